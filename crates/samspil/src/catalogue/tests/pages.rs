// SPDX-License-Identifier: MPL-2.0
//! The pages of the catalogue: for anybody what is published, for those who work with it the rest, and what can be done there.

use super::written::{entry, object, with, written};
use crate::{
    catalogue::shipped::{all, id_of},
    gate::Role,
    testing::{Answer, TestHouse, in_every_house},
};
use axum::{body::Body, http::Request};

/// Somebody who is not logged in.
pub fn anybody(house: &TestHouse, path: &str) -> Answer {
    house.send(Request::builder().uri(path).body(Body::empty()).unwrap())
}

#[test]
fn a01_anybody_reads_and_searches_the_catalogue_without_logging_in() {
    in_every_house(|house| {
        let page = anybody(house, "/catalogue");
        assert_eq!(page.status, 200);
        assert!(page.body.contains(&all().len().to_string()) && page.body.contains("<h1>"));
        let found = anybody(house, "/catalogue?q=lektiehj%C3%A6lp").body;
        assert!(found.contains("Lektiecaf") && !found.contains("Repatrieringsambassad"));
        let held = anybody(house, "/catalogue?phase=repatriation").body;
        assert!(held.contains("Repatrieringsambassad") && !held.contains("Lektiecaf"));
        for (filter, there) in [
            ("theme=health", "Sundhed p"),
            ("partner=doctors", "helbredsvurderinger"),
            ("size=small", "kvindeprojekt"),
            ("status=stopped", "katalog"),
        ] {
            assert!(anybody(house, &format!("/catalogue?{filter}")).body.contains(there), "{filter}");
        }
        let second = anybody(house, "/catalogue?page=2").body;
        assert!(second.contains("page=1") && second.contains("page=3"));
        for odd in ["page=999999999999999999999", "page=-1", "phase=%00", "q=%ff%fe", "size=x&theme=y"] {
            assert_eq!(anybody(house, &format!("/catalogue?{odd}")).status, 200, "{odd}");
        }
    });
}

#[test]
fn a01_an_entry_shows_what_it_takes_what_is_known_and_where_that_stands() {
    in_every_house(|house| {
        let page = anybody(house, &format!("/catalogue/{}", id_of("vejle-branchepakker")));
        assert_eq!(page.status, 200);
        for part in ["10,5\u{a0}%", "33,9\u{a0}%", "2013", "Integrationskit", "Vejle Kommune"] {
            assert!(page.body.contains(part), "{part}");
        }
        assert!(
            anybody(house, &format!("/catalogue/{}", id_of("roskilde-nulenergihuse")))
                .body
                .contains("3.500\u{a0}kr.")
        );
        assert_eq!(anybody(house, "/catalogue/00000000-0000-0000-0000-000000000000").status, 404);
        assert_eq!(anybody(house, "/catalogue/ikke-et-id").status, 404);
        let json = anybody(house, &format!("/api/v1/catalogue/{}", id_of("vejle-branchepakker"))).json();
        assert_eq!(json["figures"][2]["value"], "33,9");
        let listed = anybody(house, "/api/v1/catalogue?q=branchepakker").json();
        assert_eq!(listed["items"][0]["id"], json["id"]);
    });
}

#[test]
fn an_entry_of_our_own_is_for_everybody_only_when_it_is_published() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let open = written(&bo, &entry());
        let closed = written(&bo, &with(entry(), &[("name", "Natholdets mentor"), ("published", "false")]));
        assert_eq!(anybody(house, &format!("/catalogue/{open}")).status, 200);
        assert_eq!(anybody(house, &format!("/catalogue/{closed}")).status, 404);
        assert_eq!(anybody(house, &format!("/api/v1/catalogue/{closed}")).status, 404);
        assert!(!anybody(house, "/catalogue?q=natholdets+mentor").body.contains("Natholdets mentor</a>"));
        assert!(!anybody(house, "/api/v1/catalogue?q=natholdets").body.contains("Natholdets mentor"));
        let politician = house.visitor(Role::Politician);
        assert_eq!(politician.get(&format!("/catalogue/{closed}")).status, 404);
        let maja = house.visitor(Role::Caseworker);
        assert_eq!(maja.get(&format!("/catalogue/{closed}")).status, 200);
        assert!(maja.get("/catalogue?q=natholdets+mentor").body.contains("Natholdets mentor</a>"));
    });
}

#[test]
fn what_was_corrected_or_struck_out_is_found_so_at_once() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let id = written(&bo, &entry());
        let found = |query: &str| anybody(house, &format!("/api/v1/catalogue?q={query}")).body;
        assert!(found("cykelskole").contains(&id));
        let mut changed = object(&with(entry(), &[("name", "Svømmeskole")]));
        changed["version"] = 1.into();
        assert_eq!(bo.json("PUT", &format!("/api/v1/register/initiative/{id}"), &changed).status, 200);
        assert!(found("sv%C3%B8mmeskole").contains(&id));
        assert_eq!(
            bo.request("DELETE", &format!("/api/v1/register/initiative/{id}?version=2"), "text/plain", "")
                .status,
            200
        );
        assert!(!found("sv%C3%B8mmeskole").contains(&id));
        assert_eq!(anybody(house, &format!("/catalogue/{id}")).status, 404);
    });
}

