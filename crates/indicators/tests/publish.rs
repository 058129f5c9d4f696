// SPDX-License-Identifier: MPL-2.0
//! Nobody can be found in what is published, however the totals are turned.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use indicators::publish::{
    Shown, Threshold, publish, publish_after, publish_series, publish_split, publish_table, publish_years,
};
use indicators::{Figure, Label, Member, Person, Question, Snapshot, Years, find};
use jiff::civil::{Date, date};
use kernel::codes::{BenefitKind, EmploymentKind, ExamKind, Group, Sex, Track};
use kernel::ids::PersonId;
use proptest::prelude::*;

const AS_OF: Date = date(2019, 9, 1);

fn person(sex: Sex, works: bool) -> Person {
    let from = date(2016, 2, 1);
    let mut person = Person::new(PersonId::mint());
    (person.sex, person.born, person.taken_over_on) = (sex, Some(date(1985, 1, 1)), Some(from));
    person.benefits =
        vec![indicators::person::Benefit { kind: BenefitKind::IntegrationBenefit, from, until: None }];
    if works {
        let hours_per_week = Some(indicators::Hours::whole(37));
        let job = indicators::person::Employment {
            kind: EmploymentKind::Ordinary,
            from,
            until: None,
            hours_per_week,
        };
        person.employments = vec![job];
    }
    person
}

