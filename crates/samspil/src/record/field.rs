// SPDX-License-Identifier: MPL-2.0
//! A field of a record: how it is read from what somebody wrote, and how it is written again.

use super::fault::FaultKind;
use crate::gate::{Column, Param};
use jiff::civil::Date;
use kernel::{Id, TextEnum, ids};
use uuid::Uuid;

/// What kind of thing a field holds, for forms and for the description of files.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A line of text; the most characters.
    Line(usize),
    /// Longer text.
    Prose,
    /// A day.
    Day,
    /// A whole number.
    Whole,
    /// Hours a week.
    Hours,
    /// An amount in kroner.
    Kroner,
    /// A time of the day.
    Clock,
    /// Yes or no, and no when nothing is said.
    Flag,
    /// Yes, no or not known.
    Answer,
    /// A word of a code list: the list's name and its codes.
    Choice(&'static str, fn() -> Vec<&'static str>),
    /// Another record: the name of its kind.
    Reference(&'static str),
    /// A CPR number.
    Cpr,
}

/// One field of a record.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// The table of the record it belongs to.
    pub of: &'static str,
    /// Its name in forms, files and the database.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be filled in.
    pub required: bool,
}

impl Spec {
    /// Whether it names the record of its own kind that this one corrects: that is said by correcting it, and nobody
    /// writes or chooses it.
    #[must_use]
    pub fn is_correction(&self) -> bool {
        matches!(self.kind, Kind::Reference("note" | "document")) && self.name == "corrects"
    }
}

/// Where the text of the fields comes from: a form, a JSON object, a line of a file.
pub trait Source {
    /// The text of a field; empty when there is none.
    fn text(&self, field: &str) -> &str;
    /// Whether what was sent is a text at all; a program can send a number or yes and no.
    fn is_text(&self, _field: &str) -> bool {
        true
    }
    /// The id that a text refers to in the list of that name.
    fn reference(&self, _list: &'static str, text: &str) -> Option<Uuid> {
        text.parse().ok()
    }
}

/// A type that a field can have.
pub trait Field: Param + Column {
    /// What kind of thing it holds.
    const KIND: Kind;
    /// What kind of thing it holds where it may also be unknown.
    const OPTIONAL: Kind = Self::KIND;
    /// Whether it must be filled in.
    const REQUIRED: bool = true;
    /// The value of a field that was left empty.
    fn empty() -> Result<Self, FaultKind> {
        Err(FaultKind::Missing)
    }
    /// The value that somebody wrote; never empty, blanks at the ends removed.
    ///
    /// # Errors
    /// What is wrong with it.
    fn read(text: &str, source: &dyn Source) -> Result<Self, FaultKind>;
    /// The value as people and files write it; empty when nothing is known.
    fn show(&self) -> String;
}

impl<T: Field> Field for Option<T> {
    const KIND: Kind = T::OPTIONAL;
    const REQUIRED: bool = false;
    fn empty() -> Result<Self, FaultKind> {
        Ok(None)
    }
    fn read(text: &str, source: &dyn Source) -> Result<Self, FaultKind> {
        T::read(text, source).map(Some)
    }
    fn show(&self) -> String {
        self.as_ref().map(T::show).unwrap_or_default()
    }
}

/// The most characters a line takes.
const LINE: usize = 200;

/// A text of at most so many characters, none of them a control character beside those in `but`, and none the mark
/// that stands for what could not be read.
pub(super) fn read_text(text: &str, most: usize, but: &str) -> Result<String, FaultKind> {
    let odd = |letter: char| letter == '\u{fffd}' || letter.is_control() && !but.contains(letter);
    if text.chars().nth(most).is_some() {
        Err(FaultKind::TooLong(most))
    } else if text.contains(odd) {
        Err(FaultKind::OddCharacters)
    } else {
        Ok(text.to_owned())
    }
}

impl Field for String {
    const KIND: Kind = Kind::Line(LINE);
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        read_text(text, LINE, "")
    }
    fn show(&self) -> String {
        self.clone()
    }
}

impl Field for bool {
    const KIND: Kind = Kind::Flag;
    const OPTIONAL: Kind = Kind::Answer;
    const REQUIRED: bool = false;
    fn empty() -> Result<Self, FaultKind> {
        Ok(false)
    }
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        match text {
            "true" | "yes" | "ja" | "1" => Ok(true),
            "false" | "no" | "nej" | "0" => Ok(false),
            _ => Err(FaultKind::NotYesOrNo),
        }
    }
    fn show(&self) -> String {
        if *self { "true" } else { "false" }.to_owned()
    }
}

impl Field for i64 {
    const KIND: Kind = Kind::Whole;
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        match text.parse() {
            Ok(number) if (0..=1_000_000_000).contains(&number) => Ok(number),
            Ok(_) => Err(FaultKind::OutOfRange(0, 1_000_000_000)),
            Err(_) => Err(FaultKind::NotANumber),
        }
    }
    fn show(&self) -> String {
        self.to_string()
    }
}

impl Field for Date {
    const KIND: Kind = Kind::Day;
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        let day = read_day(text).ok_or(FaultKind::NotADay)?;
        if (1900..=2199).contains(&day.year()) { Ok(day) } else { Err(FaultKind::FarOff) }
    }
    fn show(&self) -> String {
        self.to_string()
    }
}

/// A day as programs write it (`2026-07-01`) or as people do (`1.7.2026`, `01/07-2026`, `1 7 2026`).
fn read_day(text: &str) -> Option<Date> {
    let mut parts = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (year, day) = if first.len() == 4 { (first, third) } else { (third, first) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, second.parse().ok()?, day.parse().ok()?).ok()
}

impl Field for kernel::cpr::Cpr {
    const KIND: Kind = Kind::Cpr;
    fn read(text: &str, _: &dyn Source) -> Result<Self, FaultKind> {
        text.parse().map_err(|_| FaultKind::NotACpr)
    }
    fn show(&self) -> String {
        self.hyphenated()
    }
}

/// A kind of record that other records refer to.
pub trait Listed {
    /// The name of the list it is chosen from.
    const LIST: &'static str;
}

macro_rules! listed {
    ($($kind:ident $list:literal),+ $(,)?) => { $(impl Listed for ids::$kind { const LIST: &'static str = $list; })+ };
}
listed!(
    PersonKind "person", HouseholdKind "household", UnitKind "unit", AccountKind "account",
    DwellingKind "dwelling", AreaKind "area", GoalKind "goal", ResolutionKind "resolution",
    InitiativeKind "initiative", ActivityKind "activity", ActivitySessionKind "activity-session",
    OrganisationKind "organisation",
    VolunteerKind "volunteer",
    SuitcaseKind "suitcase",
    DecisionKind "decision",
    DocumentKind "document",
    FiledKind "filed",
    AgreementKind "cooperation-agreement",
);

impl<K: Listed + 'static> Field for Id<K> {
    const KIND: Kind = Kind::Reference(K::LIST);
    fn read(text: &str, source: &dyn Source) -> Result<Self, FaultKind> {
        source.reference(K::LIST, text).map(Self::from_uuid).ok_or(FaultKind::UnknownReference)
    }
    fn show(&self) -> String {
        self.to_string()
    }
}

/// The codes of a list.
#[must_use]
pub fn codes<T: TextEnum>() -> Vec<&'static str> {
    T::ALL.iter().map(|word| word.code()).collect()
}
