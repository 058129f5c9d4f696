// SPDX-License-Identifier: MPL-2.0
//! B-27: how much of the active effort points at a company or an education, measured in hours.

use crate::cohort;
use crate::indicator::{Indicator, Source, Unit};
use crate::person::{Offer, Person};
use crate::series::{Label, Point, still_runs, year};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Hours, Member, Question, Snapshot, Variant, Years};
use kernel::Period;
use kernel::codes::Orientation;

/// The share of offer hours that is company- or education-oriented (B-27, target 80 %).
pub const INDICATOR: Indicator = Indicator {
    id: "B-27",
    guidepost: Guidepost::Work,
    version: 1,
    unit: Unit::HourShare,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 3"),
    variants: &[Variant::WithDanish, Variant::ByDays],
    compute,
    points,
};

/// The note that stands beside the figure when hours are missing.
const BY_DAYS: &str = "indicator-b-27-by-days";

/// The notes that may have to stand beside it.
pub const NOTES: &[&str] = &[BY_DAYS];

/// The other readings and the lines they are told on.
const READINGS: [(&str, Variant); 2] =
    [("variant-with-danish", Variant::WithDanish), ("variant-by-days", Variant::ByDays)];

/// Minutes a week times days, for one hour.
const MINUTE_DAYS_AN_HOUR: u64 = 60 * 7;

/// An activity of somebody, as far as it lies in the days asked about.
struct Piece {
    oriented: bool,
    days: u64,
    hours: Option<Hours>,
}

impl Piece {
    fn minute_days(&self) -> Option<u64> {
        Some(u64::from(self.hours?.minutes()) * self.days)
    }
}

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let period = question.period.unwrap_or_else(|| year(snapshot.as_of.year()));
    let with_danish = question.variant == Some(Variant::WithDanish);
    let mut everybody: Vec<(Member, Vec<Piece>)> = Vec::new();
    for person in snapshot.persons.iter().filter(|person| question.is_about(person)) {
        let days = cohort::days_here(person, question.months, period, snapshot.as_of);
        let pieces = days.map_or_else(Vec::new, |days| pieces(person, days, with_danish));
        if !pieces.is_empty() {
            everybody.push((Member::Person(person.id), pieces));
        }
    }
    let all = everybody.iter().flat_map(|(_, pieces)| pieces);
    let (unknown, count) =
        all.fold((0, 0), |(unknown, count), piece| (unknown + usize::from(piece.hours.is_none()), count + 1));
    let hours_are_missing = unknown * 10 > count;
    if hours_are_missing || question.variant == Some(Variant::ByDays) {
        let notes = if hours_are_missing { NOTES.to_vec() } else { Vec::new() };
        let figure = total(&everybody, |piece| Some(piece.days));
        return Figure { unit: Unit::DayShare, notes, ..figure };
    }
    Figure { scale: MINUTE_DAYS_AN_HOUR, ..total(&everybody, Piece::minute_days) }
}

fn pieces(person: &Person, days: Period, with_danish: bool) -> Vec<Piece> {
    let piece = |oriented, from, until, hours| {
        let shared = Period { from, until }.shared_days(&days, days.until.unwrap_or(days.from));
        Some(Piece { oriented, days: shared.unsigned_abs(), hours }).filter(|piece| piece.days > 0)
    };
    let offers = person.offers.iter();
    let lessons = person.modules.iter().filter(|_| with_danish);
    offers
        .filter_map(|offer| piece(is_oriented(offer), offer.from, offer.until, offer.hours_per_week))
        .chain(lessons.filter_map(|module| piece(false, module.from, module.until, module.hours_per_week)))
        .collect()
}

fn is_oriented(offer: &Offer) -> bool {
    let orientation = offer.orientation.unwrap_or(offer.kind.orientation());
    matches!(orientation, Orientation::Company | Orientation::Education)
}

fn total(everybody: &[(Member, Vec<Piece>)], size: impl Fn(&Piece) -> Option<u64>) -> Figure {
    let mut tally = Tally::default();
    let (mut part, mut whole) = (0, 0);
    for (who, pieces) in everybody {
        let oriented: u64 = pieces.iter().filter(|piece| piece.oriented).filter_map(&size).sum();
        let all: u64 = pieces.iter().filter_map(&size).sum();
        (part, whole) = (part + oriented, whole + all);
        if all > 0 {
            tally.put(*who, oriented > 0);
        }
        if pieces.iter().any(|piece| size(piece).is_none()) {
            tally.doubt(*who);
        }
    }
    let looked_at = everybody.len() as u64;
    Figure { numerator: part, denominator: Some(whole), looked_at, ..tally.blank(&INDICATOR) }
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let points = |of_year| {
        let period = year(of_year);
        let asked = (Label::Years(Years::one(of_year)), Question::of_period(period));
        let provisional = still_runs(period, snapshot.as_of);
        let point = Point { provisional, ..Point::ask(&INDICATOR, snapshot, "line-all", asked) };
        let readings = point.by_readings(&INDICATOR, snapshot, &READINGS);
        std::iter::once(point).chain(readings)
    };
    cohort::entry_years(snapshot).flat_map(points).collect()
}
