// SPDX-License-Identifier: MPL-2.0
//! Two plans beside each other: who is proposed another home, who gets none, and the points of both.

#[cfg(test)]
mod tests;

use super::{
    criteria::{self, Seeker, Terms},
    plan::Plan,
    proposal::{Outcome, Proposal},
    shown, told,
};
use crate::{error::Result, gate::Gate, web::Wording};

/// The most households that are told one by one.
const MOST: usize = 50;

/// A household whose home is another in the second plan.
pub struct Row {
    /// Who they are.
    pub names: String,
    /// What is proposed today.
    pub now: String,
    /// What would be proposed.
    pub then: String,
}

/// A number of both plans.
pub struct Sum {
    /// What is counted.
    pub what: String,
    /// Today.
    pub now: String,
    /// Then.
    pub then: String,
}

/// Two plans.
pub struct Beside {
    /// Counts of both.
    pub sums: Vec<Sum>,
    /// Who gets another home.
    pub rows: Vec<Row>,
    /// How many more get another home than are told; empty when nobody does.
    pub more: String,
}

/// A plan with what it was worked out from.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// What is proposed.
    pub proposal: &'a Proposal,
    /// What was stated.
    pub terms: &'a Terms,
    /// Who came besides those who wait.
    pub arrivals: &'a [Seeker],
}

/// The two beside each other. That the households were looked at is recorded in their files.
///
/// # Errors
/// When the database cannot answer.
pub fn beside(gate: &Gate<'_>, w: &Wording, plan: &Plan, now: Side<'_>, then: Side<'_>) -> Result<Beside> {
    let home = |side: Side<'_>, at| plan.outcome(side.proposal, at).and_then(Outcome::home);
    let changed: Vec<usize> =
        (0..plan.waiting.len()).filter(|at| home(now, *at) != home(then, *at)).collect();
    let mut rows = Vec::new();
    for at in changed.iter().take(MOST) {
        let household = shown::household(gate, w, &plan.waiting[*at])?;
        let seeker = &plan.waiting[*at].seeker;
        let told = |side: Side<'_>| match home(side, *at) {
            None => w.t("beside-none").to_owned(),
            Some(_) if household.protected => w.t("beside-protected").to_owned(),
            Some(home) => {
                let points = criteria::points(seeker, &plan.homes[home], side.terms).unwrap_or(0);
                format!("{} ({})", plan.homes[home].dwelling.address, w.count("housing-points", points))
            }
        };
        rows.push(Row { now: told(now), then: told(then), names: household.names });
    }
    let (first, second) = (counted(plan, now), counted(plan, then));
    let keys = ["beside-housed", "beside-without", "beside-points"];
    let sums = keys.iter().zip(first.into_iter().zip(second)).map(|(key, (now, then))| Sum {
        what: w.t(key).to_owned(),
        now: now.to_string(),
        then: then.to_string(),
    });
    let more = changed.len().saturating_sub(MOST);
    let more = if more > 0 { w.count("beside-more", told::number(more)) } else { String::new() };
    Ok(Beside { sums: sums.collect(), rows, more })
}

/// How many have a home in a plan, how many have none, and the points of all criteria together.
fn counted(plan: &Plan, side: Side<'_>) -> [i64; 3] {
    let known = plan.known();
    let (mut housed, mut points) = (0, 0);
    for (at, outcome) in side.proposal.outcomes.iter().enumerate() {
        let Some(home) = outcome.home() else { continue };
        let seeker = match at.checked_sub(known) {
            Some(arrival) => &side.arrivals[arrival],
            None => plan.seeker(at),
        };
        housed += 1;
        points += criteria::points(seeker, &plan.homes[home], side.terms).unwrap_or(0);
    }
    [housed, told::number(side.proposal.outcomes.len()) - housed, points]
}
