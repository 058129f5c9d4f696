// SPDX-License-Identifier: MPL-2.0
//! Kinds of value that records hold: hours a week, amounts, longer text, and the words of the code lists.

use super::{
    fault::FaultKind,
    field::{Field, Kind, Source, read_text},
};
use crate::gate::{Column, Param, Raw, Value};
use kernel::TextEnum;

/// Hours a week, kept in minutes so that 18,5 is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(pub i64);

/// An amount of money, kept in øre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kroner(pub i64);

/// A time of the day, kept in minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock(pub i64);

/// Text of more than a line: a note, a goal in the person's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose(pub String);

/// The most characters that longer text takes.
const PROSE: usize = 20_000;

macro_rules! number {
    ($name:ident) => {
        impl Param for $name {
            fn value(&self) -> Value<'_> {
                Value::Int(self.0)
            }
        }
        impl Column for $name {
            fn from_raw(raw: &Raw<'_>) -> Option<Self> {
                i64::from_raw(raw).map(Self)
            }
        }
    };
}
number!(Hours);
number!(Kroner);
number!(Clock);

impl Param for Prose {
    fn value(&self) -> Value<'_> {
        Value::Text(&self.0)
    }
}
impl Column for Prose {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        String::from_raw(raw).map(Self)
    }
}

impl Field for Prose {
    const KIND: Kind = Kind::Prose;
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        read_text(&text.replace("\r\n", "\n"), PROSE, "\n\t").map(Self)
    }
    fn show(&self) -> String {
        self.0.clone()
    }
}

/// A number with at most `places` decimals after a comma or a point, as whole parts of the last place.
fn read_decimal(text: &str, places: usize) -> Option<i64> {
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > places || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{whole}{part:0<places$}").parse().ok()
}

impl Field for Hours {
    const KIND: Kind = Kind::Hours;
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        let hundredths = read_decimal(text, 2).ok_or(FaultKind::NotHours)?;
        if hundredths > 168 * 100 {
            return Err(FaultKind::NotHours);
        }
        // Half a minute and more counts as a whole one.
        Ok(Self((hundredths * 60 + 50) / 100))
    }
    fn show(&self) -> String {
        let hundredths = (self.0 * 100 + 30) / 60;
        match hundredths % 100 {
            0 => (hundredths / 100).to_string(),
            rest => format!("{},{rest:02}", hundredths / 100).trim_end_matches('0').to_owned(),
        }
    }
}

impl Field for Kroner {
    const KIND: Kind = Kind::Kroner;
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        // `3.500` and `3.500,50` are how a Dane writes thousands; `3500.50` is how a program writes the same.
        let grouped = text.split(',').next().is_some_and(|whole| {
            whole.contains('.') && whole.split('.').skip(1).all(|group| group.len() == 3)
        });
        let plain = if grouped { text.replace('.', "") } else { text.to_owned() };
        read_decimal(&plain, 2).map(Self).ok_or(FaultKind::NotAnAmount)
    }
    fn show(&self) -> String {
        match self.0 % 100 {
            0 => (self.0 / 100).to_string(),
            rest => format!("{},{rest:02}", self.0 / 100),
        }
    }
}

impl Field for Clock {
    const KIND: Kind = Kind::Clock;
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        // `8.30` is how a Dane writes it, `08:30` how a program does, `8` when in a hurry.
        let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "00"));
        let digits =
            |text: &str| !text.is_empty() && text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(hours) || !digits(minutes) || minutes.len() != 2 {
            return Err(FaultKind::NotATime);
        }
        match (hours.parse::<i64>(), minutes.parse::<i64>()) {
            (Ok(hours), Ok(minutes)) if hours < 24 && minutes < 60 => Ok(Self(hours * 60 + minutes)),
            _ => Err(FaultKind::NotATime),
        }
    }
    fn show(&self) -> String {
        format!("{:02}.{:02}", self.0 / 60, self.0 % 60)
    }
}

/// Makes the words of a code list usable as a field.
#[macro_export]
macro_rules! coded {
    ($($word:ty),+ $(,)?) => { $(
        impl $crate::gate::Param for $word {
            fn value(&self) -> $crate::gate::Value<'_> {
                $crate::gate::Value::Text(kernel::TextEnum::code(*self))
            }
        }
        impl $crate::gate::Column for $word {
            fn from_raw(raw: &$crate::gate::Raw<'_>) -> Option<Self> {
                $crate::record::read_code(raw)
            }
        }
        impl $crate::record::Field for $word {
            const KIND: $crate::record::Kind =
                $crate::record::Kind::Choice(<$word as kernel::TextEnum>::LIST, $crate::record::codes::<$word>);
            fn read(
                text: &str,
                _: &dyn $crate::record::Source,
            ) -> std::result::Result<Self, $crate::record::FaultKind> {
                <$word as kernel::TextEnum>::from_code(text).ok_or($crate::record::FaultKind::NotInList)
            }
            fn show(&self) -> String {
                kernel::TextEnum::code(*self).to_owned()
            }
        }
    )+ };
}

/// The word whose code stands in a column.
pub fn read_code<T: TextEnum>(raw: &Raw<'_>) -> Option<T> {
    match raw {
        Raw::Lite(value) => T::from_code(value.as_str().ok()?),
        Raw::Pg(bytes) => T::from_code(std::str::from_utf8(bytes.as_ref()?).ok()?),
    }
}

use kernel::codes::{
    AreaStatus, BenefitKind, EducationBasis, EducationLevel, EmploymentKind, ExamKind, Ground, Group,
    InstitutionKind, OfferKind, Orientation, Sex, Stay, SubsidyKind, Track,
};
coded!(
    AreaStatus,
    BenefitKind,
    EducationBasis,
    EducationLevel,
    EmploymentKind,
    ExamKind,
    Ground,
    Group,
    InstitutionKind,
    OfferKind,
    Orientation,
    Sex,
    Stay,
    SubsidyKind,
    Track,
    crate::gate::Role
);

impl Param for kernel::cpr::Cpr {
    fn value(&self) -> Value<'_> {
        Value::Text(self.digits())
    }
}
impl Column for kernel::cpr::Cpr {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        String::from_raw(raw)?.parse().ok()
    }
}
