// SPDX-License-Identifier: MPL-2.0
//! A local activity (*aktivitet*): an entry of the catalogue that was started here, or something that grew out of another.

use super::{
    ActivityGuidepost, ActivityStatus,
    initiative::{check_ages, check_link},
    personal::{self, Personal},
    store,
};
use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, check_days},
};
use jiff::civil::Date;
use kernel::ids::{ActivityId, InitiativeId, PersonId, RecordId};

crate::record! {
    /// An activity of this municipality (*aktivitet*, T-20), for many or for everybody; no participant stands in it.
    pub struct Activity in "activity" {
        /// What it is called.
        pub name: String,
        /// The entry of the catalogue it was made from.
        pub initiative: Option<InitiativeId>,
        /// The activity it grew out of (*inspireret af*).
        pub inspired_by: Option<ActivityId>,
        /// The guidepost it serves (*pejlemærke*).
        pub activity_guidepost: Option<ActivityGuidepost>,
        /// How far it is.
        pub activity_status: ActivityStatus,
        /// What happens there.
        pub description: Prose,
        /// Whom it is for.
        pub audience: Option<String>,
        /// From which age.
        pub age_from: Option<i64>,
        /// Until which age.
        pub age_until: Option<i64>,
        /// Where it is.
        pub venue: Option<String>,
        /// When it is, in words: every Thursday at five.
        pub when_text: Option<String>,
        /// What it costs to take part, in words.
        pub price_text: Option<String>,
        /// Who holds it, when somebody else than the municipality.
        pub organiser: Option<String>,
        /// The first day.
        pub starts_on: Option<Date>,
        /// The last day.
        pub ends_on: Option<Date>,
        /// Who can be asked (T-22).
        pub contact_name: Option<String>,
        /// What they are.
        pub contact_title: Option<String>,
        /// Their telephone at work.
        pub contact_phone: Option<String>,
        /// Their mail at work.
        pub contact_mail: Option<String>,
        /// More about it on the web.
        pub link: Option<String>,
        /// The feed it was read from, when it comes from elsewhere.
        pub feed: Option<String>,
        /// Whether everybody may see it.
        pub published: bool,
    }
}
impl Record for Activity {
    const NAME: &'static str = "activity";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_ages(faults, self.age_from, self.age_until);
        check_link(faults, "link", self.link.as_deref());
        if let Some(starts_on) = self.starts_on {
            check_days(faults, starts_on, self.ends_on);
        }
        if personal::find(&self.description.0) == Some(Personal::Cpr) {
            faults.add("description", FaultKind::Said(Personal::Cpr.key()));
        }
        if self.contact_mail.as_deref().is_some_and(|mail| personal::find(mail) != Some(Personal::Mail)) {
            faults.add("contact_mail", FaultKind::Said("fault-not-a-mail"));
        }
        if self.published && self.contact_name.is_none() {
            faults.add("contact_name", FaultKind::Said("fault-no-contact"));
        }
        if self.published && self.contact_phone.is_none() && self.contact_mail.is_none() {
            faults.add("contact_phone", FaultKind::Said("fault-no-way-to-contact"));
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (_, id): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        if let Some(parent) = self.inspired_by
            && store::grows_out_of(file, parent, id.cast())?
        {
            faults.add("inspired_by", FaultKind::Said("fault-inspired-in-a-ring"));
        }
        Ok(())
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::Text(self.name.clone()), Headline::code(self.activity_status)];
        words.extend(self.venue.clone().map(Headline::Text));
        words
    }
}
