// SPDX-License-Identifier: MPL-2.0
//! What must hold for every date: order, working days, and how a deadline stands as time goes by.

use jiff::{Span, civil::Date};
use kernel::{
    Period,
    calendar::is_working_day,
    codes::{Group, OfferKind},
};
use law::{Contract, Facts, Offer, RuleBook, State, StepKind, Takeover, deadlines, takeover};
use proptest::prelude::*;

fn day(number: i32) -> Date {
    jiff::civil::date(2016, 7, 1) + Span::new().days(number)
}

fn taken_over(group: Group, decided_on: Date) -> Date {
    let facts = Facts { group: Some(group), visitation_decided_on: Some(decided_on), ..Facts::default() };
    match takeover(&RuleBook::shipped(), &facts) {
        Takeover::On { on, steps, .. } => {
            assert_eq!(steps.last().map(|step| step.on), Some(on), "the last step arrives at the day");
            on
        }
        other => panic!("{other:?}"),
    }
}

fn adult(start: Date) -> Facts {
    Facts {
        born: Some(jiff::civil::date(1980, 1, 1)),
        group: Some(Group::QuotaRefugee),
        responsibility_from: Some(start),
        on_benefit: Some(vec![Period { from: start, until: None }]),
        ..Facts::default()
    }
}

proptest! {
    #[test]
    fn a_later_decision_never_gives_an_earlier_takeover(a in 0..20_000, gap in 0..400) {
        prop_assert!(taken_over(Group::Refugee, day(a)) <= taken_over(Group::Refugee, day(a + gap)));
        let ukraine = 2_100 + a;
        let both = [ukraine, ukraine + gap].map(|at| taken_over(Group::DisplacedFromUkraine, day(at)));
        prop_assert!(both[0] <= both[1]);
    }

    #[test]
    fn a_takeover_is_always_on_a_working_day_and_after_the_decision(a in 0..20_000) {
        for (group, at) in [(Group::Refugee, a), (Group::DisplacedFromUkraine, 2_100 + a)] {
            let on = taken_over(group, day(at));
            prop_assert!(is_working_day(on) && day(at) < on);
        }
    }

    #[test]
    fn a_refugee_waits_more_than_one_month_and_about_two_at_most(a in 0..20_000) {
        let days = day(a).until(taken_over(Group::Refugee, day(a))).unwrap().get_days();
        prop_assert!((28..=67).contains(&days), "{days}");
    }

    #[test]
    fn a_later_takeover_never_gives_an_earlier_deadline(a in 2_200..20_000, gap in 0..400) {
        let book = RuleBook::shipped();
        let (early, late) = (deadlines(&book, &adult(day(a))), deadlines(&book, &adult(day(a + gap))));
        prop_assert_eq!(early.len(), late.len());
        for (early, late) in early.iter().zip(&late) {
            prop_assert!(early.due_on <= late.due_on, "{} {}", early.rule.id, early.ordinal);
            prop_assert_eq!(early.steps.last().map(|step| step.on), Some(early.due_on));
        }
    }

    #[test]
    fn a_later_event_never_gives_an_earlier_deadline(a in 400..20_000, gap in 0..400) {
        let book = RuleBook::shipped();
        let all = |on: Date| {
            let at = Some(on);
            let facts = Facts {
                group: Some(Group::Refugee),
                stay_elsewhere_on: at,
                decision_sent_on: at,
                sanction_decided_on: at,
                access_asked_on: at,
                ..Facts::default()
            };
            let due = deadlines(&book, &facts);
            due.into_iter().map(|it| (it.rule.id, it.due_on)).collect::<Vec<_>>()
        };
        let (early, late) = (all(day(a)), all(day(a + gap)));
        prop_assert_eq!(early.len(), 4);
        for (early, late) in early.iter().zip(&late) {
            prop_assert_eq!(early.0, late.0);
            prop_assert!(early.1 <= late.1, "{}", early.0);
        }
    }

    #[test]
    fn a_later_approval_never_gives_an_earlier_takeover_and_never_one_before_the_move(
        moved in 0..9_000, approved in 0..9_000, gap in 0..400
    ) {
        let book = RuleBook::shipped();
        let on = |approved| {
            let facts = Facts {
                group: Some(Group::Refugee),
                moved_in_on: Some(day(moved)),
                move_approved_on: Some(day(approved)),
                ..Facts::default()
            };
            match takeover(&book, &facts) {
                Takeover::On { on, .. } => on,
                other => panic!("{other:?}"),
            }
        };
        prop_assert!(on(approved) <= on(approved + gap) && day(moved) <= on(approved) && day(approved) <= on(approved));
    }

    #[test]
    fn the_last_day_to_complain_never_makes_anybody_late(a in 0..20_000, later in -60..400) {
        let book = RuleBook::shipped();
        let facts = Facts { decision_sent_on: Some(day(a)), ..Facts::default() };
        for deadline in deadlines(&book, &facts) {
            prop_assert_ne!(deadline.state(deadline.due_on + Span::new().days(later)), State::Overdue);
        }
    }

    #[test]
    fn the_deadlines_of_a_rule_come_in_order(a in 2_200..20_000) {
        for pair in deadlines(&RuleBook::shipped(), &adult(day(a))).windows(2).filter(|pair| pair[0].rule == pair[1].rule) {
            prop_assert!(pair[0].due_on <= pair[1].due_on && pair[0].ordinal < pair[1].ordinal);
        }
    }

    #[test]
    fn an_unmet_deadline_is_open_until_its_day_and_overdue_after_it(a in 2_200..20_000, later in -300..300) {
        for deadline in deadlines(&RuleBook::shipped(), &adult(day(a))) {
            let today = deadline.due_on + Span::new().days(later);
            let expected = if later <= 0 { State::Open } else { State::Overdue };
            prop_assert_eq!(deadline.state(today), expected);
        }
    }

    #[test]
    fn what_moved_away_is_never_overdue_after_the_move(a in 2_200..20_000, moved in 1..200, later in 0..300) {
        let facts = Facts { moved_on: Some(day(a + moved)), ..adult(day(a)) };
        for deadline in deadlines(&RuleBook::shipped(), &facts) {
            prop_assert_eq!(deadline.state(day(a + moved + later)), State::Ended);
        }
    }
}

