// SPDX-License-Identifier: MPL-2.0
//! What is good to do by a day though no rule of the law says which: our own proposals.

use super::{Duty, DutyState, File};
use crate::{
    deadlines::facts::Afterwards,
    partners::{PartnerReferral, ReferralState},
};
use jiff::civil::Date;

/// The agreement with a private host runs out: somebody is to find out where they live then.
pub(super) fn of_host(file: &File, until: Date, today: Date) -> Duty {
    let ended_on = file.facts.ending().map(|ended| ended.on);
    let ended = ended_on.is_some_and(|ended| ended <= today);
    Duty {
        rule: "host-ends".to_owned(),
        ordinal: 1,
        due_on: until,
        state: if ended { DutyState::Ended } else { DutyState::Open },
        waiting_for: None,
        met_on: None,
        ended_on,
        label: String::new(),
        reason: None,
    }
}

/// The doctor is waited for. A month after the person's answer it is time to ask; the month is our own proposal.
pub(super) fn of_doctor(file: &File, since: Date, today: Date) -> Duty {
    let ended_on = file.facts.ending().map(|ended| ended.on);
    let ended = ended_on.is_some_and(|ended| ended <= today);
    Duty {
        rule: "doctor".to_owned(),
        ordinal: 1,
        due_on: kernel::calendar::months_after(since, 1),
        state: if ended { DutyState::Ended } else { DutyState::Waiting },
        waiting_for: (!ended).then(|| "doctor".to_owned()),
        met_on: None,
        ended_on,
        label: String::new(),
        reason: None,
    }
}

/// Somebody is to talk to the person within a week of the first day of an absence without a lawful reason; the week is
/// our own proposal.
pub(super) fn of_absence(
    file: &File,
    (first, met_on): (Date, Option<Date>),
    ordinal: i64,
    today: Date,
) -> Duty {
    let due_on = first.saturating_add(jiff::Span::new().days(7));
    let ended_on = file.facts.ending().map(|ended| ended.on);
    let state = if met_on.is_some_and(|met| met <= today) {
        DutyState::Met
    } else if ended_on.is_some_and(|ended| ended <= today) {
        DutyState::Ended
    } else {
        DutyState::Open
    };
    let (waiting_for, label, reason) = (None, String::new(), None);
    Duty { rule: "absence".to_owned(), ordinal, due_on, state, waiting_for, met_on, ended_on, label, reason }
}

/// A partner is waited for until the day it was asked to answer by; once it has said no, somebody is to find another
/// or end the matter.
pub(super) fn of_partner(file: &File, referral: &PartnerReferral, ordinal: i64, today: Date) -> Option<Duty> {
    let ended_on = file.facts.ending().map(|ended| ended.on);
    let ended = ended_on.is_some_and(|ended| ended <= today);
    let (rule, due_on, waits) = match referral.referral_state {
        ReferralState::Sent => ("partner-answer", referral.answer_by, true),
        ReferralState::Rejected => {
            ("partner-rejected", referral.answered_on.unwrap_or(referral.sent_on), false)
        }
        _ => return None,
    };
    let state = match (ended, waits) {
        (true, _) => DutyState::Ended,
        (false, true) => DutyState::Waiting,
        (false, false) => DutyState::Open,
    };
    Some(Duty {
        rule: rule.to_owned(),
        ordinal,
        due_on,
        state,
        waiting_for: (state == DutyState::Waiting).then(|| "partner".to_owned()),
        met_on: None,
        ended_on,
        label: String::new(),
        reason: None,
    })
}

/// What is due because of an activity or a loan: it stands until it is done.
pub(super) fn of_afterwards(afterwards: Afterwards, ordinal: i64) -> Duty {
    let state = if afterwards.met_on.is_some() { DutyState::Met } else { DutyState::Open };
    Duty {
        rule: afterwards.rule.to_owned(),
        ordinal,
        due_on: afterwards.due_on,
        state,
        waiting_for: None,
        met_on: afterwards.met_on,
        ended_on: None,
        label: String::new(),
        reason: None,
    }
}
