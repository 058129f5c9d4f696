// SPDX-License-Identifier: MPL-2.0
//! Every deadline of a whole municipality is worked out before anybody notices.

use jiff::{ToSpan, civil::date};
use kernel::{
    Period, TextEnum,
    codes::{Group, OfferKind},
};
use law::{Contract, Facts, Offer, RuleBook};

/// Adults of every group, taken over on different days, most of them with the programme on its way.
fn many(count: i32) -> Vec<Facts> {
    let groups = Group::ALL.iter().cycle();
    (0..count)
        .zip(groups)
        .map(|(at, group)| {
            let start = date(2019, 7, 1).saturating_add((at % 2500).days());
            let signed = start.saturating_add((5 + at % 40).days());
            let (declared, known) = ((at % 3 > 0).then_some(signed), (at % 7 > 0).then_some(signed));
            Facts {
                born: Some(date(1960, 1, 1).saturating_add((at % 15_000).days())),
                group: Some(*group),
                visitation_decided_on: Some(start.saturating_sub(50.days())),
                cpr_registered_on: Some(start),
                responsibility_from: (at % 5 > 0).then_some(start),
                contracts: vec![Contract {
                    person_signed_on: known,
                    municipality_signed_on: known,
                    declaration_signed_on: declared,
                }],
                danish_referred_on: known,
                offers: vec![Offer { kind: OfferKind::Internship, from: signed }],
                followed_up_on: (1..5).map(|talk| start.saturating_add((talk * 40).days())).collect(),
                on_benefit: Some(vec![Period { from: start, until: None }]),
                ..Facts::default()
            }
        })
        .collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test of speed needs a watch")]
fn the_deadlines_of_ten_thousand_people_are_worked_out_at_once() {
    let (people, book) = (many(10_000), RuleBook::shipped());
    let began = std::time::SystemTime::now();
    let deadlines: usize = people.iter().map(|facts| law::deadlines(&book, facts).len()).sum();
    let took = began.elapsed().unwrap();
    println!("all: {} persons in {} ms, {deadlines} deadlines", people.len(), took.as_millis());
    assert!(deadlines > people.len(), "almost everybody has several");
}

#[test]
fn the_deadlines_of_one_person_are_worked_out_within_a_millisecond() {
    let (people, book) = (many(10_000), RuleBook::shipped());
    let mut waits: Vec<std::time::Duration> = people
        .iter()
        .map(|facts| {
            let began = std::time::Instant::now();
            std::hint::black_box(law::deadlines(&book, facts));
            began.elapsed()
        })
        .collect();
    waits.sort_unstable();
    let p99 = waits[waits.len() * 99 / 100];
    println!("one: p99 {} us", p99.as_micros());
}
