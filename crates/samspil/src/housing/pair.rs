// SPDX-License-Identifier: MPL-2.0
//! One home for one household: its points, its area, what it costs others, and the form on which somebody decides.

use super::{
    Placement,
    criteria::{Home, Terms},
    household,
    plan::Plan,
    profile::{self, Profile},
    proposal::{Outcome, Proposal},
    shown::{self, Chosen, Household, Offer},
    terms, told,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
    record::{Faults, Fields, Spec},
    web::{
        Ask, Form, Frame, Reply, Wording,
        form::{self, FieldView},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::ids::{DwellingId, PersonId};

/// What the form asks, of the fields of a placement.
const ASKED: [&str; 3] = ["starts_on", "stay", "reason"];

#[derive(Template)]
#[template(path = "housing/pair.html")]
struct PairPage<'a> {
    frame: Frame<'a>,
    household: Household,
    wishes: Vec<String>,
    offer: Offer,
    profile: Option<Profile>,
    /// What it costs the others, or that it is what is proposed.
    cost: Vec<String>,
    chosen: Vec<Chosen>,
    /// Whether this home is kept for them.
    kept: bool,
    fields: Vec<FieldView>,
    /// What is wrong with the home itself.
    wrong: Option<String>,
    /// Whether somebody else has changed the plan for the household meanwhile.
    stale: bool,
    seen: String,
    terms: String,
    action: String,
}

/// A household, a home, and what the machine would propose to it.
pub struct Pair {
    /// The plan.
    pub plan: Plan,
    /// The household's place in it.
    pub at: usize,
    /// The home's place in it.
    pub home: usize,
    /// What is proposed when nothing is kept for the household.
    pub freely: Proposal,
    /// What was stated.
    pub terms: Terms,
}

impl Pair {
    /// The home.
    #[must_use]
    pub fn there(&self) -> &Home {
        &self.plan.homes[self.home]
    }

    /// What the machine proposes to the household.
    #[must_use]
    pub fn proposed(&self) -> Option<usize> {
        self.plan.outcome(&self.freely, self.at).and_then(Outcome::home)
    }

    /// What this home costs the others, in words.
    #[must_use]
    pub fn cost(&self, w: &Wording) -> Vec<String> {
        if self.proposed() == Some(self.home) {
            return vec![w.t("household-proposed").to_owned()];
        }
        let others = self.plan.draft.kept_for_others(&self.plan.waiting[self.at..=self.at]);
        if others.contains(&self.there().id) {
            return vec![w.t("fault-home-kept").to_owned()];
        }
        let with = self.plan.propose_with(self.at, Some(self.home), &self.terms);
        let (moved, lost) = self.plan.changed(&self.freely, &with, self.at);
        let mut lines = Vec::new();
        lines.extend(
            self.proposed()
                .map(|home| w.about("pair-proposed-other", &self.plan.homes[home].dwelling.address)),
        );
        lines.push(w.count("pair-cost", (self.freely.worth - with.worth).max(0)));
        if moved > 0 {
            lines.push(w.count("pair-moved", told::number(moved)));
        }
        if lost > 0 {
            lines.push(w.count("pair-lost", told::number(lost)));
        }
        lines
    }
}

/// The pair that an address and what was stated are about.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when they wait for no home or it is not vacant.
pub fn look(gate: &Gate<'_>, ask: &Ask, stated: &Form) -> Result<Pair> {
    let (person, dwelling): (PersonId, DwellingId) = (ask.id("person")?, ask.id("dwelling")?);
    let mut reader = gate.open(Action::See(Section::Housing), person)?;
    let terms = terms::read(&mut reader, stated, gate.today, &mut Faults::default())?;
    let plan = Plan::look(gate, &mut reader)?;
    let at = plan.household_of(person)?;
    let named = |home: &usize| plan.may_name(*home, Some(at));
    let home = plan.home(dwelling).filter(named).ok_or(Error::NotFound)?;
    let freely = plan.propose_with(at, None, &terms);
    Ok(Pair { plan, at, home, freely, terms })
}

/// The page.
///
/// # Errors
/// As [`look`].
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let pair = look(gate, ask, &ask.query)?;
    let mut form = Form::default();
    form.set("starts_on", pair.from(gate.today).to_string());
    form.set("stay", kernel::TextEnum::code(pair.there().dwelling.stay()));
    show(gate, ask, &pair, &Shown { form: &form, faults: &Faults::default(), stale: false })
}

/// What stands in the form, and what is wrong with it.
pub struct Shown<'a> {
    /// What stands in it.
    pub form: &'a Form,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// Whether somebody else has changed the plan for the household meanwhile.
    pub stale: bool,
}

/// The page with what was written.
///
/// # Errors
/// As [`look`].
pub fn show(gate: &Gate<'_>, ask: &Ask, pair: &Pair, shown: &Shown<'_>) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id::<kernel::ids::PersonKind>("person")?);
    let mut reader = gate.open(Action::See(Section::Housing), person)?;
    let waiting = &pair.plan.waiting[pair.at];
    let stated = if ask.form.get("terms").is_empty() {
        terms::query(&ask.query)
    } else {
        terms::query(&Form::decode(ask.form.get("terms").as_bytes()))
    };
    let asked: Vec<Spec> =
        Placement::FIELDS.iter().filter(|spec| ASKED.contains(&spec.name)).copied().collect();
    let offer = shown::offer(gate, w, waiting, pair.there(), &pair.terms);
    let page = PairPage {
        frame: Frame::inside(gate, ask, &offer.address).under(household::way(w, &stated)),
        household: shown::household(gate, w, waiting)?,
        wishes: household::wishes(&mut reader, &pair.plan, pair.at)?,
        profile: profile::of(&mut reader, w, pair.there(), gate.today)?,
        cost: if offer.ruled_out { Vec::new() } else { pair.cost(w) },
        chosen: shown::choices(&mut reader, w, &pair.plan, pair.at)?,
        kept: pair.plan.decided(pair.at).kept == Some(pair.home),
        fields: form::fields(w, &asked, shown.form, shown.faults, &form::Choices::default()),
        wrong: shown.faults.of("dwelling").map(|kind| w.fault(kind)),
        stale: shown.stale,
        seen: pair.plan.draft.seen(waiting),
        action: format!("/housing/household/{person}/dwelling/{}", offer.id),
        terms: stated,
        offer,
    };
    let status = match (shown.stale, shown.faults.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, true) => StatusCode::OK,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(Reply::page(page.render()?).status(status))
}

impl Pair {
    /// The first day they can move in: not before the takeover, and not before the home is vacant.
    #[must_use]
    pub fn from(&self, today: Date) -> Date {
        let days = [self.plan.waiting[self.at].taken_over, self.there().dwelling.vacant_from];
        days.into_iter().flatten().max().unwrap_or(today).max(today)
    }
}
