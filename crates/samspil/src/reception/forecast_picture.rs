// SPDX-License-Identifier: MPL-2.0
//! Draws the next weeks as bars, a colour for each group; the same numbers stand in the table under it.

use super::forecast::Week;
use crate::web::Wording;
use std::fmt::Write;

const WIDTH: usize = 480;
const HEIGHT: usize = 250;
const LEFT: usize = 36;
const RIGHT: usize = 474;
const TOP: usize = 16;
const BOTTOM: usize = 220;

/// The picture, with what is said of it to somebody who does not see it.
#[must_use]
pub fn draw(w: &Wording, weeks: &[Week]) -> String {
    let highest = weeks.iter().map(|week| week.persons).max().unwrap_or(0);
    // Whole persons on every line across.
    let most = highest.max(1).next_multiple_of(4);
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"forecast-title forecast-text\">\
         <title id=\"forecast-title\">{}</title><desc id=\"forecast-text\">{}</desc>",
        w.t("forecast-title"),
        alternative(w, weeks)
    );
    for quarter in 0..=4 {
        let (value, class) = (most * quarter / 4, if quarter == 0 { "axis" } else { "grid" });
        let (y, x) = (height(value, most), LEFT - 6);
        _ = write!(svg, "<line class=\"{class}\" x1=\"{LEFT}\" y1=\"{y}\" x2=\"{RIGHT}\" y2=\"{y}\"/>");
        _ = write!(svg, "<text x=\"{x}\" y=\"{}\" text-anchor=\"end\">{value}</text>", y + 5);
    }
    for (at, week) in weeks.iter().enumerate() {
        bar(&mut svg, (at, weeks.len()), week, most);
    }
    svg.push_str("</svg>");
    svg
}

const fn height(value: usize, most: usize) -> usize {
    BOTTOM - value * (BOTTOM - TOP) / most
}

fn bar(svg: &mut String, (at, weeks): (usize, usize), week: &Week, most: usize) {
    let (from, to) = (place(at, weeks), place(at + 1, weeks));
    let mut below = 0;
    for (group, count) in week.groups.iter().enumerate().filter(|(_, count)| **count > 0) {
        let (top, bottom) = (height(below + count, most), height(below, most));
        _ = write!(
            svg,
            "<rect class=\"series-{}\" x=\"{}\" y=\"{top}\" width=\"{}\" height=\"{}\"/>",
            group + 1,
            from + 8,
            to - from - 16,
            bottom - top
        );
        below += count;
    }
    let (middle, y) = (usize::midpoint(from, to), BOTTOM + 20);
    _ = write!(svg, "<text x=\"{middle}\" y=\"{y}\" text-anchor=\"middle\">{}</text>", week.monday);
}

const fn place(at: usize, weeks: usize) -> usize {
    LEFT + at * (RIGHT - LEFT) / weeks
}

/// The weeks in which somebody comes, in words.
fn alternative(w: &Wording, weeks: &[Week]) -> String {
    let told = weeks.iter().filter(|week| week.persons > 0).map(|week| {
        let count = i64::try_from(week.persons).unwrap_or(i64::MAX);
        format!("{}: {}", week.days, w.count("forecast-count", count))
    });
    told.collect::<Vec<_>>().join("; ")
}
