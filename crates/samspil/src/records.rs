// SPDX-License-Identifier: MPL-2.0
//! The register of everything that can be registered: one line per kind of record, in the order of the work.

use crate::{
    activities::{
        Activity, ActivityCompany, ActivityFollowUp, ActivityMeeting, ActivityOwner, ActivitySeries,
        ActivitySession, ActivityShift, ActivityText, Attendance, CivicActivity, CompetenceNeed,
        CounsellingVisit, DepartmentCount, Enrolment, NamedVisit, Suitcase, SuitcaseLoan,
    },
    cases::{
        Adaptation, CaseFile, Complaint, Contract, Cover, Decision, Document, Goal, HealthOffer,
        Introduction, MatchVisitation, Message, Note, Profile, Referral, ReturnGuidance, ScheduleEntry, Talk,
        Task,
    },
    catalogue::{Initiative, InitiativeEvidence, InitiativeFigure, InitiativeNote},
    deadlines::{DatedName, DatedRate, MissedDeadline, RuleChange, Suspension, SuspensionScope},
    gate::Section,
    housing::{
        Area, AreaLimit, AreaListing, ChildrenCount, CriterionWeight, Dwelling, HomeChoice, HomeNeed,
        HousingProject, Placement,
    },
    learning::{Absence, DanishReferral, Exam, Module},
    partners::{
        AgreementFile, CitizenOffer, CompanyPlace, ConsultationInput, CooperationAgreement, Organisation,
        OrganisationContact, PartnerReferral, SharingRule, TimeLimit,
    },
    people::{
        Household, Kin, LanguageAssessment, Membership, MinorCare, Permit, Person, Responsibility, Schooling,
        Unit, UnitName, Visitation,
    },
    reception::{ChecklistItem, Handover, Quota, QuotaBasis, ReceptionCourse, TeamMember},
    record::{Access, Beside, FILE_COLUMN, FOUND_IN_FILE, Folded, Owner, Record, ShownFirst, Spec},
    reports::{Guidepost, Measure, Resolution, Strategy},
    volunteers::{Consent, ConsentText, FriendMatch, FriendOffer, OwnWork, Volunteer},
    work::{Benefit, Claim, Education, Employment, Offer},
};

/// A kind of record, without its type: what pages, files and programs need to know of it.
#[derive(Clone, Copy)]
pub struct RecordType {
    /// Its name in addresses, files and wording.
    pub name: &'static str,
    /// Whom it belongs to.
    pub owner: Owner,
    /// The part of a person's file it stands in.
    pub section: Section,
    /// Its fields.
    pub fields: &'static [Spec],
    /// Whether one that was registered by mistake can be struck out.
    pub strikes: bool,
    /// The field that holds today's date when a new one is begun.
    pub today: &'static str,
    /// The field by which a register that can be long is listed page by page; empty where the newest stands first.
    pub listed_by: &'static str,
    /// Whether the same can be registered for everybody in the household at once.
    pub shared: bool,
    /// What else the form of a new one asks.
    pub beside: Option<&'static Beside>,
    /// Whether what is due for everybody follows from it.
    pub rules: bool,
    /// Where it is shown what it would move, before it is saved or struck out.
    pub shown_first: Option<&'static ShownFirst>,
    /// Fields that the program fills in by itself and no form asks.
    pub by_program: &'static [&'static str],
    /// Whether a file comes with each of them.
    pub file: bool,
    /// Whether what is typed in a new one is kept for its author until it is saved or thrown away.
    pub drafts: bool,
    /// Fields with a wall of their own inside the section.
    pub walled: &'static [(&'static str, Section)],
    /// Fields that few need, folded away on its form.
    pub folded: &'static [Folded],
    /// What can be registered about it.
    pub leads_to: &'static [&'static str],
    /// Pages of its own below its address.
    pub own_pages: &'static [(&'static str, &'static str)],
    /// How it is found, read and begun.
    pub access: Access,
    /// How it is read from files.
    pub import: crate::import::Importer,
}

const fn of<R: Record>() -> RecordType {
    RecordType {
        name: R::NAME,
        owner: R::OWNER,
        section: R::SECTION,
        fields: R::FIELDS,
        strikes: R::STRIKES,
        today: R::TODAY,
        listed_by: R::LISTED_BY,
        shared: R::SHARED,
        beside: R::BESIDE,
        rules: R::RULES,
        shown_first: R::SHOWN_FIRST,
        by_program: R::BY_PROGRAM,
        file: R::FILE,
        drafts: R::DRAFTS,
        walled: R::WALLED,
        folded: R::FOLDED,
        leads_to: R::LEADS_TO,
        own_pages: R::PAGES,
        access: Access::of::<R>(),
        import: crate::import::Importer::of::<R>(),
    }
}