fn self_support(works: usize, others: usize) -> Figure {
    let persons = (0..works + others).map(|at| person(Sex::Female, at < works)).collect();
    let snapshot = Snapshot {
        as_of: AS_OF,
        persons,
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    find("T-05").unwrap().figure(&snapshot, &Question::of_cohort(Years { from: 2015, to: 2016 }))
}

#[test]
fn b46_a_count_of_one_to_four_is_below_five_and_its_share_is_hidden() {
    let published = publish(&self_support(4, 20), Threshold::Five);
    assert_eq!((published.numerator, published.percent), (Shown::Below(5), None));
    assert_eq!(published.denominator, Some(Shown::Count(24)));
    assert!(published.suppressed);
}

#[test]
fn b46_a_share_with_a_rest_of_one_to_four_is_hidden_and_so_is_its_numerator() {
    let published = publish(&self_support(20, 4), Threshold::Five);
    assert_eq!((published.numerator, published.percent), (Shown::Hidden, None));
}

#[test]
fn b46_a_share_of_fewer_than_ten_is_hidden() {
    assert_eq!(publish(&self_support(0, 9), Threshold::Five).percent, None);
    assert_eq!(publish(&self_support(0, 10), Threshold::Five).percent, Some(0));
}

#[test]
fn b46_the_threshold_can_be_three_or_ten() {
    assert_eq!(publish(&self_support(4, 20), Threshold::Three).percent, Some(17));
    assert_eq!(publish(&self_support(9, 20), Threshold::Ten).numerator, Shown::Below(10));
}

#[test]
fn b46_a_later_publication_does_not_give_one_person_away() {
    let (earlier, now) = (self_support(20, 20), self_support(21, 20));
    assert_eq!(publish(&now, Threshold::Five).percent, Some(51));
    let published = publish_after(&now, &earlier, Threshold::Five);
    assert_eq!((published.numerator, published.percent), (Shown::Hidden, None));
    assert_eq!(published.denominator, Some(Shown::Hidden));
}

#[test]
fn t08_women_and_men_are_not_shown_where_all_minus_one_shows_the_other() {
    let mut persons = Vec::new();
    for (sex, all, passed) in [(Sex::Female, 20, 12), (Sex::Male, 12, 2)] {
        for at in 0..all {
            let mut person = person(sex, false);
            let from = date(2016, 3, 1);
            person.referrals = vec![indicators::person::Referral { track: Track::Du1, on: from }];
            person.modules = vec![indicators::person::Module {
                track: Track::Du1,
                number: 1,
                from,
                until: None,
                passed_on: None,
                hours_per_week: None,
            }];
            if at < passed {
                person.exams = vec![indicators::person::Exam {
                    kind: ExamKind::Pd1,
                    on: date(2018, 1, 1),
                    passed: true,
                }];
            }
            persons.push(person);
        }
    }
    let snapshot = Snapshot {
        as_of: AS_OF,
        persons,
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("T-08").unwrap().series(&snapshot);
    let published = publish_series(&points, Threshold::Five);
    let of = |line| &published[points.iter().position(|point| point.line == line).unwrap()];
    assert_eq!(of("line-all").percent, Some(44));
    assert_eq!((of("line-male").percent, of("line-female").percent), (None, None));
    assert_eq!(of("line-female").numerator, Shown::Hidden);
}

#[test]
fn b23_another_reading_that_differs_by_two_people_does_not_give_them_away() {
    let exams = [(12, Some(ExamKind::Pd2)), (2, Some(ExamKind::Pd1)), (16, None)];
    let passed = |kind| indicators::person::Exam { kind, on: date(2018, 1, 1), passed: true };
    let persons = exams.iter().flat_map(|(count, kind)| {
        (0..*count).map(move |_| {
            let mut person = person(Sex::Female, false);
            let on = date(2016, 3, 1);
            person.referrals = vec![indicators::person::Referral { track: Track::Du2, on }];
            person.exams = kind.map(passed).into_iter().collect();
            person
        })
    });
    let snapshot = Snapshot {
        as_of: AS_OF,
        persons: persons.collect(),
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("2c").unwrap().series(&snapshot);
    let published = publish_years(&points, Threshold::Five);
    let of = |line| {
        let at = points
            .iter()
            .position(|point| point.line == line && point.label == Label::Years(Years::one(2016)));
        (
            points[at.unwrap()].figure.numerator,
            published[at.unwrap()].numerator,
            published[at.unwrap()].percent,
        )
    };
    assert_eq!(of("line-all"), (12, Shown::Count(12), Some(40)));
    assert_eq!(of("variant-last-track"), (12, Shown::Count(12), Some(40)));
    assert_eq!(of("variant-any-exam"), (14, Shown::Hidden, None));
}

#[test]
fn b23_readings_that_only_two_people_tell_apart_are_not_both_shown_also_where_the_figure_does_not_stand() {
    let persons: Vec<Person> = (0..60).map(|at| person(Sex::Female, at < 30)).collect();
    let persons_of =
        |from: usize| persons[from..from + 20].iter().map(|one| Member::Person(one.id)).collect();
    let snapshot = Snapshot {
        as_of: AS_OF,
        persons: persons.clone(),
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("T-05").unwrap().series(&snapshot);
    let readings = |scale: u64, others: [usize; 2]| {
        let like = points.iter().find(|point| point.line.starts_with("variant-")).unwrap();
        let mut made = vec![like.clone(), like.clone()];
        for (point, from) in made.iter_mut().zip(others) {
            (point.figure.numerator, point.figure.denominator, point.figure.scale) =
                (20 * scale, Some(60 * scale), scale);
            point.figure.members.numerator = persons_of(from);
            point.figure.members.denominator = persons.iter().map(|one| Member::Person(one.id)).collect();
        }
        publish_years(&made, Threshold::Five).iter().map(|one| one.percent).collect::<Vec<_>>()
    };
    assert_eq!(readings(1, [0, 10]), [Some(33), Some(33)], "twenty people tell them apart");
    assert_eq!(readings(1, [0, 1]), [Some(33), None], "two people do");
    assert_eq!(readings(60, [0, 10]), [None, None], "one person's hours would be told");
}

/// A newcomer of a group in a month of 2016.
fn arrival(month: i8, group: Group) -> Person {
    let mut person = Person::new(PersonId::mint());
    (person.group, person.taken_over_on) = (Some(group), Some(date(2016, month, 1)));
    person
}

#[test]
fn r04_a_small_month_cannot_be_found_from_the_year() {
    let months = [(1, 12), (2, 3), (3, 9), (4, 14)];
    let persons: Vec<Person> = months
        .iter()
        .flat_map(|(month, count)| (0..*count).map(|_| arrival(*month, Group::Refugee)))
        .collect();
    let snapshot = Snapshot {
        as_of: date(2016, 12, 31),
        persons,
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("R-04").unwrap().series(&snapshot);
    let published = publish_series(&points, Threshold::Five);
    let of = |label| {
        let at = points.iter().position(|point| point.line == "line-all" && point.label == label).unwrap();
        published[at].numerator
    };
    assert_eq!(of(Label::Years(Years::one(2016))), Shown::Count(38));
    let hidden = [1, 2, 3, 4].map(|month| of(Label::Month(2016, month)) == Shown::Hidden);
    assert!(hidden[1], "three people in February are not shown");
    assert!(hidden.iter().filter(|hidden| **hidden).count() > 1, "and cannot be found by subtraction");
    assert!(hidden.iter().any(|hidden| !hidden), "the others are still shown");
}

#[test]
fn b26_two_people_between_six_and_twelve_months_are_not_shown_by_the_difference() {
    let job = |on: Option<Date>| {
        let mut person = person(Sex::Female, false);
        let kind = EmploymentKind::Ordinary;
        let job = |from| indicators::person::Employment { kind, from, until: None, hours_per_week: None };
        person.employments = on.map(job).into_iter().collect();
        person
    };
    let months = [(10, Some(4)), (2, Some(10)), (8, Some(20)), (20, None)];
    let persons: Vec<Person> = months
        .iter()
        .flat_map(|(count, after)| {
            let on = after.map(|months| indicators::cohort::months_after(date(2016, 2, 1), months));
            (0..*count).map(move |_| job(on))
        })
        .collect();
    let snapshot = Snapshot {
        as_of: AS_OF,
        persons,
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("B-26").unwrap().series(&snapshot);
    let published = publish_series(&points, Threshold::Five);
    let percents: Vec<Option<u64>> = published.iter().map(|shown| shown.percent).collect();
    assert_eq!(percents, [Some(25), None, Some(50), Some(50)]);
    assert_eq!(published[1].numerator, Shown::Hidden);
}

#[test]
fn b03_b04_a_median_and_a_mean_of_few_people_are_not_shown() {
    let shown = |working| {
        let persons = (0..20).map(|at| person(Sex::Male, at < working)).collect();
        let snapshot = Snapshot {
            as_of: AS_OF,
            persons,
            families: Vec::new(),
            listings: Vec::new(),
            counts: Vec::new(),
            partners: Vec::new(),
        };
        let question = Question::of_cohort(Years { from: 2016, to: 2016 });
        publish(&find("B-03").unwrap().figure(&snapshot, &question), Threshold::Five)
    };
    assert_eq!((shown(15).time, shown(15).percent), (Some(1), None));
    assert_eq!((shown(17).time, shown(17).suppressed), (None, true));
}

/// Whether a hidden cell follows from the shown ones: whether adding it to the equations of all rows and columns
/// adds nothing (reckoned modulo a prime; the equations are such that it makes no difference).
fn follows(cells: &[Vec<Shown>], cell: (usize, usize)) -> bool {
    let (height, width) = (cells.len(), cells[0].len());
    let hidden: Vec<(usize, usize)> = (0..height)
        .flat_map(|row| (0..width).map(move |column| (row, column)))
        .filter(|(row, column)| cells[*row][*column] == Shown::Hidden)
        .collect();
    let sign = |at: usize, last: usize| if at == last { PRIME - 1 } else { 1 };
    let mut lines: Vec<Vec<u64>> = Vec::new();
    for row in 0..height {
        lines.push(hidden.iter().map(|(r, c)| if *r == row { sign(*c, width - 1) } else { 0 }).collect());
    }
    for column in 0..width {
        lines.push(hidden.iter().map(|(r, c)| if *c == column { sign(*r, height - 1) } else { 0 }).collect());
    }
    let before = rank(lines.clone());
    lines.push(hidden.iter().map(|other| u64::from(*other == cell)).collect());
    rank(lines) == before
}

const PRIME: u64 = 1_000_003;

fn rank(mut lines: Vec<Vec<u64>>) -> usize {
    let mut rank = 0;
    for column in 0..lines[0].len() {
        let Some(pivot) = (rank..lines.len()).find(|line| lines[*line][column] != 0) else { continue };
        lines.swap(rank, pivot);
        let head = lines[rank].clone();
        for line in lines.iter_mut().skip(rank + 1) {
            let (by, of) = (line[column], head[column]);
            for (cell, first) in line.iter_mut().zip(&head) {
                *cell = (*cell * of + (PRIME - by) * first) % PRIME;
            }
        }
        rank += 1;
    }
    rank
}

fn small_tables() -> impl Strategy<Value = Vec<Vec<u64>>> {
    (1usize..6, 1usize..6).prop_flat_map(|(height, width)| {
        let cell = prop_oneof![Just(0u64), 1u64..5, 5u64..40];
        prop::collection::vec(prop::collection::vec(cell, width), height)
    })
}

/// The split as a table whose hidden cells are what a reader does not see.
fn as_seen(parts: &[Figure]) -> Vec<Vec<Shown>> {
    let whole = self_support(
        parts.iter().map(|part| part.numerator as usize).sum(),
        parts.iter().map(|part| (part.denominator.unwrap() - part.numerator) as usize).sum(),
    );
    let (mut rows, total) = publish_split(&parts.iter().collect::<Vec<_>>(), &whole, Threshold::Five);
    rows.push(total);
    let seen = |shown: Shown| if matches!(shown, Shown::Count(_)) { shown } else { Shown::Hidden };
    rows.into_iter()
        .map(|row| {
            let (part, whole) = (seen(row.numerator), seen(row.denominator.unwrap()));
            let rest = if let (Shown::Count(part), Shown::Count(whole)) = (part, whole) {
                Shown::Count(whole - part)
            } else {
                Shown::Hidden
            };
            assert!(row.percent.is_none() || rest != Shown::Hidden);
            vec![part, rest, whole]
        })
        .collect()
}

proptest! {
    #[test]
    fn t08_no_small_part_follows_from_the_parts_and_the_whole(counts in prop::collection::vec((0u8..25, 0u8..25), 2..4)) {
        let parts: Vec<Figure> = counts.iter().map(|(a, b)| self_support((*a).into(), (*b).into())).collect();
        let seen = as_seen(&parts);
        for (row, (part, rest)) in counts.iter().enumerate() {
            for (column, count) in [*part, *rest].into_iter().enumerate() {
                if (1..5).contains(&count) {
                    prop_assert_eq!(seen[row][column], Shown::Hidden);
                    prop_assert!(!follows(&seen, (row, column)), "{row},{column} of {seen:?}");
                }
            }
        }
    }

    #[test]
    fn t21_no_hidden_cell_follows_from_the_published_table(counts in small_tables()) {
        let table = publish_table(&counts, Threshold::Five);
        for (row, cells) in table.cells.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                if *cell == Shown::Hidden {
                    prop_assert!(!follows(&table.cells, (row, column)), "{row},{column} of {table:?}");
                }
            }
        }
    }

    #[test]
    fn t21_no_small_count_is_shown_and_what_is_shown_is_true(counts in small_tables()) {
        let table = publish_table(&counts, Threshold::Five);
        for (row, cells) in table.cells.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                if let Shown::Count(count) = cell {
                    prop_assert!(!(1..5).contains(count));
                    if let Some(true_count) = counts.get(row).and_then(|row| row.get(column)) {
                        prop_assert_eq!(count, true_count);
                    }
                }
            }
        }
    }

    #[test]
    fn t21_a_table_without_small_counts_is_shown_whole(
        counts in prop::collection::vec(prop::collection::vec(5u64..40, 3), 1..5),
    ) {
        let table = publish_table(&counts, Threshold::Five);
        prop_assert!(table.cells.iter().flatten().all(|cell| *cell != Shown::Hidden));
    }
}
