// SPDX-License-Identifier: MPL-2.0
//! What somebody does in clubs, associations and with volunteers, beside the municipality's own, marked by where it
//! comes from (*foreningsliv*, R-19).

use super::{Activity, Sector, store as own};
use crate::{
    gate::{Conn, Section, Stored},
    partners::Organisation,
    record::{FaultKind, Faults, Headline, Owner, Record, check_days, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{ActivityId, OrganisationId},
    text_enum,
};

text_enum! {
    /// Where something that somebody takes part in comes from (*oprindelse*, R-19).
    pub enum Origin ("activity-origin") {
        /// The municipality, alone or with others.
        Municipality = "municipality",
        /// An organisation, a club, a company, a school.
        Organisation = "organisation",
        /// Volunteers and groups of citizens.
        Volunteers = "volunteers",
    }
}
text_enum! {
    /// How somebody is helped to take part (*støtte*, B-38).
    pub enum LeisureSupport ("leisure-support") {
        /// A voucher for leisure activities (*fritidspas*).
        Voucher = "voucher",
        /// Tickets.
        Tickets = "tickets",
        /// The fee is paid by somebody.
        Fee = "fee",
        /// Something else.
        Other = "other",
    }
}
crate::coded!(LeisureSupport, Origin);

crate::record! {
    /// Something somebody takes part in that is not the municipality's (*foreningsliv*, R-19): told by themselves, or by
    /// the organisation when they have agreed to that.
    pub struct CivicActivity in "civic_activity" {
        /// What: football, a choir, coffee on Thursdays.
        pub what: String,
        /// Where it comes from.
        pub origin: Origin,
        /// The organisation, where it is in the register.
        pub organisation: Option<OrganisationId>,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
        /// The day the person agreed that it stands here (*samtykke*).
        pub consented_on: Option<Date>,
        /// How the person is helped to take part.
        pub leisure_support: Option<LeisureSupport>,
    }
}
impl Record for CivicActivity {
    const NAME: &'static str = "civic-activity";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Case;
    fn check(&self, faults: &mut Faults, today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.consented_on.is_some_and(|day| day > today) {
            faults.add("consented_on", FaultKind::InTheFuture);
        }
        if self.origin != Origin::Municipality && self.consented_on.is_none() {
            faults.add("consented_on", FaultKind::Said("fault-civic-without-consent"));
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn named(&self, file: &mut Conn) -> Stored<Vec<Headline>> {
        let Some(id) = self.organisation else { return Ok(self.headline()) };
        let kept = store::find::<Organisation>(file, store::nobody(), id.cast())?;
        let name = kept.map(|kept| Headline::Text(kept.record.name));
        Ok(self.headline().into_iter().chain(name).collect())
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.what.clone()), Headline::code(self.origin)]
    }
}

/// Where an activity comes from: the municipality when it is one of those behind it, or nobody else is.
///
/// # Errors
/// When the database cannot answer.
pub fn origin_of(conn: &mut Conn, (id, activity): (ActivityId, &Activity)) -> Stored<Origin> {
    let owners = own::owners_of(conn, id)?;
    let has = |sector| owners.iter().any(|kept| kept.record.sector == sector);
    Ok(if has(Sector::Municipality) || owners.is_empty() && activity.organiser.is_none() {
        Origin::Municipality
    } else if has(Sector::CivilSociety) {
        Origin::Volunteers
    } else {
        Origin::Organisation
    })
}
