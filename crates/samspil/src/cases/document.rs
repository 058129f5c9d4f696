// SPDX-License-Identifier: MPL-2.0
//! A document in somebody's file: what it is, from whom, of which day, and the file itself (*dokument*).

use super::NoteWall;
use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, FileType, Headline, Owner, Record, Source},
};
use jiff::civil::Date;
use kernel::{
    ids::{AccountId, DocumentId, FiledId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// What a document is (*dokumenttype*).
    pub enum DocumentKind ("document-kind") {
        /// From the Immigration Service or the asylum centre, about the hand-over.
        Handover = "handover",
        /// A permit, a passport or another paper that says who somebody is.
        Identity = "identity",
        /// From school, education or a test.
        Education = "education",
        /// A *CV*.
        Cv = "cv",
        /// A contract, signed on paper (*kontrakt*).
        Contract = "contract",
        /// A decision as it was sent (*afgørelse*).
        Decision = "decision",
        /// About employment: its contract, a pay slip.
        Employment = "employment",
        /// About the dwelling: rent, deposit.
        Housing = "housing",
        /// Another letter.
        Letter = "letter",
        /// A consent or power of attorney (*samtykke, fuldmagt*).
        Consent = "consent",
        /// What tells of somebody's health: always behind a wall.
        Health = "health",
        /// Anything else.
        Other = "other",
    }
}
text_enum! {
    /// Which way a document went.
    pub enum Direction ("direction") {
        /// The municipality received it.
        In = "in",
        /// The municipality sent it.
        Out = "out",
        /// It was made in the municipality and stays there.
        Internal = "internal",
    }
}
crate::coded!(DocumentKind, Direction);

crate::record! {
    /// A document (*dokument*, offentlighedsloven § 15: received and sent documents are registered).
    pub struct Document in "document" {
        /// What it is called.
        pub title: String,
        /// What it is.
        pub kind: DocumentKind,
        /// Which way it went.
        pub direction: Direction,
        /// The day it was received, sent or made.
        pub dated_on: Date,
        /// From whom, or to whom.
        pub correspondent: Option<String>,
        /// Who may open it, where it is not everybody who sees the notes.
        pub wall: Option<NoteWall>,
        /// What in the same file it is about.
        pub about: Option<FiledId>,
        /// The document that this one corrects or takes the place of.
        pub corrects: Option<DocumentId>,
        /// What its file is called.
        pub file_name: String,
        /// What its file is.
        pub file_type: FileType,
        /// How many bytes it has.
        pub file_size: i64,
        /// The SHA-256 of its bytes.
        pub sha256: String,
        /// Who filed it.
        pub filed_by: Option<AccountId>,
        /// The day it was filed (*journaliseret*).
        pub filed_on: Date,
    }
}
impl Record for Document {
    const NAME: &'static str = "document";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Notes;
    const TODAY: &'static str = "dated_on";
    const FILE: bool = true;
    const BY_PROGRAM: &'static [&'static str] =
        &["file_name", "file_type", "file_size", "sha256", "filed_by", "filed_on"];
    fn begins(_: &mut Conn, _: PersonId, _: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        // Most of what is filed came with the post.
        Ok(vec![("direction", kernel::TextEnum::code(Direction::In).to_owned())])
    }
    fn wall(&self) -> Option<(&'static str, Section)> {
        Some(("wall", self.wall?.section()))
    }
    fn correcting(&self, id: RecordId) -> Option<Self> {
        Some(Self { corrects: Some(id.cast()), ..self.clone() })
    }
    fn corrects(&self) -> Option<RecordId> {
        self.corrects.map(DocumentId::cast)
    }
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("dated_on", self.dated_on), ("filed_on", self.filed_on)] {
            if day > today {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.direction != Direction::Internal && self.correspondent.is_none() {
            faults.add("correspondent", FaultKind::Missing);
        }
        let is_walled = matches!(self.wall, Some(NoteWall::Health | NoteWall::Closed));
        if self.kind == DocumentKind::Health && !is_walled {
            faults.add("wall", FaultKind::Said("fault-health-unwalled"));
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.dated_on, Some(self.dated_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.title.clone()), Headline::code(self.kind)]
    }
}
