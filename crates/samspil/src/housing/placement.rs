// SPDX-License-Identifier: MPL-2.0
//! A person's stay in a dwelling: temporary or permanent, from move-in to move-out (*boligplacering*).

use super::{Dwelling, area_limit, stay, store as tables};
use crate::{
    gate::{Conn, Section, Stored},
    record::{
        Beside, FaultKind, Faults, Folded, Headline, Kept, Kroner, Owner, Prose, Record, Source, at_once,
        check_days, store,
    },
    web::Wording,
};
use jiff::civil::Date;
use kernel::{
    codes::Stay,
    ids::{DwellingId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// Why a stay is not the municipality's assignment (*ikke anvist af kommunen*).
    pub enum SelfChosen ("self-chosen") {
        /// They found the home themselves.
        OwnChoice = "own-choice",
        /// They moved in with family.
        Family = "family",
    }
}
crate::coded!(SelfChosen);

crate::record! {
    /// A placement (*boligplacering*, integrationsloven § 12).
    pub struct Placement in "placement" {
        /// Which dwelling.
        pub dwelling: DwellingId,
        /// Whether the person is to stay there.
        pub stay: Stay,
        /// The day it was decided.
        pub decided_on: Option<Date>,
        /// The day of moving in.
        pub starts_on: Date,
        /// The day of moving out.
        pub ends_on: Option<Date>,
        /// Why this dwelling; remembered for the next family.
        pub reason: Option<Prose>,
        /// Said when it is not the municipality that assigned it, and why not.
        pub self_chosen: Option<SelfChosen>,
        /// What shows that: a lease of their own, a letter from the family.
        pub self_chosen_evidence: Option<Prose>,
        /// With whom, when it is a private home (*privat indkvartering*, R-15); no more of them than is needed.
        pub host: Option<String>,
        /// How the host is reached.
        pub host_contact: Option<String>,
        /// The day of the agreement with the host.
        pub host_agreed_on: Option<Date>,
        /// The day somebody looked at the home.
        pub host_checked_on: Option<Date>,
        /// The last day of the agreement.
        pub host_until: Option<Date>,
        /// Who decided it, when it was decided in *Find bolig*.
        pub decided_by: Option<String>,
        /// What was looked at: the points of each criterion in words and the alternatives as they were (*grundlag*).
        pub rests_on: Option<Prose>,
        /// The other municipality, where a temporary stay lies in one.
        pub other_municipality: Option<String>,
        /// The day that was agreed with it (integrationsloven § 12, stk. 6).
        pub agreed_on: Option<Date>,
        /// What the household pays for a temporary stay, each month.
        pub payment: Option<Kroner>,
    }
}
impl Record for Placement {
    const NAME: &'static str = "placement";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Housing;
    const FOLDED: &'static [Folded] = &[
        ("fold-self-chosen", &["self_chosen", "self_chosen_evidence"]),
        ("fold-host", &["host", "host_contact", "host_agreed_on", "host_checked_on", "host_until"]),
        ("fold-temporary-stay", &["other_municipality", "agreed_on", "payment"]),
        ("fold-decided-in-find-home", &["decided_by", "rests_on"]),
    ];
    const SHARED: bool = true;
    const BESIDE: Option<&'static Beside> = Some(&super::moving_on::BESIDE);
    fn begins(file: &mut Conn, person: PersonId, _: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        let open = super::moving_on::open(file, person)?.is_some();
        Ok(open.then(|| (super::moving_on::FIELD, "true".to_owned())).into_iter().collect())
    }
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.decided_on.is_some_and(|day| day > self.starts_on) {
            faults.add("decided_on", FaultKind::Said("fault-decided-after-move"));
        }
        match (self.self_chosen, &self.self_chosen_evidence) {
            (Some(_), None) => faults.add("self_chosen_evidence", FaultKind::Missing),
            (None, Some(_)) => faults.add("self_chosen_evidence", FaultKind::Needs("self_chosen")),
            _ => {}
        }
        self.check_host(faults);
        stay::check(self, faults);
    }
    /// More is paid for a temporary stay than the ceiling of the day, the area takes no more, there is another permanent
    /// home on the same days, or a stay was ended.
    fn warning(&self, file: &mut Conn, person: PersonId, id: RecordId) -> Stored<Option<&'static str>> {
        if stay::over_ceiling(self, file, person)?.is_some() {
            return Ok(Some("warning-stay-payment"));
        }
        if self.self_chosen.is_none()
            && let Some(passed) = area_limit::passed(file, person, self)?
        {
            return Ok(Some(passed));
        }
        let all = store::of_person::<Self>(file, person)?;
        let other = |kept: &Kept<Self>| kept.id != id && kept.record.dwelling != self.dwelling;
        let permanent = |one: &Self| one.stay == Stay::Permanent;
        let two = |kept: &Kept<Self>| other(kept) && permanent(&kept.record) && at_once(&kept.record, self);
        if permanent(self) && all.iter().any(two) {
            return Ok(Some("warning-two-homes"));
        }
        let ended = super::moving_on::ended_by(file, person, self)?.is_some();
        Ok(ended.then_some("warning-temporary-ended"))
    }
    fn points(&self, file: &mut Conn, (person, _): (PersonId, RecordId), w: &Wording) -> Stored<Vec<String>> {
        stay::told(self, file, person, w)
    }
    /// Nobody is assigned a home in an *udsat boligområde* (integrationsloven § 12, stk. 2).
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, id): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let before = store::find::<Self>(file, person, id)?;
        // What a decision rested on stays as it was.
        for (field, changed) in before.iter().flat_map(|kept| self.rewritten(&kept.record)) {
            if changed {
                faults.add(field, FaultKind::Said("fault-rests-on-stands"));
            }
        }
        if self.self_chosen.is_some() || before.is_some_and(|kept| self.assigns_as(&kept.record)) {
            return Ok(());
        }
        let dwelling = store::find::<Dwelling>(file, store::nobody(), self.dwelling.cast())?;
        let Some(area) = dwelling.and_then(|kept| kept.record.area) else { return Ok(()) };
        let day = self.assigned_on();
        let listing = tables::listing(file, area, day)?;
        if let Some(listed_on) = listing.and_then(|listing| listing.vulnerable_since(day)) {
            faults.add("dwelling", FaultKind::Listed(listed_on));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.stay)]
    }
}

