// SPDX-License-Identifier: MPL-2.0
//! 3b: how many result subsidies for ordinary jobs and education were claimed, and how much they came to.

use crate::cohort;
use crate::indicator::{Indicator, Source, Unit};
use crate::person::{Claim, Person};
use crate::series::{Label, Point, still_runs, year};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Member, Question, Snapshot, Variant, Years};
use jiff::civil::Date;
use kernel::Period;
use kernel::codes::SubsidyKind;

/// Claimed result subsidies by claim year and kind, in number and kroner (B-31, indicator 3b).
pub const INDICATOR: Indicator = Indicator {
    id: "3b",
    guidepost: Guidepost::Work,
    version: 1,
    unit: Unit::Count,
    source: Source::Stated("Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 3"),
    variants: &[Variant::Amount],
    compute,
    points,
};

const NOT_CLAIMED: &str = "companion-not-claimed";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[NOT_CLAIMED];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let period = question.period.unwrap_or_else(|| year(snapshot.as_of.year()));
    let mut sheet = Sheet { tally: Tally::beside(COMPANIONS), amount_ore: 0, period, as_of: snapshot.as_of };
    for person in snapshot.persons.iter().filter(|person| question.is_about(person)) {
        for claim in person.claims.iter().filter(|claim| is_asked(claim.kind, question)) {
            sheet.put(person, claim, question.variant == Some(Variant::Amount));
        }
    }
    let figure = sheet.tally.count(&INDICATOR);
    if question.variant == Some(Variant::Amount) {
        return Figure { unit: Unit::Amount, numerator: sheet.amount_ore, scale: 100, ..figure };
    }
    figure
}

fn is_asked(kind: SubsidyKind, question: &Question) -> bool {
    let counted = matches!(kind, SubsidyKind::Job | SubsidyKind::Education);
    question.subsidy.map_or(counted, |asked| asked == kind)
}

struct Sheet {
    tally: Tally,
    amount_ore: u64,
    period: Period,
    as_of: Date,
}

impl Sheet {
    fn put(&mut self, person: &Person, claim: &Claim, amounts: bool) {
        let who = Member::Person(person.id);
        match claim.claimed_on.filter(|on| *on <= self.as_of) {
            Some(on) if !self.period.holds(on) => {}
            Some(_) if claim.withdrawn => self.tally.left(who),
            Some(_) => {
                self.tally.hit(who);
                self.amount_ore += claim.amount_ore.unwrap_or(0);
                if amounts && claim.amount_ore.is_none() {
                    self.tally.doubt(who);
                }
            }
            None if claim.met_on.is_some_and(|on| on <= self.as_of && self.period.holds(on)) => {
                self.tally.note(NOT_CLAIMED, who);
            }
            None => {}
        }
    }
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let mut points = Vec::new();
    for of_year in claim_years(snapshot) {
        let period = year(of_year);
        for (line, part_of, subsidy, variant) in LINES {
            let question = Question { subsidy, variant, ..Question::of_period(period) };
            let asked = (Label::Years(Years::one(of_year)), question);
            let provisional = still_runs(period, snapshot.as_of);
            points.push(Point { part_of, provisional, ..Point::ask(&INDICATOR, snapshot, line, asked) });
        }
    }
    points
}

type Line = (&'static str, Option<&'static str>, Option<SubsidyKind>, Option<Variant>);

const LINES: [Line; 6] = [
    ("line-all", None, None, None),
    ("line-job", Some("line-all"), Some(SubsidyKind::Job), None),
    ("line-education", Some("line-all"), Some(SubsidyKind::Education), None),
    ("line-amount", None, None, Some(Variant::Amount)),
    ("line-amount-job", Some("line-amount"), Some(SubsidyKind::Job), Some(Variant::Amount)),
    ("line-amount-education", Some("line-amount"), Some(SubsidyKind::Education), Some(Variant::Amount)),
];

/// The years in which anything was claimed, from the first newcomers on.
pub(super) fn claim_years(snapshot: &Snapshot) -> impl Iterator<Item = i16> + use<> {
    let claims = snapshot.persons.iter().flat_map(|person| &person.claims);
    let first = claims.filter_map(|claim| claim.claimed_on).map(Date::year).min();
    let last = snapshot.as_of.year();
    first.unwrap_or(last).max(*cohort::entry_years(snapshot).start())..=last
}
