// SPDX-License-Identifier: MPL-2.0
//! What a user should look at beside the deadlines: agreements that run out, messages that wait (*påmindelser*).

use super::{CitizenOffer, CooperationAgreement, LimitKind, Organisation, agreement::Look, days_for};
use crate::{
    cases::waiting_messages,
    gate::{Action, Conn, Stored, User},
    record::{Kept, store},
    web::Wording,
};
use jiff::civil::Date;

/// Something a user should look at.
pub struct Reminder {
    /// By when.
    pub due_on: Date,
    /// By when, in words.
    pub due: String,
    /// What.
    pub label: String,
    /// With whom.
    pub about: String,
    /// Where it is done.
    pub address: String,
    /// Whether the day has passed.
    pub late: bool,
}

/// What a user should look at today, the most urgent first.
///
/// # Errors
/// When the database cannot answer.
pub fn of_user(conn: &mut Conn, w: &Wording, user: &User, today: Date) -> Stored<Vec<Reminder>> {
    let mine = |kept: &Kept<CooperationAgreement>| kept.record.responsible == user.account;
    let mut reminders = agreements(conn, w, today, mine)?;
    reminders.extend(messages(conn, w, user, today)?);
    if user.may(Action::KeepPartners) {
        reminders.extend(offers(conn, w, today)?);
    }
    reminders.sort_by_key(|reminder| reminder.due_on);
    Ok(reminders)
}

/// The messages that wait for one of the user's units; those about a colleague's case are the colleague's.
fn messages(conn: &mut Conn, w: &Wording, user: &User, today: Date) -> Stored<Vec<Reminder>> {
    let mut reminders = Vec::new();
    for unit in &user.units {
        for waiting in waiting_messages(conn, *unit)? {
            if waiting.worker.is_some_and(|worker| worker != user.account) {
                continue;
            }
            let message = &waiting.message.record;
            let due_on = message.answer_by.unwrap_or(message.sent_on);
            reminders.push(Reminder {
                due_on,
                due: w.day(due_on),
                label: w.about("message-waits", &message.subject),
                about: waiting.name,
                address: format!("/person/{}/messages", waiting.person),
                late: message.answer_by.is_some_and(|day| day < today),
            });
        }
    }
    Ok(reminders)
}

/// The offers of citizens that nobody has answered.
fn offers(conn: &mut Conn, w: &Wording, today: Date) -> Stored<Vec<Reminder>> {
    let open = store::all::<CitizenOffer>(conn)?.into_iter().filter(|kept| kept.record.is_open());
    Ok(open
        .map(|kept| Reminder {
            due_on: kept.record.answer_by,
            due: w.day(kept.record.answer_by),
            label: w.about("offer-waits", w.word(kept.record.citizen_offer_kind)),
            about: kept.record.giver_name,
            address: format!("/offers#offer-{}", kept.id),
            late: kept.record.answer_by < today,
        })
        .collect())
}

/// The agreements somebody should look at.
///
/// # Errors
/// When the database cannot answer.
pub fn agreements(
    conn: &mut Conn,
    w: &Wording,
    today: Date,
    whose: impl Fn(&Kept<CooperationAgreement>) -> bool,
) -> Stored<Vec<Reminder>> {
    let all = store::all::<CooperationAgreement>(conn)?;
    let days = days_for(conn, LimitKind::RenewAgreement, today)?;
    let mut reminders = Vec::new();
    for kept in all.iter().filter(|kept| whose(kept)) {
        let Some((look, due_on)) = kept.record.look(&all, today, days) else { continue };
        let party = store::find::<Organisation>(conn, store::nobody(), kept.record.organisation.cast())?;
        reminders.push(reminder(w, kept, party.map(|party| party.record.name), (look, due_on), today));
    }
    reminders.sort_by_key(|reminder| reminder.due_on);
    Ok(reminders)
}

fn reminder(
    w: &Wording,
    kept: &Kept<CooperationAgreement>,
    party: Option<String>,
    (look, due_on): (Look, Date),
    today: Date,
) -> Reminder {
    Reminder {
        due_on,
        due: w.day(due_on),
        label: {
            let kind = w.word(kept.record.agreement_kind);
            match look {
                Look::Renew => w.about("agreement-renew", kind),
                Look::Review => w.about("agreement-review", kind),
                Look::Sign => w.about("agreement-sign", kind),
            }
        },
        about: party.unwrap_or_default(),
        address: format!("/partners/{}", kept.record.organisation),
        late: due_on < today,
    }
}
