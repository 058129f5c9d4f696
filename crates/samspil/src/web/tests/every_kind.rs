// SPDX-License-Identifier: MPL-2.0
//! Every kind of record is registered, shown, corrected and struck out: on pages and for programs alike.

use super::sample::{Sample, as_form, as_json, corrected, escaped, overwritten, text};
use crate::{
    gate::{Action, Relation, Role, may},
    record::{Owner, Spec},
    records::{self, RecordType},
    testing::{Visitor, in_every_house},
    web::{form, records::action_on, wording},
};
use kernel::TextEnum;
use serde_json::{Value, json};

/// A field's text as a page tells it.
fn told(spec: &Spec, text: &str) -> String {
    escaped(&form::told(wording::language("da"), spec.kind, text, &form::Choices::default()))
}

fn assert_page(visitor: &Visitor<'_>, path: &str, parts: &[String]) {
    let page = visitor.get(path);
    assert_eq!(page.status, 200, "{path}");
    for part in parts {
        assert!(page.body.contains(part), "{path} does not say {part}: {}", page.body);
    }
}

#[test]
fn every_kind_of_record_is_registered_shown_corrected_and_struck_out_on_pages() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        for kind in records::ALL {
            let visitor = sample.keeper(kind);
            let id = registered(&sample, &visitor, kind);
            let (id, version) = corrected_on_its_page(&sample, &visitor, kind, &id);
            struck_out(&sample, &visitor, kind, (&id, version));
        }
    });
}

fn ids(sample: &Sample<'_>, visitor: &Visitor<'_>, kind: &RecordType) -> Vec<String> {
    let list = visitor.get(&sample.api(kind)).json();
    list["items"].as_array().unwrap().iter().map(|item| text(&item["id"])).collect()
}

fn registered(sample: &Sample<'_>, visitor: &Visitor<'_>, kind: &RecordType) -> String {
    let pages = sample.pages(kind);
    let new = visitor.get(&format!("{pages}/new"));
    if kind.owner == Owner::Itself {
        // A person comes into the house by a visitation and in no other way.
        assert_eq!(new.status, 404);
        assert_eq!(visitor.post(&format!("{pages}/new"), &as_form(&sample.written(kind))).status, 404);
        return sample.person.to_string();
    }
    assert_eq!(new.status, 200, "{pages}/new");
    let before = ids(sample, visitor, kind);
    let answer = visitor.post(&format!("{pages}/new"), &as_form(&sample.written(kind)));
    assert_eq!(answer.status, 303, "{} {}", kind.name, answer.body);
    let added: Vec<_> = ids(sample, visitor, kind).into_iter().filter(|id| !before.contains(id)).collect();
    assert_eq!(added.len(), 1, "{}", kind.name);
    let listed = match kind.owner {
        Owner::Municipality => pages.clone(),
        _ => format!("/person/{}", sample.person),
    };
    assert_page(visitor, &listed, &[format!("{pages}/{}\"", added[0])]);
    added[0].clone()
}

/// Corrects one and answers the id and version it then has.
fn corrected_on_its_page(
    sample: &Sample<'_>,
    visitor: &Visitor<'_>,
    kind: &RecordType,
    id: &str,
) -> (String, i64) {
    let (written, spec, (before, after)) = corrected(kind, &sample.written(kind));
    let own = format!("{}/{id}", sample.pages(kind));
    let stands = visitor.get(&format!("{}/{id}", sample.api(kind))).json();
    // A case has a number of its own; every other text is the same each time.
    let before = stands[spec.name].as_str().map_or(before, str::to_owned);
    let known = ids(sample, visitor, kind);
    let mut fields = as_form(&written);
    fields.push(("version", "1"));
    let answer = visitor.post(&own, &fields);
    assert_eq!(answer.status, 303, "{} {}", kind.name, answer.body);
    if !overwritten(kind) {
        let new = ids(sample, visitor, kind).into_iter().find(|id| !known.contains(id)).unwrap();
        assert_page(visitor, &format!("{}/{new}", sample.pages(kind)), &[escaped(&after)]);
        return (new, 1);
    }
    let change = if before == after {
        String::new()
    } else {
        format!("{} → {}", told(spec, &before), told(spec, &after))
    };
    assert_page(visitor, &own, &[change, format!("Rettet, {}", visitor.name())]);
    (id.to_owned(), 2)
}

