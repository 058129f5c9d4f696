// SPDX-License-Identifier: MPL-2.0
//! Draws the series of an indicator: bars, or lines where there are many points, and the target as a line across.

use super::{
    figures::{Series, Told},
    numbers,
};
use crate::web::Wording;
use indicators::{Label, Unit, publish::Shown, target::targets_of};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt::Write;

const WIDTH: u64 = 480;
const HEIGHT: u64 = 250;
const LEFT: u64 = 72;
const RIGHT: u64 = 474;
const TOP: u64 = 24;
const BOTTOM: u64 = 220;
/// More places than this along the axis are drawn as a line.
const MOST_BARS: usize = 24;
/// How many of the colours of the style sheet there are.
const COLOURS: usize = 6;

/// The chart of an indicator.
#[derive(Serialize, Deserialize)]
pub struct Chart {
    /// The picture; empty when there is nothing to draw.
    pub svg: String,
    /// What it shows, and in what.
    pub caption: String,
    /// The lines with the number of their colour, when there are several.
    pub legend: Vec<(usize, String)>,
    /// Whether some bars are pale because their figures are provisional or uncertain.
    pub pale: bool,
}

/// What is drawn, and on what scale.
struct Plan<'a> {
    w: &'a Wording,
    /// The points that can stand on one axis with the first: told in the same, and years among years.
    points: Vec<&'a Told>,
    lines: Vec<&'static str>,
    labels: Vec<Label>,
    most: u64,
    measure: Measure,
}

/// What the axis counts.
#[derive(Clone, Copy, PartialEq)]
enum Measure {
    /// Tenths of a per cent.
    Share,
    Number,
    Kroner,
    /// Days or months.
    Time,
    /// Tenths.
    Mean,
}

impl Measure {
    const fn of(told: &Told) -> Self {
        match told.unit {
            Unit::Share | Unit::HourShare | Unit::DayShare => Self::Share,
            Unit::Count | Unit::Areas => Self::Number,
            Unit::Amount => Self::Kroner,
            Unit::Days | Unit::Months => Self::Time,
            Unit::Mean => Self::Mean,
        }
    }

    /// How high a point stands; what is hidden stands nowhere.
    fn height(self, told: &Told) -> Option<u64> {
        match (self, told.numerator) {
            (Self::Share, _) => told.tenths.or(told.percent.map(|percent| percent * 10)),
            (Self::Time, _) => told.time,
            (Self::Mean, _) => told.mean_tenths,
            (Self::Number | Self::Kroner, Shown::Count(number)) => Some(number),
            (Self::Number | Self::Kroner, _) => None,
        }
    }

    fn text(self, w: &Wording, value: u64) -> String {
        match self {
            Self::Share => w.about("status-percent", &(value / 10).to_string()),
            Self::Mean => numbers::tenths(w, value),
            _ => numbers::whole(w, value),
        }
    }
}

/// Draws the series as of a day; the same numbers stand in the table under it.
#[must_use]
pub fn draw(w: &Wording, series: &Series, as_of: Date) -> Chart {
    let name = w.t(&series.indicator.key("name")).to_owned();
    let Some(plan) = Plan::of(w, series) else {
        return Chart { svg: String::new(), caption: name, legend: Vec::new(), pale: false };
    };
    let mut svg = head(&plan, series.indicator.id, &name);
    axes(&mut svg, &plan);
    names(&mut svg, &plan);
    let is_long = plan.labels.len() > MOST_BARS;
    if is_long {
        curves(&mut svg, &plan)
    } else {
        bars(&mut svg, &plan)
    }
    breaks(&mut svg, &plan);
    if plan.measure == Measure::Share {
        target(&mut svg, &plan, series.indicator.id, as_of);
    }
    svg.push_str("</svg>");
    let legend = plan.lines.iter().enumerate().map(|(at, line)| (at % COLOURS + 1, w.t(line).to_owned()));
    let is_seen = |told: &Told| plan.measure.height(told).is_some_and(|height| height > 0);
    let pale = !is_long && plan.points.iter().any(|told| is_pale(told) && is_seen(told));
    let unit = plan.points.first().map_or("", |told| w.t(unit(told.unit)));
    Chart {
        svg,
        caption: format!("{name}. {unit}"),
        legend: legend.filter(|_| plan.lines.len() > 1).collect(),
        pale,
    }
}

