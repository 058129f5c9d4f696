// SPDX-License-Identifier: MPL-2.0
//! The book of rules: what comes with the program, and what an administrator has changed in it since (*regelbog*).
//!
//! An amendment begins a new version of a rule on its first day; the version before ends the day before. So there is never
//! a gap and never an overlap, and a case that began before the first day keeps the version it began under. An amendment
//! with the first day of a version that comes with the program takes its place.

use crate::{
    Certainty, Rule, Span, SuspendFault, Suspendable, SuspendableChange, number, rules, suspendable,
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// Why the book refuses an amendment.
    pub enum BookFault ("book-fault") {
        /// There is no such rule.
        UnknownRule = "unknown-rule",
        /// The rule did not apply yet on that day: there is nothing to change.
        BeforeTheRule = "before-the-rule",
        /// The rule had ended before that day: there would be days in between without it.
        AfterTheRule = "after-the-rule",
        /// Another amendment of the rule begins on the same day.
        SameDay = "same-day",
        /// There must be one count for each deadline the rule sets, and one for each other number of it.
        HowManyCounts = "how-many-counts",
        /// A count is below nothing, or longer than ten years.
        CountOutOfRange = "count-out-of-range",
        /// A later deadline of the rule would come before an earlier one.
        NotInOrder = "not-in-order",
        /// It does not say where it stands.
        NoSource = "no-source",
    }
}

/// A change of a rule from a day on: other counts, in the units the rule counts in (*regelændring*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// The rule.
    pub rule: String,
    /// The first day of the new version.
    pub valid_from: Date,
    /// How many days or months after its trigger each deadline of the rule is; then the other numbers of the rule, where
    /// they are set. Without them they stay as they come with the program.
    pub counts: Vec<i16>,
    /// Where it stands.
    pub source: String,
    /// How sure whoever wrote it is.
    pub certainty: Certainty,
}

/// Every version of every rule: those that come with the program, and those of the amendments; and which of them can be
/// suspended.
#[derive(Clone, Debug)]
pub struct RuleBook<'a> {
    versions: Vec<Rule<'a>>,
    suspendable: Vec<Suspendable<'a>>,
}

impl<'a> RuleBook<'a> {
    /// The book as it comes with the program.
    #[must_use]
    pub fn shipped() -> Self {
        Self { versions: rules().to_vec(), suspendable: suspendable::shipped() }
    }

    /// The book with these amendments, in whatever order they are given.
    ///
    /// # Errors
    /// What is wrong with the first amendment that does not fit.
    pub fn amended(amendments: &'a [Amendment]) -> Result<Self, BookFault> {
        let mut book = Self::shipped();
        let mut in_order: Vec<&Amendment> = amendments.iter().collect();
        in_order.sort_by_key(|amendment| amendment.valid_from);
        for amendment in in_order {
            book.amend(amendment)?;
        }
        Ok(book)
    }

    /// The same with what an administrator has said of which rules can be suspended, in whatever order it is given.
    ///
    /// # Errors
    /// What is wrong with the first that does not fit.
    pub fn suspending(mut self, changes: &'a [SuspendableChange]) -> Result<Self, SuspendFault> {
        let mut in_order: Vec<&SuspendableChange> = changes.iter().collect();
        in_order.sort_by_key(|change| change.valid_from);
        for change in in_order {
            suspendable::add(&mut self.suspendable, change)?;
        }
        Ok(self)
    }

