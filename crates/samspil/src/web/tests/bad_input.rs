// SPDX-License-Identifier: MPL-2.0
//! Whatever is written in a field: what is wrong is said beside it in Danish, nothing is stored, and nothing breaks.

use super::sample::{Sample, as_form, escaped};
use crate::{
    gate::Role,
    record::{FaultKind, Kind, Owner, Spec},
    records::{self, RecordType},
    testing::{Answer, Visitor, in_every_house},
    web::wording,
};
use serde_json::{Map, Value, json};

/// An id of nothing.
const FOREIGN: &str = "0192f3a0-0000-7000-8000-000000000000";
/// What people and programs may write into any field.
const ODDITIES: &[&str] = &[
    "",
    "<script>alert(1)</script>",
    "ikke en dato",
    "99999999999",
    "-5",
    "2026-02-30",
    "0001-01-01",
    FOREIGN,
    "\0",
    "a\u{7}\u{1b}b",
    "a\u{fffd}b",
    "'; drop table person; --",
];

/// What is wrong with a text in a field, if anything is.
fn fault(spec: &Spec, text: &str) -> Option<FaultKind> {
    let text = text.replace('\0', "");
    if text.is_empty() {
        return (spec.required && !matches!(spec.kind, Kind::Flag)).then_some(FaultKind::Missing);
    }
    let odd = text.chars().any(|letter| letter.is_control() || letter == '\u{fffd}');
    match spec.kind {
        Kind::Line(most) if text.chars().count() > most => Some(FaultKind::TooLong(most)),
        Kind::Prose if text.chars().count() > 20_000 => Some(FaultKind::TooLong(20_000)),
        Kind::Line(_) | Kind::Prose => odd.then_some(FaultKind::OddCharacters),
        Kind::Day if text == "0001-01-01" => Some(FaultKind::FarOff),
        Kind::Day => Some(FaultKind::NotADay),
        Kind::Whole if text.parse::<i64>().is_ok() => Some(FaultKind::OutOfRange(0, 1_000_000_000)),
        Kind::Whole => Some(FaultKind::NotANumber),
        Kind::Hours => Some(FaultKind::NotHours),
        Kind::Kroner => Some(FaultKind::NotAnAmount),
        Kind::Clock => Some(FaultKind::NotATime),
        Kind::Flag | Kind::Answer => Some(FaultKind::NotYesOrNo),
        Kind::Choice(..) => Some(FaultKind::NotInList),
        // What a record corrects is not read from what is written.
        Kind::Reference(_) if spec.is_correction() => None,
        Kind::Reference(_) => Some(FaultKind::UnknownReference),
        Kind::Cpr => Some(FaultKind::NotACpr),
    }
}

/// The same among other fields: an id is a text like any other, and where nothing else is unreadable it is seen that it
/// is no mail address.
fn fault_among(kind: &RecordType, spec: &Spec, text: &str) -> Option<FaultKind> {
    let no_mail = (kind.name, spec.name, text) == ("organisation-contact", "contact_mail", FOREIGN);
    fault(spec, text).or(no_mail.then_some(FaultKind::Said("fault-not-a-mail")))
}

/// The page says beside each field what is wrong with it, and says it nowhere else.
fn assert_said(page: &Answer, faults: &[(&str, FaultKind)], what: &str) {
    assert_eq!(page.status, 422, "{what} {}", page.body);
    for (field, kind) in faults {
        let mark = format!("id=\"{field}-fault\">");
        let (_, beside) =
            page.body.split_once(&mark).unwrap_or_else(|| panic!("{what}: nothing beside {field}"));
        let (beside, _) = beside.split_once("</div>").unwrap();
        assert!(beside.contains(&escaped(&wording::language("da").fault(kind))), "{what} {field}: {beside}");
        assert!(beside.contains("aria-invalid=\"true\""), "{what} {field}: {beside}");
    }
    assert_eq!(page.body.matches("aria-invalid").count(), faults.len(), "{what}");
}

/// What a form asks; a correction names its note by itself, and some fields are the program's.
fn asked(kind: &RecordType) -> impl Iterator<Item = &'static Spec> {
    let by_program = kind.by_program;
    let asks = move |spec: &&Spec| !spec.is_correction() && !by_program.contains(&spec.name);
    kind.fields.iter().filter(asks)
}

