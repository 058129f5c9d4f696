// SPDX-License-Identifier: MPL-2.0
//! Referring somebody to a partner, and how little the partner sees behind its link.

use super::{added, organisation, said};
use crate::{
    gate::Role,
    testing::{Answer, TestHouse, Visitor, in_every_house, in_every_house_at, passing_days},
    web::GUEST_COOKIE,
};
use axum::{body::Body, http::Request};
use kernel::ids::PersonId;

pub(super) fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start} in {text}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
}

pub(super) fn outside(house: &TestHouse, method: &str, path: &str, cookie: &str, body: &str) -> Answer {
    let request = Request::builder().method(method).uri(path);
    let request = request.header("cookie", format!("{GUEST_COOKIE}={cookie}"));
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    house.send(request.body(Body::from(body.to_owned())).unwrap())
}

/// What a partner has: the path of its link, and what its device keeps.
pub(super) struct Partner {
    pub(super) path: String,
    pub(super) device: String,
}

impl Partner {
    pub(super) fn sees(&self, house: &TestHouse) -> String {
        outside(house, "GET", &self.path, &self.device, "").body
    }

    fn answers(&self, house: &TestHouse, answer: &str, reason: &str) -> Answer {
        let page = self.sees(house);
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"");
        let version = between(&page, "name=\"version\" value=\"", "\"");
        let action = between(&page, "/answer/", "\"");
        let body = format!("csrf={csrf}&version={version}&answer={answer}&answer_reason={reason}");
        outside(house, "POST", &format!("{}/answer/{action}", self.path), &self.device, &body)
    }
}

/// Opens the link that a page has just told of.
pub(super) fn open(house: &TestHouse, page: &str) -> Partner {
    let code = between(page, said("link-code"), "</strong>").rsplit('>').next().unwrap().replace(' ', "+");
    let path = format!("/link/{}", between(page, "/link/", "</code>"));
    let answer = outside(house, "POST", &format!("{path}/open"), "", &format!("code={code}"));
    assert_eq!(answer.status, 303, "{}", answer.body);
    let device = between(answer.headers["set-cookie"].to_str().unwrap(), "=", ";").to_owned();
    Partner { path, device }
}

pub(super) fn refer(maja: &Visitor<'_>, person: PersonId, party: &str, more: &[(&str, &str)]) -> Answer {
    let own = [
        ("organisation", party),
        ("referral_purpose", "leisure"),
        ("asks", "Fodbold for en dreng"),
        ("consented_on", "2026-06-10"),
        ("tell", "name"),
        ("tell", "language"),
        ("do", "send"),
    ];
    let kept = own.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
    maja.post(&format!("/person/{person}/refer"), &fields)
}

pub(super) fn club(house: &TestHouse, name: &str) -> String {
    let club = organisation(house, name, "associations", &[("spoken_languages", "dari, tigrinya")]);
    let contact =
        [("organisation", club.as_str()), ("contact_name", "Bo Bold"), ("contact_phone", "12345678")];
    added(&house.visitor(Role::Coordinator), "organisation-contact", &contact);
    club
}

pub(super) fn amina(maja: &Visitor<'_>) -> PersonId {
    let more = [("cpr_0", "640390-1236"), ("language_0", "tigrinya")];
    let person = maja.register_with("Amina Tesfay", &more);
    let mut file = maja.get(&format!("/api/v1/persons/{person}")).json();
    file["phone"] = "87654321".into();
    assert_eq!(maja.json("PUT", &format!("/api/v1/persons/{person}/person/{person}"), &file).status, 200);
    person
}

pub(super) fn states(maja: &Visitor<'_>, person: PersonId) -> Vec<String> {
    let all = maja.get(&format!("/api/v1/persons/{person}/partner-referral")).json();
    let state = |item: &serde_json::Value| item["referral_state"].as_str().unwrap().to_owned();
    all["items"].as_array().unwrap().iter().map(state).collect()
}

