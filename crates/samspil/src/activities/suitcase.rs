// SPDX-License-Identifier: MPL-2.0
//! Language suitcases and their loans (*sprogkuffert*, *udlån*, A-30).

use super::SpokenLanguage;
use crate::{
    deadlines::KeptRules,
    gate::{Conn, Section, Stored},
    record::{Fault, FaultKind, Faults, Field, Headline, Kept, Owner, Prose, Record, Source, store},
    web::Wording,
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId, SuitcaseId};

crate::record! {
    /// A suitcase of books, games and films for parents of small children (*sprogkuffert*, A-30).
    pub struct Suitcase in "suitcase" {
        /// What it is called: a number or a name on its lid.
        pub name: String,
        /// The language of what is in it, beside Danish.
        pub held_in: Option<SpokenLanguage>,
        /// What is in it.
        pub contents: Prose,
        /// Where it is fetched and handed in.
        pub venue: Option<String>,
        /// The day it was taken out of use.
        pub ends_on: Option<Date>,
    }
}
impl Record for Suitcase {
    const NAME: &'static str = "suitcase";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const LOOKED_AT: bool = true;
    fn headline(&self) -> Vec<Headline> {
        let language = self.held_in.map(Headline::code);
        std::iter::once(Headline::Text(self.name.clone())).chain(language).collect()
    }
}

crate::record! {
    /// A suitcase lent to a family (*udlån*, A-30), in the file of the parent who fetched it.
    pub struct SuitcaseLoan in "suitcase_loan" {
        /// The suitcase.
        pub suitcase: SuitcaseId,
        /// The day it was fetched.
        pub starts_on: Date,
        /// The day it should be back.
        pub due_on: Date,
        /// Whether somebody has shown how it is used (*vejledning*).
        pub guidance_given: bool,
        /// The day it came back.
        pub returned_on: Option<Date>,
        /// What was missing or broken.
        pub remark: Option<Prose>,
    }
}
impl Record for SuitcaseLoan {
    const NAME: &'static str = "suitcase-loan";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Family;
    const LOOKED_AT: bool = true;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(twice);
    /// The day it should be back is proposed from the day it is fetched (D38).
    fn begins(file: &mut Conn, _: PersonId, said: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        let Ok(fetched) = <Date as Field>::read(said.text("starts_on").trim(), said) else {
            return Ok(Vec::new());
        };
        let back = LendingTime::on(&KeptRules::read(file)?, fetched).map(|time| time.back);
        Ok(back.map(|day| ("due_on", day.to_string())).into_iter().collect())
    }
    fn at_hand(file: &mut Conn, (_, today): (PersonId, Date), w: &Wording) -> Stored<Vec<String>> {
        let time = LendingTime::on(&KeptRules::read(file)?, today);
        Ok(time.map(|time| time.told(w, "suitcase-loan-for", today)).into_iter().collect())
    }
    fn points(&self, file: &mut Conn, _: (PersonId, RecordId), w: &Wording) -> Stored<Vec<String>> {
        let time = LendingTime::on(&KeptRules::read(file)?, self.starts_on);
        Ok(time.map(|time| time.told(w, "suitcase-loan-agreed", self.due_on)).into_iter().collect())
    }
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.due_on < self.starts_on {
            faults.add("due_on", FaultKind::EndsBeforeStart);
        }
        if self.returned_on.is_some_and(|day| day > today) {
            faults.add("returned_on", FaultKind::InTheFuture);
        }
        if self.returned_on.is_some_and(|day| day < self.starts_on) {
            faults.add("returned_on", FaultKind::EndsBeforeStart);
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (_, id): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        super::store::queue_for(file, self.suitcase.cast())?;
        if super::store::is_lent(file, self, id)? {
            faults.add("suitcase", FaultKind::Said("fault-suitcase-lent"));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.returned_on))
    }
    fn named(&self, file: &mut Conn) -> Stored<Vec<Headline>> {
        let of: Option<Kept<Suitcase>> = store::find(file, store::nobody(), self.suitcase.cast())?;
        let name = of.map(|kept| Headline::Text(kept.record.name));
        Ok(name.into_iter().chain(self.headline()).collect())
    }
    fn headline(&self) -> Vec<Headline> {
        if self.returned_on.is_none() { vec![Headline::Day(self.due_on)] } else { Vec::new() }
    }
}

/// How long a suitcase is lent that is fetched on a day: the municipality's own rule, or ours as long as it has none (D38).
struct LendingTime {
    fetched: Date,
    back: Date,
    days: i16,
    source: String,
    certainty: law::Certainty,
}

impl LendingTime {
    fn on(rules: &KeptRules, fetched: Date) -> Option<Self> {
        let book = rules.book();
        let rule = book.on("d38-suitcase-loan", fetched)?;
        let (_, span) = rule.spans().next()?;
        let (days, source, certainty) = (span.count(), rule.source.to_owned(), rule.certainty);
        Some(Self { fetched, back: law::due_after(rule, fetched)?, days, source, certainty })
    }

    fn told(&self, w: &Wording, key: &str, agreed: Date) -> String {
        let known = [
            ("days", self.days.into()),
            ("fetched", w.day(self.fetched).into()),
            ("back", w.day(self.back).into()),
            ("agreed", w.day(agreed).into()),
            ("source", self.source.as_str().into()),
            ("certainty", w.word(self.certainty).into()),
        ];
        w.with(key, &known)
    }
}

impl SuitcaseLoan {
    /// Whether two loans of the same suitcase are in each other's way.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let until = |one: &Self, other: &Self| one.returned_on.is_none_or(|day| day > other.starts_on);
        self.suitcase == other.suitcase && until(self, other) && until(other, self)
    }
}

fn twice(one: &SuitcaseLoan, other: &SuitcaseLoan) -> Option<Fault> {
    one.meets(other).then_some(Fault { field: "suitcase", kind: FaultKind::Said("fault-suitcase-lent") })
}
