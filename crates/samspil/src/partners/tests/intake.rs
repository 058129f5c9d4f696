// SPDX-License-Identifier: MPL-2.0
//! Offers of citizens and what actors have said: taken in, answered, and seen by those who answer and nobody else.

use super::{added, organisation, said};
use crate::{
    gate::Role,
    testing::{Answer, MUNICIPALITY, TestHouse, in_every_house, in_every_house_at, passing_days},
};
use axum::{body::Body, http::Request};

fn anybody(house: &TestHouse, method: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::builder().method(method).uri(path);
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    house.send(request.body(Body::from(body)).unwrap())
}

const OFFER: [(&str, &str); 5] = [
    ("citizen_offer_kind", "furniture"),
    ("offer_text", "En sofa og et spisebord"),
    ("giver_name", "Gunnar Gavmild"),
    ("giver_phone", "12 34 56 78"),
    ("consent", "true"),
];

fn offer(house: &TestHouse, more: &[(&str, &str)]) -> Answer {
    let kept = OFFER.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
    anybody(house, "POST", "/offer", &fields)
}

fn kept(house: &TestHouse) -> i64 {
    house.count("select count(*) from citizen_offer where municipality = $1", &[])
}

#[test]
fn r03_anybody_offers_something_without_logging_in_and_is_told_what_is_missing_and_how_long_it_takes() {
    in_every_house(|house| {
        assert!(
            anybody(house, "GET", "/login", &[]).body.contains("href=\"/offer\""),
            "it is found by anybody"
        );
        let page = anybody(house, "GET", "/offer", &[]);
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains("Prøvekøbing") && page.body.contains("inden for 14 dage"),
            "{}",
            page.body
        );
        for (more, fault) in [
            (("consent", ""), "fault-offer-consent"),
            (("giver_phone", ""), "fault-no-way-to-answer"),
            (("offer_text", "Mit nummer er 640390-1236"), "fault-personal-cpr"),
            (("giver_mail", "gunnar"), "fault-mail"),
        ] {
            let answer = offer(house, &[more]);
            assert_eq!(answer.status, 422, "{more:?}");
            assert!(answer.body.contains(said(fault)) && answer.body.contains("Gunnar"), "{}", answer.body);
        }
        assert_eq!(offer(house, &[("website", "http://køb.example")]).status, 303, "a machine is thanked");
        assert_eq!(kept(house), 0, "and nothing of it is kept");
        let sent = offer(house, &[]);
        assert_eq!(sent.status, 303, "{}", sent.body);
        let thanks = anybody(house, "GET", &sent.location, &[]).body;
        assert!(thanks.contains(said("intake-thanks")) && !thanks.contains("Gunnar"), "{thanks}");
        house.behind_its_back(&format!(
            "update citizen_offer set received_on = '2026-06-15' where municipality = {MUNICIPALITY}"
        ));
        for _ in kept(house)..200 {
            assert_eq!(offer(house, &[]).status, 303);
        }
        assert_eq!(offer(house, &[]).status, 429, "more than a day's worth is made by a machine");
        assert_eq!(kept(house), 200);
    });
}

#[test]
fn r03_an_offer_is_passed_on_and_answered_with_a_reason_within_the_days_and_is_late_on_min_dag_until_it_is() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let limit = [
            ("limit_kind", "answer-offer"),
            ("days", "7"),
            ("starts_on", "2026-06-01"),
            ("source", "Ledelsen"),
        ];
        added(&house.visitor(Role::Coordinator), "time-limit", &limit);
        assert_eq!(offer(house, &[]).status, 303);
        let list = house.visitor(Role::Coordinator).get("/offers").body;
        assert!(
            list.contains("Fristen er 7 dage") && list.contains("href=\"/register/time-limit\""),
            "{list}"
        );
        let day = house.visitor(Role::Coordinator).get("/").body;
        assert!(day.contains("Gunnar Gavmild") && day.contains("22.06.2026"), "{day}");
        assert!(!house.visitor(Role::Caseworker).get("/").body.contains("Gunnar"), "others answer it");
        pass(8);
        let coordinator = house.visitor(Role::Coordinator);
        let day = coordinator.get("/").body;
        let line = day.split("<li").find(|line| line.contains("Gunnar")).unwrap();
        assert!(line.contains("is-late"), "{line}");
        let list = coordinator.get("/api/v1/register/citizen-offer").json();
        let id = list["items"][0]["id"].as_str().unwrap().to_owned();
        let path = format!("/offers/{id}");
        let unit = house.unit(crate::people::UnitKind::Housing).to_string();
        let pass = [("version", "1"), ("triaged_to", unit.as_str()), ("do", "triaged")];
        assert_eq!(coordinator.post(&path, &pass).status, 303);
        assert_eq!(coordinator.post(&path, &[("version", "2"), ("do", "declined")]).status, 422, "why?");
        let answer = [("version", "2"), ("do", "declined"), ("answer_text", "Lageret er fuldt")];
        assert_eq!(coordinator.post(&path, &answer).status, 303);
        let page = coordinator.get("/offers").body;
        assert!(page.contains("23.06.2026: Lageret er fuldt"), "{page}");
        assert!(page.contains("Enhed housing"), "{page}");
        assert!(!coordinator.get("/").body.contains("Gunnar"));
    });
}

