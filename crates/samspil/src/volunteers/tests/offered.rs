// SPDX-License-Identifier: MPL-2.0
//! Whoever offers their time becomes a volunteer in one go, and nobody else sees who offered.

use super::said;
use crate::{
    gate::Role,
    testing::{Answer, TestHouse, Visitor, in_every_house},
};
use axum::{body::Body, http::Request};
use kernel::TextEnum;

fn offers(house: &TestHouse, kind: &str) {
    let fields = [
        ("citizen_offer_kind", kind),
        ("offer_text", "Jeg har tid om aftenen"),
        ("giver_name", "Gunnar Gavmild"),
        ("giver_phone", "12 34 56 78"),
        ("giver_mail", "gunnar@example.dk"),
        ("consent", "true"),
    ];
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::builder().method("POST").uri("/offer");
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(house.send(request.body(Body::from(body)).unwrap()).status, 303);
}

/// The offer as the coordinator's register has it.
fn kept(house: &TestHouse) -> serde_json::Value {
    house.visitor(Role::Coordinator).get("/api/v1/register/citizen-offer").json()["items"][0].clone()
}

fn path(house: &TestHouse) -> String {
    format!("/volunteers/offers/{}", kept(house)["id"].as_str().unwrap())
}

fn takes(nanna: &Visitor<'_>, path: &str, more: &[(&str, &str)]) -> Answer {
    let own = [
        ("version", "1"),
        ("name", "Gunnar Gavmild"),
        ("phone", "12 34 56 78"),
        ("volunteer_kind", "friend"),
        ("sex", "male"),
        ("capacity", "1"),
        ("starts_on", "2026-06-15"),
        ("answer_text", "Tak, vi ringer"),
    ];
    let kept = own.into_iter().filter(|(field, _)| more.iter().all(|(other, _)| other != field));
    let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
    nanna.post(path, &fields)
}

#[test]
fn r03_an_offer_of_time_becomes_a_volunteer_in_one_go_and_is_answered_with_it() {
    in_every_house(|house| {
        let nanna = house.visitor(Role::VolunteerCoordinator);
        offers(house, "time");
        assert!(nanna.get("/volunteers").body.contains("én venter på svar"));
        let (list, path) = (nanna.get("/volunteers/offers").body, path(house));
        assert!(list.contains("Gunnar Gavmild, 12 34 56 78") && list.contains(&path), "{list}");
        let form = nanna.get(&path).body;
        for text in ["Gunnar Gavmild", "12 34 56 78", "gunnar@example.dk", "15.06.2026"] {
            assert!(form.contains(&format!("value=\"{text}\"")), "{text} is filled in: {form}");
        }
        assert!(form.contains("Jeg har tid om aftenen") && form.contains(said("time-offer-answer")));
        let wrong = takes(&nanna, &path, &[("answer_text", ""), ("sex", ""), ("interests", "skak")]);
        assert!(
            wrong.status == 422 && wrong.body.contains("skak"),
            "what was written stands: {}",
            wrong.body
        );
        assert!(wrong.body.contains("#answer_text") && wrong.body.contains("#sex"), "{}", wrong.body);
        assert_eq!(kept(house)["citizen_offer_state"], "new", "nothing is kept");
        let taken = takes(&nanna, &path, &[]);
        assert_eq!(taken.status, 303, "{}", taken.body);
        assert!(nanna.get(&taken.location).body.contains("Gunnar Gavmild"));
        let offer = kept(house);
        let volunteer = offer["volunteer"].as_str().unwrap();
        assert!(taken.location.starts_with(&format!("/volunteers/{volunteer}")));
        assert_eq!(
            (&offer["citizen_offer_state"], &offer["answered_on"], &offer["answer_text"]),
            (&"accepted".into(), &"2026-06-15".into(), &"Tak, vi ringer".into())
        );
        assert!(
            house.visitor(Role::Coordinator).get("/offers").body.contains(said("offer-became-volunteer"))
        );
        assert!(!nanna.get("/volunteers/offers").body.contains("Gunnar"), "it waits no longer");
        let again = takes(&nanna, &path, &[("version", "2")]);
        assert!(again.status == 409 && again.body.contains(said("time-offer-answered")), "{}", again.body);
        let all = nanna.get("/api/v1/register/volunteer").json();
        assert_eq!(all["items"].as_array().unwrap().len(), 1, "nobody stands there twice");
    });
}

#[test]
fn r03_whoever_is_overtaken_by_another_takes_nobody_in() {
    in_every_house(|house| {
        offers(house, "time");
        let unit = house.unit(crate::people::UnitKind::Housing).to_string();
        let (nanna, path) = (house.visitor(Role::VolunteerCoordinator), path(house));
        let passed_on = [("version", "1"), ("triaged_to", unit.as_str()), ("do", "triaged")];
        let coordinators = path.replace("/volunteers", "");
        assert_eq!(house.visitor(Role::Coordinator).post(&coordinators, &passed_on).status, 303);
        assert_eq!(takes(&nanna, &path, &[]).status, 409);
        let all = nanna.get("/api/v1/register/volunteer").json();
        assert!(all["items"].as_array().unwrap().is_empty(), "{all}");
        assert_eq!(takes(&nanna, &path, &[("version", "2")]).status, 303, "the offer of time still waits");
    });
}

#[test]
fn r03_an_offer_of_time_is_seen_by_those_who_answer_it_and_another_offer_never_by_the_volunteer_coordinator()
{
    in_every_house(|house| {
        offers(house, "room");
        let (nanna, of_a_room) = (house.visitor(Role::VolunteerCoordinator), path(house));
        for path in ["/volunteers", "/volunteers/offers", of_a_room.as_str(), "/offers"] {
            assert!(!nanna.get(path).body.contains("Gunnar"), "{path}");
        }
        assert_eq!(takes(&nanna, &of_a_room, &[]).status, 409, "a room is no volunteer");
        assert_eq!(nanna.get("/api/v1/register/citizen-offer").status, 403);
        house.behind_its_back("update citizen_offer set citizen_offer_kind = 'time'");
        let others = Role::ALL.iter().filter(|role| **role != Role::VolunteerCoordinator);
        for role in others {
            let visitor = house.visitor(*role);
            for path in ["/volunteers/offers", of_a_room.as_str()] {
                assert_eq!(visitor.get(path).status, 403, "{role} {path}");
            }
            assert_eq!(takes(&visitor, &of_a_room, &[]).status, 403, "{role}");
            assert!(!visitor.get("/volunteers").body.contains("/volunteers/offers"), "{role}");
        }
        let looks = "select count(*) from access where municipality = $1 and action = 'TakeOffersOfTime'
                       and account = $2 and allowed = true";
        let before = house.count(looks, &[&nanna.account]);
        assert!(nanna.get("/volunteers/offers").body.contains("Gunnar"));
        assert_eq!(house.count(looks, &[&nanna.account]), before + 1, "each look is written down");
    });
}
