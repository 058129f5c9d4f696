// SPDX-License-Identifier: MPL-2.0
//! What a person's page says is missing before deadlines can be worked out.

use crate::{
    gate::Role,
    testing::{Visitor, in_every_house},
};
use kernel::ids::PersonId;

/// What is missing, and where it leads.
fn missing(visitor: &Visitor<'_>, person: PersonId) -> Vec<(String, String)> {
    let page = visitor.get(&format!("/person/{person}")).body;
    let Some((_, line)) = page.split_once("Mangler for at kunne beregne frister:") else { return Vec::new() };
    let links = line.split_once("</p>").unwrap().0.split("<a href=\"").skip(1);
    let parts = links.map(|link| link.split_once("</a>").unwrap().0.split_once("\">").unwrap());
    let own = format!("/person/{person}/");
    parts.map(|(to, what)| (what.to_owned(), to.strip_prefix(&own).unwrap().to_owned())).collect()
}

fn said(what: &str, form: &str) -> (String, String) {
    (what.to_owned(), form.to_owned())
}

#[test]
fn a_persons_page_says_what_deadlines_wait_for_and_leads_to_where_it_is_filled_in() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("born_on_0", "")]);
        let born = said("Fødselsdato", &format!("person/{person}"));
        let health = said("Behov for helbredsmæssig vurdering", "health-offer/new");
        let benefit = said("Forsørgelsesydelse", "benefit/new");
        let all = missing(&maja, person);
        assert!(all.contains(&born) && all.contains(&health) && all.len() <= 3, "{all:?}");
        let person = maja.register("Semira Haile");
        let mut all = missing(&maja, person);
        all.sort();
        assert_eq!(all, [health.clone(), benefit]);
        let paid = [("kind", "sho-ydelse"), ("starts_on", "2026-06-01")];
        assert_eq!(maja.post(&format!("/person/{person}/benefit/new"), &paid).status, 303);
        assert_eq!(missing(&maja, person), std::slice::from_ref(&health));
        let child = maja.register_with("Sara Haile", &[("born_on_0", "2019-08-01")]);
        assert_eq!(missing(&maja, child), [health]);
        let needless = [("state", "no-need")];
        assert_eq!(maja.post(&format!("/person/{person}/health-offer/new"), &needless).status, 303);
        assert_eq!(missing(&maja, person), []);
    });
}

#[test]
fn a_takeover_that_waits_is_missing_and_nothing_is_for_somebody_outside_the_act() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person =
            maja.register_with("Amina Tesfay", &[("group_code", "reunified-to-refugee"), ("decided_on", "")]);
        let visitation = maja.get(&format!("/api/v1/persons/{person}/visitation")).json();
        let id = visitation["items"][0]["id"].as_str().unwrap().to_owned();
        let all = missing(&maja, person);
        assert_eq!(all, [said("Registreret i kommunen i CPR", &format!("visitation/{id}"))]);
        let fields = [("name", "Dina Petersen"), ("sex", "female"), ("interpreter", "none")];
        let outside = maja.post("/persons/new", &fields).person();
        assert_eq!(missing(&maja, outside), []);
    });
}
