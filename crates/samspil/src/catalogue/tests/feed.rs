// SPDX-License-Identifier: MPL-2.0
//! The feed of public activities, held against the schemas of Open Referral where these lie beside the repository, and reading one.

use super::{pages::anybody, written::object};
use crate::{
    gate::Role,
    testing::{TestHouse, in_every_house},
};
use serde_json::{Value, json};
use std::path::PathBuf;

fn held(house: &TestHouse, published: bool) -> String {
    let bo = house.visitor(Role::Coordinator);
    let fields = [
        ("name", "Sprogcafé på biblioteket"),
        ("activity_status", "running"),
        ("description", "Kom og tal dansk."),
        ("audience", "Alle, der lærer dansk"),
        ("age_from", "16"),
        ("venue", "Biblioteket"),
        ("when_text", "Torsdage kl. 17"),
        ("price_text", "Gratis"),
        ("starts_on", "2026-06-01"),
        ("contact_name", "Birthe Åkjær"),
        ("contact_title", "Koordinator"),
        ("contact_phone", "00 00 12 34"),
        ("contact_mail", "integration@example.org"),
        ("link", "https://example.org/sprogcafe"),
        ("published", if published { "true" } else { "false" }),
    ];
    let answer = bo.json("POST", "/api/v1/register/activity", &object(&fields));
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()["id"].as_str().unwrap().to_owned()
}

#[test]
fn t22_public_activities_are_a_feed_for_directories_and_others_are_not_in_it() {
    in_every_house(|house| {
        let (open, closed) = (held(house, true), held(house, false));
        // An organisation of the register stands behind it: the feed is as valid as before.
        let bo = house.visitor(Role::Coordinator);
        let club = [
            ("name", "Sprogvennerne"),
            ("partner_kind", "volunteers"),
            ("internal", "false"),
            ("takes_part", "true"),
            ("key_partner", "false"),
            ("starts_on", "2026-01-01"),
        ];
        let club = bo.json("POST", "/api/v1/register/organisation", &object(&club)).json();
        let owner = [
            ("activity", open.as_str()),
            ("organisation", club["id"].as_str().unwrap()),
            ("sector", "civil-society"),
        ];
        assert_eq!(bo.json("POST", "/api/v1/register/activity-owner", &object(&owner)).status, 201);
        let page = anybody(house, "/api/hsds/3.1/services").json();
        assert_eq!(
            (&page["total_items"], &page["size"], &page["last_page"]),
            (&json!(1), &json!(1), &json!(true))
        );
        assert_eq!(page["contents"][0]["id"], open.as_str());
        assert_eq!(page["contents"][0]["contacts"][0]["phones"][0]["number"], "00 00 12 34");
        assert_eq!(anybody(house, &format!("/api/hsds/3.1/services/{open}")).json(), page["contents"][0]);
        assert_eq!(anybody(house, &format!("/api/hsds/3.1/services/{closed}")).status, 404);
        assert_eq!(anybody(house, "/api/hsds/3.1/services?search=findes+ikke").json()["empty"], true);
        let organizations = anybody(house, "/api/hsds/3.1/organizations").json();
        let own = organizations["contents"][0]["id"].as_str().unwrap();
        assert_eq!(page["contents"][0]["organization_id"], own);
        assert_eq!(
            anybody(house, &format!("/api/hsds/3.1/organizations/{own}")).json()["name"],
            "Prøvekøbing Kommune"
        );
        assert_eq!(anybody(house, "/api/hsds/3.1").json()["version"], "3.1");
        assert_eq!(valid("service", &page["contents"][0]), Vec::<String>::new());
        assert_eq!(valid("organization", &organizations["contents"][0]), Vec::<String>::new());
    });
}

/// Where the schemas are, when they lie beside the repository.
fn schemas() -> Option<PathBuf> {
    let beside =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/schemas/open-referral-hsds-3.1/schema");
    Some(PathBuf::from(beside)).filter(|path| path.is_dir())
}

/// What in a value is not as its schema has it: types, formats, what must be there, what may be; nothing when there are no schemas.
fn valid(name: &str, value: &Value) -> Vec<String> {
    let Some(folder) = schemas() else { return Vec::new() };
    let read = |name: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap()
    };
    let mut faults = Vec::new();
    check(&read, &read(&format!("{name}.json")), value, name, &mut faults);
    faults
}

