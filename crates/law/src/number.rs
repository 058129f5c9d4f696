// SPDX-License-Identifier: MPL-2.0
//! The numbers a rule judges by beside the days it counts: ages, months, hours, each with a name (*tal i reglen*).

use kernel::text_enum;

text_enum! {
    /// What a number is for.
    pub enum Param ("number") {
        /// The age from which somebody is an adult.
        AdultYears = "adult-years",
        /// The most months a programme can last.
        ProgrammeMonths = "programme-months",
        /// For how many months from the start it is looked at what somebody lives on.
        WatchedMonths = "watched-months",
        /// Months with a residence permit.
        StayMonths = "stay-months",
        /// How many months it is looked back.
        LookedAtMonths = "looked-at-months",
        /// Months on a benefit within those.
        BenefitMonths = "benefit-months",
        /// For how many months ahead it is looked.
        AheadMonths = "ahead-months",
        /// Years of lawful stay within the time that is looked at.
        ResidenceYears = "residence-years",
        /// Months of full-time work within it.
        WorkMonths = "work-months",
        /// The years that are looked back.
        WithinYears = "within-years",
        /// The month of the year before in which the national number is announced.
        AnnouncedMonth = "announced-month",
        /// The day of that month.
        AnnouncedDay = "announced-day",
        /// The month in which the municipalities have agreed.
        AgreedMonth = "agreed-month",
        /// The day of that month.
        AgreedDay = "agreed-day",
        /// The month in which Udlændingestyrelsen sets what was not agreed.
        SetMonth = "set-month",
        /// The day of that month.
        SetDay = "set-day",
        /// Up to this national number it is changed only by a large change of the estimate.
        SmallNumber = "small-number",
        /// So many per cent is a large change up to there.
        SmallChange = "small-change",
        /// And so many above it.
        LargeChange = "large-change",
        /// The age of the year in which school begins.
        SchoolFromAge = "school-from-age",
        /// The age of the year in which compulsory schooling ends.
        SchoolUntilAge = "school-until-age",
        /// The most hours of Danish a week, on average.
        DanishHours = "danish-hours",
        /// The hours a week of a full programme.
        WeekHours = "week-hours",
        /// The months for which the basic grant is paid.
        GrantMonths = "grant-months",
        /// The number of children from which a family is a large one.
        LargeFamily = "large-family",
        /// The months from the takeover in which the high rate is given.
        HighMonths = "high-months",
        /// The months from the takeover until which the low rate is given.
        LowMonths = "low-months",
        /// The months it must last.
        LastsMonths = "lasts-months",
        /// The hours a week it takes on average.
        JobHours = "job-hours",
        /// For how many months ahead it is told that a last day comes.
        ToldMonths = "told-months",
        /// The longest one waits for the next exam, in months.
        NextExamMonths = "next-exam-months",
        /// The youngest who may have a leisure job.
        JobFromAge = "job-from-age",
        /// The age from which the limits of the older ones hold.
        OlderFromAge = "older-from-age",
        /// Hours on a school day for the younger.
        YoungSchoolDay = "young-school-day",
        /// Hours on a day off for the younger.
        YoungFreeDay = "young-free-day",
        /// Hours in a school week for the younger.
        YoungSchoolWeek = "young-school-week",
        /// Hours in a week off for the younger.
        YoungFreeWeek = "young-free-week",
        /// Hours on a school day for the older.
        OlderSchoolDay = "older-school-day",
        /// Hours on a day off for the older.
        OlderFreeDay = "older-free-day",
        /// Hours in a school week for the older.
        OlderSchoolWeek = "older-school-week",
        /// Hours in a week off for the older.
        OlderFreeWeek = "older-free-week",
        /// The hour of the evening after which nobody under age works.
        EveningHour = "evening-hour",
        /// The hour of the morning before which nobody under age works.
        MorningHour = "morning-hour",
    }
}

/// A number of a rule as it comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// What it is for.
    pub what: Param,
    /// How much.
    pub value: i16,
    /// The most it could be changed to.
    pub most: i16,
}

/// The first is never more than the second, where a rule has both.
const IN_ORDER: [(Param, Param); 12] = [
    (Param::AnnouncedMonth, Param::AgreedMonth),
    (Param::AgreedMonth, Param::SetMonth),
    (Param::SchoolFromAge, Param::SchoolUntilAge),
    (Param::BenefitMonths, Param::LookedAtMonths),
    (Param::HighMonths, Param::LowMonths),
    (Param::JobFromAge, Param::OlderFromAge),
    (Param::OlderFromAge, Param::AdultYears),
    (Param::YoungSchoolDay, Param::YoungFreeDay),
    (Param::YoungSchoolWeek, Param::YoungFreeWeek),
    (Param::OlderSchoolDay, Param::OlderFreeDay),
    (Param::OlderSchoolWeek, Param::OlderFreeWeek),
    (Param::MorningHour, Param::EveningHour),
];

const MOST_MONTHS: i16 = 120;

impl Number {
    /// A number of months.
    pub(crate) const fn months(what: Param, value: i16) -> Self {
        Self { what, value, most: MOST_MONTHS }
    }

    /// An age in years.
    pub(crate) const fn age(what: Param, value: i16) -> Self {
        Self { what, value, most: 30 }
    }

    /// Any other number, and the most it could be.
    pub(crate) const fn at_most(what: Param, value: i16, most: i16) -> Self {
        Self { what, value, most }
    }

    /// Hours a week.
    pub(crate) const fn week(what: Param, value: i16) -> Self {
        Self { what, value, most: 168 }
    }

    /// Hours of a day, or an hour of it.
    pub(crate) const fn day(what: Param, value: i16) -> Self {
        Self { what, value, most: 24 }
    }

    /// How many children.
    pub(crate) const fn children(what: Param, value: i16) -> Self {
        Self { what, value, most: 20 }
    }
}

/// Whether numbers that belong together stand in their order.
pub(crate) fn in_order(numbers: &[Number], values: &[i16]) -> bool {
    let value = |what| numbers.iter().zip(values).find(|(number, _)| number.what == what).map(|it| *it.1);
    IN_ORDER.iter().all(|(less, more)| value(*less).zip(value(*more)).is_none_or(|(less, more)| less <= more))
}
