// SPDX-License-Identifier: MPL-2.0
//! A message about a person between two units, or between a unit and a partner, inside the case (*besked*, A-05).

use super::case_unit;
use crate::{
    error::{Error, Result},
    gate::{Conn, Deed, Holder, Ours, OutsideAction, OutsideParty, Section, Stored, consented},
    partners::PartnerReferral,
    record::{FaultKind, Faults, Headline, Kept, Owner, Prose, Record, store},
};
use jiff::civil::Date;
use kernel::ids::{OrganisationId, PersonId, RecordId, UnitId, VolunteerId};

crate::record! {
    /// A message (*besked*). What has the same subject and goes between the same two is one thread.
    pub struct Message in "message" {
        /// What it is about.
        pub subject: String,
        /// What it says.
        pub message_text: Prose,
        /// The unit it comes from; none when it comes from a partner.
        pub from_unit: Option<UnitId>,
        /// The unit it is for; none when it is for a partner.
        pub to_unit: Option<UnitId>,
        /// The partner at the other end, where there is one.
        pub organisation: Option<OrganisationId>,
        /// Who wrote it.
        pub from_name: String,
        /// The day it was written.
        pub sent_on: Date,
        /// The day an answer is asked for.
        pub answer_by: Option<Date>,
        /// The day somebody of those it is for said that it is read.
        pub read_on: Option<Date>,
        /// Who that was.
        pub read_by: Option<String>,
        /// The volunteer whose friendship it is about: then whoever finds friends is at the other end.
        pub volunteer: Option<VolunteerId>,
    }
}
impl Record for Message {
    const NAME: &'static str = "message";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Notes;
    const TODAY: &'static str = "sent_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.to_unit.is_none() && self.organisation.is_none() && self.volunteer.is_none() {
            faults.add("to_unit", FaultKind::Said("fault-no-recipient"));
        }
        if self.to_unit.is_none() && self.from_unit.is_none() {
            faults.add("from_unit", FaultKind::Missing);
        }
        if self.sent_on > today {
            faults.add("sent_on", FaultKind::InTheFuture);
        }
        if self.answer_by.is_some_and(|day| day < self.sent_on) {
            faults.add("answer_by", FaultKind::Said("fault-answer-before-sent"));
        }
    }
    /// Nothing about a friendship is written to or by whoever finds friends unless the person agrees, whichever way it is
    /// tried (S-VC-5).
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, id): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let before = store::find::<Self>(file, person, id)?;
        if self.writes(before.as_ref()) && !consented::may_write(file, person, self.sent_on)? {
            faults.add("volunteer", FaultKind::Said("fault-message-no-consent"));
        }
        Ok(())
    }
    /// Whoever writes says nothing of the day: what is written about a friendship is written today, and the consent must
    /// hold today. What was sent keeps its day.
    fn check_now(
        &self,
        file: &mut Conn,
        (person, id): (PersonId, RecordId),
        today: Date,
        faults: &mut Faults,
    ) -> Stored<()> {
        let before = store::find::<Self>(file, person, id)?;
        if !self.writes(before.as_ref()) {
            return Ok(());
        }
        let sent_on = before.map_or(today, |kept| kept.record.sent_on);
        if self.sent_on != sent_on {
            faults.add("sent_on", FaultKind::Said("fault-message-other-day"));
        }
        if faults.of("volunteer").is_none() && !consented::may_write(file, person, today)? {
            faults.add("volunteer", FaultKind::Said("fault-message-no-consent"));
        }
        Ok(())
    }
    /// A unit that has nothing to do with the person cannot read what it is sent.
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        let Some(unit) = self.to_unit.filter(|_| self.read_on.is_none()) else { return Ok(None) };
        let known = crate::gate::scope::ties(file, person)?.iter().any(|tie| tie.unit == unit);
        Ok((!known).then_some("warning-message-unit-unreferred"))
    }
    fn settled(&self) -> Option<(&'static str, &'static str)> {
        self.read_on.is_some().then_some(("read_on", "fault-message-read"))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::Day(self.sent_on),
            Headline::Text(self.subject.clone()),
            Headline::Text(self.from_name.clone()),
        ]
    }
}

/// What makes messages one thread: the subject, and the two it goes between.
pub type Thread = (String, Option<UnitId>, Option<UnitId>, (Option<OrganisationId>, Option<VolunteerId>));

impl Message {
    /// Whether it says something about a friendship that it did not say before; that it is read is no word of it.
    fn writes(&self, before: Option<&Kept<Self>>) -> bool {
        let said = |it: &Self| Self { read_on: None, read_by: None, ..it.clone() };
        self.volunteer.is_some() && before.is_none_or(|before| said(&before.record) != said(self))
    }

