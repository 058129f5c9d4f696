// SPDX-License-Identifier: MPL-2.0
//! Somebody takes part in an activity, or waits for a place in it (*tilmelding*, *venteliste*).

use super::{Activity, store as own};
use crate::{
    gate::{Conn, Section, Stored},
    people::Person,
    record::{
        Fault, FaultKind, Faults, Field, Headline, Kept, Owner, Prose, Record, Source, check_days, store,
    },
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    ids::{ActivityId, GoalId, OrganisationId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// What somebody went on to when their time was over (*videre til*, K-06, K-08).
    pub enum EnrolmentOutcome ("enrolment-outcome") {
        /// A job.
        Job = "job",
        /// Education.
        Education = "education",
        /// A company offer.
        CompanyOffer = "company-offer",
        /// A class in a school (*udslusning*).
        Class = "class",
        /// Another activity.
        Activity = "activity",
        /// They completed it and nothing in particular follows.
        Completed = "completed",
        /// They left before the end.
        Left = "left",
    }
}
crate::coded!(EnrolmentOutcome);

text_enum! {
    /// Whether somebody has a place; it follows from the day they got it.
    pub enum Standing ("enrolment-place") {
        /// They have a place (*plads*).
        Given = "given",
        /// They wait for one (*venteliste*).
        Waiting = "waiting",
    }
}

crate::record! {
    /// Somebody takes part in an activity (*tilmelding*, T-16, A-15, K-08): with a place, or on the waiting list.
    pub struct Enrolment in "enrolment" {
        /// The activity; it is one that takes names.
        pub activity: ActivityId,
        /// The day they asked for a place: by it stands the waiting list.
        pub starts_on: Date,
        /// The day from which they have a place; empty while they wait for one.
        pub place_from: Option<Date>,
        /// The last day, also of waiting.
        pub ends_on: Option<Date>,
        /// The goal it serves (T-14).
        pub goal: Option<GoalId>,
        /// Whether somebody must mind the children meanwhile.
        pub needs_childcare: Option<bool>,
        /// What they went on to.
        pub outcome: Option<EnrolmentOutcome>,
        /// What should be thought of.
        pub remark: Option<Prose>,
        /// The company or organisation where it is, for a language kitchen.
        pub organisation: Option<OrganisationId>,
        /// Who looks after them there (*mentor*, A-16): a colleague.
        pub mentor_name: Option<String>,
    }
}
impl Record for Enrolment {
    const NAME: &'static str = "enrolment";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Case;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(twice);
    const LOOKED_AT: bool = true;
    fn begins(file: &mut Conn, _: PersonId, said: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        let Ok(activity) = ActivityId::read(said.text("activity"), said) else { return Ok(Vec::new()) };
        let Some(kept) = find(file, activity)? else { return Ok(Vec::new()) };
        let Ok(asked) = Date::read(said.text("starts_on"), said) else { return Ok(Vec::new()) };
        let mut begins = Vec::new();
        own::queue_for(file, activity)?;
        // A place that is free is given at once; otherwise they wait.
        let from = kept.record.starts_on.filter(|first| *first > asked).unwrap_or(asked);
        let last = kept.record.activity_type.and_then(|kind| kind.rules().months);
        let last = last.map(|months| from.saturating_add(months.months()).saturating_sub(1.days()));
        if own::is_free(file, &kept.record, (activity, None), (from, last))? {
            begins.push(("place_from", from.to_string()));
        }
        begins.extend(last.map(|last| ("ends_on", last.to_string())));
        Ok(begins)
    }
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.place_from.unwrap_or(self.starts_on), self.ends_on);
        if self.place_from.is_some_and(|from| from < self.starts_on) {
            faults.add("place_from", FaultKind::Said("fault-place-before-asked"));
        }
        if self.outcome.is_some() && self.ends_on.is_none() {
            faults.add("ends_on", FaultKind::Missing);
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (_, id): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let Some(kept) = find(file, self.activity)? else { return Ok(()) };
        if !kept.record.takes_names {
            faults.add("activity", FaultKind::Said("fault-activity-only-counts"));
            return Ok(());
        }
        let Some(from) = self.place_from else { return Ok(()) };
        own::queue_for(file, self.activity)?;
        if !own::is_free(file, &kept.record, (self.activity, Some(id)), (from, self.ends_on))? {
            faults.add("place_from", FaultKind::Said("fault-activity-full"));
        }
        Ok(())
    }
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        let Some(kept) = find(file, self.activity)? else { return Ok(None) };
        let own = store::find::<Person>(file, person, store::itself(person))?;
        let Some(born) = own.and_then(|kept| kept.record.born_on) else { return Ok(None) };
        let day = self.place_from.unwrap_or(self.starts_on);
        let age = i64::from(born.until((jiff::Unit::Year, day)).map_or(0, |span| span.get_years()));
        Ok((!kept.record.is_for_age(age)).then_some("warning-enrolment-age"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.place_from.unwrap_or(self.starts_on), self.ends_on))
    }
    fn named(&self, file: &mut Conn) -> Stored<Vec<Headline>> {
        let Some(kept) = find(file, self.activity)? else { return Ok(self.headline()) };
        let origin = super::civic::origin_of(file, (self.activity, &kept.record))?;
        let name = [Headline::Text(kept.record.name), Headline::code(origin)];
        Ok(name.into_iter().chain(self.headline()).collect())
    }
    fn headline(&self) -> Vec<Headline> {
        let place = if self.place_from.is_some() { Standing::Given } else { Standing::Waiting };
        let mentor = self.mentor_name.clone().map(Headline::Text);
        std::iter::once(Headline::code(place)).chain(mentor).chain(self.outcome.map(Headline::code)).collect()
    }
}

impl Enrolment {
    /// Whether somebody has a place on a day.
    #[must_use]
    pub fn has_place(&self, day: Date) -> bool {
        self.place_from.is_some_and(|from| from <= day) && self.ends_on.is_none_or(|end| end >= day)
    }

    /// Whether somebody waits for a place on a day.
    #[must_use]
    pub fn waits(&self, day: Date) -> bool {
        self.place_from.is_none() && self.ends_on.is_none_or(|end| end >= day)
    }
}

/// Nobody stands in the same activity twice at the same time.
fn twice(one: &Enrolment, other: &Enrolment) -> Option<Fault> {
    let overlap = |one: &Enrolment, other: &Enrolment| one.ends_on.is_none_or(|end| end >= other.starts_on);
    (one.activity == other.activity && overlap(one, other) && overlap(other, one))
        .then_some(Fault { field: "activity", kind: FaultKind::Said("fault-enrolled-already") })
}

fn find(file: &mut Conn, activity: ActivityId) -> Stored<Option<Kept<Activity>>> {
    store::find::<Activity>(file, store::nobody(), activity.cast())
}
