// SPDX-License-Identifier: MPL-2.0
//! A person: names, birth, CPR number, languages, protection (*borger*).

use super::spelling::fold;
use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Fields, Headline, Owner, Prose, Record},
    web::{Wording, form},
};
use jiff::civil::Date;
use kernel::{
    codes::Sex,
    cpr::{Cpr, CprKind},
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// Whether an interpreter is needed (*tolkebehov*).
    pub enum Interpreter ("interpreter") {
        /// Not needed.
        None = "none",
        /// Needed, by anybody who speaks the language.
        Needed = "needed",
        /// Needed, and it should be a woman.
        Woman = "woman",
        /// Needed, and it should be a man.
        Man = "man",
        /// Not known yet.
        Unknown = "unknown",
    }
}
crate::coded!(Interpreter);

crate::record! {
    /// A person (*borger*). A name is one text: not everybody has a surname.
    pub struct Person in "person" {
        /// The whole name, as the person writes it in Latin letters.
        pub name: String,
        /// Other spellings of the name, a line each.
        pub other_names: Option<Prose>,
        /// The CPR number; nobody needs one to be worked with.
        pub cpr: Option<Cpr>,
        /// Date of birth as registered.
        pub born_on: Option<Date>,
        /// Whether the day of birth is not certain.
        pub birth_uncertain: bool,
        /// Sex as registered.
        pub sex: Sex,
        /// Citizenship, as a country or *statsløs*.
        pub citizenship: Option<String>,
        /// The language the person is best spoken to in.
        pub language: Option<String>,
        /// Other languages.
        pub other_languages: Option<String>,
        /// Whether an interpreter is needed.
        pub interpreter: Interpreter,
        /// Telephone.
        pub phone: Option<String>,
        /// Mail address.
        pub email: Option<String>,
        /// From when name and address are protected (*navne- og adressebeskyttelse*, CPR-loven § 28).
        pub protected_from: Option<Date>,
        /// Until when they are; open while it is not known.
        pub protected_until: Option<Date>,
        /// The day of death.
        pub died_on: Option<Date>,
        /// A second citizenship.
        pub other_citizenship: Option<String>,
    }
}

/// The most parts of a name, and the most other spellings of it.
pub const MOST_PARTS: usize = 15;
const MOST_SPELLINGS: usize = 20;

impl Record for Person {
    const NAME: &'static str = "person";
    const OWNER: Owner = Owner::Itself;
    const SECTION: Section = Section::Identity;
    const LOOKED_AT: bool = true;
    const STRIKES: bool = false;
    const WALLED: &'static [(&'static str, Section)] = &[("cpr", Section::Cpr)];

    /// A number that CPR gave out says when its owner was born; one that was made up until then is not relied on.
    fn completed(mut self) -> Self {
        let given = self.cpr.filter(|cpr| cpr.kind() == CprKind::Real).map(|cpr| cpr.born());
        // A day that nobody can write is a number written wrong.
        self.born_on = self.born_on.or(given.filter(|born| born.year() >= 1900));
        self
    }

    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("born_on", self.born_on), ("died_on", self.died_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        // Every part of a name is a word to be found by, beside every other part: a whole text is no name.
        let too_long = |name: &str| name.len() > 2 * MOST_PARTS && fold(name).split(' ').count() > MOST_PARTS;
        if too_long(&self.name) {
            faults.add("name", FaultKind::Said("fault-name-parts"));
        }
        if self.names().skip(1).any(too_long) || self.names().count() > 1 + MOST_SPELLINGS {
            faults.add("other_names", FaultKind::Said("fault-spellings"));
        }
        if self.protected_until.is_some() && self.protected_from.is_none() {
            faults.add("protected_from", FaultKind::Needs("protected_until"));
        }
        for (field, first, last) in [
            ("protected_until", self.protected_from, self.protected_until),
            ("died_on", self.born_on, self.died_on),
        ] {
            if first.zip(last).is_some_and(|(first, last)| last < first) {
                faults.add(field, FaultKind::EndsBeforeStart);
            }
        }
    }

    fn alone(&self) -> Option<(&'static str, &str, FaultKind)> {
        self.cpr.as_ref().map(|cpr| ("cpr", cpr.digits(), FaultKind::CprTaken))
    }

    fn warning(&self, _: &mut Conn, _: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        Ok(self.doubt())
    }

    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone())]
    }
}

impl Person {
    /// Why the CPR number should be looked at again: the key of its wording. A corrected day of birth keeps its old number
    /// for a while, and numbers are given out without a check digit, so neither refuses one.
    #[must_use]
    fn doubt(&self) -> Option<&'static str> {
        let cpr = self.cpr?;
        if !self.birth_uncertain && self.born_on.is_some_and(|born| born != cpr.born()) {
            return Some("warning-cpr-other-birth");
        }
        (cpr.kind() == CprKind::Real && !cpr.checksum_fits()).then_some("warning-cpr-check-digit")
    }

    /// The same in words, for whoever may see the number.
    #[must_use]
    pub fn doubt_in_words(&self, w: &Wording) -> Option<String> {
        Some(form::said(w, self.doubt()?, Self::FIELDS, self.texts(), &form::Choices::default()))
    }

    /// Whether name and address are protected on the day.
    #[must_use]
    pub fn protected_on(&self, day: Date) -> bool {
        self.protected_from.is_some_and(|from| from <= day)
            && self.protected_until.is_none_or(|until| day <= until)
    }

    /// Every spelling of the name.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let others = self.other_names.as_ref().map_or("", |names| names.0.as_str());
        std::iter::once(self.name.as_str())
            .chain(others.lines().map(str::trim).filter(|name| !name.is_empty()))
    }
}
