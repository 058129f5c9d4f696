// SPDX-License-Identifier: MPL-2.0
//! Who may do what with whom: one pure function over role, action and relation; nothing said is nothing allowed.

use kernel::text_enum;

mod by_role;
mod returning;
mod team;
#[cfg(test)]
mod tests;

use team::in_team;

text_enum! {
    /// What somebody is in the work (*rolle*). Source: the roles of the mission, section 2.3.
    pub enum Role ("role") {
        /// *Sagsbehandler*.
        Caseworker = "caseworker",
        /// *Koordinator, leder*.
        Coordinator = "coordinator",
        /// *Dansklærer* at a language centre.
        Teacher = "teacher",
        /// *Virksomhedskonsulent*.
        CompanyConsultant = "company-consultant",
        /// *Boligmedarbejder*.
        HousingOfficer = "housing-officer",
        /// *Repatrieringsvejleder, repatrieringsambassadør* (A-37, A-38): guides whoever asks, neutrally.
        ReturnAdviser = "return-adviser",
        /// *Analytiker, controller*.
        Analyst = "analyst",
        /// *Politiker, medlem af Integrationsrådet*.
        Politician = "politician",
        /// *Systemadministrator*.
        Administrator = "administrator",
        /// *Medlem af et modtageteam*: day-care, school, health visitor and others, for the families they are named for.
        TeamMember = "team-member",
        /// *Frivilligkoordinator*, of the municipality or of an organisation such as Røde Kors.
        VolunteerCoordinator = "volunteer-coordinator",
        /// *Sundhedsformidler* (A-32): tells peers about health in their own language, and counts who came.
        HealthCommunicator = "health-communicator",
    }
}

text_enum! {
    /// How somebody stands to a person right now (*relation*); role alone opens nothing.
    pub enum Relation ("relation") {
        /// None.
        Stranger = "stranger",
        /// The person agrees that the volunteer coordinator knows of their own voluntary work (*samtykke*).
        ConsentedWork = "consented-work",
        /// The person agrees that the volunteer coordinator and the caseworker write to each other about the friendship.
        ConsentedMessage = "consented-message",
        /// The person agrees that the volunteer coordinator is told the least that it takes to find them a friend.
        Consented = "consented",
        /// The user is in the reception team of the person (*modtageteam*, A-04): what it opens follows from what they do
        /// in it, and from nothing else. From the leisure centre.
        TeamLeisureCentre = "team-leisure-centre",
        /// From prevention.
        TeamPrevention = "team-prevention",
        /// From the day-care.
        TeamDayCare = "team-day-care",
        /// From the child-minding.
        TeamChildMinding = "team-child-minding",
        /// The health visitor.
        TeamHealthVisitor = "team-health-visitor",
        /// From the school.
        TeamSchool = "team-school",
        /// From language and integration.
        TeamLanguage = "team-language-and-integration",
        /// The family consultant.
        TeamFamilyConsultant = "team-family-consultant",
        /// The coordinator of the reception.
        TeamCoordinator = "team-coordinator",
        /// The person has been referred to one of the user's units (*henvist*).
        Referred = "referred",
        /// The person's case lies in one of the user's units (*egen enhed*).
        OwnUnit = "own-unit",
        /// The user covers for the responsible caseworker, who is away (*vikar*).
        Covering = "covering",
        /// The user is the responsible caseworker (*egen sag*).
        OwnCase = "own-case",
    }
}

text_enum! {
    /// A part of what is known about a person; each is walled for itself (data categories D1-D12).
    pub enum Section ("section") {
        /// Name, birth, language, contact (D1).
        Identity = "identity",
        /// CPR number (D2).
        Cpr = "cpr",
        /// Residence permit, visitation, responsibility (D3).
        Residence = "residence",
        /// Household and family (D4).
        Family = "family",
        /// How children were assessed (D10): for those who work with children.
        Children = "children",
        /// Housing and address (D5).
        Housing = "housing",
        /// Benefits and subsidies (D6).
        Economy = "economy",
        /// That a health assessment was offered, never what it says (D7).
        Health = "health",
        /// Resources, goals, contract and talks (D8).
        Programme = "programme",
        /// Guidance on returning: voluntary, neutral, written down (D13, A-37).
        Return = "return",
        /// Offers, employment and education (D8).
        Work = "work",
        /// The referral to Danish education and the track (D9).
        Danish = "danish",
        /// Modules, tests and exams, written by the language centre alone (D9, T-09).
        Progress = "progress",
        /// Notes and tasks (D12).
        Notes = "notes",
        /// Notes that tell of health (D7, D12): beside the notes themselves.
        NotesOnHealth = "notes-on-health",
        /// Notes that tell of how a child is (D10, D12).
        NotesOnChildren = "notes-on-children",
        /// Notes for whoever carries the case alone (D12).
        NotesClosed = "notes-closed",
        /// Decisions of the authority about the person (*afgørelser*, T-10).
        Decisions = "decisions",
        /// The case itself: who is responsible, who is referred to (D8).
        Case = "case",
        /// Consents, voluntary friends and the person's own voluntary work (D11).
        Volunteering = "volunteering",
    }
}

impl Role {
    /// Whether the role works in people's files, and does not only govern, count or administer, or find volunteers.
    #[must_use]
    pub const fn works_with_people(self) -> bool {
        !matches!(
            self,
            Self::Politician
                | Self::Analyst
                | Self::Administrator
                | Self::VolunteerCoordinator
                | Self::HealthCommunicator
        )
    }
}

