// SPDX-License-Identifier: MPL-2.0
//! A visit to open counselling by somebody who wants it to stand in their file (*henvendelse med navn*, A-09).

use super::{ActivitySession, CounsellingTopic, SpokenLanguage, counselling::check_session};
use crate::{
    cases::{self, Task},
    error::{Error, Result},
    gate::{Conn, Section, Stored, Writer},
    partners::{LimitKind, days_for},
    record::{Beside, FaultKind, Faults, Field, Headline, Owner, Record, Source, Spec, store},
};
use jiff::{ToSpan, civil::Date};
use kernel::ids::{ActivityId, ActivitySessionId, PersonId, RecordId};

crate::record! {
    /// A visit to open counselling with a name (*henvendelse med navn*, A-09): beside the anonymous ones, and counted with
    /// them. The database itself holds it to an activity that is open counselling.
    pub struct NamedVisit in "named_visit" {
        /// The activity, which follows from the session.
        pub activity: ActivityId,
        /// The session.
        pub session: ActivitySessionId,
        /// The day of the session.
        pub held_on: Date,
        /// What it was about.
        pub counselling_topic: CounsellingTopic,
        /// The language they spoke.
        pub held_in: Option<SpokenLanguage>,
        /// Where they were shown on to: an office.
        pub shown_on_to: Option<String>,
        /// The day the person agreed that the caseworker follows up on it (*samtykke*).
        pub consented_on: Option<Date>,
    }
}
impl Record for NamedVisit {
    const NAME: &'static str = "named-visit";
    const OWNER: Owner = Owner::Person;
    // What somebody asked about is a note of a talk, and no wider known than notes are.
    const SECTION: Section = Section::Notes;
    const TODAY: &'static str = "";
    const BESIDE: Option<&'static Beside> = Some(&FOLLOWED_UP);
    const BY_PROGRAM: &'static [&'static str] = &["activity"];
    fn begins(file: &mut Conn, _: PersonId, said: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        let Ok(session) = ActivitySessionId::read(said.text("session"), said) else { return Ok(Vec::new()) };
        let kept = store::find::<ActivitySession>(file, store::nobody(), session.cast())?;
        let Some(ActivitySession { activity, held_on, .. }) = kept.map(|kept| kept.record) else {
            return Ok(Vec::new());
        };
        Ok(vec![("activity", activity.to_string()), ("held_on", held_on.to_string())])
    }
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("held_on", Some(self.held_on)), ("consented_on", self.consented_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
    }
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        let Some(session) = check_session(file, self.session, faults)? else { return Ok(()) };
        if session.activity != self.activity {
            faults.add("session", FaultKind::Said("fault-session-of-other-activity"));
        }
        if session.held_on != self.held_on {
            faults.add("held_on", FaultKind::Said("fault-session-on-other-day"));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.held_on, Some(self.held_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Day(self.held_on), Headline::code(self.counselling_topic)]
    }
}

/// What the caseworker is asked to do about it: a task of the unit the case lies in.
const FOR_CASEWORKER: &str = "for_caseworker";

const FOLLOWED_UP: Beside = Beside {
    fields: &[Spec {
        of: "named_visit",
        name: FOR_CASEWORKER,
        kind: <String as Field>::KIND,
        required: false,
    }],
    asked: |_, _| Ok(true),
    keep,
};

/// Makes a task of what the caseworker is asked to do, when the person agreed to it.
fn keep(tx: &mut Writer, person: PersonId, form: &dyn Source) -> Result<()> {
    if form.text(FOR_CASEWORKER).trim().is_empty() {
        return Ok(());
    }
    let mut faults = Faults::default();
    let what = store::read_field::<String>(FOR_CASEWORKER, form, &mut faults);
    if form.text("consented_on").trim().is_empty() {
        faults.add("consented_on", FaultKind::Said("fault-follow-up-no-consent"));
    }
    let unit = cases::case_unit(tx, person)?;
    if unit.is_none() {
        faults.add(FOR_CASEWORKER, FaultKind::Said("fault-follow-up-no-case"));
    }
    let held_on = Date::read(form.text("held_on").trim(), form).ok();
    let (Some(what), Some(unit), Some(held_on), true) = (what, unit, held_on, faults.is_empty()) else {
        return Err(Error::Refused(faults));
    };
    let today = tx.today();
    let days = days_for(tx, LimitKind::FollowUpVisit, today)?;
    // What is registered late is not overdue from the beginning.
    let due_on = held_on.max(today).saturating_add(days.days());
    let task = Task { what, due_on, waiting_for: None, done_on: None, unit, access_asked_on: None };
    store::add(tx, person, RecordId::mint(), &task)?;
    Ok(())
}
