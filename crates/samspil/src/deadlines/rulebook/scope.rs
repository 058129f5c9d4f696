// SPDX-License-Identifier: MPL-2.0
//! Whether the deadlines of a rule can be suspended, from a day on, as the administrator writes it in the book (§ 4 b).

use crate::{
    gate::Section,
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record, ShownFirst},
};
use jiff::civil::Date;
use law::{Certainty, RuleBook, SuspendFault, SuspendableChange};

crate::record! {
    /// Whether the deadlines of a rule can be suspended (*hvad der kan suspenderes*, integrationsloven § 4 b). What was said
    /// before holds until the day before.
    pub struct SuspensionScope in "suspension_scope" {
        /// The rule's lasting name, such as d15-contract.
        pub rule: String,
        /// Whether a deadline of it that falls in a suspension moves.
        pub can_be_suspended: bool,
        /// The first day on which a deadline falls for which it holds (*gælder fra*).
        pub starts_on: Date,
        /// Where it stands (*kilde*).
        pub source: String,
        /// How sure the administrator is.
        pub certainty: Certainty,
        /// What colleagues should know of it.
        pub note: Option<Prose>,
    }
}
impl Record for SuspensionScope {
    const NAME: &'static str = "suspension-scope";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const RULES: bool = true;
    const SHOWN_FIRST: Option<&'static ShownFirst> = Some(&ShownFirst {
        at: |id, _| match id {
            Some(id) => format!("/rules/scope/{id}"),
            None => "/rules/scope".to_owned(),
        },
        moves: super::preview::moves::<Self>,
    });
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_day);
    fn check(&self, faults: &mut Faults, _today: Date) {
        if let Err(fault) = RuleBook::shipped().suspending(&[self.said()]) {
            let (field, key) = told(fault);
            faults.add(field, FaultKind::Said(key));
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

impl SuspensionScope {
    /// The same as the law's calculator knows it.
    #[must_use]
    pub fn said(&self) -> SuspendableChange {
        SuspendableChange {
            rule: self.rule.clone(),
            can: self.can_be_suspended,
            valid_from: self.starts_on,
            certainty: self.certainty,
            source: self.source.clone(),
        }
    }
}

fn same_day(one: &SuspensionScope, other: &SuspensionScope) -> Option<Fault> {
    let same = one.rule == other.rule && one.starts_on == other.starts_on;
    let (field, key) = told(SuspendFault::SameDay);
    same.then_some(Fault { field, kind: FaultKind::Said(key) })
}

/// The field in which what the book refuses stands, and the key of what is said of it.
const fn told(fault: SuspendFault) -> (&'static str, &'static str) {
    match fault {
        SuspendFault::UnknownRule => ("rule", "suspend-fault-unknown-rule"),
        SuspendFault::TooEarly => ("starts_on", "suspend-fault-too-early"),
        SuspendFault::SameDay => ("starts_on", "suspend-fault-same-day"),
        SuspendFault::NoSource => ("source", "suspend-fault-no-source"),
    }
}
