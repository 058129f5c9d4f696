// SPDX-License-Identifier: MPL-2.0
//! A large municipality many times over is counted while somebody waits for the page.

use indicators::person::{Benefit, Module, Offer, Placement, Referral};
use indicators::{Family, INDICATORS, Person, Snapshot};
use jiff::{ToSpan, civil::date};
use kernel::codes::{BenefitKind, OfferKind, Stay, Track};
use kernel::ids::{HouseholdId, PersonId};

fn many(count: i32) -> Snapshot {
    let persons: Vec<Person> = (0..count)
        .map(|at| {
            let from = date(2012, 1, 1).saturating_add((at % 5000).days());
            let mut person = Person::new(PersonId::mint());
            person.born = Some(date(1960, 1, 1).saturating_add((at % 18_000).days()));
            person.taken_over_on = Some(from);
            person.placements =
                vec![Placement { dwelling: None, stay: Stay::Permanent, from, until: None, assigned: true }];
            person.referrals = vec![Referral { track: Track::Du2, on: from }];
            let (until, passed_on, hours_per_week) = (None, None, None);
            person.modules =
                vec![Module { track: Track::Du2, number: 1, from, until, passed_on, hours_per_week }];
            let (orientation, hours_per_week) = (None, Some(indicators::Hours::whole(20)));
            person.offers =
                vec![Offer { kind: OfferKind::Internship, orientation, from, until, hours_per_week }];
            person.benefits = vec![Benefit { kind: BenefitKind::SelfSupportAndReturn, from, until }];
            person
        })
        .collect();
    let family = |pair: &[Person]| Family {
        id: HouseholdId::mint(),
        members: pair.iter().map(|person| person.id).collect(),
    };
    let families = persons.chunks(4).map(family).collect();
    Snapshot {
        as_of: date(2026, 10, 31),
        persons,
        families,
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test of speed needs a watch")]
fn a_hundred_thousand_people_are_counted_in_every_figure_at_once() {
    let snapshot = many(if cfg!(debug_assertions) { 10_000 } else { 100_000 });
    let start = std::time::SystemTime::now();
    for indicator in INDICATORS {
        let began = std::time::SystemTime::now();
        let _ = indicator.figure(&snapshot, &Default::default());
        let figure = began.elapsed().unwrap();
        let _ = indicator.series(&snapshot);
        println!("{}: {figure:?}, with its series {:?}", indicator.id, began.elapsed().unwrap());
    }
    let took = start.elapsed().unwrap();
    println!("all: {} persons in {} ms", snapshot.persons.len(), took.as_millis());
    let limit = 20;
    assert!(took.as_secs() < limit, "{took:?}");
}
