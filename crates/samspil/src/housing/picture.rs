// SPDX-License-Identifier: MPL-2.0
//! A small picture of the points of a home: a bar with a piece for each criterion, and the same in words.

use super::told::Said;
use crate::web::Wording;

/// A point is so wide, as long as there is room.
const WIDTH: i64 = 240;

/// The bar.
pub struct Bar {
    /// What it shows, in words.
    pub label: String,
    /// Where each piece begins, how wide it is, and how dark.
    pub pieces: Vec<(i64, i64, &'static str)>,
}

/// The bar of a home; without a piece when it has no points.
#[must_use]
pub fn bar(w: &Wording, said: &[Said]) -> Bar {
    let given: Vec<(&str, i64)> = said
        .iter()
        .filter_map(|one| Some((one.name.as_str(), one.points.filter(|points| *points > 0)?)))
        .collect();
    let sum: i64 = given.iter().map(|(_, points)| points).sum();
    let words: Vec<String> = given.iter().map(|(name, points)| format!("{name} {points}")).collect();
    let (mut at, whole, mut pieces) = (0, sum.max(WIDTH), Vec::new());
    for (index, (_, points)) in given.iter().enumerate() {
        let (x, end) = (at * WIDTH / whole, (at + points) * WIDTH / whole);
        pieces.push((x, (end - x - 1).max(1), if index % 2 == 0 { "0.9" } else { "0.55" }));
        at += points;
    }
    Bar { label: format!("{}: {}", w.count("housing-points", sum), words.join(", ")), pieces }
}
