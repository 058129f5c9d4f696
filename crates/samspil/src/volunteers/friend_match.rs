// SPDX-License-Identifier: MPL-2.0
//! A volunteer is somebody's friend, or is asked to be: both say yes, they meet, they pause, it ends (*frivilligmatch*).

use super::{Consent, Volunteer, VolunteerKind, store as own, volunteer::certificate_days};
use crate::{
    activities::Rhythm,
    catalogue::{Personal, points_to},
    gate::{
        Conn, ConsentPurpose, Deed, Holder, Ours, OutsideAction, OutsideParty, Section, SharedField, Stored,
        consented,
    },
    record::{Fault, FaultKind, Faults, Headline, Kept, Owner, Prose, Record, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{PersonId, RecordId, VolunteerId},
    text_enum,
};

text_enum! {
    /// Why it ended (*årsag*).
    pub enum MatchEnd ("match-end") {
        /// They went on by themselves, or reached what they wanted.
        Done = "done",
        /// The volunteer said no, or stopped.
        VolunteerStopped = "volunteer-stopped",
        /// The person said no, or wanted no more.
        PersonStopped = "person-stopped",
        /// The person withdrew the consent (*samtykket er trukket tilbage*).
        ConsentWithdrawn = "consent-withdrawn",
        /// One of them moved.
        Moved = "moved",
        /// Something else.
        Other = "other",
    }
}
crate::coded!(MatchEnd);

text_enum! {
    /// How far a friendship has come; it follows from its days.
    pub enum MatchStage ("match-stage") {
        /// One of the two has not said yes.
        Asked = "asked",
        /// Both have said yes, and have not met.
        Agreed = "agreed",
        /// They meet.
        Meeting = "meeting",
        /// They pause.
        Paused = "paused",
        /// It is over.
        Ended = "ended",
    }
}

crate::record! {
    /// A friendship between somebody and a volunteer (*frivilligmatch*, T-12, A-34), from when it is proposed.
    pub struct FriendMatch in "friend_match" {
        /// The volunteer.
        pub volunteer: VolunteerId,
        /// The day it was proposed.
        pub proposed_on: Date,
        /// The day the volunteer said yes.
        pub volunteer_yes_on: Option<Date>,
        /// The day the person said yes.
        pub person_yes_on: Option<Date>,
        /// The day they first met.
        pub first_meeting_on: Option<Date>,
        /// How often they meet.
        pub meets: Option<Rhythm>,
        /// The day somebody asks them next how it goes.
        pub follow_up_on: Option<Date>,
        /// Since when they pause.
        pub paused_from: Option<Date>,
        /// Its last day.
        pub ends_on: Option<Date>,
        /// Why it ended.
        pub match_end: Option<MatchEnd>,
        /// What should be thought of; never the person's story.
        pub remark: Option<Prose>,
    }
}
impl Record for FriendMatch {
    const NAME: &'static str = "friend-match";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Volunteering;
    const TODAY: &'static str = "proposed_on";
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(two_at_once);
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, today: Date) {
        let happened = [
            ("proposed_on", Some(self.proposed_on)),
            ("volunteer_yes_on", self.volunteer_yes_on),
            ("person_yes_on", self.person_yes_on),
            ("first_meeting_on", self.first_meeting_on),
            ("paused_from", self.paused_from),
            ("ends_on", self.ends_on),
        ];
        for (field, day) in happened {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            } else if day.is_some_and(|day| day < self.proposed_on) {
                faults.add(field, FaultKind::EndsBeforeStart);
            }
        }
        // A volunteer and the municipality are both asked before anybody meets (*to ja'er*).
        let both = self.volunteer_yes_on.is_some() && self.person_yes_on.is_some();
        if self.first_meeting_on.is_some() && !both {
            faults.add("first_meeting_on", FaultKind::Said("fault-match-two-say-yes"));
        }
        match (self.ends_on, self.match_end) {
            (Some(_), None) => faults.add("match_end", FaultKind::Missing),
            (None, Some(_)) => faults.add("ends_on", FaultKind::Needs("match_end")),
            _ => {}
        }
        if self.remark.as_ref().and_then(|text| points_to(&text.0)) == Some(Personal::Cpr) {
            faults.add("remark", FaultKind::Said(Personal::Cpr.key()));
        }
    }
    /// Whoever saves a friendship that is to begin or go on says nothing of the day it is judged on: the consent, the
    /// volunteer and the child certificate must hold today, whatever day it is said to have been proposed on.
    fn check_now(
        &self,
        file: &mut Conn,
        at: (PersonId, RecordId),
        today: Date,
        faults: &mut Faults,
    ) -> Stored<()> {
        if self.proposed_on == today || !faults.is_empty() {
            return Ok(());
        }
        Self { proposed_on: today, ..self.clone() }.check_beside(file, at, faults)
    }
    /// Without consent, without room and, where there are children, without a child certificate there is no friendship.
    /// What has ended is history, and needs nothing.
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, id): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let before = store::find::<Self>(file, person, id)?.map(|kept| kept.record);
        // The link is the volunteer's and so is their yes: another volunteer is another friendship.
        if before.as_ref().is_some_and(|before| before.volunteer != self.volunteer) {
            faults.add("volunteer", FaultKind::Said("fault-match-other-volunteer"));
        }
        if !self.is_open() {
            return Ok(());
        }
        // What is withdrawn is withdrawn, whatever day the friendship is said to have begun on.
        let agrees = |kept: &Kept<Consent>| {
            kept.record.withdrawn_on.is_none() && kept.record.holds(ConsentPurpose::Friend, self.proposed_on)
        };
        if !store::of_person::<Consent>(file, person)?.iter().any(agrees) {
            faults.add("volunteer", FaultKind::Said("fault-match-no-consent"));
        }
        // Queued for before it is read: nobody changes how many they can be a friend to in between.
        own::queue_for(file, self.volunteer)?;
        let kept = store::find::<Volunteer>(file, store::nobody(), self.volunteer.cast())?;
        let Some(volunteer) = kept.filter(|kept| !kept.struck).map(|kept| kept.record) else { return Ok(()) };
        let is_new = !before.is_some_and(|before| before.is_open());
        if is_new && !volunteer.is_there(self.proposed_on) {
            faults.add("volunteer", FaultKind::Said("fault-volunteer-not-there"));
        }
        if is_new && volunteer.volunteer_kind != VolunteerKind::Friend {
            faults.add("volunteer", FaultKind::Said("fault-volunteer-no-friend"));
        }
        if own::friends_of(file, self.volunteer, Some(id))? >= volunteer.capacity {
            faults.add("volunteer", FaultKind::Said("fault-volunteer-full"));
        }
        if is_new && consented::has_children(file, person, self.proposed_on)? {
            let until = volunteer.certified_until(certificate_days(file, self.proposed_on)?);
            match until {
                None => faults.add("volunteer", FaultKind::Said("fault-no-child-certificate")),
                Some(until) if until < self.proposed_on => {
                    faults.add("volunteer", FaultKind::Said("fault-old-child-certificate"));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.proposed_on, self.ends_on))
    }
    fn named(&self, file: &mut Conn) -> Stored<Vec<Headline>> {
        let kept = store::find::<Volunteer>(file, store::nobody(), self.volunteer.cast())?;
        let name = kept.map(|kept| Headline::Text(kept.record.name));
        Ok(name.into_iter().chain(self.headline()).collect())
    }
    fn headline(&self) -> Vec<Headline> {
        std::iter::once(Headline::code(self.stage())).chain(self.match_end.map(Headline::code)).collect()
    }
}

