// SPDX-License-Identifier: MPL-2.0
//! The amounts are in order: none twice, none for half a year, and a year we have not found is unknown.

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use kernel::{TextEnum, codes::EmploymentKind};
use law::money::{AddedRate, Money, RateFault, Rates, grant_months, grant_period, stay};
use law::subsidy::{Ending, Job, Level, SubsidyFacts, Terms, endings};
use law::{Amendment, Certainty, RuleBook};
use proptest::prelude::*;
use serde::Deserialize;

fn added(money: Money, kroner: u32, from: Date, until: Date) -> AddedRate {
    let (certainty, source) = (Certainty::Verified, "Satser for året".to_owned());
    AddedRate { money, kroner, valid_from: from, valid_until: until, certainty, source }
}

fn of_year(money: Money, kroner: u32, year: i16) -> AddedRate {
    added(money, kroner, date(year, 1, 1), date(year, 12, 31))
}

fn in_order(rates: &Rates<'_>) -> bool {
    let meets = |one: &law::money::Rate<'_>, other: &law::money::Rate<'_>| {
        one.money == other.money && one.valid_from <= other.valid_until && other.valid_from <= one.valid_until
    };
    let all = rates.all();
    all.iter().enumerate().all(|(at, one)| all[at + 1..].iter().all(|other| !meets(one, other)))
}

#[test]
fn b31_no_amount_overlaps_another_and_none_leaves_a_gap_inside_its_year() {
    let rates = Rates::shipped();
    assert!(in_order(&rates));
    for one in rates.all() {
        assert_eq!(one.valid_from, date(one.valid_from.year(), 1, 1), "{one:?}");
        assert_eq!(one.valid_until, date(one.valid_from.year(), 12, 31), "{one:?}");
        assert!(one.kroner > 0 && one.source.contains(&one.valid_from.year().to_string()), "{one:?}");
    }
}

#[test]
fn b31_every_amount_is_known_for_2024_and_none_is_guessed_for_2019() {
    let rates = Rates::shipped();
    for money in Money::ALL {
        assert!(rates.on(*money, date(2024, 2, 29)).is_some(), "{money}");
        for year in [2016, 2018, 2019, 2023, 2025, 2026] {
            assert_eq!(rates.on(*money, date(year, 6, 15)), None, "{money} {year}");
        }
    }
    let kroner = |money, on| rates.on(money, on).unwrap().kroner;
    assert_eq!(kroner(Money::JobHigh, date(2017, 12, 31)), 76_500);
    assert_eq!(kroner(Money::BasicGrant, date(2024, 1, 1)), 3_127);
    assert_eq!(kroner(Money::StayLargeFamily, date(2024, 12, 31)), 5_514);
}

#[test]
fn b31_an_added_year_is_known_at_once_and_the_years_around_it_stay_as_they_were() {
    let all = [of_year(Money::BasicGrant, 3_300, 2026)];
    let rates = Rates::with(&all).unwrap();
    let kroner = |on| rates.on(Money::BasicGrant, on).map(|rate| rate.kroner);
    assert_eq!(kroner(date(2026, 1, 1)), Some(3_300));
    assert_eq!(kroner(date(2024, 12, 31)), Some(3_127));
    assert_eq!((kroner(date(2025, 6, 1)), kroner(date(2027, 1, 1))), (None, None));
    let gaps = rates.gaps(Money::BasicGrant);
    assert_eq!(gaps.len(), 1, "2025 is missing between two years that are known");
    assert_eq!((gaps[0].from, gaps[0].until), (date(2025, 1, 1), Some(date(2025, 12, 31))));
    assert!(Rates::shipped().gaps(Money::BasicGrant).is_empty());
}

#[test]
fn b31_an_amount_that_overlaps_another_is_refused_and_one_for_the_same_days_takes_its_place() {
    let refused = |all: &[AddedRate]| Rates::with(all).unwrap_err();
    let half = added(Money::JobHigh, 1, date(2024, 7, 1), date(2025, 6, 30));
    assert_eq!(refused(&[half]), RateFault::Overlaps);
    let twice = [of_year(Money::JobHigh, 1, 2026), of_year(Money::JobHigh, 2, 2026)];
    assert_eq!(refused(&twice), RateFault::Overlaps);
    assert_eq!(
        refused(&[added(Money::JobHigh, 1, date(2026, 2, 1), date(2026, 1, 1))]),
        RateFault::EndsBeforeStart
    );
    let nowhere = AddedRate { source: " ".to_owned(), ..of_year(Money::JobHigh, 1, 2026) };
    assert_eq!(refused(&[nowhere]), RateFault::NoSource);
    let corrected = [of_year(Money::JobHigh, 88_818, 2024)];
    let rates = Rates::with(&corrected).unwrap();
    assert_eq!(rates.on(Money::JobHigh, date(2024, 6, 1)).unwrap().kroner, 88_818);
    assert_eq!(rates.all().len(), Rates::shipped().all().len());
}

