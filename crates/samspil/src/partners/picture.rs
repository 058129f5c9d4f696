// SPDX-License-Identifier: MPL-2.0
//! Draws how many agreements carry each guidepost: a bar on each line, those inside the house first.

use super::coverage::Row;
use crate::web::Wording;
use std::fmt::Write;

const WIDTH: u64 = 320;
const LINE: usize = 48;
const BAR: usize = 16;

/// The picture, with what is said of it to somebody who does not see it.
#[must_use]
pub fn draw(w: &Wording, rows: &[Row]) -> String {
    let height = LINE * rows.len();
    let said: Vec<String> = rows
        .iter()
        .map(|row| {
            let (internal, external) = (row.internal.to_string(), row.external.to_string());
            w.with(
                "agreements-said",
                &[
                    ("what", row.name.as_str().into()),
                    ("inside", internal.into()),
                    ("outside", external.into()),
                ],
            )
        })
        .collect();
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"coverage-title coverage-text\">\
         <title id=\"coverage-title\">{}</title><desc id=\"coverage-text\">{}</desc>",
        escape(w.t("agreements-caption")),
        escape(&said.join(" "))
    );
    let most = rows.iter().map(|row| row.internal + row.external).max().unwrap_or(0).max(1);
    for (at, row) in rows.iter().enumerate() {
        let (text, top) = (LINE * at + 16, LINE * at + 22);
        _ = write!(svg, "<text x=\"0\" y=\"{text}\">{}</text>", escape(&row.name));
        let long = |count: u64| count * (WIDTH - 40) / most;
        let (inside, all) = (long(row.internal), long(row.internal + row.external));
        for (series, from, until) in [(1, 0, inside), (2, inside, all)] {
            if until > from {
                let wide = until - from;
                _ = write!(
                    svg,
                    "<rect class=\"series-{series}\" x=\"{from}\" y=\"{top}\" width=\"{wide}\" height=\"{BAR}\"/>"
                );
            }
        }
        let (x, y) = (all + 6, top + 13);
        _ = write!(svg, "<text x=\"{x}\" y=\"{y}\">{}</text>", row.internal + row.external);
    }
    svg.push_str("</svg>");
    svg
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
