// SPDX-License-Identifier: MPL-2.0
//! The municipality's book of rules: those that come with the program, what an administrator has changed in them since,
//! and when deadlines are suspended (*regelbog*).

mod change;
mod correct;
mod dated;
mod name;
mod page;
mod preview;
mod rate;
mod scope;
mod suspension;
mod told;
mod unfit;

pub use change::RuleChange;
pub use correct::{
    correct_change, correct_scope, correct_suspension, preview_change_again, preview_scope_again,
    preview_suspension_again,
};
pub use dated::{added_names, added_rates};
pub use name::DatedName;
pub use page::{all, one};
pub use preview::{
    change, preview_any_change, preview_any_scope, preview_change, preview_scope, preview_suspend, scope,
    suspend,
};
pub use rate::DatedRate;
pub use scope::SuspensionScope;
pub use suspension::Suspension;
pub use told::api;

use crate::{
    gate::{Conn, Stored},
    partners::{LimitKind, TimeLimit},
    record::store,
};
use jiff::{ToSpan, civil::Date};
use kernel::Period;
use law::{Amendment, Facts, RuleBook, SuspendableChange};
use sha2::Digest;

/// Whose rules something was worked out by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Those that come with the program.
    Program,
    /// The municipality's, with what it has changed and suspended.
    Municipality,
}

impl Whose {
    /// The key of its wording.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Program => "rules-of-program",
            Self::Municipality => "rules-of-municipality",
        }
    }

    /// What programs are told.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Municipality => "municipality",
        }
    }
}

/// What the municipality has written in its book of rules; by default nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptRules {
    changes: Vec<Amendment>,
    suspended: Vec<Period>,
    scopes: Vec<SuspendableChange>,
    /// Within how many days a refugee is offered a voluntary friend, from a day on; no rule of the law.
    friend_days: Vec<(Date, i64)>,
}

impl KeptRules {
    /// Reads it.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn read(conn: &mut Conn) -> Stored<Self> {
        if let Some(known) = conn.memory.recall_rules() {
            return Ok(known);
        }
        let mut changes: Vec<Amendment> =
            store::all::<RuleChange>(conn)?.iter().filter_map(|kept| kept.record.amendment()).collect();
        changes.sort_by(|one, other| (&one.rule, one.valid_from).cmp(&(&other.rule, other.valid_from)));
        let mut kept = changes.into_iter().fold(Self::default(), Self::with);
        kept = store::all::<SuspensionScope>(conn)?
            .iter()
            .map(|scope| scope.record.said())
            .fold(kept, Self::scoped);
        kept.suspended = store::all::<Suspension>(conn)?.iter().map(|kept| kept.record.period()).collect();
        kept.suspended.sort_by_key(|period| period.from);
        kept.friend_days = store::all::<TimeLimit>(conn)?
            .into_iter()
            .filter(|limit| limit.record.limit_kind == LimitKind::OfferFriend)
            .map(|limit| (limit.record.starts_on, limit.record.days))
            .collect();
        kept.friend_days.sort_unstable();
        conn.memory.keep_rules(&kept);
        Ok(kept)
    }

    /// The same with one more amendment. One that does not fit is left out: the form refuses it, but a file or a newer
    /// version of the program can bring it about, and then deadlines must still be counted.
    #[must_use]
    pub fn with(mut self, amendment: Amendment) -> Self {
        self.changes.push(amendment);
        if RuleBook::amended(&self.changes).is_err() {
            self.changes.pop();
        }
        self
    }

    /// The same with one more word on which rules can be suspended; one that does not fit is left out.
    #[must_use]
    pub fn scoped(mut self, scope: SuspendableChange) -> Self {
        self.scopes.push(scope);
        if RuleBook::shipped().suspending(&self.scopes).is_err() {
            self.scopes.pop();
        }
        self
    }

    /// The same without one of them.
    #[must_use]
    pub fn scoped_but(mut self, scope: &SuspendableChange) -> Self {
        self.scopes.retain(|kept| kept != scope);
        self
    }

    /// The same with one more suspension.
    #[must_use]
    pub fn suspended_in(mut self, period: Period) -> Self {
        self.suspended.push(period);
        self
    }

    /// The same without one amendment.
    #[must_use]
    pub fn without(mut self, amendment: &Amendment) -> Self {
        self.changes.retain(|kept| kept != amendment);
        self
    }

    /// The same without one suspension.
    #[must_use]
    pub fn suspended_but(mut self, period: &Period) -> Self {
        self.suspended.retain(|kept| kept != period);
        self
    }

    /// The book as it stands with what was changed.
    #[must_use]
    pub fn book(&self) -> RuleBook<'_> {
        // Every amendment was tried when it was added.
        let book = RuleBook::amended(&self.changes).unwrap_or_else(|_| RuleBook::shipped());
        book.clone().suspending(&self.scopes).unwrap_or(book)
    }

    /// Whether nothing is changed and nothing suspended.
    #[must_use]
    pub fn is_shipped(&self) -> bool {
        self.changes.is_empty() && self.suspended.is_empty() && self.scopes.is_empty()
    }

    /// The day by which somebody who was taken over on a day is offered a voluntary friend.
    #[must_use]
    pub fn offer_friend_by(&self, taken_over: Date) -> Date {
        let decided = self.friend_days.iter().rev().find(|(from, _)| *from <= taken_over);
        let days = decided.map_or(LimitKind::OfferFriend.shipped(), |(_, days)| *days);
        taken_over.saturating_add(days.days())
    }

    /// Adds to the facts when deadlines are suspended.
    pub fn suspend(&self, facts: &mut Facts) {
        facts.suspended.extend_from_slice(&self.suspended);
    }
}

/// What the stored deadlines are worked out by: the version of the program, every version of every rule, and what the
/// municipality has changed and suspended.
///
/// # Errors
/// When the database cannot answer.
pub fn rules_in_use(conn: &mut Conn) -> Stored<i64> {
    let mut hash = sha2::Sha256::new_with_prefix(env!("CARGO_PKG_VERSION"));
    for rule in law::rules() {
        let days = (rule.valid_from, rule.valid_until, rule.trigger, rule.spans, rule.numbers, rule.rounding);
        hash.update(format!("{} {:?} {days:?}", rule.id, rule.groups));
    }
    let shipped = RuleBook::shipped();
    for rule in shipped.rules() {
        hash.update(format!("{:?}", shipped.suspendable(rule[0].id).collect::<Vec<_>>()));
    }
    hash.update(format!("{:?}", KeptRules::read(conn)?));
    // The words that people are found by are kept with what is due, and worked out anew with it.
    hash.update(crate::people::way_of_spelling());
    Ok(hash.finalize().iter().take(8).fold(0, |number, byte| number << 8 | i64::from(*byte)))
}
