// SPDX-License-Identifier: MPL-2.0
//! A note in the journal: it is corrected by a new one and never overwritten (*journalnotat*).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::{
    Id,
    ids::{GoalId, RecordId, RecordKind},
    text_enum,
};

text_enum! {
    /// What a note tells of.
    pub enum NoteKind ("note-kind") {
        /// A conversation by telephone.
        Phone = "phone",
        /// A meeting.
        Meeting = "meeting",
        /// A letter or mail.
        Letter = "letter",
        /// Something that was seen or heard.
        Observation = "observation",
        /// A consideration or agreement inside the municipality.
        Internal = "internal",
        /// The minutes of a talk between several units about one person (*tværgående sagskonference*, B-43).
        Conference = "conference",
    }
}
crate::coded!(NoteKind);

crate::record! {
    /// A note (*journalnotat*, offentlighedsloven § 13).
    pub struct Note in "note" {
        /// What it tells of.
        pub kind: NoteKind,
        /// The day of what it tells of.
        pub happened_on: Date,
        /// Who took part.
        pub participants: Option<String>,
        /// What happened: the facts.
        pub facts: Prose,
        /// What the caseworker makes of it, kept apart from the facts.
        pub assessment: Option<Prose>,
        /// The note that this one corrects.
        pub corrects: Option<Id<RecordKind>>,
        /// The goal it is about, where it is about one.
        pub goal: Option<GoalId>,
    }
}
impl crate::record::Listed for RecordKind {
    const LIST: &'static str = "note";
}
impl Record for Note {
    const NAME: &'static str = "note";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Notes;
    const TODAY: &'static str = "happened_on";
    const STRIKES: bool = false;
    fn correcting(&self, id: RecordId) -> Option<Self> {
        Some(Self { corrects: Some(id), ..self.clone() })
    }
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.happened_on > today {
            faults.add("happened_on", FaultKind::InTheFuture);
        }
        // Minutes say who was there, and from which unit.
        if self.kind == NoteKind::Conference && self.participants.is_none() {
            faults.add("participants", FaultKind::Missing);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.happened_on, Some(self.happened_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.kind)]
    }
}
