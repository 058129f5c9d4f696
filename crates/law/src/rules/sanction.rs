// SPDX-License-Identifier: MPL-2.0
//! Before a sanction for absence or refusal is decided, the person has been heard (*sanktion, partshøring*).
//!
//! Decided on 10 March: heard on 10 March at the latest. Reasons and guidance are asked for where the decision is written.

use crate::counting::met_by;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d42-sanction",
    source: "Lov om aktiv socialpolitik §§ 35-43; forvaltningsloven § 19",
    groups: Group::ALL,
    trigger: Fact::SanctionDecidedOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: true,
    spans: &[(Weight::Statutory, Span::SameDay)],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, decided: Trigger) -> Outcome<'a> {
    Outcome::Due(met_by(rule, facts, decided, Fact::SanctionHeardOn))
}
