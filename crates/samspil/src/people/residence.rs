// SPDX-License-Identifier: MPL-2.0
//! Why a person may stay, when they were visited to the municipality, and since when it is responsible.

use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Record, at_once, check_days, store},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{
    codes::{Ground, Group},
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// Whether a residence permit has an end.
    pub enum PermitKind ("permit-kind") {
        /// *Tidsbegrænset*.
        Temporary = "temporary",
        /// *Permanent*.
        Permanent = "permanent",
    }
}
text_enum! {
    /// Why the municipality's responsibility ended (*ophørsårsag*).
    pub enum EndReason ("responsibility-end") {
        /// Self-supporting and passed a Danish test.
        Completed = "completed",
        /// Five years have gone.
        FiveYears = "five-years",
        /// Another municipality has taken over.
        MovedAway = "moved-away",
        /// Left Denmark or repatriated.
        LeftDenmark = "left-denmark",
        /// Died.
        Died = "died",
        /// The permit lapsed.
        PermitLapsed = "permit-lapsed",
        /// Has permanent residence.
        PermanentResidence = "permanent-residence",
    }
}
crate::coded!(PermitKind, EndReason);

crate::record! {
    /// A residence permit (*opholdstilladelse*).
    pub struct Permit in "permit" {
        /// The paragraph it stands on (*opholdsgrundlag*).
        pub ground: Ground,
        /// Whether it has an end.
        pub kind: PermitKind,
        /// The day it was granted.
        pub granted_on: Date,
        /// Its last day.
        pub valid_until: Option<Date>,
        /// The day it was withdrawn.
        pub withdrawn_on: Option<Date>,
    }
}
impl Record for Permit {
    const NAME: &'static str = "permit";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Residence;
    fn check(&self, faults: &mut Faults, _: Date) {
        if self.valid_until.is_some_and(|until| until < self.granted_on) {
            faults.add("valid_until", FaultKind::EndsBeforeStart);
        }
        if self.kind == PermitKind::Temporary && self.valid_until.is_none() {
            faults.add("valid_until", FaultKind::Missing);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.granted_on, self.withdrawn_on.or(self.valid_until)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.ground), Headline::code(self.kind)]
    }
}

crate::record! {
    /// The decision that a person is to live in the municipality (*visitering*).
    pub struct Visitation in "visitation" {
        /// Which group the person belongs to; it decides the rule of takeover.
        pub group_code: Group,
        /// The day of the decision; family-reunified people have none.
        pub decided_on: Option<Date>,
        /// An earlier takeover that person and municipality have agreed on.
        pub early_takeover_on: Option<Date>,
        /// The day CPR has the person as moved to the municipality.
        pub cpr_registered_on: Option<Date>,
        /// The day the papers came from the Immigration Service.
        pub papers_received_on: Option<Date>,
        /// Whether this is the first municipality in Denmark to take over.
        pub first_in_denmark: Option<bool>,
        /// The day the person moved here from another municipality in Denmark (*tilflytning*).
        pub moved_in_on: Option<Date>,
        /// The day this municipality approved to take over from it (integrationsloven § 18).
        pub move_approved_on: Option<Date>,
    }
}
impl Record for Visitation {
    const NAME: &'static str = "visitation";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Residence;
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, today: Date) {
        let by_decision = matches!(
            self.group_code,
            Group::Refugee | Group::UnaccompaniedMinor | Group::DisplacedFromUkraine
        );
        if by_decision && self.decided_on.is_none() && self.moved_in_on.is_none() {
            faults.add("decided_on", FaultKind::Missing);
        }
        if self.decided_on.is_some_and(|day| day > today) {
            faults.add("decided_on", FaultKind::InTheFuture);
        }
        if self.move_approved_on.is_some() && self.moved_in_on.is_none() {
            faults.add("moved_in_on", FaultKind::Missing);
        }
        if let (Some(early), Some(decided)) = (self.early_takeover_on, self.decided_on)
            && early < decided
        {
            faults.add("early_takeover_on", FaultKind::Said("fault-early-before-decision"));
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, _): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let taken_over = store::of_person::<Responsibility>(file, person)?;
        let last = taken_over.iter().map(|kept| kept.record.starts_on).max();
        if last.zip(self.decided_on).is_some_and(|(taken_over, decided)| taken_over < decided) {
            faults.add("decided_on", FaultKind::Said("fault-visitation-after-takeover"));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        self.decided_on.or(self.cpr_registered_on).or(self.moved_in_on).map(|day| (day, Some(day)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.group_code)]
    }
}