#[test]
fn k07_a_referral_shows_what_will_be_told_before_it_is_sent_and_names_who_speaks_the_language_first() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = amina(&maja);
        let other = organisation(house, "Aktive borgere", "associations", &[]);
        let party = club(house, "Zebraklubben");
        let page = maja.get(&format!("/person/{person}/refer")).body;
        assert!(page.contains("taler tigrinya"), "{page}");
        assert!(
            page.find(&party).unwrap() < page.find(&other).unwrap(),
            "who speaks the language comes first"
        );
        let seen = refer(&maja, person, &party, &[("do", "see"), ("tell", "")]);
        for text in ["Amina Tesfay", "87654321", "tigrinya", "36"] {
            assert!(seen.body.contains(text), "no {text}");
        }
        assert!(!seen.body.contains("640390"), "a number is never told");
        assert!(states(&maja, person).is_empty(), "nothing is sent yet");
        let unasked = refer(&maja, person, &party, &[("consented_on", "")]);
        assert_eq!(unasked.status, 422);
        assert!(unasked.body.contains(said("fault-no-consent")), "{}", unasked.body);
        let much = refer(&maja, person, &party, &[("tell", "address")]);
        assert_eq!(much.status, 422);
        assert!(much.body.contains(said("fault-shares-too-much")), "{}", much.body);
        let school = organisation(house, "Skoleafdelingen", "authorities", &[("internal", "true")]);
        assert_eq!(refer(&maja, person, &school, &[("consented_on", "")]).status, 200, "inside the house");
    });
}

#[test]
fn b42_a_partner_sees_what_was_chosen_and_nothing_else_says_yes_and_then_that_it_is_over() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = amina(&maja);
        let sent = refer(&maja, person, &club(house, "Zebraklubben"), &[]);
        assert_eq!(sent.status, 200, "{}", sent.body);
        let partner = open(house, &sent.body);
        let page = partner.sees(house);
        for text in ["Amina Tesfay", "tigrinya", "Fodbold for en dreng", "Bo Bold", "29.06.2026"] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        for text in ["87654321", "640390", "1990", "refugee", "Flygtning", "/person/"] {
            assert!(!page.contains(text), "{text} in {page}");
        }
        assert_eq!(partner.answers(house, "yes", "").status, 303);
        assert_eq!(states(&maja, person), ["accepted"]);
        let file = maja.get(&format!("/person/{person}/refer")).body;
        assert!(file.contains("15.06.2026, Bo Bold"), "who answered, and when: {file}");
        assert_eq!(partner.answers(house, "done", "").status, 303);
        let after = partner.sees(house);
        assert!(!after.contains("Amina") && !after.contains("Fodbold for en dreng"), "{after}");
    });
}

#[test]
fn b42_a_partner_that_says_no_says_why_and_the_caseworker_finds_another_on_min_dag() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = amina(&maja);
        let (zebra, lion) = (club(house, "Zebraklubben"), club(house, "Løveklubben"));
        let partner = open(house, &refer(&maja, person, &zebra, &[]).body);
        assert_eq!(partner.answers(house, "no", "").status, 422, "why?");
        assert_eq!(partner.answers(house, "no", "Holdet+er+fuldt").status, 303);
        assert!(!partner.sees(house).contains("Amina"));
        assert!(maja.get("/").body.contains(said("rule-partner-rejected-what")));
        let all = maja.get(&format!("/api/v1/persons/{person}/partner-referral")).json();
        let from = all["items"][0]["id"].as_str().unwrap().to_owned();
        let begun = maja.get(&format!("/person/{person}/refer?from={from}")).body;
        assert!(begun.contains("Holdet er fuldt") && begun.contains("Fodbold for en dreng"), "{begun}");
        let next = open(house, &refer(&maja, person, &lion, &[("from", &from)]).body);
        assert!(next.sees(house).contains("Amina Tesfay"));
        let mut found = states(&maja, person);
        found.sort();
        assert_eq!(found, ["sent", "transferred"]);
        assert!(!maja.get("/").body.contains(said("rule-partner-rejected-what")));
    });
}