#[test]
fn every_oddity_in_every_field_of_a_form_is_refused_beside_the_field_and_nothing_is_stored() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        for kind in records::ALL {
            let keeper = sample.keeper(kind);
            let own = format!("{}/{}", sample.pages(kind), sample.added(&keeper, kind));
            for oddity in ODDITIES {
                let faults: Vec<_> = asked(kind)
                    .filter_map(|spec| Some((spec.name, fault_among(kind, spec, oddity)?)))
                    .collect();
                let mut fields: Vec<_> = asked(kind).map(|spec| (spec.name, *oddity)).collect();
                fields.push(("version", "1"));
                // A few kinds hold nothing but text, and any text is right in them.
                if faults.is_empty() {
                    continue;
                }
                let events = house.events();
                let what = format!("{} {oddity:?}", kind.name);
                if kind.owner != Owner::Itself {
                    assert_said(
                        &keeper.post(&format!("{}/new", sample.pages(kind)), &fields),
                        &faults,
                        &what,
                    );
                }
                assert_said(&keeper.post(&own, &fields), &faults, &what);
                assert_eq!(house.events(), events, "{what}");
            }
        }
    });
}

#[test]
fn a_hundred_kilobytes_and_bytes_that_are_no_letters_are_refused_in_every_field() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        let huge = "a".repeat(100_000);
        for kind in records::ALL.iter().filter(|kind| kind.owner != Owner::Itself) {
            let (keeper, new) = (sample.keeper(kind), format!("{}/new", sample.pages(kind)));
            let written = sample.written(kind);
            let events = house.events();
            for spec in asked(kind) {
                let mut fields = as_form(&written);
                fields.push((spec.name, &huge));
                let found = fault(spec, &huge).unwrap();
                assert_said(
                    &keeper.post(&new, &fields),
                    &[(spec.name, found)],
                    &format!("{} {}", kind.name, spec.name),
                );
                // A form with a file is sent in another way, and what is no letters is then not read at all.
                if kind.file {
                    continue;
                }
                let body =
                    form_urlencoded::Serializer::new(String::new()).extend_pairs(as_form(&written)).finish();
                let body = format!("{body}&{}=a%FF%FE", spec.name);
                let page = keeper.request("POST", &new, "application/x-www-form-urlencoded", body);
                let found = fault(spec, "a\u{fffd}").unwrap();
                assert_said(&page, &[(spec.name, found)], &format!("{} {}", kind.name, spec.name));
            }
            let raw = b"{\"name\": \"\xff\xfe\"}".to_vec();
            assert_eq!(keeper.request("POST", &sample.api(kind), "application/json", raw).status, 400);
            assert_eq!(house.events(), events, "{}", kind.name);
        }
    });
}

fn faults_of(answer: &Answer) -> Vec<(String, String)> {
    let told = |fault: &Value| {
        (fault["field"].as_str().unwrap().to_owned(), fault["detail"].as_str().unwrap().to_owned())
    };
    answer.json()["faults"].as_array().unwrap().iter().map(told).collect()
}

/// Whether a field is read from what a program sends; what is told of a file is found out from the file.
fn is_read(kind: &RecordType, spec: &Spec) -> bool {
    !(kind.file && kind.by_program.contains(&spec.name))
}

fn assert_told(answer: &Answer, kind: &RecordType, oddity: &Value, what: &str) {
    let text = &oddity.as_str().map_or_else(|| oddity.to_string(), str::to_owned);
    assert_eq!(answer.status, 422, "{what} {}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    for spec in kind.fields.iter().filter(|spec| is_read(kind, spec)) {
        let is_prose = matches!(spec.kind, Kind::Line(_) | Kind::Prose);
        let expected = match is_prose && !oddity.is_string() {
            true => Some(FaultKind::NotText),
            false => fault_among(kind, spec, text),
        };
        let expected = expected.map(|kind| wording::language("da").fault(&kind));
        let said =
            faults_of(answer).into_iter().find(|(field, _)| field == spec.name).map(|(_, detail)| detail);
        assert_eq!(said, expected, "{what} {}", spec.name);
    }
}

