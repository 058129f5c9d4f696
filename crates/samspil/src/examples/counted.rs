// SPDX-License-Identifier: MPL-2.0
//! What institutions and schools of the invented municipality have counted, six years back.

use super::town::Town;
use crate::housing::ChildrenCount;
use jiff::civil::date;
use kernel::codes::InstitutionKind;

/// Institutions: kind, name, children with a non-western background in the first year, how many more each year, and
/// how many children there are.
const INSTITUTIONS: [(InstitutionKind, &str, i64, i64, i64); 6] = [
    (InstitutionKind::DayCare, "Børnehuset Eksemplet", 9, 1, 84),
    (InstitutionKind::DayCare, "Børnehaven Prøven", 14, 2, 62),
    (InstitutionKind::DayCare, "Dagplejen Mønsteret", 3, 0, 40),
    (InstitutionKind::School, "Eksempelskolen", 38, 4, 412),
    (InstitutionKind::School, "Prøveskolen", 61, -2, 530),
    (InstitutionKind::School, "Mønsterfriskolen", 2, 1, 145),
];

impl Town {
    /// Writes the counts down.
    pub fn counts(&mut self) {
        for back in (1..=6).rev() {
            let year = self.as_of.year() - back;
            for (at, (kind, name, first, more, enrolled)) in (1..).zip(INSTITUTIONS) {
                let counted_on = match kind {
                    InstitutionKind::DayCare => date(year, 10, 1),
                    InstitutionKind::School => date(year, 9, 5),
                };
                let count = ChildrenCount {
                    kind,
                    institution: name.to_owned(),
                    counted_on,
                    children: first + more * i64::from(6 - back),
                    enrolled: Some(enrolled),
                    source: Some("Institutionens eget system, sammentalt".to_owned()),
                };
                self.package.add(&format!("inst{at}-{year}"), &count);
            }
        }
    }
}
