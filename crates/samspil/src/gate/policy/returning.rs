// SPDX-License-Identifier: MPL-2.0
//! What whoever guides on returning may see and write (*repatrieringsvejleder*, *repatrieringsambassadør*).

use super::{Action, Relation, Section};

/// Guides those who are referred to it or who came by themselves: who they are and where they may stay, and of all
/// that is known of them nothing about work, health or notes (section 2.3, D13).
pub(super) fn return_adviser(action: Action, relation: Relation) -> bool {
    let theirs =
        matches!(relation, Relation::Referred | Relation::OwnUnit | Relation::OwnCase | Relation::Covering);
    match action {
        Action::See(
            Section::Identity | Section::Cpr | Section::Residence | Section::Family | Section::Return,
        )
        | Action::Change(Section::Return)
        | Action::SettleTask
        | Action::ExchangeMessages => theirs,
        Action::RegisterOutside
        | Action::SeePersons
        | Action::SeeTasks
        | Action::SeeActivities
        | Action::KeepActivities
        | Action::KeepOwnPart
        | Action::SeePartners => true,
        _ => false,
    }
}