#[test]
fn an_entry_nobody_has_confirmed_for_a_year_says_so_until_one_click() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let id = written(&bo, &with(entry(), &[("confirmed_on", "2025-06-15")]));
        let page = format!("/catalogue/{id}");
        let old = "Ikke bekræftet";
        assert!(anybody(house, &page).body.contains(old));
        assert!(!anybody(house, &page).body.contains("/confirm"), "nobody else is offered the button");
        let young = written(&bo, &with(entry(), &[("confirmed_on", "2025-06-16")]));
        assert!(!anybody(house, &format!("/catalogue/{young}")).body.contains(old));
        assert!(bo.get(&page).body.contains("/confirm"));
        let confirm = |version: &str| bo.post(&format!("{page}/confirm"), &[("version", version)]);
        assert_eq!(confirm("1").status, 303);
        assert!(!anybody(house, &page).body.contains(old));
        assert_eq!(confirm("1").status, 409, "somebody was quicker");
        let maja = house.visitor(Role::Caseworker);
        assert_eq!(maja.post(&format!("{page}/confirm"), &[("version", "2")]).status, 403);
        let shipped = format!("/catalogue/{}/confirm", id_of("lektiecafe"));
        assert_eq!(
            bo.post(&shipped, &[("version", "1")]).status,
            404,
            "what comes with the program is not ours to confirm"
        );
    });
}

#[test]
fn t20_start_this_here_makes_an_activity_and_what_comes_of_it_flows_back() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let entry = id_of("taarnby-sprogcafe");
        let begun = bo.post(&format!("/catalogue/{entry}/start"), &[]);
        assert_eq!(begun.status, 303, "{}", begun.body);
        let form = begun.location.split('?').next().unwrap();
        let activity = form.rsplit('/').next().unwrap();
        assert!(bo.get(form).body.contains("Sprog Caf"));
        let page = format!("/catalogue/{entry}");
        assert!(bo.get(&page).body.contains(&format!("/activities/{activity}")));
        assert!(!anybody(house, &page).body.contains("Planlagt"), "not before it is published");
        let figure = [
            ("initiative", entry.to_string()),
            ("activity", activity.to_owned()),
            ("measure", "Kommer igen".to_owned()),
            ("number_text", "81,5".to_owned()),
            ("figure_unit", "percent".to_owned()),
            ("figure_kind", "level".to_owned()),
            ("cohort", "Gæster i maj".to_owned()),
            ("cohort_size", "27".to_owned()),
            ("definition", "Var der to gange eller flere".to_owned()),
            ("year", "2026".to_owned()),
            ("source", "Egen optælling".to_owned()),
        ];
        let fields: Vec<(&str, &str)> = figure.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let add = |fields: &[(&str, &str)]| {
            bo.json("POST", "/api/v1/register/initiative-figure", &object(fields)).status
        };
        assert_eq!(
            add(&with(fields.clone(), &[("definition", "")])),
            422,
            "a local figure needs its definition"
        );
        assert_eq!(add(&with(fields.clone(), &[("cohort_size", "")])), 422, "and how many were counted");
        let other = id_of("lektiecafe").to_string();
        assert_eq!(
            add(&with(fields.clone(), &[("initiative", &other)])),
            422,
            "the activity is of another entry"
        );
        assert_eq!(add(&fields), 201);
        let shown = bo.get(&page).body;
        assert!(shown.contains("81,5\u{a0}%") && shown.contains("Var der to gange eller flere"));
        assert!(!anybody(house, &page).body.contains("81,5"), "not before the activity is published");
    });
}

#[test]
fn t22_an_activity_is_published_only_with_somebody_to_ask() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let entry = id_of("taarnby-sprogcafe").to_string();
        let fields = vec![
            ("name", "Sprogcafé på biblioteket"),
            ("initiative", entry.as_str()),
            ("activity_status", "running"),
            ("description", "Kom og tal dansk."),
            ("published", "true"),
        ];
        let add = |fields: &[(&str, &str)]| bo.json("POST", "/api/v1/register/activity", &object(fields));
        let refused = add(&fields).json();
        let faults: Vec<&str> = refused["faults"]
            .as_array()
            .unwrap()
            .iter()
            .map(|fault| fault["field"].as_str().unwrap())
            .collect();
        assert_eq!(faults, ["contact_name", "contact_phone"]);
        let named = with(fields, &[("contact_name", "Birthe Åkjær"), ("contact_mail", "birthe@example.org")]);
        let parent = add(&named).json()["id"].as_str().unwrap().to_owned();
        let page = format!("/catalogue/{entry}");
        for path in [page.as_str(), "/activities"] {
            let shown = anybody(house, path).body;
            assert!(shown.contains("Birthe Åkjær") && shown.contains("birthe@example.org"), "{path}");
        }
        // T-20: what grows out of it is a branch of the tree, and nothing grows out of itself.
        let child = add(&with(named.clone(), &[("name", "Sprogcafé i nord"), ("inspired_by", &parent)]));
        let child = child.json()["id"].as_str().unwrap().to_owned();
        let shown = anybody(house, &page).body;
        assert!(shown.contains("<svg viewBox=\"0 0 420") && shown.contains("Sprogcafé i nord"));
        let mut ring = object(&with(named, &[("inspired_by", &child)]));
        ring["version"] = 1.into();
        let refused = bo.json("PUT", &format!("/api/v1/register/activity/{parent}"), &ring);
        assert_eq!(refused.status, 422, "{}", refused.body);
    });
}
