// SPDX-License-Identifier: MPL-2.0
//! The page on which anybody offers something to newcomers, without logging in (*tilbyd hjælp*, R-03).

use super::{CitizenOffer, CitizenOfferKind, LimitKind, days_for};
use crate::{
    error::{Error, Result},
    gate::Receipt,
    record::Faults,
    web::{App, Ask, Frame, Reply},
};
use askama::Template;
use axum::http::StatusCode;
use kernel::TextEnum;

#[derive(Template)]
#[template(path = "partners/intake.html")]
struct IntakePage<'a> {
    frame: Frame<'a>,
    municipality: String,
    name: String,
    others: Vec<(String, String, bool)>,
    kinds: Vec<(&'static str, &'a str, bool)>,
    answer_within: String,
    faults: Vec<(&'static str, String, String)>,
    thanks: bool,
    full: bool,
    ask: &'a Ask,
}

impl IntakePage<'_> {
    /// What is wrong with a field; empty when nothing is.
    fn fault(&self, field: &str) -> &str {
        self.faults.iter().find(|(known, ..)| *known == field).map_or("", |(.., words)| words.as_str())
    }
}

/// The empty form.
///
/// # Errors
/// When the database cannot answer.
pub fn page(app: &App, ask: &Ask) -> Result<Reply> {
    let thanks = ask.query.get("saved") == "thanks";
    show(app, ask, (Faults::default(), thanks, false))
}

/// Takes in an offer.
///
/// # Errors
/// When the database cannot keep it.
pub fn receive(app: &App, ask: &Ask) -> Result<Reply> {
    let (municipality, _) = whose(app, ask)?;
    // Nobody sees this field; whatever fills it in is a machine, and is thanked like everybody else.
    let from_a_machine = !ask.form.get("website").is_empty();
    let received = if from_a_machine {
        Ok(Receipt::Taken)
    } else {
        app.office.receive::<CitizenOffer>(municipality, &ask.form)
    };
    match received {
        Ok(Receipt::Taken) => Ok(Reply::see(&format!("/offer?municipality={municipality}&saved=thanks"))),
        Ok(Receipt::Full) => {
            Ok(show(app, ask, (Faults::default(), false, true))?.status(StatusCode::TOO_MANY_REQUESTS))
        }
        Err(Error::Refused(faults)) => {
            Ok(show(app, ask, (faults, false, false))?.status(StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(error),
    }
}

/// Which municipality it is for: the one that was chosen, or the first of the house.
fn whose(app: &App, ask: &Ask) -> Result<(i64, String)> {
    let asked = [&ask.form, &ask.query].iter().find_map(|form| form.get("municipality").parse::<i64>().ok());
    let all = app.office.municipalities()?;
    let chosen = all.iter().find(|(code, _)| Some(*code) == asked).or(all.first()).cloned();
    chosen.ok_or(Error::NotFound)
}

fn show(app: &App, ask: &Ask, (faults, thanks, full): (Faults, bool, bool)) -> Result<Reply> {
    let (w, (municipality, name)) = (ask.wording, whose(app, ask)?);
    let today = app.office.today();
    let days = days_for(&mut *app.office.look_by_itself(municipality)?, LimitKind::AnswerOffer, today)?;
    let mut others = app.office.municipalities()?;
    if others.len() < 2 {
        others.clear();
    }
    let page = IntakePage {
        frame: Frame::outside(ask, w.t("intake-title")),
        others: others
            .into_iter()
            .map(|(code, name)| (code.to_string(), name, code == municipality))
            .collect(),
        municipality: municipality.to_string(),
        name,
        kinds: CitizenOfferKind::ALL
            .iter()
            .map(|kind| (kind.code(), w.word(*kind), kind.code() == ask.form.get("citizen_offer_kind")))
            .collect(),
        answer_within: w.count("intake-answer-within", days),
        faults: faults.0.iter().map(|it| (it.field, w.field(it.field), w.fault(&it.kind))).collect(),
        thanks,
        full,
        ask,
    };
    Ok(Reply::page(page.render()?))
}
