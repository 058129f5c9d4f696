// SPDX-License-Identifier: MPL-2.0
//! What politicians have decided, what is done about it, and by whom: never about a person (*politisk beslutning*, R-02).

use super::contact::Contact;
use crate::{
    activities::ActivityGuidepost,
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, check_days},
};
use jiff::civil::Date;
use kernel::{
    ids::{ResolutionId, UnitId},
    text_enum,
};

text_enum! {
    /// How far something is that follows from a political decision (*status*).
    pub enum MeasureState ("measure-state") {
        /// Not begun.
        Planned = "planned",
        /// Under way.
        Running = "running",
        /// Done.
        Done = "done",
        /// Given up, for a reason that is written down.
        Dropped = "dropped",
    }
}
crate::coded!(MeasureState);

crate::record! {
    /// A political decision (*politisk beslutning*) of a council or a committee.
    pub struct Resolution in "resolution" {
        /// What it is called.
        pub title: String,
        /// The day it was made.
        pub decided_on: Date,
        /// Who made it: the council, a committee.
        pub decided_in: String,
        /// What was decided.
        pub wording: Prose,
        /// Where it can be read: the number of the item, an address.
        pub source: Option<String>,
        /// The one unit that answers for it.
        pub unit: UnitId,
        /// The day it was carried out or given up as a whole.
        pub ends_on: Option<Date>,
        /// Whom one can ask.
        pub contact_name: String,
        /// Their title.
        pub contact_title: String,
        /// Their telephone number.
        pub contact_phone: String,
        /// Their mail address.
        pub contact_mail: String,
    }
}
impl Record for Resolution {
    const NAME: &'static str = "resolution";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "decided_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.decided_on > today {
            faults.add("decided_on", FaultKind::InTheFuture);
        }
        check_days(faults, self.decided_on, self.ends_on);
        Contact::check(&self.contact_phone, &self.contact_mail, faults);
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.title.clone()), Headline::Day(self.decided_on)]
    }
}
impl Resolution {
    /// Whom one can ask.
    #[must_use]
    pub fn contact(&self) -> Contact {
        Contact {
            name: self.contact_name.clone(),
            title: self.contact_title.clone(),
            phone: self.contact_phone.clone(),
            mail: self.contact_mail.clone(),
        }
    }
}

crate::record! {
    /// Something that is done because of a political decision or of the strategy (*handling*, R-02, B-45).
    pub struct Measure in "measure" {
        /// Which decision; none when it follows from the strategy alone.
        pub resolution: Option<ResolutionId>,
        /// What is done.
        pub what: String,
        /// The one unit that answers for it.
        pub unit: UnitId,
        /// By when.
        pub due_on: Date,
        /// How far it is.
        pub state: MeasureState,
        /// The day it was done or given up.
        pub ends_on: Option<Date>,
        /// How it goes, in words that name nobody.
        pub told: Option<Prose>,
        /// The guidepost of the strategy it serves (*pejlemærke*, B-45).
        pub measure_guidepost: Option<ActivityGuidepost>,
    }
}
impl Record for Measure {
    const NAME: &'static str = "measure";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.ends_on.is_some_and(|day| day > today) {
            faults.add("ends_on", FaultKind::InTheFuture);
        }
        if self.resolution.is_none() && self.measure_guidepost.is_none() {
            faults.add("measure_guidepost", FaultKind::Said("fault-measure-for-nothing"));
        }
        if self.is_open() == self.ends_on.is_some() {
            let kind =
                if self.is_open() { FaultKind::Said("fault-measure-open") } else { FaultKind::Missing };
            faults.add("ends_on", kind);
        }
        if self.state == MeasureState::Dropped && self.told.is_none() {
            faults.add("told", FaultKind::Missing);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.what.clone()), Headline::code(self.state), Headline::Day(self.due_on)]
    }
}
impl Measure {
    /// Whether something is left to do.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, MeasureState::Planned | MeasureState::Running)
    }
}
