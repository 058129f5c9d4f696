// SPDX-License-Identifier: MPL-2.0
//! Whether the nearest school and day-care have free seats for the children.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-school", judge };

/// What a home gives where there are seats for all children.
const FOR_ALL: i64 = 15;
/// What each child without a seat takes off.
const MISSING: i64 = 5;

fn judge(seeker: &Seeker, home: &Home, _: &Terms) -> Verdict {
    let needs = [
        (seeker.needs.pupils, home.dwelling.school_seats),
        (seeker.needs.toddlers, home.dwelling.daycare_seats),
    ];
    let children: i64 = needs.iter().map(|(children, _)| children).sum();
    if children == 0 {
        return Verdict::Neutral(Words::of("criterion-school-no-children"));
    }
    let mut missing = 0;
    for (children, seats) in needs.into_iter().filter(|(children, _)| *children > 0) {
        let Some(seats) = seats else { return Verdict::Neutral(Words::of("criterion-school-unknown")) };
        missing += (children - seats).max(0);
    }
    if missing == 0 {
        return Verdict::Points(FOR_ALL, Words::of("criterion-school-seats").counting(children));
    }
    let points = (FOR_ALL - missing * MISSING).max(0);
    Verdict::Points(points, Words::of("criterion-school-missing").counting(missing))
}
