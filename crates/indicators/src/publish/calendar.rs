// SPDX-License-Identifier: MPL-2.0
//! Months and their year shown together, by group: one table, so that no month can be found from the year.

use super::table::publish_table;
use super::{Published, Shown, Threshold, publish};
use crate::{Label, Point, Years};

/// A year with its months, each with its parts: where each number stands among the points.
struct Calendar<'a> {
    points: &'a [Point],
    /// The lines, the whole last.
    lines: Vec<&'static str>,
    /// The months, the year last.
    labels: Vec<Label>,
}

/// The points that are told as months and as their year, as they may be shown; the others are left open.
pub(super) fn publish_calendars(points: &[Point], threshold: Threshold) -> Vec<Option<Published>> {
    let mut published = vec![None; points.len()];
    for calendar in calendars(points) {
        let table = publish_table(&calendar.counts(), threshold);
        let last = table.cells.len() - 1;
        for (row, label) in calendar.labels.iter().enumerate() {
            for (column, line) in calendar.lines.iter().enumerate() {
                let Some(at) = calendar.find(line, *label) else { continue };
                let row = if row + 1 == calendar.labels.len() { last } else { row };
                let whole = column + 1 == calendar.lines.len();
                let shown = if whole { table.cells[row].last() } else { table.cells[row].get(column) };
                let shown = shown.copied().unwrap_or(Shown::Hidden);
                let alone = publish(&points[at].figure, threshold);
                let suppressed = shown == Shown::Hidden;
                published[at] = Some(Published { numerator: shown, suppressed, ..alone });
            }
        }
    }
    published
}

fn calendars(points: &[Point]) -> impl Iterator<Item = Calendar<'_>> {
    let wholes = points.iter().filter(|point| point.part_of.is_none() && point.figure.denominator.is_none());
    wholes.filter_map(|whole| {
        let Label::Years(Years { from: year, to }) = whole.label else { return None };
        let same = |point: &&Point| point.line == whole.line;
        let in_year = |label: &Label| matches!(label, Label::Month(of, _) if *of == year && to == year);
        let mut labels: Vec<Label> =
            points.iter().filter(same).map(|point| point.label).filter(in_year).collect();
        let parts =
            points.iter().filter(|point| point.part_of == Some(whole.line) && point.label == whole.label);
        let lines = parts.map(|point| point.line).chain([whole.line]).collect();
        labels.push(whole.label);
        (labels.len() > 1).then_some(Calendar { points, lines, labels })
    })
}

impl Calendar<'_> {
    fn find(&self, line: &str, label: Label) -> Option<usize> {
        self.points.iter().position(|point| point.line == line && point.label == label)
    }

    fn count(&self, line: &str, label: Label) -> u64 {
        self.find(line, label).map_or(0, |at| self.points[at].figure.shown_numerator())
    }

    /// A row for each month; whoever belongs to none of the parts is a column of their own, reckoned with and not shown.
    fn counts(&self) -> Vec<Vec<u64>> {
        let Some((whole, parts)) = self.lines.split_last() else { return Vec::new() };
        let row = |label: &Label| {
            let mut row: Vec<u64> = parts.iter().map(|line| self.count(line, *label)).collect();
            row.push(self.count(whole, *label).saturating_sub(row.iter().sum()));
            row
        };
        self.labels[..self.labels.len() - 1].iter().map(row).collect()
    }
}
