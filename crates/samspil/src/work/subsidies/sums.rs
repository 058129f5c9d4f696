// SPDX-License-Identifier: MPL-2.0
//! What the subsidies come to, list by list, and the amounts that are known (*sum og satser*, B-31).

use crate::{reports::whole, web::Wording};
use jiff::civil::Date;
use kernel::{TextEnum, codes::SubsidyKind, ids::PersonId};
use law::{
    money::{Money, Rates},
    subsidy::{Amount, Standing, Subsidy},
};

/// One of the lists: how many are on it, what they come to, and of how many that is not known.
pub struct Tab {
    pub standing: Standing,
    pub name: String,
    pub count: usize,
    pub sum: String,
    pub unknown: usize,
    pub chosen: bool,
}

/// An amount as it is told.
pub struct RateLine {
    pub what: String,
    pub kroner: String,
    pub days: String,
    pub source: String,
}

/// The list of everything that stands so.
#[must_use]
pub fn tab(w: &Wording, standing: Standing, all: &[(PersonId, Subsidy<'_>)], chosen: Standing) -> Tab {
    let here: Vec<Amount<'_>> = all
        .iter()
        .filter(|(_, subsidy)| subsidy.standing == standing)
        .map(|(_, subsidy)| subsidy.amount)
        .collect();
    let known = |amount: &Amount<'_>| match amount {
        Amount::Known(rate) => Some(u64::from(rate.kroner)),
        Amount::Unknown => None,
    };
    let sum: u64 = here.iter().filter_map(known).sum();
    Tab {
        standing,
        name: w.word(standing).to_owned(),
        count: here.len(),
        sum: w.about("status-kroner", &whole(w, sum)),
        unknown: here.iter().filter(|amount| known(amount).is_none()).count(),
        chosen: standing == chosen,
    }
}

/// What was claimed for education, as a share of all that was claimed and of all that could be for education (B-37).
#[must_use]
pub fn education(w: &Wording, all: &[(PersonId, Subsidy<'_>)]) -> Vec<String> {
    let count =
        |holds: &dyn Fn(&Subsidy<'_>) -> bool| all.iter().filter(|(_, subsidy)| holds(subsidy)).count();
    let claimed = |one: &Subsidy<'_>| matches!(one.standing, Standing::Claimed | Standing::Paid);
    let learns = |one: &Subsidy<'_>| one.rule.kind == SubsidyKind::Education;
    let part = count(&|one| claimed(one) && learns(one));
    let could_be =
        part + count(&|one| matches!(one.standing, Standing::Eligible | Standing::Documented) && learns(one));
    [("subsidies-education-of-all", count(&claimed)), ("subsidies-education-of-possible", could_be)]
        .into_iter()
        .filter(|(_, whole)| *whole > 0)
        .map(|(key, whole)| {
            // Rounded to the nearest, a half upwards.
            let percent = (200 * part + whole) / (2 * whole);
            let [part, whole, percent] = [part, whole, percent].map(|number| number.to_string());
            w.with(key, &[("part", part.into()), ("whole", whole.into()), ("percent", percent.into())])
        })
        .collect()
}

/// What one comes to, in words; of a year whose rate is not known, only that.
#[must_use]
pub fn amount(w: &Wording, subsidy: &Subsidy<'_>) -> String {
    match (subsidy.amount, subsidy.rate_on) {
        (Amount::Known(rate), _) => {
            let kroner = whole(w, u64::from(rate.kroner));
            let year = rate.valid_from.year().to_string();
            w.with("subsidies-amount", &[("kroner", kroner.into()), ("year", year.into())])
        }
        (Amount::Unknown, Some(on)) => w.about("subsidies-amount-unknown", &on.year().to_string()),
        (Amount::Unknown, None) => w.t("subsidies-amount-no-day").to_owned(),
    }
}

/// Every amount we know.
#[must_use]
pub fn rate_lines(w: &Wording, rates: &Rates<'_>) -> Vec<RateLine> {
    let line = |rate: &law::money::Rate<'_>| RateLine {
        what: w.word(rate.money).to_owned(),
        kroner: w.about("status-kroner", &whole(w, u64::from(rate.kroner))),
        days: w.days(rate.valid_from, Some(rate.valid_until)),
        source: format!("{}. {}", rate.source, w.word(rate.certainty)),
    };
    rates.all().iter().map(line).collect()
}

/// What is not known for the year of the day, in words; empty when everything is.
#[must_use]
pub fn unknown_now(w: &Wording, rates: &Rates<'_>, today: Date) -> String {
    let unknown = Money::ALL.iter().filter(|money| rates.on(**money, today).is_none()).count();
    if unknown == 0 { String::new() } else { w.about("subsidies-rates-unknown", &today.year().to_string()) }
}
