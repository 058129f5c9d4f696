// SPDX-License-Identifier: MPL-2.0
//! Runs the worked examples in `cases/`: tiny populations and the figures they must give.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use indicators::{Figure, INDICATORS, Indicator, Question, Snapshot};
use kernel::TextEnum;
use std::{collections::BTreeSet, fs, path::Path};
use toml::{Table, Value};

/// Reads the examples of an indicator; none is a failure.
fn cases(indicator: &Indicator) -> Vec<Table> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("cases/{}.toml", indicator.id));
    let text =
        fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} has no worked examples", indicator.id));
    let mut file: Table = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(file["indicator"].as_str(), Some(indicator.id));
    let Some(Value::Array(cases)) = file.remove("case") else { panic!("{} has no [[case]]", indicator.id) };
    cases.into_iter().map(|case| case.try_into().unwrap()).collect()
}

/// Gives everybody an id and repeats those who stand there several times.
struct People(u64);

impl People {
    fn id(&mut self) -> Value {
        self.0 += 1;
        format!("00000000-0000-7000-8000-{:012x}", self.0).into()
    }

    fn each(&mut self, rows: Option<Value>, mut one: impl FnMut(&mut Self, Table) -> Value) -> Vec<Value> {
        let rows: Vec<Table> = rows.map_or_else(Vec::new, |rows| rows.try_into().unwrap());
        let mut all = Vec::new();
        for mut row in rows {
            let times = row.remove("times").map_or(1, |times| times.as_integer().unwrap());
            for _ in 0..times {
                all.push(one(self, row.clone()));
            }
        }
        all
    }

    fn person(&mut self, mut row: Table) -> Value {
        row.insert("id".into(), self.id());
        row.into()
    }
}

fn snapshot(case: &mut Table) -> Snapshot {
    let mut people = People(0);
    let mut persons = people.each(case.remove("people"), People::person);
    let families = people.each(case.remove("families"), |people, mut family| {
        let members = people.each(family.remove("members"), People::person);
        let ids: Vec<Value> = members.iter().map(|member| member["id"].clone()).collect();
        persons.extend(members);
        Table::from_iter([("id".into(), people.id()), ("members".into(), ids.into())]).into()
    });
    let mut table = Table::from_iter([("as_of".into(), case.remove("as_of").unwrap())]);
    table.insert("persons".into(), persons.into());
    table.insert("families".into(), families.into());
    for others in ["listings", "counts", "partners"] {
        table.extend(case.remove(others).map(|rows| (others.to_owned(), rows)));
    }
    table.try_into().unwrap_or_else(|error| panic!("{error}"))
}

fn found(figure: &Figure, what: &str) -> Value {
    let number = |number: u64| Value::from(i64::try_from(number).unwrap());
    let none = || Value::from("none");
    match what {
        "numerator" => number(figure.shown_numerator()),
        "denominator" => figure.shown_denominator().map_or_else(none, number),
        "percent" => figure.share().map_or_else(none, |share| number(share.percent())),
        "one_decimal" => figure.share().map_or_else(none, |share| (share.tenths() as f64 / 10.0).into()),
        "mean" => figure.mean().map_or_else(none, |mean| (mean.mean_tenths() as f64 / 10.0).into()),
        "time" => figure.time.map_or_else(none, number),
        "sensitivity" => figure.sensitivity().map_or_else(none, |share| number(share.percent())),
        "unknown" => number(figure.unknown),
        "left_out" => number(figure.left_out),
        "grey" => figure.grey().into(),
        "forecast" => figure.forecast.into(),
        "unit" => format!("{:?}", figure.unit).into(),
        "notes" => figure.notes.iter().map(|note| Value::from(*note)).collect::<Vec<_>>().into(),
        _ => panic!("nothing is known of {what}"),
    }
}

