// SPDX-License-Identifier: MPL-2.0
//! What is wrong with something somebody wrote, said so that they know what to do next.

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It must be filled in.
    Missing,
    /// It is not a day.
    NotADay,
    /// It is not a whole number.
    NotANumber,
    /// It is not a number of hours a week between 0 and 168.
    NotHours,
    /// It is not an amount.
    NotAnAmount,
    /// It is not a time of the day.
    NotATime,
    /// It is neither yes nor no.
    NotYesOrNo,
    /// A program sent a number, or yes and no, where there should be a text.
    NotText,
    /// It is longer than the field takes; how many characters it takes.
    TooLong(usize),
    /// It holds characters that nobody can see, or that could not be read.
    OddCharacters,
    /// The code list has no such word.
    NotInList,
    /// There is no such thing to refer to.
    UnknownReference,
    /// It is not ten digits with a real day.
    NotACpr,
    /// Somebody else has this CPR number.
    CprTaken,
    /// The last day lies before the first.
    EndsBeforeStart,
    /// The day lies after today, and this can only be told of what has happened.
    InTheFuture,
    /// The day is before 1900 or after 2199.
    FarOff,
    /// It only makes sense together with another field; which.
    Needs(&'static str),
    /// The number lies outside what is possible: least and most.
    OutOfRange(i64, i64),
    /// The same name is used already.
    Taken,
    /// The home lies in an *udsat boligområde*; the day of the list that says so.
    Listed(jiff::civil::Date),
    /// The file is larger than what is kept; how many megabytes it may have.
    FileTooLarge(usize),
    /// A refusal of one part of the work, by the key of its wording.
    Said(&'static str),
    /// It is wrong in the file of somebody else of the household; of whom, and what.
    InFileOf(String, Box<Self>),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field's name.
    pub field: &'static str,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// Everything that is wrong with what somebody wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Adds a fault.
    pub fn add(&mut self, field: &'static str, kind: FaultKind) {
        self.0.push(Fault { field, kind });
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with one field, if anything.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&FaultKind> {
        self.0.iter().find(|fault| fault.field == field).map(|fault| &fault.kind)
    }
}

impl FaultKind {
    /// The key of its wording.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Missing => "fault-missing",
            Self::NotADay => "fault-not-a-day",
            Self::NotANumber => "fault-not-a-number",
            Self::NotHours => "fault-not-hours",
            Self::NotAnAmount => "fault-not-an-amount",
            Self::NotATime => "fault-not-a-time",
            Self::NotYesOrNo => "fault-not-yes-or-no",
            Self::NotText => "fault-not-text",
            Self::TooLong(_) => "fault-too-long",
            Self::OddCharacters => "fault-odd-characters",
            Self::NotInList => "fault-not-in-list",
            Self::UnknownReference => "fault-unknown-reference",
            Self::NotACpr => "fault-not-a-cpr",
            Self::CprTaken => "fault-cpr-taken",
            Self::EndsBeforeStart => "fault-ends-before-start",
            Self::InTheFuture => "fault-in-the-future",
            Self::FarOff => "fault-far-off",
            Self::Needs(_) => "fault-needs",
            Self::OutOfRange(..) => "fault-out-of-range",
            Self::Taken => "fault-taken",
            Self::Listed(_) => "fault-vulnerable-area",
            Self::FileTooLarge(_) => "fault-file-too-large",
            Self::Said(key) => key,
            Self::InFileOf(..) => "fault-in-file-of",
        }
    }
}
