// SPDX-License-Identifier: MPL-2.0
//! Freezing a status: a title, a day, and what is to be said of it and of each guidepost (*frys status*, B-09).

use super::{
    contact::Contact,
    figures::View,
    frozen::{Copy, sum},
    grouping::{self, Group},
    json::{self, Heading},
    shown::Shown,
    status::{Status, told_as_of},
    store::frozen::{self, NewFrozen},
    strategy,
};
use crate::{
    error::Result,
    gate::{Action, Conn, Gate},
    record::{FaultKind, Faults, Field, Prose, Spec, store::read_field},
    web::{
        Ask, Crumb, Form, Frame, Reply,
        form::{self, FieldView, Wrong},
        wording,
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::ids::RecordId;

/// What is asked for, besides a comment on each guidepost.
const FIELDS: [Spec; 7] = [
    Spec { of: "frozen_status", name: "title", kind: <String as Field>::KIND, required: true },
    Spec { of: "frozen_status", name: "as_of", kind: <Date as Field>::KIND, required: true },
    Spec { of: "frozen_status", name: "comment", kind: <Prose as Field>::KIND, required: false },
    contact("contact_name"),
    contact("contact_title"),
    contact("contact_phone"),
    contact("contact_mail"),
];

/// Nothing is published without somebody whom its readers can ask (T-22).
const fn contact(name: &'static str) -> Spec {
    Spec { of: "frozen_status", name, kind: <String as Field>::KIND, required: true }
}

/// What the comments on the guideposts are called together; each field has a number of its own.
const COMMENTS: &str = "guidepost_comment";

#[derive(Template)]
#[template(path = "reports/freeze.html")]
struct FreezePage<'a> {
    frame: Frame<'a>,
    fields: Vec<FieldView>,
    groups: Vec<Comment>,
    wrong: Vec<Wrong>,
}

/// What is to be said of a guidepost.
struct Comment {
    number: usize,
    name: String,
    text: String,
    fault: Option<String>,
}

/// What is to be frozen.
struct Asked {
    title: String,
    as_of: Date,
    comment: String,
    contact: Contact,
}

/// The form.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let day = Date::read(ask.query.get("as_of"), &Form::default()).unwrap_or(gate.today);
    let mut form = Form::default();
    form.set("title", ask.wording.with("figure-as-of", &[("date", ask.wording.day(day).into())]));
    form.set("as_of", day.to_string());
    // Whoever answers for the strategy mostly answers for its status as well.
    if let Some(strategy) = strategy::in_force(&mut *gate.read(Action::KeepStatus)?, day)? {
        form.set("contact_name", strategy.contact_name);
        form.set("contact_title", strategy.contact_title);
        form.set("contact_phone", strategy.contact_phone);
        form.set("contact_mail", strategy.contact_mail);
    }
    show(gate, ask, &form, &Faults::default())
}

