// SPDX-License-Identifier: MPL-2.0
//! Who is on duty when an activity is held (*vagt*).

use crate::{
    gate::Section,
    record::{Headline, Owner, Record},
};
use kernel::ids::{AccountId, ActivitySessionId};

crate::record! {
    /// Somebody of the house who is on duty (*vagt*, T-19): it stands on their *Min dag*.
    pub struct ActivityShift in "activity_shift" {
        /// The session.
        pub session: ActivitySessionId,
        /// Who.
        pub account: AccountId,
        /// What they do there.
        pub duty_text: Option<String>,
    }
}
impl Record for ActivityShift {
    const NAME: &'static str = "activity-shift";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn headline(&self) -> Vec<Headline> {
        self.duty_text.clone().map(Headline::Text).into_iter().collect()
    }
}
