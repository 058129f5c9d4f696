// SPDX-License-Identifier: MPL-2.0
//! The contract of somebody in ordinary work or education without a benefit is followed up every year (*opfølgning*).
//!
//! Counted from the first day of the work, and then from each talk held in it. In work since 1 March 2025, talk on 10
//! January 2026: the next is on 10 January 2027 at the latest.

use crate::counting::count_from;
use crate::{Apply, Certainty, Ended, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d25-yearly-follow-up",
    source: "Integrationsloven § 20, stk. 1",
    groups: Group::ALL,
    trigger: Fact::OrdinarySince,
    valid_from: date(2019, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[(Weight::Statutory, Span::Months(12))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, since: Trigger) -> Outcome<'a> {
    let last_talk = facts.followed_up_on.iter().copied().filter(|&on| since.on <= on).max();
    let trigger = last_talk.map_or(since, |on| Trigger { fact: Fact::FollowedUpOn, on });
    let mut deadlines = count_from(rule, facts, trigger, Fact::FollowedUpOn);
    let over = facts.ordinary.iter().find(|period| period.from == since.on).and_then(|period| period.until);
    for deadline in &mut deadlines {
        if let Some(on) = over.and_then(|until| until.tomorrow().ok()).filter(|&on| on <= deadline.due_on) {
            let ended = Ended { on, reason: Reason::OrdinaryOver };
            deadline.ended = Some(deadline.ended.filter(|it| it.on <= on).unwrap_or(ended));
        }
    }
    Outcome::Due(deadlines)
}
