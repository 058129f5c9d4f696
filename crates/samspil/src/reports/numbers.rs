// SPDX-License-Identifier: MPL-2.0
//! Figures as people read them: decimal commas, thousands apart, years and months by name.

use super::figures::Told;
use crate::web::Wording;
use indicators::{Label, Unit, publish::Shown};

/// A whole number with its thousands apart: `12.345` in Danish.
#[must_use]
pub fn whole(w: &Wording, number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(w.t("status-thousands-mark"));
        }
        text.push(digit);
    }
    text
}

/// A count, or why it is not shown.
#[must_use]
pub fn shown(w: &Wording, count: Shown) -> String {
    match count {
        Shown::Count(number) => whole(w, number),
        Shown::Below(limit) => w.with("figure-below", &[("limit", limit.to_string().into())]),
        Shown::Hidden => w.t("status-hidden").to_owned(),
    }
}

/// A count in the unit of the figure: kroner say so.
#[must_use]
pub fn counted(w: &Wording, told: &Told, count: Shown) -> String {
    match (told.unit, count) {
        (Unit::Amount, Shown::Count(kroner)) => w.about("status-kroner", &whole(w, kroner)),
        _ => shown(w, count),
    }
}

/// Per cent, with one decimal for those who see the true figures; empty when there is no share to show.
#[must_use]
pub fn percent(w: &Wording, told: &Told) -> String {
    match (told.tenths, told.percent) {
        (Some(exact), _) => w.about("status-percent", &tenths(w, exact)),
        (None, Some(percent)) => w.about("status-percent", &percent.to_string()),
        (None, None) => String::new(),
    }
}

/// A number told in tenths.
#[must_use]
pub fn tenths(w: &Wording, tenths: u64) -> String {
    format!("{}{}{}", tenths / 10, w.t("status-decimal-mark"), tenths % 10)
}

/// The figure as it stands large on its card.
#[must_use]
pub fn large(w: &Wording, told: &Told) -> String {
    let missing = match (told.suppressed, told.denominator) {
        (true, _) => "status-hidden",
        (false, Some(Shown::Count(0))) => "status-nobody",
        (false, _) => "status-not-yet",
    };
    value(w, told).unwrap_or_else(|| w.t(missing).to_owned())
}

/// The share, the days, the months or the mean; the number where there is nothing but that.
#[must_use]
pub fn value(w: &Wording, told: &Told) -> Option<String> {
    let time = |key| told.time.map(|time| w.count(key, i64::try_from(time).unwrap_or(i64::MAX)));
    match told.unit {
        Unit::Count | Unit::Areas | Unit::Amount => Some(counted(w, told, told.numerator)),
        Unit::Days => time("figure-time-days"),
        Unit::Months => time("figure-time-months"),
        Unit::Mean => told.mean_tenths.map(|mean| w.with("figure-mean", &[("mean", tenths(w, mean).into())])),
        Unit::Share | Unit::HourShare | Unit::DayShare => {
            Some(percent(w, told)).filter(|text| !text.is_empty())
        }
    }
}

/// How the figure came about: numerator, denominator, unknown, left out.
#[must_use]
pub fn fraction(w: &Wording, told: &Told) -> String {
    let part = |count| fluent_bundle::FluentValue::from(shown(w, count));
    let around = [("unknown", part(told.unknown)), ("leftOut", part(told.left_out))];
    match told.denominator {
        Some(whole) => {
            let [unknown, left_out] = around;
            let parts =
                [("numerator", part(told.numerator)), ("denominator", part(whole)), unknown, left_out];
            w.with("figure-fraction", &parts)
        }
        None => w.with("status-beside-count", &around),
    }
}

/// What a point is called: its years of arrival, its year, its month or its day.
#[must_use]
pub fn label(w: &Wording, told: &Told) -> String {
    let Some(years) = told.cohort else { return short(w, told.label) };
    let cohort = w.with("figure-cohort", &[("years", short(w, Label::Years(years)).into())]);
    match told.label {
        Label::Years(_) => cohort,
        label => format!("{cohort}. {}", short(w, label)),
    }
}

/// What a point is called where nothing says which line it belongs to.
#[must_use]
pub fn name(w: &Wording, told: &Told) -> String {
    match told.line {
        "line-all" | "line-status" => label(w, told),
        line => format!("{}. {}", label(w, told), w.t(line)),
    }
}

/// What a point is called where there is little room.
#[must_use]
pub fn short(w: &Wording, label: Label) -> String {
    match label {
        Label::Years(years) if years.from == years.to => years.from.to_string(),
        Label::Years(years) => format!("{}–{}", years.from, years.to),
        Label::Month(year, month) => format!("{} {year}", w.t(&format!("status-month-{month}"))),
        Label::Day(day) => w.day(day),
    }
}

/// What must be said beside a figure: that it is provisional, expected, uncertain or partly hidden.
#[must_use]
pub fn remarks(w: &Wording, told: &Told) -> Vec<String> {
    let said = [
        (told.provisional, "figure-provisional"),
        (told.forecast, "figure-forecast"),
        (told.grey, "figure-grey"),
        (told.suppressed, "figure-suppressed"),
    ];
    let said = said.iter().filter(|(holds, _)| *holds).map(|(_, key)| *key);
    let notes = told.notes.iter().copied().filter(|key| *key != "figure-forecast");
    said.chain(notes).map(|key| w.t(key).to_owned()).collect()
}
