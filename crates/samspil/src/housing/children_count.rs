// SPDX-License-Identifier: MPL-2.0
//! How many children with a non-western background an institution counted in a year: a number, never a child (B-14).

use crate::{
    gate::Section,
    record::{Fault, FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::codes::InstitutionKind;

/// More children than any institution has.
const MOST: i64 = 9_999;

crate::record! {
    /// A count of an institution (*institutionens opgørelse*), summed up before it comes here: no name and no child.
    pub struct ChildrenCount in "children_count" {
        /// What kind of institution it is.
        pub kind: InstitutionKind,
        /// Its name; after a merger the name of the one that goes on.
        pub institution: String,
        /// The day of the count: 1 October in day-care, 5 September at school.
        pub counted_on: Date,
        /// How many children with a non-western background, as Danmarks Statistik understands it.
        pub children: i64,
        /// How many children there are in all.
        pub enrolled: Option<i64>,
        /// Which system the number comes from.
        pub source: Option<String>,
    }
}
impl Record for ChildrenCount {
    const NAME: &'static str = "children-count";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(counted_already);
    fn check(&self, faults: &mut Faults, today: Date) {
        let most = self.enrolled.unwrap_or(MOST).clamp(0, MOST);
        if !(0..=most).contains(&self.children) {
            faults.add("children", FaultKind::OutOfRange(0, most));
        }
        if self.counted_on > today {
            faults.add("counted_on", FaultKind::InTheFuture);
        }
    }
    /// Without the number: the list of them is no place for small numbers.
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.institution.clone()), Headline::Day(self.counted_on)]
    }
}

/// An institution counts once a year.
fn counted_already(one: &ChildrenCount, other: &ChildrenCount) -> Option<Fault> {
    let same = one.kind == other.kind
        && one.institution == other.institution
        && one.counted_on.year() == other.counted_on.year();
    same.then_some(Fault { field: "counted_on", kind: FaultKind::Said("fault-counted-already") })
}
