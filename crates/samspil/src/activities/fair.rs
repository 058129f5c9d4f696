// SPDX-License-Identifier: MPL-2.0
//! A company at a job fair and the jobs it has to offer (*jobmesse*, T-18).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::ids::ActivityId;

crate::record! {
    /// A company that takes part in an activity (*virksomhed*, T-18, A-16): at a job fair with its vacant jobs.
    pub struct ActivityCompany in "activity_company" {
        /// The activity.
        pub activity: ActivityId,
        /// The company's name.
        pub company_name: String,
        /// Its number in the register of companies (*CVR-nummer*).
        pub cvr_number: Option<String>,
        /// How many jobs it offers there.
        pub openings: Option<i64>,
        /// What kind of jobs.
        pub occupation: Option<String>,
    }
}
impl Record for ActivityCompany {
    const NAME: &'static str = "activity-company";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, _: Date) {
        if self.cvr_number.as_deref().is_some_and(|number| !is_cvr(number)) {
            faults.add("cvr_number", FaultKind::Said("fault-not-a-cvr"));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.company_name.clone())]
    }
}

/// Whether it is a CVR number: eight digits of which the weighted sum can be divided by eleven
/// (Erhvervsstyrelsen, modulus 11).
#[must_use]
pub fn is_cvr(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    number.len() == 8
        && digits.len() == 8
        && digits.iter().zip([2, 7, 6, 5, 4, 3, 2, 1]).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
            == 0
}