impl FriendMatch {
    /// One that is only proposed.
    #[must_use]
    pub const fn proposed(volunteer: VolunteerId, on: Date) -> Self {
        Self {
            volunteer,
            proposed_on: on,
            volunteer_yes_on: None,
            person_yes_on: None,
            first_meeting_on: None,
            meets: None,
            follow_up_on: None,
            paused_from: None,
            ends_on: None,
            match_end: None,
            remark: None,
        }
    }

    /// Whether it takes the volunteer's time: proposed and not ended.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.ends_on.is_none()
    }

    /// How far it has come.
    #[must_use]
    pub const fn stage(&self) -> MatchStage {
        match (self.ends_on, self.paused_from, self.first_meeting_on) {
            (Some(_), ..) => MatchStage::Ended,
            (None, Some(_), _) => MatchStage::Paused,
            (None, None, Some(_)) => MatchStage::Meeting,
            (None, None, None) if self.volunteer_yes_on.is_some() && self.person_yes_on.is_some() => {
                MatchStage::Agreed
            }
            _ => MatchStage::Asked,
        }
    }

    /// The day both had said yes: from then on somebody is matched.
    #[must_use]
    pub fn matched_on(&self) -> Option<Date> {
        Some(self.volunteer_yes_on?.max(self.person_yes_on?))
    }

    /// The same, ended.
    #[must_use]
    pub fn ended(&self, on: Date, why: MatchEnd) -> Self {
        Self { ends_on: Some(on), match_end: Some(why), ..self.clone() }
    }
}

