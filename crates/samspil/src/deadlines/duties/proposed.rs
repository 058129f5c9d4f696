// SPDX-License-Identifier: MPL-2.0
//! What is good to do by a day though no rule of the law says which: our own proposals.

use super::{Duty, DutyState, File};
use crate::{
    cases::{Complaint, REASSESSMENT},
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
    let due_on = first.saturating_add(jiff::Span::new().days(super::ABSENCE_DAYS));
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

/// A complaint: the municipality looks at its decision again by the day of the law, and then Ankestyrelsen is waited for. After
/// three months it is time to ask; the months are our own proposal.
pub(super) fn of_complaint(file: &File, complaint: &Complaint, ordinal: i64) -> Vec<Duty> {
    let duty = |rule: &str, due_on, state, met_on| Duty {
        rule: rule.to_owned(),
        ordinal,
        due_on,
        state,
        waiting_for: (state == DutyState::Waiting).then(|| "complaints-board".to_owned()),
        met_on,
        ended_on: None,
        label: String::new(),
        reason: complaint.due_on(&file.rules).and_then(|due_on| file.reason(rule, due_on)),
    };
    let again = complaint.due_on(&file.rules).map(|due_on| {
        let settled_on = complaint.settled_on();
        let state = if settled_on.is_some() { DutyState::Met } else { DutyState::Open };
        duty(REASSESSMENT, due_on, state, settled_on)
    });
    let board = complaint
        .forwarded_on
        .filter(|_| complaint.is_with_the_board())
        .map(|sent| duty("complaint", kernel::calendar::months_after(sent, 3), DutyState::Waiting, None));
    again.into_iter().chain(board).collect()
}

/// Somebody has moved to another municipality, which has not approved to take over yet (D7).
pub(super) fn of_move(since: Date) -> Duty {
    Duty {
        rule: "move-approval".to_owned(),
        ordinal: 1,
        due_on: since,
        state: DutyState::Waiting,
        waiting_for: Some("new-municipality".to_owned()),
        met_on: None,
        ended_on: None,
        label: String::new(),
        reason: None,
    }
}

/// Within so many months of the takeover somebody is reminded to offer a friend; after that nobody counts as new. Our own
/// proposal.
const NEW_FOR: i16 = 12;

/// A refugee who is new is offered a voluntary friend; both are asked whether they will, and somebody asks them how
/// it goes on the day that was set.
pub(super) fn of_friends(file: &File, today: Date) -> Vec<Duty> {
    let gone = file.facts.ending().map(|ended| ended.on);
    let duty = |rule: &str, ordinal, due_on, waiting_for: Option<&str>, last: Option<Date>| {
        let ended_on = last.into_iter().chain(gone).min();
        let state = match (ended_on.is_some_and(|ended| ended <= today), waiting_for) {
            (true, _) => DutyState::Ended,
            (false, Some(_)) => DutyState::Waiting,
            (false, None) => DutyState::Open,
        };
        Duty {
            rule: rule.to_owned(),
            ordinal,
            due_on,
            state,
            waiting_for: waiting_for.filter(|_| state == DutyState::Waiting).map(str::to_owned),
            met_on: None,
            ended_on,
            label: String::new(),
            reason: None,
        }
    };
    let mut duties = Vec::new();
    if let Some(taken_over) = file.friend_not_offered_since() {
        let last = Some(kernel::calendar::months_after(taken_over, NEW_FOR));
        duties.push(duty("friend-offer", 1, file.rules.offer_friend_by(taken_over), None, last));
    }
    for (at, friend) in (1..).zip(&file.friends.open) {
        let answer_by = friend.proposed_on.saturating_add(jiff::Span::new().days(file.friends.answer_days));
        if friend.volunteer_yes_on.is_none() {
            duties.push(duty("friend-asks-volunteer", at, answer_by, Some("volunteer"), None));
        }
        if friend.person_yes_on.is_none() {
            duties.push(duty("friend-asks-person", at, answer_by, None, None));
        }
        duties.extend(friend.follow_up_on.map(|day| duty("friend-follow-up", at, day, None, None)));
    }
    duties
}
