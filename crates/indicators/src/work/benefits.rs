// SPDX-License-Identifier: MPL-2.0
//! What social assistance has been called, and from when to when, for the count of those who receive it.

use jiff::civil::{Date, date};
use kernel::codes::BenefitKind;

/// A name of social assistance and the days it was in use (*ydelse, dateret*).
#[derive(Clone, Copy, Debug)]
pub struct Dated {
    /// The benefit.
    pub kind: BenefitKind,
    /// The first day of the name.
    pub from: Date,
    /// The last day of the name.
    pub until: Option<Date>,
    /// Whether it is called *kontanthjælp*, as the strategy calls it.
    pub literal: bool,
}

const REFORM: Date = date(2025, 7, 1);
const EVE_OF_REFORM: Option<Date> = Some(date(2025, 6, 30));

/// Every name social assistance has had since 1998; a benefit that is not here is not social assistance.
pub const SOCIAL_ASSISTANCE: &[Dated] = &[
    dated(BenefitKind::SocialAssistance, date(1998, 7, 1), EVE_OF_REFORM, true),
    dated(BenefitKind::StartAssistance, date(2002, 7, 1), Some(date(2011, 12, 31)), false),
    dated(BenefitKind::EducationAssistance, date(2014, 1, 1), EVE_OF_REFORM, false),
    dated(BenefitKind::IntegrationBenefit, date(2015, 9, 1), Some(date(2019, 12, 31)), false),
    dated(BenefitKind::SelfSupportAndReturn, date(2020, 1, 1), EVE_OF_REFORM, false),
    dated(BenefitKind::Transition, date(2020, 1, 1), EVE_OF_REFORM, false),
    dated(BenefitKind::MinimumRate, REFORM, None, true),
    dated(BenefitKind::BasicRate, REFORM, None, true),
    dated(BenefitKind::HigherRate, REFORM, None, true),
];

/// What somebody newly arrived was given, one name after the other (30 years or more, without work).
pub const NEWCOMERS: &[Dated] = &[
    dated(BenefitKind::StartAssistance, date(2002, 7, 1), Some(date(2011, 12, 31)), false),
    dated(BenefitKind::SocialAssistance, date(2012, 1, 1), Some(date(2015, 8, 31)), true),
    dated(BenefitKind::IntegrationBenefit, date(2015, 9, 1), Some(date(2019, 12, 31)), false),
    dated(BenefitKind::SelfSupportAndReturn, date(2020, 1, 1), EVE_OF_REFORM, false),
    dated(BenefitKind::MinimumRate, REFORM, None, true),
];

const fn dated(kind: BenefitKind, from: Date, until: Option<Date>, literal: bool) -> Dated {
    Dated { kind, from, until, literal }
}

impl Dated {
    /// Whether the name was in use on the day.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// The line of a benefit, if it is social assistance.
#[must_use]
pub fn social_assistance(kind: BenefitKind) -> Option<&'static Dated> {
    SOCIAL_ASSISTANCE.iter().find(|dated| dated.kind == kind)
}

/// What social assistance was called on a day.
pub fn set_on(day: Date) -> impl Iterator<Item = BenefitKind> {
    SOCIAL_ASSISTANCE.iter().filter(move |dated| dated.holds(day)).map(|dated| dated.kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cohort::after;

    #[test]
    fn b30_newcomers_always_had_exactly_one_name_for_their_benefit() {
        for pair in NEWCOMERS.windows(2) {
            assert_eq!(pair[0].until.map(after), Some(pair[1].from), "after {:?}", pair[0].kind);
        }
        assert!(NEWCOMERS.last().unwrap().until.is_none());
    }

    #[test]
    fn b30_every_benefit_of_newcomers_is_social_assistance_on_all_its_days() {
        for line in NEWCOMERS {
            let whole = social_assistance(line.kind).unwrap();
            assert!(whole.from <= line.from && (whole.until.is_none() || line.until <= whole.until));
            assert_eq!(whole.literal, line.literal);
        }
    }

    #[test]
    fn b30_each_benefit_stands_in_one_line_and_ends_after_it_began() {
        for (at, line) in SOCIAL_ASSISTANCE.iter().enumerate() {
            assert!(line.until.is_none_or(|until| line.from < until));
            assert!(SOCIAL_ASSISTANCE[..at].iter().all(|other| other.kind != line.kind));
        }
    }

    #[test]
    fn b30_the_reform_of_2025_replaces_every_name_overnight() {
        let eve: Vec<_> = set_on(date(2025, 6, 30)).collect();
        assert!(set_on(REFORM).all(|kind| !eve.contains(&kind)));
        assert_eq!(set_on(REFORM).count(), 3);
    }
}
