// SPDX-License-Identifier: MPL-2.0
//! The CPR number: read, kept, and never shown by accident (*personnummer*).
//!
//! A number is only refused for its form or its date. The check digit never refuses one: numbers have been given
//! out without it since 2007, most often to people born on 1 January, as many refugees are registered.

use crate::{codes::Sex, text_enum};
use jiff::civil::Date;
use std::{fmt, str::FromStr};

text_enum! {
    /// Whether CPR gave out the number.
    pub enum CprKind ("cpr-kind") {
        /// Given out by CPR.
        Real = "real",
        /// Made up by an authority until there is a real one (*erstatningspersonnummer*): the day is 60 too high.
        Replacement = "replacement",
    }
}

text_enum! {
    /// Why something is no CPR number.
    pub enum CprFault ("cpr-fault") {
        /// There are not ten digits.
        Length = "length",
        /// There is something else than digits, a hyphen after the sixth of them, and spaces.
        Character = "character",
        /// The first six digits and the seventh make no date.
        Date = "date",
    }
}

/// A CPR number (*personnummer*), real or replacement; its digits are only shown when asked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cpr {
    ascii: [u8; 10],
    born: Date,
}

impl Cpr {
    /// Reads `DDMMYY-SSSS` or `DDMMYYSSSS`, with spaces anywhere.
    ///
    /// # Errors
    /// What is wrong with the form or the date.
    pub fn parse(text: &str) -> Result<Self, CprFault> {
        let mut ascii = [b'0'; 10];
        let mut count = 0;
        let mut hyphen = false;
        for character in text.chars().filter(|character| !character.is_whitespace()) {
            match character {
                '0'..='9' => {
                    *ascii.get_mut(count).ok_or(CprFault::Length)? = character as u8;
                    count += 1;
                }
                '-' if count == 6 && !hyphen => hyphen = true,
                _ => return Err(CprFault::Character),
            }
        }
        if count < 10 {
            return Err(CprFault::Length);
        }
        let born = birth_date(&ascii).ok_or(CprFault::Date)?;
        Ok(Self { ascii, born })
    }

    /// The ten digits; for the database and for files, never for logs.
    #[must_use]
    pub fn digits(&self) -> &str {
        std::str::from_utf8(&self.ascii).unwrap_or_default()
    }

    /// The number as people write it, `DDMMYY-SSSS`.
    #[must_use]
    pub fn hyphenated(&self) -> String {
        let (date, serial) = self.digits().split_at(6);
        format!("{date}-{serial}")
    }

    /// Whether CPR gave it out.
    #[must_use]
    pub const fn kind(&self) -> CprKind {
        if self.ascii[0] >= b'6' { CprKind::Replacement } else { CprKind::Real }
    }

    /// The date of birth in it; the seventh digit says which century.
    #[must_use]
    pub const fn born(&self) -> Date {
        self.born
    }

    /// The sex in it: an odd last digit was given to men, an even one to women.
    #[must_use]
    pub const fn sex(&self) -> Sex {
        if self.ascii[9] % 2 == 1 { Sex::Male } else { Sex::Female }
    }

    /// Whether the check digit fits (*modulus 11*): a hint for typing errors, never a reason to refuse.
    ///
    /// For people born on 1 January it always says yes, since their numbers so often have no check digit.
    #[must_use]
    pub fn checksum_fits(&self) -> bool {
        let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        let sum: u32 =
            self.ascii.iter().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
        (self.born.month(), self.born.day()) == (1, 1) || sum.is_multiple_of(11)
    }
}

impl FromStr for Cpr {
    type Err = CprFault;
    fn from_str(text: &str) -> Result<Self, CprFault> {
        Self::parse(text)
    }
}

impl fmt::Debug for Cpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cpr(hidden)")
    }
}

