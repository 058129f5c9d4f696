// SPDX-License-Identifier: MPL-2.0
//! Whether somebody who is enrolled came to a session (*fremmøde*).

use super::{Activity, ActivitySession};
use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Record, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{ActivityId, ActivitySessionId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// Whether somebody came (*fremmøde*).
    pub enum AttendanceMark ("attendance-mark") {
        /// They came.
        Came = "came",
        /// They had said that they would not (*afbud*).
        Excused = "excused",
        /// They did not come.
        Absent = "absent",
    }
}
crate::coded!(AttendanceMark);

crate::record! {
    /// Whether somebody came to a session (*fremmøde*, T-16, A-16). Only what takes names can have one: the database
    /// itself holds it to that.
    pub struct Attendance in "attendance" {
        /// The activity.
        pub activity: ActivityId,
        /// The session.
        pub session: ActivitySessionId,
        /// The day of the session.
        pub held_on: Date,
        /// Whether they came.
        pub mark: AttendanceMark,
    }
}
impl Record for Attendance {
    const NAME: &'static str = "attendance";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.held_on > today {
            faults.add("held_on", FaultKind::InTheFuture);
        }
    }
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        let session = store::find::<ActivitySession>(file, store::nobody(), self.session.cast())?;
        if let Some(session) = session {
            if session.record.activity != self.activity {
                faults.add("session", FaultKind::Said("fault-session-of-other-activity"));
            }
            if session.record.held_on != self.held_on {
                faults.add("held_on", FaultKind::Said("fault-session-on-other-day"));
            }
        }
        let activity = store::find::<Activity>(file, store::nobody(), self.activity.cast())?;
        if activity.is_some_and(|kept| !kept.record.takes_names) {
            faults.add("activity", FaultKind::Said("fault-activity-only-counts"));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.held_on, Some(self.held_on)))
    }
    fn named(&self, file: &mut Conn) -> Stored<Vec<Headline>> {
        let of = store::find::<Activity>(file, store::nobody(), self.activity.cast())?;
        let name = of.map(|kept| Headline::Text(kept.record.name));
        Ok(name.into_iter().chain(self.headline()).collect())
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.mark)]
    }
}
