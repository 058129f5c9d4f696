// SPDX-License-Identifier: MPL-2.0
//! Which wording the program asks for: what stands in the sources and pages, and what is put together as it runs.

use crate::{files, rust};
use samspil::records;
use std::collections::{BTreeMap, BTreeSet};

/// The variables that a key is given; `None` when somebody else has checked them.
pub type Given = Option<BTreeSet<String>>;

/// Every way in which keys are put together. A new one is a line here and in [`assembled`].
const PATTERNS: &[&str] = &[
    "{name}-plural",
    "{}",
    "{}-change",
    "{}-intro",
    "{}-new",
    "{}-plural",
    "{}-{}",
    "{other}-plural",
    "awaits-{fact}",
    "field-{table}-{name}",
    "facts-{}",
    "field-{}",
    "happened-{}",
    "hint-{}",
    "hint-{}-{base}",
    "hint-{base}",
    "leisure-breach-{breach}",
    "not-applicable-{reason}",
    "placement-fault-{}",
    "problem-{key}",
    "problem-{key}-advice",
    "rule-{rule}-what",
    "rule-{}-name",
    "rule-{}-open",
    "rule-{}-what",
    "saved-{saved}",
    "status-elsewhere-{number}",
    "status-month-{month}",
    "step-{}",
];

/// Fields that stand in forms of their own and in no record.
const OTHER_FIELDS: &[&str] = &[
    "login",
    "password",
    "as-of",
    "comment",
    "goal-job",
    "goal-education",
    "goal-language",
    "for-caseworker",
    "rent-limit",
    "area-limit",
    "adult-count",
    "child-count",
    "area-then",
    "blocked-area",
    "more-children",
    "more-households",
    "more-persons",
    "rent-then",
    "end-temporary",
    "expires-on",
    "consented-on",
    "consent",
    "agrees",
    "outside-link-name",
    "outside-link-contact",
    "message-to",
];
/// What stands in the address of a page after something was done (`web/frame.rs`).
const SAVED: &[&str] = &["added", "changed", "struck", "taken-over", "handed-over"];
/// Who can have the next step (`deadlines/facts.rs`).
const WAITED_FOR: &[&str] =
    &["person", "language-centre", "doctor", "partner", "complaints-board", "new-municipality", "volunteer"];
/// Duties that no rule of the law asks for (`deadlines/duties.rs`).
const OTHER_DUTIES: &[&str] = &[
    "absence",
    "complaint",
    "doctor",
    "host-ends",
    "friend-offer",
    "friend-asks-person",
    "friend-asks-volunteer",
    "friend-follow-up",
    "partner-answer",
    "partner-rejected",
    "move-approval",
    "talk",
    "task",
    "talk-unbooked",
    "new-visitation",
    "case-assigned",
    "plan-review",
    "suitcase-loan",
    "home-after-stay",
    "class-after-boost",
    "minor-care",
    "school-referral",
    "unsigned-contract",
    "permit-expires",
    "turns-18",
    "months-12",
    "months-36",
    "months-60",
];
/// Keys of faults that take numbers or names (`web/wording.rs`).
const FAULTS: &[(&str, &[&str])] = &[
    ("fault-file-too-large", &["what"]),
    ("fault-too-long", &["count"]),
    ("fault-needs", &["what"]),
    ("fault-out-of-range", &["least", "most"]),
    ("fault-vulnerable-area", &["day"]),
];
/// A text in the sources that begins like this is a key, however it gets to the page.
const FAMILIES: &[&str] = &[
    "accounts-",
    "criterion-",
    "day-",
    "exchange-",
    "fault-",
    "hsds-",
    "lane-",
    "menu-",
    "programme-",
    "section-",
    "takeover-",
    "visitation-",
];
/// What begins like a key and is none.
const NO_KEYS: &[&str] = &["section-", "menu-", "day-care", "day-care-place"];

fn none() -> Given {
    Some(BTreeSet::new())
}

fn variables(names: &[&str]) -> Given {
    Some(names.iter().map(|name| (*name).to_owned()).collect())
}

/// Whether a text could be a key.
pub fn looks_like_a_key(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && !text.ends_with('-')
        && text.chars().all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '-'))
}

