// SPDX-License-Identifier: MPL-2.0
//! Job readiness is assessed for the first time when the programme begins (D23, *visitation*).
//!
//! The programme begins on 20 July: assessed on 20 July at the latest. Open: the Act says "at the start" and sets no day; we
//! take the day the programme begins. Only those on a benefit are assessed.

use crate::counting::met_by;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{Period, TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d23-first-match",
    source: "Integrationsloven § 17 (lov nr. 665 af 8. juni 2016)",
    groups: Group::ALL,
    trigger: Fact::ProgrammeBegunOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Planned, Span::SameDay)],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, begun: Trigger) -> Outcome<'a> {
    match facts.on_benefit_in(&Period { from: begun.on, until: Some(begun.on) }) {
        None => Outcome::Awaits(Fact::OnBenefit),
        Some(false) => Outcome::NotApplicable(Reason::NotOnBenefit),
        Some(true) => {
            let mut deadlines = met_by(rule, facts, begun, Fact::MatchedOn);
            deadlines.iter_mut().for_each(|deadline| deadline.end_when_excused(facts));
            Outcome::Due(deadlines)
        }
    }
}