#[test]
fn b42_a_referral_that_is_taken_back_closes_the_link_at_once_and_two_partners_never_see_each_other() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = amina(&maja);
        let zebra =
            open(house, &refer(&maja, person, &club(house, "Zebraklubben"), &[("asks", "Svømning")]).body);
        let lion = open(house, &refer(&maja, person, &club(house, "Løveklubben"), &[]).body);
        assert!(!lion.sees(house).contains("Svømning") && !zebra.sees(house).contains("Fodbold"));
        let page = maja.get(&format!("/person/{person}/refer")).body;
        let all = maja.get(&format!("/api/v1/persons/{person}/partner-referral")).json();
        let swimming =
            all["items"].as_array().unwrap().iter().find(|item| item["asks"] == "Svømning").unwrap();
        let path = format!("/person/{person}/refer/{}/revoke", swimming["id"].as_str().unwrap());
        assert!(page.contains(&path));
        assert_eq!(maja.post(&path, &[("version", "1"), ("answer_reason", "")]).status, 422);
        assert_eq!(maja.post(&path, &[("version", "1"), ("answer_reason", "Familien flytter")]).status, 303);
        assert!(zebra.sees(house).contains(said("code-title")) && !zebra.sees(house).contains("Amina"));
        assert!(lion.sees(house).contains("Amina Tesfay"));
    });
}

#[test]
fn b42_a_protected_name_is_told_to_no_partner_not_even_when_it_is_protected_later() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = amina(&maja);
        let partner = open(house, &refer(&maja, person, &club(house, "Zebraklubben"), &[]).body);
        let mut file = maja.get(&format!("/api/v1/persons/{person}")).json();
        file["protected_from"] = "2026-06-01".into();
        assert_eq!(maja.json("PUT", &format!("/api/v1/persons/{person}/person/{person}"), &file).status, 200);
        let page = partner.sees(house);
        assert!(!page.contains("Amina") && page.contains("tigrinya"), "{page}");
        let seen = refer(&maja, person, &club(house, "Løveklubben"), &[("do", "see"), ("tell", "")]).body;
        assert!(seen.contains(said("refer-withheld")), "{seen}");
    });
}

#[test]
fn a05_a_partner_and_the_municipality_write_to_each_other_in_the_case_as_long_as_the_referral_is_open() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = amina(&maja);
        let (zebra, lion) = (club(house, "Zebraklubben"), club(house, "Løveklubben"));
        let partner = open(house, &refer(&maja, person, &zebra, &[]).body);
        let other = open(house, &refer(&maja, person, &lion, &[]).body);
        let to = format!("partner {zebra}");
        let fields = [("to", to.as_str()), ("subject", "Støvler"), ("message_text", "Har I størrelse 38?")];
        assert_eq!(maja.post(&format!("/person/{person}/messages"), &fields).status, 303);
        let page = partner.sees(house);
        assert!(page.contains("Har I størrelse 38?") && page.contains(said("message-unread")), "{page}");
        let (csrf, id) = (between(&page, "name=\"csrf\" value=\"", "\""), between(&page, "/read/", "\""));
        let read = |partner: &Partner| {
            let path = format!("{}/read/{id}", partner.path);
            outside(house, "POST", &path, &partner.device, &format!("csrf={csrf}&version=1")).status
        };
        assert!(read(&other) >= 400, "it is not theirs");
        assert_eq!(read(&partner), 303);
        assert!(!partner.sees(house).contains(said("message-unread")));
        let thread = maja.get(&format!("/person/{person}/messages")).body;
        assert!(thread.contains("Læst 15.06.2026, Bo Bold"), "{thread}");
        assert!(!other.sees(house).contains("størrelse 38"), "another partner does not see it");
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"");
        let body = format!("csrf={csrf}&subject=St%C3%B8vler&message_text=Ja,+de+ligger+klar");
        let sent = outside(house, "POST", &format!("{}/message", partner.path), &partner.device, &body);
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(maja.get("/").body.contains("Besked: Støvler"));
        let thread = maja.get(&format!("/person/{person}/messages")).body;
        assert!(
            thread.contains("Ja, de ligger klar") && thread.matches("<h2>Støvler").count() == 1,
            "{thread}"
        );
        assert_eq!(partner.answers(house, "no", "Alligevel+ikke").status, 303);
        assert!(!partner.sees(house).contains("størrelse 38"));
        let late = outside(house, "POST", &format!("{}/message", partner.path), &partner.device, &body);
        assert_eq!(late.status, 404, "it is over");
    });
}

