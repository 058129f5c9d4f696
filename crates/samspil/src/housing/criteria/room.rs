// SPDX-License-Identifier: MPL-2.0
//! Whether there is room for everybody, and not much more than is needed.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-room", judge };

/// What a dwelling gives that is just large enough.
const FITS: i64 = 40;
/// What each place to sleep that nobody needs takes off: somebody else needs it more.
const SPARE: i64 = 8;
/// More than so many in each room are too many (our proposal).
const IN_A_ROOM: i64 = 2;

fn judge(seeker: &Seeker, home: &Home, _: &Terms) -> Verdict {
    let spare = home.dwelling.sleeps.saturating_sub(seeker.persons);
    if spare < 0 {
        Verdict::RuledOut(Words::of("criterion-room-too-small").counting(home.dwelling.sleeps))
    } else if seeker.persons > home.dwelling.rooms.saturating_mul(IN_A_ROOM) {
        Verdict::Points(0, Words::of("criterion-room-crowded").counting(home.dwelling.rooms))
    } else {
        let points = FITS.saturating_sub(spare.saturating_mul(SPARE)).max(0);
        Verdict::Points(points, Words::of("criterion-room-spare").counting(spare))
    }
}
