// SPDX-License-Identifier: MPL-2.0
//! Who seeks work has a CV on Jobnet within three weeks, unless exempt (*CV på Jobnet*).

use crate::counting::event_duty;
use crate::{Apply, Certainty, Ended, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d23-cv",
    source: "Lov om en aktiv beskæftigelsesindsats",
    groups: Group::ALL,
    trigger: Fact::JobseekerFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: false,
    spans: &[(Weight::Statutory, Span::Days(21))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, trigger: Trigger) -> Outcome<'a> {
    let mut outcome = event_duty(rule, facts, trigger, Fact::CvOn);
    if let Outcome::Due(deadlines) = &mut outcome {
        for deadline in deadlines {
            deadline.end_when_excused(facts);
            let period = facts.cv_exempt.iter().find(|period| period.holds(deadline.due_on));
            if let Some(exempt) = period.map(|period| Ended { on: period.from, reason: Reason::Exempt }) {
                deadline.ended = Some(deadline.ended.filter(|ended| ended.on <= exempt.on).unwrap_or(exempt));
            }
        }
    }
    outcome
}