fn check(read: &dyn Fn(&str) -> Value, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    if let Some(other) = schema["$ref"].as_str() {
        return check(read, &read(other), value, at, faults);
    }
    let text = value.as_str();
    let fits = match schema["type"].as_str() {
        Some("string") => value.is_string(),
        Some("number") => value.is_number(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    let formed = match (schema["format"].as_str(), text) {
        (Some("uuid"), Some(text)) => text.parse::<uuid::Uuid>().is_ok(),
        (Some("uri"), Some(text)) => text.contains("://"),
        (Some("email"), Some(text)) => text.contains('@'),
        _ => true,
    };
    let chosen = schema["enum"].as_array().is_none_or(|codes| codes.contains(value));
    if !(fits && formed && chosen) {
        faults.push(format!("{at}: {value}"));
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(name).is_none() {
            faults.push(format!("{at} lacks {name}"));
        }
    }
    for (name, part) in value.as_object().into_iter().flatten() {
        match schema["properties"].get(name) {
            Some(schema) => check(read, schema, part, &format!("{at}/{name}"), faults),
            None => faults.push(format!("{at} may not have {name}")),
        }
    }
    for part in value.as_array().into_iter().flatten() {
        check(read, &schema["items"], part, at, faults);
    }
}

#[test]
fn what_is_not_as_the_schemas_have_it_is_seen() {
    if schemas().is_some() {
        for wrong in [
            json!({"id": "x", "name": "a", "status": "active"}),
            json!({"name": "a", "status": "active"}),
            json!({"id": "018f0000-0000-7000-8000-000000000001", "name": 1, "status": "active"}),
            json!({"id": "018f0000-0000-7000-8000-000000000001", "name": "a", "status": "open"}),
            json!({"id": "018f0000-0000-7000-8000-000000000001", "name": "a", "status": "active", "colour": "red"}),
        ] {
            assert_eq!(valid("service", &wrong).len(), 1, "{wrong}");
        }
    }
}

fn service(change: impl Fn(&mut Value)) -> Value {
    let mut service = json!({
        "id": "ac148810-d857-441c-9679-408f346de14b", "name": "Åben rådgivning", "description": "Kom med dine breve.",
        "status": "active", "url": "https://example.org/raad", "minimum_age": 18, "eligibility_description": "Alle",
        "organization": {"id": "018f0000-0000-7000-8000-000000000001", "name": "En forening", "description": "Frivillige"},
        "schedules": [{"id": "018f0000-0000-7000-8000-000000000002", "description": "Mandage", "valid_from": "2026-06-01T00:00:00.000Z"}],
        "contacts": [{"id": "018f0000-0000-7000-8000-000000000003", "name": "Vagten", "email": "vagt@example.org"}],
    });
    change(&mut service);
    json!({"total_items": 1, "contents": [service]})
}

#[test]
fn a_feed_of_others_becomes_activities_that_somebody_here_publishes() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let send = |feed: &Value, keeps: bool| {
            let text = feed.to_string();
            let fields = [("parcel", text.as_str()), ("do", if keeps { "keep" } else { "look" })];
            bo.post("/catalogue/exchange", &fields)
        };
        let count = || house.count("select count(*) from activity where municipality = $1", &[]);
        let looked = send(&service(|_| ()), false);
        assert!(looked.body.contains("Nye aktiviteter: 1.") && count() == 0, "{}", looked.body);
        assert!(send(&service(|_| ()), true).body.contains("Nye aktiviteter: 1.") && count() == 1);
        let read = bo.get("/api/v1/register/activity").json()["items"][0].clone();
        assert_eq!(
            (&read["name"], &read["feed"], &read["published"]),
            (&json!("Åben rådgivning"), &json!("En forening"), &json!(false))
        );
        assert_eq!((&read["starts_on"], &read["age_from"]), (&json!("2026-06-01"), &json!(18)));
        assert_eq!(
            anybody(house, "/api/hsds/3.1/services").json()["total_items"],
            0,
            "nobody has published it yet"
        );
        // Published here, it stays so when the feed comes again.
        let mut published = read.clone();
        published["published"] = json!(true);
        let id = published["id"].as_str().unwrap().to_owned();
        assert_eq!(bo.json("PUT", &format!("/api/v1/register/activity/{id}"), &published).status, 200);
        let read_in = ">Læs filen ind</button>";
        assert!(looked.body.contains(read_in));
        let same = send(&service(|_| ()), false).body;
        assert!(same.contains("Uændrede: 1.") && !same.contains(read_in), "it changes nothing: {same}");
        assert!(send(&service(|_| ()), true).body.contains("Uændrede: 1."));
        assert!(
            send(&service(|service| service["name"] = json!("Åbent hus")), true).body.contains("Ændrede: 1.")
        );
        let page = anybody(house, "/api/hsds/3.1/services").json();
        assert_eq!(page["contents"][0]["name"], "Åbent hus");
        let mut twice = service(|_| ());
        twice["contents"].as_array_mut().unwrap().push(service(|_| ())["contents"][0].clone());
        for (broken, said) in [
            (service(|service| service["id"] = json!(7)), "UUID"),
            (service(|service| service["status"] = json!("open")), "status"),
            (service(|service| service["name"] = json!("")), "Nr. 1"),
            (service(|service| service["name"] = json!("x".repeat(300))), "for lang"),
            (service(|service| service["description"] = json!("CPR 010190-1234")), "CPR-nummer"),
            (service(|service| service["minimum_age"] = json!(-1)), "Alderen skal"),
            (service(|service| service["maximum_age"] = json!(200)), "Alderen skal"),
            (service(|service| service["schedules"][0]["valid_from"] = json!("i morgen")), "Datoen kan ikke"),
            (json!({"contents": "alt"}), "en liste over aktiviteter"),
            (twice, "to gange"),
        ] {
            let answer = send(&broken, true);
            assert!(answer.status == 422 && answer.body.contains(said), "{said}: {}", answer.body);
        }
        assert_eq!(count(), 1);
    });
}

