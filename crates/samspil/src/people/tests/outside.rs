// SPDX-License-Identifier: MPL-2.0
//! Somebody who is no newcomer is registered without a visitation, and guided.

use crate::{
    gate::Role,
    testing::{TODAY, in_every_house},
};

#[test]
fn a37_a_danish_citizen_is_registered_without_a_visitation_and_guided_on_returning() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        assert!(maja.get("/visitation").body.contains("href=\"/persons/new\""));
        let form = maja.get("/persons/new");
        assert!(form.status == 200 && form.body.contains("Andet statsborgerskab"), "{}", form.body);
        let fields = [
            ("name", "Dina Petersen"),
            ("born_on", "1970-02-03"),
            ("sex", "female"),
            ("interpreter", "none"),
            ("citizenship", "Danmark"),
            ("other_citizenship", "Bosnien-Hercegovina"),
        ];
        let nameless = maja.post("/persons/new", &fields[1..]);
        assert!(nameless.status == 422 && nameless.body.contains("1970"), "{}", nameless.body);
        let person = maja.post("/persons/new", &fields).person();
        let guidance = [
            ("held_on", TODAY.to_string()),
            ("kind", "asked".to_owned()),
            ("form", "meeting".to_owned()),
            ("language", "dansk".to_owned()),
            ("wishes_to_return", "true".to_owned()),
        ];
        let guidance: Vec<(&str, &str)> =
            guidance.iter().map(|(field, text)| (*field, text.as_str())).collect();
        assert_eq!(maja.post(&format!("/person/{person}/return-guidance/new"), &guidance).status, 303);
        let deadlines = maja.get(&format!("/api/v1/persons/{person}/deadlines")).json();
        let rules: Vec<&str> =
            deadlines["items"].as_array().unwrap().iter().filter_map(|item| item["rule"].as_str()).collect();
        assert_eq!(
            rules,
            ["d31-return-wish"],
            "the wish is passed on, and no newcomer's deadline is asked for"
        );
        assert!(maja.get("/persons?q=Dina").body.contains("Dina Petersen"));
        let page = maja.get(&format!("/person/{person}"));
        assert!(page.status == 200 && page.body.contains("Repatrieringsvejledning"), "{}", page.body);
        for role in [Role::Teacher, Role::CompanyConsultant, Role::Analyst] {
            assert_eq!(house.visitor(role).get("/persons/new").status, 403, "{role}");
        }
    });
}
