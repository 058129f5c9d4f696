// SPDX-License-Identifier: MPL-2.0
//! What every answer carries, and which requests are let in: only those sent from our own pages or by a program.

use crate::{
    gate::Role,
    testing::{Answer, TestHouse, Visitor, in_every_house},
    web::SESSION_COOKIE,
};
use axum::{
    body::Body,
    http::{HeaderMap, Request, header},
};

const FORM: &str = "application/x-www-form-urlencoded";

/// A request with just these headers.
fn bare(house: &TestHouse, (method, path): (&str, &str), headers: &[(&str, &str)], body: &str) -> Answer {
    let request =
        headers.iter().fold(Request::builder().method(method).uri(path), |request, (name, value)| {
            request.header(*name, *value)
        });
    house.send(request.body(Body::from(body.to_owned())).unwrap())
}

fn cookie(visitor: &Visitor<'_>) -> String {
    format!("{SESSION_COOKIE}={}", visitor.cookie())
}

#[test]
fn a_change_without_the_proof_of_our_own_page_is_refused_and_nothing_is_stored() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (path, cookie) = (format!("/person/{person}/talk/new"), cookie(&maja));
        let talk = "planned_on=2026-06-20&form=meeting";
        let other = house.visitor(Role::Coordinator);
        let events = house.events();
        for (proof, token) in
            [("", ""), ("x-csrf-token", ""), ("x-csrf-token", "gættet"), ("x-csrf-token", other.csrf())]
        {
            let mut headers = vec![("cookie", cookie.as_str()), ("content-type", FORM)];
            headers.extend((!proof.is_empty() && token.is_ascii()).then_some((proof, token)));
            for body in [talk.to_owned(), format!("{talk}&csrf={token}")] {
                assert_eq!(bare(house, ("POST", &path), &headers, &body).status, 403, "{proof} {token}");
            }
            let delete = format!("/api/v1/persons/{person}/talk/{person}?version=1&csrf={}", maja.csrf());
            assert_eq!(bare(house, ("DELETE", &delete), &headers, "").status, 403);
            assert_eq!(bare(house, ("PUT", &delete), &headers, "").status, 403);
        }
        assert_eq!(house.events(), events);
        let body = format!("{talk}&csrf={}", maja.csrf());
        let headers = [("cookie", cookie.as_str()), ("content-type", FORM)];
        assert_eq!(bare(house, ("POST", &path), &headers, &body).status, 303);
        assert_eq!(house.events(), events + 1);
    });
}

#[test]
fn a_program_with_a_bearers_token_needs_no_other_proof_and_a_wrong_token_opens_nothing() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let path = format!("/api/v1/persons/{person}/talk");
        let (events, body) = (house.events(), r#"{"planned_on": "2026-06-20", "form": "meeting"}"#);
        let kind = ("content-type", "application/json");
        let token = format!("Bearer {}", maja.cookie());
        for (wrong, cookie) in
            [("Bearer 999.gaettet", cookie(&maja)), ("Bearer ", String::new()), ("Basic YTpi", String::new())]
        {
            let headers = [kind, ("authorization", wrong), ("cookie", cookie.as_str())];
            let answer = bare(house, ("POST", &path), &headers, body);
            assert_eq!(
                (answer.status, &answer.headers["content-type"]),
                (401, &"application/problem+json".parse().unwrap())
            );
        }
        assert_eq!(house.events(), events);
        assert_eq!(bare(house, ("POST", &path), &[kind, ("authorization", &token)], body).status, 201);
        assert_eq!(house.events(), events + 1);
    });
}

#[test]
fn looking_changes_nothing() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let talk = [("planned_on", "2026-06-20"), ("form", "meeting")];
        assert_eq!(maja.post(&format!("/person/{person}/talk/new"), &talk).status, 303);
        let id = maja.get(&format!("/api/v1/persons/{person}/talk")).json()["items"][0]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let events = house.events();
        for path in [
            "/".to_owned(),
            "/persons".to_owned(),
            "/visitation?seen=yes&name_0=Amina".to_owned(),
            format!("/person/{person}"),
            format!("/person/{person}/family"),
            format!("/person/{person}/deadlines"),
            format!("/person/{person}/talk/new?planned_on=2026-06-21&form=meeting"),
            format!("/person/{person}/talk/{id}"),
            format!("/person/{person}/talk/{id}/strike?version=1"),
            "/register/dwelling".to_owned(),
            "/logout".to_owned(),
            "/status".to_owned(),
        ] {
            for method in ["GET", "HEAD"] {
                let answer = maja.request(method, &path, FORM, "version=1");
                assert!(matches!(answer.status, 200 | 303 | 404 | 405), "{method} {path} {}", answer.status);
            }
        }
        assert_eq!(house.events(), events);
        assert_eq!(maja.get("/").status, 200, "still logged in");
    });
}

fn assert_safe(headers: &HeaderMap, what: &str) {
    let says = |name: &str| headers.get(name).map_or("", |value| value.to_str().unwrap());
    let policy = says("content-security-policy");
    assert!(policy.starts_with("default-src 'none'"), "{what}: {policy}");
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"), "{what}");
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{what}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(says(name), value, "{what}");
    }
    assert!(says("strict-transport-security").starts_with("max-age="), "{what}");
    assert_eq!(headers.get_all(header::CACHE_CONTROL).iter().count(), 1, "{what}");
}

