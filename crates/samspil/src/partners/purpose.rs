// SPDX-License-Identifier: MPL-2.0
//! What somebody is referred to a partner for, and what the partner needs to know for it: from a day on (*formål*).

use crate::{
    gate::{Conn, Section, SharedField, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Record, store},
};
use jiff::civil::Date;
use kernel::{TextEnum, text_enum};

text_enum! {
    /// What for.
    pub enum ReferralPurpose ("referral-purpose") {
        /// A club, culture, leisure.
        Leisure = "leisure",
        /// A voluntary friend, a family of friends.
        Friend = "friend",
        /// Talking Danish.
        LanguagePractice = "language-practice",
        /// A mentor, a place at a company.
        Work = "work",
        /// A folk high school, a youth school, a course.
        Education = "education",
        /// Furniture, moving, showing the way.
        PracticalHelp = "practical-help",
        /// Advice of an organisation.
        Advice = "advice",
    }
}
crate::coded!(ReferralPurpose);

impl ReferralPurpose {
    /// What comes with the program: our own proposal, by what each purpose needs and no more
    /// (databeskyttelsesforordningen art. 5, 1, c). A municipality puts its own in its place.
    #[must_use]
    pub const fn shipped(self) -> &'static [SharedField] {
        use SharedField::{Address, Age, Area, HouseholdSize, Interpreter, Language, Name, Phone};
        match self {
            Self::Leisure | Self::Education => &[Name, Phone, Language, Age],
            Self::Friend => &[Name, Phone, Language, HouseholdSize, Area],
            Self::LanguagePractice | Self::Work => &[Name, Phone, Language],
            Self::PracticalHelp => &[Name, Phone, Language, HouseholdSize, Address],
            Self::Advice => &[Name, Phone, Language, Interpreter],
        }
    }
}

crate::record! {
    /// What a partner is told for a purpose (*hvad der deles*), from a day on.
    pub struct SharingRule in "sharing_rule" {
        /// What for.
        pub referral_purpose: ReferralPurpose,
        /// The things it is told, by their codes, apart from each other by blanks.
        pub shared_fields: String,
        /// The first day it holds.
        pub starts_on: Date,
        /// Who decided it, and why.
        pub source: String,
    }
}
impl Record for SharingRule {
    const NAME: &'static str = "sharing-rule";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_day);
    fn check(&self, faults: &mut Faults, _today: Date) {
        if fields(&self.shared_fields).is_none() {
            faults.add("shared_fields", FaultKind::Said("fault-shared-fields"));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let told = fields(&self.shared_fields).unwrap_or_default().into_iter().map(Headline::code);
        std::iter::once(Headline::code(self.referral_purpose))
            .chain([Headline::Day(self.starts_on)])
            .chain(told)
            .collect()
    }
}

fn same_day(one: &SharingRule, other: &SharingRule) -> Option<Fault> {
    let same = one.referral_purpose == other.referral_purpose && one.starts_on == other.starts_on;
    same.then_some(Fault { field: "starts_on", kind: FaultKind::Said("fault-limit-twice") })
}

/// The things a list of codes names; `None` when one of them is nothing a partner can be told.
#[must_use]
pub fn fields(codes: &str) -> Option<Vec<SharedField>> {
    codes.split([' ', ',']).filter(|code| !code.is_empty()).map(SharedField::from_code).collect()
}

/// What a partner is told for a purpose on a day: what the municipality decided last.
///
/// # Errors
/// When the database cannot answer.
pub fn needs(conn: &mut Conn, purpose: ReferralPurpose, day: Date) -> Stored<Vec<SharedField>> {
    let all = store::all::<SharingRule>(conn)?.into_iter().map(|kept| kept.record);
    let decided = all.filter(|rule| rule.referral_purpose == purpose && rule.starts_on <= day);
    let newest = decided.max_by_key(|rule| rule.starts_on);
    Ok(newest.and_then(|rule| fields(&rule.shared_fields)).unwrap_or_else(|| purpose.shipped().to_vec()))
}
