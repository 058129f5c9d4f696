// SPDX-License-Identifier: MPL-2.0
//! The contract is followed up in at least four talks in the first six months (*opfølgning på kontrakten*).
//!
//! The Act sets one day only: four talks within six months of the takeover. That the first three are spread evenly over
//! the time is our own proposal: the n-th is planned n times one and a half months after it, where a half month is 15
//! days. Taken over on 1 July: 16 August, 1 October, 16 November and 1 January. Only those on a benefit are counted; a
//! talk planned for a day in an ordinary job or education without a benefit is not asked for.

use crate::adult::{ADULT, adult_start};
use crate::counting::count_from;
use crate::{Apply, Certainty, Ended, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{Period, TextEnum, codes::Group};

pub(super) const FROM_2019: Rule = Rule {
    id: "d24-follow-up",
    source: "Integrationsloven § 20, stk. 1",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2019, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[
        (Weight::Planned, Span::HalfMonths(3)),
        (Weight::Planned, Span::HalfMonths(6)),
        (Weight::Planned, Span::HalfMonths(9)),
        (Weight::Statutory, Span::Months(6)),
    ],
    numbers: ADULT,
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

/// At least every third month, as we remember the earlier wording, told for the first year.
pub(super) const UNTIL_2019: Rule = Rule {
    valid_from: date(2016, 7, 1),
    valid_until: Some(date(2019, 6, 30)),
    certainty: Certainty::FromMemory,
    spans: &[
        (Weight::Statutory, Span::Months(3)),
        (Weight::Statutory, Span::Months(6)),
        (Weight::Statutory, Span::Months(9)),
        (Weight::Statutory, Span::Months(12)),
    ],
    ..FROM_2019
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    let trigger = match adult_start(rule, facts, start) {
        Ok(trigger) => trigger,
        Err(outcome) => return outcome,
    };
    let mut deadlines = count_from(rule, facts, trigger, Fact::FollowedUpOn);
    let mut talks: Vec<_> = facts.followed_up_on.iter().copied().filter(|&on| trigger.on <= on).collect();
    talks.sort_unstable();
    for (nth, deadline) in deadlines.iter_mut().enumerate() {
        deadline.met_on = talks.get(nth).copied();
        deadline.end_when_excused(facts);
    }
    if let Some(reason) = Ended::all_before(&deadlines, trigger.on) {
        return Outcome::NotApplicable(reason);
    }
    let last = deadlines.last().map_or(trigger.on, |deadline| deadline.due_on);
    match facts.on_benefit_in(&Period { from: trigger.on, until: Some(last) }) {
        None => Outcome::Awaits(Fact::OnBenefit),
        Some(false) => Outcome::NotApplicable(Reason::NotOnBenefit),
        Some(true) => Outcome::Due(deadlines),
    }
}
