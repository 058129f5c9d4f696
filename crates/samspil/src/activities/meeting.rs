// SPDX-License-Identifier: MPL-2.0
//! A meeting of those behind an activity, and what each of them follows up (*referat*, *opfølgning*, T-13).

use crate::{
    catalogue::{Personal, points_to},
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::ids::{ActivityId, OrganisationId, UnitId};

crate::record! {
    /// A meeting of those who stand behind an activity, with minutes they share (*fælles referat*, T-13).
    pub struct ActivityMeeting in "activity_meeting" {
        /// The activity.
        pub activity: ActivityId,
        /// The day.
        pub held_on: Date,
        /// Which of the parties took part.
        pub taking_part: Option<String>,
        /// What was said and agreed.
        pub minutes: Prose,
    }
}
impl Record for ActivityMeeting {
    const NAME: &'static str = "activity-meeting";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "held_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.held_on > today {
            faults.add("held_on", FaultKind::InTheFuture);
        }
        if points_to(&self.minutes.0) == Some(Personal::Cpr) {
            faults.add("minutes", FaultKind::Said(Personal::Cpr.key()));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Day(self.held_on)]
    }
}

crate::record! {
    /// What one of those behind an activity follows up (*opfølgning*, T-13): each party has a list of its own.
    pub struct ActivityFollowUp in "activity_follow_up" {
        /// The activity.
        pub activity: ActivityId,
        /// The unit that does it, where it is one.
        pub unit: Option<UnitId>,
        /// The organisation that does it, where it is one.
        pub organisation: Option<OrganisationId>,
        /// The day it was agreed: that of a meeting.
        pub agreed_on: Date,
        /// What.
        pub what: String,
        /// By when.
        pub due_on: Option<Date>,
        /// The day it was done.
        pub done_on: Option<Date>,
    }
}
impl Record for ActivityFollowUp {
    const NAME: &'static str = "activity-follow-up";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "agreed_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.unit.is_none() && self.organisation.is_none() {
            faults.add("unit", FaultKind::Said("fault-follow-up-whose"));
        }
        for (field, day) in [("agreed_on", Some(self.agreed_on)), ("done_on", self.done_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.what.clone())]
    }
}
