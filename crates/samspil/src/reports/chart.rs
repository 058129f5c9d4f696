// SPDX-License-Identifier: MPL-2.0
//! Draws the series of an indicator: bars, or lines where there are many points, and the target as a line across.

use super::{
    figures::{Series, Told},
    numbers,
};
use crate::web::Wording;
use indicators::{Label, Unit, publish::Shown, target::targets_of};
use jiff::civil::Date;
use std::fmt::Write;

const WIDTH: u64 = 480;
const HEIGHT: u64 = 250;
const LEFT: u64 = 56;
const RIGHT: u64 = 474;
const TOP: u64 = 24;
const BOTTOM: u64 = 220;
/// More places than this along the axis are drawn as a line.
const MOST_BARS: usize = 24;
/// How many of the colours of the style sheet there are.
const COLOURS: usize = 6;

/// The chart of an indicator.
pub struct Chart {
    /// The picture.
    pub svg: String,
    /// The lines with the number of their colour, when there are several.
    pub legend: Vec<(usize, String)>,
    /// Whether some bars are pale because their figures are provisional or uncertain.
    pub pale: bool,
}

/// What is drawn, and on what scale.
struct Plan<'a> {
    w: &'a Wording,
    /// The points in the unit of the first one; amounts and numbers do not share an axis.
    points: Vec<&'a Told>,
    lines: Vec<&'static str>,
    labels: Vec<Label>,
    most: u64,
    is_share: bool,
}

/// Draws the series as of a day; the same numbers stand in the table under it.
#[must_use]
pub fn draw(w: &Wording, series: &Series, as_of: Date) -> Chart {
    let plan = plan(w, series);
    let id = series.indicator.id.to_lowercase();
    let name = series.indicator.key("name");
    let ends = plan.labels.first().zip(plan.labels.last());
    let (from, to) =
        ends.map(|(from, to)| (numbers::short(w, *from), numbers::short(w, *to))).unwrap_or_default();
    let text = w.with("status-chart-text", &[("from", from.into()), ("to", to.into())]);
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"chart-{id}-title chart-{id}-text\">\
         <title id=\"chart-{id}-title\">{}</title><desc id=\"chart-{id}-text\">{}</desc>",
        escape(w.t(&name)),
        escape(&text)
    );
    axes(&mut svg, &plan);
    if plan.labels.len() > MOST_BARS {
        curves(&mut svg, &plan)
    } else {
        bars(&mut svg, &plan)
    }
    if plan.is_share {
        target(&mut svg, &plan, series.indicator.id, as_of);
    }
    svg.push_str("</svg>");
    let legend = plan.lines.iter().enumerate().map(|(at, line)| (at % COLOURS + 1, w.t(line).to_owned()));
    let pale = plan.labels.len() <= MOST_BARS && plan.points.iter().any(|told| is_pale(told));
    Chart { svg, legend: legend.filter(|_| plan.lines.len() > 1).collect(), pale }
}

fn plan<'a>(w: &'a Wording, series: &'a Series) -> Plan<'a> {
    let first = series.points.first();
    let share = first.is_some_and(Told::is_share);
    let kind = |told: &Told| std::mem::discriminant(&told.label);
    // Months do not stand beside the year they add up to.
    let alike = |told: &&Told| {
        let same_unit = Some(told.unit) == first.map(|told| told.unit);
        told.is_share() == share && (share || same_unit) && Some(kind(told)) == first.map(kind)
    };
    let points: Vec<&Told> = series.points.iter().filter(alike).collect();
    let (mut lines, mut labels) = (Vec::new(), Vec::new());
    for told in &points {
        if !lines.contains(&told.line) {
            lines.push(told.line);
        }
        if !labels.contains(&told.label) {
            labels.push(told.label);
        }
    }
    let highest = points.iter().filter_map(|told| height(told, share)).max().unwrap_or(0);
    let most = if share { 1000 } else { round_up(highest) };
    Plan { w, points, lines, labels, most, is_share: share }
}

/// What is drawn of a point: tenths of a per cent, or the number; nothing of what is hidden.
fn height(told: &Told, is_share: bool) -> Option<u64> {
    match told.numerator {
        _ if is_share => told.tenths.or(told.percent.map(|percent| percent * 10)),
        _ if matches!(told.unit, Unit::Days | Unit::Months) => told.time,
        _ if told.unit == Unit::Mean => told.mean_tenths,
        Shown::Count(number) => Some(number),
        _ => None,
    }
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
    let w = plan.w;
    for quarter in 0..=4 {
        let value = plan.most * quarter / 4;
        let y = plan.y(value);
        let class = if quarter == 0 { "axis" } else { "grid" };
        let text = if plan.is_share {
            w.about("status-percent", &(value / 10).to_string())
        } else if plan.points.first().is_some_and(|told| told.unit == Unit::Mean) {
            numbers::decimal(w, value)
        } else {
            numbers::whole(w, value)
        };
        _ = write!(svg, "<line class=\"{class}\" x1=\"{LEFT}\" y1=\"{y}\" x2=\"{RIGHT}\" y2=\"{y}\"/>");
        _ = write!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>",
            LEFT - 6,
            y + 5,
            escape(&text)
        );
    }
    names(svg, plan);
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
    let room = ((RIGHT - LEFT) as usize / (widest * 8 + 8)).max(1);
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
            let Some(value) = height(told, plan.is_share) else { continue };
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
            match told.and_then(|told| height(told, plan.is_share)) {
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

/// The step of the target that holds on the day, as a line across.
fn target(svg: &mut String, plan: &Plan<'_>, indicator: &str, as_of: Date) {
    for step in targets_of(indicator).filter_map(|target| target.step_on(as_of)) {
        let y = plan.y(step.percent * 10);
        let text = plan.w.about("status-target-line", &step.percent.to_string());
        _ = write!(svg, "<line class=\"target\" x1=\"{LEFT}\" y1=\"{y}\" x2=\"{RIGHT}\" y2=\"{y}\"/>");
        _ = write!(svg, "<text x=\"{RIGHT}\" y=\"{}\" text-anchor=\"end\">{}</text>", y - 5, escape(&text));
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
