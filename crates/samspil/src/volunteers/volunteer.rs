// SPDX-License-Identifier: MPL-2.0
//! Somebody who gives their time: what they can, when, for how many at once, and their child certificate (*frivillig*).

use super::store as own;
use crate::{
    catalogue::{Personal, points_to},
    gate::{Conn, Section, Stored},
    partners::{LimitKind, days_for},
    record::{FaultKind, Faults, Folded, Headline, Owner, Prose, Record, check_days},
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    codes::Sex,
    ids::{AreaId, OrganisationId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// What a volunteer does (T-12).
    pub enum VolunteerKind ("volunteer-kind") {
        /// Is a friend to somebody new (*Venner Viser Vej*).
        Friend = "friend",
        /// Helps with what is practical: furniture, letters, the way to the doctor.
        PracticalHelp = "practical-help",
        /// Talks Danish with somebody.
        LanguagePractice = "language-practice",
        /// Helps with homework.
        Homework = "homework",
        /// Is there when an activity is held.
        Activities = "activities",
    }
}
crate::coded!(VolunteerKind);

crate::record! {
    /// A volunteer (*frivillig*, T-12); no citizen of the municipality's cases stands here.
    pub struct Volunteer in "volunteer" {
        /// Their name.
        pub name: String,
        /// Their telephone.
        pub phone: Option<String>,
        /// Their mail.
        pub email: Option<String>,
        /// What they do.
        pub volunteer_kind: VolunteerKind,
        /// The organisation they come from: Røde Kors, a group of refugees (K-07).
        pub organisation: Option<OrganisationId>,
        /// Their sex: some want a friend of their own.
        pub sex: Sex,
        /// The languages they speak, apart from each other by commas.
        pub spoken_languages: Option<String>,
        /// What they like to do, apart from each other by commas.
        pub interests: Option<String>,
        /// The housing area they live in or want to meet in.
        pub area: Option<AreaId>,
        /// Whether they can by day on weekdays.
        pub by_day: bool,
        /// Whether they can in the evening.
        pub in_evenings: bool,
        /// Whether they can at the weekend.
        pub at_weekends: bool,
        /// Whether they like to be with children.
        pub with_children: bool,
        /// How many they can be a friend to at once.
        pub capacity: i64,
        /// The day of their child certificate (*børneattest*).
        pub child_certificate_on: Option<Date>,
        /// What they have been taught.
        pub training: Option<String>,
        /// When.
        pub trained_on: Option<Date>,
        /// Their first day as a volunteer.
        pub starts_on: Date,
        /// The first day of a pause.
        pub paused_from: Option<Date>,
        /// Its last day.
        pub paused_until: Option<Date>,
        /// Their last day.
        pub ends_on: Option<Date>,
        /// What should be thought of.
        pub remark: Option<Prose>,
    }
}

/// The most friendships at once; whoever writes more has mistyped. Our own guess.
const MOST_AT_ONCE: i64 = 20;

impl Record for Volunteer {
    const NAME: &'static str = "volunteer";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Volunteering;
    const FOLDED: &'static [Folded] = &[("fold-pause", &["paused_from", "paused_until", "ends_on"])];
    const LOOKED_AT: bool = true;
    /// Whoever has been somebody's friend stays in the register: they are given a last day.
    const STRIKES: bool = false;
    fn check(&self, faults: &mut Faults, today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        for (field, day) in
            [("child_certificate_on", self.child_certificate_on), ("trained_on", self.trained_on)]
        {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.phone.is_none() && self.email.is_none() {
            faults.add("phone", FaultKind::Said("fault-volunteer-unreachable"));
        }
        if !(0..=MOST_AT_ONCE).contains(&self.capacity) {
            faults.add("capacity", FaultKind::OutOfRange(0, MOST_AT_ONCE));
        }
        if self.paused_until.is_some() && self.paused_from.is_none() {
            faults.add("paused_from", FaultKind::Needs("paused_until"));
        }
        if self.paused_from.zip(self.paused_until).is_some_and(|(from, until)| until < from) {
            faults.add("paused_until", FaultKind::EndsBeforeStart);
        }
        if self.remark.as_ref().and_then(|text| points_to(&text.0)) == Some(Personal::Cpr) {
            faults.add("remark", FaultKind::Said(Personal::Cpr.key()));
        }
    }
    /// Whoever is a friend to three cannot be one to two at the most, and does not stop before their friendships do.
    fn check_beside(
        &self,
        file: &mut Conn,
        (_, id): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        own::queue_for(file, id.cast())?;
        let friends = own::friends_of(file, id.cast(), None)?;
        if friends > self.capacity {
            faults.add("capacity", FaultKind::Said("fault-volunteer-has-more"));
        }
        if friends > 0 && self.ends_on.is_some() {
            faults.add("ends_on", FaultKind::Said("fault-volunteer-has-friends"));
        }
        Ok(())
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone()), Headline::code(self.volunteer_kind)]
    }
}

impl Volunteer {
    /// Whether they are there on the day: begun, not paused and not stopped.
    #[must_use]
    pub fn is_there(&self, day: Date) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|end| day <= end) && !self.is_paused(day)
    }

    /// Whether they pause on the day.
    #[must_use]
    pub fn is_paused(&self, day: Date) -> bool {
        self.paused_from.is_some_and(|from| from <= day) && self.paused_until.is_none_or(|until| day <= until)
    }

    /// The languages they speak, one by one.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        listed(self.spoken_languages.as_deref())
    }

    /// The last day on which their child certificate counts; `None` when there is none.
    #[must_use]
    pub fn certified_until(&self, days: i64) -> Option<Date> {
        self.child_certificate_on.map(|day| day.saturating_add(days.days()))
    }
}

/// What somebody wrote with commas, one by one.
pub fn listed(text: Option<&str>) -> impl Iterator<Item = &str> {
    text.unwrap_or_default().split(',').map(str::trim).filter(|one| !one.is_empty())
}

/// For how many days a child certificate counts, as the municipality has decided (*børneattest*).
///
/// # Errors
/// When the database cannot answer.
pub fn certificate_days(conn: &mut Conn, day: Date) -> Stored<i64> {
    days_for(conn, LimitKind::RenewChildCertificate, day)
}