/// Every key that stands in a part of a source as it is, with the variables it is given.
pub fn written(source: &rust::Source) -> BTreeMap<String, Given> {
    let mut keys = BTreeMap::new();
    let mut add = |texts: Vec<&str>, given: &Given| {
        for text in texts.into_iter().filter(|text| looks_like_a_key(text)) {
            keys.insert(text.to_owned(), given.clone());
        }
    };
    for call in source.calls(".t(").filter(|call| !source.code[call.clone()].contains("format!")) {
        add(source.chosen(&call), &none());
    }
    for (name, given) in [(".about(", &["what"]), (".count(", &["count"])] {
        for call in source.calls(name) {
            add(source.texts(&source.first(&call)), &variables(given));
        }
    }
    for call in source.calls(".with(") {
        let first = source.first(&call);
        let names = source.texts(&(first.end..call.end));
        // Variables that are gathered elsewhere are for the reader of that code to check.
        let given = if names.is_empty() { None } else { variables(&names) };
        add(source.texts(&first), &given);
    }
    // What a criterion says is given its numbers where it is shown.
    for call in source.calls("Words::of(") {
        add(source.texts(&source.first(&call)), &None);
    }
    // `add` of the page of a person takes the key of a label; `faults.add` takes a field.
    for call in source.calls(" add(") {
        add(source.texts(&source.first(&call)), &none());
    }
    for call in source.calls("Said(") {
        add(source.texts(&call), &none());
    }
    let known = |text: &&str| FAMILIES.iter().any(|family| text.starts_with(family));
    let texts = source.literals.iter().map(|literal| literal.text.as_str());
    for text in texts.filter(known).filter(|text| looks_like_a_key(text) && !NO_KEYS.contains(text)) {
        let given =
            FAULTS.iter().find(|(key, _)| *key == text).map_or_else(none, |(_, names)| variables(names));
        keys.entry(text.to_owned()).or_insert(given);
    }
    keys
}

/// The sources that can ask for wording, and the code in the pages.
pub fn asking() -> Vec<(&'static str, rust::Source)> {
    let sources =
        files::sources("samspil").map(|file| (file.path.as_str(), rust::read(file.without_tests())));
    let pages = crate::templates::all()
        .map(|file| (file.path.as_str(), rust::read(&crate::templates::code(&file.text))));
    sources.chain(pages).collect()
}

/// Every list of codes that a crate declares, with its codes.
pub fn lists(of: &str) -> Vec<(String, Vec<String>)> {
    let mut lists = Vec::new();
    for file in files::sources(of) {
        let source = rust::read(file.without_tests());
        for call in source.calls("text_enum! {") {
            let mut texts = source.texts(&call).into_iter().map(str::to_owned);
            if let Some(list) = texts.next() {
                lists.push((list, texts.collect()));
            }
        }
    }
    lists
}

/// Every key that is put together as the program runs, and must be there.
pub fn assembled() -> BTreeMap<String, Given> {
    let mut keys: BTreeMap<String, Given> = BTreeMap::new();
    for kind in records::ALL {
        for end in ["", "-plural", "-new", "-change"] {
            keys.insert(format!("{}{end}", kind.name), none());
        }
    }
    keys.extend(fields().map(|field| (format!("field-{field}"), none())));
    for (list, codes) in lists("samspil").into_iter().chain(lists("kernel")) {
        keys.extend(codes.iter().map(|code| (format!("{list}-{code}"), none())));
    }
    for key in law::wording_keys() {
        let given = match key.split_once('-') {
            Some(("step", _)) => None,
            Some(("leisure", rest)) if rest.starts_with("breach-") => variables(&["limit"]),
            _ => none(),
        };
        keys.insert(key, given);
    }
    keys.extend(indicators::wording::keys().into_iter().map(|key| (key, None)));
    keys.extend(indicators::wording::code_keys().into_iter().map(|key| (key, none())));
    keys.extend(SAVED.iter().map(|saved| (format!("saved-{saved}"), none())));
    keys.extend(WAITED_FOR.iter().map(|who| (format!("waiting-for-{who}"), none())));
    keys.extend(OTHER_DUTIES.iter().map(|rule| (format!("rule-{rule}-what"), none())));
    keys.extend(facts("facts", law::FACT_FIELDS).into_iter().map(|key| (key, none())));
    keys.extend(
        placement::FAULTS.iter().map(|(kind, with)| (format!("placement-fault-{kind}"), variables(with))),
    );
    keys.extend(problems().into_iter().chain(status()).map(|key| (key, none())));
    keys
}