fn show(gate: &Gate<'_>, ask: &Ask, form: &Form, faults: &Faults) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::KeepStatus)?;
    let day = Date::read(form.get("as_of").trim(), form).unwrap_or(gate.today);
    let comment = |group: Group| {
        let text = form.get(&comment_on(group.number)).to_owned();
        let fault = comment_fault(&text).map(|kind| w.fault(&kind));
        Comment { number: group.number, name: group.name, text, fault }
    };
    let groups: Vec<Comment> = grouping::on(&mut reader, w, day)?.into_iter().map(comment).collect();
    let mut fields = form::fields(w, &FIELDS, form, faults, &form::Choices::default());
    // What helps with fields of the same name elsewhere says nothing here.
    for field in fields.iter_mut().filter(|field| matches!(field.name, "title" | "contact_name")) {
        field.hint.clear();
    }
    // What is wrong with the comment on a guidepost stands there, under its name.
    let of_fields = faults.0.iter().filter(|fault| fault.field != COMMENTS).cloned().collect();
    let mut wrong = form::wrong(w, "frozen_status", &Faults(of_fields), &fields);
    wrong.extend(groups.iter().filter_map(|comment| {
        let at = comment_on(comment.number);
        Some(Wrong { at, label: comment.name.clone(), fault: comment.fault.clone()? })
    }));
    let page = FreezePage {
        groups,
        fields,
        wrong,
        frame: Frame::inside(gate, ask, w.t("freeze-title"))
            .under(vec![Crumb { address: "/status".to_owned(), label: w.t("status-title").to_owned() }]),
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(Reply::page(page.render()?).status(status))
}

/// The name of the field with the comment on a guidepost.
fn comment_on(number: usize) -> String {
    format!("comment-{number}")
}

/// What is wrong with what is said of a guidepost.
fn comment_fault(text: &str) -> Option<FaultKind> {
    Prose::read(text.trim(), &Form::default()).err()
}

/// Freezes the status: the true figures and the published ones, each as a copy of its own.
///
/// # Errors
/// As the gate says.
pub fn freeze(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read_snapshot(Action::KeepStatus)?;
    let mut faults = Faults::default();
    let Some(asked) = asked(gate, &ask.form, &mut faults) else {
        drop(reader);
        return show(gate, ask, &ask.form, &faults);
    };
    let mut copy = |view| copy(gate, &mut reader, ask, &asked, view);
    let (true_copy, published_copy) = (copy(View::True)?, copy(View::Published)?);
    drop(reader);
    let new = NewFrozen { title: asked.title, as_of: asked.as_of, true_copy, published_copy };
    let (mut tx, id) = (gate.write(Action::KeepStatus)?, RecordId::mint());
    let told = frozen::add(&mut tx, id, &new)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/status/frozen/{id}?saved=added")))
}

fn asked(gate: &Gate<'_>, form: &Form, faults: &mut Faults) -> Option<Asked> {
    let title = read_field::<String>("title", form, faults);
    let as_of = read_field::<Date>("as_of", form, faults);
    if as_of.is_some_and(|day| day > gate.today) {
        faults.add("as_of", FaultKind::InTheFuture);
    }
    let comment = read_field::<Option<Prose>>("comment", form, faults);
    let others = form.0.iter().filter(|(name, _)| name.starts_with("comment-"));
    let wrong = others.filter_map(|(_, text)| comment_fault(text));
    wrong.for_each(|kind| faults.add(COMMENTS, kind));
    let mut said = |field| read_field::<String>(field, form, faults);
    let (name, title_of) = (said("contact_name"), said("contact_title"));
    let (phone, mail) = (said("contact_phone"), said("contact_mail"));
    if let (Some(phone), Some(mail)) = (&phone, &mail) {
        Contact::check(phone, mail, faults);
    }
    let contact = Contact { name: name?, title: title_of?, phone: phone?, mail: mail? };
    let comment = comment?.map(|text| text.0).unwrap_or_default();
    Some(Asked { title: title?, as_of: as_of?, comment, contact }).filter(|_| faults.is_empty())
}

/// A copy for one view, and the sum over it. It is kept in Danish, whoever froze it.
fn copy(gate: &Gate<'_>, conn: &mut Conn, ask: &Ask, asked: &Asked, view: View) -> Result<(String, String)> {
    let (w, as_of) = (wording::language("da"), told_as_of(asked.as_of, view));
    let status = Status::gather(conn, w, as_of, view)?;
    let mut page = Shown::of(w, &status, as_of, false);
    for guidepost in &mut page.guideposts {
        ask.form.get(&comment_on(guidepost.number)).trim().clone_into(&mut guidepost.comment);
    }
    let copy = Copy {
        title: asked.title.clone(),
        as_of,
        frozen_at: gate.now,
        frozen_by: gate.user.name.clone(),
        comment: asked.comment.clone(),
        contact: asked.contact.clone(),
        page,
        figures: json::document(Heading { municipality: gate.user.municipality, as_of, view }, &status),
    };
    let text = serde_json::to_string(&copy).map_err(|why| crate::error::Error::Page(why.to_string()))?;
    let sum = sum(&text);
    Ok((text, sum))
}