/// The key of what a figure is told in.
const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "unit-share",
        Unit::HourShare => "unit-hour-share",
        Unit::DayShare => "unit-day-share",
        Unit::Count => "unit-count",
        Unit::Areas => "unit-areas",
        Unit::Amount => "unit-amount",
        Unit::Days => "unit-days",
        Unit::Months => "unit-months",
        Unit::Mean => "unit-mean",
    }
}

/// The beginning of the picture, with what is said of it to somebody who does not see it.
fn head(plan: &Plan<'_>, id: &str, name: &str) -> String {
    let (w, id) = (plan.w, id.to_lowercase());
    let ends = plan.labels.first().zip(plan.labels.last());
    let ends = ends.map(|(from, to)| (numbers::short(w, *from), numbers::short(w, *to)));
    let (from, to) = ends.unwrap_or_default();
    let text = w.with("status-chart-text", &[("from", from.into()), ("to", to.into())]);
    format!(
        "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"chart-{id}-title chart-{id}-text\">\
         <title id=\"chart-{id}-title\">{}</title><desc id=\"chart-{id}-text\">{}</desc>",
        escape(name),
        escape(&text)
    )
}

/// The next number that divides well into four.
fn round_up(number: u64) -> u64 {
    let mut step = 1;
    loop {
        for times in [4, 8, 20] {
            if number <= step * times {
                return step * times;
            }
        }
        step *= 10;
    }
}

const fn is_pale(told: &Told) -> bool {
    told.provisional || told.grey
}

impl<'a> Plan<'a> {
    fn of(w: &'a Wording, series: &'a Series) -> Option<Self> {
        let first = series.points.first()?;
        let measure = Measure::of(first);
        let points: Vec<&Told> = series.of_one_kind().filter(|told| Measure::of(told) == measure).collect();
        let (mut lines, mut labels) = (Vec::new(), Vec::new());
        for told in &points {
            if !lines.contains(&told.line) {
                lines.push(told.line);
            }
            if !labels.contains(&told.label) {
                labels.push(told.label);
            }
        }
        let highest = points.iter().filter_map(|told| measure.height(told)).max().unwrap_or(0);
        let most = if measure == Measure::Share { 1000 } else { round_up(highest) };
        Some(Self { w, points, lines, labels, most, measure })
    }
}

impl Plan<'_> {
    fn y(&self, value: u64) -> u64 {
        BOTTOM - value.min(self.most) * (BOTTOM - TOP) / self.most.max(1)
    }

    /// Where the place of a label begins.
    fn x(&self, at: usize) -> u64 {
        LEFT + (at as u64) * (RIGHT - LEFT) / (self.labels.len().max(1) as u64)
    }

    fn colour(&self, told: &Told) -> usize {
        self.lines.iter().position(|line| *line == told.line).unwrap_or(0) % COLOURS + 1
    }
}

fn axes(svg: &mut String, plan: &Plan<'_>) {
    for quarter in 0..=4 {
        let value = plan.most * quarter / 4;
        let (x, y, text) = (LEFT - 6, plan.y(value), plan.measure.text(plan.w, value));
        let class = if quarter == 0 { "axis" } else { "grid" };
        _ = write!(svg, "<line class=\"{class}\" x1=\"{LEFT}\" y1=\"{y}\" x2=\"{RIGHT}\" y2=\"{y}\"/>");
        _ = write!(svg, "<text x=\"{x}\" y=\"{}\" text-anchor=\"end\">{}</text>", y + 5, escape(&text));
    }
}

/// What stands under the axis: as many labels as there is room for; of many months only the first of each year.
fn names(svg: &mut String, plan: &Plan<'_>) {
    let named: Vec<(usize, String)> = plan
        .labels
        .iter()
        .enumerate()
        .filter_map(|(at, label)| match label {
            Label::Month(year, 1) => Some((at, year.to_string())),
            Label::Month(..) if plan.labels.len() > 12 => None,
            label => Some((at, numbers::short(plan.w, *label))),
        })
        .collect();
    let widest = named.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(1);
    let room = ((RIGHT - LEFT) as usize / (widest * 10 + 10)).max(1);
    for (at, text) in named.iter().step_by(named.len().div_ceil(room).max(1)) {
        let x = u64::midpoint(plan.x(*at), plan.x(at + 1));
        _ = write!(
            svg,
            "<text x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            BOTTOM + 20,
            escape(text)
        );
    }
}

