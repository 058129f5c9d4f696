// SPDX-License-Identifier: MPL-2.0
//! Packages that programs send: the same checks as on the page, told with file, line and column.

use super::{family, package, stored::form};
use crate::{
    gate::Role,
    testing::{Answer, TestHouse, in_every_house},
};
use kernel::TextEnum;
use serde_json::{Value, json};

fn send(house: &TestHouse, role: Role, check: &str, files: &[(String, Vec<u8>)]) -> Answer {
    let (visitor, body) = (house.visitor(role), form(&[("only_check", check)], files));
    visitor.request("POST", "/api/v1/import", "multipart/form-data; boundary=mark", body)
}

fn persons(house: &TestHouse) -> i64 {
    house.count("select count(*) from person where municipality = $1", &[])
}

#[test]
fn b27_a_program_checks_a_package_then_stores_it_and_is_told_how_many_rows_of_each_kind() {
    in_every_house(|house| {
        let checked = send(house, Role::Analyst, "true", &family());
        assert_eq!(checked.status, 200, "{}", checked.body);
        let checked = checked.json();
        assert_eq!((&checked["only_checked"], &checked["new"]), (&json!(true), &json!(15)));
        assert_eq!(persons(house), 0, "only checked");
        let done = send(house, Role::Analyst, "", &family()).json();
        assert_eq!(
            (&done["only_checked"], &done["new"], &done["same"]),
            (&json!(false), &json!(15), &json!(0))
        );
        let person = json!({"kind": "person", "new": 3, "same": 0});
        assert!(done["counts"].as_array().unwrap().contains(&person), "{done}");
        assert_eq!(persons(house), 3);
        // A package may be larger than a form.
        let mut large = family();
        let more: String = (0..20_000).map(|at| format!("k{at},Husstand {at}\n")).collect();
        large.iter_mut().find(|(name, _)| name == "household.csv").unwrap().1.extend(more.bytes());
        assert_eq!(send(house, Role::Analyst, "true", &large).json()["new"], json!(20_000));
        let again = send(house, Role::Analyst, "", &family()).json();
        assert_eq!((&again["new"], &again["same"]), (&json!(0), &json!(15)));
        let past = house.visitor(Role::Analyst).get("/api/v1/import").json();
        assert_eq!((&past["items"][0]["name"], &past["items"][0]["rows"]), (&json!("prøve"), &json!(15)));
    });
}

#[test]
fn b27_a_program_is_told_the_file_the_line_and_the_column_of_every_fault_and_nothing_is_stored() {
    in_every_house(|house| {
        let text = "id,name,sex,interpreter,born_on\np,Amina,female,none,1990-02-30\n";
        let wrong = send(house, Role::Analyst, "", &package(&[("person.csv", text)]));
        assert_eq!(wrong.status, 422, "{}", wrong.body);
        assert_eq!(wrong.headers["content-type"], "application/problem+json");
        let wrong = wrong.json();
        let fault = &wrong["faults"][0];
        assert_eq!((&wrong["total"], &fault["file"]), (&json!(1), &json!("person.csv")), "{wrong}");
        assert_eq!((&fault["line"], &fault["column"]), (&json!(2), &json!("born_on")), "{wrong}");
        assert!(fault["detail"].as_str().is_some_and(|detail| detail.len() > 10), "{wrong}");
        let whole = send(house, Role::Analyst, "true", &package(&[("person.csv", "")])).json();
        assert_eq!(whole["faults"][0]["column"], Value::Null, "{whole}");
        let nothing = send(house, Role::Analyst, "", &[]);
        assert_eq!((nothing.status, &nothing.json()["faults"]), (422, &json!([])));
        assert_eq!(persons(house), 0);
        for role in Role::ALL {
            let may =
                crate::gate::may(*role, crate::gate::Action::ImportData, crate::gate::Relation::Stranger);
            let expected = if may { 200 } else { 403 };
            assert_eq!(send(house, *role, "true", &family()).status, expected, "{role}");
            assert_eq!(house.visitor(*role).get("/api/v1/import").status, expected, "{role}");
        }
    });
}
