// SPDX-License-Identifier: MPL-2.0
//! A separate talk about returning every second year, for those long here and long on a benefit (*repatrieringssamtale*).
//!
//! Asked of those with a permit for five years or more who lived on a benefit for 18 of the last 36 months. Counted from
//! the first day on which both hold, and then from the latest talk. Open: a month counts when the person is on a benefit on
//! its first day; a running benefit is taken to go on.

use crate::counting::count_from;
use crate::{
    Apply, Certainty, Fact, Facts, Number, Outcome, Param, Reason, Rounding, Rule, Span, Trigger, Weight,
};
use jiff::civil::{Date, date};
use kernel::{Period, TextEnum, calendar::months_after, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d30-return-talk",
    source: "Repatrieringsloven § 5, 2. pkt. (lov nr. 1190 af 8. juni 2021)",
    groups: Group::ALL,
    trigger: Fact::PermitSince,
    valid_from: date(2021, 8, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Statutory, Span::Months(24))],
    numbers: &[
        Number::months(Param::StayMonths, 60),
        Number::months(Param::LookedAtMonths, 36),
        Number::months(Param::BenefitMonths, 18),
        Number::months(Param::AheadMonths, 120),
    ],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, permit: Trigger) -> Outcome<'a> {
    let Some(benefits) = &facts.on_benefit else { return Outcome::Awaits(Fact::OnBenefit) };
    // The duty is from 1 August 2021, whenever the permit was given.
    let earliest = months_after(permit.on, rule.number(Param::StayMonths)).max(rule.valid_from);
    let both = (0..rule.number(Param::AheadMonths))
        .map(|month| months_after(earliest, month))
        .find(|&day| long(rule, benefits, day));
    let Some(on) = both else { return Outcome::NotApplicable(Reason::NotLongEnough) };
    let trigger = match facts.return_talk_on.filter(|&talk| on <= talk) {
        Some(talk) => Trigger { fact: Fact::ReturnTalkOn, on: talk },
        None => Trigger { fact: Fact::PermitSince, on },
    };
    Outcome::Due(count_from(rule, facts, trigger, Fact::ReturnTalkOn))
}

/// Whether enough of the months before the day were on a benefit (18 of 36).
fn long(rule: &Rule<'_>, benefits: &[Period], day: Date) -> bool {
    let wanted = usize::try_from(rule.number(Param::BenefitMonths)).unwrap_or(0);
    let months = (1..=rule.number(Param::LookedAtMonths)).map(|back| months_after(day, -back));
    months.filter(|month| benefits.iter().any(|benefit| benefit.holds(*month))).count() >= wanted
}
