// SPDX-License-Identifier: MPL-2.0
//! The offer of a voluntary friend, the answer to it, and what is wished for (*Venner Viser Vej*, A-34).

use crate::{
    catalogue::points_to,
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::{codes::Sex, text_enum};

text_enum! {
    /// What somebody answered to the offer.
    pub enum FriendAnswer ("friend-answer") {
        /// Nothing yet.
        Waiting = "waiting",
        /// They want a friend.
        Accepted = "accepted",
        /// They do not.
        Declined = "declined",
        /// They want one, and do not agree that anybody is told of them: nobody can be found.
        NoConsent = "no-consent",
    }
}

text_enum! {
    /// Whether the friend should be of one sex.
    pub enum WishedSex ("wished-sex") {
        /// That does not matter.
        Any = "any",
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
    }
}
crate::coded!(FriendAnswer, WishedSex);

impl WishedSex {
    /// Whether somebody of this sex is wished for.
    #[must_use]
    pub fn holds(self, sex: Sex) -> bool {
        match self {
            Self::Any => true,
            Self::Woman => sex == Sex::Female,
            Self::Man => sex == Sex::Male,
        }
    }
}

crate::record! {
    /// That a voluntary friend was offered; it counts as offered whatever the answer.
    pub struct FriendOffer in "friend_offer" {
        /// The day.
        pub offered_on: Date,
        /// The answer.
        pub friend_answer: FriendAnswer,
        /// The day of the answer.
        pub answered_on: Option<Date>,
        /// What they like to do, apart from each other by commas.
        pub interests: Option<String>,
        /// Whether the friend should be of one sex.
        pub wished_sex: WishedSex,
        /// Whether they can by day on weekdays.
        pub by_day: bool,
        /// Whether they can in the evening.
        pub in_evenings: bool,
        /// Whether they can at the weekend.
        pub at_weekends: bool,
        /// Whether the friend should like to be with children.
        pub child_friendly: bool,
        /// The last day on which they want one.
        pub ends_on: Option<Date>,
    }
}
impl Record for FriendOffer {
    const NAME: &'static str = "friend-offer";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Volunteering;
    const TODAY: &'static str = "offered_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("offered_on", Some(self.offered_on)), ("answered_on", self.answered_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        for (field, day) in [("answered_on", self.answered_on), ("ends_on", self.ends_on)] {
            if day.is_some_and(|day| day < self.offered_on) {
                faults.add(field, FaultKind::EndsBeforeStart);
            }
        }
        if self.friend_answer != FriendAnswer::Waiting && self.answered_on.is_none() {
            faults.add("answered_on", FaultKind::Missing);
        }
        // Whoever finds the friend reads it: no number, no address and no name has anything to do there.
        if self.interests.as_deref().and_then(points_to).is_some() {
            faults.add("interests", FaultKind::Said("fault-wish-points-to-somebody"));
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.offered_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.friend_answer)]
    }
}

impl FriendOffer {
    /// Whether they want a friend on the day.
    #[must_use]
    pub fn wants_one(&self, day: Date) -> bool {
        self.friend_answer == FriendAnswer::Accepted && self.ends_on.is_none_or(|end| day <= end)
    }

    /// When they can: by day, in the evening, at the weekend.
    #[must_use]
    pub const fn times(&self) -> [bool; 3] {
        [self.by_day, self.in_evenings, self.at_weekends]
    }
}
