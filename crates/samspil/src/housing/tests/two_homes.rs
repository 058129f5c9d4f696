// SPDX-License-Identifier: MPL-2.0
//! Somebody who is registered in two permanent homes at once is pointed out.

use super::dwelling_in;
use crate::{gate::Role, testing::in_every_house};

#[test]
fn two_permanent_homes_on_the_same_days_are_pointed_out_and_a_move_is_not() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (first, second) = (dwelling_in(house, "none"), dwelling_in(house, "prevention"));
        let word = crate::web::wording::language("da").t("warning-two-homes");
        let new = format!("/person/{person}/placement/new");
        for (dwelling, starts_on, ends_on, pointed_out) in [
            (&first, "2026-05-20", "2026-05-31", false),
            (&second, "2026-06-01", "", false),
            (&first, "2026-06-10", "", true),
        ] {
            let fields = [("dwelling", dwelling.as_str()), ("stay", "permanent")];
            let days = [("starts_on", starts_on), ("ends_on", ends_on)];
            let answer = maja.post(&new, &[fields, days].concat());
            assert_eq!(answer.status, 303, "{}", answer.body);
            assert_eq!(maja.get(&answer.location).body.contains(word), pointed_out, "{starts_on}");
        }
    });
}
