// SPDX-License-Identifier: MPL-2.0
//! What still fits of a change of a rule, when a new version of the program has given the rule other numbers.
//!
//! Each number of a change stands for something: a deadline of the rule, or another number of it. While those are named
//! beside the numbers, what still means something is kept, and what no longer does is said and never guessed.

use crate::{Amendment, Rule, RuleBook, Span};
use kernel::TextEnum;

/// A change of a rule as it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// The change with the numbers in the order the rule has them now.
    pub amendment: Amendment,
    /// What was changed and the rule no longer has: its name and the number.
    pub unused: Vec<(String, i16)>,
    /// What the rule has now and the change does not speak of; it stays as it comes with the program.
    pub unsaid: Vec<String>,
}

impl Rule<'_> {
    /// What each number of an amendment stands for, in order: how binding the deadline is and what it counts in, the second
    /// of the same kind with its number; then the names of the other numbers.
    #[must_use]
    pub fn places(&self) -> Vec<String> {
        let mut places: Vec<String> = Vec::new();
        for (weight, span) in self.spans {
            let name = format!("{}-{}", weight.code(), unit(*span));
            let before = places.iter().filter(|place| place.starts_with(&name)).count();
            places.push(if before == 0 { name } else { format!("{name}-{}", before + 1) });
        }
        places.extend(self.numbers.iter().map(|number| number.what.code().to_owned()));
        places
    }
}

impl Amendment {
    /// The same for the rule as it is now; `places` says what each number stood for when it was written. Nothing when
    /// nothing of it fits. A change without names is taken as it stands: the book says whether it fits.
    #[must_use]
    pub fn fitted(&self, places: &[String]) -> Option<Fitted> {
        let whole = || Fitted { amendment: self.clone(), unused: Vec::new(), unsaid: Vec::new() };
        let book = RuleBook::shipped();
        let Some(rule) = book.on(&self.rule, self.valid_from) else { return Some(whole()) };
        let now = rule.places();
        if places.is_empty() || places == now || places.len() < self.counts.len() {
            return Some(whole());
        }
        let said: Vec<(&String, i16)> = places.iter().zip(self.counts.iter().copied()).collect();
        let (used, unused): (Vec<_>, Vec<_>) = said.into_iter().partition(|(place, _)| now.contains(place));
        if used.is_empty() {
            return None;
        }
        let count = |place: &String| used.iter().find(|(name, _)| *name == place).map(|(_, count)| *count);
        let shipped = rule.counts();
        let counts = now.iter().zip(&shipped).map(|(place, count_now)| count(place).unwrap_or(*count_now));
        let amendment = Amendment { counts: counts.collect(), ..self.clone() };
        let unsaid = now.iter().filter(|place| !places.contains(place)).cloned().collect();
        let unused = unused.into_iter().map(|(place, count)| (place.clone(), count)).collect();
        Some(Fitted { amendment, unused, unsaid })
    }
}

const fn unit(span: Span) -> &'static str {
    match span {
        Span::SameDay | Span::Days(_) => "days",
        Span::WholeMonths(_) => "whole-months",
        Span::Months(_) => "months",
        Span::HalfMonths(_) => "half-months",
        Span::WorkingDays(_) => "working-days",
    }
}
