// SPDX-License-Identifier: MPL-2.0
//! The figures for programs: the same JSON from the command line and from the API, described in `docs/indicators.md`.

use super::{
    figures::{Series, THRESHOLD, Told, View},
    grouping::Group,
    status::{self, Status},
    strategy::Strategy,
};
use crate::{
    error::{Error, Result},
    gate::Gate,
    record::Faults,
    web::{Ask, Reply},
};
use indicators::{
    publish::Shown,
    target::{benchmarks_of, targets_of},
};
use jiff::civil::Date;
use serde_json::{Value, json};

/// Whose figures, as of when, and for whose eyes.
#[derive(Clone, Copy)]
pub struct Heading {
    /// The municipality's code.
    pub municipality: i64,
    /// The day the figures are told as of.
    pub as_of: Date,
    /// Which figures.
    pub view: View,
}

/// The figures of a status for a program that is logged in.
///
/// # Errors
/// As the gate says; [`Error::Refused`] when the date is no date.
pub fn answer(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let view = status::view(gate);
    let as_of = status::asked(gate, ask, view)
        .map_err(|kind| Error::Refused(Faults(vec![crate::record::Fault { field: "as_of", kind }])));
    let heading = Heading { municipality: gate.user.municipality, as_of: as_of?, view };
    Ok(Reply::json(&document(heading, &status::figures(gate, ask.wording, heading.as_of)?)))
}

/// The whole document.
#[must_use]
pub fn document(heading: Heading, status: &Status) -> Value {
    let published = heading.view == View::Published;
    json!({
        "municipality": heading.municipality,
        "as_of": heading.as_of,
        "published": published,
        "threshold": published.then(|| THRESHOLD.least()),
        "strategy": status.strategy.as_ref().map(strategy),
        "guideposts": status.groups.iter().filter(|group| group.number > 0).map(guidepost).collect::<Vec<_>>(),
        "indicators": status.series.iter().map(|series| indicator(status, series)).collect::<Vec<_>>(),
    })
}

fn strategy(strategy: &Strategy) -> Value {
    json!({
        "title": strategy.title,
        "edition": strategy.edition,
        "adopted_on": strategy.adopted_on,
        "starts_on": strategy.starts_on,
        "ends_on": strategy.ends_on,
        "months": strategy.months,
        "contact": strategy.contact(),
        "goals": strategy.goals.as_ref().map(|goals| &goals.0),
    })
}

fn guidepost(group: &Group) -> Value {
    json!({
        "number": group.number,
        "name": group.name,
        "description": group.description,
        "figures": group.figures,
    })
}

fn indicator(status: &Status, series: &Series) -> Value {
    let indicator = series.indicator;
    json!({
        "id": indicator.id,
        "version": indicator.version,
        "guidepost": status.guidepost_of(indicator.id),
        "unit": indicator.unit,
        "source": indicator.source,
        "headline": series.headline().map(point),
        "series": series.points.iter().map(point).collect::<Vec<_>>(),
        "targets": targets_of(indicator.id).collect::<Vec<_>>(),
        "benchmarks": benchmarks_of(indicator.id).collect::<Vec<_>>(),
    })
}

fn point(told: &Told) -> Value {
    let beside: serde_json::Map<String, Value> = told
        .companions
        .iter()
        .map(|beside| (beside.key.to_owned(), json!({"count": beside.count, "of": beside.of})))
        .collect();
    json!({
        "line": told.line,
        "label": told.label.to_string(),
        "cohort": told.cohort,
        "unit": told.unit,
        "numerator": number(told.numerator),
        "denominator": told.denominator.map(number),
        "unknown": number(told.unknown),
        "left_out": number(told.left_out),
        "percent": told.percent,
        "time": told.time,
        "mean": told.mean_tenths.map(|tenths| tenths as f64 / 10.0),
        "sensitivity_percent": told.sensitivity,
        "provisional": told.provisional,
        "forecast": told.forecast,
        "grey": told.grey,
        "suppressed": told.suppressed,
        "notes": told.notes,
        "companions": beside,
    })
}

/// A number, `"<5"` for a small one, or null for one that is hidden.
fn number(shown: Shown) -> Value {
    match shown {
        Shown::Count(number) => json!(number),
        Shown::Below(limit) => json!(format!("<{limit}")),
        Shown::Hidden => Value::Null,
    }
}
