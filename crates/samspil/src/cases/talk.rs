// SPDX-License-Identifier: MPL-2.0
//! A talk that follows up on the contract (*opfølgningssamtale*).

use super::{Goal, ScheduleEntry};
use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Field, Headline, Hours, Owner, Prose, Record, store},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{ids::PersonId, text_enum};

text_enum! {
    /// How a talk is held (*opfølgningsform*).
    pub enum TalkForm ("talk-form") {
        /// Face to face.
        Meeting = "meeting",
        /// By telephone.
        Phone = "phone",
        /// By video.
        Digital = "digital",
        /// At home.
        HomeVisit = "home-visit",
        /// At the company.
        Company = "company",
    }
}
crate::coded!(TalkForm);

crate::record! {
    /// A talk, planned or held. Agenda: integrationsloven § 20 and the contract order.
    pub struct Talk in "talk" {
        /// The day it is planned for.
        pub planned_on: Date,
        /// The day it was held; empty while it is only planned.
        pub held_on: Option<Date>,
        /// How.
        pub form: TalkForm,
        /// Whether an interpreter took part or is booked.
        pub interpreter: bool,
        /// What has changed since last.
        pub changed: Option<Prose>,
        /// What was agreed, by both sides.
        pub agreed: Option<Prose>,
        /// Whether the person was told, neutrally, about repatriation (repatrieringsloven § 5).
        pub repatriation_told: bool,
        /// The day of the next talk.
        pub next_on: Option<Date>,
        /// How the person has kept the contract.
        pub person_kept: Option<Prose>,
        /// How the municipality has kept it.
        pub municipality_kept: Option<Prose>,
    }
}
impl Record for Talk {
    const NAME: &'static str = "talk";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    const TODAY: &'static str = "planned_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.held_on.is_some_and(|day| day > today) {
            faults.add("held_on", FaultKind::InTheFuture);
        }
        if let (Some(next), Some(held)) = (self.next_on, self.held_on)
            && next < held
        {
            faults.add("next_on", FaultKind::EndsBeforeStart);
        }
    }
    /// What was agreed last, what the person wants, and how full the week is (integrationsloven § 20).
    fn at_hand(file: &mut Conn, (person, _): (PersonId, Date), w: &Wording) -> Stored<Vec<String>> {
        let talks = store::of_person::<Self>(file, person)?;
        let last =
            talks.iter().filter(|kept| kept.record.agreed.is_some()).max_by_key(|kept| kept.record.held_on);
        let agreed = last.and_then(|kept| Some((kept.record.held_on?, kept.record.agreed.clone()?)));
        let agreed = agreed.map(|(on, agreed)| {
            w.with("talk-agreed-last", &[("on", w.day(on).into()), ("agreed", agreed.0.into())])
        });
        let goals = store::of_person::<Goal>(file, person)?;
        let goals = goals.iter().filter(|kept| kept.record.ends_on.is_none());
        let goals = goals.map(|kept| w.about("talk-goal", &w.headline(&kept.record.headline())));
        let week = store::of_person::<ScheduleEntry>(file, person)?;
        let week = week.iter().map(|kept| &kept.record).filter(|entry| entry.ends_on.is_none());
        let week: i64 = week.map(|entry| entry.length().0).sum();
        let week = (week > 0).then(|| w.about("talk-week", &Hours(week).show()));
        Ok(agreed.into_iter().chain(goals).chain(week).collect())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        let day = self.held_on.unwrap_or(self.planned_on);
        Some((day, Some(day)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.form)]
    }
}
