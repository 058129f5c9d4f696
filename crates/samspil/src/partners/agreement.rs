// SPDX-License-Identifier: MPL-2.0
//! A cooperation agreement: with whom, about what, who does which part, from when until when (*samarbejdsaftale*).

use crate::{
    activities::ActivityGuidepost,
    catalogue::{Personal, points_to},
    gate::Section,
    record::{FaultKind, Faults, Headline, Kept, Owner, Prose, Record, check_days},
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    ids::{AccountId, OrganisationId},
    text_enum,
};

text_enum! {
    /// What kind of agreement it is (*aftaletype*).
    pub enum AgreementKind ("agreement-kind") {
        /// *Samarbejdsaftale*.
        Cooperation = "cooperation",
        /// *Partnerskab*, with a company.
        Partnership = "partnership",
        /// *Anvisningsaftale*, with a housing association.
        Allocation = "allocation",
        /// *Driftsaftale*, with a language centre.
        Operation = "operation",
        /// *Aftale med anden kommune*.
        OtherMunicipality = "other-municipality",
        /// *Boligsocial helhedsplan*.
        HousingPlan = "housing-plan",
        /// *Databehandleraftale*: not about cooperation, and in no figure.
        DataProcessing = "data-processing",
    }
}
crate::coded!(AgreementKind);

crate::record! {
    /// A cooperation agreement (*samarbejdsaftale*, B-39, B-42). Whether it is internal follows from the party.
    pub struct CooperationAgreement in "cooperation_agreement" {
        /// The party.
        pub organisation: OrganisationId,
        /// What kind it is.
        pub agreement_kind: AgreementKind,
        /// The guidepost it serves (*pejlemærke*).
        pub agreement_guidepost: ActivityGuidepost,
        /// What it is for.
        pub purpose: Prose,
        /// Who does which part (*ansvarsfordeling*).
        pub responsibilities: Prose,
        /// Who in the municipality answers for it, and is reminded of it.
        pub responsible: AccountId,
        /// Its first day.
        pub starts_on: Date,
        /// Its last day.
        pub ends_on: Option<Date>,
        /// The day both had signed it.
        pub signed_on: Option<Date>,
        /// The day it is to be looked at again.
        pub review_on: Option<Date>,
        /// Whether it is to run out and not be renewed.
        pub lapses: bool,
        /// Where the document lies: a case number or an address.
        pub agreement_document: Option<String>,
    }
}
impl Record for CooperationAgreement {
    const NAME: &'static str = "cooperation-agreement";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const LEADS_TO: &'static [&'static str] = &["agreement-file"];
    fn check(&self, faults: &mut Faults, today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.signed_on.is_some_and(|day| day > today) {
            faults.add("signed_on", FaultKind::InTheFuture);
        }
        for (field, text) in [("purpose", &self.purpose), ("responsibilities", &self.responsibilities)] {
            if points_to(&text.0) == Some(Personal::Cpr) {
                faults.add(field, FaultKind::Said(Personal::Cpr.key()));
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::code(self.agreement_kind), Headline::code(self.agreement_guidepost)];
        words.push(Headline::Day(self.starts_on));
        words.extend(self.ends_on.map(Headline::Day));
        words
    }
}

/// Why somebody should look at an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// It runs out, or has run out.
    Renew,
    /// The day has come on which it was to be looked at again.
    Review,
    /// It has begun and is not signed.
    Sign,
}

impl CooperationAgreement {
    /// Whether it is signed and in force on the day.
    #[must_use]
    pub fn in_force(&self, day: Date) -> bool {
        self.starts_on <= day
            && self.ends_on.is_none_or(|end| day <= end)
            && self.signed_on.is_some_and(|signed| signed <= day)
    }

    /// Why somebody should look at it today, and by when: so many days before it runs out it is to be renewed, unless
    /// it is to lapse or another of the same kind with the same party follows it.
    #[must_use]
    pub fn look(&self, others: &[Kept<Self>], today: Date, renew_days: i64) -> Option<(Look, Date)> {
        let followed = || {
            others.iter().map(|kept| &kept.record).any(|other| {
                (other.organisation, other.agreement_kind) == (self.organisation, self.agreement_kind)
                    && other.starts_on > self.starts_on
                    && other.ends_on.is_none_or(|end| Some(end) > self.ends_on)
            })
        };
        let soon = today.saturating_add(renew_days.days());
        match (self.ends_on, self.review_on) {
            (Some(end), _) if end <= soon && !self.lapses && !followed() => Some((Look::Renew, end)),
            (Some(end), _) if end < today => None,
            (_, Some(review)) if review <= today => Some((Look::Review, review)),
            _ if self.signed_on.is_none() && self.starts_on <= today => Some((Look::Sign, self.starts_on)),
            _ => None,
        }
    }
}
