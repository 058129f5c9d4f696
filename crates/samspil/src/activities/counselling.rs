// SPDX-License-Identifier: MPL-2.0
//! A visit to open counselling: what it was about, and nobody's name (*åben rådgivning*, A-09).

use super::{Activity, ActivitySession, SpokenLanguage};
use crate::{
    catalogue::check_nobody,
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Record, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{ActivitySessionId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// What somebody asked about (*emne*); our own list, and nothing of anybody's health is on it.
    pub enum CounsellingTopic ("counselling-topic") {
        /// Letters from authorities.
        Letters = "letters",
        /// Money and bills.
        Money = "money",
        /// The home.
        Home = "home",
        /// Work.
        Work = "work",
        /// Danish and education.
        Education = "education",
        /// School and day-care.
        School = "school",
        /// Family and residence permit.
        Residence = "residence",
        /// Leisure and associations.
        Leisure = "leisure",
        /// Anything else.
        Other = "other",
    }
}
crate::coded!(CounsellingTopic);

crate::record! {
    /// A visit to open counselling (*henvendelse*, A-09). There is no place in it for a person.
    pub struct CounsellingVisit in "counselling_visit" {
        /// The session.
        pub session: ActivitySessionId,
        /// What it was about.
        pub counselling_topic: CounsellingTopic,
        /// The language they spoke.
        pub held_in: Option<SpokenLanguage>,
        /// Where they were shown on to: an office, never a person.
        pub shown_on_to: Option<String>,
    }
}
impl Record for CounsellingVisit {
    const NAME: &'static str = "counselling-visit";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, _: Date) {
        check_nobody(faults, self);
    }
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        check_session(file, self.session, faults).map(|_| ())
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.counselling_topic)]
    }
}

/// The session of a visit; adds a fault when its activity is none that takes visits.
///
/// # Errors
/// When the database cannot answer.
pub fn check_session(
    file: &mut Conn,
    session: ActivitySessionId,
    faults: &mut Faults,
) -> Stored<Option<ActivitySession>> {
    let Some(session) = store::find::<ActivitySession>(file, store::nobody(), session.cast())? else {
        return Ok(None);
    };
    let of = store::find::<Activity>(file, store::nobody(), session.record.activity.cast())?;
    if of.is_some_and(|kept| !kept.record.takes_visits()) {
        faults.add("session", FaultKind::Said("fault-session-no-visits"));
    }
    Ok(Some(session.record))
}