#[test]
fn d1_a_refugee_decided_15_may_is_taken_over_1_july() {
    assert_eq!(taken_over(Group::Refugee, "2025-05-15".parse().unwrap()).to_string(), "2025-07-01");
}

#[test]
fn d2_the_steps_name_the_holiday_that_was_in_the_way() {
    let facts = Facts {
        group: Some(Group::Refugee),
        visitation_decided_on: Some("2024-02-15".parse().unwrap()),
        ..Facts::default()
    };
    let book = RuleBook::shipped();
    let Takeover::On { steps, .. } = takeover(&book, &facts) else { panic!("no day") };
    let kinds: Vec<_> = steps.iter().map(|step| step.kind).collect();
    use StepKind::{DayAfter, Decided, FirstWholeMonthEnds, MovedPastHoliday};
    assert_eq!(kinds, [Decided, FirstWholeMonthEnds, DayAfter, MovedPastHoliday]);
    assert_eq!(steps[3].holiday, Some(kernel::calendar::Holiday::EasterMonday));
    assert_eq!(steps[1].on.to_string(), "2024-03-31");
}

#[test]
fn what_is_planned_for_tomorrow_is_not_met_today() {
    let start: Date = "2026-07-01".parse().unwrap();
    let facts = Facts { danish_can_start_on: Some("2026-07-20".parse().unwrap()), ..adult(start) };
    let book = RuleBook::shipped();
    let danish = deadlines(&book, &facts).into_iter().find(|it| it.rule.id == "d17-danish-start").unwrap();
    assert_eq!(danish.state("2026-07-19".parse().unwrap()), State::Open);
    assert_eq!(danish.state("2026-07-20".parse().unwrap()), State::Met);
}

#[test]
fn ten_thousand_people_take_less_than_half_a_second_when_optimised() {
    let start: Date = "2026-07-01".parse().unwrap();
    let signed = Some(start);
    let facts = Facts {
        contracts: vec![Contract {
            person_signed_on: signed,
            municipality_signed_on: signed,
            declaration_signed_on: signed,
        }],
        offers: vec![Offer { kind: OfferKind::Internship, from: start }],
        followed_up_on: vec![start; 3],
        group: Some(Group::Refugee),
        visitation_decided_on: Some("2026-05-15".parse().unwrap()),
        responsibility_from: None,
        health_need: Some(true),
        ..adult(start)
    };
    let (people, book) = (vec![facts; 10_000], RuleBook::shipped());
    let begun = std::time::Instant::now();
    let count: usize = people.iter().map(|facts| deadlines(&book, facts).len()).sum();
    assert_eq!(count, 120_000);
    let limit = if cfg!(debug_assertions) { 3_000 } else { 500 };
    assert!(begun.elapsed().as_millis() < limit, "{:?}", begun.elapsed());
}

#[test]
fn a_rule_that_changes_on_the_way_is_named_in_a_step() {
    let start: Date = "2018-11-30".parse().unwrap();
    let book = RuleBook::shipped();
    let all = deadlines(&book, &adult(start));
    let changes = |at: &law::Deadline<'_>| at.steps.iter().any(|step| step.kind == StepKind::RuleChanges);
    let talks: Vec<bool> = all.iter().filter(|it| it.rule.id == "d24-follow-up").map(changes).collect();
    assert_eq!(talks, [false, false, true, true], "the version ended on 30 June 2019");
}

#[test]
fn a_suspension_is_named_in_a_step() {
    let start: Date = "2026-07-01".parse().unwrap();
    let suspended = vec![Period { from: start, until: Some("2026-09-30".parse().unwrap()) }];
    let book = RuleBook::shipped();
    let all = deadlines(&book, &Facts { suspended, ..adult(start) });
    let contract = all.iter().find(|it| it.rule.id == "d15-contract").unwrap();
    let last = contract.steps.last().unwrap();
    assert_eq!((last.kind, last.on), (StepKind::MovedPastSuspension, contract.due_on));
}