fn birth_date(ascii: &[u8; 10]) -> Option<Date> {
    let number = |at: usize| i16::from((ascii[at] - b'0') * 10 + (ascii[at + 1] - b'0'));
    let (day, month, year) = (number(0), number(2), number(4));
    let day = if day > 60 { day - 60 } else { day };
    let century = match (ascii[6], year) {
        (b'0'..=b'3', _) | (b'4' | b'9', 37..) => 1900,
        (b'5'..=b'8', 58..) => 1800,
        _ => 2000,
    };
    Date::new(century + year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::fs;

    /// Our own numbers; all are replacement numbers, so that none can be somebody's.
    const VECTORS: &str = include_str!("../data/cpr-numbers.csv");

    fn rows(csv: &str) -> impl Iterator<Item = Vec<&str>> {
        csv.lines().skip(1).map(|line| line.splitn(5, ',').collect())
    }

    #[test]
    fn our_numbers_have_the_birth_date_and_sex_they_were_made_with() {
        for row in rows(VECTORS) {
            let cpr = Cpr::parse(row[0]).unwrap();
            assert_eq!(cpr.kind(), CprKind::Replacement, "{}", row[0]);
            assert_eq!(cpr.born(), row[1].parse::<Date>().unwrap(), "{}", row[0]);
            assert_eq!(cpr.sex().to_string(), row[2], "{}", row[0]);
            assert_eq!(cpr.checksum_fits(), row[3] == "fits", "{}", row[0]);
        }
    }

    #[test]
    fn hyphen_and_spaces_make_no_difference() {
        let plain = Cpr::parse("7007081239").unwrap();
        for text in ["700708-1239", " 700708 1239 ", "700708 - 1239", "70 07 08 12 39"] {
            assert_eq!(Cpr::parse(text), Ok(plain));
        }
        assert_eq!(plain.digits(), "7007081239");
        assert_eq!(plain.hyphenated(), "700708-1239");
    }

    #[test]
    fn what_is_no_number_says_why() {
        for (text, fault) in [
            ("", CprFault::Length),
            ("700708123", CprFault::Length),
            ("70070812390", CprFault::Length),
            ("700708123A", CprFault::Character),
            ("7007-081239", CprFault::Character),
            ("700708--1239", CprFault::Character),
            ("7113081239", CprFault::Date),
            ("9202081239", CprFault::Date),
            ("6007081239", CprFault::Date),
            ("4507081239", CprFault::Date),
            ("8902015005", CprFault::Date),
        ] {
            assert_eq!(Cpr::parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn the_number_never_shows_in_a_log() {
        let shown = format!("{:?}", Cpr::parse("7007081239").unwrap());
        assert!(!shown.chars().any(|character| character.is_ascii_digit()), "{shown}");
    }

    #[test]
    fn a_date_without_the_sixty_is_a_real_number() {
        let cpr = Cpr::parse("2110625629").unwrap();
        assert_eq!((cpr.kind(), cpr.born()), (CprKind::Real, date(1862, 10, 21)));
    }

    #[test]
    fn a_shared_vector_file_agrees_where_there_is_one() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/schemas/cpr/cpr-test-vectors.csv");
        let Ok(csv) = fs::read_to_string(path) else { return };
        for row in rows(&csv) {
            let (text, kind) = (row[0], row[1]);
            match (kind, Cpr::parse(text)) {
                ("format", parsed) => assert!(parsed.is_err(), "{text}"),
                ("synthetic_day_plus_60", parsed) => {
                    let cpr = parsed.unwrap();
                    assert_eq!(cpr.kind(), CprKind::Replacement);
                    assert!(row[4].contains(&format!("birth {}, {}", cpr.born(), cpr.sex())), "{text}");
                    let new_year = (cpr.born().month(), cpr.born().day()) == (1, 1);
                    assert!(new_year || cpr.checksum_fits() == (row[3] == "true"), "{text}");
                }
                (_, parsed) => assert_eq!(parsed.is_ok(), row[2] == "valid", "{text}"),
            }
        }
    }
}
