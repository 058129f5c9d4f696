// SPDX-License-Identifier: MPL-2.0
//! Which result subsidies the municipality can claim for somebody, and what is still missing (*resultattilskud*).
//!
//! One answer for each kind of event, with every condition and how it stands. A fact that is not known is missing, never
//! taken for a no. Nothing is claimed here: that is a decision of the municipality, with the documents in hand.

mod course;
mod ending;
mod exam;
mod facts;
mod job;
mod rule;

pub use ending::{Ending, endings};
pub use facts::{Claim, Course, Document, Exam, Job, SubsidyFacts};
pub use rule::{Level, SubsidyRule, rule_of};

use crate::{
    RuleBook,
    money::{Money, Rate, Rates},
};
use jiff::civil::Date;
use kernel::{codes::SubsidyKind, text_enum};

text_enum! {
    /// A condition of a result subsidy (*betingelse*).
    pub enum Condition ("subsidy-condition") {
        /// There is a job, an education or an exam at all.
        Event = "event",
        /// The takeover is known: the years are counted from it.
        TakenOver = "taken-over",
        /// It began while this municipality had the responsibility.
        Responsible = "responsible",
        /// It began in the years that give a subsidy.
        InTime = "in-time",
        /// It lasted six months without a break.
        Lasted = "lasted",
        /// At least 20 hours a week on average.
        Hours = "hours",
        /// The student lives on SU or a trainee's wage.
        Basis = "basis",
        /// The exam was passed in the period, or as the first possible one after it.
        Passed = "passed",
    }
}

text_enum! {
    /// How a condition stands.
    pub enum Proof ("subsidy-proof") {
        /// Met.
        Met = "met",
        /// Something needed is not known.
        Missing = "missing",
        /// Will be met, if nothing changes.
        NotYet = "not-yet",
        /// Not met.
        Failed = "failed",
    }
}

text_enum! {
    /// How a subsidy stands (*status for tilskud*).
    pub enum Standing ("subsidy-standing") {
        /// Claimed, not paid yet.
        Claimed = "claimed",
        /// Claimed and paid.
        Paid = "paid",
        /// All conditions met, not claimed yet, and what proves it is not in the file.
        Eligible = "eligible",
        /// All conditions met and proved, not claimed yet.
        Documented = "documented",
        /// Will be, if nothing changes.
        NotYet = "not-yet",
        /// Could be; something needed is not known.
        Missing = "missing",
        /// Claimed, and refused.
        Refused = "refused",
        /// Paid, and paid back.
        PaidBack = "paid-back",
        /// A condition is not met.
        NotMet = "not-met",
    }
}

/// What a subsidy comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount<'a> {
    /// So much, by the rate of its day.
    Known(Rate<'a>),
    /// The rate of that day is not known here.
    Unknown,
}

/// A condition and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Which.
    pub condition: Condition,
    /// How it stands.
    pub proof: Proof,
    /// The day it was or will be met, or on which it failed, where it has one.
    pub on: Option<Date>,
}

/// What can be said of one subsidy for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subsidy<'a> {
    /// The version of the rule.
    pub rule: SubsidyRule<'a>,
    /// How it stands.
    pub standing: Standing,
    /// High for the first three years, low for the fourth and fifth.
    pub level: Option<Level>,
    /// The day from which it can be claimed, or could; when it was claimed or refused, that day.
    pub on: Option<Date>,
    /// Every condition that was looked at.
    pub grounds: Vec<Ground>,
    /// The day whose rate it is paid by: the claim, else the day from which it can be claimed.
    pub rate_on: Option<Date>,
    /// What it comes to, where the rate of that day is known.
    pub amount: Amount<'a>,
}

/// One job, course or exam held against the conditions.
pub(crate) struct Try {
    /// The day it began, or was passed.
    pub from: Option<Date>,
    pub level: Option<Level>,
    pub grounds: Vec<Ground>,
}

/// The rules and the amounts by which subsidies are worked out.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'t, 'a> {
    /// The book of rules.
    pub book: &'t RuleBook<'a>,
    /// The amounts.
    pub rates: &'t Rates<'a>,
}

/// What can be said of each kind of subsidy, in the order of the kinds.
#[must_use]
pub fn subsidies<'a>(terms: Terms<'_, 'a>, facts: &SubsidyFacts, today: Date) -> Vec<Subsidy<'a>> {
    use SubsidyKind::{DanishTest, Education, Job};
    [Job, Education, DanishTest].into_iter().filter_map(|kind| subsidy(terms, kind, facts, today)).collect()
}