fn struck_out(sample: &Sample<'_>, visitor: &Visitor<'_>, kind: &RecordType, (id, version): (&str, i64)) {
    let version = version.to_string();
    let path = format!("{}/{id}", sample.pages(kind));
    let answer = visitor.strike(&path, &version);
    let happened = happened(sample, id);
    if !kind.strikes {
        assert_eq!(answer.status, 404, "{}", kind.name);
        assert!(!happened.contains(&"struck".to_owned()), "{}", kind.name);
        return;
    }
    assert_eq!(answer.status, 303, "{} {}", kind.name, answer.body);
    assert!(!ids(sample, visitor, kind).contains(&id.to_owned()), "{}", kind.name);
    let expected: &[&str] =
        if overwritten(kind) { &["added", "changed", "struck"] } else { &["added", "struck"] };
    assert_eq!(happened, expected, "{}", kind.name);
    let gone = wording::language("da").t("form-struck");
    assert_page(visitor, &path, &[escaped(gone)]);
}

/// What has happened to a record, as the trail has it.
fn happened(sample: &Sample<'_>, id: &str) -> Vec<String> {
    let mut conn = sample.house.office.look_by_itself(crate::testing::MUNICIPALITY).unwrap();
    let id: kernel::ids::RecordId = id.parse().unwrap();
    let sql = "select happened from event where municipality = $1 and record = $2 order by id";
    conn.rows(sql, &[&id], |row| row.get(0)).unwrap()
}

#[test]
fn every_kind_of_record_is_registered_read_corrected_and_struck_out_by_programs() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        for kind in records::ALL {
            let (visitor, api) = (sample.keeper(kind), sample.api(kind));
            let written = sample.written(kind);
            let id = if kind.owner == Owner::Itself {
                let body = as_json(kind, &written);
                assert_eq!(visitor.json("POST", &api, &body).status, 404, "a second person in a file");
                let body = with_version(body, 1);
                assert_eq!(visitor.json("PUT", &format!("{api}/{}", sample.person), &body).status, 200);
                sample.person.to_string()
            } else {
                added(&visitor, &api, &as_json(kind, &written))
            };
            let own = format!("{api}/{id}");
            let version = if kind.owner == Owner::Itself { 2 } else { 1 };
            read_back(&visitor, &own, kind, &as_json(kind, &written));
            let (id, version) = changed(&visitor, &own, kind, &sample, version);
            deleted(&visitor, (&api, &id), kind, version);
        }
    });
}

fn with_version(mut body: Value, version: i64) -> Value {
    body["version"] = json!(version);
    body
}

fn added(visitor: &Visitor<'_>, api: &str, body: &Value) -> String {
    let answer = visitor.program("POST", api, body);
    assert_eq!(answer.status, 201, "{api} {}", answer.body);
    let id = text(&answer.json()["id"]);
    assert_eq!(answer.location, format!("{api}/{id}"));
    id
}

fn read_back(visitor: &Visitor<'_>, own: &str, kind: &RecordType, body: &Value) {
    let answer = visitor.get(own);
    assert_eq!(answer.status, 200, "{own} {}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/json");
    for spec in kind.fields.iter().filter(|spec| !(kind.file && kind.by_program.contains(&spec.name))) {
        // A note that corrects nothing says so.
        let expected = body.get(spec.name).cloned().unwrap_or(Value::Null);
        assert_eq!(answer.json()[spec.name], expected, "{own} {}", spec.name);
    }
}

/// Corrects one and answers the id and version it then has.
fn changed(
    visitor: &Visitor<'_>,
    own: &str,
    kind: &RecordType,
    sample: &Sample<'_>,
    version: i64,
) -> (String, i64) {
    let (written, spec, (_, after)) = corrected(kind, &sample.written(kind));
    let body = with_version(as_json(kind, &written), version);
    let answer = visitor.program("PUT", own, &body);
    assert_eq!(answer.status, 200, "{own} {}", answer.body);
    let (id, api) = (text(&answer.json()["id"]), sample.api(kind));
    let now = answer.json()["version"].as_i64().unwrap();
    assert_eq!(visitor.get(&format!("{api}/{id}")).json()[spec.name], json!(after));
    let late = visitor.json("PUT", own, &body);
    assert_eq!(late.status, 409, "{own}");
    assert_eq!(late.headers["content-type"], "application/problem+json");
    (id, now)
}

