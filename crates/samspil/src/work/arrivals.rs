// SPDX-License-Identifier: MPL-2.0
//! Who is on the way and what they can, for those who find companies: before the takeover (*på vej*, A-18).

use crate::{
    cases::Profile,
    error::Result,
    gate::{Action, Gate, Section},
    people::Person,
    reception::on_the_way,
    record::{Prose, store},
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use kernel::ids::PersonId;
use serde_json::json;

/// Somebody on the way.
struct Line {
    person: PersonId,
    name: String,
    protected: bool,
    on: Option<Date>,
    day: String,
    wait: String,
    languages: String,
    skills: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "work/arrivals.html")]
struct Arrivals<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
}

/// The page: those referred to one's unit who are not taken over yet, the first to come first.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let lines = lines(gate, w)?;
    Ok(Reply::page(Arrivals { frame: Frame::inside(gate, ask, w.t("menu-arrivals")), lines }.render()?))
}

/// The same for programs.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let one = |line: &Line| {
        let skill = |key: &str| line.skills.iter().find(|(known, _)| *known == key).map(|(_, text)| text);
        json!({"person": line.person, "name": line.name, "protected": line.protected,
            "taken_over_on": line.on, "languages": line.languages, "education": skill("field-education"),
            "work": skill("field-work"), "interests": skill("field-interests")})
    };
    let lines = lines(gate, ask.wording)?;
    Ok(Reply::json(&json!({"items": lines.iter().map(one).collect::<Vec<_>>()})))
}

/// Those on the way whom the user has to do with.
fn lines(gate: &Gate<'_>, w: &Wording) -> Result<Vec<Line>> {
    let mut reader = gate.read(Action::SeeArrivals)?;
    let mut theirs = Vec::new();
    for one in on_the_way(&mut reader, gate.today)? {
        if gate.knows(&mut reader, Action::See(Section::Work), one.person)? {
            theirs.push((one.person, one.on));
        }
    }
    drop(reader);
    let mut lines = Vec::with_capacity(theirs.len());
    for (person, on) in theirs {
        lines.extend(line(gate, w, person, on)?);
    }
    Ok(lines)
}

/// One of them; that they were looked at is recorded in their file.
fn line(gate: &Gate<'_>, w: &Wording, person: PersonId, on: Option<Date>) -> Result<Option<Line>> {
    let mut reader = gate.open(Action::See(Section::Work), person)?;
    let Some(own) = store::find::<Person>(&mut reader, person, store::itself(person))? else {
        return Ok(None);
    };
    let profile = store::of_person::<Profile>(&mut reader, person)?.pop().map(|kept| kept.record);
    let known = |text: Option<Prose>| text.map(|prose| prose.0);
    let skills = profile.map(|profile| {
        let skills = [
            ("field-education", known(profile.education)),
            ("field-work", known(profile.work)),
            ("field-interests", known(profile.interests)),
        ];
        skills.into_iter().filter_map(|(key, text)| text.map(|text| (key, text))).collect()
    });
    let days = on.and_then(|on| gate.today.until(on).ok()).map(|span| i64::from(span.get_days()));
    let languages = [own.record.language.clone(), own.record.other_languages.clone()];
    Ok(Some(Line {
        person,
        protected: own.record.protected_on(gate.today),
        name: own.record.name,
        on,
        day: w.day_or(on),
        wait: days.map(|days| w.count("arrivals-in", days)).unwrap_or_default(),
        languages: languages.into_iter().flatten().collect::<Vec<_>>().join(", "),
        skills: skills.unwrap_or_default(),
    }))
}