#[test]
fn r03_whoever_does_not_answer_offers_sees_none_of_them_anywhere() {
    in_every_house(|house| {
        assert_eq!(offer(house, &[]).status, 303);
        for role in [
            Role::Caseworker,
            Role::Teacher,
            Role::CompanyConsultant,
            Role::HousingOfficer,
            Role::TeamMember,
            Role::Analyst,
            Role::Politician,
            Role::Administrator,
        ] {
            let visitor = house.visitor(role);
            for path in [
                "/offers",
                "/register/citizen-offer",
                "/api/v1/register/citizen-offer",
                "/partners",
                "/",
                "/tasks",
            ] {
                let answer = visitor.get(path);
                assert!(!answer.body.contains("Gunnar") && !answer.body.contains("sofa"), "{role} {path}");
            }
            assert_eq!(visitor.get("/offers").status, 403, "{role}");
        }
        let anybody = anybody(house, "GET", "/offer", &[]).body;
        assert!(!anybody.contains("Gunnar"));
    });
}

#[test]
fn r03_each_look_at_the_offers_is_written_down_since_they_bear_names() {
    in_every_house(|house| {
        assert_eq!(offer(house, &[]).status, 303);
        let coordinator = house.visitor(Role::Coordinator);
        let looks = || {
            let sql = "select count(*) from access where municipality = $1 and action = 'SeeOffers'
                         and account = $2 and allowed = true";
            house.count(sql, &[&coordinator.account])
        };
        for (before, path) in
            ["/offers", "/register/citizen-offer", "/api/v1/register/citizen-offer"].into_iter().enumerate()
        {
            assert_eq!(looks(), i64::try_from(before).unwrap(), "before {path}");
            assert_eq!(coordinator.get(path).status, 200, "{path}");
        }
        assert_eq!(looks(), 3);
    });
}

#[test]
fn a02_what_actors_have_said_stands_with_its_source_and_what_was_done_by_initiative() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let party = organisation(house, "Integrationsrådet", "interest-organisations", &[]);
        let entries = coordinator.get("/api/v1/catalogue").json();
        let initiative = entries["items"][0]["id"].as_str().unwrap().to_owned();
        let input = |text: &str, initiative: &str, state: &str, outcome: &str| {
            let fields = [
                ("said_by", "Møde om frivillige"),
                ("organisation", party.as_str()),
                ("said_on", "2026-05-02"),
                ("source", "Referat, punkt 4"),
                ("input_text", text),
                ("initiative", initiative),
                ("input_state", state),
                ("outcome", outcome),
            ];
            coordinator.post("/register/consultation-input/new", &fields)
        };
        assert_eq!(
            input("Flere aktiviteter i weekenden", &initiative, "not-used", "").status,
            422,
            "why not?"
        );
        assert_eq!(input("Ring til 24 34 56 78", "", "received", "").status, 422, "nobody's number");
        let used =
            input("Flere aktiviteter i weekenden", &initiative, "used", "Cafeen har åbent om lørdagen");
        assert_eq!(used.status, 303, "{}", used.body);
        assert_eq!(input("Bedre busser", "", "received", "").status, 303);
        let maja = house.visitor(Role::Caseworker);
        let all = maja.get("/consultations").body;
        for text in ["Bedre busser", "Cafeen har åbent om lørdagen", "Referat, punkt 4", "Integrationsrådet"]
        {
            assert!(all.contains(text), "no {text} in {all}");
        }
        let about = maja.get(&format!("/consultations?initiative={initiative}")).body;
        assert!(about.contains("weekenden") && !about.contains("Bedre busser"), "{about}");
        assert_eq!(house.visitor(Role::Politician).get("/consultations").status, 403);
    });
}