fn deleted(visitor: &Visitor<'_>, (api, id): (&str, &str), kind: &RecordType, version: i64) {
    let answer = visitor.program("DELETE", &format!("{api}/{id}?version={version}"), &json!({}));
    assert_eq!(answer.status, if kind.strikes { 200 } else { 404 }, "{api} {}", answer.body);
    let listed =
        visitor.get(api).json()["items"].as_array().unwrap().iter().any(|item| item["id"] == json!(id));
    assert_eq!(listed, !kind.strikes, "{api}");
}

/// How the visitor with this role stands to the person of the sample.
fn relation(role: Role) -> Relation {
    match role {
        Role::Caseworker => Relation::OwnCase,
        Role::Teacher | Role::CompanyConsultant | Role::HousingOfficer => Relation::Referred,
        // They work in the unit that holds the case.
        _ => Relation::OwnUnit,
    }
}

#[test]
fn every_role_may_do_with_every_kind_what_the_policy_says_and_each_refusal_is_written_down() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        for kind in records::ALL {
            for role in Role::ALL {
                let visitor = house.visitor(*role);
                for changes in [false, true] {
                    let (action, personal) = action_on((kind.owner, kind.name, kind.section), changes);
                    let relation = if personal { relation(*role) } else { Relation::Stranger };
                    let allowed = may(*role, action, relation);
                    let before = (sample.kept(kind), refusals(&sample, &visitor, action));
                    let status = if changes {
                        tries_to_add(&sample, &visitor, kind)
                    } else {
                        visitor.get(&sample.api(kind)).status
                    };
                    let after = (sample.kept(kind), refusals(&sample, &visitor, action));
                    let what = format!("{role} {} {} {status}", action.name(), kind.name);
                    if allowed {
                        assert!(matches!(status, 200 | 201 | 303), "{what}");
                        assert_eq!(after.1, before.1, "{what}");
                    } else {
                        assert!(matches!(status, 403 | 404), "{what}");
                        assert_eq!(after, (before.0, before.1 + 1), "{what}");
                    }
                }
            }
        }
    });
}

/// Tries to register one; a person, who cannot be registered in a file, is corrected.
fn tries_to_add(sample: &Sample<'_>, visitor: &Visitor<'_>, kind: &RecordType) -> u16 {
    let written = sample.written(kind);
    if kind.owner != Owner::Itself {
        return visitor.post(&format!("{}/new", sample.pages(kind)), &as_form(&written)).status;
    }
    let version = sample
        .house
        .count("select version from person where municipality = $1 and id = $2", &[&sample.person]);
    let mut body = with_version(as_json(kind, &written), version);
    // The number has a wall of its own, which is tried elsewhere.
    body.as_object_mut().unwrap().remove("cpr");
    visitor.json("PUT", &format!("{}/{}", sample.api(kind), sample.person), &body).status
}

fn refusals(sample: &Sample<'_>, visitor: &Visitor<'_>, action: Action) -> i64 {
    sample.house.count(
        "select count(*) from access where municipality = $1 and account = $2 and action = $3 and allowed = false",
        &[&visitor.account, &action.name()],
    )
}

#[test]
fn t11_a_caseworker_of_another_unit_finds_nothing_of_the_person_under_any_address() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        let mine: Vec<_> = records::ALL
            .iter()
            .filter(|kind| kind.owner != Owner::Municipality)
            .map(|kind| (kind, sample.added(&sample.keeper(kind), kind)))
            .collect();
        house.open_account("fremmed", Role::Caseworker, &[house.unit(crate::people::UnitKind::Other)]);
        let stranger = house.visitor_named("fremmed");
        for (kind, id) in mine {
            let (pages, api) = (sample.pages(kind), sample.api(kind));
            let body = with_version(as_json(kind, &sample.written(kind)), 1);
            let before = house.events();
            let answers = [
                stranger.get(&format!("{pages}/new")),
                stranger.get(&format!("{pages}/{id}")),
                stranger.post(&format!("{pages}/new"), &as_form(&sample.written(kind))),
                stranger.post(&format!("{pages}/{id}"), &[("version", "1")]),
                stranger.post(&format!("{pages}/{id}/strike"), &[("version", "1")]),
                stranger.get(&api),
                stranger.get(&format!("{api}/{id}")),
                stranger.json("POST", &api, &body),
                stranger.json("PUT", &format!("{api}/{id}"), &body),
                stranger.json("DELETE", &format!("{api}/{id}?version=1"), &json!({})),
            ];
            for answer in answers {
                assert_eq!(answer.status, 404, "{}", kind.name);
                assert!(!answer.body.contains("Tesfay"), "{}", answer.body);
            }
            assert_eq!(house.events(), before, "{}", kind.name);
        }
    });
}
