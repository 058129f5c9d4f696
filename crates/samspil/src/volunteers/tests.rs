// SPDX-License-Identifier: MPL-2.0
//! Volunteers at the front door: the offer, the consent, the match, and all that nobody may see who finds friends.

mod children;
mod ends;
mod friends;
mod offered;
mod pairs;
mod walls;
mod work;
mod written;

use crate::{
    gate::Role,
    testing::{Answer, TestHouse, Visitor},
    web::{GUEST_COOKIE, wording},
};
use axum::{body::Body, http::Request};
use kernel::ids::PersonId;

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start} in {text}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
}

/// Registers a volunteer who is a friend to people; the id.
fn volunteer(house: &TestHouse, name: &str, more: &[(&str, &str)]) -> String {
    let nanna = house.visitor(Role::VolunteerCoordinator);
    let own = [
        ("name", name),
        ("phone", "11 22 33 44"),
        ("volunteer_kind", "friend"),
        ("sex", "female"),
        ("capacity", "1"),
        ("starts_on", "2026-01-01"),
    ];
    let kept = own.into_iter().filter(|(field, _)| more.iter().all(|(other, _)| other != field));
    let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
    let answer = nanna.post("/register/volunteer/new", &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let all = nanna.get("/api/v1/register/volunteer").json();
    let all = all["items"].as_array().unwrap().iter().find(|item| item["name"] == name).unwrap().clone();
    all["id"].as_str().unwrap().to_owned()
}

/// Registers a refugee who was taken over, with a telephone and a language.
fn refugee(maja: &Visitor<'_>, name: &str) -> PersonId {
    let person = maja.register_with(name, &[("language_0", "tigrinya")]);
    let mut file = maja.get(&format!("/api/v1/persons/{person}")).json();
    file["phone"] = "87654321".into();
    assert_eq!(maja.json("PUT", &format!("/api/v1/persons/{person}/person/{person}"), &file).status, 200);
    person
}

/// Keeps the answer to the offer as the caseworker does on the person's page.
fn answers(maja: &Visitor<'_>, person: PersonId, more: &[(&str, &str)]) -> Answer {
    let own = [
        ("offered_on", "2026-06-15"),
        ("friend_answer", "accepted"),
        ("agrees", "true"),
        ("consent_language", "tigrinya"),
        ("given_how", "interpreted"),
        ("phone_told", "true"),
        ("interests", "fodbold, madlavning"),
        ("wished_sex", "any"),
    ];
    let page = maja.get(&format!("/person/{person}/friend")).body;
    // Whoever may not see the page sends what a form of their own would.
    let seen = page.split_once("name=\"seen\" value=\"").and_then(|(_, rest)| rest.split_once('"'));
    let seen = seen.map_or("", |(seen, _)| seen);
    let kept = own.into_iter().filter(|(field, _)| more.iter().all(|(other, _)| other != field));
    let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
    answers_as_seen(maja, person, seen, &fields)
}

/// The same from a page that was opened when another consent held, or none.
fn answers_as_seen(maja: &Visitor<'_>, person: PersonId, seen: &str, fields: &[(&str, &str)]) -> Answer {
    let fields = [&[("seen", seen)][..], fields].concat();
    maja.post(&format!("/person/{person}/friend"), &fields)
}

fn wants_a_friend(house: &TestHouse, name: &str) -> PersonId {
    let maja = house.visitor(Role::Caseworker);
    let person = refugee(&maja, name);
    let kept = answers(&maja, person, &[]);
    assert_eq!(kept.status, 303, "{}", kept.body);
    person
}

fn propose(house: &TestHouse, person: PersonId, volunteer: &str) -> Answer {
    let nanna = house.visitor(Role::VolunteerCoordinator);
    nanna.post(&format!("/volunteers/match/{person}"), &[("volunteer", volunteer)])
}

/// Every friendship in a person's file: the stage follows from the days.
fn friendships(maja: &Visitor<'_>, person: PersonId) -> Vec<serde_json::Value> {
    let all = maja.get(&format!("/api/v1/persons/{person}/friend-match")).json();
    all["items"].as_array().unwrap().clone()
}

fn id(maja: &Visitor<'_>, person: PersonId) -> String {
    friendships(maja, person).last().unwrap()["id"].as_str().unwrap().to_owned()
}

fn withdraw(maja: &Visitor<'_>, person: PersonId) {
    let answer = maja.post(&format!("/person/{person}/friend/withdraw"), &[("withdrawn_how", "spoken")]);
    assert_eq!(answer.status, 303, "{}", answer.body);
}

fn outside(house: &TestHouse, method: &str, path: &str, cookie: &str, body: &str) -> Answer {
    let request = Request::builder().method(method).uri(path);
    let request = request.header("cookie", format!("{GUEST_COOKIE}={cookie}"));
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    house.send(request.body(Body::from(body.to_owned())).unwrap())
}

/// What a volunteer has: the path of their link, and what their device keeps.
struct Friend {
    path: String,
    device: String,
}

impl Friend {
    /// Opens the link that a page has just told of.
    fn open(house: &TestHouse, page: &str) -> Self {
        let code = between(page, said("link-code"), "</strong>").rsplit('>').next().unwrap();
        let path = format!("/link/{}", between(page, "/link/", "</code>"));
        let body = format!("code={}", code.replace(' ', "+"));
        let answer = outside(house, "POST", &format!("{path}/open"), "", &body);
        assert_eq!(answer.status, 303, "{}", answer.body);
        let device = between(answer.headers["set-cookie"].to_str().unwrap(), "=", ";").to_owned();
        Self { path, device }
    }

    fn sees(&self, house: &TestHouse) -> String {
        outside(house, "GET", &self.path, &self.device, "").body
    }

    fn says(&self, house: &TestHouse, answer: &str) -> Answer {
        let page = self.sees(house);
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"");
        let version = between(&page, "name=\"version\" value=\"", "\"");
        let id = between(&page, &format!("{}/friend/", self.path), "\"");
        let body = format!("csrf={csrf}&version={version}&answer={answer}");
        outside(house, "POST", &format!("{}/friend/{id}", self.path), &self.device, &body)
    }
}
