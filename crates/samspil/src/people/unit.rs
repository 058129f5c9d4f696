// SPDX-License-Identifier: MPL-2.0
//! A unit of the municipality or a partner: a team, a language centre, an office (*enhed*).

use crate::{
    gate::Section,
    record::{Headline, Owner, Record},
};
use kernel::text_enum;

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
    /// A unit (*enhed*).
    pub struct Unit in "unit" {
        /// Its name.
        pub name: String,
        /// What it does.
        pub kind: UnitKind,
    }
}
impl Record for Unit {
    const NAME: &'static str = "unit";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone()), Headline::code(self.kind)]
    }
}
