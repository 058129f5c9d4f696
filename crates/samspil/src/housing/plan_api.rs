// SPDX-License-Identifier: MPL-2.0
//! *Find bolig* for programs: who waits, what is vacant, and the proposal with its reasons; nothing is decided by it.

use super::{
    criteria::{Home, Terms},
    plan::Plan,
    proposal::{Alternative, Outcome},
    shown, terms, told,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader},
    record::Faults,
    web::{Ask, Reply, Wording},
};
use serde_json::{Value, json};

/// How many households a page has.
const PAGE: usize = 50;

/// The households that wait, with what is proposed when that is asked for.
///
/// # Errors
/// As the gate says; [`Error::Refused`] when what is stated is no number.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read_snapshot(Action::SeeDwellings)?;
    let mut faults = Faults::default();
    let stated = terms::read(&mut reader, &ask.query, gate.today, &mut faults)?;
    if !faults.is_empty() {
        return Err(Error::Refused(faults));
    }
    let plan = Plan::look(gate, &mut reader)?;
    let number: usize = ask.query.get("page").parse().unwrap_or(1).max(1);
    let first = (number - 1).saturating_mul(PAGE);
    let asked = !ask.query.get("propose").is_empty();
    let proposal = asked.then(|| plan.propose(&stated, first..first.saturating_add(PAGE)));
    let told = Told { gate, w: ask.wording, plan: &plan, terms: &stated };
    let mut items = Vec::new();
    for at in (0..plan.waiting.len()).skip(first).take(PAGE) {
        let outcome = proposal.as_ref().and_then(|proposal| plan.outcome(proposal, at));
        items.push(told.household(&mut reader, at, outcome)?);
    }
    let more = first.saturating_add(PAGE) < plan.waiting.len();
    // A home that is kept for somebody whose address is protected stands on no list.
    let named = (0..plan.homes.len()).filter(|home| plan.may_name(*home, None));
    let vacant: Vec<Value> = named.map(|home| dwelling(&plan.homes[home])).collect();
    Ok(Reply::json(&json!({
        "waiting": plan.waiting.len(),
        "items": items,
        "proven": proposal.map(|proposal| proposal.proven),
        "vacant": vacant,
        "next": more.then(|| format!("{}?{}", ask.path, next(ask, number + 1))),
    })))
}

/// The same question for the next page.
fn next(ask: &Ask, number: usize) -> String {
    let kept = ask.query.0.iter().filter(|(name, _)| name != "page");
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .append_pair("page", &number.to_string())
        .finish()
}

fn dwelling(home: &Home) -> Value {
    json!({"dwelling": home.id, "address": home.dwelling.address})
}

/// What every household is told with.
struct Told<'a> {
    gate: &'a Gate<'a>,
    w: &'a Wording,
    plan: &'a Plan,
    terms: &'a Terms,
}

impl Told<'_> {
    fn household(&self, reader: &mut Reader, at: usize, outcome: Option<&Outcome>) -> Result<Value> {
        let waiting = &self.plan.waiting[at];
        let household = shown::household(self.gate, self.w, waiting)?;
        let members: Vec<Value> = household
            .members
            .iter()
            .map(|one| json!({"person": one.person, "name": one.name, "protected": one.protected}))
            .collect();
        let mut told = json!({
            "members": members,
            "hidden": waiting.hidden,
            "persons": waiting.seeker.persons,
            "children": waiting.seeker.children,
            "taken_over_on": waiting.taken_over,
        });
        // As on the page: where somebody is protected, no address stands outside their own pages.
        if household.protected {
            return Ok(told);
        }
        let chosen = shown::choices(reader, self.w, self.plan, at)?;
        let chosen: Vec<Value> = chosen
            .iter()
            .map(|one| json!({"dwelling": one.dwelling, "address": one.address, "kept": one.kept, "gone": one.gone}))
            .collect();
        told["chosen"] = chosen.into();
        match outcome {
            Some(Outcome::Home(home, others)) => {
                told["proposed"] = self.offer(at, *home);
                let other = |other: &Alternative| {
                    let mut offer = self.offer(at, other.home);
                    offer["cost"] = other.cost.into();
                    offer["leaves_another_out"] = other.leaves_out.into();
                    offer
                };
                told["alternatives"] = others.iter().map(other).collect::<Vec<_>>().into();
            }
            Some(Outcome::None(why)) => {
                told["why_none"] = told::why(self.w, why, self.plan.homes.is_empty()).into();
            }
            None => {}
        }
        Ok(told)
    }

    fn offer(&self, at: usize, home: usize) -> Value {
        let home = &self.plan.homes[home];
        let (points, said) = told::verdicts(self.w, &self.plan.waiting[at].seeker, home, self.terms);
        let mut offer = dwelling(home);
        offer["points"] = points.into();
        let verdict = |one: &told::Said| json!({"criterion": one.name, "points": one.points, "why": one.why});
        offer["verdicts"] = said.iter().map(verdict).collect::<Vec<_>>().into();
        offer
    }
}
