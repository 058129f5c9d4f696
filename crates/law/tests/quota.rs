// SPDX-License-Identifier: MPL-2.0
//! Runs the worked examples of the quota, and checks that the parts make the whole and nobody gets less than none.

use jiff::civil::date;
use kernel::TextEnum;
use law::quota::{
    Country, Exact, Milestone, QUOTA_YEAR, QuotaFault, Settled, Town, may_change, reckon, settle,
};
use law::{Amendment, Certainty, RuleBook};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Years {
    case: Vec<YearCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearCase {
    name: String,
    year: i16,
    announced: Option<jiff::civil::Date>,
    agreed: Option<jiff::civil::Date>,
    set: Option<jiff::civil::Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    expected: u64,
    towns: Vec<Town>,
    share: Option<Vec<i128>>,
    computed: Option<Vec<i128>>,
    provisional: Option<Vec<i128>>,
    part: Option<Vec<i128>>,
    persons: Option<Vec<u64>>,
    fault: Option<String>,
}

impl Case {
    fn check(&self) {
        let settled = settle(self.expected, &self.towns);
        assert_eq!(settled.as_ref().err().map(|fault| fault.code()), self.fault.as_deref(), "{}", self.name);
        let settled = settled.unwrap_or_default();
        let rounded = |of: fn(&Settled) -> Exact, parts| -> Option<Vec<i128>> {
            Some(settled.iter().map(|one| of(one).nearest(parts)).collect())
        };
        for (what, wanted, found) in [
            ("share", &self.share, rounded(|one| one.reckoning.share, 10_000)),
            ("computed", &self.computed, rounded(|one| one.reckoning.computed, 100)),
            ("provisional", &self.provisional, rounded(|one| one.reckoning.provisional, 100)),
            ("part", &self.part, rounded(|one| one.part, 100)),
        ] {
            assert!(wanted.is_none() || *wanted == found, "{}: {what} {found:?}", self.name);
        }
        if let Some(persons) = &self.persons {
            let found: Vec<u64> = settled.iter().map(|one| one.persons).collect();
            assert_eq!(&found, persons, "{}", self.name);
        }
    }
}

#[test]
fn r05_every_worked_example_of_the_quota_comes_out_as_it_says() {
    let file: File = toml::from_str(include_str!("../cases/quota.toml")).unwrap();
    file.case.iter().for_each(Case::check);
}

#[test]
fn r05_the_year_has_three_days_before_it_begins() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/d39-quota-year.toml")).unwrap();
    let file: Years = toml::from_str(&text).unwrap();
    let book = RuleBook::shipped();
    for case in &file.case {
        let days = Milestone::ALL.iter().map(|milestone| milestone.day(&book, case.year)).collect::<Vec<_>>();
        let wanted = [case.announced, case.agreed, case.set];
        assert_eq!(days, wanted, "{}", case.name);
    }
}

#[test]
fn r05_an_administrator_can_move_the_days_of_the_quotas_year() {
    let amendments = [Amendment {
        rule: QUOTA_YEAR.to_owned(),
        valid_from: date(2027, 1, 1),
        counts: vec![6, 31, 9, 10, 9, 30, 8000, 40, 25],
        source: "En ny bekendtgørelse".to_owned(),
        certainty: Certainty::Verified,
    }];
    let book = RuleBook::amended(&amendments).unwrap();
    let on = |year| Milestone::Announced.day(&book, year);
    assert_eq!((on(2027), on(2028)), (Some(date(2026, 5, 1)), Some(date(2027, 6, 30))), "June has 30 days");
}

#[test]
fn r05_the_national_number_changes_only_when_the_estimate_has_moved_enough() {
    let book = RuleBook::shipped();
    let rule = book.on(QUOTA_YEAR, date(2026, 1, 1)).unwrap();
    let may_change = |announced, now| may_change(rule, announced, now);
    assert!(!may_change(1_000, 1_400) && may_change(1_000, 1_401) && may_change(1_000, 599));
    assert!(may_change(8_000, 11_201) && !may_change(8_000, 11_200));
    assert!(may_change(8_001, 10_002) && !may_change(10_000, 12_500) && may_change(10_000, 12_501));
}

#[test]
fn r05_a_municipality_has_no_more_than_its_country() {
    let country = Country { inhabitants: 10, immigrants: 5, expected: 1, reunified: 0 };
    let town = Town { inhabitants: 2, immigrants: 6, reunified: 0 };
    assert_eq!(reckon(&country, &town), Err(QuotaFault::MoreThanAll));
}

fn towns() -> impl Strategy<Value = Vec<Town>> {
    let town = (1u64..700_000, 1u64..120_000, 0u64..300);
    let town = town.prop_map(|(inhabitants, immigrants, reunified)| Town {
        inhabitants: inhabitants + immigrants,
        immigrants,
        reunified,
    });
    prop::collection::vec(town, 1..99)
}

proptest! {
    #[test]
    fn r05_the_parts_sum_to_the_whole_and_none_is_below_zero(towns in towns(), expected in 0u64..30_000) {
        let settled = settle(expected, &towns).unwrap();
        prop_assert_eq!(settled.iter().map(|one| one.persons).sum::<u64>(), expected);
        let under = settled[0].part.under;
        prop_assert!(settled.iter().all(|one| one.part.over >= 0 && one.part.under == under));
        let whole = settled.iter().map(|one| one.part.over).sum::<i128>();
        prop_assert!(whole == i128::from(expected) * under || expected == 0);
        let provisional = settled.iter().map(|one| one.reckoning.provisional.over).sum::<i128>();
        prop_assert_eq!(provisional, i128::from(expected) * settled[0].reckoning.provisional.under);
    }

    #[test]
    fn r05_no_number_is_a_whole_person_from_its_exact_part_and_more_families_never_give_more(towns in towns(), expected in 1u64..30_000) {
        let settled = settle(expected, &towns).unwrap();
        for one in &settled {
            let gap = (i128::from(one.persons) * one.part.under - one.part.over).abs();
            prop_assert!(gap < one.part.under);
            prop_assert!(one.reckoning.provisional.over > 0 || one.persons == 0);
        }
        let country = Country { inhabitants: 90_000_000, immigrants: 20_000_000, expected, reunified: 50_000 };
        let more = Town { reunified: towns[0].reunified + 1, ..towns[0] };
        let [fewer, more] = [towns[0], more].map(|town| reckon(&country, &town).unwrap().provisional.over);
        prop_assert!(more < fewer);
    }
}
