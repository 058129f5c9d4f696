// SPDX-License-Identifier: MPL-2.0
//! A newcomer's reception course and its checklist: who does what by when, and what was explained in which
//! language (*modtageforløb, tjekliste*, A-06 to A-08, K-05).

use super::{ChecklistTemplate, ReceptionItem};
use crate::{
    gate::{Conn, OutsideParty, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, check_days, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// What is done about a line of the checklist.
    pub enum ItemKind ("checklist-kind") {
        /// A meeting, before the arrival or after (*formøde, velkomstmøde*).
        Meeting = "meeting",
        /// A walk around the town or the home (*rundvisning*).
        Tour = "tour",
        /// Something that is handed out (*materiale*).
        Material = "material",
        /// Something that is explained and talked over.
        Topic = "topic",
        /// Something the municipality is told at the handover (*overgivelsesskema*).
        Handover = "handover",
        /// Something that has to be arranged.
        Practical = "practical",
    }
}
text_enum! {
    /// Who has to do it (*ansvarlig*).
    pub enum Party ("checklist-party") {
        /// The municipality.
        Municipality = "municipality",
        /// The housing association (*boligorganisation*).
        HousingAssociation = "housing-association",
        /// The volunteers.
        Volunteer = "volunteer",
        /// The school.
        School = "school",
        /// The health visitor or the doctor.
        Health = "health",
        /// The newcomer.
        Newcomer = "newcomer",
    }
}
crate::coded!(ItemKind, Party);

crate::record! {
    /// A reception course (*modtageforløb*).
    pub struct ReceptionCourse in "reception_course" {
        /// The template its checklist was copied from.
        pub template: ChecklistTemplate,
        /// Which version of the template.
        pub template_version: i64,
        /// The day it was begun.
        pub starts_on: Date,
        /// The day it was closed.
        pub ends_on: Option<Date>,
        /// The day of moving in that its lines were counted from, where they were (*indflytningsdag*).
        pub moves_in_on: Option<Date>,
    }
}
impl ReceptionCourse {
    /// Whether it is about moving into a home, and not about the reception as a whole.
    #[must_use]
    pub fn is_move_in(&self) -> bool {
        self.template == ChecklistTemplate::MoveIn
    }
}
impl Record for ReceptionCourse {
    const NAME: &'static str = "reception-course";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
    }
    fn check_beside(&self, conn: &mut Conn, at: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        let open = |item: &ChecklistItem| {
            item.mandatory && item.done_on.is_none() && item.is_move_in() == self.is_move_in()
        };
        if self.ends_on.is_some()
            && store::of_person::<ChecklistItem>(conn, at.0)?.iter().any(|kept| open(&kept.record))
        {
            faults.add("ends_on", FaultKind::Said("fault-course-open"));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.template)]
    }
}

crate::record! {
    /// A line of the checklist: copied from a template or written by hand; a later template does not change it.
    pub struct ChecklistItem in "checklist_item" {
        /// What it is about, where the house has a word for it.
        pub item: Option<ReceptionItem>,
        /// What it is about in one's own words.
        pub title: Option<String>,
        /// What is done about it.
        pub kind: ItemKind,
        /// Who has to do it.
        pub party: Party,
        /// Whether the course cannot be closed without it.
        pub mandatory: bool,
        /// By when.
        pub due_on: Option<Date>,
        /// The day it was done.
        pub done_on: Option<Date>,
        /// Who did it, or what shows it.
        pub done_by: Option<String>,
        /// The language it was explained or handed out in.
        pub explained_in: Option<String>,
        /// Whether an interpreter took part.
        pub interpreter: bool,
        /// What was asked, answered or told.
        pub note: Option<Prose>,
        /// The template it was copied from.
        pub template: Option<ChecklistTemplate>,
        /// Which version of the template.
        pub template_version: Option<i64>,
        /// What shows that it was done (*dokumentation*).
        pub evidence: Option<Prose>,
    }
}
impl ChecklistItem {
    /// Whether it belongs to moving into a home.
    #[must_use]
    pub fn is_move_in(&self) -> bool {
        self.template == Some(ChecklistTemplate::MoveIn)
    }

    /// Whether it is for somebody who stands outside with this part in the work.
    #[must_use]
    pub fn is_for(&self, party: OutsideParty) -> bool {
        self.is_move_in()
            && match party {
                OutsideParty::HousingAssociation => self.party == Party::HousingAssociation,
                OutsideParty::Volunteer => self.party == Party::Volunteer,
                OutsideParty::Family => self.party == Party::Newcomer,
                OutsideParty::Partner | OutsideParty::Friend => false,
            }
    }

    /// Whether it only counts as done when it is said in which language.
    #[must_use]
    pub fn needs_language(&self) -> bool {
        matches!(self.kind, ItemKind::Topic | ItemKind::Material)
    }
}
impl Record for ChecklistItem {
    const NAME: &'static str = "checklist-item";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.item.is_none() && self.title.is_none() {
            faults.add("title", FaultKind::Missing);
        }
        if self.done_on.is_some_and(|day| day > today) {
            faults.add("done_on", FaultKind::InTheFuture);
        }
        if self.done_on.is_some() && self.needs_language() && self.explained_in.is_none() {
            faults.add("explained_in", FaultKind::Missing);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let title = match (&self.title, self.item) {
            (Some(title), _) => Some(Headline::Text(title.clone())),
            (None, item) => item.map(Headline::code),
        };
        title.into_iter().chain(self.due_on.map(Headline::Day)).collect()
    }
}
