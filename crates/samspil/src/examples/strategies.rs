// SPDX-License-Identifier: MPL-2.0
//! What the council of the invented municipality has adopted, and the guideposts its status follows.

use super::{package::Package, town::days};
use crate::{
    record::Prose,
    reports::{Strategy, shipped_guideposts},
    web::wording,
};
use jiff::civil::{Date, date};

/// Four editions, each of which takes the place of the one before, and the six guideposts.
pub fn write(package: &mut Package, as_of: Date) {
    for (at, ago) in (0..4).zip([9, 6, 3, 0]) {
        let starts_on = date(as_of.year() - ago, 1, 1);
        let strategy = Strategy {
            title: "Strategi for modtagelse og integration".to_owned(),
            edition: format!("{}-{}", starts_on.year(), starts_on.year() + 2),
            adopted_on: days(starts_on, -40),
            starts_on,
            ends_on: None,
            months: 36,
            goals: Some(Prose(GOALS.to_owned())),
        };
        package.add(&format!("strategi-{}", at + 1), &strategy);
    }
    for (guidepost, at) in shipped_guideposts(wording::language("da")).zip(1..) {
        package.add(&format!("pejlemaerke-{at}"), &guidepost);
    }
}

const GOALS: &str = "Alle får en bolig fra starten.\nDe fleste består den danskuddannelse, de er visiteret til, inden for tre år.\n\
     Mindst halvdelen er i job eller uddannelse inden for tre år.";
