// SPDX-License-Identifier: MPL-2.0
//! What the council of the invented municipality has adopted, and the guideposts its status follows.

use super::{package::Package, town::days};
use crate::{
    activities::ActivityGuidepost,
    record::Prose,
    reports::{Measure, MeasureState, Resolution, Strategy, shipped_guideposts},
    web::wording,
};
use jiff::civil::{Date, date};
use kernel::ids::ResolutionId;

/// Four editions, each of which takes the place of the one before, and the six guideposts.
pub fn write(package: &mut Package, as_of: Date) {
    for (at, ago) in (0..4).zip([9, 6, 3, 0]) {
        let starts_on = date(as_of.year() - ago, 1, 1);
        let strategy = Strategy {
            title: "Strategi for modtagelse og integration".to_owned(),
            edition: format!("{}-{}", starts_on.year(), starts_on.year() + 2),
            adopted_on: days(starts_on, -40),
            starts_on,
            ends_on: None,
            months: 36,
            goals: Some(Prose(GOALS.to_owned())),
            contact_name: CONTACT[0].to_owned(),
            contact_title: CONTACT[1].to_owned(),
            contact_phone: CONTACT[2].to_owned(),
            contact_mail: CONTACT[3].to_owned(),
        };
        package.add(&format!("strategi-{}", at + 1), &strategy);
    }
    resolutions(package, as_of);
    for (guidepost, at) in shipped_guideposts(wording::language("da")).zip(1..) {
        package.add(&format!("pejlemaerke-{at}"), &guidepost);
    }
}

/// What the council has decided on top of it, and what has come of it.
fn resolutions(package: &mut Package, as_of: Date) {
    for (at, (title, wording, ago)) in DECIDED.into_iter().enumerate() {
        let key = format!("beslutning-{}", at + 1);
        let resolution = Resolution {
            title: title.to_owned(),
            decided_on: days(as_of, -ago),
            decided_in: "Udvalget for beskæftigelse og integration".to_owned(),
            wording: Prose(wording.to_owned()),
            source: None,
            unit: package.id("integration"),
            ends_on: (at == 3).then(|| days(as_of, -30)),
            contact_name: CONTACT[0].to_owned(),
            contact_title: CONTACT[1].to_owned(),
            contact_phone: CONTACT[2].to_owned(),
            contact_mail: CONTACT[3].to_owned(),
        };
        let _: ResolutionId = package.id(&key);
        package.add(&key, &resolution);
    }
    let measures = [
        ("Aftale med de frivillige foreninger", "integration", -60, MeasureState::Done, 1, None),
        ("Frivillige med på indflytningens tjekliste", "bolig", -5, MeasureState::Running, 1, None),
        ("Evaluering til udvalget", "integration", 90, MeasureState::Planned, 1, None),
        ("Praktikpladser i kommunens køkkener", "virksomhed", 45, MeasureState::Running, 2, None),
        ("Forslag til aftenhold", "sprogcenter", 20, MeasureState::Planned, 3, None),
        ("Pjece på otte sprog", "integration", -40, MeasureState::Done, 4, None),
        (
            "Tolk til alle forældremøder",
            "integration",
            60,
            MeasureState::Running,
            0,
            Some(ActivityGuidepost::Education),
        ),
        (
            "Fast plads til nye familier i to afdelinger",
            "bolig",
            30,
            MeasureState::Planned,
            0,
            Some(ActivityGuidepost::Housing),
        ),
        (
            "Danskhold i arbejdstiden",
            "sprogcenter",
            -10,
            MeasureState::Running,
            0,
            Some(ActivityGuidepost::Danish),
        ),
    ];
    for (at, (what, unit, due, state, of, guidepost)) in measures.into_iter().enumerate() {
        let measure = Measure {
            resolution: (of > 0).then(|| package.id(&format!("beslutning-{of}"))),
            what: what.to_owned(),
            unit: package.id(unit),
            due_on: days(as_of, due),
            state,
            ends_on: (state == MeasureState::Done).then(|| days(as_of, due - 3)),
            told: None,
            measure_guidepost: guidepost,
        };
        package.add(&format!("handling-{}", at + 1), &measure);
    }
}

/// What was decided, in which words, and how many days ago.
const DECIDED: [(&str, &str, i64); 4] = [
    (
        "Flere frivillige omkring nye familier",
        "Hver ny familie får tilbudt en frivillig inden for den første måned.",
        150,
    ),
    (
        "Praktik i kommunens egne køkkener",
        "Kommunens køkkener tager imod mindst fire praktikanter om året.",
        200,
    ),
    ("Danskundervisning om aftenen", "Sprogcentret undersøger, om der er brug for et aftenhold.", 70),
    ("Velkomst på flere sprog", "Velkomstmaterialet oversættes til de otte mest talte sprog.", 320),
];

/// Whom one can ask in the invented municipality: name, title, phone, mail.
const CONTACT: [&str; 4] = ["Birthe Åkjær", "Integrationschef", "00 10 20 40", "integration@solbaek.example"];

const GOALS: &str = "Alle får en bolig fra starten.\nDe fleste består den danskuddannelse, de er visiteret til, inden for tre år.\n\
     Mindst halvdelen er i job eller uddannelse inden for tre år.";