#[test]
fn every_answer_carries_the_headers_that_keep_it_safe() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        for (method, path, status) in [
            ("GET", "/", 200),
            ("HEAD", "/", 200),
            ("GET", "/nowhere", 404),
            ("GET", "/accounts", 403),
            ("POST", "/persons", 405),
            ("DELETE", "/api/v1/persons", 405),
            ("GET", "/person/%FF", 400),
            ("GET", "/language/en", 303),
            ("GET", "/static/css/samspil.css", 200),
            ("GET", "/static/nothing", 404),
            ("GET", "/api/v1/openapi.json", 200),
            ("GET", "/api/v1/nowhere", 404),
            ("GET", "/health", 200),
            ("GET", &format!("/person/{person}"), 200),
            ("POST", &format!("/person/{person}/talk/new"), 422),
        ] {
            let answer = maja.request(method, path, FORM, "a=b");
            assert_eq!(answer.status, status, "{method} {path}");
            assert_safe(&answer.headers, &format!("{method} {path}"));
            let cached = answer.headers["cache-control"] != "no-store";
            assert_eq!(cached, path.starts_with("/static/css"), "{method} {path}");
        }
        for path in ["/", "/persons", "/api/v1/persons"] {
            let answer = bare(house, ("GET", path), &[], "");
            assert_eq!(answer.status, if path.starts_with("/api") { 401 } else { 303 });
            assert_safe(&answer.headers, path);
        }
    });
}

#[test]
fn what_cannot_be_done_at_an_address_is_said_to_people_and_to_programs() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for (method, path) in [("POST", "/persons"), ("DELETE", "/api/v1/persons"), ("PUT", "/api/v1/my-day")]
        {
            let answer = maja.request(method, path, FORM, "");
            assert_eq!(answer.status, 405, "{method} {path}");
            assert!(answer.headers["allow"].to_str().unwrap().contains("GET"), "{:?}", answer.headers);
            let words = crate::web::wording::language("da").t("problem-not-this-way");
            if path.starts_with("/api") {
                assert_eq!(answer.headers["content-type"], "application/problem+json", "{path}");
                assert_eq!(answer.json()["title"], words);
            } else {
                assert!(answer.body.contains(words), "{}", answer.body);
            }
        }
    });
}

#[test]
fn an_address_that_is_no_letters_is_said_in_words_to_people_and_as_a_problem_to_programs() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let words = crate::web::wording::language("da").t("problem-unreadable");
        let page = maja.get("/person/%FF");
        assert!(page.status == 400 && page.body.contains(words), "{}", page.body);
        let program = maja.get("/api/v1/persons/%FF/talk");
        assert_eq!((program.status, program.json()["title"].as_str()), (400, Some(words)));
        assert_eq!(program.headers["content-type"], "application/problem+json");
    });
}

#[test]
fn whoever_chooses_a_language_comes_back_to_us_and_nowhere_else() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for (back, comes) in [
            ("/persons", "/persons"),
            ("", "/"),
            ("//example.org", "/"),
            ("https://example.org", "/"),
            ("/%5Cexample.org", "/"),
            ("/%09/example.org", "/"),
            ("/%0D%0ASet-Cookie:%20a=b", "/"),
            ("example.org", "/"),
        ] {
            let answer = maja.get(&format!("/language/en?back={back}"));
            assert_eq!((answer.status, answer.location.as_str()), (303, comes), "{back}");
            let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().collect();
            assert_eq!(cookies.len(), 1);
            assert!(cookies[0].to_str().unwrap().starts_with("samspil-language=en;"));
        }
    });
}

#[test]
fn the_page_about_accessibility_has_the_menu_for_whoever_is_logged_in() {
    in_every_house(|house| {
        let inside = house.visitor(Role::Caseworker).get("/accessibility");
        assert!(inside.status == 200 && inside.body.contains("<nav class=\"site-menu\""), "{}", inside.body);
        let outside = bare(house, ("GET", "/accessibility"), &[], "");
        assert!(outside.status == 200 && !outside.body.contains("<nav class=\"site-menu\""));
    });
}

#[test]
fn no_page_needs_a_script_or_a_style_of_its_own() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (own, deadlines) = (format!("/person/{person}"), format!("/person/{person}/deadlines"));
        let talk = format!("/person/{person}/talk/new");
        for path in [
            "/",
            "/persons",
            "/visitation",
            &own,
            &deadlines,
            &talk,
            "/register/dwelling",
            "/status",
            "/nowhere",
        ] {
            let page = maja.get(path).body.to_lowercase();
            for word in
                ["<style", " style=", "<script>", " onclick=", " onload=", " onsubmit=", "javascript:"]
            {
                assert!(!page.contains(word), "{path} holds {word}");
            }
        }
    });
}

#[test]
fn a_form_of_three_hundred_kilobytes_is_refused_and_nothing_is_stored() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (events, huge) = (house.events(), "a".repeat(300 * 1024));
        for path in [format!("/person/{person}/note/new"), "/visitation".to_owned(), "/logout".to_owned()] {
            let form = maja.post(&path, &[("kind", "phone"), ("facts", &huge)]);
            assert!((400..500).contains(&form.status), "{path} {}", form.status);
            let parts =
                format!("--x\r\nContent-Disposition: form-data; name=\"facts\"\r\n\r\n{huge}\r\n--x--\r\n");
            let parts = maja.request("POST", &path, "multipart/form-data; boundary=x", parts);
            assert!((400..500).contains(&parts.status), "{path} {}", parts.status);
        }
        let body = serde_json::json!({"kind": "phone", "happened_on": "2026-06-01", "facts": huge});
        let program = maja.json("POST", &format!("/api/v1/persons/{person}/note"), &body);
        assert!((400..500).contains(&program.status), "{}", program.status);
        assert_eq!(house.events(), events);
    });
}
