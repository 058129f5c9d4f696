// SPDX-License-Identifier: MPL-2.0
//! What the programme has been called: one name for every day, and an added one changes no day before it.

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use kernel::{TextEnum, codes::Group};
use law::{
    Certainty,
    names::{AddedName, NameFault, Named, Names},
};
use proptest::prelude::*;

fn added(of: Named, name: &str, valid_from: Date) -> AddedName {
    let source = "Lov nr. 1 af 2027".to_owned();
    AddedName { of, name: name.to_owned(), valid_from, certainty: Certainty::Verified, source }
}

fn one_for_every_day(names: &Names<'_>) {
    for of in Named::ALL {
        let all: Vec<_> = names.all().iter().filter(|name| name.of == *of).collect();
        for pair in all.windows(2) {
            assert_eq!(pair[0].valid_until.and_then(|day| day.tomorrow().ok()), Some(pair[1].valid_from));
        }
        assert_eq!(all.last().and_then(|name| name.valid_until), None);
    }
}

#[test]
fn the_programme_is_called_by_the_name_of_the_day() {
    let names = Names::shipped();
    one_for_every_day(&names);
    let on = |day| names.on(Named::Programme, day).map(|name| name.name);
    assert_eq!(on(date(2017, 5, 1)), Some("integrationsprogram"));
    assert_eq!(on(date(2019, 3, 1)), Some("selvforsørgelses- og hjemrejseprogram"));
    assert_eq!(on(date(2024, 12, 31)), Some("selvforsørgelses- og hjemrejseprogram"));
    assert_eq!(on(date(2025, 1, 1)), Some("introduktionsprogram"));
    assert_eq!(on(date(1998, 12, 31)), None);
    let others = Named::programme_of(Some(Group::ReunifiedToOthers));
    assert_eq!(names.on(others, date(2022, 1, 1)).unwrap().name, "introduktionsprogram");
    assert_eq!(Named::programme_of(None), Named::Programme);
}

#[test]
fn a_name_that_does_not_fit_is_refused_with_the_reason() {
    let refused = |all: &[AddedName]| Names::with(all).unwrap_err();
    let of = Named::Programme;
    assert_eq!(refused(&[added(of, "program", date(1990, 1, 1))]), NameFault::TooEarly);
    assert_eq!(refused(&[added(of, " ", date(2027, 1, 1))]), NameFault::Empty);
    let twice = [added(of, "a", date(2027, 1, 1)), added(of, "b", date(2027, 1, 1))];
    assert_eq!(refused(&twice), NameFault::SameDay);
}

proptest! {
    #[test]
    fn an_added_name_leaves_no_gap_and_changes_no_day_before_it(
        some in proptest::collection::vec((0..2usize, 0..12_000i32), 0..8)
    ) {
        let mut all: Vec<AddedName> = Vec::new();
        for (which, days) in some {
            all.push(added(Named::ALL[which], "et nyt navn", date(2000, 1, 1) + days.days()));
            if Names::with(&all).is_err() {
                all.pop();
            }
        }
        let (names, shipped) = (Names::with(&all).unwrap(), Names::shipped());
        one_for_every_day(&names);
        for of in Named::ALL {
            let first = all.iter().filter(|name| name.of == *of).map(|name| name.valid_from).min();
            let before = first.map_or(date(2040, 1, 1), |day| day.yesterday().unwrap());
            let (new, old) = (names.on(*of, before).unwrap(), shipped.on(*of, before).unwrap());
            prop_assert_eq!((new.name, new.valid_from), (old.name, old.valid_from));
        }
    }
}
