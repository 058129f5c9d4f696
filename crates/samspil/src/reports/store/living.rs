// SPDX-License-Identifier: MPL-2.0
//! Where everybody lives and goes to school, on what they live, and what has been claimed for it.

use super::Everybody;
use crate::{gate::Stored, housing::DwellingKind, record::Kroner};
use indicators::person::{Benefit, Claim, Placement, Schooling};
use jiff::civil::Date;
use std::collections::HashMap;

/// Reads placements, benefits and claims.
pub(super) fn read(everybody: &mut Everybody<'_>) -> Stored<()> {
    placements(everybody)?;
    schools(everybody)?;
    benefits(everybody)?;
    claims(everybody)
}

fn placements(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select p.person, p.stay, p.starts_on, p.ends_on, d.kind, p.dwelling from placement p
         left join dwelling d on d.municipality = $1 and d.id = p.dwelling
         where p.municipality = $1 and p.struck = false order by p.person, p.id",
        |person, row| {
            // Nobody is assigned a home of their own.
            let assigned = row.get::<Option<DwellingKind>>(4) != Some(DwellingKind::Owned);
            let (stay, from, until) = (row.get(1), row.get(2), row.get(3));
            let dwelling = Some(row.get(5));
            person.placements.push(Placement { dwelling, stay, from, until, assigned });
        },
    )
}

/// The schools children have gone to: however its name was written, it is one school.
fn schools(everybody: &mut Everybody<'_>) -> Stored<()> {
    let mut known: HashMap<String, u32> = HashMap::new();
    everybody.each(
        "select person, school, starts_on from schooling
         where municipality = $1 and struck = false and school is not null and starts_on is not null
         order by person, starts_on, id",
        |person, row| {
            let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
            let school = *known.entry(row.get::<String>(1).trim().to_lowercase()).or_insert(next);
            person.schools.push(Schooling { school, from: row.get(2) });
        },
    )
}

fn benefits(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select person, kind, starts_on, ends_on from benefit
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            person.benefits.push(Benefit { kind: row.get(1), from: row.get(2), until: row.get(3) });
        },
    )
}

fn claims(everybody: &mut Everybody<'_>) -> Stored<()> {
    let as_of = everybody.as_of;
    everybody.each(
        "select person, kind, starts_on, amount, paid_on, refused_on from claim
         where municipality = $1 and struck = false and starts_on is not null order by person, id",
        |person, row| {
            let amount: Option<Kroner> = row.get(3);
            person.claims.push(Claim {
                kind: row.get(1),
                met_on: None,
                claimed_on: row.get(2),
                amount_ore: amount.and_then(|amount| u64::try_from(amount.0).ok()),
                paid_on: row.get(4),
                withdrawn: row.get::<Option<Date>>(5).is_some_and(|on| on <= as_of),
            });
        },
    )
}
