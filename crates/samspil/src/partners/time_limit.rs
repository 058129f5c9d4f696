// SPDX-License-Identifier: MPL-2.0
//! How long something may take in this house: days from a day on, with who decided it (*tidsgrænse*). No law says them.

use crate::{
    gate::{Conn, Section, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Record, store},
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// What the days are for.
    pub enum LimitKind ("limit-kind") {
        /// How many days before an agreement runs out its renewal is shown (B-39).
        RenewAgreement = "renew-agreement",
        /// How many days a partner has to answer a referral.
        AnswerReferral = "answer-referral",
        /// How many days an offer from a citizen is answered within.
        AnswerOffer = "answer-offer",
        /// How many days after the takeover a refugee is offered a voluntary friend.
        OfferFriend = "offer-friend",
        /// How many days a volunteer has to say whether they will be somebody's friend.
        AnswerFriend = "answer-friend",
        /// For how many days a volunteer's child certificate counts (*børneattest*).
        RenewChildCertificate = "renew-child-certificate",
        /// How many days the caseworker has to follow up on a visit to open counselling.
        FollowUpVisit = "follow-up-visit",
    }
}
crate::coded!(LimitKind);

crate::record! {
    /// A number of days the municipality has decided for itself (*tidsgrænse*). As long as there is none, the one that
    /// comes with the program is used.
    pub struct TimeLimit in "time_limit" {
        /// What for.
        pub limit_kind: LimitKind,
        /// How many days.
        pub days: i64,
        /// The first day it holds.
        pub starts_on: Date,
        /// Who decided it, and where it stands.
        pub source: String,
    }
}
impl Record for TimeLimit {
    const NAME: &'static str = "time-limit";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    // When a friend is to be offered follows from it, for everybody.
    const RULES: bool = true;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_day);
    fn check(&self, faults: &mut Faults, _today: Date) {
        if !(1..=LONGEST).contains(&self.days) {
            faults.add("days", FaultKind::OutOfRange(1, LONGEST));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::code(self.limit_kind),
            Headline::Text(self.days.to_string()),
            Headline::Day(self.starts_on),
        ]
    }
}

/// Ten years.
const LONGEST: i64 = 3650;

fn same_day(one: &TimeLimit, other: &TimeLimit) -> Option<Fault> {
    let same = one.limit_kind == other.limit_kind && one.starts_on == other.starts_on;
    same.then_some(Fault { field: "starts_on", kind: FaultKind::Said("fault-limit-twice") })
}

impl LimitKind {
    /// The days that come with the program. The 60 (B-39) and the three months are the mission's, the others our
    /// proposal: no law says how old a child certificate may be.
    #[must_use]
    pub const fn shipped(self) -> i64 {
        match self {
            Self::FollowUpVisit => 7,
            Self::RenewAgreement => 60,
            Self::AnswerReferral | Self::AnswerOffer | Self::AnswerFriend => 14,
            Self::OfferFriend => 90,
            Self::RenewChildCertificate => 730,
        }
    }
}

/// How many days something may take on the day: what the municipality decided last.
///
/// # Errors
/// When the database cannot answer.
pub fn days_for(conn: &mut Conn, what: LimitKind, day: Date) -> Stored<i64> {
    let all = store::all::<TimeLimit>(conn)?.into_iter().map(|kept| kept.record);
    let decided = all.filter(|limit| limit.limit_kind == what && limit.starts_on <= day);
    Ok(decided.max_by_key(|limit| limit.starts_on).map_or(what.shipped(), |limit| limit.days))
}
