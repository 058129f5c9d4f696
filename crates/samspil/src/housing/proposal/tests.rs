// SPDX-License-Identifier: MPL-2.0
//! Proposals small enough to be worked out by hand, and one as large as a municipality's.

use super::{Alternative, Outcome, Proposal, Why, propose, propose_around};
use crate::housing::{
    Area, AreaListing, AreaStatus, Dwelling, DwellingKind,
    criteria::{CRITERIA, Cap, Home, Needs, Seeker, Terms, Weights},
    draft::Decided,
};
use jiff::civil::date;
use kernel::ids::{AreaId, DwellingId};
use law::affordability::Table;

fn terms() -> Terms {
    Terms {
        day: date(2026, 6, 15),
        rent: None,
        newcomers: None,
        table: Table::default(),
        weights: Weights::PROGRAM,
    }
}

fn seeker(persons: i64, children: i64) -> Seeker {
    Seeker { persons, children, sheltered: false, needs: Needs::UNKNOWN }
}

fn home(sleeps: i64, area: AreaId, status: AreaStatus) -> Home {
    let dwelling = Dwelling {
        address: format!("Parkvej {sleeps}"),
        area: Some(area),
        kind: DwellingKind::Public,
        rooms: sleeps,
        size: None,
        sleeps,
        rent: None,
        utilities: None,
        accessible: false,
        transport: None,
        shopping: None,
        school: None,
        vacant_from: None,
        gone_on: None,
        deposit: None,
        landlord: None,
        stop_metres: None,
        shop_metres: None,
        school_seats: None,
        daycare_seats: None,
        commute_minutes: None,
        blocked: None,
    };
    let listed_on = date(2025, 12, 1);
    let listing = Some(AreaListing { area, listed_on, status, residents: None, source: None });
    let area = Some(Area {
        name: "Nord".to_owned(),
        residents: None,
        strengths: None,
        welcome: None,
        map_column: None,
        map_line: None,
    });
    Home {
        id: DwellingId::mint(),
        dwelling,
        area,
        listing,
        newcomers: 0,
        speakers: Vec::new(),
        caps: Vec::new(),
    }
}

fn homes(sleeps: &[i64]) -> Vec<Home> {
    sleeps.iter().map(|sleeps| home(*sleeps, AreaId::mint(), AreaStatus::None)).collect()
}

fn at(proposal: &Proposal) -> Vec<Option<usize>> {
    let home = |outcome: &Outcome| match outcome {
        Outcome::Home(home, _) => Some(*home),
        Outcome::None(_) => None,
    };
    proposal.outcomes.iter().map(home).collect()
}

#[test]
fn b13_the_large_home_goes_to_the_large_family_though_the_small_one_asked_first() {
    let proposal = propose(&[seeker(2, 1), seeker(5, 3)], &homes(&[5, 2]), &terms());
    assert_eq!(at(&proposal), [Some(1), Some(0)]);
    assert!(proposal.proven);
}

#[test]
fn b13_an_alternative_says_what_it_costs_and_whom_it_leaves_without_a_home() {
    // Two persons: 40 in the home for two, 40 - 2 x 8 in that for four, 40 - 3 x 8 in that for five. Stay 40, spread 10.
    let proposal = propose(&[seeker(2, 1), seeker(5, 3)], &homes(&[5, 2, 4]), &terms());
    assert_eq!(at(&proposal), [Some(1), Some(0)]);
    let Outcome::Home(_, alternatives) = &proposal.outcomes[0] else { panic!("no home") };
    let free = Alternative { home: 2, points: 74, cost: 16, leaves_out: false };
    let of_others = Alternative { home: 0, points: 66, cost: 24 + 4000 + 90, leaves_out: true };
    assert_eq!(alternatives[..], [free, of_others]);
}

#[test]
fn b10_a_family_with_children_gets_the_permanent_home_before_adults_who_have_a_shelter() {
    let mut there = homes(&[3, 3]);
    there[1].dwelling.kind = DwellingKind::Host;
    let adults = Seeker { sheltered: true, ..seeker(3, 0) };
    assert_eq!(at(&propose(&[adults, seeker(2, 1)], &there, &terms())), [None, Some(0)]);
    let adults = seeker(3, 0);
    assert_eq!(at(&propose(&[adults, seeker(2, 1)], &there, &terms())), [Some(1), Some(0)]);
}

#[test]
fn b13_who_gets_none_is_told_what_shut_them_out() {
    let mut there = homes(&[4, 2]);
    there.push(home(6, AreaId::mint(), AreaStatus::Vulnerable));
    let proposal = propose(&[seeker(4, 2), seeker(4, 2)], &there, &terms());
    assert_eq!(at(&proposal).iter().flatten().count(), 1);
    let why = proposal.outcomes.iter().find_map(|outcome| match outcome {
        Outcome::None(why) => Some(why),
        Outcome::Home(..) => None,
    });
    let mut ruled_out = vec![0; CRITERIA.len()];
    (ruled_out[0], ruled_out[1]) = (1, 1);
    assert_eq!(why, Some(&Why { ruled_out, for_others: 1, ..Why::default() }));
}

