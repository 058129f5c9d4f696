// SPDX-License-Identifier: MPL-2.0
//! What somebody agrees to, in which language it was explained, and that they no longer do (*samtykke*).

use crate::{
    gate::{Conn, ConsentPurpose, Section, Stored, consented},
    people::Person,
    record::{Fault, FaultKind, Faults, Headline, Kept, Owner, Record, Source, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// In which way somebody said it.
    pub enum ConsentWay ("consent-way") {
        /// By word of mouth.
        Spoken = "spoken",
        /// Through an interpreter.
        Interpreted = "interpreted",
        /// In writing.
        Written = "written",
    }
}
crate::coded!(ConsentWay);

crate::record! {
    /// A consent (*samtykke*): for one purpose, and as good as withdrawn the moment it is withdrawn. The municipality's own
    /// work does not rest on it.
    pub struct Consent in "consent" {
        /// What they agree to.
        pub consent_purpose: ConsentPurpose,
        /// The language in which it was explained to them.
        pub consent_language: String,
        /// The day they agreed.
        pub given_on: Date,
        /// In which way.
        pub given_how: ConsentWay,
        /// Whether their telephone may be told as well.
        pub phone_told: bool,
        /// The day they no longer did.
        pub withdrawn_on: Option<Date>,
        /// In which way they said so.
        pub withdrawn_how: Option<ConsentWay>,
    }
}
impl Record for Consent {
    const NAME: &'static str = "consent";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Volunteering;
    const TODAY: &'static str = "given_on";
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(twice);
    const LOOKED_AT: bool = true;
    fn begins(file: &mut Conn, person: PersonId, _: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        let own = store::find::<Person>(file, person, store::itself(person))?;
        let language = own.and_then(|kept| kept.record.language);
        Ok(language.into_iter().map(|language| ("consent_language", language)).collect())
    }
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("given_on", Some(self.given_on)), ("withdrawn_on", self.withdrawn_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.withdrawn_on.is_some_and(|day| day < self.given_on) {
            faults.add("withdrawn_on", FaultKind::EndsBeforeStart);
        }
        if self.withdrawn_how.is_some() && self.withdrawn_on.is_none() {
            faults.add("withdrawn_on", FaultKind::Needs("withdrawn_how"));
        }
    }
    /// A child does not agree alone: whoever has custody is asked too (forældreansvarsloven § 2).
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        Ok(consented::is_child(file, person, self.given_on)?.then_some("consent-of-a-child"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.given_on, self.withdrawn_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.consent_purpose), Headline::Text(self.consent_language.clone())]
    }
}

impl Consent {
    /// Whether they agree to this on the day.
    #[must_use]
    pub fn holds(&self, purpose: ConsentPurpose, day: Date) -> bool {
        self.consent_purpose == purpose
            && self.given_on <= day
            && self.withdrawn_on.is_none_or(|withdrawn| day < withdrawn)
    }
}

/// Nobody agrees twice to the same: the first consent is withdrawn, or it still holds.
fn twice(one: &Consent, other: &Consent) -> Option<Fault> {
    let both = one.withdrawn_on.is_none() && other.withdrawn_on.is_none();
    (both && one.consent_purpose == other.consent_purpose)
        .then_some(Fault { field: "consent_purpose", kind: FaultKind::Said("fault-consent-twice") })
}

/// The consent to this that holds on the day, as the file has it.
///
/// # Errors
/// When the database cannot answer.
pub fn running(
    conn: &mut Conn,
    person: PersonId,
    purpose: ConsentPurpose,
    day: Date,
) -> Stored<Option<Kept<Consent>>> {
    let all = store::of_person::<Consent>(conn, person)?;
    Ok(all.into_iter().find(|kept| kept.record.holds(purpose, day)))
}
