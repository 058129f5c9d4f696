// SPDX-License-Identifier: MPL-2.0
//! The homes for one household: all that would do by their points, two or more of them side by side, and why not the rest.

use super::{
    criteria::{self, Terms},
    plan::Plan,
    profile,
    proposal::Outcome,
    shown::{self, Chosen, Household, Offer},
    terms, told,
};
use crate::{
    error::Result,
    gate::{Action, Gate, Reader, Section},
    record::{Faults, store},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::ids::DwellingId;

/// How many homes stand in the table; the rest is folded.
const FIRST: usize = 10;
/// How many can stand side by side.
const SIDE_BY_SIDE: usize = 3;

/// Homes side by side: a line for each criterion and for each thing that is known of the areas.
struct Compared {
    homes: Vec<Offer>,
    lines: Vec<(String, Vec<String>)>,
}

#[derive(Template)]
#[template(path = "housing/household.html")]
struct HouseholdPage<'a> {
    frame: Frame<'a>,
    household: Household,
    /// Where this page is.
    here: String,
    /// Where needs and wishes are registered; empty when the user may not.
    need: String,
    wishes: Vec<String>,
    chosen: Vec<Chosen>,
    /// What was stated, to be carried to other pages.
    terms: Vec<(String, String)>,
    query: String,
    proposed: Option<Offer>,
    why: Vec<String>,
    compared: Compared,
    first: Vec<Offer>,
    rest: Vec<Offer>,
    ruled_out: Vec<String>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Housing), person)?;
    let may_need = reader.may(Action::Change(Section::Housing));
    let stated = terms::read(&mut reader, &ask.query, gate.today, &mut Faults::default())?;
    let plan = Plan::look(gate, &mut reader)?;
    let Ok(at) = plan.household_of(person) else {
        // They wait for no home: where they live, and what is left of moving in, stands there.
        return Ok(Reply::see(&format!("/person/{person}/move-in")));
    };
    let proposal = plan.propose(&stated, at..at + 1);
    let outcome = plan.outcome(&proposal, at);
    let seen = Seen { gate, w, plan: &plan, at, terms: &stated };
    let mut homes = seen.by_points(outcome);
    let rest = homes.split_off(homes.len().min(FIRST));
    let household = shown::household(gate, w, &plan.waiting[at])?;
    let here = format!("/housing/household/{person}");
    let page = HouseholdPage {
        frame: Frame::inside(gate, ask, w.t("household-home")).under(way(w, &terms::query(&ask.query))),
        household,
        need: if may_need { format!("/person/{person}/home-need/new") } else { String::new() },
        wishes: wishes(&mut reader, &plan, at)?,
        chosen: shown::choices(&mut reader, w, &plan, at)?,
        terms: form_urlencoded::parse(terms::query(&ask.query).as_bytes()).into_owned().collect(),
        query: terms::query(&ask.query),
        proposed: outcome.and_then(Outcome::home).map(|home| seen.offer(home)),
        why: match outcome {
            Some(Outcome::None(why)) => told::why(w, why, plan.homes.is_empty()),
            Some(Outcome::Home(..)) => Vec::new(),
            None => vec![w.count("housing-hidden", told::number(plan.waiting[at].hidden))],
        },
        compared: seen.compared(&mut reader, ask)?,
        ruled_out: seen.ruled_out(),
        first: homes,
        rest,
        here,
    };
    Ok(Reply::page(page.render()?))
}

/// The way back to the plan.
#[must_use]
pub fn way(w: &Wording, query: &str) -> Vec<Crumb> {
    vec![Crumb { address: format!("/housing?{query}"), label: w.t("menu-housing").to_owned() }]
}

/// What the family has said it wishes, in its own words.
///
/// # Errors
/// When the database cannot answer.
pub fn wishes(reader: &mut Reader, plan: &Plan, at: usize) -> Result<Vec<String>> {
    let mut said = Vec::new();
    for person in &plan.waiting[at].members {
        let all = store::of_person::<super::HomeNeed>(reader, *person)?;
        said.extend(all.into_iter().filter_map(|kept| kept.record.wishes).map(|wishes| wishes.0));
    }
    Ok(said)
}

