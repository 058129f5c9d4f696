// SPDX-License-Identifier: MPL-2.0
//! Years beside the sum of several years: none of them may follow from the others.

use super::split::{hide_readings, publish_series, publish_split};
use super::{Published, Threshold};
use crate::{Figure, Label, Point, Years};

/// The series with small numbers hidden, as a status shows it. Where a point stands for several years and the years
/// stand beside it, the years are its parts.
#[must_use]
pub fn publish_years(points: &[Point], threshold: Threshold) -> Vec<Published> {
    let mut published = publish_series(points, threshold);
    for (at, whole) in points.iter().enumerate() {
        let Label::Years(span) = whole.label else { continue };
        let within = |one: &Years| one.from == one.to && span.from <= one.from && one.to <= span.to;
        let is_part = |point: &Point| {
            point.part_of.is_none()
                && point.question.variant == whole.question.variant
                && matches!(&point.label, Label::Years(one) if within(one))
        };
        let parts: Vec<usize> = (0..points.len()).filter(|part| is_part(&points[*part])).collect();
        if span.from == span.to || parts.is_empty() {
            continue;
        }
        let figures: Vec<&Figure> = parts.iter().map(|part| &points[*part].figure).collect();
        let (shown, total) = publish_split(&figures, &whole.figure, threshold);
        published[at] = total;
        for (part, shown) in parts.into_iter().zip(shown) {
            published[part] = shown;
        }
    }
    hide_readings(points, &mut published, threshold);
    published
}
