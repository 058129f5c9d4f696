// SPDX-License-Identifier: MPL-2.0
//! Guidance on returning: voluntary, neutral, and written down; nobody counts or compares it (*repatrieringsvejledning*).

use super::TalkForm;
use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// Why the guidance was given.
    pub enum GuidanceKind ("guidance-kind") {
        /// With the contract or a follow-up of it (repatrieringsloven § 5, 1. pkt.).
        Programme = "programme",
        /// The separate talk every second year (§ 5, 2. pkt.).
        Separate = "separate",
        /// The person asked for it.
        Asked = "asked",
    }
}
crate::coded!(GuidanceKind);

crate::record! {
    /// Guidance on returning (*repatrieringsvejledning*, repatrieringsloven § 5).
    pub struct ReturnGuidance in "return_guidance" {
        /// The day it was given.
        pub held_on: Date,
        /// Why.
        pub kind: GuidanceKind,
        /// How.
        pub form: TalkForm,
        /// The language it was given in.
        pub language: String,
        /// Whether an interpreter took part.
        pub interpreter: bool,
        /// Who gave it.
        pub given_by: Option<String>,
        /// What it was about.
        pub topics: Option<Prose>,
        /// Whether the person said that they wish to return.
        pub wishes_to_return: bool,
        /// The day the wish was passed on to the adviser of the ministry.
        pub notified_on: Option<Date>,
    }
}
impl Record for ReturnGuidance {
    const NAME: &'static str = "return-guidance";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Return;
    const TODAY: &'static str = "held_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("held_on", Some(self.held_on)), ("notified_on", self.notified_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.notified_on.is_some() && !self.wishes_to_return {
            faults.add("notified_on", FaultKind::Said("fault-notified-without-wish"));
        }
        if self.notified_on.is_some_and(|day| day < self.held_on) {
            faults.add("notified_on", FaultKind::Said("fault-notified-before-wish"));
        }
    }
    /// What it settles of what the law asks (D29 to D31): nothing more is counted of it anywhere.
    fn points(&self, _: &mut Conn, _: (PersonId, RecordId), w: &Wording) -> Stored<Vec<String>> {
        let settles = match self.kind {
            GuidanceKind::Programme => "guidance-settles-programme",
            GuidanceKind::Separate => "guidance-settles-separate",
            GuidanceKind::Asked => "guidance-settles-asked",
        };
        let wish = match (self.wishes_to_return, self.notified_on) {
            (true, None) => Some(w.t("guidance-wish-open").to_owned()),
            (true, Some(day)) => Some(w.about("guidance-wish-passed-on", &w.day(day))),
            (false, _) => None,
        };
        Ok(std::iter::once(w.t(settles).to_owned()).chain(wish).collect())
    }
    /// How one can say it: as information, with no question of what the person ought to do.
    fn at_hand(_: &mut Conn, _: (PersonId, Date), w: &Wording) -> Stored<Vec<String>> {
        Ok(["guidance-script-1", "guidance-script-2", "guidance-script-3"]
            .map(|key| w.t(key).to_owned())
            .to_vec())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.held_on, Some(self.held_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.kind)]
    }
}
