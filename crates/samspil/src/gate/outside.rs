// SPDX-License-Identifier: MPL-2.0
//! What those outside the house may see and do who hold a personal link: least data, and their own part of the work.

use super::Section;
use kernel::text_enum;

text_enum! {
    /// Who stands outside with a link of their own (*ekstern part*, A-11, A-12).
    pub enum OutsideParty ("outside-party") {
        /// The housing association (*boligorganisation*).
        HousingAssociation = "housing-association",
        /// A volunteer (*frivillig*).
        Volunteer = "volunteer",
        /// The family that moves in.
        Family = "family",
        /// A partner to whom somebody has been referred (*samarbejdspartner*).
        Partner = "partner",
        /// A volunteer who is somebody's friend, or is asked to be (*frivillig ven*).
        Friend = "friend",
    }
}

text_enum! {
    /// What a partner can be told of somebody who is referred to it: each for itself, and nothing else. Health is not
    /// on the list, nor is the number.
    pub enum SharedField ("shared-field") {
        /// The name.
        Name = "name",
        /// The first word of the name: what one calls somebody.
        FirstName = "first-name",
        /// How the person is reached.
        Phone = "phone",
        /// The language they are best spoken to in.
        Language = "language",
        /// Whether an interpreter is needed.
        Interpreter = "interpreter",
        /// How old they are, in years.
        Age = "age",
        /// How many they are in the household.
        HouseholdSize = "household-size",
        /// The housing area they live in.
        Area = "area",
        /// Their address.
        Address = "address",
    }
}
crate::coded!(OutsideParty, SharedField);

impl SharedField {
    /// Whether it is withheld while name and address are protected (CPR-loven § 28).
    #[must_use]
    pub const fn is_protected(self) -> bool {
        matches!(self, Self::Name | Self::Phone | Self::Area | Self::Address)
    }
}

/// Something that somebody outside may want to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutsideAction {
    /// See what the family is called.
    SeeName,
    /// See how the family is reached.
    SeePhone,
    /// See how many they are.
    SeeHouseholdSize,
    /// See the day of moving in.
    SeeMoveInDay,
    /// See their own points of the checklist.
    SeeOwnPoints,
    /// Tick their own points, with what shows it.
    TickOwnPoint,
    /// See what a partner is asked to do for somebody who is referred to it.
    SeeReferral,
    /// Answer a referral.
    AnswerReferral,
    /// Read the messages between the municipality and a partner about somebody who is referred to it.
    SeeThread,
    /// Write one.
    WriteMessage,
    /// Say that one of them is read.
    ReadMessage,
    /// See what the holder's own friendship is about: its days, not the person.
    SeeFriendship,
    /// Say yes or no to being somebody's friend, that one has met, that it ends.
    AnswerFriendship,
    /// Be told one thing of somebody who is referred, or whose friend one is.
    SeeShared(SharedField),
    /// See a part of the file itself.
    See(Section),
    /// Change a part of the file itself.
    Change(Section),
}

impl OutsideAction {
    /// The action as the access log and the golden table write it.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::SeeShared(field) => format!("told {field}"),
            Self::See(section) => format!("see {section}"),
            Self::Change(section) => format!("change {section}"),
            other => format!("{other:?}"),
        }
    }
}

/// How far things have come between a family and a party outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether the dwelling has been assigned to the family (*anvist*).
    pub assigned: bool,
    /// Whether name and address are protected (CPR-loven § 28).
    pub protected: bool,
    /// Whether the family has agreed that this party is told (*samtykke*).
    pub consented: bool,
}

