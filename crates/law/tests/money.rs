// SPDX-License-Identifier: MPL-2.0
//! The amounts are in order: none twice, none for half a year, and a year we have not found is unknown.

use jiff::civil::date;
use kernel::{TextEnum, codes::EmploymentKind};
use law::money::{Money, grant_period, rate, rates};
use law::subsidy::{Ending, Job, Level, SubsidyFacts, endings};

#[test]
fn b31_no_amount_overlaps_another_and_none_leaves_a_gap_inside_its_year() {
    for one in rates() {
        assert_eq!(one.valid_from, date(one.valid_from.year(), 1, 1), "{one:?}");
        assert_eq!(one.valid_until, date(one.valid_from.year(), 12, 31), "{one:?}");
        assert!(one.kroner > 0 && one.source.contains(&one.valid_from.year().to_string()), "{one:?}");
        let same = rates().iter().filter(|other| other.money == one.money);
        let overlapping =
            same.filter(|other| other.valid_from <= one.valid_until && one.valid_from <= other.valid_until);
        assert_eq!(overlapping.count(), 1, "{one:?}");
    }
}

#[test]
fn b31_every_amount_is_known_for_2024_and_none_is_guessed_for_2019() {
    for money in Money::ALL {
        assert!(rate(*money, date(2024, 2, 29)).is_some(), "{money}");
        for year in [2016, 2018, 2019, 2023, 2025, 2026] {
            assert_eq!(rate(*money, date(year, 6, 15)), None, "{money} {year}");
        }
    }
    assert_eq!(rate(Money::JobHigh, date(2017, 12, 31)).unwrap().kroner, 76_500);
    assert_eq!(rate(Money::BasicGrant, date(2024, 1, 1)).unwrap().kroner, 3_127);
    assert_eq!(rate(Money::StayLargeFamily, date(2024, 12, 31)).unwrap().kroner, 5_514);
}

#[test]
fn b31_the_basic_grant_is_paid_for_thirty_six_months() {
    let period = grant_period(date(2024, 5, 1));
    assert_eq!((period.from, period.until), (date(2024, 5, 1), Some(date(2027, 4, 30))));
    assert_eq!(grant_period(date(2024, 2, 29)).until, Some(date(2027, 2, 27)));
}

#[test]
fn b31_the_last_day_is_told_six_months_before_unless_something_has_begun() {
    let mut facts = SubsidyFacts { responsibility_from: Some(date(2023, 9, 1)), ..SubsidyFacts::default() };
    let told = |facts: &SubsidyFacts, on| {
        endings(facts, on).iter().map(|it: &Ending| (it.level, it.last_day)).collect::<Vec<_>>()
    };
    assert!(told(&facts, date(2026, 2, 28)).is_empty(), "more than six months away");
    let last = (Level::High, date(2026, 8, 31));
    assert_eq!(told(&facts, date(2026, 3, 1)), [last; 3], "job, education and Danish test");
    assert!(told(&facts, date(2026, 9, 1)).is_empty(), "it is over, and the low rate has two years left");
    assert_eq!(told(&facts, date(2028, 6, 1)), [(Level::Low, date(2028, 8, 31)); 2]);
    facts.jobs.push(Job {
        kind: EmploymentKind::Ordinary,
        from: date(2026, 2, 1),
        until: None,
        minutes: Some(2220),
    });
    assert_eq!(told(&facts, date(2026, 3, 1)), [last; 2], "a job has begun");
    facts.ended_on = Some(date(2026, 3, 1));
    assert!(told(&facts, date(2026, 3, 1)).is_empty(), "another municipality's now");
}
