// SPDX-License-Identifier: MPL-2.0
//! Every deadline of a person with its reasons: the rule, what it counts from, how the day came about.

use super::facts;
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
    people,
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;

/// What one rule says.
pub struct Answer {
    /// What is to be done.
    pub what: String,
    /// The rule's name and where it stands.
    pub rule: String,
    /// How sure we are of the rule.
    pub certainty: String,
    /// Its deadlines.
    pub deadlines: Vec<Explained>,
    /// Why there is none; empty when there is one.
    pub instead: String,
}

/// One deadline with its reasons.
pub struct Explained {
    /// By when.
    pub due: String,
    /// How binding it is.
    pub weight: String,
    /// How it stands.
    pub state: String,
    /// The colour of the state.
    pub badge: &'static str,
    /// When it was met.
    pub met: String,
    /// How the day came about.
    pub steps: Vec<String>,
}

#[derive(Template)]
#[template(path = "deadlines/explain.html")]
struct Explain<'a> {
    frame: Frame<'a>,
    takeover: people::TakeoverView,
    answers: Vec<Answer>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let name = people::name(&mut reader, person)?.ok_or(Error::NotFound)?;
    let file = facts::gather(&mut reader, person)?;
    let answers = law::findings(&file.facts).iter().map(|finding| answer(w, finding, gate.today)).collect();
    let frame = Frame::inside(gate, ask, w.t("all-deadlines")).under(vec![
        Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
        Crumb { address: format!("/person/{person}"), label: name },
    ]);
    let takeover = people::takeover_view(w, &law::takeover(&file.facts));
    Ok(Reply::page(Explain { frame, takeover, answers }.render()?))
}

fn answer(w: &Wording, finding: &law::Finding, today: Date) -> Answer {
    let rule = finding.rule;
    let (deadlines, instead) = match &finding.outcome {
        law::Outcome::Due(deadlines) => {
            (deadlines.iter().map(|deadline| explained(w, deadline, today)).collect(), String::new())
        }
        law::Outcome::Awaits(fact) => (Vec::new(), w.t(&format!("awaits-{fact}")).to_owned()),
        law::Outcome::NotApplicable(reason) => {
            (Vec::new(), w.t(&format!("not-applicable-{reason}")).to_owned())
        }
    };
    Answer {
        what: w.t(&format!("rule-{}-what", rule.id)).to_owned(),
        rule: format!("{} ({})", w.t(&format!("rule-{}-name", rule.id)), rule.source),
        certainty: w.word(rule.certainty).to_owned(),
        deadlines,
        instead,
    }
}

fn explained(w: &Wording, deadline: &law::Deadline, today: Date) -> Explained {
    let state = deadline.state(today);
    Explained {
        due: w.day(deadline.due_on),
        weight: w.word(deadline.weight).to_owned(),
        state: w.word(state).to_owned(),
        badge: match state {
            law::State::Met => "badge-success",
            law::State::Open | law::State::Ended => "badge-info",
            law::State::MetLate => "badge-warning",
            law::State::Overdue => "badge-error",
        },
        met: deadline.met_on.map(|day| w.about("met-on", &w.day(day))).unwrap_or_default(),
        steps: deadline.steps.iter().map(|step| people::step(w, step)).collect(),
    }
}
