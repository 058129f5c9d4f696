// SPDX-License-Identifier: MPL-2.0
//! What happens to a deadline after it was set: the rule changes, or the minister suspends it (*suspension*, § 4 b).
//!
//! A case keeps the version of the rule it began under; a step says so when another one has come before the day. That a
//! suspended deadline moves to the day after the suspension is our own proposal; while no end is set, it is not asked for.

use crate::{Deadline, Ended, Facts, Reason, RuleBook, SUSPENDED_SINCE, Step, StepKind};

pub(crate) fn mark(deadline: &mut Deadline<'_>, book: &RuleBook<'_>, facts: &Facts) {
    let next_version = deadline.rule.valid_until.and_then(|until| until.tomorrow().ok());
    if let Some(on) = next_version.filter(|&on| on <= deadline.due_on) {
        // After the step that names the start, so that the last step still arrives at the day.
        let at = deadline.steps.len().min(1);
        deadline.steps.insert(at, Step::at(StepKind::RuleChanges, on));
    }
    if !facts.suspended.is_empty() {
        suspend(deadline, book, facts);
    }
}

fn suspend(deadline: &mut Deadline<'_>, book: &RuleBook<'_>, facts: &Facts) {
    let mut periods = facts.suspended.clone();
    periods.sort_by_key(|period| period.from);
    for period in periods.iter().filter(|period| SUSPENDED_SINCE <= period.from) {
        let due_on = deadline.due_on;
        if !period.holds(due_on) || !book.can_be_suspended(deadline.rule.id, due_on) {
            continue;
        }
        match period.until.and_then(|until| until.tomorrow().ok()) {
            Some(on) => {
                let step = Step { from: Some(due_on), ..Step::at(StepKind::MovedPastSuspension, on) };
                deadline.steps.push(step);
                deadline.due_on = on;
            }
            None => {
                let suspended = Ended { on: period.from, reason: Reason::Suspended };
                deadline.ended = Some(deadline.ended.filter(|it| it.on <= suspended.on).unwrap_or(suspended));
            }
        }
    }
}
