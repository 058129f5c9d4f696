// SPDX-License-Identifier: MPL-2.0
//! A unit of the municipality or a partner: a team, a language centre, an office, and what it was called when (*enhed*).

use crate::{
    gate::{Conn, Section, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Record, check_days, store},
};
use jiff::civil::Date;
use kernel::{ids::UnitId, text_enum};

text_enum! {
    /// What a unit does.
    pub enum UnitKind ("unit-kind") {
        /// Holds the cases (*integrationsteam*).
        Integration = "integration",
        /// Teaches Danish (*sprogcenter*).
        LanguageCentre = "language-centre",
        /// Finds companies (*virksomhedsservice*).
        Company = "company",
        /// Finds homes (*boligteam*).
        Housing = "housing",
        /// Anything else.
        Other = "other",
    }
}
crate::coded!(UnitKind);

crate::record! {
    /// A unit (*enhed*), as it is called now.
    pub struct Unit in "unit" {
        /// Its name.
        pub name: String,
        /// What it does.
        pub kind: UnitKind,
        /// The first day there was such a unit, where it is known.
        pub starts_on: Option<Date>,
        /// The last day; nothing new is given to it afterwards, and what it did stays under its name.
        pub ends_on: Option<Date>,
    }
}
impl Record for Unit {
    const NAME: &'static str = "unit";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, _: Date) {
        if let Some(starts_on) = self.starts_on {
            check_days(faults, starts_on, self.ends_on);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let ended = self.ends_on.map(Headline::Day);
        [Headline::Text(self.name.clone()), Headline::code(self.kind)].into_iter().chain(ended).collect()
    }
}

crate::record! {
    /// What a unit was called before (*tidligere navn*, B-41).
    pub struct UnitName in "unit_name" {
        /// Which unit.
        pub unit: UnitId,
        /// What it was called.
        pub name: String,
        /// The first day it was called so, where it is known.
        pub starts_on: Option<Date>,
        /// The last day.
        pub ends_on: Date,
    }
}
impl UnitName {
    fn held_on(&self, day: Date) -> bool {
        self.starts_on.is_none_or(|from| from <= day) && day <= self.ends_on
    }
}
impl Record for UnitName {
    const NAME: &'static str = "unit-name";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(overlaps);
    fn check(&self, faults: &mut Faults, _: Date) {
        if let Some(starts_on) = self.starts_on {
            check_days(faults, starts_on, Some(self.ends_on));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let from = self.starts_on.map(Headline::Day);
        [Headline::Text(self.name.clone())]
            .into_iter()
            .chain(from)
            .chain([Headline::Day(self.ends_on)])
            .collect()
    }
}

/// No unit had two names on the same day.
fn overlaps(one: &UnitName, other: &UnitName) -> Option<Fault> {
    let meets = one.starts_on.is_none_or(|from| from <= other.ends_on)
        && other.starts_on.is_none_or(|from| from <= one.ends_on);
    let fault = Fault { field: "ends_on", kind: FaultKind::Said("fault-unit-name-twice") };
    (one.unit == other.unit && meets).then_some(fault)
}

/// What a unit was called on a day: by a former name that held then, otherwise as it is called now.
///
/// # Errors
/// When the database cannot answer.
pub fn unit_name_on(conn: &mut Conn, unit: UnitId, day: Date) -> Stored<Option<String>> {
    let mut former = store::all::<UnitName>(conn)?.into_iter().map(|kept| kept.record);
    if let Some(name) = former.find(|name| name.unit == unit && name.held_on(day)) {
        return Ok(Some(name.name));
    }
    Ok(store::find::<Unit>(conn, store::nobody(), unit.cast())?.map(|kept| kept.record.name))
}
