// SPDX-License-Identifier: MPL-2.0
//! What things have been called, each name with the days it held (*betegnelser*): the programme has had several.
//!
//! A name that is added begins on its first day and ends the one before, so that there is never a gap and never an overlap.

use crate::Certainty;
use jiff::civil::{Date, date};
use kernel::{codes::Group, text_enum};

text_enum! {
    /// What has had several names.
    pub enum Named ("named") {
        /// The programme of refugees and their families.
        Programme = "programme",
        /// The programme of those reunified with somebody else.
        ProgrammeOfOthers = "programme-of-others",
    }
}
text_enum! {
    /// Why a name is refused.
    pub enum NameFault ("name-fault") {
        /// Nothing was called by a name we know before that day.
        TooEarly = "too-early",
        /// Another name that was added begins on the same day.
        SameDay = "same-day",
        /// There is no name, or it does not say where it stands.
        Empty = "empty",
    }
}

/// A name and the days it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// Of what.
    pub of: Named,
    /// The name, in Danish as the law has it, in the singular and without article.
    pub name: &'a str,
    /// The first day.
    pub valid_from: Date,
    /// The last day; `None` while it holds.
    pub valid_until: Option<Date>,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: &'a str,
    /// Whether it was added to those that come with the program.
    pub added: bool,
}

/// A name that an administrator adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedName {
    /// Of what.
    pub of: Named,
    /// The name.
    pub name: String,
    /// The first day.
    pub valid_from: Date,
    /// How sure whoever wrote it is.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: String,
}

const FIRST: Name<'static> = Name {
    of: Named::Programme,
    name: "integrationsprogram",
    valid_from: date(1999, 1, 1),
    valid_until: Some(date(2019, 2, 28)),
    certainty: Certainty::FromMemory,
    source: "Integrationsloven 1999-2019",
    added: false,
};

static NAMES: [Name<'static>; 5] = [
    FIRST,
    Name {
        name: "selvforsørgelses- og hjemrejseprogram",
        valid_from: date(2019, 3, 1),
        valid_until: Some(date(2024, 12, 31)),
        source: "Integrationsloven § 16 (L 140, vedtaget 21. februar 2019)",
        ..FIRST
    },
    Name {
        name: "introduktionsprogram",
        valid_from: date(2025, 1, 1),
        valid_until: None,
        certainty: Certainty::Verified,
        source: "Integrationsloven § 16 (lov nr. 1654 af 30. december 2024)",
        ..FIRST
    },
    Name { of: Named::ProgrammeOfOthers, ..FIRST },
    Name {
        of: Named::ProgrammeOfOthers,
        name: "introduktionsprogram",
        valid_from: date(2019, 3, 1),
        valid_until: None,
        source: "Integrationsloven § 16 (L 140, vedtaget 21. februar 2019)",
        ..FIRST
    },
];

/// Every name, those of a thing side by side, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names<'a> {
    all: Vec<Name<'a>>,
}

impl<'a> Names<'a> {
    /// Those that come with the program.
    #[must_use]
    pub fn shipped() -> Self {
        Self { all: NAMES.to_vec() }
    }

    /// Those that come with the program, and these, in whatever order they are given.
    ///
    /// # Errors
    /// What is wrong with the first that does not fit.
    pub fn with(added: &'a [AddedName]) -> Result<Self, NameFault> {
        let mut names = Self::shipped();
        let mut in_order: Vec<&AddedName> = added.iter().collect();
        in_order.sort_by_key(|one| one.valid_from);
        for one in in_order {
            names.add(one)?;
        }
        Ok(names)
    }

    fn add(&mut self, one: &'a AddedName) -> Result<(), NameFault> {
        if one.name.trim().is_empty() || one.source.trim().is_empty() {
            return Err(NameFault::Empty);
        }
        let at = self.all.iter().position(|name| name.of == one.of && name.holds(one.valid_from));
        let at = at.ok_or(NameFault::TooEarly)?;
        let before = self.all[at];
        let begins = Name {
            name: &one.name,
            valid_from: one.valid_from,
            certainty: one.certainty,
            source: &one.source,
            added: true,
            ..before
        };
        if before.valid_from == one.valid_from {
            if before.added {
                return Err(NameFault::SameDay);
            }
            self.all[at] = begins;
        } else {
            self.all[at].valid_until = one.valid_from.yesterday().ok();
            self.all.insert(at + 1, begins);
        }
        Ok(())
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Name<'a>] {
        &self.all
    }

    /// What it is called on the day.
    #[must_use]
    pub fn on(&self, of: Named, day: Date) -> Option<Name<'a>> {
        self.all.iter().find(|name| name.of == of && name.holds(day)).copied()
    }
}

impl Name<'_> {
    fn holds(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|until| day <= until)
    }
}

impl Named {
    /// The programme of a group.
    #[must_use]
    pub fn programme_of(group: Option<Group>) -> Self {
        if group == Some(Group::ReunifiedToOthers) { Self::ProgrammeOfOthers } else { Self::Programme }
    }
}
