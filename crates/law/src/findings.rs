// SPDX-License-Identifier: MPL-2.0
//! Asks every rule about one person and gathers the answers.

use crate::{Apply, Deadline, Fact, Facts, Reason, Rule, RuleBook, Step, Trigger, later};
use jiff::civil::Date;
use kernel::{TextEnum, codes::Group};

/// When the municipality takes over responsibility (*overtagelse af integrationsansvaret*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takeover<'a> {
    /// On this day, by this version of a rule, worked out like this.
    On {
        /// The day of takeover; for displaced from Ukraine the latest one.
        on: Date,
        /// The version of the rule.
        rule: &'a Rule<'a>,
        /// How the day came about.
        steps: Vec<Step>,
    },
    /// Cannot be said until this is known.
    Awaits(Fact),
    /// No rule applies.
    NotApplicable(Reason),
}

/// What one rule says about one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// These deadlines, in order.
    Due(Vec<Deadline<'a>>),
    /// It holds for the person, and sets no day.
    Holds,
    /// Cannot be said until this is known.
    Awaits(Fact),
    /// The rule does not apply, and why.
    NotApplicable(Reason),
}

/// A rule and what it says about one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<'a> {
    /// The version that was asked.
    pub rule: &'a Rule<'a>,
    /// What it says.
    pub outcome: Outcome<'a>,
}

/// When the municipality takes over, worked out from the facts; a recorded takeover is not looked at.
#[must_use]
pub fn takeover<'a>(book: &'a RuleBook<'a>, facts: &Facts) -> Takeover<'a> {
    let Some(group) = facts.group else { return Takeover::Awaits(Fact::Group) };
    // Whoever moves here from another municipality is taken over by a rule of its own, whatever the group.
    let moves = facts.moved_in_on.is_some() || facts.move_approved_on.is_some();
    let asked = |rule: &&Rule<'a>| {
        rule.is_takeover() && rule.groups.contains(&group) && (rule.trigger == Fact::MoveApprovedOn) == moves
    };
    let mut versions = book.versions().iter().filter(asked).peekable();
    let Some(fact) = versions.peek().map(|rule| rule.trigger) else {
        return Takeover::NotApplicable(Reason::NotInForce);
    };
    let Some(on) = facts.day_of(fact) else { return Takeover::Awaits(fact) };
    match versions.find(|rule| rule.in_force(on)).map(|rule| (rule, rule.apply)) {
        Some((rule, Apply::Takeover(apply))) => apply(rule, facts, Trigger { fact, on }),
        _ => Takeover::NotApplicable(Reason::NotInForce),
    }
}

/// What everything after the takeover counts from: the recorded takeover, else the computed one.
///
/// # Errors
/// The fact that is awaited when neither is known.
pub fn start(book: &RuleBook<'_>, facts: &Facts) -> Result<Trigger, Fact> {
    if let Some(on) = facts.responsibility_from {
        return Ok(Trigger { fact: Fact::ResponsibilityFrom, on });
    }
    match takeover(book, facts) {
        Takeover::On { on, .. } => Ok(Trigger { fact: Fact::ComputedTakeover, on }),
        Takeover::Awaits(fact) => Err(fact),
        Takeover::NotApplicable(_) => Err(Fact::ResponsibilityFrom),
    }
}

/// What every deadline rule says about the person, one finding per rule, in the order of the book.
#[must_use]
pub fn findings<'a>(book: &'a RuleBook<'a>, facts: &Facts) -> Vec<Finding<'a>> {
    let start = start(book, facts);
    book.rules()
        .filter(|versions| matches!(versions[0].apply, Apply::Deadline(_)))
        .map(|versions| finding(book, versions, facts, start))
        .collect()
}

/// Every deadline set for the person, in the order of the book.
#[must_use]
pub fn deadlines<'a>(book: &'a RuleBook<'a>, facts: &Facts) -> Vec<Deadline<'a>> {
    let mut all = Vec::with_capacity(12);
    for finding in findings(book, facts) {
        if let Outcome::Due(deadlines) = finding.outcome {
            all.extend(deadlines);
        }
    }
    all
}

fn finding<'a>(
    book: &RuleBook<'a>,
    versions: &'a [Rule<'a>],
    facts: &Facts,
    takeover: Result<Trigger, Fact>,
) -> Finding<'a> {
    let newest = &versions[versions.len() - 1];
    let start = match newest.trigger {
        Fact::ResponsibilityFrom => takeover,
        fact => facts.day_of(fact).map(|on| Trigger { fact, on }).ok_or(fact),
    };
    let start = match start {
        Ok(start) => start,
        Err(fact) => return Finding { rule: newest, outcome: Outcome::Awaits(fact) },
    };
    let day = if lasts(start.fact) { start.on.max(versions[0].valid_from) } else { start.on };
    let Some(rule) = versions.iter().find(|rule| rule.in_force(day)) else {
        return Finding { rule: newest, outcome: Outcome::NotApplicable(Reason::NotInForce) };
    };
    Finding { rule, outcome: outcome((book, rule), facts, start) }
}

/// Whether it is something that lasts, such as a residence permit: a rule holds for whoever is in it, from the first day of
/// the rule on, also when it began before.
const fn lasts(fact: Fact) -> bool {
    matches!(fact, Fact::PermitSince | Fact::BenefitSince)
}

fn outcome<'a>((book, rule): (&RuleBook<'a>, &'a Rule<'a>), facts: &Facts, start: Trigger) -> Outcome<'a> {
    if let Some(ended) = facts.ending().filter(|ended| ended.on <= start.on) {
        return Outcome::NotApplicable(ended.reason);
    }
    if rule.groups.len() < Group::ALL.len() {
        match facts.group {
            None => return Outcome::Awaits(Fact::Group),
            Some(group) if !rule.groups.contains(&group) => {
                return Outcome::NotApplicable(Reason::OtherGroup);
            }
            Some(_) => {}
        }
    }
    let Apply::Deadline(apply) = rule.apply else { return Outcome::NotApplicable(Reason::NotInForce) };
    let mut outcome = apply(rule, facts, start);
    if let Outcome::Due(deadlines) = &mut outcome {
        deadlines.iter_mut().for_each(|deadline| later::mark(deadline, book, facts));
    }
    outcome
}
