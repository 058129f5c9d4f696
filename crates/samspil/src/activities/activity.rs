// SPDX-License-Identifier: MPL-2.0
//! A local activity (*aktivitet*): an entry of the catalogue that was started here, or something that grew out of another.

use super::{ActivityGuidepost, ActivityStatus, ActivityType, Names, SpokenLanguage, store};
use crate::{
    catalogue::{self, Personal, check_ages, check_link, points_to},
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Folded, Headline, Owner, Prose, Record, check_days},
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
        /// What kind of activity it is.
        pub activity_type: Option<ActivityType>,
        /// Whether those who take part are enrolled by name; otherwise they are only counted.
        pub takes_names: bool,
        /// How many can take part at the same time.
        pub capacity: Option<i64>,
        /// The language it is held in.
        pub held_in: Option<SpokenLanguage>,
        /// Another language it is held in.
        pub also_held_in: Option<SpokenLanguage>,
        /// What it is, in a few lines of English.
        pub english: Option<Prose>,
        /// A prize or other recognition it was given (*anerkendelse*, T-19).
        pub recognition: Option<String>,
    }
}
impl Record for Activity {
    const NAME: &'static str = "activity";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const FOLDED: &'static [Folded] = &[
        ("fold-audience", &["audience", "age_from", "age_until"]),
        ("fold-more-told", &["price_text", "link", "english", "also_held_in"]),
        ("fold-origin", &["initiative", "inspired_by", "activity_guidepost", "recognition", "feed"]),
    ];
    const LISTED_BY: &'static str = "name";
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_ages(faults, self.age_from, self.age_until);
        check_link(faults, "link", self.link.as_deref());
        if let Some(starts_on) = self.starts_on {
            check_days(faults, starts_on, self.ends_on);
        }
        if points_to(&self.description.0) == Some(Personal::Cpr) {
            faults.add("description", FaultKind::Said(Personal::Cpr.key()));
        }
        if self.contact_mail.as_deref().is_some_and(|mail| points_to(mail) != Some(Personal::Mail)) {
            faults.add("contact_mail", FaultKind::Said("fault-not-a-mail"));
        }
        if self.takes_names && self.activity_type.is_some_and(|kind| kind.rules().names == Names::Never) {
            faults.add("takes_names", FaultKind::Said("fault-type-never-names"));
        }
        if self.capacity == Some(0) {
            faults.add("capacity", FaultKind::OutOfRange(1, 100_000));
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
            && catalogue::grows_out_of(file, parent, id.cast())?
        {
            faults.add("inspired_by", FaultKind::Said("fault-inspired-in-a-ring"));
        }
        if !self.takes_names && store::has_names(file, id.cast())? {
            faults.add("takes_names", FaultKind::Said("fault-names-are-there"));
        }
        if !self.takes_visits() && store::has_visits(file, id.cast())? {
            faults.add("activity_type", FaultKind::Said("fault-visits-are-there"));
        }
        Ok(())
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::Text(self.name.clone()), Headline::code(self.activity_status)];
        words.extend(self.venue.clone().map(Headline::Text));
        words
    }
}

impl Activity {
    /// Whether whoever comes is counted as a visit with what it is about (*henvendelse*).
    #[must_use]
    pub fn takes_visits(&self) -> bool {
        self.activity_type.is_some_and(|kind| kind.rules().visits)
    }

    /// Whether it is for somebody of this age: as the activity says, and as the document says of its kind.
    #[must_use]
    pub fn is_for_age(&self, age: i64) -> bool {
        let kind = self.activity_type.and_then(|kind| kind.rules().ages);
        self.age_from.is_none_or(|from| age >= from)
            && self.age_until.is_none_or(|until| age <= until)
            && kind.is_none_or(|(from, until)| (from..=until).contains(&age))
    }

    /// Whether it is held in a language.
    #[must_use]
    pub fn is_held_in(&self, language: SpokenLanguage) -> bool {
        self.held_in == Some(language) || self.also_held_in == Some(language)
    }
}
