// SPDX-License-Identifier: MPL-2.0
//! The computation of a quota as it is shown: each step with the numbers that went in, and the days of the year.

use super::QuotaBasis;
use crate::{reports::whole, web::Wording};
use jiff::civil::Date;
use kernel::TextEnum;
use law::{
    RuleBook,
    quota::{Exact, Milestone, Reckoning},
};

/// The computation of one year.
pub struct Computation {
    /// What went in, and what came out: name, how it was reckoned, number.
    pub steps: Vec<(String, String, String)>,
    /// Where the numbers stand, and when they were announced.
    pub source: String,
    /// What is wrong with the numbers, where they do not go together.
    pub fault: String,
}

/// A day of the year in which a quota is agreed: for computers, for people, and what is to be there.
pub struct CalendarDay {
    pub machine: String,
    pub day: String,
    pub what: String,
    pub gone: bool,
}

/// The computation with the numbers of a year.
#[must_use]
pub fn computation(w: &Wording, basis: &QuotaBasis) -> Computation {
    let source = format!("{} ({})", basis.source, w.day(basis.announced_on));
    match basis.reckoned() {
        Ok(reckoning) => Computation { steps: steps(w, basis, &reckoning), source, fault: String::new() },
        Err(fault) => Computation { steps: Vec::new(), source, fault: w.word(fault).to_owned() },
    }
}

fn steps(w: &Wording, basis: &QuotaBasis, found: &Reckoning) -> Vec<(String, String, String)> {
    let number = |number: i64| whole(w, number.unsigned_abs());
    let percent = |share: Exact| format!("{} %", decimals(w, share, 10_000));
    let persons = |exact: Exact| decimals(w, exact, 100);
    let of = |own, all| format!("{} / {}", number(own), number(all));
    let (people, foreign) = (percent(found.of_inhabitants), percent(found.of_immigrants));
    let (share, computed) = (percent(found.share), persons(found.computed));
    let expected =
        format!("{share} × ({} + {})", number(basis.national_number), number(basis.national_reunified));
    let line = |key: &str, how: String, result: String| (w.t(key).to_owned(), how, result);
    vec![
        line("quota-step-inhabitants", of(basis.inhabitants, basis.national_inhabitants), people.clone()),
        line("quota-step-immigrants", of(basis.immigrants, basis.national_immigrants), foreign.clone()),
        line("quota-step-share", format!("2 × {people} − {foreign}"), share.clone()),
        line("quota-step-computed", expected, computed.clone()),
        line(
            "quota-step-provisional",
            format!("{computed} − {}", number(basis.reunified)),
            persons(found.provisional),
        ),
    ]
}

/// A number with two decimals; told in so many parts of one, of which a hundred are one of what is shown.
#[must_use]
pub fn decimals(w: &Wording, exact: Exact, parts: i128) -> String {
    let hundredths = exact.nearest(parts);
    let sign = if hundredths < 0 { "−" } else { "" };
    let hundredths = u64::try_from(hundredths.unsigned_abs()).unwrap_or(u64::MAX);
    format!("{sign}{}{}{:02}", whole(w, hundredths / 100), w.t("status-decimal-mark"), hundredths % 100)
}

/// The days on which the quotas of a year are announced, agreed and set.
#[must_use]
pub fn calendar(w: &Wording, book: &RuleBook<'_>, year: i16, today: Date) -> Vec<CalendarDay> {
    let day = |milestone: &Milestone| {
        let on = milestone.day(book, year)?;
        let (machine, day, what) = (on.to_string(), w.day(on), w.word(*milestone).to_owned());
        Some(CalendarDay { machine, day, what, gone: on < today })
    };
    Milestone::ALL.iter().filter_map(day).collect()
}
