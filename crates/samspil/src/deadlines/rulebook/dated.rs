// SPDX-License-Identifier: MPL-2.0
//! The amounts and the names of the book as they are shown, with what the municipality has added to them.

use super::{DatedName, DatedRate};
use crate::{
    gate::{Conn, Stored},
    record::store,
    reports::whole,
    web::Wording,
};
use kernel::TextEnum;
use law::{
    money::{AddedRate, Money, Rates},
    names::{AddedName, Names},
};

/// The amounts that were added and fit; one that does not is left out, as a change of a rule is.
///
/// # Errors
/// When the database cannot answer.
pub fn added_rates(conn: &mut Conn) -> Stored<Vec<AddedRate>> {
    let mut fitting = Vec::new();
    for rate in store::all::<DatedRate>(conn)?.iter().filter_map(|kept| kept.record.added()) {
        fitting.push(rate);
        if Rates::with(&fitting).is_err() {
            fitting.pop();
        }
    }
    Ok(fitting)
}

/// The names that were added and fit.
///
/// # Errors
/// When the database cannot answer.
pub fn added_names(conn: &mut Conn) -> Stored<Vec<AddedName>> {
    let mut fitting = Vec::new();
    for kept in store::all::<DatedName>(conn)? {
        fitting.push(kept.record.added());
        if Names::with(&fitting).is_err() {
            fitting.pop();
        }
    }
    Ok(fitting)
}

/// A line of a table: what, which or how much, its days, where it stands and how sure we are.
pub struct DatedLine {
    pub what: String,
    pub says: String,
    pub days: String,
    pub source: String,
}

/// Every amount that is known, the oldest first.
pub fn rate_lines(w: &Wording, rates: &Rates<'_>) -> Vec<DatedLine> {
    let line = |rate: &law::money::Rate<'_>| DatedLine {
        what: w.word(rate.money).to_owned(),
        says: w.about("status-kroner", &whole(w, u64::from(rate.kroner))),
        days: w.days(rate.valid_from, Some(rate.valid_until)),
        source: sourced(w, rate.source, rate.certainty, rate.added),
    };
    rates.all().iter().map(line).collect()
}

/// Every name, those of a thing together.
pub fn name_lines(w: &Wording, names: &Names<'_>) -> Vec<DatedLine> {
    let line = |name: &law::names::Name<'_>| DatedLine {
        what: w.word(name.of).to_owned(),
        says: name.name.to_owned(),
        days: w.days(name.valid_from, name.valid_until),
        source: sourced(w, name.source, name.certainty, name.added),
    };
    names.all().iter().map(line).collect()
}

/// The years between two known ones for which an amount is not known.
pub fn gap_lines(w: &Wording, rates: &Rates<'_>) -> Vec<String> {
    let gaps =
        Money::ALL.iter().flat_map(|money| rates.gaps(*money).into_iter().map(move |gap| (money, gap)));
    gaps.map(|(money, gap)| format!("{}: {}", w.word(*money), w.days(gap.from, gap.until))).collect()
}

/// Where it stands, how sure we are, and whether the municipality has added it.
pub fn sourced(w: &Wording, source: &str, certainty: law::Certainty, added: bool) -> String {
    let added = if added { format!(" {}", w.t("dated-added")) } else { String::new() };
    format!("{source}. {}.{added}", w.word(certainty))
}
