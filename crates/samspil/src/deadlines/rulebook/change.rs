// SPDX-License-Identifier: MPL-2.0
//! A change of a rule that the administrator writes in the book, so that nobody waits for a new program (*regelændring*).

use crate::{
    gate::Section,
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record, ShownFirst},
};
use jiff::civil::Date;
use law::{Amendment, BookFault, Certainty, Fitted, RuleBook};

crate::coded!(Certainty);
crate::record! {
    /// A change of a rule (*regelændring*): from its first day the rule counts otherwise. Cases that began before keep
    /// the version they began under.
    pub struct RuleChange in "rule_change" {
        /// The rule's lasting name, such as d15-contract.
        pub rule: String,
        /// The first day of the new version (*gælder fra*).
        pub starts_on: Date,
        /// How many days or months after, for each deadline of the rule, apart from each other by blanks.
        pub counts: String,
        /// Where it stands (*kilde*).
        pub source: String,
        /// How sure the administrator is.
        pub certainty: Certainty,
        /// What colleagues should know of it.
        pub note: Option<Prose>,
        /// What each number stands for, as the program called it when the change was written, so that a later version of
        /// the rule knows what still fits.
        pub places: Option<Prose>,
    }
}
impl Record for RuleChange {
    const NAME: &'static str = "rule-change";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const RULES: bool = true;
    const SHOWN_FIRST: Option<&'static ShownFirst> = Some(&ShownFirst {
        at: |id, rule| match id {
            Some(id) => format!("/rules/{rule}/change/{id}"),
            None => "/rules/change".to_owned(),
        },
        moves: super::preview::moves::<Self>,
    });
    const BY_PROGRAM: &'static [&'static str] = &["places"];
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_day);
    fn completed(mut self) -> Self {
        if self.places.is_none() {
            let book = RuleBook::shipped();
            self.places = book.on(&self.rule, self.starts_on).map(|rule| Prose(rule.places().join(" ")));
        }
        self
    }
    fn check(&self, faults: &mut Faults, _today: Date) {
        match self.fitted().filter(|fitted| fitted.unused.is_empty()) {
            None => faults.add("counts", FaultKind::Said("book-fault-how-many-counts")),
            Some(fitted) => {
                if let Err(fault) = RuleBook::amended(&[fitted.amendment]) {
                    let (field, key) = said(fault);
                    faults.add(field, FaultKind::Said(key));
                }
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::Text(self.rule.clone()),
            Headline::Day(self.starts_on),
            Headline::Text(self.source.clone()),
        ]
    }
}

impl RuleChange {
    /// The same as the law's calculator knows it, as far as it fits the rule as it is now; `None` when nothing does.
    #[must_use]
    pub fn amendment(&self) -> Option<Amendment> {
        self.fitted().map(|fitted| fitted.amendment)
    }

    /// What of it fits the rule as it is now; `None` when nothing does, or a count is no number.
    #[must_use]
    pub fn fitted(&self) -> Option<Fitted> {
        let counts = self.counts.split([' ', ',']).filter(|count| !count.is_empty());
        let written = Amendment {
            rule: self.rule.clone(),
            valid_from: self.starts_on,
            counts: counts.map(str::parse).collect::<Result<_, _>>().ok()?,
            source: self.source.clone(),
            certainty: self.certainty,
        };
        let places = self.places.as_ref().map(|places| places.0.as_str()).unwrap_or_default();
        written.fitted(&places.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    /// The same with these numbers, named as the rule has them now.
    #[must_use]
    pub fn counting(&self, counts: &[i16]) -> Self {
        let counts: Vec<String> = counts.iter().map(ToString::to_string).collect();
        Self { counts: counts.join(" "), places: None, ..self.clone() }.completed()
    }
}

fn same_day(one: &RuleChange, other: &RuleChange) -> Option<Fault> {
    let same = one.rule == other.rule && one.starts_on == other.starts_on;
    let (field, key) = said(BookFault::SameDay);
    same.then_some(Fault { field, kind: FaultKind::Said(key) })
}

/// The field in which what the book refuses stands, and the key of what is said of it.
const fn said(fault: BookFault) -> (&'static str, &'static str) {
    match fault {
        BookFault::UnknownRule => ("rule", "book-fault-unknown-rule"),
        BookFault::BeforeTheRule => ("starts_on", "book-fault-before-the-rule"),
        BookFault::AfterTheRule => ("starts_on", "book-fault-after-the-rule"),
        BookFault::SameDay => ("starts_on", "book-fault-same-day"),
        BookFault::HowManyCounts => ("counts", "book-fault-how-many-counts"),
        BookFault::CountOutOfRange => ("counts", "book-fault-count-out-of-range"),
        BookFault::NotInOrder => ("counts", "book-fault-not-in-order"),
        BookFault::NoSource => ("source", "book-fault-no-source"),
    }
}
