// SPDX-License-Identifier: MPL-2.0
//! A person's years here as a picture: a lane for each part of life, a bar for each time (*tidslinje*).

use super::parts::Lane;
use crate::web::Wording;
use jiff::civil::Date;
use std::{borrow::Cow, fmt::Write};

/// The lanes, in the order of the work: what they are called and which records they show.
const LANES: &[(&str, &[&str])] = &[
    ("section-residence", &["permit", "responsibility"]),
    ("section-housing", &["placement"]),
    ("section-danish", &["danish-referral", "module", "exam", "absence"]),
    ("lane-offers", &["offer"]),
    ("lane-work", &["employment", "education"]),
    ("section-economy", &["benefit"]),
    ("section-programme", &["contract", "goal", "talk"]),
    ("section-health", &["health-offer"]),
    ("document-plural", &["document"]),
    ("lane-activities", &["enrolment", "civic-activity"]),
];
const LEFT: i64 = 150;
const WIDTH: i64 = 960;
const ROW: i64 = 30;

/// The picture, and what its colours mean.
pub struct Picture {
    /// The picture as SVG; empty when there is nothing to draw.
    pub svg: String,
    /// The lanes in which there is more than one kind of record, each with the number of its colour.
    pub legend: Vec<(String, Vec<(usize, String)>)>,
}

impl Picture {
    /// Draws it; each bar says in words what it is.
    pub fn of(w: &Wording, lanes: &[Lane], taken_over: Option<Date>, today: Date) -> Self {
        Self { svg: draw(w, lanes, taken_over, today), legend: legend(w, lanes) }
    }
}

/// The number of the colour that a kind of record has in its lane.
fn colour(kinds: &[&str], kind: &str) -> usize {
    1 + kinds.iter().position(|one| *one == kind).unwrap_or(0) % 6
}

fn legend(w: &Wording, lanes: &[Lane]) -> Vec<(String, Vec<(usize, String)>)> {
    let is_drawn = |kind: &str| {
        let mut entries = lanes.iter().filter(|lane| lane.kind.name == kind).flat_map(|lane| &lane.entries);
        entries.any(|entry| entry.days.is_some())
    };
    let several = LANES.iter().filter(|(_, kinds)| kinds.len() > 1);
    let lane = |(name, kinds): &(&str, &[&str])| {
        let drawn = kinds.iter().filter(|kind| is_drawn(kind));
        let told = drawn.map(|kind| (colour(kinds, kind), w.code(kind, "plural").to_owned()));
        (w.t(name).to_owned(), told.collect::<Vec<_>>())
    };
    several.map(lane).filter(|(_, kinds)| !kinds.is_empty()).collect()
}

fn draw(w: &Wording, lanes: &[Lane], taken_over: Option<Date>, today: Date) -> String {
    let days = lanes.iter().flat_map(|lane| lane.entries.iter().filter_map(|entry| entry.days));
    let Some(first) = days.map(|(from, _)| from).chain(taken_over).min() else { return String::new() };
    let from = Date::new(first.year(), 1, 1).unwrap_or(first);
    let until = Date::new(today.year() + 1, 1, 1).unwrap_or(today);
    let scale = Scale { from, days: between(from, until).max(1) };
    let shown: Vec<_> =
        LANES.iter().filter(|(_, kinds)| lanes.iter().any(|lane| kinds.contains(&lane.kind.name))).collect();
    let height = 30 + ROW * i64::try_from(shown.len()).unwrap_or(0);
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"timeline-title timeline-text\">\
         <title id=\"timeline-title\">{}</title><desc id=\"timeline-text\">{}</desc>",
        escape(w.t("timeline")),
        escape(w.t("timeline-text"))
    );
    for year in from.year()..=until.year() {
        if let Ok(day) = Date::new(year, 1, 1) {
            let x = scale.x(day);
            let bottom = height - 22;
            _ = write!(svg, "<line class=\"grid\" x1=\"{x}\" y1=\"0\" x2=\"{x}\" y2=\"{bottom}\"/>");
            // The last line is the end of the picture; a label there would stand outside it.
            if day < until {
                _ = write!(svg, "<text x=\"{x}\" y=\"{}\">{year}</text>", height - 6);
            }
        }
    }
    for (at, (name, kinds)) in shown.iter().enumerate() {
        let y = ROW * i64::try_from(at).unwrap_or(0) + 4;
        _ = write!(svg, "<text x=\"0\" y=\"{}\">{}</text>", y + 16, escape(w.t(name)));
        for lane in lanes.iter().filter(|lane| kinds.contains(&lane.kind.name)) {
            let series = colour(kinds, lane.kind.name);
            for entry in &lane.entries {
                bar(&mut svg, w, &scale, (lane, entry, series), (y, today));
            }
        }
    }
    for (day, class) in taken_over.map(|day| (day, "target")).into_iter().chain([(today, "axis")]) {
        let x = scale.x(day);
        _ = write!(svg, "<line class=\"{class}\" x1=\"{x}\" y1=\"0\" x2=\"{x}\" y2=\"{}\"/>", height - 22);
    }
    svg.push_str("</svg>");
    svg
}

type Drawn<'a> = (&'a Lane, &'a crate::web::records::Entry, usize);

fn bar(
    svg: &mut String,
    w: &Wording,
    scale: &Scale,
    (lane, entry, series): Drawn<'_>,
    (y, today): (i64, Date),
) {
    let Some((from, until)) = entry.days else { return };
    let x = scale.x(from);
    let width = (scale.x(until.unwrap_or(today.max(from))) - x).max(4);
    let what = format!("{}: {} ({})", w.t(lane.kind.name), w.headline(&entry.headline), w.days(from, until));
    _ = write!(
        svg,
        "<rect class=\"series-{series}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"22\" rx=\"2\"><title>{}</title></rect>",
        escape(&what)
    );
}

struct Scale {
    from: Date,
    days: i64,
}

impl Scale {
    fn x(&self, day: Date) -> i64 {
        (LEFT + between(self.from, day) * (WIDTH - LEFT - 10) / self.days).clamp(LEFT, WIDTH)
    }
}

fn between(from: Date, until: Date) -> i64 {
    from.duration_until(until).as_hours() / 24
}

fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"']) {
        return text.into();
    }
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").into()
}