#[test]
fn d32_the_basic_grant_is_paid_for_thirty_six_months_or_as_the_rule_was_changed() {
    let shipped = RuleBook::shipped();
    let period = grant_period(&shipped, date(2024, 5, 1)).unwrap();
    assert_eq!((period.from, period.until), (date(2024, 5, 1), Some(date(2027, 4, 30))));
    assert_eq!(grant_period(&shipped, date(2024, 2, 29)).unwrap().until, Some(date(2027, 2, 27)));
    let changed = [Amendment {
        rule: "d32-basic-grant".to_owned(),
        valid_from: date(2027, 1, 1),
        counts: vec![48],
        source: "Lov nr. 1 af 2026".to_owned(),
        certainty: Certainty::Verified,
    }];
    let book = RuleBook::amended(&changed).unwrap();
    let until = |on| grant_period(&book, on).unwrap().until;
    assert_eq!(until(date(2026, 12, 31)), Some(date(2029, 12, 30)), "whoever came before keeps 36 months");
    assert_eq!(until(date(2027, 1, 1)), Some(date(2030, 12, 31)));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    taken_over_on: Date,
    ended_on: Option<Date>,
    today: Date,
    so_far: i16,
    left: i16,
    until: Date,
}

#[test]
fn d32_every_worked_example_of_the_grant_months_comes_out_as_it_says() {
    let file: File = toml::from_str(law::examples("d32-basic-grant").unwrap()).unwrap();
    assert!(file.case.len() > 3);
    for case in &file.case {
        let found =
            grant_months(&RuleBook::shipped(), case.taken_over_on, case.ended_on, case.today).unwrap();
        let wanted = (case.so_far, case.left, case.until);
        assert_eq!((found.so_far, found.left, found.until), wanted, "{}", case.name);
    }
}

#[test]
fn d13_the_ceiling_follows_how_many_live_there_and_is_unknown_where_no_amount_is_found() {
    assert_eq!(stay(1, 0, 4), Some(Money::StaySingle));
    assert_eq!(stay(2, 0, 4), Some(Money::StayCouple));
    assert_eq!([stay(2, 1, 4), stay(2, 3, 4)], [Some(Money::StayFamily); 2]);
    assert_eq!(stay(2, 4, 4), Some(Money::StayLargeFamily));
    assert_eq!([stay(1, 2, 4), stay(3, 0, 4), stay(0, 1, 4)], [None; 3]);
}

#[test]
fn b31_the_last_day_is_told_six_months_before_unless_something_has_begun() {
    let mut facts = SubsidyFacts { responsibility_from: Some(date(2023, 9, 1)), ..SubsidyFacts::default() };
    let (book, rates) = (RuleBook::shipped(), Rates::shipped());
    let told = |facts: &SubsidyFacts, on| {
        let all = endings(Terms { book: &book, rates: &rates }, facts, on);
        all.iter().map(|it: &Ending| (it.level, it.last_day)).collect::<Vec<_>>()
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

proptest! {
    #[test]
    fn rates_never_overlap_whatever_is_added_and_no_day_of_the_old_ones_changes(
        some in proptest::collection::vec((0..12usize, 0..9_000i32, 0..800i32, 1..99_999u32), 0..12)
    ) {
        let mut all: Vec<AddedRate> = Vec::new();
        for (which, from, length, kroner) in some {
            let from = date(2010, 1, 1) + from.days();
            all.push(added(Money::ALL[which], kroner, from, from + length.days()));
            if Rates::with(&all).is_err() {
                all.pop();
            }
        }
        let (rates, shipped) = (Rates::with(&all).unwrap(), Rates::shipped());
        prop_assert!(in_order(&rates));
        prop_assert_eq!(rates.all().len(), shipped.all().len() + all.len());
        for rate in shipped.all() {
            prop_assert_eq!(rates.on(rate.money, rate.valid_from), Some(*rate));
        }
        for money in Money::ALL {
            for gap in rates.gaps(*money) {
                prop_assert!(rates.on(*money, gap.from).is_none() && rates.on(*money, gap.until.unwrap()).is_none());
            }
        }
    }

    #[test]
    fn grant_months_so_far_and_left_sum_to_all_and_only_ever_go_one_way(
        start in 0..6_000i32, today in -100..2_000i32, later in 0..400i32, ended in proptest::option::of(1..1_500i32)
    ) {
        let book = RuleBook::shipped();
        let taken_over = date(2016, 7, 1) + start.days();
        let ended = ended.map(|days| taken_over + days.days());
        let at = |days: i32| grant_months(&book, taken_over, ended, taken_over + days.days()).unwrap();
        let (now, then) = (at(today), at(today + later));
        prop_assert!(now.so_far <= then.so_far && then.left <= now.left);
        prop_assert_eq!(now.so_far + now.left, then.so_far + then.left);
        prop_assert!(now.so_far + now.left <= 36 && (ended.is_some() || now.so_far + now.left == 36));
    }
}
