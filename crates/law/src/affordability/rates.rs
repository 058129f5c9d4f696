// SPDX-License-Identifier: MPL-2.0
//! The numbers we have found for the table, each with its days, its source and how sure it is.

use super::Living;
use crate::Certainty;
use jiff::civil::{Date, date};

/// A number of the table and the days it holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivingRate<'a> {
    /// What it is.
    pub what: Living,
    /// Whole kroner, per cent, or square metres.
    pub number: i64,
    /// The first day.
    pub from: Date,
    /// The last day, where one is known.
    pub until: Option<Date>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: &'a str,
}

impl LivingRate<'_> {
    /// Whether it holds on the day.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

const FORMULA: &str = "boligstøtteloven, boligsikring, som gengivet af Ældre Sagen, januar 2026";
const OF_2025: &str = "Ældre Sagen, boligstøtte, satser for 2025";
const OF_2026: &str = "Ældre Sagen, beregning af boligstøtte, januar 2026";
const ASSISTANCE: &str =
    "kontanthjælp fra 1. juli 2025: mindstesats og tillæg; skal efterses på ministeriets satsside";
const FAMILY: &str = "børne- og ungeydelse 2025, gennemsnit af aldrene; revisorernes satsoversigter";
const TAX: &str = "personfradrag og gennemsnitlig kommune- og bundskat; skal efterses";

/// From the reform of assistance on; the amounts of 2025.
const REFORM: (Date, Option<Date>) = (date(2025, 7, 1), Some(date(2025, 12, 31)));
const YEAR_2025: (Date, Option<Date>) = (date(2025, 1, 1), Some(date(2025, 12, 31)));
const YEAR_2026: (Date, Option<Date>) = (date(2026, 1, 1), Some(date(2026, 12, 31)));
/// The shares of the formula, from the first day we looked at.
const SHARES: (Date, Option<Date>) = (date(2025, 1, 1), None);

const fn of(
    what: Living,
    number: i64,
    (from, until): (Date, Option<Date>),
    source: &'static str,
) -> LivingRate<'static> {
    LivingRate { what, number, from, until, certainty: Certainty::FromMemory, source }
}

static RATES: [LivingRate<'static>; 20] = [
    of(Living::RentPercent, 60, SHARES, FORMULA),
    of(Living::IncomePercent, 18, SHARES, FORMULA),
    of(Living::ChildlessPercent, 15, SHARES, FORMULA),
    of(Living::SpaceFirst, 65, SHARES, FORMULA),
    of(Living::SpaceMore, 20, SHARES, FORMULA),
    of(Living::LargeFamilyPercent, 125, SHARES, FORMULA),
    of(Living::BenefitMost, 49_716, YEAR_2025, OF_2025),
    of(Living::OwnShare, 28_300, YEAR_2025, OF_2025),
    of(Living::RentMost, 94_200, YEAR_2025, OF_2025),
    of(Living::IncomeLimit, 171_500, YEAR_2026, OF_2026),
    of(Living::IncomeLimitChild, 45_200, YEAR_2026, OF_2026),
    of(Living::BenefitMost, 50_760, YEAR_2026, OF_2026),
    of(Living::OwnShare, 28_900, YEAR_2026, OF_2026),
    of(Living::Single, 6_660, REFORM, ASSISTANCE),
    of(Living::SingleParent, 11_082, REFORM, ASSISTANCE),
    of(Living::Couple, 6_660, REFORM, ASSISTANCE),
    of(Living::CoupleParent, 9_444, REFORM, ASSISTANCE),
    of(Living::ChildBenefit, 1_280, YEAR_2025, FAMILY),
    of(Living::TaxFree, 4_300, YEAR_2025, TAX),
    of(Living::TaxPercent, 38, YEAR_2025, TAX),
];

/// Every number that comes along.
#[must_use]
pub fn shipped() -> Vec<LivingRate<'static>> {
    RATES.to_vec()
}