/// Keys that are asked for when they are there, and may be left out.
pub fn optional() -> BTreeSet<String> {
    let intros = records::ALL.iter().map(|kind| format!("{}-intro", kind.name));
    let own = |what: &'static str| {
        let specs = records::ALL.iter().flat_map(|kind| kind.fields);
        specs.map(move |spec| format!("{what}-{}-{}", spec.of, spec.name).replace('_', "-"))
    };
    intros
        .chain(own("field"))
        .chain(own("hint"))
        .chain(fields().map(|field| format!("hint-{field}")))
        .collect()
}

fn fields() -> impl Iterator<Item = String> {
    let of_records = records::ALL.iter().flat_map(|kind| kind.fields).map(|spec| spec.name.replace('_', "-"));
    of_records.chain(OTHER_FIELDS.iter().map(|field| (*field).to_owned()))
}

/// What every fact is called on the form and in the description of a file (`deadlines/facts_form.rs`).
fn facts(start: &str, fields: &[law::FactField]) -> Vec<String> {
    let of = |field: &law::FactField| {
        let key = format!("{start}-{}", field.name.replace('_', "-"));
        let parts = match field.shape {
            law::Shape::List(law::Shape::Parts(parts))
            | law::Shape::AnswerOr(law::Shape::List(law::Shape::Parts(parts))) => facts(&key, parts),
            _ => Vec::new(),
        };
        [vec![key], parts].concat()
    };
    fields.iter().flat_map(of).collect()
}

/// The keys of every way a request can end badly, as `web/problem.rs` names them.
fn problems() -> Vec<String> {
    let source = rust::read(&files::named("crates/samspil/src/web/problem.rs").unwrap().text);
    let pairs = source.calls("(StatusCode::").flat_map(|call| source.texts(&call)).collect::<Vec<_>>();
    assert!(pairs.len() > 5, "the problems are named otherwise now");
    pairs.iter().flat_map(|key| [format!("problem-{key}"), format!("problem-{key}-advice")]).collect()
}

/// The months, and the figures that come from elsewhere, on the page of the status.
fn status() -> Vec<String> {
    let source = rust::read(&files::named("crates/samspil/src/reports/grouping.rs").unwrap().text);
    let figures = source.calls("FROM_ELSEWHERE: &[(Shipped, &[&str])] = &[").next().unwrap();
    let elsewhere = source.texts(&figures).into_iter().map(|number| format!("status-elsewhere-{number}"));
    (1..=12).map(|month| format!("status-month-{month}")).chain(elsewhere).collect()
}

#[test]
fn keys_are_put_together_only_in_ways_this_test_knows() {
    let mut unknown = Vec::new();
    for (path, source) in asking() {
        let asked = [".t(", ".has(", ".about(", ".count(", ".with("];
        let asked = asked.iter().flat_map(|name| source.calls(name)).map(|call| source.first(&call));
        let named =
            ["_key = ", "_key) = ", "_hint = "].iter().flat_map(|name| source.calls(name)).map(|part| {
                let line = source.code[part.start..].find(';').unwrap_or_default();
                part.start..part.start + line
            });
        let parts: Vec<_> = asked.chain(named).collect();
        for part in parts {
            for call in source.calls("format!(").filter(|call| part.contains(&call.start)) {
                let pattern = source.texts(&source.first(&call));
                unknown.extend(
                    pattern.iter().filter(|it| !PATTERNS.contains(it)).map(|it| format!("{path}: {it}")),
                );
            }
        }
    }
    assert!(unknown.is_empty(), "put these into PATTERNS and into what is assembled: {unknown:#?}");
}

#[test]
fn keys_are_found_in_calls_in_conditions_and_in_tables() {
    let source = rust::read(
        "w.t(if x == \"x\" { \"one-way\" } else { \"other\" }); w.about(\"met-on\", \"no-key\"); w.t(&x.key(\"part\")); Said(\"bad\"); (\"menu-x\", 1)",
    );
    let found = written(&source);
    assert_eq!(found.keys().collect::<Vec<_>>(), ["bad", "menu-x", "met-on", "one-way", "other"]);
    assert_eq!(found["met-on"], variables(&["what"]));
}
