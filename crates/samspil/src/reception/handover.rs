// SPDX-License-Identifier: MPL-2.0
//! What the asylum centre tells before the takeover, in fields of its own, and how it is carried into the case
//! (*overgivelsesskema*, K-05).

use crate::{
    cases::Profile,
    error::{Error, Result},
    gate::{Action, Conn, Gate, Section, Stored},
    people::Responsibility,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, store},
    web::{Ask, Reply},
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};

crate::record! {
    /// A handover form (*overgivelsesskema*). It can come before the takeover, typed or in a file.
    pub struct Handover in "handover" {
        /// The day it was received.
        pub received_on: Date,
        /// Who sent it: the asylum centre, and whom to call there.
        pub sent_by: String,
        /// By which paragraph it may be passed on (*hjemmel*).
        pub legal_ground: String,
        /// What the person can do: work, trades, courses.
        pub skills: Option<Prose>,
        /// School and education.
        pub education: Option<Prose>,
        /// Languages, and how well.
        pub languages: Option<Prose>,
        /// What home and arrival must allow for: a need and never a diagnosis.
        pub needs: Option<Prose>,
        /// Family, friends and others in Denmark (*netværk*).
        pub network: Option<Prose>,
        /// What the person did at the centre: Danish, internship, tasks.
        pub at_the_centre: Option<Prose>,
        /// The day it was carried into what the case says of the person.
        pub carried_on: Option<Date>,
    }
}
impl Record for Handover {
    const NAME: &'static str = "handover";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    const TODAY: &'static str = "received_on";
    const LEADS_TO: &'static [&'static str] = &["document"];
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("received_on", Some(self.received_on)), ("carried_on", self.carried_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.told().is_empty() {
            faults.add("skills", FaultKind::Said("fault-handover-empty"));
        }
    }
    /// What comes after the takeover is worth a look: the municipality asks the person then, not the centre.
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        let taken_over = store::of_person::<Responsibility>(file, person)?;
        let late = taken_over.iter().any(|kept| kept.record.starts_on < self.received_on);
        Ok(late.then_some("warning-handover-late"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.received_on, Some(self.received_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.sent_by.clone())]
    }
}

impl Handover {
    /// Everything it tells of the person.
    fn told(&self) -> Vec<&Prose> {
        let all =
            [&self.skills, &self.education, &self.languages, &self.needs, &self.network, &self.at_the_centre];
        all.into_iter().flatten().collect()
    }

    /// What the person brings, as the case begins to tell it on the day.
    #[must_use]
    pub fn profile(&self, day: Date) -> Profile {
        Profile {
            starts_on: day,
            education: self.education.clone(),
            work: together([&self.skills, &self.at_the_centre]),
            interests: together([&self.languages, &self.network]),
            considerations: self.needs.clone(),
        }
    }
}

/// Two texts as one, a paragraph each.
fn together(parts: [&Option<Prose>; 2]) -> Option<Prose> {
    let parts: Vec<&str> = parts.into_iter().flatten().map(|text| text.0.as_str()).collect();
    (!parts.is_empty()).then(|| Prose(parts.join("\n\n")))
}

/// Carries a handover form into the case: a profile of the day with what it told. Once is enough.
///
/// # Errors
/// As the gate says.
pub fn carry(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::Change(Section::Programme), person)?;
    let kept = store::find::<Handover>(&mut tx, person, id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let back = Reply::see(&format!("/person/{person}?saved=added#profile"));
    if kept.record.carried_on.is_some() {
        return Ok(back);
    }
    let _told = store::add(&mut tx, person, RecordId::mint(), &kept.record.profile(gate.today))?;
    let carried = Handover { carried_on: Some(gate.today), ..kept.record.clone() };
    let told = store::amend(&mut tx, &kept, &carried)?;
    tx.commit(told)?;
    Ok(back)
}
