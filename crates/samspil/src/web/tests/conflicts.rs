// SPDX-License-Identifier: MPL-2.0
//! Two people correct the same thing: neither loses a word. And a note is corrected by another note, never overwritten.

use super::sample::{Sample, as_form, as_json, corrected, escaped, overwritten, text};
use crate::{
    gate::Role,
    record::{Kind, Owner},
    records,
    testing::{Answer, Visitor, in_every_house},
    web::{form, wording},
};
use serde_json::json;

/// What stands between two marks of a page.
fn between<'a>(page: &'a Answer, start: &str, end: &str) -> &'a str {
    page.body
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .unwrap_or_else(|| panic!("no {start} in {}", page.body))
        .0
}

/// Where the form of a page is sent, and the version it carries.
fn next_try(page: &Answer) -> (String, String) {
    let action = between(page, "<form method=\"post\" action=\"/person/", "\"");
    (format!("/person/{action}"), between(page, "name=\"version\" value=\"", "\"").to_owned())
}

fn theirs(told: &str) -> String {
    escaped(&wording::language("da").about("form-theirs", told))
}

#[test]
fn the_second_of_two_who_correct_the_same_sees_both_versions_and_can_save_again() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        for kind in records::ALL.iter().filter(|kind| kind.owner == Owner::Person && overwritten(kind)) {
            let keeper = sample.keeper(kind);
            let own = format!("{}/{}", sample.pages(kind), sample.added(&keeper, kind));
            let written = sample.written(kind);
            let (mine, spec, (_, my_text)) = corrected(kind, &written);
            let (mut other, ..) = corrected(kind, &written);
            let their_text = match spec.kind {
                Kind::Choice(_, codes) => codes()[0].to_owned(),
                _ => format!("{my_text} af en anden"),
            };
            other.iter_mut().find(|(name, _)| *name == spec.name).unwrap().1.clone_from(&their_text);
            let send = |fields: &super::sample::Written, version: &str, to: &str| {
                let mut fields = as_form(fields);
                fields.push(("version", version));
                keeper.post(to, &fields)
            };
            assert_eq!(send(&other, "1", &own).status, 303, "{}", kind.name);
            let events = house.events();
            let late = send(&mine, "1", &own);
            assert_eq!(late.status, 409, "{} {}", kind.name, late.body);
            assert_eq!(house.events(), events);
            let told = form::told(wording::language("da"), spec.kind, &their_text, &form::Choices::default());
            assert!(late.body.contains(&theirs(&told)), "{}", late.body);
            let mine_stands = match spec.kind {
                Kind::Choice(..) => format!("value=\"{my_text}\" selected"),
                _ => escaped(&my_text),
            };
            assert!(late.body.contains(&mine_stands), "{}", late.body);
            let (action, version) = next_try(&late);
            assert_eq!((action.as_str(), version.as_str()), (own.as_str(), "2"));
            assert_eq!(send(&mine, &version, &action).status, 303, "{}", kind.name);
        }
    });
}

#[test]
fn what_the_second_of_two_left_alone_stands_as_the_first_one_left_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let with = |provider: &'static str, hours: &'static str, starts_on: &'static str| {
            [("kind", "mentor"), ("state", "running"), ("provider", provider), ("starts_on", starts_on)]
                .into_iter()
                .chain([("hours", hours)])
                .collect::<Vec<_>>()
        };
        let new = format!("/person/{person}/offer");
        assert_eq!(maja.post(&format!("{new}/new"), &with("Bageriet", "4", "2026-06-01")).status, 303);
        let id = maja.get(&format!("/api/v1/persons/{person}/offer")).json()["items"][0]["id"].clone();
        let own = format!("{new}/{}", id.as_str().unwrap());
        let first = [with("Bageriet", "11", "2026-06-02"), vec![("version", "1")]].concat();
        assert_eq!(maja.post(&own, &first).status, 303);
        let second = [with("Slagteren", "4", "01.06.2026"), vec![("version", "1")]].concat();
        let late = maja.post(&own, &second);
        assert_eq!(late.status, 409, "{}", late.body);
        for stands in ["value=\"Slagteren\"", "value=\"11\"", "value=\"02.06.2026\""] {
            assert!(late.body.contains(stands), "{stands}: {}", late.body);
        }
        assert!(
            late.body.contains(&theirs("Bageriet")) && !late.body.contains(&theirs("11")),
            "{}",
            late.body
        );
    });
}

