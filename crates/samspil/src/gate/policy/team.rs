// SPDX-License-Identifier: MPL-2.0
//! What those in the reception team of a family may see of it, each by what they do there (*modtageteam*).

use super::{Action, Relation, Section};

/// What a place in the reception team opens, each function its own parts of the file (section 2.3, A-04).
pub(super) fn in_team(action: Action, relation: Relation) -> bool {
    let sections: &[Section] = match relation {
        Relation::TeamLeisureCentre => &[Section::Identity],
        Relation::TeamPrevention => &[Section::Identity, Section::Family],
        Relation::TeamDayCare | Relation::TeamChildMinding => {
            &[Section::Identity, Section::Cpr, Section::Family, Section::Children]
        }
        Relation::TeamHealthVisitor => {
            &[Section::Identity, Section::Cpr, Section::Family, Section::Children, Section::Health]
        }
        Relation::TeamSchool => {
            &[Section::Identity, Section::Cpr, Section::Family, Section::Children, Section::Housing]
        }
        Relation::TeamLanguage => &[Section::Identity, Section::Work, Section::Danish, Section::Progress],
        Relation::TeamFamilyConsultant => {
            &[Section::Identity, Section::Cpr, Section::Residence, Section::Family, Section::Housing]
        }
        Relation::TeamCoordinator => &[
            Section::Identity,
            Section::Cpr,
            Section::Residence,
            Section::Family,
            Section::Housing,
            Section::Case,
        ],
        _ => return false,
    };
    match action {
        Action::See(section) => sections.contains(&section),
        Action::SettleTask | Action::ExchangeMessages => true,
        _ => false,
    }
}
