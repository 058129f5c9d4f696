// SPDX-License-Identifier: MPL-2.0
//! Parts and their whole shown together (women, men, all), so that no part can be found from the others.

use super::{Published, PublishedTable, Shown, Threshold, publish, publish_table};
use crate::{Figure, Point};

/// The parts of a figure and the figure itself, as they may be shown side by side. Whoever belongs to none of the
/// parts (sex not told) is a part of their own that is reckoned with and not shown.
#[must_use]
pub fn publish_split(parts: &[&Figure], whole: &Figure, threshold: Threshold) -> (Vec<Published>, Published) {
    let shown = publish_table(&counts(parts, whole), threshold);
    let one = |figure: &Figure, row: usize| overlay(publish(figure, threshold), &shown, row);
    let published = parts.iter().enumerate().map(|(row, part)| one(part, row)).collect();
    (published, one(whole, shown.cells.len() - 1))
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
    rows.push(others);
    rows
}

/// Hides in a published figure what its row of the table hides.
fn overlay(mut published: Published, table: &PublishedTable, row: usize) -> Published {
    let cells = &table.cells[row];
    let is_hidden = |shown: &Shown| !matches!(shown, Shown::Count(_));
    let is_share = published.denominator.is_some();
    if is_hidden(&cells[0]) && !is_hidden(&published.numerator) {
        published.numerator = Shown::Hidden;
    }
    if is_share && is_hidden(&cells[2]) {
        published.denominator = Some(Shown::Hidden);
    }
    let any = cells.iter().any(is_hidden);
    // The numerator would follow from the denominator if only the rest were hidden.
    if any {
        published.percent = None;
        published.suppressed = true;
    }
    if is_share && is_hidden(&cells[1]) && !is_hidden(&published.numerator) {
        published.numerator = Shown::Hidden;
    }
    published
}

/// A series as it may be shown: every part with its whole, in the order of the points.
#[must_use]
pub fn publish_series(points: &[Point], threshold: Threshold) -> Vec<Published> {
    let mut published: Vec<Option<Published>> = vec![None; points.len()];
    for (at, whole) in points.iter().enumerate().filter(|(_, point)| point.part_of.is_none()) {
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
    points.iter().zip(published).map(alone).collect()
}