/// The kind of record of this type.
#[must_use]
pub const fn kind<R: Record>() -> &'static RecordType {
    const { &of::<R>() }
}

/// Every kind of record. A package of files is read in this order, so that what is referred to comes first.
pub const ALL: &[RecordType] = &[
    of::<Unit>(),
    of::<UnitName>(),
    of::<RuleChange>(),
    of::<Suspension>(),
    of::<SuspensionScope>(),
    of::<DatedRate>(),
    of::<DatedName>(),
    of::<Strategy>(),
    of::<Guidepost>(),
    of::<ChildrenCount>(),
    of::<Resolution>(),
    of::<Measure>(),
    of::<Area>(),
    of::<AreaListing>(),
    of::<AreaLimit>(),
    of::<HousingProject>(),
    of::<Dwelling>(),
    of::<CriterionWeight>(),
    of::<Quota>(),
    of::<QuotaBasis>(),
    of::<Initiative>(),
    of::<Activity>(),
    of::<Organisation>(),
    of::<ActivityOwner>(),
    of::<ActivitySeries>(),
    of::<ActivitySession>(),
    of::<ActivityShift>(),
    of::<CounsellingVisit>(),
    of::<ActivityCompany>(),
    of::<DepartmentCount>(),
    of::<Suitcase>(),
    of::<ActivityMeeting>(),
    of::<ActivityFollowUp>(),
    of::<ActivityText>(),
    of::<CompetenceNeed>(),
    of::<InitiativeFigure>(),
    of::<InitiativeEvidence>(),
    of::<InitiativeNote>(),
    of::<TimeLimit>(),
    of::<SharingRule>(),
    of::<OrganisationContact>(),
    of::<CompanyPlace>(),
    of::<CooperationAgreement>(),
    of::<AgreementFile>(),
    of::<CitizenOffer>(),
    of::<ConsultationInput>(),
    of::<Volunteer>(),
    of::<ConsentText>(),
    of::<Household>(),
    of::<Person>(),
    of::<Membership>(),
    of::<Kin>(),
    of::<Schooling>(),
    of::<LanguageAssessment>(),
    of::<MinorCare>(),
    of::<Permit>(),
    of::<Visitation>(),
    of::<Responsibility>(),
    of::<Cover>(),
    of::<CaseFile>(),
    of::<Referral>(),
    of::<PartnerReferral>(),
    of::<TeamMember>(),
    of::<ReceptionCourse>(),
    of::<ChecklistItem>(),
    of::<Handover>(),
    of::<Profile>(),
    of::<Goal>(),
    of::<Introduction>(),
    of::<Contract>(),
    of::<ScheduleEntry>(),
    of::<MatchVisitation>(),
    of::<Adaptation>(),
    of::<Talk>(),
    of::<ReturnGuidance>(),
    of::<MissedDeadline>(),
    of::<HomeNeed>(),
    of::<HomeChoice>(),
    of::<Placement>(),
    of::<DanishReferral>(),
    of::<Module>(),
    of::<Exam>(),
    of::<Absence>(),
    of::<Enrolment>(),
    of::<Attendance>(),
    of::<NamedVisit>(),
    of::<CivicActivity>(),
    of::<SuitcaseLoan>(),
    of::<Consent>(),
    of::<FriendOffer>(),
    of::<FriendMatch>(),
    of::<OwnWork>(),
    of::<Offer>(),
    of::<Employment>(),
    of::<Education>(),
    of::<Benefit>(),
    of::<Claim>(),
    of::<HealthOffer>(),
    of::<Decision>(),
    of::<Complaint>(),
    of::<Task>(),
    of::<Message>(),
    of::<Note>(),
    of::<Document>(),
];

impl RecordType {
    /// The columns of its file in a package, beside the keys: its fields. Where a file comes with each of them, a column says
    /// where that lies, and what is found in it stands in none.
    pub fn columns(&self) -> impl Iterator<Item = &'static Spec> {
        let carries = self.file;
        self.fields.iter().filter_map(move |spec| match spec.name {
            "file_name" if carries => Some(&FILE_COLUMN),
            name if carries && FOUND_IN_FILE.contains(&name) => None,
            _ => Some(spec),
        })
    }
}

/// The kind of record with this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static RecordType> {
    ALL.iter().find(|kind| kind.name == name)
}
