// SPDX-License-Identifier: MPL-2.0
//! An organisation the municipality works with, inside it or outside, and whom one calls there (*organisation*).

use crate::{
    catalogue::{PartnerKind, Personal, check_link, points_to},
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, check_days},
};
use jiff::civil::Date;
use kernel::{
    ids::{OrganisationId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// How large a company is, by those who work there (*størrelse*, R-17); the bounds are those of the EU.
    pub enum SizeClass ("size-class") {
        /// Fewer than 10.
        Micro = "micro",
        /// 10 to 49.
        Small = "small",
        /// 50 to 249.
        Medium = "medium",
        /// 250 and more.
        Large = "large",
    }
}
crate::coded!(SizeClass);

/// Whether it is an association, a group of volunteers or an interest organisation (B-39), the humanitarian ones and
/// the groups of refugees among them.
#[must_use]
pub const fn is_civil(kind: PartnerKind) -> bool {
    matches!(
        kind,
        PartnerKind::Volunteers
            | PartnerKind::Associations
            | PartnerKind::InterestOrganisations
            | PartnerKind::RefugeeGroups
            | PartnerKind::Humanitarian
    )
}

crate::record! {
    /// An organisation (*organisation*, K-04), or a unit of one.
    pub struct Organisation in "organisation" {
        /// What it is called.
        pub name: String,
        /// Of which kind it is; the same list as in the catalogue.
        pub partner_kind: PartnerKind,
        /// Whether it is a part of the municipality (*intern*, B-42).
        pub internal: bool,
        /// The organisation it is a unit of (*afdeling af*).
        pub part_of: Option<OrganisationId>,
        /// Whether it takes part in the integration effort (B-40).
        pub takes_part: bool,
        /// Whether the municipality wants an agreement with it (*nøglesamarbejdspartner*, B-44).
        pub key_partner: bool,
        /// Its first day in the register.
        pub starts_on: Date,
        /// Its last day.
        pub ends_on: Option<Date>,
        /// What it can do for newcomers.
        pub contribution: Option<Prose>,
        /// The languages spoken there, apart from each other by commas (K-07).
        pub spoken_languages: Option<String>,
        /// How large it is, for a company.
        pub size_class: Option<SizeClass>,
        /// More about it on the web.
        pub link: Option<String>,
    }
}
impl Record for Organisation {
    const NAME: &'static str = "organisation";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const LISTED_BY: &'static str = "name";
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        check_link(faults, "link", self.link.as_deref());
        let about = self.contribution.as_ref().and_then(|text| points_to(&text.0));
        if about == Some(Personal::Cpr) {
            faults.add("contribution", FaultKind::Said(Personal::Cpr.key()));
        }
    }
    fn check_beside(&self, _: &mut Conn, (_, id): (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        if self.part_of == Some(id.cast()) {
            faults.add("part_of", FaultKind::Said("fault-organisation-of-itself"));
        }
        Ok(())
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone()), Headline::code(self.partner_kind)]
    }
}

impl Organisation {
    /// Whether something about somebody is only told there when they have agreed (*samtykke*): everywhere outside the
    /// municipality but at authorities and language centres, with whom the law has it shared.
    #[must_use]
    pub const fn needs_consent(&self) -> bool {
        !self.internal && !matches!(self.partner_kind, PartnerKind::Authorities | PartnerKind::LanguageCentre)
    }

    /// Whether the municipality works with it on the day.
    #[must_use]
    pub fn is_here(&self, day: Date) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|end| day <= end)
    }
}

crate::record! {
    /// Whom one calls in an organisation (*kontaktperson*): no citizen, and no more than how they are reached at work.
    pub struct OrganisationContact in "organisation_contact" {
        /// Where.
        pub organisation: OrganisationId,
        /// The name.
        pub contact_name: String,
        /// The title.
        pub contact_title: Option<String>,
        /// The telephone at work.
        pub contact_phone: Option<String>,
        /// The mail at work.
        pub contact_mail: Option<String>,
    }
}
impl Record for OrganisationContact {
    const NAME: &'static str = "organisation-contact";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, _today: Date) {
        if self.contact_phone.is_none() && self.contact_mail.is_none() {
            faults.add("contact_phone", FaultKind::Said("fault-no-way-to-contact"));
        }
        if self.contact_mail.as_deref().is_some_and(|mail| points_to(mail) != Some(Personal::Mail)) {
            faults.add("contact_mail", FaultKind::Said("fault-not-a-mail"));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::Text(self.contact_name.clone())];
        words.extend(self.contact_title.clone().map(Headline::Text));
        words
    }
}

impl OrganisationContact {
    /// As one line.
    #[must_use]
    pub fn line(&self) -> String {
        let more = [&self.contact_title, &self.contact_phone, &self.contact_mail];
        let parts =
            std::iter::once(self.contact_name.as_str()).chain(more.into_iter().flatten().map(String::as_str));
        parts.collect::<Vec<_>>().join(", ")
    }
}