crate::record! {
    /// The time in which the municipality is responsible (*integrationsansvar*); its first day is the takeover, T0.
    pub struct Responsibility in "responsibility" {
        /// The takeover.
        pub starts_on: Date,
        /// The rule that the day was computed by, or empty when it was decided otherwise.
        pub rule: Option<String>,
        /// The last day.
        pub ends_on: Option<Date>,
        /// Why it ended.
        pub end_reason: Option<EndReason>,
        /// The day the person moved to another municipality in Denmark (*fraflytning*).
        pub moved_out_on: Option<Date>,
        /// The day that municipality approved to take over (*godkendelse*, integrationsloven § 18).
        pub handed_over_on: Option<Date>,
    }
}
impl Record for Responsibility {
    const NAME: &'static str = "responsibility";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Residence;
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.ends_on.is_some() && self.end_reason.is_none() {
            faults.add("end_reason", FaultKind::Missing);
        }
        if self.end_reason.is_some() && self.ends_on.is_none() {
            faults.add("ends_on", FaultKind::Missing);
        }
        if self.handed_over_on.is_some() && self.moved_out_on.is_none() {
            faults.add("moved_out_on", FaultKind::Missing);
        }
        if self.moved_out_on.is_some_and(|day| day < self.starts_on) {
            faults.add("moved_out_on", FaultKind::EndsBeforeStart);
        }
        // Until the other municipality has approved and the person has moved, this one is responsible (D7).
        let taken_over = self.handed_over_on.zip(self.moved_out_on).map(|(on, moved)| on.max(moved));
        let last = taken_over.and_then(|day| day.yesterday().ok());
        if self.ends_on.zip(last).is_some_and(|(ends_on, last)| ends_on < last) {
            faults.add("ends_on", FaultKind::Said("fault-ended-before-handed-over"));
        }
        if self.rule.as_ref().is_some_and(|id| law::rule(id).is_none()) {
            faults.add("rule", FaultKind::Said("fault-unknown-rule"));
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, _): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let visitations = store::of_person::<Visitation>(file, person)?;
        let first = visitations.iter().filter_map(|kept| kept.record.decided_on).min();
        if first.is_some_and(|decided| self.starts_on < decided) {
            faults.add("starts_on", FaultKind::Said("fault-takeover-before-visitation"));
        }
        Ok(())
    }
    /// Somebody who has moved away was taken over by somebody: the day is part of the proof. And nobody is taken over twice
    /// for the same days.
    fn warning(&self, file: &mut Conn, person: PersonId, id: RecordId) -> Stored<Option<&'static str>> {
        let all = store::of_person::<Self>(file, person)?;
        if all.iter().any(|kept| kept.id != id && at_once(&kept.record, self)) {
            return Ok(Some("warning-responsible-already"));
        }
        let moved = self.end_reason == Some(EndReason::MovedAway);
        Ok((moved && self.handed_over_on.is_none()).then_some("warning-moved-without-approval"))
    }
    /// Whoever moves away stays with this municipality until the other one has approved to take over (D7).
    fn points(&self, _: &mut Conn, _: (PersonId, RecordId), w: &Wording) -> Stored<Vec<String>> {
        let moved = self.end_reason == Some(EndReason::MovedAway) || self.moved_out_on.is_some();
        Ok(moved.then(|| w.t("responsibility-moved-away").to_owned()).into_iter().collect())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
}
