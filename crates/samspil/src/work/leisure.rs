// SPDX-License-Identifier: MPL-2.0
//! A leisure job held against the limits of the young, as the municipality's book of rules has them (*fritidsjob*, D37).

use super::Offer;
use crate::{
    deadlines::KeptRules,
    gate::{Conn, Stored},
    people::Person,
    record::store,
    web::Wording,
};
use kernel::{codes::OfferKind, ids::PersonId};
use law::leisure::{Breach, LeisureJob, LeisureWeeks, breaches};

const RULE: &str = "d37-leisure-job";

/// The limits that a leisure job breaks; none for any other offer, or while the day of birth is not known.
pub fn broken(offer: &Offer, file: &mut Conn, person: PersonId) -> Stored<Vec<(Breach, i16)>> {
    if offer.kind != OfferKind::LeisureJob {
        return Ok(Vec::new());
    }
    let known = store::find::<Person>(file, person, store::itself(person))?;
    let Some(born) = known.and_then(|kept| kept.record.born_on) else { return Ok(Vec::new()) };
    let rules = KeptRules::read(file)?;
    let book = rules.book();
    let job = LeisureJob {
        from: offer.starts_on,
        weeks: offer.leisure_weeks.unwrap_or(LeisureWeeks::School),
        day: offer.leisure_day.map(|hours| hours.0),
        week: offer.hours.map(|hours| hours.0),
        begins: offer.leisure_from.map(|clock| clock.0),
        ends: offer.leisure_until.map(|clock| clock.0),
    };
    Ok(book.on(RULE, offer.starts_on).map(|rule| breaches(rule, born, &job)).unwrap_or_default())
}

/// The same in words, with where the limits stand and how sure we are of them.
pub fn told(offer: &Offer, file: &mut Conn, person: PersonId, w: &Wording) -> Stored<Vec<String>> {
    let broken = broken(offer, file, person)?;
    if broken.is_empty() {
        return Ok(Vec::new());
    }
    let limit = |(breach, limit): &(Breach, i16)| {
        w.with(&format!("leisure-breach-{breach}"), &[("limit", (*limit).into())])
    };
    let mut lines: Vec<String> = broken.iter().map(limit).collect();
    let rules = KeptRules::read(file)?;
    let book = rules.book();
    if let Some(rule) = book.on(RULE, offer.starts_on) {
        let open = if rule.amended.is_none() { w.t("rule-d37-leisure-job-open") } else { "" };
        lines.push(format!("{}. {}. {open}", rule.source, w.word(rule.certainty)).trim_end().to_owned());
    }
    Ok(lines)
}
