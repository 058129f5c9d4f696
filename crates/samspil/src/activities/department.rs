// SPDX-License-Identifier: MPL-2.0
//! How many of each department took part when staff were taught (*deltagere efter afdeling*, A-38, R-10).

use crate::{
    gate::Section,
    record::{Headline, Owner, Record},
};
use kernel::ids::ActivityId;

crate::record! {
    /// How many of a department took part (*deltagere*, A-38): a number, and nobody's name.
    pub struct DepartmentCount in "department_count" {
        /// The course or day of teaching.
        pub activity: ActivityId,
        /// The department, or the school.
        pub department: String,
        /// How many took part.
        pub participants_count: i64,
    }
}
impl Record for DepartmentCount {
    const NAME: &'static str = "department-count";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.department.clone()), Headline::Text(self.participants_count.to_string())]
    }
}
