// SPDX-License-Identifier: MPL-2.0
//! Rules that are changed while the program stands: no gap, no overlap, and the old cases keep the old rules.

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use kernel::{Period, codes::Group};
use law::{Amendment, BookFault, Certainty, Facts, RuleBook, Takeover, deadlines, rules, takeover};
use proptest::prelude::*;

fn amendment(rule: &str, valid_from: Date, counts: &[i16]) -> Amendment {
    Amendment {
        rule: rule.to_owned(),
        valid_from,
        counts: counts.to_vec(),
        source: "Lov nr. 1 af 2027".to_owned(),
        certainty: Certainty::Verified,
    }
}

fn adult(start: Date) -> Facts {
    Facts {
        born: Some(date(1980, 1, 1)),
        group: Some(Group::QuotaRefugee),
        responsibility_from: Some(start),
        on_benefit: Some(vec![Period { from: start, until: None }]),
        ..Facts::default()
    }
}

fn due(book: &RuleBook<'_>, facts: &Facts, rule: &str) -> Vec<Date> {
    deadlines(book, facts).iter().filter(|it| it.rule.id == rule).map(|it| it.due_on).collect()
}

/// Every day on which a version of a rule begins or ends, checked for the book as a whole.
fn without_gap_or_overlap(book: &RuleBook<'_>) {
    let mut ids = std::collections::BTreeSet::new();
    for versions in book.rules() {
        assert!(ids.insert(versions[0].id), "{} stands in two places", versions[0].id);
        for pair in versions.windows(2) {
            let next_day = pair[0].valid_until.and_then(|until| until.tomorrow().ok());
            assert_eq!(next_day, Some(pair[1].valid_from), "{}", pair[0].id);
        }
    }
    assert_eq!(ids.len(), RuleBook::shipped().rules().count());
}

#[test]
fn an_amendment_begins_a_version_and_ends_the_one_before() {
    let all = [amendment("d15-contract", date(2027, 3, 1), &[2])];
    let book = RuleBook::amended(&all).unwrap();
    without_gap_or_overlap(&book);
    assert_eq!(due(&book, &adult(date(2027, 2, 28)), "d15-contract"), [date(2027, 3, 28)]);
    assert_eq!(due(&book, &adult(date(2027, 3, 1)), "d15-contract"), [date(2027, 5, 1)]);
    let newest = book.versions().iter().rfind(|rule| rule.id == "d15-contract").unwrap();
    assert_eq!((newest.source, newest.valid_until), ("Lov nr. 1 af 2027", None));
}

#[test]
fn an_amendment_between_two_versions_holds_until_the_later_one() {
    let all = [amendment("d28-health", date(2020, 1, 1), &[4])];
    let book = RuleBook::amended(&all).unwrap();
    without_gap_or_overlap(&book);
    let health = |start| due(&book, &adult(start), "d28-health");
    assert_eq!(health(date(2019, 12, 31)), [date(2020, 3, 31)]);
    assert_eq!(health(date(2021, 12, 31)), [date(2022, 4, 30)]);
    assert_eq!(health(date(2022, 1, 1)), [date(2022, 7, 1)]);
}

#[test]
fn a_takeover_is_counted_as_amended() {
    let all = [
        amendment("d6-takeover-ukraine", date(2027, 1, 1), &[20]),
        amendment("d4-takeover-quota", date(2027, 1, 1), &[3]),
    ];
    let book = RuleBook::amended(&all).unwrap();
    let day = |facts: &Facts| match takeover(&book, facts) {
        Takeover::On { on, .. } => on,
        other => panic!("{other:?}"),
    };
    let on = Some(date(2027, 1, 4));
    let ukraine = Group::DisplacedFromUkraine;
    let decided = Facts { group: Some(ukraine), visitation_decided_on: on, ..Facts::default() };
    assert_eq!(day(&decided), date(2027, 2, 1));
    let group = Some(Group::QuotaRefugee);
    assert_eq!(day(&Facts { group, cpr_registered_on: on, ..Facts::default() }), date(2027, 1, 7));
}

#[test]
fn a_book_that_does_not_hold_together_is_refused_with_the_reason() {
    let refused = |all: &[Amendment]| RuleBook::amended(all).unwrap_err();
    let from = date(2027, 1, 1);
    assert_eq!(refused(&[amendment("d99", from, &[1])]), BookFault::UnknownRule);
    assert_eq!(refused(&[amendment("d15-contract", date(2015, 1, 1), &[1])]), BookFault::BeforeTheRule);
    let twice = [amendment("d15-contract", from, &[1]), amendment("d15-contract", from, &[2])];
    assert_eq!(refused(&twice), BookFault::SameDay);
    assert_eq!(refused(&[amendment("d15-contract", from, &[1, 2])]), BookFault::HowManyCounts);
    assert_eq!(refused(&[amendment("d15-contract", from, &[-1])]), BookFault::CountOutOfRange);
    assert_eq!(refused(&[amendment("d15-contract", from, &[121])]), BookFault::CountOutOfRange);
    assert_eq!(refused(&[amendment("d24-follow-up", from, &[3, 6, 5, 6])]), BookFault::NotInOrder);
    assert_eq!(refused(&[amendment("d19-company-offer", from, &[29, 1])]), BookFault::NotInOrder);
    let wrong_number = |values: &[i16]| refused(&[amendment("d30-return-talk", from, values)]);
    assert_eq!(wrong_number(&[24, 60, 36]), BookFault::HowManyCounts);
    assert_eq!(wrong_number(&[24, 60, 36, 121, 120]), BookFault::CountOutOfRange);
    assert_eq!(
        wrong_number(&[24, 60, 36, 37, 120]),
        BookFault::NotInOrder,
        "more months on a benefit than are looked at"
    );
    assert_eq!(refused(&[amendment("subsidy-job", from, &[])]), BookFault::HowManyCounts);
    let unsourced = Amendment { source: " ".to_owned(), ..amendment("d15-contract", from, &[1]) };
    assert_eq!(refused(&[unsourced]), BookFault::NoSource);
}