/// One household among the vacant homes.
struct Seen<'a> {
    gate: &'a Gate<'a>,
    w: &'a Wording,
    plan: &'a Plan,
    at: usize,
    terms: &'a Terms,
}

impl Seen<'_> {
    fn offer(&self, home: usize) -> Offer {
        shown::offer(self.gate, self.w, &self.plan.waiting[self.at], &self.plan.homes[home], self.terms)
    }

    fn may_name(&self, home: usize) -> bool {
        self.plan.may_name(home, Some(self.at))
    }

    /// The homes that would do, the best first, with what the plan says of some of them.
    fn by_points(&self, outcome: Option<&Outcome>) -> Vec<Offer> {
        let (seeker, refused) = (&self.plan.waiting[self.at].seeker, self.plan.decided(self.at).refused);
        let mut homes: Vec<(i64, usize)> = (0..self.plan.homes.len())
            .filter(|home| !refused.contains(home) && self.may_name(*home))
            .filter_map(|home| {
                Some((criteria::points(seeker, &self.plan.homes[home], self.terms).ok()?, home))
            })
            .collect();
        homes.sort_by_key(|(points, home)| (-points, *home));
        let others = match outcome {
            Some(Outcome::Home(_, others)) => others.as_slice(),
            _ => &[],
        };
        let proposed = outcome.and_then(Outcome::home);
        let cost = |home: usize| match others.iter().find(|other| other.home == home) {
            Some(other) => told::cost(self.w, other),
            None if proposed == Some(home) => self.w.t("household-proposed").to_owned(),
            None => String::new(),
        };
        homes.into_iter().map(|(_, home)| Offer { cost: cost(home), ..self.offer(home) }).collect()
    }

    /// The homes that were asked to stand side by side.
    fn compared(&self, reader: &mut Reader, ask: &Ask) -> Result<Compared> {
        let asked = ask.query.all("compare").filter_map(|id| self.plan.home(id.parse::<DwellingId>().ok()?));
        let homes: Vec<usize> = asked.filter(|home| self.may_name(*home)).take(SIDE_BY_SIDE).collect();
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        let mut cell = |what: String, at: usize, said: String| {
            let line = match lines.iter().position(|(known, _)| *known == what) {
                Some(line) => line,
                None => {
                    lines.push((what, vec!["–".to_owned(); homes.len()]));
                    lines.len() - 1
                }
            };
            lines[line].1[at] = said;
        };
        for (at, home) in homes.iter().enumerate() {
            let there = &self.plan.homes[*home];
            let seeker = &self.plan.waiting[self.at].seeker;
            for said in told::verdicts(self.w, seeker, there, self.terms).1 {
                let points =
                    said.points.map(|points| format!("{}. ", self.w.count("housing-points", points)));
                cell(said.name, at, points.unwrap_or_default() + &said.why);
            }
            if let Some(profile) = profile::of(reader, self.w, there, self.gate.today)? {
                cell(self.w.t("area-profile").to_owned(), at, profile.name);
                profile.lines.into_iter().for_each(|(what, said)| cell(what, at, said));
            }
        }
        Ok(Compared { homes: homes.iter().map(|home| self.offer(*home)).collect(), lines })
    }

    /// The homes that a criterion rules out, each with the first that does.
    fn ruled_out(&self) -> Vec<String> {
        let seeker = &self.plan.waiting[self.at].seeker;
        let mut out = Vec::new();
        for home in (0..self.plan.homes.len()).filter(|home| self.may_name(*home)) {
            let home = &self.plan.homes[home];
            if criteria::points(seeker, home, self.terms).is_err() {
                let (_, said) = told::verdicts(self.w, seeker, home, self.terms);
                let why = said.iter().find(|one| one.rules_out).map(|one| one.why.clone());
                out.push(format!("{}: {}", home.dwelling.address, why.unwrap_or_default()));
            }
        }
        out
    }
}
