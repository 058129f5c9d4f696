// SPDX-License-Identifier: MPL-2.0
//! At most six weeks between two internships or wage subsidies (*virksomhedsrettet tilbud*).
//!
//! Ended on 15 July: the next begins on 26 August at the latest. That the effort is continuous is in the Act; the six weeks
//! are from memory.

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{Period, TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d20-company-gap",
    source: "Integrationsloven §§ 23 b-23 c (lov nr. 665 af 8. juni 2016)",
    groups: Group::ALL,
    trigger: Fact::CompanyOfferEndedOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: true,
    spans: &[(Weight::Statutory, Span::Days(42))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, ended: Trigger) -> Outcome<'a> {
    let mut outcome = event_duty(rule, facts, ended, Fact::CompanyOfferFrom);
    let Outcome::Due(deadlines) = &mut outcome else { return outcome };
    // Whoever has something else to live on by the day it is due is not asked for another offer.
    let due_on = deadlines.iter().map(|deadline| deadline.due_on).max().unwrap_or(ended.on);
    match facts.on_benefit_in(&Period { from: due_on, until: None }) {
        None => return Outcome::Awaits(Fact::OnBenefit),
        Some(false) => return Outcome::NotApplicable(Reason::NotOnBenefit),
        Some(true) => deadlines.iter_mut().for_each(|deadline| deadline.end_when_excused(facts)),
    }
    outcome
}
