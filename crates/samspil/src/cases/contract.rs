// SPDX-License-Identifier: MPL-2.0
//! The contract between person and municipality, its goals and what the person brings (*kontrakt*).

use super::ProgrammePattern;
use crate::{
    deadlines::KeptRules,
    gate::{Conn, Section, Stored},
    people::{Person, Visitation},
    record::{Beside, FaultKind, Faults, Folded, Headline, Hours, Owner, Prose, Record, Source, store},
};
use jiff::civil::Date;
use kernel::{
    calendar::months_after,
    ids::{PersonId, RecordId, UnitId},
    text_enum,
};
use law::Param;

text_enum! {
    /// How far a contract has come (*kontraktens tilstand*).
    pub enum ContractState ("contract-state") {
        /// Being drawn up.
        Draft = "draft",
        /// Shown to the person.
        Presented = "presented",
        /// Signed by both.
        Signed = "signed",
        /// The person does not want to sign; a state with a reason, not a gap.
        Refused = "refused",
        /// Agreed anew, and signed again by both.
        Revised = "revised",
        /// No longer in force.
        Ended = "ended",
    }
}
text_enum! {
    /// How something is signed (*underskriftsmåde*).
    pub enum SigningMethod ("signing-method") {
        /// On paper.
        Paper = "paper",
        /// Digitally.
        Digital = "digital",
        /// In person, at the desk.
        InPerson = "in-person",
    }
}
text_enum! {
    /// What a goal is about.
    pub enum GoalKind ("goal-kind") {
        /// A job.
        Job = "job",
        /// An education.
        Education = "education",
        /// The Danish language.
        Language = "language",
        /// Home, health, family, community.
        Life = "life",
    }
}
crate::coded!(ContractState, GoalKind, SigningMethod);

crate::record! {
    /// A contract (*kontrakt*, integrationsloven § 19). Every correction makes a new version and keeps the old.
    pub struct Contract in "contract" {
        /// How far it has come.
        pub state: ContractState,
        /// The day it was drawn up.
        pub starts_on: Date,
        /// The day the programme began.
        pub programme_begins_on: Option<Date>,
        /// Hours a week of Danish education.
        pub danish_hours: Option<Hours>,
        /// Hours a week towards a job.
        pub job_hours: Option<Hours>,
        /// The day the person signed.
        pub person_signed_on: Option<Date>,
        /// The day the municipality signed.
        pub municipality_signed_on: Option<Date>,
        /// The day the declaration was signed (*opholds- og selvforsørgelseserklæring*).
        pub declaration_signed_on: Option<Date>,
        /// The language it was explained in.
        pub explained_in: Option<String>,
        /// Whether an interpreter took part.
        pub interpreter: bool,
        /// Why the person does not want to sign.
        pub refusal_reason: Option<Prose>,
        /// The day it ceased to be in force.
        pub ends_on: Option<Date>,
        /// How the person signed.
        pub person_signed_how: Option<SigningMethod>,
        /// How the municipality signed.
        pub municipality_signed_how: Option<SigningMethod>,
        /// What was agreed anew, and why.
        pub revision: Option<Prose>,
        /// How the parts of the programme follow each other.
        pub pattern: Option<ProgrammePattern>,
        /// The day it was decided to extend the programme beyond the first year (*forlængelse*, integrationsloven § 16).
        pub programme_extended_on: Option<Date>,
        /// The day the programme ended (*afslutning*).
        pub programme_ends_on: Option<Date>,
    }
}
impl Record for Contract {
    const NAME: &'static str = "contract";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    const LEADS_TO: &'static [&'static str] = &["document"];
    const FOLDED: &'static [Folded] = &[
        ("fold-contract-anew", &["revision", "refusal_reason"]),
        ("fold-contract-end", &["programme_extended_on", "programme_ends_on", "ends_on"]),
    ];
    const BESIDE: Option<&'static Beside> = Some(&super::contract_goals::BESIDE);
    const PAGES: &'static [(&'static str, &'static str)] = &[("paper", "contract-paper")];
    fn check(&self, faults: &mut Faults, today: Date) {
        crate::record::check_days(faults, self.starts_on, self.ends_on);
        for (field, day) in self.signatures() {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
            if self.state.needs_signatures() && day.is_none() {
                faults.add(field, FaultKind::Missing);
            }
        }
        for (field, day) in [
            ("programme_extended_on", self.programme_extended_on),
            ("programme_ends_on", self.programme_ends_on),
        ] {
            match (day, self.programme_begins_on) {
                (Some(_), None) => faults.add("programme_begins_on", FaultKind::Missing),
                (Some(day), Some(begins)) if day < begins => faults.add(field, FaultKind::EndsBeforeStart),
                _ => {}
            }
        }
        if self.state == ContractState::Revised && self.revision.is_none() {
            faults.add("revision", FaultKind::Missing);
        }
        if self.state == ContractState::Refused && self.refusal_reason.is_none() {
            faults.add("refusal_reason", FaultKind::Missing);
        }
        if self.state == ContractState::Ended && self.ends_on.is_none() {
            faults.add("ends_on", FaultKind::Missing);
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, _): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let visitations = store::of_person::<Visitation>(file, person)?;
        let visited_on = visitations.iter().filter_map(|kept| kept.record.decided_on).min();
        for (field, day) in self.signatures() {
            if day.zip(visited_on).is_some_and(|(day, visited)| day < visited) {
                faults.add(field, FaultKind::Said("fault-signed-before-visitation"));
            }
        }
        let own = store::find::<Person>(file, person, store::itself(person))?;
        let born = own.and_then(|kept| kept.record.born_on);
        let rules = KeptRules::read(file)?;
        let is_child = |(signed, born): (Date, Date)| {
            let book = rules.book();
            let rule = book.on("d15-contract", signed);
            rule.is_some_and(|rule| signed < months_after(born, rule.number(Param::AdultYears) * 12))
        };
        if self.person_signed_on.zip(born).is_some_and(is_child) {
            faults.add("person_signed_on", FaultKind::Said("fault-signed-as-child"));
        }
        Ok(())
    }
    /// A contract that was signed must have been understood: the language is part of the proof.
    fn warning(&self, _: &mut Conn, _: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        let signed = self.state.needs_signatures();
        Ok((signed && self.explained_in.is_none()).then_some("warning-contract-unexplained"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.state)]
    }
}

