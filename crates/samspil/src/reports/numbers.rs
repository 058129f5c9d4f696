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
        (Some(tenths), _) => w.about("status-percent", &decimal(w, tenths)),
        (None, Some(percent)) => w.about("status-percent", &percent.to_string()),
        (None, None) => String::new(),
    }
}

/// The figure as it stands large on its card.
#[must_use]
pub fn large(w: &Wording, told: &Told) -> String {
    match measured(w, told) {
        text if !text.is_empty() => text,
        _ if matches!(told.unit, Unit::Count | Unit::Amount) => counted(w, told, told.numerator),
        _ if told.suppressed => w.t("status-hidden").to_owned(),
        // There are people, but too few of them have had it for a day to be named.
        _ if !told.is_share() && told.denominator != Some(Shown::Count(0)) => "–".to_owned(),
        _ => w.t("status-nobody").to_owned(),
    }
}

/// A share, a number of days or months, or a mean; empty when there is none to show, and for plain numbers.
#[must_use]
pub fn measured(w: &Wording, told: &Told) -> String {
    let time = |key, count: u64| w.with(key, &[("count", count.into())]);
    match (told.unit, told.time, told.mean_tenths) {
        (Unit::Days, Some(days), _) => time("figure-time-days", days),
        (Unit::Months, Some(months), _) => time("figure-time-months", months),
        (_, _, Some(tenths)) => w.with("figure-mean", &[("mean", decimal(w, tenths).into())]),
        _ => percent(w, told),
    }
}

/// Tenths with the mark of the language: `1,4`.
#[must_use]
pub fn decimal(w: &Wording, tenths: u64) -> String {
    format!("{}{}{}", tenths / 10, w.t("status-decimal-mark"), tenths % 10)
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

/// What a point is called.
#[must_use]
pub fn label(w: &Wording, told: &Told) -> String {
    match told.label {
        Label::Years(_) if told.cohort => w.with("figure-cohort", &[("years", short(w, told.label).into())]),
        label => short(w, label),
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
