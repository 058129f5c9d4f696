// SPDX-License-Identifier: MPL-2.0
//! Draws the spread as a sheet: an area on each line, a year in each column, and a circle as large as those who moved.

use super::spread::{Row, said};
use crate::web::Wording;
use indicators::publish::Shown;
use std::fmt::Write;

const LEFT: usize = 150;
const COLUMN: usize = 56;
const LINE: usize = 46;
const TOP: usize = 34;
/// The largest circle.
const LARGEST: u64 = 20;
/// The longest name there is room for.
const NAME: usize = 18;

/// The picture, with what is said of it to somebody who does not see it; empty when there is no area.
#[must_use]
pub fn draw(w: &Wording, years: &[String], rows: &[Row]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let (width, height) = (LEFT + COLUMN * years.len(), TOP + LINE * rows.len());
    let mut svg = format!(
        "<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"spread-title spread-text\">\
         <title id=\"spread-title\">{}</title><desc id=\"spread-text\">{}</desc>",
        w.t("spread-title"),
        w.t("spread-picture-text")
    );
    for (at, year) in years.iter().enumerate() {
        let x = middle(at);
        _ = write!(svg, "<text x=\"{x}\" y=\"20\" text-anchor=\"middle\">{year}</text>");
    }
    let most = rows.iter().flat_map(|row| &row.years).map(|cell| count(*cell)).max().unwrap_or(0).max(1);
    for (at, row) in rows.iter().enumerate() {
        line(w, &mut svg, (at, width), row, most);
    }
    svg.push_str("</svg>");
    svg
}

const fn middle(column: usize) -> usize {
    LEFT + COLUMN * column + COLUMN / 2
}

const fn count(cell: Shown) -> u64 {
    match cell {
        Shown::Count(count) => count,
        Shown::Below(_) | Shown::Hidden => 0,
    }
}

fn line(w: &Wording, svg: &mut String, (at, width): (usize, usize), row: &Row, most: u64) {
    let (top, y) = (TOP + LINE * at, TOP + LINE * at + LINE / 2);
    _ = write!(svg, "<line class=\"grid\" x1=\"0\" y1=\"{top}\" x2=\"{width}\" y2=\"{top}\"/>");
    let mut name: String = row.name.chars().take(NAME).collect();
    if name != row.name {
        name.push('…');
    }
    _ = write!(svg, "<text x=\"0\" y=\"{}\">{}</text>", y + 5, escape(&name));
    for (column, cell) in row.years.iter().enumerate() {
        let x = middle(column);
        match cell {
            Shown::Count(0) => {}
            Shown::Count(count) => {
                let radius = radius(*count, most);
                _ = write!(
                    svg,
                    "<circle class=\"series-1\" fill-opacity=\"0.3\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>"
                );
            }
            Shown::Below(_) | Shown::Hidden => {
                _ = write!(
                    svg,
                    "<circle class=\"axis\" fill=\"none\" stroke-dasharray=\"3 3\" cx=\"{x}\" cy=\"{y}\" r=\"8\"/>"
                );
                continue;
            }
        }
        let text = said(w, *cell);
        _ = write!(svg, "<text x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{text}</text>", y + 5);
    }
}

/// Twice as many are twice as large an area, not twice as wide.
const fn radius(count: u64, most: u64) -> u64 {
    let radius = (count * LARGEST * LARGEST / most).isqrt();
    if radius < 3 { 3 } else { radius }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