fn check(indicator: &Indicator, mut case: Table) {
    let name = case["name"].as_str().unwrap().to_owned();
    let question = case.remove("question").map_or_else(Question::default, |asked| asked.try_into().unwrap());
    let expected: Table = case.remove("expect").unwrap().try_into().unwrap();
    let snapshot = snapshot(&mut case);
    let left: Vec<&String> = case.keys().filter(|key| *key != "name").collect();
    assert!(left.is_empty(), "{}: {name}: not understood: {left:?}", indicator.id);
    let figure = indicator.figure(&snapshot, &question);
    for (what, value) in expected {
        if what == "companions" || what == "of" {
            for (key, value) in value.as_table().unwrap() {
                let companion = figure.companion(key).unwrap_or_else(|| panic!("{name}: no {key}"));
                let count = if what == "of" { companion.of.unwrap() } else { companion.count };
                assert_eq!(i64::try_from(count).unwrap(), value.as_integer().unwrap(), "{name}: {key}");
            }
        } else {
            assert_eq!(found(&figure, &what), value, "{}: {name}: {what}", indicator.id);
        }
    }
}

fn run(id: &str) {
    let indicator = indicators::find(id).unwrap();
    for case in cases(indicator) {
        check(indicator, case);
    }
}

#[test]
fn every_reading_that_a_figure_offers_is_a_line_of_its_own() {
    for indicator in INDICATORS {
        let points = cases(indicator).into_iter().flat_map(|mut case| indicator.series(&snapshot(&mut case)));
        let told: BTreeSet<_> =
            points.filter_map(|point| Some((point.question.variant?.code(), point.line))).collect();
        for variant in indicator.variants {
            let lines = told.iter().filter(|(code, _)| *code == variant.code()).count();
            assert!(lines > 0, "{}: nobody is told {}", indicator.id, variant.code());
        }
        let main = told.iter().filter(|(_, line)| ["line-all", "line-status"].contains(line)).count();
        assert_eq!(main, 0, "{}: {told:?}", indicator.id);
    }
}

#[test]
fn every_indicator_has_worked_examples() {
    assert!(INDICATORS.iter().all(|indicator| cases(indicator).len() > 2));
}

#[test]
fn b10_families_with_a_permanent_home_from_the_start() {
    run("B-10");
}

#[test]
fn b23_the_track_people_were_referred_to_passed_within_three_years() {
    run("2c");
}

#[test]
fn t08_danish_completed_and_expected_to_be_completed_by_sex() {
    run("T-08");
}

#[test]
fn b30_people_on_social_assistance_in_the_three_year_period() {
    run("3a");
}

#[test]
fn b31_result_subsidies_claimed() {
    run("3b");
}

#[test]
fn b27_effort_that_points_at_a_company_or_an_education() {
    run("B-27");
}

#[test]
fn t05_self_supporting_in_a_job_or_in_education() {
    run("T-05");
}

#[test]
fn b26_a_first_job_or_education_begun_by_a_month() {
    run("B-26");
}

#[test]
fn b03_months_until_half_had_begun() {
    run("B-03");
}

#[test]
fn b04_days_to_the_first_dwelling() {
    run("B-04a");
}

#[test]
fn b04_b18_referred_to_danish_and_begun_within_a_month() {
    run("B-04b");
}

#[test]
fn b04_a18_a_first_company_offer_within_30_and_14_days() {
    run("B-04c");
}

#[test]
fn b37_the_share_for_education_has_two_readings_with_denominators_of_their_own() {
    run("4d");
}

#[test]
fn b04_the_contract_signed_within_a_month() {
    run("B-04d");
}

#[test]
fn r04_t04_arrivals_by_group_and_period() {
    run("R-04");
}

#[test]
fn r14_moves_per_family_in_the_first_two_years() {
    run("R-14");
}

#[test]
fn b14_children_with_a_non_western_background_by_kind_of_institution() {
    run("1a");
}

#[test]
fn b15_housing_areas_on_the_lists_year_by_year() {
    run("1b");
}

#[test]
fn b40_agreements_with_associations_volunteers_and_interest_organisations() {
    run("5a");
}

#[test]
fn a34_refugees_who_were_offered_a_voluntary_friend_within_three_months() {
    run("A-34a");
}

#[test]
fn a34_those_who_wanted_a_voluntary_friend_and_got_one() {
    run("A-34b");
}

#[test]
fn b44_agreements_with_partners_inside_and_actors_outside() {
    run("6a");
}