#[test]
fn a_text_of_several_lines_that_was_left_alone_stands_as_the_first_one_left_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let unit = house.unit(crate::people::UnitKind::Integration).to_string();
        let with = |words: &'static str, starts_on: &'static str, version: &'static str| {
            maja.post(
                &format!("/person/{person}/goal/{}", goal_of(&maja, person)),
                &[
                    ("kind", "job"),
                    ("words", words),
                    ("starts_on", starts_on),
                    ("unit", &unit),
                    ("version", version),
                ],
            )
        };
        assert_eq!(with("Bager.\r\nHelst i byen.", "2026-06-01", "").status, 303);
        assert_eq!(with("Kok.", "2026-06-01", "1").status, 303);
        // A browser ends each line with two letters.
        let late = with("Bager.\r\nHelst i byen.", "2026-06-02", "1");
        assert_eq!(late.status, 409, "{}", late.body);
        assert!(late.body.contains("\nKok.</textarea>") && late.body.contains("02.06.2026"), "{}", late.body);
    });
}

/// The goal of somebody, or where a new one is begun.
fn goal_of(visitor: &Visitor<'_>, person: kernel::ids::PersonId) -> String {
    let all = visitor.get(&format!("/api/v1/persons/{person}/goal")).json();
    all["items"][0]["id"].as_str().unwrap_or("new").to_owned()
}

#[test]
fn whoever_strikes_out_what_was_corrected_meanwhile_is_asked_again_and_a_save_does_not_strike_out() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        let (maja, kind) = (house.visitor(Role::Caseworker), records::named("offer").unwrap());
        let own = format!("{}/{}", sample.pages(kind), sample.added(&maja, kind));
        let (corrected, ..) = corrected(kind, &sample.written(kind));
        let mut fields = as_form(&corrected);
        fields.push(("version", "1"));
        assert_eq!(maja.post(&own, &fields).status, 303);
        let late = maja.post(&format!("{own}/strike"), &[("version", "1")]);
        assert_eq!(late.status, 409);
        assert_eq!(next_try(&late), (own.clone(), "2".to_owned()));
        assert!(late.body.contains(&format!("action=\"{own}/strike\"")));
        assert_eq!(sample.kept(kind), 1);
        // And the other way round: what was struck out meanwhile cannot be corrected, and the page says so.
        assert_eq!(maja.post(&format!("{own}/strike"), &[("version", "2")]).status, 303);
        fields.push(("version", "2"));
        let late = maja.post(&own, &fields);
        assert_eq!(late.status, 409);
        assert!(late.body.contains(wording::language("da").t("form-struck")));
    });
}

#[test]
fn a_program_that_corrects_what_another_corrected_is_told_so_and_nothing_is_lost() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        for kind in records::ALL.iter().filter(|kind| kind.owner != Owner::Itself && overwritten(kind)) {
            let (keeper, api) = (sample.keeper(kind), sample.api(kind));
            let own = format!("{api}/{}", sample.added(&keeper, kind));
            let (written, spec, (_, after)) = corrected(kind, &sample.written(kind));
            let mut body = as_json(kind, &written);
            body["version"] = json!(1);
            assert_eq!(keeper.program("PUT", &own, &body).status, 200);
            let late = keeper.json("PUT", &own, &as_json_at(kind, &sample, 1));
            assert_eq!((late.status, text(&late.json()["type"])), (409, "/problems/stale".to_owned()));
            let theirs = &late.json()["current"];
            assert_eq!((&theirs[spec.name], &theirs["version"]), (&json!(after), &json!(2)), "{}", kind.name);
            assert_eq!(keeper.get(&own).json()[spec.name], json!(after), "{}", kind.name);
            let struck = keeper.json("DELETE", &format!("{own}?version=1"), &json!({})).status;
            assert_eq!(struck, if kind.strikes { 409 } else { 404 }, "{}", kind.name);
            assert_eq!(keeper.program("PUT", &own, &as_json_at(kind, &sample, 2)).status, 200);
        }
    });
}

