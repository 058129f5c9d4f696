// SPDX-License-Identifier: MPL-2.0
//! The next eight weeks: how many are taken over in each, and how many the quota still lets expect (*prognose*, R-04).
//!
//! Only what is known: nobody is expected who has not been visited.

use super::{Quota, coming::OnTheWay};
use crate::web::Wording;
use jiff::{ToSpan, civil::Date};
use kernel::{TextEnum, codes::Group};
use std::collections::BTreeSet;

/// How many weeks ahead it looks.
const WEEKS: i64 = 8;

/// A week: its first day as the picture names it, its days, persons by group, all of them, and their households.
pub struct Week {
    pub from: Date,
    pub monday: String,
    pub days: String,
    pub groups: Vec<usize>,
    pub persons: usize,
    pub households: usize,
}

/// The forecast as it is shown.
pub struct Forecast {
    /// The groups that somebody belongs to.
    pub groups: Vec<String>,
    /// Their codes.
    pub codes: Vec<&'static str>,
    pub weeks: Vec<Week>,
    /// The same as a picture; empty when nobody comes.
    pub picture: String,
    /// What stands outside the weeks, and what the quota leaves.
    pub notes: Vec<String>,
}

/// The forecast for the weeks from today.
#[must_use]
pub fn forecast(w: &Wording, today: Date, coming: &[OnTheWay], quota: String) -> Forecast {
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let monday = today.saturating_sub(since_monday.days());
    let end = monday.saturating_add((7 * WEEKS).days());
    let ahead: Vec<(Date, &OnTheWay)> = coming
        .iter()
        .filter_map(|one| Some((one.on?, one)))
        .filter(|(on, _)| (today..end).contains(on))
        .collect();
    let groups: Vec<Group> =
        Group::ALL.iter().copied().filter(|group| ahead.iter().any(|(_, one)| one.group == *group)).collect();
    let week = |number: i64| {
        let from = monday.saturating_add((7 * number).days());
        let until = from.saturating_add(6.days());
        let here: Vec<&OnTheWay> =
            ahead.iter().filter(|(on, _)| (from..=until).contains(on)).map(|(_, one)| *one).collect();
        Week {
            from,
            monday: format!("{}.{}.", from.day(), from.month()),
            days: w.days(from, Some(until)),
            groups: groups
                .iter()
                .map(|group| here.iter().filter(|one| one.group == *group).count())
                .collect(),
            persons: here.len(),
            households: here.iter().map(|one| one.family).collect::<BTreeSet<_>>().len(),
        }
    };
    let weeks: Vec<Week> = (0..WEEKS).map(week).collect();
    let picture = if ahead.is_empty() { String::new() } else { super::forecast_picture::draw(w, &weeks) };
    let codes = groups.iter().map(|group| group.code()).collect();
    let groups = groups.into_iter().map(|group| w.word(group).to_owned()).collect();
    Forecast { groups, codes, weeks, picture, notes: notes(w, (today, end), coming, quota) }
}

fn notes(w: &Wording, (today, end): (Date, Date), coming: &[OnTheWay], quota: String) -> Vec<String> {
    let count = |holds: fn(Option<Date>, (Date, Date)) -> bool| {
        coming.iter().filter(|one| holds(one.on, (today, end))).count()
    };
    let notes = [
        ("forecast-passed", count(|on, (today, _)| on.is_some_and(|on| on < today))),
        ("forecast-later", count(|on, (_, end)| on.is_some_and(|on| end <= on))),
        ("forecast-unknown", count(|on, _| on.is_none())),
    ];
    let told = notes.into_iter().filter(|(_, count)| *count > 0);
    let told = told.map(|(key, count)| w.count(key, i64::try_from(count).unwrap_or(i64::MAX)));
    told.chain([quota]).collect()
}

/// What the quota of a year leaves to come, when so many have been visited in it.
#[must_use]
pub fn left(w: &Wording, year: i16, quotas: &[Quota], visited: i64) -> String {
    let own = quotas.iter().filter(|quota| quota.year == i64::from(year));
    let Some(quota) = own.max_by_key(|quota| (quota.announced_on, quota.kind)) else {
        return w.about("forecast-no-quota", &year.to_string());
    };
    let left = quota.number - visited;
    let key = if left < 0 { "forecast-over" } else { "forecast-left" };
    w.with(
        key,
        &[
            ("year", year.to_string().into()),
            ("quota", quota.number.to_string().into()),
            ("visited", visited.to_string().into()),
            ("left", left.abs().to_string().into()),
        ],
    )
}
