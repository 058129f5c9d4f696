// SPDX-License-Identifier: MPL-2.0
//! A newcomer's checklist on one page: begun from a template, ticked with one click, late lines said.

use super::{ChecklistItem, ChecklistTemplate, Handover, ReceptionCourse, template::Zero};
use crate::{
    cases::Document,
    deadlines::KeptRules,
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section, Stored, Writer},
    housing::Placement,
    people::{Person, Responsibility, Visitation},
    record::{Faults, Fields, Kept, Spec, store},
    records::kind,
    web::{
        Ask, Form, Frame, Reply, Wording,
        form::{self, Choices, FieldView, Wrong},
        records::{files, may_add, save_changed, texts},
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    TextEnum,
    ids::{PersonId, RecordId},
};

/// A line of the checklist as it is shown.
struct Line<'a> {
    id: String,
    version: i64,
    title: String,
    kind: &'a str,
    party: &'a str,
    mandatory: bool,
    due: String,
    late: bool,
    /// What was done and by whom; empty while it is not.
    done: String,
    /// What is asked when it is ticked.
    fields: Vec<FieldView>,
}

#[derive(Template)]
#[template(path = "reception/course.html")]
struct CoursePage<'a> {
    frame: Frame<'a>,
    person: String,
    /// The running or last course: its record, its template and days.
    course: Option<(String, String, String)>,
    lines: Vec<Line<'a>>,
    templates: Vec<(&'static str, &'a str, bool)>,
    wrong: Vec<Wrong>,
    handovers: Vec<HandoverLine>,
    may_change: bool,
    /// Whether a paper can be filed.
    may_file: bool,
}

/// A handover form as it is shown.
struct HandoverLine {
    id: String,
    /// The day it was received, and from whom.
    what: String,
    /// The day it was carried into the case; empty while it is not.
    carried: String,
    /// The papers that were filed with it: where each is opened, and what it is called.
    papers: Vec<(String, String)>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, &Faults::default())
}

fn show(gate: &Gate<'_>, ask: &Ask, faults: &Faults) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let who = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let mut items = store::of_person::<ChecklistItem>(&mut reader, person)?;
    items.retain(|kept| !kept.record.is_move_in());
    items.sort_by_key(|kept| (kept.record.due_on.is_none(), kept.record.due_on, kept.id));
    let mut courses = store::of_person::<ReceptionCourse>(&mut reader, person)?;
    courses.retain(|kept| !kept.record.is_move_in());
    let course = courses.pop();
    let running = course.as_ref().is_some_and(|kept| kept.record.ends_on.is_none());
    let may_change = reader.may(Action::Change(Section::Programme));
    let frame = Frame::inside(gate, ask, w.t("course-title"));
    let tried = Tried { ask, faults, language: who.record.language.clone().unwrap_or_default() };
    let lines: Vec<Line<'_>> =
        items.iter().map(|kept| line(gate, w, kept, may_change.then_some(&tried))).collect();
    let page = CoursePage {
        frame: frame.under(super::team::way(ask, person, &who.record.name)),
        person: person.to_string(),
        course: course.map(|kept| shown(w, &kept)),
        wrong: form::wrong(w, "checklist_item", faults, lines.iter().flat_map(|line| &line.fields)),
        lines,
        templates: if may_change && !running { templates(w, &mut reader, person)? } else { Vec::new() },
        handovers: handovers(w, &mut reader, person)?,
        may_file: may_add(&reader, kind::<Document>()),
        may_change,
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(Reply::page(page.render()?).status(status))
}

/// What somebody tried to tick, where it was refused.
struct Tried<'a> {
    ask: &'a Ask,
    faults: &'a Faults,
    language: String,
}

/// What is asked when a line is ticked: in which language it was explained. What was written at the line that was tried
/// stands there still.
fn asked(w: &Wording, kept: &Kept<ChecklistItem>, tried: &Tried<'_>) -> Vec<FieldView> {
    let (mut own, none) = (Form::default(), Faults::default());
    own.set("explained_in", tried.language.clone());
    let is_tried = tried.ask.part("id") == kept.id.to_string();
    let (form, faults) = if is_tried { (&tried.ask.form, tried.faults) } else { (&own, &none) };
    let specs: Vec<Spec> = ChecklistItem::FIELDS
        .iter()
        .filter(|spec| matches!(spec.name, "explained_in" | "interpreter") && kept.record.needs_language())
        .map(|spec| Spec { required: spec.name == "explained_in", ..*spec })
        .collect();
    let title = title(w, &kept.record);
    let fields = form::fields(w, &specs, form, faults, &Choices::default());
    fields.into_iter().map(|field| field.of(kept.id, &title)).collect()
}

fn handovers(w: &Wording, reader: &mut Reader, person: PersonId) -> Result<Vec<HandoverLine>> {
    let all = store::of_person::<Handover>(reader, person)?;
    let line = |kept: Kept<Handover>| {
        Ok(HandoverLine {
            id: kept.id.to_string(),
            what: format!("{}, {}", w.day(kept.record.received_on), kept.record.sent_by),
            carried: kept.record.carried_on.map(|day| w.day(day)).unwrap_or_default(),
            papers: files(kind::<Handover>(), w, reader, &kept.any())?,
        })
    };
    all.into_iter().map(line).collect()
}

