// SPDX-License-Identifier: MPL-2.0
//! What is asked for by no rule of the law: what everybody should see (*milepæle*), and what is to be looked at again.

use super::{
    duties::{Duty, DutyState},
    facts::File,
};
use jiff::{ToSpan, civil::Date};
use kernel::calendar::months_after;

/// How many days somebody counts as new, and a case as just handed over.
const NEW: i64 = 14;

/// The notices of one person's file.
pub fn of(file: &File, today: Date) -> Vec<Duty> {
    let mut notices = Vec::new();
    for (rule, day) in [("new-visitation", file.visited_on), ("case-assigned", file.assigned_on)] {
        let new = day.filter(|day| today <= day.saturating_add(NEW.days()));
        notices.extend(new.map(|day| notice(file, rule, DutyState::News, (day, Some(NEW)))));
    }
    if let Some(day) = file.unsigned {
        // It stands until it is signed, however long that takes.
        notices.push(notice(file, "unsigned-contract", DutyState::Unsigned, (day, None)));
    }
    let book = file.rules.book();
    let taken_over = file.facts.responsibility_from;
    let adult_on = taken_over.and_then(|day| file.adult_on("d15-contract", day));
    let spanned = |rule| taken_over.and_then(|day| law::due_after(book.on(rule, day)?, day));
    let granted = taken_over.and_then(|day| law::money::grant_period(&book, day)?.until?.tomorrow().ok());
    for (rule, day) in [
        ("permit-expires", file.permit_until),
        ("turns-18", adult_on),
        ("months-12", spanned("d22-programme-extension")),
        ("months-36", granted),
        ("months-60", spanned("d22-programme-longest")),
    ] {
        let ahead = day.filter(|day| *day >= today);
        notices.extend(ahead.map(|day| notice(file, rule, DutyState::Milestone, (day, Some(0)))));
    }
    notices
}

/// Within so many days of the takeover a child is to be referred to a school; the week is our own proposal.
const TO_SCHOOL: i64 = 7;

/// An adapted plan is looked at again on the day that was set, an unaccompanied child is looked after from the first
/// day, and a child of school age is referred to a school; all close when the file says that it was done.
pub fn reviews(file: &File, today: Date) -> Vec<Duty> {
    let review = file.review.map(|review| ("plan-review", review.on, review.until));
    let custody = file.custody_unknown_since().map(|since| ("minor-care", since, None));
    // Whoever was taken over long ago goes to school, whether anybody wrote it down or not.
    let school = file.school_unknown_since().map(|since| {
        ("school-referral", since.saturating_add(TO_SCHOOL.days()), Some(months_after(since, 12)))
    });
    let gone = file.facts.ending().map(|ended| ended.on);
    review
        .into_iter()
        .chain(custody)
        .chain(school)
        .map(|(rule, due_on, until)| {
            let ended_on = until.into_iter().chain(gone).min();
            let ended = ended_on.is_some_and(|ended| ended <= today);
            Duty {
                rule: rule.to_owned(),
                ordinal: 1,
                due_on,
                state: if ended { DutyState::Ended } else { DutyState::Open },
                waiting_for: None,
                met_on: None,
                ended_on,
                label: String::new(),
                reason: None,
            }
        })
        .collect()
}

/// A notice of a day, that stands so many days after it or until it is settled, and no longer than the responsibility.
fn notice(file: &File, rule: &str, state: DutyState, (due_on, stands): (Date, Option<i64>)) -> Duty {
    let gone = stands.map(|days| due_on.saturating_add((days + 1).days()));
    let ended = file.facts.ending().map(|ended| ended.on);
    Duty {
        rule: rule.to_owned(),
        ordinal: 1,
        due_on,
        state,
        waiting_for: None,
        met_on: None,
        ended_on: gone.into_iter().chain(ended).min(),
        label: String::new(),
        reason: None,
    }
}