fn as_json_at(kind: &records::RecordType, sample: &Sample<'_>, version: i64) -> serde_json::Value {
    let mut body = as_json(kind, &sample.written(kind));
    body["version"] = json!(version);
    body
}

fn note(facts: &str) -> Vec<(&str, &str)> {
    vec![("kind", "phone"), ("happened_on", "2026-06-14"), ("facts", facts)]
}

/// Every note in the file: id, facts, what it corrects.
fn notes(maja: &Visitor<'_>, person: kernel::ids::PersonId) -> Vec<(String, String, Option<String>)> {
    let list = maja.get(&format!("/api/v1/persons/{person}/note")).json();
    let of = |item: &serde_json::Value| {
        (text(&item["id"]), text(&item["facts"]), item["corrects"].as_str().map(str::to_owned))
    };
    list["items"].as_array().unwrap().iter().map(of).collect()
}

#[test]
fn a_note_is_corrected_by_a_new_one_and_the_old_one_stays_as_it_was() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let start = format!("/person/{person}/note");
        assert_eq!(maja.post(&format!("{start}/new"), &note("Ringede kl. 9")).status, 303);
        let first = notes(&maja, person)[0].0.clone();
        let mut fields = note("Ringede kl. 10");
        fields.push(("version", "1"));
        assert_eq!(maja.post(&format!("{start}/{first}"), &fields).status, 303);
        let both = notes(&maja, person);
        assert_eq!(both.len(), 2);
        assert_eq!((both[0].1.as_str(), &both[0].2), ("Ringede kl. 9", &None));
        assert_eq!((both[1].1.as_str(), both[1].2.as_deref()), ("Ringede kl. 10", Some(first.as_str())));
        let page = maja.get(&format!("/person/{person}"));
        assert!(page.body.contains("Ringede kl. 9") && page.body.contains("Ringede kl. 10"));
        assert_eq!(page.body.matches(wording::language("da").t("note-corrected")).count(), 1);
        corrected_further(&maja, person, (&start, &first, &both[1].0));
    });
}

/// Whoever corrects the first note once more is led to its correction.
fn corrected_further(
    maja: &Visitor<'_>,
    person: kernel::ids::PersonId,
    (start, first, second): (&str, &str, &str),
) {
    let mut fields = note("Ringede kl. 11");
    fields.push(("version", "1"));
    let late = maja.post(&format!("{start}/{first}"), &fields);
    assert_eq!(late.status, 409);
    assert!(
        late.body.contains("Ringede kl. 11") && late.body.contains(&theirs("Ringede kl. 10")),
        "{}",
        late.body
    );
    assert_eq!(notes(maja, person).len(), 2);
    let (action, version) = next_try(&late);
    assert_eq!(action, format!("{start}/{second}"));
    fields.push(("version", &version));
    assert_eq!(maja.post(&action, &fields).status, 303);
    assert_eq!(notes(maja, person)[2].2.as_deref(), Some(second));
    let third = notes(maja, person)[2].0.clone();
    let late = maja.post(&format!("{start}/{first}"), &fields);
    assert_eq!(next_try(&late).0, format!("{start}/{third}"), "from the first to the last");
    let body = json!({"kind": "phone", "happened_on": "2026-06-14", "facts": "Nej", "version": 1});
    assert_eq!(maja.json("PUT", &format!("/api/v1/persons/{person}/note/{first}"), &body).status, 409);
    assert_eq!(notes(maja, person).len(), 3);
    // Nobody makes a note a correction of another by saying so.
    let body = json!({"kind": "phone", "happened_on": "2026-06-14", "facts": "Ny", "corrects": first});
    assert_eq!(maja.json("POST", &format!("/api/v1/persons/{person}/note"), &body).status, 201);
    assert_eq!(notes(maja, person)[3].2, None);
}