#[test]
fn an_amendment_takes_the_place_of_a_version_that_begins_on_the_same_day() {
    let all = [amendment("d28-health", date(2022, 1, 1), &[5])];
    let book = RuleBook::amended(&all).unwrap();
    without_gap_or_overlap(&book);
    assert_eq!(book.versions().len(), rules().len());
    assert_eq!(due(&book, &adult(date(2022, 1, 1)), "d28-health"), [date(2022, 6, 1)]);
}

#[test]
fn a_number_inside_a_rule_is_amended_like_its_days_and_old_cases_keep_theirs() {
    let talk = |book: &RuleBook<'_>, permit| {
        let benefit = Period { from: date(2026, 1, 1), until: None };
        let facts = Facts { permit_since: Some(permit), on_benefit: Some(vec![benefit]), ..adult(permit) };
        due(book, &facts, "d30-return-talk")
    };
    let all = [amendment("d30-return-talk", date(2022, 1, 1), &[24, 60, 36, 12, 120])];
    let (book, shipped) = (RuleBook::amended(&all).unwrap(), RuleBook::shipped());
    without_gap_or_overlap(&book);
    let (before, after) = (date(2021, 12, 31), date(2022, 1, 1));
    assert_eq!(talk(&book, before), talk(&shipped, before));
    assert_eq!(talk(&shipped, after), [date(2029, 7, 1)], "18 months on a benefit by July 2027");
    assert_eq!(talk(&book, after), [date(2029, 1, 1)], "12 months on a benefit by January 2027");
}

#[test]
fn an_amendment_that_names_only_the_days_leaves_the_other_numbers_as_they_are() {
    let all = [amendment("d30-return-talk", date(2022, 1, 1), &[12])];
    let book = RuleBook::amended(&all).unwrap();
    let rule = book.on("d30-return-talk", date(2022, 1, 1)).unwrap();
    assert_eq!(rule.counts(), [12, 60, 36, 18, 120]);
}

fn any_rule() -> impl Strategy<Value = &'static law::Rule<'static>> {
    (0..rules().len()).prop_map(|at| &rules()[at])
}

/// The counts of a version, each of them so many higher; its other numbers as they are.
fn later(rule: &law::Rule<'_>, more: i16) -> Vec<i16> {
    let spans = rule.spans.iter().map(|(_, span)| span.count() + more);
    spans.chain(rule.numbers.iter().map(|number| number.value)).collect()
}

proptest! {
    #[test]
    fn a_book_never_has_a_gap_or_an_overlap(
        changes in proptest::collection::vec((any_rule(), 0..9_000i32, 0..4i16), 0..12)
    ) {
        let all: Vec<Amendment> = changes
            .into_iter()
            .map(|(rule, days, more)| amendment(rule.id, rule.valid_from + days.days(), &later(rule, more)))
            .collect();
        match RuleBook::amended(&all) {
            Ok(book) => without_gap_or_overlap(&book),
            Err(fault) => prop_assert!(
                matches!(fault, BookFault::SameDay | BookFault::NotInOrder), "{fault:?}"
            ),
        }
    }

    #[test]
    fn later_spans_give_no_earlier_deadline(
        rule in any_rule(), start in 2_200..6_000i32, more in 0..12i16, still_more in 0..12i16
    ) {
        let from = date(2016, 7, 1).max(rule.valid_from);
        let [one, other] =
            [more, more + still_more].map(|more| [amendment(rule.id, from, &later(rule, more))]);
        let (Ok(early), Ok(late)) = (RuleBook::amended(&one), RuleBook::amended(&other)) else {
            return Ok(()); // spans of different units can come out of order
        };
        let decided = date(2016, 7, 1) + start.days();
        for group in [Group::QuotaRefugee, Group::Refugee, Group::DisplacedFromUkraine] {
            let facts = Facts {
                group: Some(group),
                responsibility_from: None,
                visitation_decided_on: Some(decided),
                cpr_registered_on: Some(decided),
                on_benefit: Some(vec![Period { from: decided, until: None }]),
                health_need: Some(true),
                ..adult(decided)
            };
            let (early, late) = (deadlines(&early, &facts), deadlines(&late, &facts));
            prop_assert_eq!(early.len(), late.len());
            for (early, late) in early.iter().zip(&late) {
                prop_assert!(early.due_on <= late.due_on, "{} {}", early.rule.id, early.ordinal);
            }
        }
    }

    #[test]
    fn an_amendment_never_changes_the_answer_for_a_case_that_began_before_it(
        rule in any_rule(), begun in 0..6_000i32, after in 1..2_000i32, more in 0..24i16
    ) {
        let begun_on = date(2016, 7, 1) + begun.days();
        let from = (begun_on + after.days()).max(rule.valid_from);
        let all = [amendment(rule.id, from, &later(rule, more))];
        let Ok(amended) = RuleBook::amended(&all) else { return Ok(()) };
        let shipped = RuleBook::shipped();
        let facts = adult(begun_on);
        let days = |book: &RuleBook<'_>| -> Vec<_> {
            let all = deadlines(book, &facts);
            all.iter().map(|it| (it.rule.id, it.rule.valid_from, it.due_on, it.ended)).collect()
        };
        prop_assert_eq!(days(&shipped), days(&amended));
    }
}
