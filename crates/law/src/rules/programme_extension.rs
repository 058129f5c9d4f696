// SPDX-License-Identifier: MPL-2.0
//! After a year it is decided whether the programme goes on (*forlængelse af programmet*).
//!
//! The programme is planned for ordinary work within a year. It is extended for those who neither support themselves by
//! ordinary work or education nor have passed a Danish exam. Open: whether one of the two is enough to stop; we take one.

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d22-programme-extension",
    source: "Integrationsloven § 16 (lov nr. 665 af 8. juni 2016)",
    groups: Group::ALL,
    trigger: Fact::ProgrammeBegunOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Statutory, Span::Months(12))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, begun: Trigger) -> Outcome<'a> {
    match facts.danish_passed {
        None => return Outcome::Awaits(Fact::DanishPassed),
        Some(true) => return Outcome::NotApplicable(Reason::DanishPassed),
        Some(false) => {}
    }
    let mut outcome = event_duty(rule, facts, begun, Fact::ProgrammeExtendedOn);
    if let Outcome::Due(deadlines) = &mut outcome {
        for deadline in deadlines {
            // A programme that has ended needs no extension.
            let ended_on = facts.programme_ended_on.filter(|on| begun.on <= *on);
            deadline.met_on = deadline.met_on.into_iter().chain(ended_on).min();
            deadline.end_when_excused(facts);
        }
    }
    outcome
}