/// Bars beside each other for each place on the axis.
fn bars(svg: &mut String, plan: &Plan<'_>) {
    for (at, label) in plan.labels.iter().enumerate() {
        let here: Vec<&&Told> = plan.points.iter().filter(|told| told.label == *label).collect();
        let (from, to) = (plan.x(at) + 2, plan.x(at + 1) - 2);
        let width = ((to - from) / (here.len().max(1) as u64)).clamp(2, 60);
        let start = u64::midpoint(from, to) - width * (here.len() as u64) / 2;
        for (place, told) in here.into_iter().enumerate() {
            let Some(value) = plan.measure.height(told) else { continue };
            let (x, y) = (start + (place as u64) * width, plan.y(value));
            let pale = if is_pale(told) { " fill-opacity=\"0.5\"" } else { "" };
            _ = write!(
                svg,
                "<rect class=\"series-{}\" x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\"{pale}/>",
                plan.colour(told),
                width.saturating_sub(1).max(1),
                BOTTOM - y
            );
        }
    }
}

/// A line for each line of the series, broken where a number is hidden.
fn curves(svg: &mut String, plan: &Plan<'_>) {
    for (number, line) in plan.lines.iter().enumerate() {
        let mut pieces: Vec<Vec<(u64, u64)>> = vec![Vec::new()];
        for (at, label) in plan.labels.iter().enumerate() {
            let told = plan.points.iter().find(|told| told.line == *line && told.label == *label);
            match told.and_then(|told| plan.measure.height(told)) {
                Some(value) => {
                    if let Some(piece) = pieces.last_mut() {
                        piece.push((u64::midpoint(plan.x(at), plan.x(at + 1)), plan.y(value)));
                    }
                }
                None => pieces.push(Vec::new()),
            }
        }
        for piece in pieces.iter().filter(|piece| !piece.is_empty()) {
            let mut path: Vec<String> = piece.iter().map(|(x, y)| format!("{x},{y}")).collect();
            if let [(x, y)] = piece[..] {
                path.push(format!("{},{y}", x + 2));
            }
            let colour = number % COLOURS + 1;
            _ = write!(svg, "<polyline class=\"line series-{colour}\" points=\"{}\"/>", path.join(" "));
        }
    }
}

/// A dotted line before the place from which on the figure says something else than before.
fn breaks(svg: &mut String, plan: &Plan<'_>) {
    for (at, label) in plan.labels.iter().enumerate() {
        let is_broken = |told: &&&Told| told.label == *label && told.notes.iter().any(|note| is_break(note));
        if plan.points.iter().any(|told| is_broken(&told)) {
            let x = plan.x(at);
            _ = write!(
                svg,
                "<line class=\"axis\" stroke-dasharray=\"5 4\" x1=\"{x}\" y1=\"{TOP}\" x2=\"{x}\" y2=\"{BOTTOM}\"/>"
            );
        }
    }
}

/// Whether what stands beside a figure is that its series is broken.
fn is_break(note: &str) -> bool {
    note.starts_with("break-")
}

/// The step of the target that holds on the day, as a line across; what it is stands above the bars.
fn target(svg: &mut String, plan: &Plan<'_>, indicator: &str, as_of: Date) {
    for step in targets_of(indicator).filter_map(|target| target.step_on(as_of)) {
        let (y, above) = (plan.y(step.percent * 10), TOP - 9);
        let text = escape(&plan.w.about("status-target-line", &step.percent.to_string()));
        _ = write!(svg, "<line class=\"target\" x1=\"{LEFT}\" y1=\"{y}\" x2=\"{RIGHT}\" y2=\"{y}\"/>");
        _ = write!(svg, "<text x=\"{RIGHT}\" y=\"{above}\" text-anchor=\"end\">{text}</text>");
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
