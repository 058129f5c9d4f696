// SPDX-License-Identifier: MPL-2.0
//! The history of a record tells what people changed, and nothing that a migration or the program filled in.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
};
use kernel::ids::PersonId;

/// A task from before tasks had a unit: the event that tells of it knows none, and the migration has written one.
fn old_task(house: &TestHouse, maja: &Visitor<'_>, person: PersonId) -> String {
    let unit = house.unit(UnitKind::Integration).to_string();
    let fields = [("what", "Ring til skolen"), ("due_on", "2026-06-20"), ("unit", unit.as_str())];
    assert_eq!(maja.post(&format!("/person/{person}/task/new"), &fields).status, 303);
    house.behind_its_back(
        "update event set after = '{\"what\": \"Ring til skolen\", \"due_on\": \"2026-06-20\"}'
         where what = 'task' and version = 1",
    );
    let kept = maja.get(&format!("/api/v1/persons/{person}/task")).json();
    format!("/person/{person}/task/{}", kept["items"][0]["id"].as_str().unwrap())
}

fn history(page: &str) -> String {
    page.rsplit_once("<h2").map(|(_, rest)| rest.to_owned()).unwrap_or_default()
}

#[test]
fn the_first_correction_of_an_old_task_does_not_tell_of_a_unit_that_nobody_changed() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let own = old_task(house, &maja, person);
        let unit = house.unit(UnitKind::Integration).to_string();
        let mut fields =
            vec![("version", "1"), ("what", "Ring igen"), ("due_on", "2026-06-20"), ("unit", unit.as_str())];
        assert_eq!(maja.post(&own, &fields).status, 303);
        let told = history(&maja.get(&own).body);
        assert!(told.contains("Ring til skolen → Ring igen"), "{told}");
        assert!(!told.contains("Enhed integration"), "{told}");
        // The one after it changes the unit, and that is told.
        let housing = house.unit(UnitKind::Housing).to_string();
        (fields[0].1, fields[3].1) = ("2", housing.as_str());
        assert_eq!(maja.post(&own, &fields).status, 303);
        let told = history(&maja.get(&own).body);
        assert!(told.contains("Enhed integration, Integrationsteam → Enhed housing, Boligteam"), "{told}");
    });
}

#[test]
fn what_the_first_correction_of_an_old_task_does_change_is_told_with_what_the_migration_had_written() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let own = old_task(house, &maja, person);
        let housing = house.unit(UnitKind::Housing).to_string();
        let fields =
            [("version", "1"), ("what", "Ring til skolen"), ("due_on", "2026-06-20"), ("unit", &*housing)];
        assert_eq!(maja.post(&own, &fields).status, 303);
        let told = history(&maja.get(&own).body);
        assert!(told.contains("Enhed integration, Integrationsteam → Enhed housing, Boligteam"), "{told}");
    });
}

#[test]
fn a_correction_from_before_the_trail_said_what_it_found_tells_of_no_unit_either() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let own = old_task(house, &maja, person);
        let unit = house.unit(UnitKind::Integration).to_string();
        let fields =
            [("version", "1"), ("what", "Ring igen"), ("due_on", "2026-06-20"), ("unit", unit.as_str())];
        assert_eq!(maja.post(&own, &fields).status, 303);
        house.behind_its_back(&format!(
            "update event set after = '{{\"what\": \"Ring igen\", \"due_on\": \"2026-06-20\", \"unit\": \"{unit}\"}}'
             where what = 'task' and version = 2"
        ));
        let told = history(&maja.get(&own).body);
        assert!(told.contains("Ring igen") && !told.contains("Enhed integration"), "{told}");
    });
}
