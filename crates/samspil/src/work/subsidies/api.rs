// SPDX-License-Identifier: MPL-2.0
//! The result subsidies for programs: one list at a time, with every condition, and the chances that run out.

use super::{Found, LISTS, PAGE, everybody, terms};
use crate::{
    error::Result,
    gate::{Action, Gate, Section},
    people::Person,
    record::store,
    web::{Ask, Reply},
};
use kernel::{TextEnum, ids::PersonId};
use law::{
    money::Rates,
    subsidy::{Amount, Ending, Ground, Standing, Subsidy, Terms},
};
use serde_json::{Value, json};

/// The list that was asked for, 50 at a time, and how many stand on each.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let chosen = Standing::from_code(ask.query.get("list")).filter(|one| LISTS.contains(one));
    let chosen = chosen.unwrap_or(Standing::Eligible);
    let (kept, added) = terms(gate)?;
    let rates = Rates::with(&added).unwrap_or_else(|_| Rates::shipped());
    let book = kept.book();
    let Found { subsidies: all, mut endings, .. } = everybody(gate, Terms { book: &book, rates: &rates })?;
    let count = |standing: &Standing| all.iter().filter(|(_, one)| one.standing == *standing).count();
    let counts = LISTS.iter().map(|standing| (standing.code().to_owned(), count(standing).into()));
    let counts: serde_json::Map<String, Value> = counts.collect();
    let mut asked: Vec<&(PersonId, Subsidy<'_>)> =
        all.iter().filter(|(_, subsidy)| subsidy.standing == chosen).collect();
    asked.sort_by_key(|(person, subsidy)| (subsidy.on, *person));
    let number: usize = ask.query.get("page").parse().unwrap_or(1).max(1);
    let from = (number - 1).saturating_mul(PAGE).min(asked.len());
    let until = (from + PAGE).min(asked.len());
    let mut items = Vec::new();
    for (person, subsidy) in &asked[from..until] {
        items.extend(looked_at(gate, *person)?.map(|who| item(&who, subsidy)));
    }
    endings.sort_by_key(|(person, ending)| (ending.last_day, *person));
    let mut running_out = Vec::new();
    // As on the page, somebody is looked at once for everything that runs out on the same day.
    let same = |one: &(PersonId, Ending), next: &(PersonId, Ending)| {
        (one.0, one.1.last_day) == (next.0, next.1.last_day)
    };
    for some in endings.chunk_by(same).take(PAGE) {
        if let Some(who) = looked_at(gate, some[0].0)? {
            running_out.extend(some.iter().map(|(_, ending)| chance(&who, *ending)));
        }
    }
    let next = (until < asked.len()).then(|| format!("{}?list={chosen}&page={}", ask.path, number + 1));
    Ok(Reply::json(&json!({
        "list": chosen.code(), "counts": counts, "items": items, "next": next, "running_out": running_out,
    })))
}

/// Somebody whose money is looked at; that they were is recorded in their file.
fn looked_at(gate: &Gate<'_>, person: PersonId) -> Result<Option<(PersonId, Person)>> {
    let mut reader = gate.open(Action::See(Section::Economy), person)?;
    let kept = store::find::<Person>(&mut reader, person, store::itself(person))?;
    Ok(kept.map(|kept| (person, kept.record)))
}

fn item((person, who): &(PersonId, Person), subsidy: &Subsidy<'_>) -> Value {
    let ground = |ground: &Ground| json!({"condition": ground.condition.code(), "proof": ground.proof.code(), "on": ground.on});
    let kroner = match subsidy.amount {
        Amount::Known(rate) => Some(rate.kroner),
        Amount::Unknown => None,
    };
    json!({
        "person": person, "name": who.name, "kind": subsidy.rule.kind.code(),
        "level": subsidy.level.map(TextEnum::code), "standing": subsidy.standing.code(), "on": subsidy.on,
        "kroner": kroner, "source": subsidy.rule.source, "certainty": subsidy.rule.certainty.code(),
        "conditions": subsidy.grounds.iter().map(ground).collect::<Vec<_>>(),
    })
}

fn chance((person, who): &(PersonId, Person), ending: Ending) -> Value {
    json!({"person": person, "name": who.name, "kind": ending.kind.code(), "level": ending.level.code(),
        "last_day": ending.last_day})
}
