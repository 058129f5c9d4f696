// SPDX-License-Identifier: MPL-2.0
//! How many have had something happen to them so long after day 0, when some are only followed for a shorter time.
//!
//! The curve of Aalen and Johansen (*kumuleret incidens*): whoever died or left first can no longer have it and stays
//! in the count as somebody who did not; whoever came lately counts for as long as they have been followed.

use crate::Member;

/// How somebody's time ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum End {
    /// It happened.
    Happened,
    /// The person died or left first.
    Gone,
    /// It has not happened yet.
    Waiting,
}

/// Somebody's time from day 0, in days or in [`ticks`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Course {
    pub who: Member,
    pub after: i64,
    pub end: End,
}

/// Calendar months and days as one number that sorts as they do.
pub(crate) fn ticks(months: i32, days: i32) -> i64 {
    i64::from(months) * TICKS_A_MONTH + i64::from(days)
}

/// More than any month has days.
const TICKS_A_MONTH: i64 = 32;

/// How small a difference is one of reckoning and not of people.
const NOTHING: f64 = 1e-9;

/// The share who have had it happen, step by step.
pub(crate) struct Curve {
    /// When, and the share from then on.
    steps: Vec<(i64, f64)>,
    /// The longest anybody was followed; the curve says nothing of later.
    followed: i64,
}

impl Curve {
    pub(crate) fn of(courses: &[Course]) -> Self {
        let mut all: Vec<(i64, End)> = courses.iter().map(|course| (course.after, course.end)).collect();
        all.sort_unstable();
        let (mut share, mut untouched, mut at_risk) = (0.0, 1.0, all.len() as f64);
        let mut steps = Vec::new();
        for now in all.chunk_by(|one, other| one.0 == other.0) {
            let count = |end| now.iter().filter(|course| course.1 == end).count() as f64;
            let (happened, gone) = (count(End::Happened), count(End::Gone));
            share += untouched * happened / at_risk;
            untouched *= 1.0 - (happened + gone) / at_risk;
            at_risk -= now.len() as f64;
            steps.push((now[0].0, share));
        }
        // When everybody's time has ended otherwise than by waiting, nothing can change any more.
        let settled = untouched < NOTHING || all.is_empty();
        let followed = if settled { i64::MAX } else { all.last().map_or(0, |last| last.0) };
        Self { steps, followed }
    }

    /// The share who had it happen before then; none when nobody has been followed that long.
    pub(crate) fn before(&self, then: i64) -> Option<f64> {
        let step = self.steps.iter().rev().find(|step| step.0 < then);
        (then <= self.followed).then(|| step.map_or(0.0, |step| step.1))
    }

    /// When the share who had it happen first was so large; none while it is not.
    pub(crate) fn reaches(&self, share: f64) -> Option<i64> {
        self.steps.iter().find(|step| step.1 + NOTHING >= share).map(|step| step.0)
    }

    /// In how many months, the begun one counted as whole, the share was so large.
    pub(crate) fn months_to(&self, share: f64) -> Option<u64> {
        self.reaches(share).map(|after| (after / TICKS_A_MONTH + 1).unsigned_abs())
    }
}

#[cfg(test)]
mod tests {
    use super::{Course, Curve, End, ticks};
    use crate::Member;
    use kernel::ids::PersonId;
    use proptest::prelude::*;

    fn curve(all: &[(i64, End)]) -> Curve {
        let course = |(after, end): &(i64, End)| Course {
            who: Member::Person(PersonId::mint()),
            after: *after,
            end: *end,
        };
        Curve::of(&all.iter().map(course).collect::<Vec<_>>())
    }

    #[test]
    fn b26_a_textbook_example_by_hand() {
        use End::{Gone, Happened, Waiting};
        // Five people: at 1 it happens (1/5), at 2 one leaves, at 3 one is followed no longer, at 4 it happens to one
        // of the two left, when three fifths are untouched: 1/5 + 3/5 · 1/2 = 1/2.
        let curve = curve(&[(1, Happened), (2, Gone), (3, Waiting), (4, Happened), (6, Waiting)]);
        assert_eq!(curve.before(1), Some(0.0));
        assert!((curve.before(2).unwrap() - 0.2).abs() < 1e-12);
        assert!((curve.before(5).unwrap() - 0.5).abs() < 1e-12);
        assert_eq!((curve.reaches(0.5), curve.before(7)), (Some(4), None));
    }

    proptest! {
        #[test]
        fn b26_with_everybody_followed_it_is_the_plain_share(days in prop::collection::vec((0i64..40, 0u8..2), 1..60)) {
            let all: Vec<(i64, End)> = days
                .iter()
                .map(|(day, how)| (*day, if *how == 0 { End::Happened } else { End::Gone }))
                .collect();
            let plain = |then: i64| {
                let hits = all.iter().filter(|one| one.1 == End::Happened && one.0 < then).count();
                hits as f64 / all.len() as f64
            };
            for then in [1, 10, 20, 40] {
                prop_assert!((curve(&all).before(then).unwrap() - plain(then)).abs() < 1e-9);
            }
        }

        #[test]
        fn b26_the_share_never_falls_and_never_passes_one(days in prop::collection::vec((0i64..40, 0u8..3), 1..60)) {
            let end = |how: &u8| [End::Happened, End::Gone, End::Waiting][usize::from(*how)];
            let all: Vec<(i64, End)> = days.iter().map(|(day, how)| (*day, end(how))).collect();
            let steps = curve(&all).steps;
            prop_assert!(steps.is_sorted_by(|one, other| one.1 <= other.1));
            prop_assert!(steps.iter().all(|step| (-1e-9..=1.0 + 1e-9).contains(&step.1)));
        }
    }

    #[test]
    fn b03_a_begun_month_counts_as_whole() {
        let after = |at| curve(&[(at, End::Happened)]).months_to(0.5);
        assert_eq!(after(ticks(0, 0)), Some(1));
        assert_eq!(after(ticks(11, 30)), Some(12));
        assert_eq!(after(ticks(12, 0)), Some(13));
    }
}
