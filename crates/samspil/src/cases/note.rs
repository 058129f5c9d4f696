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
text_enum! {
    /// Who may read a note or open a document, where it is not everybody who sees the notes of the case (*fortrolighed*).
    pub enum NoteWall ("note-wall") {
        /// It tells of health: those who work in the case, and not who only leads.
        Health = "health",
        /// It tells of how a child is.
        Children = "children",
        /// For whoever carries the case, and who covers for them.
        Closed = "closed",
    }
}
crate::coded!(NoteKind, NoteWall);

impl NoteWall {
    /// The part of the file behind it.
    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::Health => Section::NotesOnHealth,
            Self::Children => Section::NotesOnChildren,
            Self::Closed => Section::NotesClosed,
        }
    }
}

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
        /// Who may read it, where it is not everybody who sees the notes.
        pub wall: Option<NoteWall>,
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
    const DRAFTS: bool = true;
    fn wall(&self) -> Option<(&'static str, Section)> {
        Some(("wall", self.wall?.section()))
    }
    fn correcting(&self, id: RecordId) -> Option<Self> {
        Some(Self { corrects: Some(id), ..self.clone() })
    }
    fn corrects(&self) -> Option<RecordId> {
        self.corrects
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