impl Placement {
    /// An agreement is with somebody, and it does not end before it begins.
    fn check_host(&self, faults: &mut Faults) {
        let days = [self.host_agreed_on, self.host_checked_on, self.host_until];
        if self.host.is_none() && (self.host_contact.is_some() || days.iter().any(Option::is_some)) {
            faults.add("host", FaultKind::Missing);
        }
        if self.host_until.is_some_and(|until| until < self.starts_on) {
            faults.add("host_until", FaultKind::EndsBeforeStart);
        }
    }

    /// The day on which the agreement with the host ends, while they live there.
    #[must_use]
    pub fn host_ends_on(&self) -> Option<Date> {
        self.host_until.filter(|until| self.ends_on.is_none_or(|end| end > *until))
    }

    /// The day that decides whether the area may be used: that of the decision, or of moving in.
    fn assigned_on(&self) -> Date {
        self.decided_on.unwrap_or(self.starts_on)
    }

    /// What of the decision a correction would write over.
    fn rewritten(&self, before: &Self) -> [(&'static str, bool); 2] {
        [
            ("decided_by", before.decided_by.is_some() && before.decided_by != self.decided_by),
            ("rests_on", before.rests_on.is_some() && before.rests_on != self.rests_on),
        ]
    }

    /// Whether a correction assigns nothing anew: that somebody moved out can be registered wherever they lived.
    fn assigns_as(&self, before: &Self) -> bool {
        let assigned =
            |placement: &Self| (placement.dwelling, placement.assigned_on(), placement.self_chosen);
        assigned(self) == assigned(before)
    }
}
