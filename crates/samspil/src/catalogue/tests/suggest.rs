// SPDX-License-Identifier: MPL-2.0
//! Suggestions for a person's or a family's situation: with their reasons, and only of what the user may see.

use crate::{
    catalogue::{
        shelf::Shelf,
        shipped::{all, id_of},
        suggest::{Ground, suggested},
    },
    gate::Role,
    testing::in_every_house,
};
use kernel::TextEnum;

#[test]
fn a01_every_situation_has_suggestions_that_fit_it() {
    let shelf = Shelf::of_nobody();
    for (ground, key, age) in [
        (Ground::NewlyArrived, "velkomstmoeder", 30),
        (Ground::SmallChildren, "aarhus-sprogkuffert", 30),
        (Ground::SchoolChildren, "lektiecafe", 35),
        (Ground::Teenagers, "fritidsjob", 15),
        (Ground::YoungAdult, "koege-staerk-fra-start", 20),
        (Ground::NoJob, "vejle-branchepakker", 30),
        (Ground::WomanWithoutJob, "odder-kvindeprojekt", 30),
        (Ground::NoDanishTest, "taarnby-sprogcafe", 30),
        (Ground::TemporaryHome, "aarhus-permanent-bolig", 30),
        (Ground::Unaccompanied, "uledsagede-boern", 15),
    ] {
        let found = suggested(&shelf, &[ground], Some(age));
        let names: Vec<&str> = found.iter().map(|(shelved, _)| shelved.entry.name.as_str()).collect();
        assert!(
            found.iter().take(6).any(|(shelved, _)| shelved.entry.id == id_of(key)),
            "{ground}: {names:?}"
        );
        assert!(found.iter().all(|(_, grounds)| grounds == &[ground]));
    }
    assert!(suggested(&shelf, &[], Some(30)).is_empty());
    assert!(suggested(&shelf, Ground::ALL, None).len() < all().len());
    let young = suggested(&shelf, &[Ground::YoungAdult], Some(60));
    assert!(
        young.iter().all(|(shelved, _)| shelved.entry.age_until.is_none_or(|until| until >= 60)),
        "too old for it"
    );
}

#[test]
fn a01_what_is_for_children_is_suggested_for_the_familys_children_and_for_no_other_reason() {
    let shelf = Shelf::of_nobody();
    let grounds = [Ground::SchoolChildren, Ground::NoDanishTest];
    let boost = id_of("hedensted-skoleboost");
    let found = suggested(&shelf, &grounds, Some(35));
    let (_, why) = found.iter().find(|(shelved, _)| shelved.entry.id == boost).expect("it is suggested");
    assert_eq!(why, &[Ground::SchoolChildren]);
    let found = suggested(&shelf, &grounds[1..], Some(35));
    assert!(found.iter().all(|(shelved, _)| shelved.entry.id != boost), "there are no children");
}

#[test]
fn a01_a_ground_that_was_dropped_lifts_nothing_above_what_fits_better() {
    let shelf = Shelf::of_nobody();
    let of_family = [Ground::SmallChildren, Ground::SchoolChildren, Ground::Teenagers];
    for age in [20, 35, 60] {
        let mut all = suggested(&shelf, Ground::ALL, Some(age));
        all.retain(|(_, grounds)| grounds.iter().all(|ground| of_family.contains(ground)));
        let order: Vec<_> = all.iter().map(|(shelved, _)| shelved.entry.id).collect();
        // Nothing but the children speaks for these: they stand as if nothing else were true.
        let mut alone = suggested(&shelf, &of_family, Some(age));
        alone.retain(|(shelved, _)| order.contains(&shelved.entry.id));
        let alone: Vec<_> = alone.iter().map(|(shelved, _)| shelved.entry.id).collect();
        assert_eq!(order, alone, "{age}");
    }
}

#[test]
fn a01_the_suggestions_for_a_person_stand_with_their_reasons_behind_the_gate() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let page = format!("/person/{person}/catalogue");
        let shown = maja.get(&page);
        assert_eq!(shown.status, 200);
        assert!(shown.body.contains("Hverken job eller uddannelse") && shown.body.contains("Ingen danskpr"));
        assert!(shown.body.contains("kvindeprojekt"));
        assert!(
            maja.get(&format!("/person/{person}")).body.contains(&page),
            "the way leads there from the person"
        );
        let job =
            [("employer", "Bageriet"), ("kind", "ordinary"), ("hours", "37"), ("starts_on", "2026-06-01")];
        let kept = maja.post(&format!("/person/{person}/employment/new"), &job);
        assert_eq!(kept.status, 303, "{}", kept.body);
        assert!(!maja.get(&page).body.contains("Hverken job"));
        assert_eq!(
            house.visitor(Role::Teacher).get(&page).status,
            404,
            "a stranger does not learn that she is here"
        );
        assert_eq!(house.visitor(Role::Politician).get(&page).status, 403);
    });
}
