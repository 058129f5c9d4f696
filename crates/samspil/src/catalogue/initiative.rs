// SPDX-License-Identifier: MPL-2.0
//! An initiative of the municipality's own in the catalogue (*indsats*): what it is, what it takes and where it stands.

use super::{InitiativeStatus, PartnerKind, Phase, Theme, TownSize, personal};
use crate::{
    gate::Section,
    record::{FaultKind, Faults, Fields, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::ids::InitiativeId;

crate::record! {
    /// An initiative (*indsats*, A-01): an entry of the catalogue that the municipality has written itself.
    pub struct Initiative in "initiative" {
        /// What it is called.
        pub name: String,
        /// Which part of the way it belongs to (*fase*).
        pub phase: Phase,
        /// What it is about (*tema*, K-02).
        pub theme: Theme,
        /// How far it is (*status*, K-03).
        pub status: InitiativeStatus,
        /// Why it is there (*hvorfor*).
        pub status_reason: String,
        /// Where it is done, when elsewhere than in the municipality itself.
        pub place: Option<String>,
        /// How many live there (*kommunens størrelse*, K-03).
        pub town_size: Option<TownSize>,
        /// What it is, in a few lines (*resumé*).
        pub summary: Prose,
        /// The same in English.
        pub english: Option<Prose>,
        /// Whom it is for (*målgruppe*).
        pub target_group: String,
        /// From which age.
        pub age_from: Option<i64>,
        /// Until which age.
        pub age_until: Option<i64>,
        /// What it is to solve (*problem*).
        pub problem: Prose,
        /// How it is done (*sådan gør vi*).
        pub method: Prose,
        /// Which roles it takes.
        pub roles: Option<String>,
        /// Which organisations take part, by name.
        pub partners: Option<String>,
        /// What kind of partner takes part (K-04).
        pub partner_kind: Option<PartnerKind>,
        /// Another kind of partner.
        pub second_partner_kind: Option<PartnerKind>,
        /// A third kind of partner.
        pub third_partner_kind: Option<PartnerKind>,
        /// How many hours it takes.
        pub hours_needed: Option<String>,
        /// What it costs (*økonomi*).
        pub money: Option<String>,
        /// In which law it stands (*lovgrundlag*).
        pub law_basis: Option<String>,
        /// What was learned of it (*erfaringer*).
        pub experience: Option<Prose>,
        /// Where it can be read about (*kilde*, A-40).
        pub source_title: String,
        /// Who published the source.
        pub source_publisher: String,
        /// The year of the source.
        pub source_year: i64,
        /// The address of the source on the web.
        pub source_link: Option<String>,
        /// The entry it builds on (*bygger på*).
        pub builds_on: Option<InitiativeId>,
        /// Whom to ask: a function, never a person (*kontakt*).
        pub contact_function: String,
        /// When somebody last said that it still holds (*sidst bekræftet*).
        pub confirmed_on: Date,
        /// Whether everybody may read it, in this catalogue and in files for others.
        pub published: bool,
    }
}
impl Record for Initiative {
    const NAME: &'static str = "initiative";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "confirmed_on";
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, today: Date) {
        check_year(faults, "source_year", self.source_year, today);
        check_ages(faults, self.age_from, self.age_until);
        if self.confirmed_on > today {
            faults.add("confirmed_on", FaultKind::InTheFuture);
        }
        check_link(faults, "source_link", self.source_link.as_deref());
        check_nobody(faults, self);
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::Text(self.name.clone()),
            Headline::code(self.phase),
            Headline::code(self.status),
            Headline::Day(self.confirmed_on),
        ]
    }
}

impl Initiative {
    /// The kinds of partner it names, each once.
    #[must_use]
    pub fn partner_kinds(&self) -> Vec<PartnerKind> {
        let all = [self.partner_kind, self.second_partner_kind, self.third_partner_kind];
        let mut kinds: Vec<PartnerKind> = all.into_iter().flatten().collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }
}

/// Adds a fault for a year that no source of our time has.
pub fn check_year(faults: &mut Faults, field: &'static str, year: i64, today: Date) {
    let next = i64::from(today.year()) + 1;
    if !(1990..=next).contains(&year) {
        faults.add(field, FaultKind::OutOfRange(1990, next));
    }
}

/// Adds a fault when the ages make no sense.
pub fn check_ages(faults: &mut Faults, from: Option<i64>, until: Option<i64>) {
    for (field, age) in [("age_from", from), ("age_until", until)] {
        if age.is_some_and(|age| age > 120) {
            faults.add(field, FaultKind::OutOfRange(0, 120));
        }
    }
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        faults.add("age_until", FaultKind::Said("fault-age-order"));
    }
}

/// Adds a fault for an address that is not one of the web: a link is followed by whoever reads the catalogue.
pub fn check_link(faults: &mut Faults, field: &'static str, link: Option<&str>) {
    if link.is_some_and(|link| !is_link(link)) {
        faults.add(field, FaultKind::Said("fault-not-a-link"));
    }
}

/// Whether it is an address of the web.
#[must_use]
pub fn is_link(link: &str) -> bool {
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.contains('.') && !rest.contains(|c: char| c.is_whitespace() || "\"<>@".contains(c))
    })
}

/// Adds a fault for every field in which something points to a person: the catalogue is for everybody.
pub fn check_nobody<R: Fields>(faults: &mut Faults, record: &R) {
    use crate::record::Kind;
    let texts = record.texts();
    let written =
        texts.iter().zip(R::FIELDS).filter(|(_, spec)| matches!(spec.kind, Kind::Line(_) | Kind::Prose));
    personal::check(faults, written.map(|((name, text), _)| (*name, text.as_str())));
}