#[test]
fn what_is_of_another_type_in_a_feed_is_refused_with_its_place_and_nothing_of_it_is_left_out_in_silence() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        for (place, other) in [
            ("description", json!(7)),
            ("contacts", json!("Vagten")),
            ("contacts", json!({"name": "Vagten"})),
            ("contacts", json!(["Vagten"])),
            ("contacts", json!([{"name": "Vagten"}, 7])),
            ("contacts/name", json!([{"name": 7}])),
            ("contacts/title", json!([{"title": ["Leder"]}])),
            ("phones", json!({"number": "1"})),
            ("phones/number", json!([{"number": 12_345_678}])),
            ("email", json!(["vagt@example.org"])),
            ("organization", json!("En forening")),
            ("organization", json!(["En forening"])),
            ("organization", json!(false)),
            ("organization/name", json!({"name": 7})),
            ("minimum_age", json!("18")),
            ("minimum_age", json!([18])),
            ("maximum_age", json!("tres")),
            ("maximum_age", json!(true)),
            ("schedules", json!("Mandage")),
            ("schedules", json!([["Mandage"]])),
            ("schedules/description", json!([{"description": 7}])),
            ("service_at_locations", json!(["Torvet"])),
            ("service_at_locations/location", json!([{"location": "Torvet"}])),
            ("service_at_locations/location/name", json!([{"location": {"name": 7}}])),
        ] {
            let field = place.split('/').next().unwrap();
            let feed = service(|service| {
                service["contacts"] = json!([]);
                service[field] = other.clone();
            });
            let (text, keep) = (feed.to_string(), ("do", "keep"));
            let answer = bo.post("/catalogue/exchange", &[("parcel", text.as_str()), keep]);
            let said = format!("Nr. 1, {place}: ");
            assert!(answer.status == 422 && answer.body.contains(&said), "{place} {other}: {}", answer.body);
            assert!(answer.body.contains("HSDS 3.1"), "{place} {other}: {}", answer.body);
        }
        assert_eq!(house.count("select count(*) from activity where municipality = $1", &[]), 0);
    });
}
