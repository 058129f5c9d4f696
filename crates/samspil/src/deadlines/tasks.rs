// SPDX-License-Identifier: MPL-2.0
//! The caseworkers' own tasks as something that is due; one that answers a request to see the file is due by law (D41).

use super::{
    duties::{Duty, DutyState},
    facts::File,
};
use crate::cases::Task;
use jiff::civil::Date;
use law::RuleBook;

/// The rule by which a request to see the file is answered.
pub const ACCESS: &str = "d41-access-request";

/// The day by which a request of a day is answered at the latest (D41); `None` where no rule says.
#[must_use]
pub fn access_due_on(book: &RuleBook<'_>, asked: Date) -> Option<Date> {
    law::due_after(book.on(ACCESS, asked)?, asked)
}

/// The day by which a task is done: the earlier of the one that was written, and the law's.
#[must_use]
pub fn task_due_on(book: &RuleBook<'_>, task: &Task) -> Date {
    let by_law = task.access_asked_on.and_then(|asked| access_due_on(book, asked));
    by_law.map_or(task.due_on, |day| day.min(task.due_on))
}

/// The tasks of one person's file.
pub fn of(file: &File, book: &RuleBook<'_>) -> Vec<Duty> {
    let mut duties = Vec::new();
    for (ordinal, kept) in (1..).zip(&file.tasks) {
        let task = &kept.record;
        let state = match (task.done_on, &task.waiting_for) {
            (Some(_), _) => DutyState::Met,
            (None, Some(_)) => DutyState::Waiting,
            (None, None) => DutyState::Open,
        };
        duties.push(Duty {
            rule: task.access_asked_on.map_or("task", |_| ACCESS).to_owned(),
            ordinal,
            due_on: task_due_on(book, task),
            state,
            waiting_for: task.waiting_for.clone(),
            met_on: task.done_on,
            ended_on: None,
            label: task.what.clone(),
            reason: None,
        });
    }
    duties
}
