// SPDX-License-Identifier: MPL-2.0
//! Runs the worked examples of a household's month, and checks what must hold for every household.

use jiff::civil::{Date, date};
use kernel::TextEnum;
use law::{
    Certainty,
    affordability::{Living, LivingRate, Month, Table, Tenancy, Tenants, month, shipped},
};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    table: BTreeMap<String, i64>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    adults: i64,
    children: i64,
    rent: i64,
    utilities: i64,
    size: Option<i64>,
    #[serde(default)]
    temporary: bool,
    day: Option<Date>,
    income: i64,
    benefit: i64,
    paid: i64,
    left: i64,
    missing: i64,
    over_half: bool,
}

fn rates(numbers: &BTreeMap<String, i64>) -> Vec<LivingRate<'static>> {
    let rate = |(code, number): (&String, &i64)| LivingRate {
        what: Living::from_code(code).unwrap_or_else(|| panic!("{code} is no number of the table")),
        number: *number,
        from: date(2000, 1, 1),
        until: None,
        certainty: Certainty::Proposal,
        source: "worked example",
    };
    numbers.iter().map(rate).collect()
}

#[test]
fn r13_the_worked_examples_of_a_households_month() {
    let file: File = toml::from_str(include_str!("../cases/affordability.toml")).unwrap();
    for case in &file.case {
        let table = Table::on(case.day.unwrap_or(date(2020, 1, 1)), rates(&file.table));
        let tenants = Tenants { adults: case.adults, children: case.children };
        let home = Tenancy {
            rent: case.rent,
            utilities: case.utilities,
            size: case.size,
            leased: !case.temporary,
            temporary: case.temporary,
        };
        let found = month(&table, tenants, home).unwrap();
        let wanted = (case.income, case.benefit, case.paid, case.left, case.missing(), case.over_half);
        let all = (found.income, found.benefit, found.rent, found.left, found.missing(), found.over_half);
        assert_eq!(all, wanted, "{}", case.name);
    }
    assert!(file.case.len() >= 7);
}

impl Case {
    const fn missing(&self) -> i64 {
        self.missing
    }
}

#[test]
fn r13_a_number_that_is_not_known_for_the_day_is_named_and_never_guessed() {
    let home = Tenancy { rent: 5_000, utilities: 800, size: None, leased: true, temporary: false };
    let alone = Tenants { adults: 1, children: 0 };
    let in_2027 = Table::on(date(2027, 1, 1), []);
    assert_eq!(month(&in_2027, alone, home), Err(Living::Single));
    assert_eq!(in_2027.get(Living::RentPercent), Some(60), "the shares go on until the law changes");
    let own = |number| LivingRate {
        what: Living::Single,
        number,
        from: date(2027, 1, 1),
        until: None,
        certainty: Certainty::Verified,
        source: "own",
    };
    assert_eq!(month(&Table::on(date(2027, 1, 1), [own(7_000)]), alone, home), Err(Living::TaxFree));
    assert_eq!(Table::on(date(2025, 8, 1), [own(7_000)]).get(Living::Single), Some(6_660), "not yet");
}

#[test]
fn r13_no_number_of_the_table_holds_twice_on_a_day_and_each_has_a_source() {
    let all = shipped();
    for (at, one) in all.iter().enumerate() {
        assert!(!one.source.is_empty() && one.until.is_none_or(|until| one.from <= until));
        let meets = |other: &LivingRate<'_>| {
            other.what == one.what && (other.holds(one.from) || one.holds(other.from))
        };
        assert!(!all[at + 1..].iter().any(meets), "{}", one.what);
    }
}

proptest! {
    #[test]
    fn r13_the_benefit_never_exceeds_the_rent_and_more_rent_never_leaves_more(
        adults in 1..4_i64, children in 0..8_i64, rent in 0..20_000_i64, more in 0..5_000_i64,
    ) {
        let file: File = toml::from_str(include_str!("../cases/affordability.toml")).unwrap();
        let table = Table::on(date(2020, 1, 1), rates(&file.table));
        let at = |rent| -> Month {
            let home = Tenancy { rent, utilities: 500, size: None, leased: true, temporary: false };
            month(&table, Tenants { adults, children }, home).unwrap()
        };
        prop_assert!((0..=rent).contains(&at(rent).benefit));
        prop_assert!(at(rent + more).left <= at(rent).left);
    }
}
