// SPDX-License-Identifier: MPL-2.0
//! A temporary custody holder is asked for at once when an unaccompanied minor has nobody (*MFI*).
//!
//! Open: the Act sets no day; we propose the day of the takeover. The custody holder goes when the minor turns 18.

use crate::counting::met_by;
use crate::{
    Apply, Certainty, Ended, Fact, Facts, Number, Outcome, Param, Reason, Rounding, Rule, Span, Trigger,
    Weight,
};
use jiff::civil::date;
use kernel::{calendar::months_after, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d36-custody",
    source: "Forældreansvarsloven § 28",
    groups: &[Group::UnaccompaniedMinor],
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: true,
    spans: &[(Weight::Planned, Span::SameDay)],
    numbers: &[Number::age(Param::AdultYears, 18)],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    let Some(born) = facts.born else { return Outcome::Awaits(Fact::Born) };
    let adult_on = months_after(born, rule.number(Param::AdultYears) * 12);
    match facts.custody_needed {
        _ if adult_on <= start.on => Outcome::NotApplicable(Reason::TurnedAdult),
        None => Outcome::Awaits(Fact::CustodyNeeded),
        Some(false) => Outcome::NotApplicable(Reason::HasCustody),
        Some(true) => {
            let mut deadlines = met_by(rule, facts, start, Fact::CustodyAskedOn);
            let adult = Ended { on: adult_on, reason: Reason::TurnedAdult };
            for deadline in &mut deadlines {
                deadline.ended = Some(deadline.ended.filter(|it| it.on <= adult_on).unwrap_or(adult));
            }
            Outcome::Due(deadlines)
        }
    }
}
