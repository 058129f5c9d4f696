// SPDX-License-Identifier: MPL-2.0
//! The page on which anybody offers something to newcomers, without logging in (*tilbyd hjælp*, R-03).

use super::{CitizenOffer, LimitKind, days_for};
use crate::{
    error::{Error, Result},
    gate::Receipt,
    record::{Faults, Fields, Kind, Spec},
    web::{
        App, Ask, Frame, Reply,
        form::{self, Choices, FieldView, Wrong},
    },
};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "partners/intake.html")]
struct IntakePage<'a> {
    frame: Frame<'a>,
    municipality: String,
    name: String,
    others: Vec<(String, String, bool)>,
    fields: Vec<FieldView>,
    wrong: Vec<Wrong>,
    answer_within: String,
    thanks: bool,
    full: bool,
}

/// What is asked of whoever offers something, in the order of the form.
fn fields(ask: &Ask, faults: &Faults) -> Vec<FieldView> {
    let w = ask.wording;
    let asked = ["citizen_offer_kind", "offer_text", "giver_name", "giver_phone", "giver_mail"];
    let own = asked.iter().filter_map(|name| CitizenOffer::FIELDS.iter().find(|spec| spec.name == *name));
    let consent = Spec { of: "citizen_offer", name: "consent", kind: Kind::Flag, required: true };
    let specs: Vec<Spec> = own.copied().chain([consent]).collect();
    let mut fields = form::fields(w, &specs, &ask.form, faults, &Choices::default());
    for field in &mut fields {
        match field.name {
            "giver_name" => field.complete = "name",
            "giver_phone" => field.complete = "tel",
            "giver_mail" => field.complete = "email",
            "consent" => w.t("intake-consent").clone_into(&mut field.label),
            _ => {}
        }
    }
    fields
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
    let fields = fields(ask, &faults);
    let page = IntakePage {
        frame: Frame::outside(ask, w.t("intake-title")),
        others: others
            .into_iter()
            .map(|(code, name)| (code.to_string(), name, code == municipality))
            .collect(),
        municipality: municipality.to_string(),
        name,
        wrong: form::wrong(w, "citizen_offer", &faults, &fields),
        fields,
        answer_within: w.count("intake-answer-within", days),
        thanks,
        full,
    };
    Ok(Reply::page(page.render()?))
}