    /// The thread it belongs to.
    #[must_use]
    pub fn thread(&self) -> Thread {
        let (one, other) = (self.from_unit.min(self.to_unit), self.from_unit.max(self.to_unit));
        (self.subject.clone(), one, other, (self.organisation, self.volunteer))
    }

    /// Whether it is for a partner, and not from one.
    #[must_use]
    pub const fn is_for_partner(&self) -> bool {
        self.to_unit.is_none() && self.organisation.is_some()
    }

    /// Whether it is for whoever finds friends, and they have not said that they have read it.
    #[must_use]
    pub const fn waits_for_coordinator(&self) -> bool {
        self.to_unit.is_none() && self.volunteer.is_some() && self.read_on.is_none()
    }

    /// The same, read.
    #[must_use]
    pub fn read(&self, on: Date, by: &str) -> Self {
        Self { read_on: Some(on), read_by: Some(by.to_owned()), ..self.clone() }
    }

    /// Whether it goes from or to one of these units.
    #[must_use]
    pub fn is_of(&self, units: &[UnitId]) -> bool {
        [self.from_unit, self.to_unit].into_iter().flatten().any(|unit| units.contains(&unit))
    }

    /// The same thread's next message, as the unit of the reader begins it.
    #[must_use]
    pub fn answer_from(&self, unit: UnitId) -> (Option<UnitId>, Option<OrganisationId>) {
        let other = if self.from_unit == Some(unit) { self.to_unit } else { self.from_unit };
        (other, self.organisation)
    }
}

/// What a partner sees of a message to it or from it.
pub struct OwnMessage {
    /// The message.
    pub id: RecordId,
    /// Its version.
    pub version: i64,
    /// What it says.
    pub message: Message,
}

fn is_theirs(message: &Message, holder: Holder) -> bool {
    holder.party == OutsideParty::Partner
        && holder.organisation.is_some()
        && message.organisation == holder.organisation
}

/// A partner reads and writes what goes between it and the municipality while somebody is referred to it.
impl Ours for Message {
    const SEE: OutsideAction = OutsideAction::SeeThread;
    const DO: OutsideAction = OutsideAction::ReadMessage;
    const WRITE: OutsideAction = OutsideAction::WriteMessage;
    type Shown = OwnMessage;
    fn shown(kept: &Kept<Self>, holder: Holder) -> Option<OwnMessage> {
        let own = || OwnMessage { id: kept.id, version: kept.version, message: kept.record.clone() };
        is_theirs(&kept.record, holder).then(own)
    }
    /// The partner says that it has read what is for it.
    fn done(kept: &Kept<Self>, holder: Holder, deed: &Deed<'_>) -> Option<Self> {
        let unread = kept.record.is_for_partner() && kept.record.read_on.is_none();
        (is_theirs(&kept.record, holder) && unread).then(|| kept.record.read(deed.on, deed.by))
    }
    fn written(file: &mut Conn, person: PersonId, holder: Holder, deed: &Deed<'_>) -> Result<Option<Self>> {
        let referrals = store::of_person::<PartnerReferral>(file, person)?;
        let open = referrals.iter().any(|kept| Some(kept.id) == holder.about && kept.record.is_open());
        let (true, Some(unit)) = (open, case_unit(file, person)?) else { return Ok(None) };
        let mut faults = Faults::default();
        let subject = store::read_field::<String>("subject", deed.said, &mut faults);
        let text = store::read_field::<Prose>("message_text", deed.said, &mut faults);
        let (Some(subject), Some(message_text)) = (subject, text) else { return Err(Error::Refused(faults)) };
        Ok(Some(Self {
            subject,
            message_text,
            from_unit: None,
            to_unit: Some(unit),
            organisation: holder.organisation,
            volunteer: None,
            from_name: deed.by.to_owned(),
            sent_on: deed.on,
            answer_by: None,
            read_on: None,
            read_by: None,
        }))
    }
}

/// The messages about a person's friendship with a volunteer, between the case and whoever finds friends, the oldest first.
///
/// # Errors
/// When the database cannot answer.
pub fn about_friendship(
    conn: &mut Conn,
    person: PersonId,
    volunteer: VolunteerId,
) -> Stored<Vec<Kept<Message>>> {
    let mut all = store::of_person::<Message>(conn, person)?;
    all.retain(|kept| kept.record.volunteer == Some(volunteer) && kept.record.organisation.is_none());
    all.sort_by_key(|kept| (kept.record.sent_on, kept.id));
    Ok(all)
}
