// SPDX-License-Identifier: MPL-2.0
//! A first internship or wage subsidy within two weeks if possible, and a month at the latest (*virksomhedsrettet tilbud*).
//!
//! Taken over on 1 July: 15 July if possible, 1 August at the latest. Somebody known to live without a benefit, or in an
//! ordinary job or education on the day it is due, is not asked; while the benefit is not known, the deadline stands.

use crate::adult::{ADULT, adult_start};
use crate::counting::count_from;
use crate::{Apply, Certainty, Ended, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{Period, TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d19-company-offer",
    source: "Integrationsloven §§ 16 og 23 b-23 c (lov nr. 665 af 8. juni 2016)",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Target, Span::Days(14)), (Weight::Statutory, Span::Months(1))],
    numbers: ADULT,
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    let trigger = match adult_start(rule, facts, start) {
        Ok(trigger) => trigger,
        Err(outcome) => return outcome,
    };
    let mut deadlines = count_from(rule, facts, trigger, Fact::CompanyOfferFrom);
    let last = deadlines.last().map_or(trigger.on, |deadline| deadline.due_on);
    if facts.on_benefit_in(&Period { from: trigger.on, until: Some(last) }) == Some(false) {
        return Outcome::NotApplicable(Reason::NotOnBenefit);
    }
    let met_on = facts.company_offers().filter(|&from| trigger.on <= from).min();
    for deadline in &mut deadlines {
        deadline.met_on = met_on;
        deadline.end_when_excused(facts);
    }
    if let Some(reason) = Ended::all_before(&deadlines, trigger.on) {
        return Outcome::NotApplicable(reason);
    }
    Outcome::Due(deadlines)
}