fn shown(w: &Wording, kept: &Kept<ReceptionCourse>) -> (String, String, String) {
    let version = kept.record.template_version.to_string();
    let template = w.with(
        "course-from-template",
        &[("what", w.word(kept.record.template).into()), ("version", version.into())],
    );
    (kept.id.to_string(), template, w.days(kept.record.starts_on, kept.record.ends_on))
}

fn line<'a>(
    gate: &Gate<'_>,
    w: &'a Wording,
    kept: &Kept<ChecklistItem>,
    tried: Option<&Tried<'_>>,
) -> Line<'a> {
    let item = &kept.record;
    let language = item.explained_in.as_deref().map(|language| w.about("course-in-language", language));
    let interpreter = item.interpreter.then(|| w.t("course-with-interpreter").to_owned());
    let done = item.done_on.map(|day| {
        let parts = [Some(w.day(day)), item.done_by.clone(), language, interpreter];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    Line {
        id: kept.id.to_string(),
        version: kept.version,
        title: title(w, item),
        kind: w.word(item.kind),
        party: w.word(item.party),
        mandatory: item.mandatory,
        due: w.day_or(item.due_on),
        late: done.is_none() && item.due_on.is_some_and(|due| due < gate.today),
        done: done.unwrap_or_default(),
        fields: match tried {
            Some(tried) if item.done_on.is_none() => asked(w, kept, tried),
            _ => Vec::new(),
        },
    }
}

/// What a line of the checklist is called.
pub fn title(w: &Wording, item: &ChecklistItem) -> String {
    let known = || item.item.map(|item| w.word(item).to_owned());
    item.title.clone().or_else(known).unwrap_or_default()
}

/// The templates one can begin with, the one for the person's group chosen.
fn templates<'a>(
    w: &'a Wording,
    reader: &mut Reader,
    person: PersonId,
) -> Result<Vec<(&'static str, &'a str, bool)>> {
    let group = store::of_person::<Visitation>(reader, person)?.pop().map(|kept| kept.record.group_code);
    let own = group.map(ChecklistTemplate::of);
    let of_reception = ChecklistTemplate::ALL.iter().filter(|one| **one != ChecklistTemplate::MoveIn);
    Ok(of_reception.map(|one| (one.code(), w.word(*one), own == Some(*one))).collect())
}

/// Begins a course: copies the template as it is now into the file. A running course is left as it is.
///
/// # Errors
/// As the gate says.
pub fn start(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = ask.id("person")?;
    let mut tx = gate.change(Action::Change(Section::Programme), person)?;
    let back = Reply::see(&format!("/person/{person}/reception"));
    let template = ChecklistTemplate::from_code(ask.form.get("template"))
        .filter(|template| *template != ChecklistTemplate::MoveIn)
        .ok_or(Error::Unreadable)?;
    let courses = store::of_person::<ReceptionCourse>(&mut tx, person)?;
    if courses.iter().any(|kept| kept.record.ends_on.is_none() && !kept.record.is_move_in()) {
        return Ok(back);
    }
    let (zero, lines) = (zero(&mut tx, person)?, template.read());
    for line in &lines.items {
        let item = line.copy(template, lines.version, zero);
        let _told = store::add(&mut tx, person, RecordId::mint(), &item)?;
    }
    let course = ReceptionCourse {
        template,
        template_version: lines.version,
        starts_on: gate.today,
        ends_on: None,
        moves_in_on: None,
    };
    let told = store::add(&mut tx, person, RecordId::mint(), &course)?;
    tx.commit(told)?;
    Ok(back)
}

/// The days a checklist counts from: a registered takeover, otherwise the one the rules compute.
fn zero(tx: &mut Writer, person: PersonId) -> Stored<Zero> {
    let registered = store::of_person::<Responsibility>(tx, person)?.pop().map(|kept| kept.record.starts_on);
    let visitation = store::of_person::<Visitation>(tx, person)?.pop();
    let rules = KeptRules::read(tx)?;
    let computed = visitation.and_then(|kept| super::takeover_on(&rules.book(), &kept.record));
    let moved_in_on = store::of_person::<Placement>(tx, person)?.first().map(|kept| kept.record.starts_on);
    Ok(Zero { taken_over_on: registered.or(computed), moved_in_on })
}

/// Ticks a line: done today by whoever clicks. When something is missing, it is said beside the line.
///
/// # Errors
/// As the gate says, and when somebody else has just changed the line.
pub fn done(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut reader = gate.open(Action::Change(Section::Programme), person)?;
    let kept = store::find::<ChecklistItem>(&mut reader, person, id)?.ok_or(Error::NotFound)?;
    drop(reader);
    let mut form = texts(&kept.record);
    form.set("version", ask.form.get("version"));
    form.set("done_on", gate.today.to_string());
    form.set("done_by", gate.user.name.clone());
    for field in ["explained_in", "interpreter"] {
        // What is left empty on purpose is missing, and an older word for it is no answer.
        if ask.form.0.iter().any(|(name, _)| name == field) {
            form.set(field, ask.form.get(field));
        }
    }
    match save_changed(kind::<ChecklistItem>(), gate, person, id, &form) {
        Ok(_) => Ok(Reply::see(&format!("/person/{person}/reception"))),
        Err(Error::Refused(faults)) => show(gate, ask, &faults),
        Err(error) => Err(error),
    }
}
