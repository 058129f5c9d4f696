// SPDX-License-Identifier: MPL-2.0
//! The keys of all wording the indicators need, so that a test can see that every language has them.

use crate::person::EndReason;
use crate::target::{BENCHMARKS, TARGETS};
use crate::work::status::Status;
use crate::{Groups, Guidepost, INDICATORS, Variant, danish, friends, housing, partners, reception, work};
use kernel::TextEnum;
use kernel::codes::{
    BenefitKind, EducationBasis, EducationLevel, EmploymentKind, ExamKind, Ground, Group, OfferKind,
    Orientation, Sex, Stay, SubsidyKind, Track,
};
use std::collections::BTreeSet;

/// What stands around a figure.
const FIGURE: &[&str] = &[
    "figure-as-of",
    "figure-below",
    "figure-cohort",
    "figure-denominator",
    "figure-forecast",
    "figure-fraction",
    "figure-grey",
    "figure-left-out",
    "figure-mean",
    "figure-not-reached",
    "figure-numerator",
    "figure-other-definition",
    "figure-provisional",
    "figure-sensitivity",
    "figure-suppressed",
    "figure-time-days",
    "figure-time-months",
    "figure-too-early",
    "figure-unknown",
    "figure-version",
];

/// The lines of the series.
const LINES: &[&str] = &[
    "line-12-months",
    "line-24-months",
    "line-36-months",
    "line-6-months",
    "line-age-adult",
    "line-age-school",
    "line-age-senior",
    "line-age-under-six",
    "line-age-young",
    "line-all",
    "line-area-parallel",
    "line-area-prevention",
    "line-area-transformation",
    "line-area-vulnerable",
    "line-amount",
    "line-amount-education",
    "line-amount-job",
    "line-day-care",
    "line-education",
    "line-external",
    "line-female",
    "line-forecast",
    "line-forecast-female",
    "line-forecast-male",
    "line-internal",
    "line-job",
    "line-male",
    "line-median",
    "line-of-possible",
    "line-refugees",
    "line-reunified",
    "line-school",
    "line-status",
    "line-ukraine",
    "line-upper-quartile",
];

/// What the units and sources are called.
const REST: &[&str] = &[
    "source-proposed",
    "source-stated",
    "unit-amount",
    "unit-areas",
    "unit-count",
    "unit-day-share",
    "unit-days",
    "unit-hour-share",
    "unit-mean",
    "unit-months",
    "unit-share",
];

/// Every key this crate may ask for in `indicators.ftl`.
#[must_use]
pub fn keys() -> Vec<String> {
    let fixed = [FIGURE, LINES, REST, danish::passed_track::COMPANIONS, danish::completion::COMPANIONS];
    let more = [work::assistance::COMPANIONS, work::subsidies::COMPANIONS, work::self_support::COMPANIONS];
    let fixed = fixed
        .into_iter()
        .chain(more)
        .chain([work::active_effort::NOTES, housing::areas_on_list::NOTES])
        .flatten();
    let came = [
        reception::danish::COMPANIONS,
        reception::company_offer::COMPANIONS,
        reception::contract::COMPANIONS,
    ];
    let lately = [reception::first_dwelling::COMPANIONS, reception::arrivals::COMPANIONS];
    let rest = [
        friends::offered::COMPANIONS,
        work::first_start::COMPANIONS,
        housing::moves::COMPANIONS,
        partners::COMPANIONS,
    ];
    let fixed = fixed.chain(came.into_iter().chain(lately).chain(rest).flatten());
    // Some counts stand beside several figures.
    let fixed: BTreeSet<&str> = fixed.copied().collect();
    let mut keys: Vec<String> = fixed.into_iter().map(ToString::to_string).collect();
    keys.extend(Guidepost::ALL.map(Guidepost::name_key));
    for indicator in INDICATORS {
        keys.extend(["name", "definition", "note"].map(|part| indicator.key(part)));
    }
    for target in TARGETS {
        keys.extend(["name", "basis", "owner"].map(|part| target.key(part)));
    }
    for benchmark in BENCHMARKS {
        keys.extend(["name", "basis"].map(|part| benchmark.key(part)));
    }
    keys.extend(
        words::<EndReason>().chain(words::<Variant>()).chain(words::<Groups>()).chain(words::<Status>()),
    );
    keys
}

/// The keys of every word of the code lists, in `codes.ftl` (`offer-kind-internship`).
#[must_use]
pub fn code_keys() -> Vec<String> {
    let people = words::<Group>().chain(words::<Ground>()).chain(words::<Sex>());
    let danish = words::<Track>().chain(words::<ExamKind>());
    let offers = words::<Orientation>().chain(words::<OfferKind>()).chain(words::<SubsidyKind>());
    let work = words::<EmploymentKind>().chain(words::<EducationLevel>()).chain(words::<EducationBasis>());
    let living = words::<BenefitKind>().chain(words::<Stay>());
    people.chain(danish).chain(offers).chain(work).chain(living).collect()
}

fn words<W: TextEnum>() -> impl Iterator<Item = String> {
    W::ALL.iter().map(|word| format!("{}-{}", W::LIST, word.code()))
}
