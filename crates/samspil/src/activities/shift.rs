// SPDX-License-Identifier: MPL-2.0
//! Who is on duty when an activity is held (*vagt*).

use super::{Activity, ActivitySession, ActivityType};
use crate::{
    catalogue::check_nobody,
    gate::{Conn, Role, Section, Stored, accounts},
    record::{FaultKind, Faults, Headline, Owner, Record, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{AccountId, ActivitySessionId, PersonId, RecordId},
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
    /// It is read by whoever is on duty, who may have nothing to do with anybody's file.
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_nobody(faults, self);
    }
    /// Health communicators are on duty at sessions on health alone: there they count those who came, and of other
    /// activities they see nothing.
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        if works_with_health_only(file, self.account)? && !is_on_health(file, self.session)? {
            faults.add("account", FaultKind::Said("fault-shift-health-only"));
        }
        Ok(())
    }
    fn headline(&self) -> Vec<Headline> {
        let what = self.shift_function.map(Headline::code);
        what.into_iter().chain(self.duty_text.clone().map(Headline::Text)).collect()
    }
}

fn works_with_health_only(conn: &mut Conn, account: AccountId) -> Stored<bool> {
    let all = accounts::all(conn)?;
    Ok(all.iter().any(|one| one.id == account && one.role == Role::HealthCommunicator))
}

fn is_on_health(conn: &mut Conn, session: ActivitySessionId) -> Stored<bool> {
    let Some(session) = store::find::<ActivitySession>(conn, store::nobody(), session.cast())? else {
        return Ok(false);
    };
    let of = store::find::<Activity>(conn, store::nobody(), session.record.activity.cast())?;
    Ok(of.is_some_and(|of| of.record.activity_type == Some(ActivityType::HealthSession)))
}
