// SPDX-License-Identifier: MPL-2.0
//! A guidepost of the municipality's own: its place, its name and the figures under it (*pejlemærke*, B-07).

use super::grouping;
use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;

crate::record! {
    /// A guidepost (*pejlemærke*). As long as there are none, the six that come with the program are used.
    pub struct Guidepost in "guidepost" {
        /// Its place in the order (*rækkefølge*).
        pub position: i64,
        /// What it is called.
        pub name: String,
        /// What the municipality wants with it.
        pub description: Option<Prose>,
        /// The numbers of the figures under it, apart from each other by blanks or commas.
        pub figures: Option<String>,
        /// The first day the status is put in order by it; empty when it always was.
        pub starts_on: Option<Date>,
        /// The last day; empty as long as it is in use.
        pub ends_on: Option<Date>,
    }
}
impl Record for Guidepost {
    const NAME: &'static str = "guidepost";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, _today: Date) {
        if self.numbers().any(|number| !grouping::is_figure(number)) {
            faults.add("figures", FaultKind::Said("fault-unknown-figure"));
        }
        if let (Some(first), Some(last)) = (self.starts_on, self.ends_on)
            && last < first
        {
            faults.add("ends_on", FaultKind::EndsBeforeStart);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::Text(format!("{}. {}", self.position, self.name))];
        words.extend(self.ends_on.map(Headline::Day));
        words
    }
}

impl Guidepost {
    /// The numbers of its figures, one by one.
    pub fn numbers(&self) -> impl Iterator<Item = &str> {
        let text = self.figures.as_deref().unwrap_or_default();
        text.split([' ', ',']).filter(|number| !number.is_empty())
    }

    /// Whether the status as of a day is put in order by it.
    #[must_use]
    pub fn is_used_on(&self, day: Date) -> bool {
        self.starts_on.is_none_or(|first| first <= day) && self.ends_on.is_none_or(|last| day <= last)
    }
}
