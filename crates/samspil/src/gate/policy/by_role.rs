// SPDX-License-Identifier: MPL-2.0
//! What each role opens by itself, in each relation to a person; what a place in the reception team adds is said apart.

use super::{Action, Relation, Role, Section, returning::return_adviser};

pub(super) fn allows(role: Role, action: Action, relation: Relation) -> bool {
    match role {
        Role::Caseworker => caseworker(action, relation),
        Role::Coordinator => coordinator(action),
        Role::Teacher => teacher(action, relation),
        Role::CompanyConsultant => company_consultant(action, relation),
        Role::HousingOfficer => housing_officer(action, relation),
        Role::ReturnAdviser => return_adviser(action, relation),
        Role::Analyst => matches!(
            action,
            Action::SeeStatus
                | Action::SeeFigures
                | Action::KeepStatus
                | Action::SeeQuotas
                | Action::ChangeQuotas
                | Action::SeeCatalogue
                | Action::KeepCatalogue
                | Action::SeeActivities
                | Action::ImportData
        ),
        Role::Politician => matches!(action, Action::SeeStatus),
        Role::Administrator => {
            matches!(action, Action::ManageAccounts | Action::KeepRules | Action::KeepRates)
        }
        Role::HealthCommunicator => action == Action::CountHealthSessions,
        Role::VolunteerCoordinator => volunteer_coordinator(action, relation),
        Role::TeamMember => matches!(
            action,
            Action::SeePersons | Action::SeeTasks | Action::SeeActivities | Action::KeepOwnPart
        ),
    }
}

fn caseworker(action: Action, relation: Relation) -> bool {
    let theirs = matches!(relation, Relation::OwnCase | Relation::OwnUnit | Relation::Covering);
    let carries = matches!(relation, Relation::OwnCase | Relation::Covering);
    match action {
        Action::See(Section::NotesClosed) | Action::Change(Section::NotesClosed) => carries,
        Action::See(_) => theirs,
        // The authority refers and decides; the language centre alone writes progression (T-09).
        Action::Change(Section::Progress) => false,
        Action::Change(_)
        | Action::SettleTask
        | Action::ExchangeMessages
        | Action::SeeFriendWish
        | Action::MatchFriend
        | Action::SeeOwnWork => theirs,
        Action::RegisterVisitation
        | Action::RegisterOutside
        | Action::SeePersons
        | Action::SeeWorklist
        | Action::SeeTasks
        | Action::SeeDwellings
        | Action::SeeReception
        | Action::SeeQuotas
        | Action::SeeSubsidies
        | Action::SeeCatalogue
        | Action::SeeActivities
        | Action::KeepActivities
        | Action::KeepOwnPart
        | Action::SeePartners
        | Action::SeeVolunteers
        | Action::SeeStatus => true,
        _ => false,
    }
}

fn coordinator(action: Action) -> bool {
    // Who leads sees how the work goes; what is told of somebody's health, and of a wish to return, is for those who work
    // in the case (section 2.3).
    if matches!(action, Action::See(Section::NotesOnHealth | Section::NotesClosed | Section::Return)) {
        return false;
    }
    matches!(
        action,
        Action::See(_)
            | Action::Change(Section::Case | Section::Identity | Section::Residence | Section::Decisions)
            | Action::RegisterVisitation
            | Action::RegisterOutside
            | Action::SeePersons
            | Action::SeeAllPersons
            | Action::SeeWorklist
            | Action::SeeTasks
            | Action::SettleTask
            | Action::ExchangeMessages
            | Action::Distribute
            | Action::SeeDwellings
            | Action::SeeReception
            | Action::SeeQuotas
            | Action::ChangeQuotas
            | Action::SeeStatus
            | Action::SeeFigures
            | Action::KeepStatus
            | Action::SeeMembers
            | Action::SeeSubsidies
            | Action::SeeCatalogue
            | Action::KeepCatalogue
            | Action::SeeActivities
            | Action::KeepActivities
            | Action::KeepOwnPart
            | Action::SeePartners
            | Action::KeepPartners
            | Action::SeeOffers
            | Action::SeeVolunteers
            | Action::SeeFriendWish
            | Action::SeeOwnWork
    )
}

fn teacher(action: Action, relation: Relation) -> bool {
    match action {
        Action::See(Section::Identity | Section::Danish | Section::Progress)
        | Action::Change(Section::Danish | Section::Progress)
        | Action::SettleTask
        | Action::ExchangeMessages => relation == Relation::Referred,
        Action::SeePersons | Action::SeeTasks | Action::SeeActivities | Action::KeepOwnPart => true,
        _ => false,
    }
}

fn company_consultant(action: Action, relation: Relation) -> bool {
    match action {
        Action::See(Section::Identity | Section::Work)
        | Action::Change(Section::Work)
        | Action::SettleTask
        | Action::ExchangeMessages => relation == Relation::Referred,
        Action::SeePersons
        | Action::SeeTasks
        | Action::SeeArrivals
        | Action::SeeActivities
        | Action::KeepOwnPart
        | Action::SeePartners
        | Action::SeeStatus => true,
        _ => false,
    }
}

fn housing_officer(action: Action, relation: Relation) -> bool {
    match action {
        Action::See(
            Section::Identity | Section::Cpr | Section::Residence | Section::Family | Section::Housing,
        )
        | Action::Change(Section::Housing)
        | Action::SettleTask
        | Action::ExchangeMessages => relation == Relation::Referred,
        Action::SeePersons
        | Action::SeeTasks
        | Action::SeeDwellings
        | Action::ChangeDwellings
        | Action::KeepRates
        | Action::SeeActivities
        | Action::KeepOwnPart
        | Action::SeePartners
        | Action::SeeStatus => true,
        _ => false,
    }
}

/// No part of a file is ever opened: of a person there is the least that they have agreed to, and only while they agree.
fn volunteer_coordinator(action: Action, relation: Relation) -> bool {
    match action {
        Action::SeeFriendWish | Action::MatchFriend => relation == Relation::Consented,
        Action::WriteToCaseworker => relation == Relation::ConsentedMessage,
        Action::SeeOwnWork => relation == Relation::ConsentedWork,
        Action::SeeVolunteers
        | Action::KeepVolunteers
        | Action::TakeOffersOfTime
        | Action::SeeActivities
        | Action::KeepOwnPart => true,
        _ => false,
    }
}
