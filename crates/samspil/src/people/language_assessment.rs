// SPDX-License-Identifier: MPL-2.0
//! How a child's language was assessed before school: the day, the tool and the band, and no more (*sprogvurdering*, A-31).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// What an assessment of a child's language leads to (*sprogvurderingens resultat*).
    pub enum LanguageBand ("language-band") {
        /// What everybody gets is enough (*generel indsats*).
        General = "general",
        /// A little more, in a group (*fokuseret indsats*).
        Focused = "focused",
        /// Much more, for this child (*særlig indsats*).
        Special = "special",
    }
}
crate::coded!(LanguageBand);

crate::record! {
    /// The result of a language assessment of a child (*sprogvurdering*, A-31): for those who work with the child.
    pub struct LanguageAssessment in "language_assessment" {
        /// The day.
        pub assessed_on: Date,
        /// The tool it was made with.
        pub tool: String,
        /// What it leads to.
        pub language_band: LanguageBand,
    }
}
impl Record for LanguageAssessment {
    const NAME: &'static str = "language-assessment";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Children;
    const TODAY: &'static str = "assessed_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.assessed_on > today {
            faults.add("assessed_on", FaultKind::InTheFuture);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.assessed_on, Some(self.assessed_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.language_band), Headline::Text(self.tool.clone())]
    }
}
