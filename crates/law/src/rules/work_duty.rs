// SPDX-License-Identifier: MPL-2.0
//! Up to 37 hours a week of work for a benefit, for those who do not fulfil the conditions of residence and employment (D21,
//! *arbejdspligt*).
//!
//! The conditions: nine of the last ten years in Denmark, and two and a half of ten in full-time work. Displaced from Ukraine are
//! exempt. Open: whoever has had a permit for less than nine years when the benefit began cannot fulfil the first; of
//! everybody else the municipality says whether they do. Health can lower the hours; that is a decision about the person.

use crate::{Apply, Certainty, Fact, Facts, Number, Outcome, Param, Reason, Rounding, Rule, Trigger};
use jiff::civil::date;
use kernel::{calendar::months_after, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d21-work-duty",
    source: "Lov om en aktiv beskæftigelsesindsats §§ 105 a-105 b (lov nr. 1654 af 30. december 2024)",
    groups: &[
        Group::Refugee,
        Group::QuotaRefugee,
        Group::ReunifiedToRefugee,
        Group::ReunifiedToOthers,
        Group::UnaccompaniedMinor,
    ],
    trigger: Fact::BenefitSince,
    valid_from: date(2025, 1, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[],
    numbers: &[
        Number::week(Param::WeekHours, 37),
        Number::age(Param::ResidenceYears, 9),
        Number::months(Param::WorkMonths, 30),
        Number::age(Param::WithinYears, 10),
    ],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, benefit: Trigger) -> Outcome<'a> {
    let day = benefit.on.max(rule.valid_from);
    let short = |since| day < months_after(since, rule.number(Param::ResidenceYears) * 12);
    match (facts.requirements_met, facts.permit_since) {
        (Some(true), _) => Outcome::NotApplicable(Reason::RequirementsMet),
        (Some(false), _) => Outcome::Holds,
        (None, Some(since)) if short(since) => Outcome::Holds,
        (None, _) => Outcome::Awaits(Fact::RequirementsMet),
    }
}