#[test]
fn b42_a_partner_that_has_not_answered_in_time_is_late_on_min_dag_and_the_days_are_the_municipalitys() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let limit = [
            ("limit_kind", "answer-referral"),
            ("days", "5"),
            ("starts_on", "2026-06-01"),
            ("source", "Ledelsen"),
        ];
        added(&house.visitor(Role::Coordinator), "time-limit", &limit);
        let person = amina(&house.visitor(Role::Caseworker));
        let sent = refer(&house.visitor(Role::Caseworker), person, &club(house, "Zebraklubben"), &[]);
        assert!(sent.body.contains("20.06.2026"), "five days: {}", sent.body);
        pass(6);
        let maja = house.visitor(Role::Caseworker);
        let line = maja.get("/").body;
        let (_, waiting) = line.split_once(said("day-waiting")).expect("what is waited for");
        assert!(waiting.contains(said("rule-partner-answer-what")), "{waiting}");
        let late = waiting.split("<li").find(|line| line.contains(said("rule-partner-answer-what"))).unwrap();
        assert!(late.contains("is-late"), "{late}");
        assert!(maja.get(&format!("/person/{person}/refer")).body.contains(said("late")));
    });
}

#[test]
fn b42_who_may_not_see_the_case_sees_no_referral_and_sends_none() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = amina(&maja);
        let party = club(house, "Zebraklubben");
        refer(&maja, person, &party, &[]);
        let page = format!("/person/{person}/refer");
        house.open_account("anden", Role::Caseworker, &[house.unit(crate::people::UnitKind::Other)]);
        for visitor in [
            house.visitor(Role::Teacher),
            house.visitor(Role::CompanyConsultant),
            house.visitor(Role::HousingOfficer),
            house.visitor(Role::TeamMember),
            house.visitor(Role::Analyst),
            house.visitor(Role::Politician),
            house.visitor(Role::Administrator),
            house.visitor_named("anden"),
        ] {
            assert!(matches!(visitor.get(&page).status, 403 | 404), "{}", visitor.name());
            assert!(matches!(refer(&visitor, person, &party, &[]).status, 403 | 404), "{}", visitor.name());
            let api = visitor.get(&format!("/api/v1/persons/{person}/partner-referral"));
            assert!(matches!(api.status, 403 | 404) && !api.body.contains("Fodbold"), "{}", visitor.name());
        }
        assert_eq!(house.visitor(Role::Coordinator).get(&page).status, 200);
    });
}

#[test]
fn b42_a_household_is_referred_in_one_go_and_each_partner_link_shows_one_of_them_alone() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let more = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2016-03-04"), ("sex_1", "male")];
        let person = maja.register_with("Amina Tesfay", &more);
        let page = maja.get(&format!("/person/{person}/refer")).body;
        assert!(page.contains(said("refer-also")) && page.contains("Yusuf Tesfay"), "{page}");
        let other = between(&page, "name=\"also\" value=\"", "\"").to_owned();
        let party = club(house, "Zebraklubben");
        let seen = refer(&maja, person, &party, &[("do", "see"), ("also", &other)]).body;
        let told = maja_words("refer-told-of", "Yusuf Tesfay");
        assert!(seen.contains(&told), "{seen}");
        let own = person.to_string();
        assert_eq!(refer(&maja, person, &party, &[("also", &own), ("shown", &own)]).status, 404);
        assert_eq!(between(&seen, "name=\"shown\" value=\"", "\""), own);
        let unseen = refer(&maja, person, &party, &[("also", &other), ("shown", &own)]);
        assert!(unseen.body.contains(&told), "what is told of him is shown first: {}", unseen.body);
        assert!(states(&maja, person).is_empty());
        let sent = refer(&maja, person, &party, &[("also", &other), ("shown", &own), ("shown", &other)]).body;
        assert_eq!(states(&maja, person).len(), 1);
        assert_eq!(states(&maja, other.parse().unwrap()).len(), 1);
        assert_eq!(sent.matches("/link/").count(), 2, "a link for each: {sent}");
        let partner = open(house, &sent);
        let own = partner.sees(house);
        assert!(own.contains("Amina Tesfay") && !own.contains("Yusuf"), "{own}");
    });
}

fn maja_words(key: &str, what: &str) -> String {
    crate::web::wording::language("da").about(key, what)
}
