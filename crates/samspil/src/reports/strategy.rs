// SPDX-License-Identifier: MPL-2.0
//! The municipality's strategies: which document the status is held against, from when until when (*strategi*, B-01).

use super::contact::Contact;
use crate::{
    gate::{Conn, Section, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record, check_days, store},
};
use jiff::civil::Date;

crate::record! {
    /// An edition of a strategy (*strategi*). A new one takes the place of the old from its first day.
    pub struct Strategy in "strategy" {
        /// What it is called.
        pub title: String,
        /// Which edition of it (*udgave*).
        pub edition: String,
        /// When the council adopted it (*vedtaget*).
        pub adopted_on: Date,
        /// The first day it is in force (*gælder fra*).
        pub starts_on: Date,
        /// The last day it is in force, when it says so itself.
        pub ends_on: Option<Date>,
        /// How many months after the takeover it is about: 36 are the three years.
        pub months: i64,
        /// Its goals.
        pub goals: Option<Prose>,
        /// Whom one can ask about it.
        pub contact_name: String,
        /// Their title.
        pub contact_title: String,
        /// Their telephone number.
        pub contact_phone: String,
        /// Their mail address.
        pub contact_mail: String,
    }
}
impl Record for Strategy {
    const NAME: &'static str = "strategy";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(overlaps);
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if !(1..=LONGEST).contains(&self.months) {
            faults.add("months", FaultKind::OutOfRange(1, LONGEST));
        }
        Contact::check(&self.contact_phone, &self.contact_mail, faults);
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![
            Headline::Text(self.title.clone()),
            Headline::Text(self.edition.clone()),
            Headline::Day(self.starts_on),
        ];
        words.extend(self.ends_on.map(Headline::Day));
        words
    }
}

impl Strategy {
    /// Whom one can ask about it.
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

/// Ten years; whoever writes more has written days or kroner.
const LONGEST: i64 = 120;

/// Two are never in force on the same day. One that says no last day ends where the next begins; one that does, ends
/// then and not before.
fn overlaps(one: &Strategy, other: &Strategy) -> Option<Fault> {
    let (first, next) = if one.starts_on <= other.starts_on { (one, other) } else { (other, one) };
    let runs_on = first.ends_on.is_some_and(|end| end >= next.starts_on);
    let field = if runs_on && one.starts_on < other.starts_on { "ends_on" } else { "starts_on" };
    (runs_on || one.starts_on == other.starts_on)
        .then_some(Fault { field, kind: FaultKind::Said("fault-strategy-overlaps") })
}

/// The strategy in force on a day: the one that began last, unless it has ended.
///
/// # Errors
/// When the database cannot answer.
pub fn in_force(conn: &mut Conn, day: Date) -> Stored<Option<Strategy>> {
    let begun = store::all::<Strategy>(conn)?.into_iter().map(|kept| kept.record);
    let newest = begun.filter(|strategy| strategy.starts_on <= day).max_by_key(|strategy| strategy.starts_on);
    Ok(newest.filter(|strategy| strategy.ends_on.is_none_or(|end| day <= end)))
}