/// Somebody has one friend of this kind at a time.
fn two_at_once(one: &FriendMatch, other: &FriendMatch) -> Option<Fault> {
    (one.is_open() && other.is_open())
        .then_some(Fault { field: "volunteer", kind: FaultKind::Said("fault-match-has-one") })
}

/// What a volunteer sees of their own friendship: its days.
pub struct OwnMatch {
    /// Its id.
    pub id: RecordId,
    /// Its version, for answering.
    pub version: i64,
    /// What it says.
    pub record: FriendMatch,
}

impl Ours for FriendMatch {
    const SEE: OutsideAction = OutsideAction::SeeFriendship;
    const DO: OutsideAction = OutsideAction::AnswerFriendship;
    type Shown = OwnMatch;
    fn shown(kept: &Kept<Self>, holder: Holder) -> Option<OwnMatch> {
        let theirs = is_theirs(kept, holder);
        theirs.then(|| OwnMatch { id: kept.id, version: kept.version, record: kept.record.clone() })
    }
    fn done(kept: &Kept<Self>, holder: Holder, deed: &Deed<'_>) -> Option<Self> {
        let (record, on) = (&kept.record, deed.on);
        let done = match (deed.said.text("answer"), record.stage()) {
            ("yes", MatchStage::Asked) if record.volunteer_yes_on.is_none() => {
                Self { volunteer_yes_on: Some(on), ..record.clone() }
            }
            ("met", MatchStage::Agreed) => Self { first_meeting_on: Some(on), ..record.clone() },
            ("no", stage) if stage != MatchStage::Ended => record.ended(on, MatchEnd::VolunteerStopped),
            _ => return None,
        };
        is_theirs(kept, holder).then_some(done)
    }
    fn tells(kept: &Kept<Self>, holder: Holder) -> Vec<SharedField> {
        if !is_theirs(kept, holder) || !kept.record.is_open() {
            return Vec::new();
        }
        let first = [SharedField::FirstName, SharedField::Language, SharedField::HouseholdSize];
        // How somebody is reached is told once both have said yes.
        let then = [SharedField::Phone, SharedField::Area].into_iter();
        first.into_iter().chain(then.filter(|_| kept.record.matched_on().is_some())).collect()
    }
}

/// A link of a volunteer is about one friendship, and shows no other.
fn is_theirs(kept: &Kept<FriendMatch>, holder: Holder) -> bool {
    holder.party == OutsideParty::Friend && holder.about == Some(kept.id)
}
