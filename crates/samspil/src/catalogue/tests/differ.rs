// SPDX-License-Identifier: MPL-2.0
//! What differs between two versions is shown whichever field it is in.

use crate::{
    activities::ActivityStatus,
    catalogue::{
        Dimension, Entry, Evidence, Experience, Figure, FigureKind, FigureUnit, Grade, InitiativeStatus,
        PartnerKind, Phase, Rating, Reference, Takes, Theme, TownSize,
        differ::between,
        shared::{SharedActivity, SharedFigure, Thing},
        shelf::Shelf,
        shipped::id_of,
    },
    web::wording,
};
use jiff::civil::date;
use kernel::{Id, TextEnum};
use serde_json::{Value, json};

fn figure() -> Figure {
    Figure {
        measure: "Kom igen".to_owned(),
        value: "64,5".to_owned(),
        unit: FigureUnit::ALL[0],
        kind: FigureKind::ALL[0],
        cohort: "Gæster i maj".to_owned(),
        cohort_size: Some(31),
        definition: "To gange eller flere".to_owned(),
        year: 2026,
        source: "Optalt ved døren".to_owned(),
    }
}

/// One of each kind, with something in every field.
fn things() -> [Thing; 4] {
    let text = str::to_owned;
    let entry = Entry {
        id: Id::mint(),
        version: 3,
        name: text("Cykelskole"),
        phase: Phase::ALL[0],
        theme: Theme::ALL[0],
        status: InitiativeStatus::ALL[0],
        status_reason: text("Begyndt."),
        place: text("Andenby"),
        town_size: Some(TownSize::ALL[0]),
        summary: text("Man cykler."),
        english: text("They ride bicycles."),
        target_group: text("Voksne"),
        age_from: Some(18),
        age_until: Some(60),
        problem: text("Bussen."),
        method: text("Ti gange."),
        takes: Takes {
            roles: text("En lærer"),
            partners: text("Cyklistforbundet"),
            hours: text("20"),
            money: text("Ingen"),
            law_basis: text("§ 23"),
        },
        partner_kinds: vec![PartnerKind::ALL[0]],
        experience: text("Tag hjelm på."),
        sources: vec![Reference {
            title: text("Notat"),
            publisher: text("Andenby Kommune"),
            year: 2026,
            link: text("https://andenby.example"),
        }],
        evidence: vec![Evidence {
            dimension: Dimension::ALL[0],
            grade: Grade::ALL[0],
            reason: text("Talt op"),
        }],
        figures: vec![figure()],
        builds_on: Some(id_of("lektiecafe")),
        contact_function: text("Koordinatoren"),
        confirmed_on: date(2026, 6, 1),
        keywords: vec![text("cykel")],
    };
    let experience = Experience {
        id: Id::mint(),
        version: 3,
        initiative: id_of("lektiecafe"),
        rating: Rating::ALL[0],
        text: text("Fyldt om vinteren."),
        written_on: date(2026, 6, 1),
    };
    let counted = SharedFigure {
        id: Id::mint(),
        version: 3,
        initiative: id_of("lektiecafe"),
        activity: text("Sprogcafé"),
        figure: figure(),
    };
    let activity = SharedActivity {
        id: Id::mint(),
        version: 3,
        name: text("Sprogcafé"),
        status: ActivityStatus::ALL[0],
        initiative: Some(id_of("lektiecafe")),
        inspired_by: Some(Id::mint()),
    };
    [
        Thing::Entry(Box::new(entry)),
        Thing::Experience(experience),
        Thing::Figure(counted),
        Thing::Activity(activity),
    ]
}

/// Where every value in it stands, as JSON points there.
fn places(value: &Value, at: &str) -> Vec<String> {
    let under = |name: &str, part| places(part, &format!("{at}/{name}"));
    match value {
        Value::Object(parts) => parts.iter().flat_map(|(name, part)| under(name, part)).collect(),
        Value::Array(list) => {
            let parts = list.iter().enumerate().flat_map(|(number, part)| under(&number.to_string(), part));
            parts.chain([at.to_owned()]).collect()
        }
        _ => vec![at.to_owned()],
    }
}

/// Everything else that may stand there.
fn others(before: &Value) -> Vec<Value> {
    let codes = [
        Phase::ALL[1].code(),
        Theme::ALL[1].code(),
        InitiativeStatus::ALL[1].code(),
        TownSize::ALL[1].code(),
        PartnerKind::ALL[1].code(),
        Dimension::ALL[1].code(),
        Grade::ALL[1].code(),
        FigureUnit::ALL[1].code(),
        FigureKind::ALL[1].code(),
        Rating::ALL[1].code(),
        ActivityStatus::ALL[1].code(),
    ];
    let mut others: Vec<Value> = codes.into_iter().map(Value::from).collect();
    let text = before.as_str().unwrap_or_default();
    others.extend([json!(null), json!([]), json!(7), json!("2020-02-02"), json!(id_of("fritidsjob"))]);
    others.extend([json!(format!("{text} og mere")), json!(format!("{text} ")), json!("")]);
    others.retain(|other| other != before);
    others
}

#[test]
fn k13_whatever_differs_between_two_versions_is_shown_and_of_what_is_the_same_nothing() {
    let at = (wording::language("da"), &Shelf::of_nobody());
    for ours in things() {
        assert_eq!(between(at, Some(&ours), &ours), []);
        let written = serde_json::to_value(&ours).unwrap();
        for place in places(&written, "") {
            let mut tried = 0;
            for other in others(written.pointer(&place).unwrap()) {
                let mut changed = written.clone();
                *changed.pointer_mut(&place).unwrap() = other.clone();
                let Ok(theirs) = serde_json::from_value::<Thing>(changed) else { continue };
                tried += 1;
                let shown = between(at, Some(&ours), &theirs);
                assert_eq!(shown.len(), 1, "{place} {other}: {shown:?}");
                assert!(shown[0].ours != shown[0].theirs, "{place} {other}: {shown:?}");
            }
            assert!(tried > 0, "nothing else can stand in {place}");
        }
    }
}

#[test]
fn k13_two_versions_of_different_kinds_differ_and_what_stands_beside_nothing_is_shown_whole() {
    let at = (wording::language("da"), &Shelf::of_nobody());
    for theirs in things() {
        let alone = between(at, None, &theirs);
        assert!(alone.len() > 3 && alone.iter().all(|line| line.ours.is_empty() && !line.theirs.is_empty()));
        for ours in things().iter().filter(|ours| ours.kind() != theirs.kind()) {
            assert!(!between(at, Some(ours), &theirs).is_empty());
        }
    }
}

#[test]
fn k13_an_entry_that_is_referred_to_is_shown_by_its_name() {
    let shelf = Shelf::of_nobody();
    let [entry, ..] = things();
    let mut written = serde_json::to_value(&entry).unwrap();
    *written.pointer_mut("/entry/builds_on").unwrap() = json!(id_of("fritidsjob"));
    let theirs: Thing = serde_json::from_value(written).unwrap();
    let shown = between((wording::language("da"), &shelf), Some(&entry), &theirs);
    let name = |key: &str| shelf.with_id(id_of(key)).unwrap().entry.name.clone();
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!((&shown[0].ours, &shown[0].theirs), (&name("lektiecafe"), &name("fritidsjob")));
}
