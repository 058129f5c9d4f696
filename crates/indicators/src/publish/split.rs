// SPDX-License-Identifier: MPL-2.0
//! Parts and their whole shown together (women, men, all), so that no part can be found from the others.

use super::calendar::publish_calendars;
use super::table::{Cell, publish_hiding};
use super::{Published, Shown, Threshold, publish, publish_after};
use crate::{Figure, Member, Point};
use std::collections::HashSet;

/// The parts of a figure and the figure itself, as they may be shown side by side. Whoever belongs to none of the
/// parts (sex not told) is a part of their own that is reckoned with and not shown.
#[must_use]
pub fn publish_split(parts: &[&Figure], whole: &Figure, threshold: Threshold) -> (Vec<Published>, Published) {
    let mut published: Vec<Published> = parts.iter().map(|part| publish(part, threshold)).collect();
    let mut total = publish(whole, threshold);
    let counts = counts(parts, whole);
    let few = published.iter().enumerate().chain([(counts.len(), &total)]);
    let few: Vec<Cell> = few.filter(|(_, part)| is_hidden(part.numerator)).map(|(row, _)| (row, 0)).collect();
    let table = publish_hiding(&counts, &few, threshold);
    for (row, part) in published.iter_mut().enumerate() {
        overlay(part, &table.cells[row]);
    }
    overlay(&mut total, &table.cells[counts.len()]);
    hide_together(&mut published, |part| &mut part.unknown);
    hide_together(&mut published, |part| &mut part.left_out);
    (published, total)
}

const fn is_hidden(shown: Shown) -> bool {
    !matches!(shown, Shown::Count(_))
}

/// One hidden number among parts follows from the others and the whole, so all of them are hidden.
fn hide_together(parts: &mut [Published], number: impl Fn(&mut Published) -> &mut Shown) {
    if parts.iter_mut().any(|part| is_hidden(*number(part))) {
        for part in parts {
            *number(part) = Shown::Hidden;
        }
    }
}

/// A row for each part: the numerator and, for a share, the rest of its denominator.
fn counts(parts: &[&Figure], whole: &Figure) -> Vec<Vec<u64>> {
    let row = |figure: &Figure| {
        let part = figure.shown_numerator();
        let rest = figure.shown_denominator().map(|whole| whole.saturating_sub(part));
        std::iter::once(part).chain(rest).collect::<Vec<u64>>()
    };
    let mut rows: Vec<Vec<u64>> = parts.iter().map(|part| row(part)).collect();
    let missing = |(at, total): (usize, u64)| {
        total.saturating_sub(rows.iter().map(|row| row.get(at).copied().unwrap_or(0)).sum())
    };
    let others: Vec<u64> = row(whole).into_iter().enumerate().map(missing).collect();
    if others.iter().any(|count| *count > 0) {
        rows.push(others);
    }
    rows
}

/// Hides in a published figure what its row of the table hides; the numerator also where only the rest is hidden,
/// since it would give the rest away.
fn overlay(published: &mut Published, cells: &[Shown]) {
    let Some(hidden) = cells.iter().position(|cell| is_hidden(*cell)) else { return };
    (published.percent, published.time, published.mean_tenths) = (None, None, None);
    published.suppressed = true;
    if hidden == 0 || cells.len() == 3 && is_hidden(cells[1]) {
        published.numerator = Shown::Hidden;
    }
    if published.denominator.is_some() && is_hidden(cells[cells.len() - 1]) {
        published.denominator = Some(Shown::Hidden);
    }
}

/// A series as it may be shown: every part with its whole, in the order of the points.
#[must_use]
pub fn publish_series(points: &[Point], threshold: Threshold) -> Vec<Published> {
    let mut published = publish_calendars(points, threshold);
    let open: Vec<usize> = (0..points.len()).filter(|at| published[*at].is_none()).collect();
    for (at, whole) in
        open.into_iter().map(|at| (at, &points[at])).filter(|(_, point)| point.part_of.is_none())
    {
        let is_part = |point: &Point| point.part_of == Some(whole.line) && point.label == whole.label;
        let parts: Vec<usize> = (0..points.len()).filter(|other| is_part(&points[*other])).collect();
        if parts.is_empty() {
            published[at] = Some(publish(&whole.figure, threshold));
            continue;
        }
        let figures: Vec<&Figure> = parts.iter().map(|part| &points[*part].figure).collect();
        let (shown, total) = publish_split(&figures, &whole.figure, threshold);
        published[at] = Some(total);
        for (part, shown) in parts.into_iter().zip(shown) {
            published[part] = Some(shown);
        }
    }
    let alone = |(point, shown): (&Point, Option<Published>)| {
        shown.unwrap_or_else(|| publish(&point.figure, threshold))
    };
    let mut published: Vec<Published> = points.iter().zip(published).map(alone).collect();
    hide_steps(points, &mut published, threshold);
    hide_readings(points, &mut published, threshold);
    published
}

/// Hides another reading of a figure that only a few people tell from what is shown of the same time, be it the figure or
/// one more reading; and every one that is measured in hours or days, where the difference is one person's.
pub(super) fn hide_readings(points: &[Point], published: &mut [Published], threshold: Threshold) {
    let apart = |one: &[Member], other: &[Member]| {
        let (one, other): (HashSet<_>, HashSet<_>) = (one.iter().collect(), other.iter().collect());
        threshold.hides(one.symmetric_difference(&other).count() as u64)
    };
    for at in (0..points.len()).filter(|at| points[*at].is_reading()) {
        let (label, figure) = (&points[at].label, &points[at].figure);
        let told_apart = |other: usize| {
            let shown = points[other].label == *label && !is_hidden(published[other].numerator);
            let members = &points[other].figure.members;
            shown
                && (apart(&figure.members.numerator, &members.numerator)
                    || apart(&figure.members.denominator, &members.denominator))
        };
        if figure.scale != 1 || (0..at).any(told_apart) {
            let shown = &mut published[at];
            (shown.percent, shown.time, shown.mean_tenths) = (None, None, None);
            (shown.numerator, shown.denominator) = (Shown::Hidden, Some(Shown::Hidden));
            (shown.unknown, shown.left_out, shown.suppressed) = (Shown::Hidden, Shown::Hidden, true);
        }
    }
}

/// Of lines that hold one another, or count the same otherwise, hides those that only a few people tell from the last
/// one shown.
fn hide_steps(points: &[Point], published: &mut [Published], threshold: Threshold) {
    let below = |at: usize| {
        let point: &Point = &points[at];
        let is_below = |low: &Point| {
            point.holds == Some(low.line) && low.label == point.label && low.figure.unit == point.figure.unit
        };
        (0..at).rev().find(|low| is_below(&points[*low]))
    };
    for at in 0..points.len() {
        let mut lower = below(at);
        while let Some(hidden) = lower.filter(|low| is_hidden(published[*low].numerator)) {
            lower = below(hidden);
        }
        if let Some(lower) = lower {
            published[at] = publish_after(&points[at].figure, &points[lower].figure, threshold);
        }
    }
}
