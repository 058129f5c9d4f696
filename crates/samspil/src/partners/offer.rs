// SPDX-License-Identifier: MPL-2.0
//! What somebody outside offers newcomers: a room, a job, furniture, their time; it is answered by a day (*tilbud*, R-03).

use super::{LimitKind, days_for};
use crate::{
    catalogue::{Personal, points_to},
    error::{Error, Result},
    gate::{Conn, Received, Section},
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, Source, store},
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    ids::{UnitId, VolunteerId},
    text_enum,
};

text_enum! {
    /// What is offered.
    pub enum CitizenOfferKind ("citizen-offer-kind") {
        /// A room or a home.
        Room = "room",
        /// A job or a place to try one.
        Job = "job",
        /// Furniture and things.
        Furniture = "furniture",
        /// Time: as a volunteer.
        Time = "time",
        /// Something else.
        Other = "other",
    }
}

text_enum! {
    /// How far an offer has come.
    pub enum CitizenOfferState ("citizen-offer-state") {
        /// Nobody has looked at it.
        New = "new",
        /// A unit is to answer it.
        Triaged = "triaged",
        /// It was answered with yes.
        Accepted = "accepted",
        /// It was answered with no, and why.
        Declined = "declined",
    }
}
crate::coded!(CitizenOfferKind, CitizenOfferState);

crate::record! {
    /// An offer from a citizen (*tilbud fra en borger*): what is offered, and how whoever offers it is reached.
    pub struct CitizenOffer in "citizen_offer" {
        /// What is offered.
        pub citizen_offer_kind: CitizenOfferKind,
        /// In their words.
        pub offer_text: Prose,
        /// Who offers it.
        pub giver_name: String,
        /// Their telephone.
        pub giver_phone: Option<String>,
        /// Their mail.
        pub giver_mail: Option<String>,
        /// The day they agreed that the municipality keeps this (*samtykke*).
        pub consented_on: Date,
        /// The day it came.
        pub received_on: Date,
        /// The day it is to be answered by.
        pub answer_by: Date,
        /// The unit that is to answer it.
        pub triaged_to: Option<UnitId>,
        /// How far it has come.
        pub citizen_offer_state: CitizenOfferState,
        /// The day it was answered.
        pub answered_on: Option<Date>,
        /// What was answered.
        pub answer_text: Option<Prose>,
        /// The volunteer that whoever offered their time became.
        pub volunteer: Option<VolunteerId>,
    }
}
impl Record for CitizenOffer {
    const NAME: &'static str = "citizen-offer";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "received_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.received_on > today {
            faults.add("received_on", FaultKind::InTheFuture);
        }
        if self.giver_phone.is_none() && self.giver_mail.is_none() {
            faults.add("giver_phone", FaultKind::Said("fault-no-way-to-answer"));
        }
        if self.giver_mail.as_deref().is_some_and(|mail| points_to(mail) != Some(Personal::Mail)) {
            faults.add("giver_mail", FaultKind::Said("fault-mail"));
        }
        if points_to(&self.offer_text.0) == Some(Personal::Cpr) {
            faults.add("offer_text", FaultKind::Said(Personal::Cpr.key()));
        }
        if !self.is_open() && self.answer_text.is_none() {
            faults.add("answer_text", FaultKind::Missing);
        }
        let took_time = self.citizen_offer_kind == CitizenOfferKind::Time
            && self.citizen_offer_state == CitizenOfferState::Accepted;
        if self.volunteer.is_some() && !took_time {
            faults.add("volunteer", FaultKind::Said("fault-offer-of-time-only"));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::Day(self.received_on),
            Headline::code(self.citizen_offer_kind),
            Headline::code(self.citizen_offer_state),
        ]
    }
}

impl CitizenOffer {
    /// Whether it waits for an answer.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.citizen_offer_state, CitizenOfferState::New | CitizenOfferState::Triaged)
    }

    /// Whether it is somebody's time that waits for an answer: they can become a volunteer.
    #[must_use]
    pub fn is_open_time(&self) -> bool {
        self.is_open() && self.citizen_offer_kind == CitizenOfferKind::Time
    }

    /// The same, answered with yes: whoever offered their time is in the register of volunteers.
    #[must_use]
    pub fn became(&self, volunteer: VolunteerId, on: Date, answer: Prose) -> Self {
        Self {
            citizen_offer_state: CitizenOfferState::Accepted,
            answered_on: Some(on),
            answer_text: Some(answer),
            volunteer: Some(volunteer),
            ..self.clone()
        }
    }
}

impl Received for CitizenOffer {
    const MOST_A_DAY: i64 = 200;
    fn received(file: &mut Conn, said: &dyn Source, today: Date) -> Result<Self> {
        let mut faults = Faults::default();
        if said.text("consent") != "true" {
            faults.add("consent", FaultKind::Said("fault-offer-consent"));
        }
        let citizen_offer_kind = store::read_field("citizen_offer_kind", said, &mut faults);
        let offer_text = store::read_field("offer_text", said, &mut faults);
        let giver_name = store::read_field("giver_name", said, &mut faults);
        let giver_phone = store::read_field("giver_phone", said, &mut faults);
        let giver_mail = store::read_field("giver_mail", said, &mut faults);
        let read = (citizen_offer_kind, offer_text, giver_name, giver_phone, giver_mail);
        let (
            Some(citizen_offer_kind),
            Some(offer_text),
            Some(giver_name),
            Some(giver_phone),
            Some(giver_mail),
        ) = read
        else {
            return Err(Error::Refused(faults));
        };
        let days = days_for(file, LimitKind::AnswerOffer, today)?;
        let offer = Self {
            citizen_offer_kind,
            offer_text,
            giver_name,
            giver_phone,
            giver_mail,
            consented_on: today,
            received_on: today,
            answer_by: today.saturating_add(days.days()),
            triaged_to: None,
            citizen_offer_state: CitizenOfferState::New,
            answered_on: None,
            answer_text: None,
            volunteer: None,
        };
        offer.check(&mut faults, today);
        if faults.is_empty() { Ok(offer) } else { Err(Error::Refused(faults)) }
    }
}
