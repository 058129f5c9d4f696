// SPDX-License-Identifier: MPL-2.0
//! What the administrator changes about a user counts from the next page on, and somebody always administers.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{PASSWORD, in_every_house},
};
use kernel::TextEnum;

fn version(page: &str) -> &str {
    page.split_once("name=\"version\" value=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap()
}

#[test]
fn another_role_and_other_units_count_at_once_and_stand_in_the_history() {
    in_every_house(|house| {
        let administrator = house.visitor(Role::Administrator);
        let person = house.visitor(Role::Caseworker).register("Amina Tesfay");
        let unit = house.unit(UnitKind::Integration);
        let account = house.open_account("ny", Role::Teacher, &[]);
        let visitor = house.visitor_named("ny");
        let (path, file) = (format!("/accounts/{account}"), format!("/person/{person}"));
        assert_eq!(visitor.get(&file).status, 404);
        let page = administrator.get(&path);
        assert!(page.body.contains("<option value=\"teacher\" selected>"), "{}", page.body);
        let seen = version(&page.body);
        let unit = unit.to_string();
        let fields = [("version", seen), ("role", "caseworker"), ("units", unit.as_str())];
        let mistyped = format!("role-{unit}");
        for more in [("units", "x"), ("units", path.as_str()), (mistyped.as_str(), "kok")] {
            assert_eq!(administrator.post(&path, &[&fields[..], &[more]].concat()).status, 422, "{more:?}");
        }
        assert_eq!(administrator.post(&path, &fields).status, 303);
        assert_eq!(visitor.get(&file).status, 200, "the session that was open has the new rights");
        let page = administrator.get(&path).body;
        assert!(page.contains("Dansklærer → Sagsbehandler"), "{page}");
        assert!(page.contains("– → Enhed integration"), "{page}");
        let mine = [("version", seen), ("role", "coordinator")];
        let late = administrator.post(&path, &mine);
        assert_eq!(late.status, 409, "somebody else saw an older version");
        for both in [
            "value=\"coordinator\" selected",
            "Kollegaen skrev: Sagsbehandler",
            "Kollegaen skrev: Enhed integration",
        ] {
            assert!(late.body.contains(both), "{both} {}", late.body);
        }
        assert_eq!(version(&late.body), version(&page), "saving again is a choice");
        let fields = [("version", version(&page)), ("role", "analyst")];
        assert_eq!(administrator.post(&path, &fields).status, 303);
        assert_eq!(visitor.get(&file).status, 404, "and loses them as fast");
        let password = [("password", "en ganske ny adgangskode")];
        assert_eq!(administrator.post(&format!("{path}/password"), &password).status, 303);
        assert_eq!(visitor.get("/status").status, 303, "a new password ends the session");
        assert!(administrator.get(&path).body.contains("Ny adgangskode gemt"));
        let short = administrator.post(&format!("{path}/password"), &[("password", "kort")]);
        assert!(short.status == 422 && short.body.contains("id=\"password-fault\""), "{}", short.body);
    });
}

#[test]
fn nobody_but_the_administrator_changes_an_account_and_a_closed_one_is_not_there() {
    in_every_house(|house| {
        let account = house.open_account("ny", Role::Teacher, &[]);
        let path = format!("/accounts/{account}");
        let fields = [("version", "1"), ("role", "administrator")];
        let events = house.events();
        for role in [Role::Caseworker, Role::Coordinator, Role::Teacher, Role::Analyst] {
            let visitor = house.visitor(role);
            assert_eq!((visitor.get(&path).status, visitor.post(&path, &fields).status), (403, 403));
        }
        assert_eq!(house.events(), events + 4, "four log-ins and nothing else");
        let administrator = house.visitor(Role::Administrator);
        assert_eq!(administrator.post(&path, &[("version", "1"), ("role", "chef")]).status, 422);
        assert_eq!(administrator.post(&format!("{path}/close"), &[]).status, 303);
        assert_eq!((administrator.get(&path).status, administrator.post(&path, &fields).status), (404, 404));
    });
}

#[test]
fn the_last_administrator_stays_one_until_there_is_another() {
    in_every_house(|house| {
        let administrator = house.visitor(Role::Administrator);
        let path = format!("/accounts/{}", administrator.account);
        let fields = [("version", "1"), ("role", "analyst")];
        let refused = administrator.post(&path, &fields);
        assert!(refused.status == 422 && refused.body.contains("id=\"role-fault\""), "{}", refused.body);
        assert_eq!(administrator.post(&format!("{path}/close"), &[]).status, 422);
        house.open_account("anden", Role::Administrator, &[]);
        let left = administrator.post(&path, &fields);
        assert_eq!((left.status, left.location.as_str()), (303, "/?saved=changed"));
        assert_eq!(administrator.get("/accounts").status, 403);
        let other = house.visitor_named("anden");
        assert_eq!(other.post(&format!("/accounts/{}/close", other.account), &[]).status, 422);
        assert_eq!(
            other.post("/accounts", &[("login", "a"), ("name", "A"), ("password", PASSWORD)]).status,
            422
        );
    });
}

#[test]
fn a_program_of_the_administrator_opens_changes_and_closes_accounts_and_nobody_elses_does() {
    in_every_house(|house| {
        let (administrator, unit) = (house.visitor(Role::Administrator), house.unit(UnitKind::Integration));
        let new =
            serde_json::json!({"login": "ny", "name": "Ny Kollega", "role": "teacher", "password": PASSWORD});
        let opened = administrator.json("POST", "/api/v1/accounts", &new);
        assert_eq!(opened.status, 201, "{}", opened.body);
        let path = format!("/api/v1/accounts/{}", opened.json()["id"].as_str().unwrap());
        assert_eq!(opened.location, path);
        let taken = administrator.json("POST", "/api/v1/accounts", &new);
        assert_eq!(
            (taken.status, &taken.json()["faults"][0]["field"]),
            (422, &"login".into()),
            "{}",
            taken.body
        );
        let change = serde_json::json!({"version": 1, "role": "caseworker", "units": unit});
        assert_eq!(administrator.json("PUT", &path, &change).status, 200);
        assert_eq!(administrator.json("PUT", &path, &change).status, 409, "somebody was quicker");
        let told = administrator.get(&path).json();
        let units = serde_json::json!([{"unit": unit, "role": "caseworker"}]);
        assert_eq!(
            (&told["role"], &told["units"], &told["version"]),
            (&"caseworker".into(), &units, &2.into())
        );
        assert!(administrator.get("/api/v1/accounts").json()["items"].as_array().unwrap().contains(&told));
        for role in Role::ALL.iter().filter(|role| **role != Role::Administrator) {
            let visitor = house.visitor(*role);
            assert_eq!(visitor.get("/api/v1/accounts").status, 403, "{role}");
            assert_eq!(visitor.json("POST", "/api/v1/accounts", &new).status, 403, "{role}");
            assert_eq!(visitor.json("PUT", &path, &change).status, 403, "{role}");
            assert_eq!(visitor.request("DELETE", &path, "", "").status, 403, "{role}");
        }
        let own = format!("/api/v1/accounts/{}", administrator.account);
        assert_eq!(administrator.request("DELETE", &own, "", "").status, 422, "somebody always administers");
        assert_eq!(administrator.request("DELETE", &path, "", "").status, 200);
        assert_eq!(administrator.get(&path).status, 404);
    });
}
