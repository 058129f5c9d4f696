// SPDX-License-Identifier: MPL-2.0
//! The Danish calendar: public holidays, working days, and how months are added (*helligdage og hverdage*).
//!
//! Christmas Eve, New Year's Eve, 1 May and 5 June are no public holidays: offices may be closed, but no date of
//! the law moves because of them. Great Prayer Day was one until and including 2023 (lov nr. 214 af 6. marts 2023).
//! Holidays are known for the years 1900 to 2199; outside them no day is a holiday.

use crate::text_enum;
use jiff::{
    Span,
    civil::{Date, Weekday, date},
};

text_enum! {
    /// A Danish public holiday (*helligdag*).
    pub enum Holiday ("holiday") {
        /// *Nytårsdag*, 1 January.
        NewYear = "new-year",
        /// *Skærtorsdag*.
        MaundyThursday = "maundy-thursday",
        /// *Langfredag*.
        GoodFriday = "good-friday",
        /// *Påskedag*.
        Easter = "easter",
        /// *2. påskedag*.
        EasterMonday = "easter-monday",
        /// *Store bededag*, until and including 2023.
        PrayerDay = "prayer-day",
        /// *Kristi himmelfartsdag*.
        Ascension = "ascension",
        /// *Pinsedag*.
        Whitsun = "whitsun",
        /// *2. pinsedag*.
        WhitMonday = "whit-monday",
        /// *Juledag*, 25 December.
        Christmas = "christmas",
        /// *2. juledag*, 26 December.
        BoxingDay = "boxing-day",
    }
}

const LAST_PRAYER_DAY: i16 = 2023;

/// The public holidays of a year in the order they fall; none outside 1900 to 2199.
#[must_use]
pub fn holidays(year: i16) -> Vec<(Date, Holiday)> {
    let Some(easter) = easter(year) else { return Vec::new() };
    let around_easter = (-3..=50).filter_map(|days| {
        let day = easter.saturating_add(Span::new().days(days));
        holiday(day).map(|holiday| (day, holiday))
    });
    std::iter::once((date(year, 1, 1), Holiday::NewYear))
        .chain(around_easter)
        .chain([(date(year, 12, 25), Holiday::Christmas), (date(year, 12, 26), Holiday::BoxingDay)])
        .collect()
}

/// Which public holiday the day is, if any.
#[must_use]
pub fn holiday(day: Date) -> Option<Holiday> {
    let easter = easter(day.year())?;
    match (day.month(), day.day()) {
        (1, 1) => return Some(Holiday::NewYear),
        (12, 25) => return Some(Holiday::Christmas),
        (12, 26) => return Some(Holiday::BoxingDay),
        _ => {}
    }
    match day.day_of_year() - easter.day_of_year() {
        -3 => Some(Holiday::MaundyThursday),
        -2 => Some(Holiday::GoodFriday),
        0 => Some(Holiday::Easter),
        1 => Some(Holiday::EasterMonday),
        26 if day.year() <= LAST_PRAYER_DAY => Some(Holiday::PrayerDay),
        39 => Some(Holiday::Ascension),
        49 => Some(Holiday::Whitsun),
        50 => Some(Holiday::WhitMonday),
        _ => None,
    }
}

/// Whether the day is Monday to Friday and no public holiday (*hverdag*).
#[must_use]
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && holiday(day).is_none()
}

/// The day itself when it is a working day, otherwise the first one after it (*førstkommende hverdag*).
#[must_use]
pub fn next_working_day(mut day: Date) -> Date {
    while !is_working_day(day) {
        match day.tomorrow() {
            Ok(tomorrow) => day = tomorrow,
            Err(_) => break,
        }
    }
    day
}

/// The `count`-th working day after the day; the day itself does not count.
///
/// One working day after Friday 26 April 2024 is Monday 29 April 2024. With a count of zero it is the day itself.
#[must_use]
pub fn add_working_days(day: Date, count: u16) -> Date {
    (0..count).fold(day, |day, _| day.tomorrow().map_or(day, next_working_day))
}