#[test]
fn b13_an_area_gets_no_more_households_than_its_limits_say_for_everybody_or_for_a_language() {
    let area = AreaId::mint();
    let with = |caps: &[Cap]| -> usize {
        let mut there = vec![home(2, area, AreaStatus::None), home(2, area, AreaStatus::None)];
        there.iter_mut().for_each(|home| home.caps = caps.to_vec());
        let speaks = |language| Seeker { needs: Needs { language, ..Needs::UNKNOWN }, ..seeker(2, 1) };
        let two = [speaks(Some(0)), speaks(Some(1)), speaks(None)];
        at(&propose(&two, &there, &terms())).iter().flatten().count()
    };
    let cap = |language, room| Cap { language, room };
    assert_eq!(with(&[]), 2);
    assert_eq!([with(&[cap(None, 1)]), with(&[cap(None, 0)])], [1, 0]);
    assert_eq!(with(&[cap(Some(0), 0)]), 2, "the other two have the homes");
    assert_eq!(with(&[cap(Some(0), 0), cap(Some(1), 0)]), 1, "only who speaks another language");
    assert_eq!(with(&[cap(Some(0), 1), cap(None, 2)]), 2);
}

#[test]
fn b13_an_area_gets_no_more_newcomers_than_were_stated() {
    let area = AreaId::mint();
    let mut there = vec![home(4, area, AreaStatus::None), home(4, area, AreaStatus::None)];
    there.iter_mut().for_each(|home| home.newcomers = 3);
    let most = |newcomers| Terms { newcomers: Some(newcomers), ..terms() };
    let two = [seeker(4, 2), seeker(4, 2)];
    let housed = |terms: &Terms| at(&propose(&two, &there, terms)).iter().flatten().count();
    assert_eq!([housed(&terms()), housed(&most(11)), housed(&most(10)), housed(&most(6))], [2, 2, 1, 0]);
    let Outcome::None(why) = &propose(&two, &there, &most(6)).outcomes[0] else { panic!("a home") };
    assert_eq!((why.area_full, why.for_others), (2, 0));
}

#[test]
fn b13_a_municipalitys_queue_has_the_same_proposal_each_time() {
    let areas: Vec<AreaId> = (0..10).map(|_| AreaId::mint()).collect();
    let mut chance = placement::Chance::new(7);
    let there: Vec<Home> =
        (0..100).map(|at| home(1 + chance.below(8) as i64, areas[at % 10], AreaStatus::None)).collect();
    let queue: Vec<Seeker> = (0..50).map(|_| seeker(1 + chance.below(7) as i64, 0)).collect();
    let terms = Terms { newcomers: Some(25), ..terms() };
    let first = at(&propose(&queue, &there, &terms));
    assert_eq!(first, at(&propose(&queue, &there, &terms)));
    let mut taken: Vec<usize> = first.iter().flatten().copied().collect();
    taken.sort_unstable();
    taken.dedup();
    assert_eq!(taken.len(), first.iter().flatten().count(), "no dwelling is proposed twice");
    assert!(taken.len() >= 40, "{}", taken.len());
    let tight = Terms { newcomers: Some(12), ..terms };
    assert_eq!(at(&propose(&queue, &there, &tight)), at(&propose(&queue, &there, &tight)));
}

#[test]
fn b12_a_plan_is_made_around_the_home_that_is_kept_and_the_one_that_is_refused() {
    let (two, five) = (seeker(2, 1), seeker(2, 1));
    let there = homes(&[2, 3, 4]);
    let kept = |kept, refused| Decided { kept, refused };
    let around =
        |decided: &[Decided]| at(&propose_around(&[two, five], &there, &terms(), decided, &|_| true));
    let free = around(&[kept(None, vec![]), kept(None, vec![])]);
    assert!(!free.contains(&Some(2)), "the largest is left: {free:?}");
    assert_eq!(around(&[kept(Some(2), vec![]), kept(None, vec![])]), [Some(2), Some(0)]);
    assert_eq!(around(&[kept(Some(1), vec![]), kept(None, vec![0])]), [Some(1), Some(2)]);
    let none = propose_around(&[two], &there, &terms(), &[kept(None, vec![0, 1, 2])], &|_| true);
    let Outcome::None(why) = &none.outcomes[0] else { panic!("everything was refused") };
    assert_eq!(why.refused, 3);
}

#[test]
fn b13_a_home_that_is_kept_counts_in_its_area_and_is_nobodys_alternative() {
    let area = AreaId::mint();
    let mut there = vec![home(4, area, AreaStatus::None), home(4, area, AreaStatus::None)];
    there.push(home(5, AreaId::mint(), AreaStatus::None));
    let most = Terms { newcomers: Some(7), ..terms() };
    let decided = [Decided { kept: Some(0), refused: vec![] }, Decided::default()];
    let proposal = propose_around(&[seeker(4, 2), seeker(4, 2)], &there, &most, &decided, &|_| true);
    assert_eq!(at(&proposal), [Some(0), Some(2)], "four and four are more than seven");
    let Outcome::Home(_, others) = &proposal.outcomes[1] else { panic!("no home") };
    assert!(others.iter().all(|other| other.home != 0), "{others:?}");
    let listed = home(4, AreaId::mint(), AreaStatus::Vulnerable);
    let ruled_out = propose_around(&[seeker(4, 2)], &[listed], &terms(), &decided[..1], &|_| true);
    assert_eq!(at(&ruled_out), [None], "no home is kept in a vulnerable area");
}
