// SPDX-License-Identifier: MPL-2.0
//! The months of the basic grant: so far, left and until when, person by person and in sum (*grundtilskud*, D32).

use crate::{
    error::Result,
    gate::{Action, Gate, Section},
    people::Person,
    record::store,
    reports::whole,
    web::Wording,
};
use kernel::ids::PersonId;
use law::money::{GrantMonths, Money, Rates};

/// How many of those whose months run out soonest are named.
const NAMED: usize = 50;

/// The months in sum, and whose run out first.
pub struct GrantSums {
    /// How many people it is paid for.
    pub persons: usize,
    /// Their months so far.
    pub so_far: i64,
    /// Their months left.
    pub left: i64,
    /// What this month comes to, in words; that the amount is not known, where it is not.
    pub this_month: String,
    /// Those whose months run out first.
    pub lines: Vec<GrantLine>,
}

/// One person's months.
pub struct GrantLine {
    pub person: PersonId,
    pub name: String,
    pub protected: bool,
    pub months: GrantMonths,
    pub until: String,
}

/// What the months come to. That somebody's were looked at is recorded in their file.
///
/// # Errors
/// As the gate says.
pub fn sums(
    gate: &Gate<'_>,
    w: &Wording,
    (grants, rates): (&[(PersonId, GrantMonths)], &Rates<'_>),
) -> Result<GrantSums> {
    let mut first: Vec<&(PersonId, GrantMonths)> = grants.iter().collect();
    first.sort_by_key(|(person, months)| (months.until, *person));
    let mut lines = Vec::new();
    for (person, months) in first.into_iter().take(NAMED) {
        let mut reader = gate.open(Action::See(Section::Economy), *person)?;
        if let Some(kept) = store::find::<Person>(&mut reader, *person, store::itself(*person))? {
            lines.push(GrantLine {
                person: *person,
                protected: kept.record.protected_on(gate.today),
                name: kept.record.name,
                months: *months,
                until: w.day(months.until),
            });
        }
    }
    let persons = grants.len();
    let this_month = match rates.on(Money::BasicGrant, gate.today) {
        Some(rate) => {
            let sum = u64::from(rate.kroner) * u64::try_from(persons).unwrap_or(0);
            w.about("status-kroner", &whole(w, sum))
        }
        None => w.about("subsidies-amount-unknown", &gate.today.year().to_string()),
    };
    let sum = |months: fn(&GrantMonths) -> i16| grants.iter().map(|(_, one)| i64::from(months(one))).sum();
    Ok(GrantSums { persons, so_far: sum(|it| it.so_far), left: sum(|it| it.left), this_month, lines })
}