/// The same day of the month so many months later, or the last day of that month where it is shorter.
///
/// One month after 15 May is 15 June; one month after 31 January 2026 is 28 February 2026. A negative count goes
/// back in time.
#[must_use]
pub fn months_after(day: Date, months: i16) -> Date {
    let count = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + i32::from(months);
    let year = i16::try_from(count.div_euclid(12));
    let month = i8::try_from(count.rem_euclid(12) + 1);
    let first = year.ok().zip(month.ok()).and_then(|(year, month)| Date::new(year, month, 1).ok());
    let Some(first) = first else { return if months < 0 { Date::MIN } else { Date::MAX } };
    Date::new(first.year(), first.month(), day.day().min(first.days_in_month())).unwrap_or(first)
}

/// Easter Sunday of the year by the Gregorian rule (Meeus, Jones and Butcher).
fn easter(year: i16) -> Option<Date> {
    if !(1900..=2199).contains(&year) {
        return None;
    }
    let y = i32::from(year);
    let (golden, century, rest) = (y % 19, y / 100, y % 100);
    let skipped = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    Some(date(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for easter_day in [
            date(1900, 4, 15),
            date(1943, 4, 25),
            date(1954, 4, 18),
            date(1981, 4, 19),
            date(2000, 4, 23),
            date(2008, 3, 23),
            date(2018, 4, 1),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2038, 4, 25),
            date(2100, 3, 28),
        ] {
            assert_eq!(easter(easter_day.year()), Some(easter_day));
        }
    }

    #[test]
    fn easter_is_always_a_sunday_between_22_march_and_25_april() {
        for year in 1900..=2199 {
            let day = easter(year).unwrap();
            assert_eq!(day.weekday(), Weekday::Sunday);
            assert!(date(year, 3, 22) <= day && day <= date(year, 4, 25));
        }
    }

    #[test]
    fn the_holidays_of_2026_are_these() {
        let days = [(1, 1), (4, 2), (4, 3), (4, 5), (4, 6), (5, 14), (5, 24), (5, 25), (12, 25), (12, 26)];
        let expected: Vec<Date> = days.iter().map(|&(month, day)| date(2026, month, day)).collect();
        assert_eq!(holidays(2026).into_iter().map(|(day, _)| day).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn great_prayer_day_is_a_holiday_for_the_last_time_in_2023() {
        assert_eq!(holiday(date(2023, 5, 5)), Some(Holiday::PrayerDay));
        assert_eq!(holiday(date(2024, 4, 26)), None);
        assert!(is_working_day(date(2024, 4, 26)));
    }

    #[test]
    fn days_when_only_offices_close_are_working_days() {
        for day in [date(2025, 12, 24), date(2025, 12, 31), date(2026, 5, 1), date(2026, 6, 5)] {
            assert!(is_working_day(day), "{day}");
        }
    }

    #[test]
    fn fifteen_working_days_over_easter_take_three_and_a_half_weeks() {
        assert_eq!(add_working_days(date(2026, 3, 16), 15), date(2026, 4, 9));
        assert_eq!(add_working_days(date(2024, 4, 8), 15), date(2024, 4, 29));
        assert_eq!(add_working_days(date(2024, 4, 6), 0), date(2024, 4, 6));
    }

    #[test]
    fn the_next_working_day_jumps_over_a_whole_easter() {
        assert_eq!(next_working_day(date(2026, 4, 2)), date(2026, 4, 7));
        assert_eq!(next_working_day(date(2026, 4, 7)), date(2026, 4, 7));
    }

    #[test]
    fn a_month_after_the_31st_ends_with_the_shorter_month() {
        assert_eq!(months_after(date(2026, 1, 31), 1), date(2026, 2, 28));
        assert_eq!(months_after(date(2024, 1, 31), 1), date(2024, 2, 29));
        assert_eq!(months_after(date(2026, 5, 15), 6), date(2026, 11, 15));
        assert_eq!(months_after(date(2026, 3, 31), -1), date(2026, 2, 28));
        assert_eq!(months_after(date(2026, 12, 1), 1), date(2027, 1, 1));
        assert_eq!(months_after(Date::MAX, 1), Date::MAX);
    }

    #[test]
    fn months_are_added_as_the_date_library_adds_them() {
        for start in [date(2023, 12, 31), date(2024, 2, 29), date(2026, 1, 30), date(2026, 8, 1)] {
            for months in -40..40 {
                assert_eq!(months_after(start, months), start.saturating_add(Span::new().months(months)));
            }
        }
    }
}