fn subsidy<'a>(
    terms: Terms<'_, 'a>,
    kind: SubsidyKind,
    facts: &SubsidyFacts,
    today: Date,
) -> Option<Subsidy<'a>> {
    let tries = match kind {
        SubsidyKind::Job => job::tries(terms.book, facts, today),
        SubsidyKind::Education => course::tries(terms.book, facts, today),
        SubsidyKind::DanishTest => exam::tries(terms.book, facts, today),
    };
    // Whatever can soonest be claimed; of what cannot, the one that comes nearest.
    let best = tries.into_iter().min_by_key(|one| (rank(standing(one)), one.earned_on(), one.from));
    let best = best.unwrap_or_else(Try::of_nothing);
    let rule = rule::on(terms.book, kind, best.from.unwrap_or(today))?;
    let mut found = Subsidy {
        rule,
        standing: standing(&best),
        level: best.level,
        on: best.earned_on(),
        rate_on: best.earned_on(),
        amount: Amount::Unknown,
        grounds: best.grounds,
    };
    let proved = facts.documents.iter().filter(|document| document.kind == kind && document.on <= today);
    if let (Standing::Eligible, Some(on)) = (found.standing, proved.map(|document| document.on).min()) {
        found.standing = Standing::Documented;
        found.on = found.on.max(Some(on));
    }
    let mut claims: Vec<&Claim> =
        facts.claims.iter().filter(|claim| claim.kind == kind && claim.on <= today).collect();
    claims.sort_by_key(|claim| (claim.refused_on.is_some(), claim.on));
    if let Some(claim) = claims.first() {
        let paid_on = claim.paid_on.filter(|on| *on <= today);
        found.standing = match (paid_on, claim.refused_on) {
            (None, None) => Standing::Claimed,
            (Some(_), None) => Standing::Paid,
            (None, Some(_)) => Standing::Refused,
            (Some(_), Some(_)) => Standing::PaidBack,
        };
        found.on = claim.refused_on.or(paid_on).or(Some(claim.on));
        found.rate_on = Some(claim.on);
    }
    if let (Some(level), Some(on)) = (found.level, found.rate_on) {
        let known = Money::of_subsidy(kind, level).and_then(|money| terms.rates.on(money, on));
        found.amount = known.map_or(Amount::Unknown, Amount::Known);
    }
    Some(found)
}

impl Try {
    fn of_nothing() -> Self {
        let ground = Ground { condition: Condition::Event, proof: Proof::Failed, on: None };
        Self { from: None, level: None, grounds: vec![ground] }
    }

    /// The day the last of the conditions is met.
    fn earned_on(&self) -> Option<Date> {
        let met = |ground: &Ground| matches!(ground.proof, Proof::Met | Proof::NotYet);
        self.grounds.iter().all(met).then(|| self.grounds.iter().filter_map(|ground| ground.on).max())?
    }
}

fn standing(one: &Try) -> Standing {
    let has = |proof| one.grounds.iter().any(|ground| ground.proof == proof);
    if has(Proof::Failed) {
        Standing::NotMet
    } else if has(Proof::Missing) {
        Standing::Missing
    } else if has(Proof::NotYet) {
        Standing::NotYet
    } else {
        Standing::Eligible
    }
}

const fn rank(standing: Standing) -> u8 {
    match standing {
        Standing::Claimed | Standing::Paid | Standing::Eligible | Standing::Documented => 0,
        Standing::NotYet => 1,
        Standing::Missing => 2,
        Standing::Refused | Standing::PaidBack | Standing::NotMet => 3,
    }
}

/// The conditions every event shares: the takeover is known, the event began under this municipality, and in time.
pub(crate) fn began(
    rule: &SubsidyRule<'_>,
    facts: &SubsidyFacts,
    from: Date,
) -> (Option<Level>, Vec<Ground>) {
    let ground = |condition, proof, on| Ground { condition, proof, on };
    let Some(start) = facts.responsibility_from else {
        return (None, vec![ground(Condition::TakenOver, Proof::Missing, None)]);
    };
    let here = start <= from && facts.ended_on.is_none_or(|ended| from < ended);
    let level = rule.level(start, from).filter(|_| start <= from);
    let proof = |met| if met { Proof::Met } else { Proof::Failed };
    let grounds = vec![
        ground(Condition::TakenOver, Proof::Met, Some(start)),
        ground(Condition::Responsible, proof(here), if here { None } else { facts.ended_on.or(Some(start)) }),
        ground(Condition::InTime, proof(level.is_some()), Some(from)),
    ];
    (level, grounds)
}

/// Whether something has lasted as long as the rule asks without a break.
pub(crate) fn lasted(rule: &SubsidyRule<'_>, from: Date, until: Option<Date>, today: Date) -> Ground {
    let on = kernel::calendar::months_after(from, rule.lasts_months);
    let broke_off = until.is_some_and(|until| until.tomorrow().unwrap_or(until) < on);
    let (proof, on) = match () {
        () if broke_off => (Proof::Failed, until),
        () if today < on => (Proof::NotYet, Some(on)),
        () => (Proof::Met, Some(on)),
    };
    Ground { condition: Condition::Lasted, proof, on }
}