/// Whether a party outside may do this. Nothing said is nothing allowed, and the file itself is never open.
#[must_use]
pub fn may_outside(party: OutsideParty, action: OutsideAction, standing: Standing) -> bool {
    if let OutsideAction::SeeShared(field) = action {
        let is_told = match party {
            // A first name is what a friend calls somebody; a partner is told the name, or nothing.
            OutsideParty::Partner => field != SharedField::FirstName,
            // A friend is told what the purpose takes and nothing else, and only while the person agrees to it.
            OutsideParty::Friend => standing.consented && is_for_friends(field),
            _ => false,
        };
        return is_told && !(standing.protected && field.is_protected());
    }
    let is_of_friendship = matches!(action, OutsideAction::SeeFriendship | OutsideAction::AnswerFriendship);
    if is_of_friendship || party == OutsideParty::Friend {
        return is_of_friendship && party == OutsideParty::Friend;
    }
    // A partner has nothing to do with moving in, and nobody else with a referral.
    let is_of_referral = matches!(
        action,
        OutsideAction::SeeReferral
            | OutsideAction::AnswerReferral
            | OutsideAction::SeeThread
            | OutsideAction::WriteMessage
            | OutsideAction::ReadMessage
    );
    if is_of_referral || party == OutsideParty::Partner {
        return is_of_referral && party == OutsideParty::Partner;
    }
    match action {
        OutsideAction::SeeHouseholdSize
        | OutsideAction::SeeMoveInDay
        | OutsideAction::SeeOwnPoints
        | OutsideAction::TickOwnPoint => true,
        OutsideAction::SeeName if standing.protected => false,
        OutsideAction::SeePhone if standing.protected || party == OutsideParty::Family => false,
        OutsideAction::SeeName | OutsideAction::SeePhone => match party {
            OutsideParty::Family => true,
            OutsideParty::HousingAssociation => standing.assigned,
            // The authority works by law; what it tells a volunteer, the family has agreed to.
            OutsideParty::Volunteer => standing.assigned && standing.consented,
            OutsideParty::Partner | OutsideParty::Friend => false,
        },
        OutsideAction::SeeFriendship
        | OutsideAction::AnswerFriendship
        | OutsideAction::SeeReferral
        | OutsideAction::AnswerReferral
        | OutsideAction::SeeThread
        | OutsideAction::WriteMessage
        | OutsideAction::ReadMessage
        | OutsideAction::SeeShared(_)
        | OutsideAction::See(_)
        | OutsideAction::Change(_) => false,
    }
}

/// Whether a voluntary friend can be told it (data matrix, D11): never the whole name or an address.
const fn is_for_friends(field: SharedField) -> bool {
    matches!(
        field,
        SharedField::FirstName
            | SharedField::Phone
            | SharedField::Language
            | SharedField::HouseholdSize
            | SharedField::Area
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::TextEnum;
    use std::fmt::Write;

    fn actions() -> Vec<OutsideAction> {
        let own = [
            OutsideAction::SeeName,
            OutsideAction::SeePhone,
            OutsideAction::SeeHouseholdSize,
            OutsideAction::SeeMoveInDay,
            OutsideAction::SeeOwnPoints,
            OutsideAction::TickOwnPoint,
            OutsideAction::SeeReferral,
            OutsideAction::AnswerReferral,
            OutsideAction::SeeThread,
            OutsideAction::WriteMessage,
            OutsideAction::ReadMessage,
            OutsideAction::SeeFriendship,
            OutsideAction::AnswerFriendship,
        ];
        let sections = || Section::ALL.iter().copied();
        own.into_iter()
            .chain(SharedField::ALL.iter().copied().map(OutsideAction::SeeShared))
            .chain(sections().map(OutsideAction::See))
            .chain(sections().map(OutsideAction::Change))
            .collect()
    }

    fn standings() -> impl Iterator<Item = Standing> {
        (0..8).map(|bits| Standing {
            assigned: bits & 4 != 0,
            protected: bits & 2 != 0,
            consented: bits & 1 != 0,
        })
    }

    fn told(standing: Standing) -> String {
        let parts = [
            ("assigned", standing.assigned),
            ("protected", standing.protected),
            ("consented", standing.consented),
        ];
        let said: Vec<_> = parts.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect();
        if said.is_empty() { "nothing".to_owned() } else { said.join("+") }
    }

    /// Prints every party, action and standing; a change of what those outside may do shows as a change of this file.
    #[test]
    fn a11_what_each_party_outside_may_see_and_do_is_the_golden_table() {
        let mut table = String::new();
        for party in OutsideParty::ALL {
            writeln!(table, "{party}").unwrap();
            for action in actions() {
                let allowed: Vec<_> =
                    standings().filter(|standing| may_outside(*party, action, *standing)).map(told).collect();
                let allowed = match allowed.len() {
                    0 => "-".to_owned(),
                    8 => "always".to_owned(),
                    _ => allowed.join(" "),
                };
                writeln!(table, "  {:<18} {allowed}", action.name()).unwrap();
            }
        }
        expect_test::expect_file!["outside.golden.txt"].assert_eq(&table);
    }

    #[test]
    fn a11_nobody_outside_ever_reaches_a_part_of_the_file_or_a_protected_name() {
        for party in OutsideParty::ALL {
            for standing in standings() {
                for section in Section::ALL {
                    assert!(!may_outside(*party, OutsideAction::See(*section), standing));
                    assert!(!may_outside(*party, OutsideAction::Change(*section), standing));
                }
                let name = may_outside(*party, OutsideAction::SeeName, standing);
                let phone = may_outside(*party, OutsideAction::SeePhone, standing);
                assert!(!(standing.protected && (name || phone)), "{party} {standing:?}");
                for field in SharedField::ALL.iter().filter(|field| field.is_protected()) {
                    let told = may_outside(*party, OutsideAction::SeeShared(*field), standing);
                    assert!(!(standing.protected && told), "{party} {field} {standing:?}");
                }
            }
        }
    }
}
