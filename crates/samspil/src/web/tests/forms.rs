// SPDX-License-Identifier: MPL-2.0
//! Long forms: what few need is folded away, and never hides something that was written or is wrong.

use crate::{
    gate::Role,
    records,
    testing::{Answer, in_every_house},
    web::wording::language,
};

/// Each fold of the page: whether it stands open, and what is in it.
fn folds(page: &Answer) -> Vec<(bool, &str)> {
    let parts = page.body.split("<details class=\"details fold\"").skip(1);
    let parts = parts.map(|part| part.split_once("</details>").expect("an end").0);
    parts.map(|part| (part.starts_with(" open>"), part)).collect()
}

#[test]
fn nothing_that_must_be_filled_in_is_ever_folded_away() {
    for kind in records::ALL {
        let mut seen = Vec::new();
        for name in kind.folded.iter().flat_map(|(_, names)| *names) {
            let spec = kind.fields.iter().find(|spec| spec.name == *name);
            assert!(spec.is_some_and(|spec| !spec.required), "{}: {name}", kind.name);
            assert!(!seen.contains(&name), "{}: {name} is folded twice", kind.name);
            seen.push(name);
        }
    }
}

#[test]
fn b10_a_placement_asks_for_what_most_need_and_unfolds_what_is_written_or_wrong() {
    in_every_house(|house| {
        let (lis, maja) = (house.visitor(Role::HousingOfficer), house.visitor(Role::Caseworker));
        let body = serde_json::json!({"kind": "public", "rooms": 2, "sleeps": 3, "address": "Vej 1"});
        let home = lis.json("POST", "/api/v1/register/dwelling", &body).json()["id"].clone();
        let home = home.as_str().expect("an id");
        let person = maja.register("Amina Tesfay");
        let address = format!("/person/{person}/placement");
        let empty = maja.get(&format!("{address}/new"));
        let closed = folds(&empty);
        assert_eq!(closed.len(), 4, "{}", empty.body);
        assert!(closed.iter().all(|(open, _)| !open), "{}", empty.body);
        let (before, _) = empty.body.split_once("<details class=\"details fold\"").expect("a fold");
        assert!(
            ["dwelling", "stay", "starts_on"].iter().all(|name| before.contains(&format!("name=\"{name}\"")))
        );
        // The agreement with a host needs the host: the fault stands open.
        let said = [
            ("dwelling", home),
            ("stay", "temporary"),
            ("starts_on", "01.06.2026"),
            ("host_agreed_on", "01.06.2026"),
            ("host_until", "01.07.2026"),
        ];
        let wrong = maja.post(&format!("{address}/new"), &said);
        assert_eq!(wrong.status, 422, "{}", wrong.body);
        let open: Vec<_> = folds(&wrong).into_iter().filter(|(open, _)| *open).collect();
        assert!(matches!(open[..], [(_, part)] if part.contains("id=\"host-fault\"")), "{}", wrong.body);
        assert!(wrong.body.contains("<a href=\"#host\">"), "the summary leads to it: {}", wrong.body);
        let kept = maja.post(&format!("{address}/new"), &[&said[..], &[("host", "Fru Holm")]].concat());
        assert_eq!(kept.status, 303, "{}", kept.body);
        let own = maja.json("GET", &format!("/api/v1/persons/{person}/placement"), &serde_json::Value::Null);
        let id = own.json()["items"][0]["id"].as_str().map(str::to_owned).unwrap_or_default();
        let shown = maja.get(&format!("{address}/{id}"));
        let open: Vec<_> = folds(&shown).into_iter().filter(|(open, _)| *open).collect();
        assert!(matches!(open[..], [(_, part)] if part.contains("Fru Holm")), "{} {}", own.body, shown.body);
    });
}

#[test]
fn what_is_longer_than_a_form_may_be_is_said_to_be_too_large() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let long = "Vi talte om bolig. ".repeat(20_000);
        let fields = [("kind", "meeting"), ("happened_on", "2026-06-10"), ("facts", long.as_str())];
        let answer = maja.post_once(&format!("/person/{person}/note/new"), &fields);
        assert_eq!(answer.status, 413, "{}", answer.body);
        assert!(answer.body.contains(language("da").t("problem-too-large-advice")), "{}", answer.body);
    });
}