    /// What is said of whether the deadlines of a rule can be suspended, the oldest first; nothing said is no.
    pub fn suspendable(&self, id: &str) -> impl Iterator<Item = &Suspendable<'a>> {
        self.suspendable.iter().filter(move |said| said.rule == id)
    }

    /// Whether a deadline of the rule that falls on the day can be suspended.
    #[must_use]
    pub fn can_be_suspended(&self, id: &str, day: Date) -> bool {
        self.suspendable(id).any(|said| said.can && said.holds(day))
    }

    /// Every version, the versions of a rule side by side, oldest first, in the order a case meets the rules.
    #[must_use]
    pub fn versions(&self) -> &[Rule<'a>] {
        &self.versions
    }

    /// The version of a rule that applies to something that happened on the day.
    #[must_use]
    pub fn on(&self, id: &str, day: Date) -> Option<&Rule<'a>> {
        self.versions.iter().find(|rule| rule.id == id && rule.in_force(day))
    }

    /// A number of a rule on a day; before its first version the first one says it, for somebody is an adult on any day.
    #[must_use]
    pub fn number(&self, id: &str, what: crate::Param, day: Date) -> Option<i16> {
        let first = || self.versions.iter().find(|rule| rule.id == id);
        let rule = self.on(id, day).or_else(first)?;
        rule.numbers().find(|(number, _)| number.what == what).map(|(_, value)| value)
    }

    /// The age from which somebody is an adult on the day, in months (*voksen*): as the duties of the programme have it.
    #[must_use]
    pub fn adult_months(&self, day: Date) -> i16 {
        12 * self.number("d14-programme", crate::Param::AdultYears, day).unwrap_or_default()
    }

    /// The versions of each rule, oldest first.
    pub fn rules(&self) -> impl Iterator<Item = &[Rule<'a>]> {
        self.versions.chunk_by(|rule, next| rule.id == next.id)
    }

    fn amend(&mut self, amendment: &'a Amendment) -> Result<(), BookFault> {
        let from = amendment.valid_from;
        let of_rule = |rule: &&Rule<'_>| rule.id == amendment.rule;
        let first = self.versions.iter().find(of_rule).ok_or(BookFault::UnknownRule)?;
        if from < first.valid_from {
            return Err(BookFault::BeforeTheRule);
        }
        let at = self.versions.iter().position(|rule| rule.id == amendment.rule && rule.in_force(from));
        let at = at.ok_or(BookFault::AfterTheRule)?;
        let before = self.versions[at];
        sound(amendment, &before)?;
        let version = Rule {
            source: &amendment.source,
            valid_from: from,
            certainty: amendment.certainty,
            amended: Some(amendment),
            ..before
        };
        if before.valid_from == from {
            if before.amended.is_some() {
                return Err(BookFault::SameDay);
            }
            self.versions[at] = version;
        } else {
            self.versions[at].valid_until = from.yesterday().ok();
            self.versions.insert(at + 1, version);
        }
        Ok(())
    }
}

/// Ten years, in the unit that counts the highest.
const MOST_DAYS: i16 = 3653;
const MOST_MONTHS: i16 = 120;

fn sound(amendment: &Amendment, before: &Rule<'_>) -> Result<(), BookFault> {
    if amendment.source.trim().is_empty() {
        return Err(BookFault::NoSource);
    }
    let (spans, numbers) = (before.spans.len(), before.numbers.len());
    let counts = amendment.counts.len();
    if counts != spans + numbers && (counts != spans || spans == 0) {
        return Err(BookFault::HowManyCounts);
    }
    let set = &amendment.counts[spans..];
    if before.numbers.iter().zip(set).any(|(number, value)| !(0..=number.most).contains(value)) {
        return Err(BookFault::CountOutOfRange);
    }
    if !number::in_order(before.numbers, set) {
        return Err(BookFault::NotInOrder);
    }
    let spans = || before.spans.iter().zip(&amendment.counts).map(|((_, span), count)| (*span, *count));
    if spans().any(|(span, count)| !(0..=most(span)).contains(&count)) {
        return Err(BookFault::CountOutOfRange);
    }
    let counted: Vec<Span> = spans().map(|(span, count)| span.counting(count)).collect();
    let in_order = counted.windows(2).all(|pair| never_after(pair[0], pair[1]));
    in_order.then_some(()).ok_or(BookFault::NotInOrder)
}

fn most(span: Span) -> i16 {
    match span {
        Span::SameDay | Span::Days(_) | Span::WorkingDays(_) => MOST_DAYS,
        Span::WholeMonths(_) | Span::Months(_) => MOST_MONTHS,
        Span::HalfMonths(_) => 2 * MOST_MONTHS,
    }
}

/// Whether one is never later than the other, whatever day they are counted from.
fn never_after(one: Span, other: Span) -> bool {
    let same_unit = one == other.counting(one.count());
    if same_unit { one.count() <= other.count() } else { days(one).1 <= days(other).0 }
}

/// The fewest and the most days a span can take.
fn days(span: Span) -> (i32, i32) {
    let count = i32::from(span.count());
    match span {
        Span::SameDay | Span::Days(_) => (count, count),
        // Five in a week; around Easter and Christmas a week can have two, and never two such weeks in a row.
        Span::WorkingDays(_) => (count, count * 2 + 7),
        Span::Months(_) => (count * 28, count * 31),
        Span::WholeMonths(_) => (count * 28, count * 31 + 31),
        Span::HalfMonths(_) => (count / 2 * 28 + count % 2 * 15, count / 2 * 31 + count % 2 * 15),
    }
}
