// SPDX-License-Identifier: MPL-2.0
//! Who takes part in receiving a family: one named person for each function (*modtageteam*, A-03, A-04).

use crate::{
    gate::{Conn, Section, Stored, accounts, scope::TieKind},
    record::{Fault, FaultKind, Faults, Headline, Owner, Record, check_days},
};
use jiff::civil::Date;
use kernel::{
    ids::{AccountId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// What somebody does in the team: the coordinator and the eight functions around the family.
    pub enum TeamFunction ("team-function") {
        /// Holds the reception together (*koordinator*, integrationsloven § 19 a).
        Coordinator = "coordinator",
        /// *Daginstitution*.
        DayCare = "day-care",
        /// *Dagpleje*.
        ChildMinding = "child-minding",
        /// *Sundhedsplejerske*.
        HealthVisitor = "health-visitor",
        /// *Fritidscenter*.
        LeisureCentre = "leisure-centre",
        /// *Skole*.
        School = "school",
        /// *Sprog og integration*.
        LanguageAndIntegration = "language-and-integration",
        /// *Tværfaglig forebyggelse*.
        Prevention = "prevention",
        /// *Familiekonsulent*.
        FamilyConsultant = "family-consultant",
    }
}
crate::coded!(TeamFunction);

impl TeamFunction {
    /// What ties whoever has it to the family: it opens the parts of the file that the function needs.
    #[must_use]
    pub const fn tie(self) -> TieKind {
        match self {
            Self::Coordinator => TieKind::TeamCoordinator,
            Self::DayCare => TieKind::TeamDayCare,
            Self::ChildMinding => TieKind::TeamChildMinding,
            Self::HealthVisitor => TieKind::TeamHealthVisitor,
            Self::LeisureCentre => TieKind::TeamLeisureCentre,
            Self::School => TieKind::TeamSchool,
            Self::LanguageAndIntegration => TieKind::TeamLanguage,
            Self::Prevention => TieKind::TeamPrevention,
            Self::FamilyConsultant => TieKind::TeamFamilyConsultant,
        }
    }
}

crate::record! {
    /// Somebody in the reception team of a family.
    pub struct TeamMember in "team_member" {
        /// What they do in it.
        pub function: TeamFunction,
        /// Who it is, where they work with the cases themselves.
        pub account: Option<AccountId>,
        /// Who it is, where they have no account.
        pub name: Option<String>,
        /// How they are reached.
        pub contact: Option<String>,
        /// The department that answers for the coordination (*koordineringsansvarlig forvaltning*).
        pub department: Option<String>,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
    }
}
impl TeamMember {
    /// Whether they are in the team on the day.
    #[must_use]
    pub fn runs_on(&self, day: Date) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|end| end >= day)
    }

    fn meets(&self, other: &Self) -> bool {
        self.ends_on.is_none_or(|end| other.starts_on <= end)
            && other.ends_on.is_none_or(|end| self.starts_on <= end)
    }
}

fn same_function(one: &TeamMember, other: &TeamMember) -> Option<Fault> {
    let fault = Fault { field: "function", kind: FaultKind::Said("fault-function-filled") };
    (one.function == other.function && one.meets(other)).then_some(fault)
}
impl Record for TeamMember {
    const NAME: &'static str = "team-member";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Case;
    const SHARED: bool = true;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_function);
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.account.is_none() && self.name.is_none() {
            faults.add("name", FaultKind::Missing);
        }
        if self.function == TeamFunction::Coordinator && self.department.is_none() {
            faults.add("department", FaultKind::Missing);
        }
    }
    /// A politician, an analyst or an administrator does not work with people, in no team either.
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        let Some(account) = self.account else { return Ok(()) };
        let role = accounts::all(file)?.into_iter().find(|known| known.id == account).map(|known| known.role);
        if role.is_some_and(|role| !role.works_with_people()) {
            faults.add("account", FaultKind::Said("fault-team-account"));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        let name = self.name.iter().cloned().map(Headline::Text);
        std::iter::once(Headline::code(self.function)).chain(name).collect()
    }
}
