// SPDX-License-Identifier: MPL-2.0
//! How many households may move to an area in a time before somebody is to think twice (*grænse for et område*, B-13).

use super::{
    Dwelling, Placement,
    criteria::Cap,
    store::{self as tables, MovedHousehold},
};
use crate::{
    gate::{Conn, Section, Stored},
    people::Person,
    record::{Fault, FaultKind, Faults, Headline, Owner, Record, check_days, store},
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    ids::{AreaId, PersonId},
    text_enum,
};
use std::collections::BTreeSet;

text_enum! {
    /// The time over which those who move to an area are counted.
    pub enum LimitSpan ("limit-span") {
        /// Twelve months.
        Year = "12-months",
        /// Thirty-six months.
        ThreeYears = "36-months",
    }
}
crate::coded!(LimitSpan);

impl LimitSpan {
    const fn months(self) -> i32 {
        match self {
            Self::Year => 12,
            Self::ThreeYears => 36,
        }
    }
}

/// Without a setting the third household in twelve months is pointed out (our proposal).
const WITHOUT_A_SETTING: i64 = 2;

crate::record! {
    /// A limit of the municipality's own. As long as there are none, the third household in twelve months is pointed out.
    pub struct AreaLimit in "area_limit" {
        /// Which area; every area when none is said.
        pub area: Option<AreaId>,
        /// Only those who speak this language; everybody when none is said.
        pub language: Option<String>,
        /// The time over which they are counted.
        pub span: LimitSpan,
        /// How many households may have moved there.
        pub households: i64,
        /// The first day it holds.
        pub starts_on: Date,
        /// The last day it holds.
        pub ends_on: Option<Date>,
    }
}
impl Record for AreaLimit {
    const NAME: &'static str = "area-limit";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(overlaps);
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if !(0..=9_999).contains(&self.households) {
            faults.add("households", FaultKind::OutOfRange(0, 9_999));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let language = self.language.iter().map(|language| Headline::Text(language.clone()));
        let number = [Headline::Text(self.households.to_string()), Headline::code(self.span)];
        number.into_iter().chain(language).chain([Headline::Day(self.starts_on)]).collect()
    }
}

/// The same is limited once at a time.
fn overlaps(one: &AreaLimit, other: &AreaLimit) -> Option<Fault> {
    let same = (one.area, &one.language, one.span) == (other.area, &other.language, other.span);
    let fault = Fault { field: "starts_on", kind: FaultKind::Said("fault-limit-overlaps") };
    (same && (one.holds(other.starts_on) || other.holds(one.starts_on))).then_some(fault)
}

impl AreaLimit {
    fn holds(&self, day: Date) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|end| day <= end)
    }

    /// How many more households it lets move to an area; nothing when it is about another.
    #[must_use]
    pub fn cap(
        &self,
        area: AreaId,
        day: Date,
        moved: &[MovedHousehold],
        place: &dyn Fn(&str) -> usize,
    ) -> Option<Cap> {
        if self.area.is_some_and(|own| own != area) {
            return None;
        }
        let since = day.saturating_sub(self.span.months().months());
        let counts = |one: &&MovedHousehold| {
            one.area == area && one.on > since && self.is_about(area, one.language.as_deref())
        };
        let households: BTreeSet<_> = moved.iter().filter(counts).map(|one| one.household).collect();
        let there = i64::try_from(households.len()).unwrap_or(i64::MAX);
        let room = self.households.saturating_sub(there).max(0);
        Some(Cap { language: self.language.as_deref().map(place), room })
    }

    /// Whether it is about a household in an area, by the language of one of them.
    fn is_about(&self, area: AreaId, language: Option<&str>) -> bool {
        let speaks =
            |limited: &String| language.is_some_and(|own| own.to_lowercase() == limited.to_lowercase());
        self.area.is_none_or(|own| own == area) && self.language.as_ref().is_none_or(speaks)
    }
}

/// The municipality's limits that hold on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn in_force(conn: &mut Conn, day: Date) -> Stored<Vec<AreaLimit>> {
    let all = store::all::<AreaLimit>(conn)?.into_iter().map(|kept| kept.record);
    Ok(all.filter(|limit| limit.holds(day)).collect())
}

/// The day after which somebody has moved who counts in a limit on the day.
#[must_use]
pub fn earliest(day: Date) -> Date {
    day.saturating_sub(LimitSpan::ThreeYears.months().months())
}

/// What to think of when somebody is placed where many have been placed: the key of its wording.
///
/// # Errors
/// When the database cannot answer.
pub fn passed(file: &mut Conn, person: PersonId, placement: &Placement) -> Stored<Option<&'static str>> {
    let dwelling = store::find::<Dwelling>(file, store::nobody(), placement.dwelling.cast())?;
    let Some(area) = dwelling.and_then(|kept| kept.record.area) else { return Ok(None) };
    let day = placement.starts_on;
    let language = store::find::<Person>(file, person, store::itself(person))?;
    let language = language.and_then(|kept| kept.record.language);
    let mut limits = in_force(file, day)?;
    if limits.is_empty() {
        limits.push(shipped(day));
    }
    for limit in limits.iter().filter(|limit| limit.is_about(area, language.as_deref())) {
        let since = day.saturating_sub(limit.span.months().months());
        let others = tables::others_moved(file, (area, since, day), person, limit.language.as_deref())?;
        if others >= limit.households {
            let of_all = limit.language.is_none();
            return Ok(Some(if of_all { "warning-area-limit" } else { "warning-area-limit-language" }));
        }
    }
    Ok(None)
}

fn shipped(day: Date) -> AreaLimit {
    AreaLimit {
        area: None,
        language: None,
        span: LimitSpan::Year,
        households: WITHOUT_A_SETTING,
        starts_on: day,
        ends_on: None,
    }
}
