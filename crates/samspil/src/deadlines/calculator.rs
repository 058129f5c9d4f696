// SPDX-License-Identifier: MPL-2.0
//! The deadline calculator for anybody: what is known goes in, every date with its reasons comes out (*frist-beregner*).
//!
//! Nothing of it is stored. Somebody who is logged in gets the book of rules of their municipality, everybody else the one
//! that comes with the program, and the answer says which. The facts are sent in the body and never stand in an address, which
//! proxies and browsers remember. The form carries no token against forged requests: there is no session to misuse and
//! nothing to change, so another site that sends it only makes a browser show an answer that anybody can have. The size
//! is limited as for every form, the number of entries in [`facts_file`]; an answer takes less than a millisecond.

use super::{
    KeptRules,
    facts_file::{self, Wrong},
    facts_form,
    rulebook::Whose,
    told,
    words::{self, Told},
};
use crate::{
    error::Result,
    record::FaultKind,
    web::{App, Ask, Frame, Reply, Wording, form::FieldView, wording},
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use serde_json::{Value, json};

#[derive(Template)]
#[template(path = "deadlines/calculator.html")]
struct Calculator<'a> {
    frame: Frame<'a>,
    fields: Vec<FieldView>,
    special: Vec<FieldView>,
    /// Whether something is written under the special circumstances, so that they are not folded away.
    unfolded: bool,
    wrong: Vec<(&'static str, String, String)>,
    told: Option<Told>,
    /// Whose rules the answer follows.
    whose: &'static str,
    day: &'a str,
}

/// The empty form.
///
/// # Errors
/// When the page cannot be made.
pub fn form(app: &App, ask: &Ask) -> Result<Reply> {
    page(app, ask, &[], None)
}

/// The form again, with the answer above it.
///
/// # Errors
/// When the page cannot be made.
pub fn compute(app: &App, ask: &Ask) -> Result<Reply> {
    match (facts_file::facts(&facts_form::document(&ask.form)), as_of(app, ask.form.get("on"))) {
        (Ok(facts), Some(on)) => page(app, ask, &[], Some((&facts, on))),
        (Err(wrong), _) => Ok(page(app, ask, &wrong, None)?.status(StatusCode::UNPROCESSABLE_ENTITY)),
        (Ok(_), None) => Ok(page(app, ask, &[], None)?.status(StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

/// The day to judge by: today when none is written.
fn as_of(app: &App, written: &str) -> Option<Date> {
    match written.trim() {
        "" => Some(app.office.today()),
        written => facts_form::day(written),
    }
}

/// The rules of the municipality of whoever is logged in; otherwise those that come with the program.
fn rules(app: &App, ask: &Ask) -> Result<(KeptRules, Whose)> {
    Ok(match app.gate_of(ask)? {
        Some(gate) => {
            (KeptRules::read(&mut *app.office.look_by_itself(gate.user.municipality)?)?, Whose::Municipality)
        }
        None => (KeptRules::default(), Whose::Program),
    })
}

fn page(app: &App, ask: &Ask, wrong: &[Wrong], known: Option<(&law::Facts, Date)>) -> Result<Reply> {
    let w = ask.wording;
    let mut fields = facts_form::fields(w, &ask.form, wrong, false);
    let special = facts_form::fields(w, &ask.form, wrong, true);
    let written = ask.form.get("on").trim();
    let on = as_of(app, written);
    fields.push(FieldView {
        name: "on",
        label: w.t("calculator-on").to_owned(),
        hint: w.t("hint-day").to_owned(),
        input: "day",
        text: if written.is_empty() { w.day(app.office.today()) } else { written.to_owned() },
        options: Vec::new(),
        required: false,
        fault: on.is_none().then(|| w.fault(&FaultKind::NotADay)),
        theirs: None,
        complete: "off",
        about: None,
    });
    let listed = fields
        .iter()
        .chain(&special)
        .filter_map(|field| Some((field.name, field.label.clone(), field.fault.clone()?)))
        .collect();
    let (rules, whose) = rules(app, ask)?;
    let told = known.map(|(facts, on)| {
        let mut facts = facts.clone();
        rules.suspend(&mut facts);
        words::tell(w, &rules.book(), &facts, on)
    });
    let page = Calculator {
        frame: Frame::outside(ask, w.t("calculator-title")),
        fields,
        unfolded: special.iter().any(|field| !field.text.is_empty()),
        special,
        wrong: listed,
        told,
        whose: w.t(whose.key()),
        day: &on.map(|on| w.day(on)).unwrap_or_default(),
    };
    Ok(Reply::page(page.render()?))
}

/// The same for programs: a file of facts in, the answer in codes and words out.
///
/// # Errors
/// When the rules cannot be read; what is wrong with the facts is told.
pub fn api(app: &App, ask: &Ask) -> Result<Reply> {
    let language = ask.query.get("language");
    let w = if language.is_empty() { ask.wording } else { wording::language(language) };
    let text = String::from_utf8_lossy(&ask.document);
    let on = as_of(app, ask.query.get("on"));
    Ok(match (facts_file::read(&text, false), on) {
        (Ok(mut facts), Some(on)) => {
            let (rules, whose) = rules(app, ask)?;
            rules.suspend(&mut facts);
            let mut answer = told::answer(w, &rules.book(), &facts, on);
            answer["rules_of"] = whose.code().into();
            Reply::json(&answer)
        }
        (Err(wrong), _) => refused(w, wrong.iter().map(|it| (it.path.as_str(), it.say(w)))),
        (Ok(_), None) => refused(w, [("on", w.fault(&FaultKind::NotADay))].into_iter()),
    })
}

fn refused<'a>(w: &Wording, wrong: impl Iterator<Item = (&'a str, String)>) -> Reply {
    let faults: Vec<Value> = wrong.map(|(field, detail)| json!({"field": field, "detail": detail})).collect();
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let problem = json!({"type": "/problems/facts", "title": w.t("facts-wrong"), "status": status.as_u16(),
        "faults": faults});
    Reply::problem(status, &problem)
}
