// SPDX-License-Identifier: MPL-2.0
//! The page for finding homes: who waits, what is vacant, and a plan that decides nothing by itself (*find bolig*).

use super::{
    criteria::{Home, Terms},
    plan::Plan,
    proposal::Outcome,
    shown::{self, Chosen, Household, Offer},
    terms, told,
};
use crate::{
    error::Result,
    gate::{Action, Gate, Reader},
    record::Faults,
    web::{
        Ask, Frame, Reply, Wording,
        form::{self, FieldView},
    },
};
use askama::Template;
use axum::http::StatusCode;

/// How many households the page shows.
const PAGE: usize = 50;

/// A household as it is shown.
struct Line {
    household: Household,
    /// Where its own page is.
    page: String,
    chosen: Vec<Chosen>,
    /// What a form says it has seen.
    seen: String,
    proposed: Option<Offer>,
    /// Whether people have decided that it is kept for them.
    kept: bool,
    alternatives: Vec<Offer>,
    why: Vec<String>,
    warnings: Vec<String>,
}

#[derive(Template)]
#[template(path = "housing/page.html")]
struct HousingPage<'a> {
    frame: Frame<'a>,
    fields: Vec<FieldView>,
    asked: bool,
    /// What was stated, for the forms and links of each household.
    terms: String,
    /// What the proposal is, and what counted most.
    weighed: String,
    count: String,
    lines: Vec<Line>,
    next: String,
    vacant_count: String,
    vacant: Vec<(String, Vec<String>)>,
    may_change: bool,
}

/// The page. Asking for a proposal changes nothing.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeDwellings)?;
    let mut faults = Faults::default();
    let stated = terms::read(&mut reader, &ask.query, gate.today, &mut faults)?;
    let plan = Plan::look(gate, &mut reader)?;
    let asked = !ask.query.get("propose").is_empty() && faults.is_empty();
    let number: usize = ask.query.get("page").parse().unwrap_or(1).max(1);
    let first = number.saturating_sub(1).saturating_mul(PAGE);
    let proposal = asked.then(|| plan.propose(&stated, first..first.saturating_add(PAGE)));
    let shown = Shown { gate, w, plan: &plan, terms: &stated, query: terms::query(&ask.query) };
    let mut lines = Vec::new();
    for at in (0..plan.waiting.len()).skip(first).take(PAGE) {
        let outcome = proposal.as_ref().and_then(|proposal| plan.outcome(proposal, at));
        lines.push(shown.line(&mut reader, at, outcome)?);
    }
    drop(reader);
    let more = first.saturating_add(PAGE) < plan.waiting.len();
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    // A home that is kept for somebody whose address is protected stands on no list.
    let named: Vec<&Home> = (0..plan.homes.len())
        .filter(|home| plan.may_name(*home, None))
        .map(|home| &plan.homes[home])
        .collect();
    let vacant = |home: &&Home| (home.dwelling.address.clone(), told::facts(w, home, gate.today));
    let page = HousingPage {
        frame: Frame::inside(gate, ask, w.t("menu-housing")),
        fields: form::fields(w, &terms::STATED, &ask.query, &faults, &form::Choices::default()),
        asked,
        weighed: told::weighed(w, proposal.is_some_and(|proposal| proposal.proven)),
        count: w.count("housing-waiting", told::number(plan.waiting.len())),
        lines,
        next: if more { next(ask, number + 1) } else { String::new() },
        terms: shown.query,
        vacant_count: w.count("housing-vacant", told::number(named.len())),
        vacant: named.iter().map(vacant).collect(),
        may_change: gate.may(Action::ChangeDwellings),
    };
    Ok(Reply::page(page.render()?).status(status))
}

/// The same question for the next page.
fn next(ask: &Ask, number: usize) -> String {
    let kept = ask.query.0.iter().filter(|(name, _)| name != "page");
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .append_pair("page", &number.to_string())
        .finish()
}

/// What every line is shown with.
struct Shown<'a> {
    gate: &'a Gate<'a>,
    w: &'a Wording,
    plan: &'a Plan,
    terms: &'a Terms,
    query: String,
}

impl Shown<'_> {
    fn line(&self, reader: &mut Reader, at: usize, outcome: Option<&Outcome>) -> Result<Line> {
        let (w, waiting) = (self.w, &self.plan.waiting[at]);
        let household = shown::household(self.gate, w, waiting)?;
        let person = waiting.members.first().map(ToString::to_string).unwrap_or_default();
        let chosen = shown::choices(reader, w, self.plan, at)?;
        let offer = |home: usize| shown::offer(self.gate, w, waiting, &self.plan.homes[home], self.terms);
        let mut line = Line {
            page: format!("/housing/household/{person}"),
            seen: self.plan.draft.seen(waiting),
            kept: outcome
                .and_then(Outcome::home)
                .is_some_and(|home| self.plan.decided(at).kept == Some(home)),
            warnings: self.warnings(at, outcome, &chosen),
            household,
            chosen,
            proposed: None,
            alternatives: Vec::new(),
            why: Vec::new(),
        };
        match outcome {
            Some(Outcome::Home(home, others)) => {
                line.proposed = Some(offer(*home));
                for other in others {
                    line.alternatives.push(Offer { cost: told::cost(w, other), ..offer(other.home) });
                }
            }
            Some(Outcome::None(why)) => line.why = told::why(w, why, self.plan.homes.is_empty()),
            None if waiting.hidden > 0 => {
                line.why = vec![w.count("housing-hidden", told::number(waiting.hidden))];
            }
            None => {}
        }
        Ok(line)
    }

    /// What somebody should look at: the same home kept for two, or a home that is kept and cannot be had.
    fn warnings(&self, at: usize, outcome: Option<&Outcome>, chosen: &[Chosen]) -> Vec<String> {
        let mut warnings = Vec::new();
        if !self.plan.also_kept_for(at).is_empty() {
            warnings.push(self.w.t("housing-kept-twice").to_owned());
        }
        if chosen.iter().any(|one| one.kept && one.gone) {
            warnings.push(self.w.t("housing-kept-gone").to_owned());
        }
        let kept = self.plan.decided(at).kept;
        if outcome.is_some_and(|outcome| kept.is_some() && outcome.home() != kept) {
            warnings.push(self.w.t("housing-kept-ruled-out").to_owned());
        }
        warnings
    }
}