/// Something a user may want to do, named after the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Look at one part of a person's file.
    See(Section),
    /// Add to or correct one part of a person's file.
    Change(Section),
    /// Register that the Immigration Service has visited somebody to the municipality (*visitering*).
    RegisterVisitation,
    /// Register somebody who is no newcomer and wants to be guided, a Danish citizen perhaps.
    RegisterOutside,
    /// Look at the list of persons one has to do with, and search it.
    SeePersons,
    /// Look at every person of the municipality.
    SeeAllPersons,
    /// Look at one's own day and the team's (*Min dag*).
    SeeWorklist,
    /// See who has how much to do, and say who covers for whom (*fordeling*).
    Distribute,
    /// Look at the tasks of one's units (*opgaver*).
    SeeTasks,
    /// Say that a task of one's unit about a person is done.
    SettleTask,
    /// Read and write the messages about a person that are addressed to one's unit, or come from it.
    ExchangeMessages,
    /// Look at dwellings and areas.
    SeeDwellings,
    /// Register and correct dwellings and areas.
    ChangeDwellings,
    /// Look at those referred to one's unit who are not taken over yet, and what they can (*på vej*).
    SeeArrivals,
    /// Look at the families being received: who lacks a coordinator, what is late (*modtagelse*).
    SeeReception,
    /// Look at quotas and at how many were visited and taken over, as counts.
    SeeQuotas,
    /// Register and correct quotas.
    ChangeQuotas,
    /// Look at the published status, small numbers suppressed.
    SeeStatus,
    /// Look at the true figures.
    SeeFigures,
    /// Keep the strategies and guideposts of the status, and freeze it (*frys status*).
    KeepStatus,
    /// Look at the persons behind a figure.
    SeeMembers,
    /// Look at which result subsidies can be claimed, for the people one may see (*resultattilskud*).
    SeeSubsidies,
    /// Write in the book of rules: change a rule, suspend deadlines (*regelbog*).
    KeepRules,
    /// Keep the municipality's dated amounts; those the state pays ask for the book of rules too (*satser*).
    KeepRates,
    /// Look at the municipality's own entries of the catalogue and its activities, published or not.
    SeeCatalogue,
    /// Write entries of the catalogue, activities and what came of them, and exchange them with others (*katalog*).
    KeepCatalogue,
    /// Look at activities, when they are held and who stands behind them, published or not (*aktiviteter*).
    SeeActivities,
    /// Say when activities are held, count those who came, and say who is on duty.
    KeepActivities,
    /// Write what one's own unit brings to an activity that several stand behind (T-13).
    KeepOwnPart,
    /// Say how many came to a session on health, and look at when such sessions are held; nothing else.
    CountHealthSessions,
    /// Look at the organisations the municipality works with and what is agreed with them (*partnere*).
    SeePartners,
    /// Keep the register of organisations, the agreements, and what citizens and others offer and say.
    KeepPartners,
    /// Look at the register of volunteers, and at who wants a friend as far as one may know of them (*frivillige*).
    SeeVolunteers,
    /// Keep the register of volunteers and the words in which consent is asked for.
    KeepVolunteers,
    /// Be told the least about somebody who wants a voluntary friend.
    SeeFriendWish,
    /// Propose a voluntary friend to somebody, and follow the friendship (T-12).
    MatchFriend,
    /// Write to the caseworker of somebody about their voluntary friend, and read the answers (S-VC-5).
    WriteToCaseworker,
    /// Be told of somebody's own voluntary work.
    SeeOwnWork,
    /// Look at what citizens offer, with who they are: each look is written down.
    SeeOffers,
    /// Look at those who offer their time, with who they are, and take them into the register of volunteers; each look is
    /// written down.
    TakeOffersOfTime,
    /// Import files.
    ImportData,
    /// Keep users, roles and units.
    ManageAccounts,
}

impl Action {
    /// Every action there is, for the golden table.
    #[must_use]
    pub fn all() -> Vec<Self> {
        use kernel::TextEnum;
        let sections = || Section::ALL.iter().copied();
        let plain = [
            Self::RegisterVisitation,
            Self::RegisterOutside,
            Self::SeePersons,
            Self::SeeAllPersons,
            Self::SeeWorklist,
            Self::Distribute,
            Self::SeeTasks,
            Self::SettleTask,
            Self::ExchangeMessages,
            Self::SeeDwellings,
            Self::ChangeDwellings,
            Self::SeeArrivals,
            Self::SeeReception,
            Self::SeeQuotas,
            Self::ChangeQuotas,
            Self::SeeStatus,
            Self::SeeFigures,
            Self::KeepStatus,
            Self::SeeMembers,
            Self::SeeSubsidies,
            Self::KeepRules,
            Self::KeepRates,
            Self::SeeCatalogue,
            Self::KeepCatalogue,
            Self::SeeActivities,
            Self::KeepActivities,
            Self::KeepOwnPart,
            Self::CountHealthSessions,
            Self::SeePartners,
            Self::KeepPartners,
            Self::SeeVolunteers,
            Self::KeepVolunteers,
            Self::SeeFriendWish,
            Self::MatchFriend,
            Self::WriteToCaseworker,
            Self::SeeOwnWork,
            Self::SeeOffers,
            Self::TakeOffersOfTime,
            Self::ImportData,
            Self::ManageAccounts,
        ];
        sections().map(Self::See).chain(sections().map(Self::Change)).chain(plain).collect()
    }

    /// The action as the access log and the golden table write it.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::See(section) => format!("see {section}"),
            Self::Change(section) => format!("change {section}"),
            other => format!("{other:?}"),
        }
    }
}

/// Whether a user with this role, standing in this relation to the person, may do this.
///
/// Actions that are not about one person are asked with [`Relation::Stranger`].
#[must_use]
pub fn may(role: Role, action: Action, relation: Relation) -> bool {
    // Whoever governs, counts, administers or finds volunteers has no file to open, whatever team they are named in.
    role.works_with_people() && in_team(action, relation) || by_role::allows(role, action, relation)
}
