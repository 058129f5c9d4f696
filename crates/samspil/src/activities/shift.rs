// SPDX-License-Identifier: MPL-2.0
//! Who is on duty when an activity is held (*vagt*).

use crate::{
    gate::Section,
    record::{Headline, Owner, Record},
};
use kernel::{
    ids::{AccountId, ActivitySessionId},
    text_enum,
};

text_enum! {
    /// What somebody on duty is there (*funktion*): by it they hold the session, and it opens nobody's file.
    pub enum ShiftFunction ("shift-function") {
        /// *Vært*.
        Host = "host",
        /// *Sundhedsformidler* (A-32): tells about health in the language of those who came.
        HealthCommunicator = "health-communicator",
        /// *Repatrieringsambassadør* (A-38): tells about returning where people are, neutrally.
        ReturnAmbassador = "return-ambassador",
        /// *Mentor* (A-16, A-25).
        Mentor = "mentor",
        /// *Underviser*.
        Teacher = "teacher",
        /// *Tolk*.
        Interpreter = "interpreter",
    }
}
crate::coded!(ShiftFunction);

crate::record! {
    /// Somebody of the house who is on duty (*vagt*, T-19): it stands on their *Min dag*.
    pub struct ActivityShift in "activity_shift" {
        /// The session.
        pub session: ActivitySessionId,
        /// Who.
        pub account: AccountId,
        /// What they do there.
        pub duty_text: Option<String>,
        /// What they are there.
        pub shift_function: Option<ShiftFunction>,
    }
}
impl Record for ActivityShift {
    const NAME: &'static str = "activity-shift";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn headline(&self) -> Vec<Headline> {
        let what = self.shift_function.map(Headline::code);
        what.into_iter().chain(self.duty_text.clone().map(Headline::Text)).collect()
    }
}
