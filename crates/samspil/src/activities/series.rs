// SPDX-License-Identifier: MPL-2.0
//! When an activity is held, as a rule that makes dated sessions (*fast tid*).

use super::{ActivitySession, Rhythm, SpokenLanguage};
use crate::{
    catalogue::check_nobody,
    gate::Section,
    record::{Clock, FaultKind, Faults, Field, Headline, Owner, Record, check_days},
};
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use kernel::{
    calendar,
    ids::{ActivityId, RecordId},
};
use uuid::Uuid;

crate::record! {
    /// When an activity is held (*fast tid*): the sessions of a season, made in one go.
    pub struct ActivitySeries in "activity_series" {
        /// The activity.
        pub activity: ActivityId,
        /// How often.
        pub rhythm: Rhythm,
        /// The first day.
        pub starts_on: Date,
        /// The last day there can be one.
        pub ends_on: Date,
        /// When it begins.
        pub from_clock: Clock,
        /// When it ends.
        pub until_clock: Option<Clock>,
        /// Where it is, when elsewhere than the activity.
        pub venue: Option<String>,
        /// The language, when another than the activity's.
        pub held_in: Option<SpokenLanguage>,
        /// What it is about.
        pub topic: Option<String>,
        /// Whether it is held on public holidays too.
        pub on_holidays: bool,
    }
}
impl Record for ActivitySeries {
    const NAME: &'static str = "activity-series";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, Some(self.ends_on));
        if self.until_clock.is_some_and(|until| until <= self.from_clock) {
            faults.add("until_clock", FaultKind::Said("fault-clock-order"));
        }
        if self.ends_on > self.starts_on.saturating_add(MOST_DAYS.days()) {
            faults.add("ends_on", FaultKind::Said("fault-series-too-long"));
        }
        check_nobody(faults, self);
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::code(self.rhythm),
            Headline::Day(self.starts_on),
            Headline::Day(self.ends_on),
            Headline::Text(self.from_clock.show()),
        ]
    }
}

/// A season is at most a year and a day.
const MOST_DAYS: i64 = 366;

/// The space of the ids of sessions that a rule makes; it never changes.
const SPACE: Uuid = Uuid::from_u128(0x3c0f_6f5e_2a1b_4d0a_9d5e_71c2_88ab_0e13);

impl ActivitySeries {
    /// The days it makes, in their order.
    #[must_use]
    pub fn dates(&self) -> Vec<Date> {
        let step = match self.rhythm {
            Rhythm::Weekly => 7,
            Rhythm::EveryOtherWeek => 14,
            Rhythm::EveryFourthWeek => 28,
            Rhythm::Weekdays => 1,
        };
        let weekend = |day: Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let mut days = Vec::new();
        let mut day = self.starts_on;
        while day <= self.ends_on && days.len() <= 366 {
            let rests = self.rhythm == Rhythm::Weekdays && weekend(day);
            if !rests && (self.on_holidays || calendar::holiday(day).is_none()) {
                days.push(day);
            }
            day = day.saturating_add(step.days());
        }
        days
    }

    /// The session of a day, with the id it always has: making the sessions again makes none twice, also when one
    /// was moved.
    #[must_use]
    pub fn session(&self, id: RecordId, day: Date) -> (RecordId, ActivitySession) {
        let session = ActivitySession {
            activity: self.activity,
            held_on: day,
            from_clock: self.from_clock,
            until_clock: self.until_clock,
            venue: self.venue.clone(),
            held_in: self.held_in,
            topic: self.topic.clone(),
            cancelled: false,
            moved_from: None,
            change_reason: None,
            newcomers_count: None,
            volunteers_count: None,
            staff_count: None,
            others_count: None,
        };
        (RecordId::of_name(SPACE, &format!("{id}/{day}")), session)
    }
}
