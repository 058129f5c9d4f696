// SPDX-License-Identifier: MPL-2.0
//! A temporary stay held against its rules: an agreement with another municipality, and a ceiling over what it costs.

use super::Placement;
use crate::{
    deadlines::{KeptRules, added_rates},
    gate::{Conn, Stored},
    people,
    record::{FaultKind, Faults, store},
    reports::whole,
    web::Wording,
};
use kernel::{calendar::months_after, codes::Stay, ids::PersonId};
use law::{
    Param,
    money::{Rates, stay},
};

/// The rule of the agreement, and that of the ceiling.
const ELSEWHERE: &str = "d12-stay-elsewhere";
const PAYMENT: &str = "d13-stay-payment";

/// A temporary stay that the municipality assigns in another one was agreed with it by the first night (D12).
pub fn check(placement: &Placement, faults: &mut Faults) {
    if placement.agreed_on.is_some() && placement.other_municipality.is_none() {
        faults.add("other_municipality", FaultKind::Missing);
    }
    if placement.payment.is_some() && placement.stay != Stay::Temporary {
        faults.add("payment", FaultKind::Said("fault-payment-of-temporary"));
    }
    let in_force = law::rule(ELSEWHERE).is_some_and(|rule| rule.in_force(placement.starts_on));
    let assigned = placement.other_municipality.is_some() && placement.self_chosen.is_none();
    if assigned && in_force && placement.stay == Stay::Temporary {
        match placement.agreed_on {
            None => faults.add("agreed_on", FaultKind::Said("fault-stay-without-agreement")),
            Some(day) if day > placement.starts_on => {
                faults.add("agreed_on", FaultKind::Said("fault-agreed-after-first-night"));
            }
            Some(_) => {}
        }
    }
}

/// The ceiling of the first day in kroner, when more is paid (D13); nothing where the ceiling is not known.
pub fn over_ceiling(placement: &Placement, file: &mut Conn, person: PersonId) -> Stored<Option<u32>> {
    let Some(paid) = placement.payment else { return Ok(None) };
    let ceiling = ceiling(placement, file, person)?;
    Ok(ceiling.filter(|ceiling| paid.0 > i64::from(*ceiling) * 100))
}

/// What is known of the ceiling, in words, where something is paid.
pub fn told(placement: &Placement, file: &mut Conn, person: PersonId, w: &Wording) -> Stored<Vec<String>> {
    if placement.payment.is_none() {
        return Ok(Vec::new());
    }
    Ok(vec![match ceiling(placement, file, person)? {
        Some(ceiling) => w.about("stay-ceiling", &whole(w, u64::from(ceiling))),
        None => w.about("stay-ceiling-unknown", &placement.starts_on.year().to_string()),
    }])
}

fn ceiling(placement: &Placement, file: &mut Conn, person: PersonId) -> Stored<Option<u32>> {
    let day = placement.starts_on;
    let rules = KeptRules::read(file)?;
    let book = rules.book();
    let Some(rule) = book.on(PAYMENT, day) else { return Ok(None) };
    let (mut adults, mut children) = (0, 0);
    let mut all = people::housemates(file, person, day)?;
    all.push(person);
    for one in all {
        let known = store::find::<people::Person>(file, one, store::itself(one))?;
        let Some(born) = known.and_then(|kept| kept.record.born_on) else { return Ok(None) };
        if months_after(born, rule.number(Param::AdultYears) * 12) <= day {
            adults += 1
        } else {
            children += 1
        }
    }
    let Some(money) = stay(adults, children, rule.number(Param::LargeFamily)) else { return Ok(None) };
    let added = added_rates(file)?;
    let rates = Rates::with(&added).unwrap_or_else(|_| Rates::shipped());
    Ok(rates.on(money, day).map(|rate| rate.kroner))
}
