// SPDX-License-Identifier: MPL-2.0
//! The page for finding homes: who waits, what is vacant, and a proposal that decides nothing (*find bolig*).

use super::{
    criteria::{Home, Terms},
    living_rate,
    proposal::{Outcome, propose},
    queue::{self, Waiting},
    told,
};
use crate::{
    error::Result,
    gate::{Action, Gate, Section},
    people::Person,
    record::{Faults, Field, Kroner, Spec, store},
    web::{
        Ask, Frame, Reply, Wording,
        form::{self, FieldView},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::{TextEnum, ids::PersonId};

/// How many households the page shows.
const PAGE: usize = 50;

/// Somebody of a household.
struct Member {
    person: PersonId,
    name: String,
    protected: bool,
    may_place: bool,
}

/// A dwelling for a household.
struct Offer {
    address: String,
    facts: Vec<String>,
    verdicts: Vec<String>,
    points: String,
    cost: String,
    choose: String,
}

/// A household as it is shown.
struct Line {
    members: Vec<Member>,
    names: String,
    facts: Vec<String>,
    proposed: Option<Offer>,
    alternatives: Vec<Offer>,
    why: Vec<String>,
}

#[derive(Template)]
#[template(path = "housing/page.html")]
struct HousingPage<'a> {
    frame: Frame<'a>,
    fields: Vec<FieldView>,
    asked: bool,
    /// What the proposal is, and what counted most.
    weighed: String,
    count: String,
    lines: Vec<Line>,
    next: String,
    vacant_count: String,
    vacant: Vec<(String, Vec<String>)>,
    may_change: bool,
}

/// What the user states before asking for a proposal.
const STATED: [Spec; 2] = [
    Spec { of: "dwelling", name: "rent_limit", kind: <Kroner as Field>::KIND, required: false },
    Spec { of: "dwelling", name: "area_limit", kind: <i64 as Field>::KIND, required: false },
];

/// The page. Asking for a proposal changes nothing.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeDwellings)?;
    let mut faults = Faults::default();
    let rent = store::read_field::<Option<Kroner>>("rent_limit", &ask.query, &mut faults).flatten();
    let newcomers = store::read_field::<Option<i64>>("area_limit", &ask.query, &mut faults).flatten();
    let table = living_rate::table(&mut reader, gate.today)?;
    let terms = Terms { day: gate.today, rent, newcomers, table };
    let waiting = queue::waiting(gate, &mut reader)?;
    let homes = queue::vacant(&mut reader, gate.today)?;
    drop(reader);
    let asked = !ask.query.get("propose").is_empty() && faults.is_empty();
    let whole: Vec<usize> = (0..waiting.len()).filter(|at| asked && waiting[*at].hidden == 0).collect();
    let seekers: Vec<_> = whole.iter().map(|at| waiting[*at].seeker).collect();
    let proposal = propose(&seekers, &homes, &terms);
    let number = ask.query.get("page").parse().unwrap_or(1).max(1);
    let shown = Shown { gate, w, homes: &homes, terms: &terms };
    let mut lines = Vec::new();
    for (at, waiting) in waiting.iter().enumerate().skip((number - 1) * PAGE).take(PAGE) {
        let outcome = whole.binary_search(&at).ok().map(|at| &proposal.outcomes[at]);
        lines.push(shown.line(waiting, outcome)?);
    }
    let more = number * PAGE < waiting.len();
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let vacant = |home: &Home| (home.dwelling.address.clone(), told::facts(w, home, gate.today));
    let page = HousingPage {
        frame: Frame::inside(gate, ask, w.t("menu-housing")),
        fields: form::fields(w, &STATED, &ask.query, &faults, &form::Choices::default()),
        asked,
        weighed: told::weighed(w, proposal.proven),
        count: w.count("housing-waiting", told::number(waiting.len())),
        lines,
        next: if more { next(ask, number + 1) } else { String::new() },
        vacant_count: w.count("housing-vacant", told::number(homes.len())),
        vacant: homes.iter().map(vacant).collect(),
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
    homes: &'a [Home],
    terms: &'a Terms,
}

impl Shown<'_> {
    /// A household; that its members were looked at is recorded in their files.
    fn line(&self, waiting: &Waiting, outcome: Option<&Outcome>) -> Result<Line> {
        let mut members = Vec::new();
        for person in &waiting.members {
            let mut reader = self.gate.open(Action::See(Section::Housing), *person)?;
            let kept = store::find::<Person>(&mut reader, *person, store::itself(*person))?;
            members.extend(kept.map(|kept| Member {
                person: *person,
                protected: kept.record.protected_on(self.gate.today),
                name: kept.record.name,
                may_place: reader.may(Action::Change(Section::Housing)),
            }));
        }
        let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
        let mut line = Line {
            names: names.join(", "),
            facts: told::household(self.w, waiting, self.gate.today),
            proposed: None,
            alternatives: Vec::new(),
            why: Vec::new(),
            members,
        };
        let places = line.members.iter().all(|member| member.may_place) && waiting.hidden == 0;
        match outcome {
            Some(Outcome::Home(home, others)) => {
                line.proposed = Some(self.offer(waiting, *home, places));
                for other in others {
                    let cost = told::cost(self.w, other);
                    line.alternatives.push(Offer { cost, ..self.offer(waiting, other.home, places) });
                }
            }
            Some(Outcome::None(why)) => line.why = told::why(self.w, why, self.homes.is_empty()),
            None if waiting.hidden > 0 => {
                line.why = vec![self.w.count("housing-hidden", told::number(waiting.hidden))];
            }
            None => {}
        }
        Ok(line)
    }

    fn offer(&self, waiting: &Waiting, home: usize, places: bool) -> Offer {
        let home = &self.homes[home];
        let (sum, verdicts) = told::verdicts(self.w, &waiting.seeker, home, self.terms);
        Offer {
            address: home.dwelling.address.clone(),
            facts: told::facts(self.w, home, self.gate.today),
            verdicts,
            points: self.w.count("housing-points", sum),
            cost: String::new(),
            choose: if places { self.choose(waiting, home) } else { String::new() },
        }
    }

    /// The form for a placement of the whole household, begun but not sent: somebody decides.
    fn choose(&self, waiting: &Waiting, home: &Home) -> String {
        let Some(person) = waiting.members.first() else { return String::new() };
        let from = [waiting.taken_over, home.dwelling.vacant_from].into_iter().flatten().max();
        let from: Date = from.unwrap_or(self.gate.today).max(self.gate.today);
        format!(
            "/person/{person}/placement/new?dwelling={}&stay={}&starts_on={from}&whole_household=true",
            home.id,
            home.dwelling.stay().code()
        )
    }
}