#[test]
fn every_oddity_in_every_field_of_a_program_is_refused_with_the_field_and_nothing_is_stored() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        for kind in records::ALL {
            let (keeper, api) = (sample.keeper(kind), sample.api(kind));
            let own = format!("{api}/{}", sample.added(&keeper, kind));
            let numbers = [json!(99_999_999_999_i64), json!(-5)];
            for oddity in ODDITIES.iter().map(|text| json!(text)).chain(numbers) {
                let text = oddity.as_str().map_or_else(|| oddity.to_string(), str::to_owned);
                let mut read = kind.fields.iter().filter(|spec| is_read(kind, spec));
                if read.all(|spec| fault(spec, &text).is_none()) {
                    continue;
                }
                // A form knows no numbers.
                if kind.file && !oddity.is_string() {
                    continue;
                }
                let fields = kind.fields.iter().map(|spec| (spec.name.to_owned(), oddity.clone()));
                let body = fields.chain([("version".to_owned(), json!(1))]).collect::<Map<_, _>>().into();
                let (events, what) = (house.events(), format!("{} {oddity}", kind.name));
                if kind.owner != Owner::Itself {
                    assert_told(&keeper.json("POST", &api, &body), kind, &oddity, &what);
                }
                assert_told(&keeper.json("PUT", &own, &body), kind, &oddity, &what);
                assert_eq!(house.events(), events, "{what}");
            }
            for body in [json!([]), json!("tekst"), json!({"name": {"a": 1}}), json!({"name": ["a"]})] {
                assert_eq!(keeper.json("POST", &api, &body).status, 400, "{} {body}", kind.name);
            }
        }
    });
}

#[test]
fn every_address_takes_any_oddity_in_its_query_and_its_parts() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        let person = sample.person;
        let visitors: Vec<Visitor<'_>> =
            [Role::Caseworker, Role::Coordinator, Role::Administrator].map(|role| house.visitor(role)).into();
        for oddity in ODDITIES.iter().chain(&["%FF", "a%00b", "..%2f..", "2026-00001", "640390-1236"]) {
            let text: String = form_urlencoded::byte_serialize(oddity.as_bytes()).collect();
            for text in
                [text.as_str(), oddity].into_iter().filter(|text| text.parse::<axum::http::Uri>().is_ok())
            {
                for path in [
                    format!("/persons?q={text}"),
                    format!("/persons?after={text}&id={FOREIGN}&unit={text}"),
                    format!("/?team={text}"),
                    format!("/status?as_of={text}"),
                    format!("/api/v1/status?as_of={text}"),
                    format!("/status/{text}/members"),
                    format!("/status/freeze?as_of={text}"),
                    format!("/status/frozen/{text}"),
                    format!("/api/v1/status/frozen/{text}"),
                    format!("/language/{text}?back={text}"),
                    format!("/api/v1/persons?q={text}"),
                    format!("/person/{text}"),
                    format!("/person/{person}/{text}/new"),
                    format!("/person/{person}/talk/{text}"),
                    format!("/person/{person}/talk/new?form={text}&planned_on={text}"),
                    format!("/register/{text}"),
                    format!("/api/v1/register/{text}/{text}"),
                    format!("/static/{text}"),
                    format!("/accounts?saved={text}"),
                ] {
                    for visitor in &visitors {
                        let answer = visitor.get(&path);
                        assert!(answer.status < 500, "{path} {}", answer.body);
                        assert!(!answer.body.contains("<script>alert"), "{path}");
                    }
                }
            }
        }
    });
}

#[test]
fn a_program_that_sends_true_for_a_text_is_told_which_field_and_nothing_is_stored() {
    in_every_house(|house| {
        let (maja, events) = (house.visitor(Role::Caseworker), house.events());
        let person = maja.register("Amina Tesfay");
        assert!(house.events() > events);
        let events = house.events();
        let note = format!("/api/v1/persons/{person}/note");
        for (field, odd) in [("facts", json!(true)), ("facts", json!(12)), ("participants", json!(false))] {
            let mut body = json!({"kind": "phone", "happened_on": "2026-06-14", "facts": "Ringede"});
            body[field] = odd;
            let answer = maja.json("POST", &note, &body);
            assert_eq!(answer.status, 422, "{body} {}", answer.body);
            let told = wording::language("da").fault(&FaultKind::NotText);
            assert_eq!(faults_of(&answer), [(field.to_owned(), told)]);
        }
        let family = json!({"group_code": "refugee", "decided_on": "2026-05-15", "name_0": true});
        let answer = maja.json("POST", "/api/v1/visitations", &family);
        assert_eq!((answer.status, faults_of(&answer)[0].0.as_str()), (422, "name_0"), "{}", answer.body);
        assert_eq!(house.events(), events);
    });
}
