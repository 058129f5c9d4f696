// SPDX-License-Identifier: MPL-2.0
//! An activity told in one of the newcomers' languages, with whether somebody who speaks it has read it (*oversættelse*).

use super::SpokenLanguage;
use crate::{
    catalogue::{Personal, points_to},
    gate::Section,
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::ids::ActivityId;

crate::record! {
    /// What an activity is called and what it is, in another language (*oversættelse*).
    pub struct ActivityText in "activity_text" {
        /// The activity.
        pub activity: ActivityId,
        /// The language.
        pub held_in: SpokenLanguage,
        /// What it is called.
        pub name: String,
        /// What happens there.
        pub description: Option<Prose>,
        /// The day somebody who speaks the language read it through; until then it says that nobody has.
        pub checked_on: Option<Date>,
    }
}
impl Record for ActivityText {
    const NAME: &'static str = "activity-text";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(twice);
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.checked_on.is_some_and(|day| day > today) {
            faults.add("checked_on", FaultKind::InTheFuture);
        }
        let told = self.description.as_ref().map(|text| text.0.as_str());
        for (field, text) in [("name", Some(self.name.as_str())), ("description", told)] {
            if text.and_then(points_to) == Some(Personal::Cpr) {
                faults.add(field, FaultKind::Said(Personal::Cpr.key()));
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone()), Headline::code(self.held_in)]
    }
}

fn twice(one: &ActivityText, other: &ActivityText) -> Option<Fault> {
    (one.activity == other.activity && one.held_in == other.held_in)
        .then_some(Fault { field: "held_in", kind: FaultKind::Said("fault-told-already") })
}