impl ContractState {
    /// Whether the contract says that both have signed.
    #[must_use]
    pub fn needs_signatures(self) -> bool {
        matches!(self, Self::Signed | Self::Revised)
    }
}

impl Contract {
    /// The fields of the signatures and the day of each.
    fn signatures(&self) -> [(&'static str, Option<Date>); 3] {
        [
            ("person_signed_on", self.person_signed_on),
            ("municipality_signed_on", self.municipality_signed_on),
            ("declaration_signed_on", self.declaration_signed_on),
        ]
    }

    /// Whether both have signed, the declaration too.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.person_signed_on.is_some()
            && self.municipality_signed_on.is_some()
            && self.declaration_signed_on.is_some()
    }

    /// Whether a signature is still missing: neither refused nor over.
    #[must_use]
    pub fn awaits_signature(&self) -> bool {
        !self.is_signed() && !matches!(self.state, ContractState::Refused | ContractState::Ended)
    }
}

crate::record! {
    /// A goal in the person's own words (*mål*).
    pub struct Goal in "goal" {
        /// What it is about.
        pub kind: GoalKind,
        /// The goal, in the person's own words.
        pub words: Prose,
        /// The day it was set.
        pub starts_on: Date,
        /// The day it was reached or given up.
        pub ends_on: Option<Date>,
        /// Whether it was reached.
        pub reached: bool,
        /// The one unit that answers for it (*ansvarlig enhed*, B-43).
        pub unit: UnitId,
    }
}
impl Record for Goal {
    const NAME: &'static str = "goal";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    fn begins(file: &mut Conn, person: PersonId, _: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        let unit = super::case_unit(file, person)?;
        Ok(unit.map(|unit| ("unit", unit.to_string())).into_iter().collect())
    }
    fn check(&self, faults: &mut Faults, _: Date) {
        crate::record::check_days(faults, self.starts_on, self.ends_on);
        if self.reached && self.ends_on.is_none() {
            faults.add("ends_on", FaultKind::Missing);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::code(self.kind),
            Headline::Text(self.words.0.lines().next().unwrap_or_default().to_owned()),
        ]
    }
}

crate::record! {
    /// What the person brings: schooling, work, interests (*ressourceprofil*).
    pub struct Profile in "profile" {
        /// The day it was talked through.
        pub starts_on: Date,
        /// Schooling and education.
        pub education: Option<Prose>,
        /// Work the person has done.
        pub work: Option<Prose>,
        /// Interests and strengths.
        pub interests: Option<Prose>,
        /// What must be considered, as a need and never as a diagnosis.
        pub considerations: Option<Prose>,
    }
}
impl Record for Profile {
    const NAME: &'static str = "profile";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Work;
    /// Whoever finds companies knows what somebody can, and not what must be considered.
    const WALLED: &'static [(&'static str, Section)] = &[("considerations", Section::Programme)];
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, Some(self.starts_on)))
    }
}
