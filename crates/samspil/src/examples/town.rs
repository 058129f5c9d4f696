// SPDX-License-Identifier: MPL-2.0
//! A municipality being invented: its people, its homes and the package they are written into.

use super::{homes::Homes, package::Package, words::words};
use crate::{
    people::{EndReason, Unit, UnitKind},
    record::{Prose, Record},
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    calendar::{months_after, next_working_day},
    codes::{Group, Sex},
    ids::{PersonId, UnitId},
};
use std::collections::HashSet;

/// A municipality being invented.
pub struct Town {
    /// What is written so far.
    pub package: Package,
    /// The day everything is told as of.
    pub as_of: Date,
    /// Who is invented so far.
    pub people: Vec<Someone>,
    /// Its homes.
    pub homes: Homes,
    /// How many households there are.
    pub households: usize,
    /// The CPR numbers that are given.
    pub numbers: HashSet<String>,
    /// The name its chance goes by.
    pub seed: &'static str,
    /// The internships that are given: whose, where, first and last day.
    pub internships: Vec<(String, String, Date, Date)>,
}

/// When and why somebody is no longer here.
#[derive(Clone, Copy, Debug)]
pub struct Gone {
    /// The last day.
    pub on: Date,
    /// Why.
    pub why: EndReason,
}

/// Somebody invented, with the days that everything else hangs on.
#[derive(Clone, Debug)]
pub struct Someone {
    /// The key of the person in the package.
    pub key: String,
    /// The key of the household.
    pub household: String,
    /// The whole name.
    pub name: String,
    /// The name one is called by.
    pub given: String,
    /// Sex.
    pub sex: Sex,
    /// Day of birth, which the file may not know.
    pub born: Date,
    /// Whether the file knows it.
    pub birth_known: bool,
    /// The language one is spoken to in.
    pub language: &'static str,
    /// The language area the person comes from.
    pub area: &'static str,
    /// The group in the programme.
    pub group: Group,
    /// The day of visitation, or of moving in.
    pub decided: Date,
    /// The takeover.
    pub taken_over: Date,
    /// When and why gone.
    pub gone: Option<Gone>,
    /// Whether there are children to care for.
    pub parent: bool,
}

impl Town {
    /// An empty municipality.
    #[must_use]
    pub fn new(seed: &'static str, package: Package, as_of: Date) -> Self {
        Self {
            package,
            as_of,
            people: Vec::new(),
            homes: Homes::new(words().town(seed)),
            households: 0,
            numbers: HashSet::new(),
            seed,
            internships: Vec::new(),
        }
    }

    /// Founds a unit.
    pub fn unit(&mut self, key: &str, name: &str, kind: UnitKind) {
        let _: UnitId = self.package.id(key);
        self.package.add(key, &Unit { name: name.to_owned(), kind, starts_on: None, ends_on: None });
    }

    /// The chance of one aspect of one life.
    #[must_use]
    pub fn chance(&self, aspect: &str, who: &str) -> super::chance::Chance {
        super::chance::Chance::of(&format!("{}/{aspect}/{who}", self.seed))
    }

    /// Writes a record into somebody's file; its key.
    pub fn file<R: Record>(&mut self, someone: &Someone, record: &R) -> String {
        self.package.file(&someone.key, record)
    }

    /// The day, but not after the day everything is told as of; nothing when it lies later.
    #[must_use]
    pub fn past(&self, day: Date) -> Option<Date> {
        Some(day).filter(|day| *day <= self.as_of)
    }
}

impl Someone {
    /// The id that stands for the person in the package.
    pub fn id(&self, package: &mut Package) -> PersonId {
        package.id(&self.key)
    }

    /// The first day as an adult in the programme: the takeover, or the 18th birthday within five years of it.
    #[must_use]
    pub fn adult_from(&self) -> Option<Date> {
        let grown = months_after(self.born, 18 * 12);
        let from = grown.max(self.taken_over);
        (from < months_after(self.taken_over, 60) && self.gone.is_none_or(|gone| from < gone.on))
            .then_some(from)
    }

    /// The last day of anything that would run on: the last day here.
    #[must_use]
    pub fn until(&self) -> Option<Date> {
        self.gone.map(|gone| gone.on)
    }

    /// The earlier of a day and the last day here.
    #[must_use]
    pub fn at_most(&self, day: Date) -> Date {
        self.gone.map_or(day, |gone| day.min(gone.on))
    }

    /// A sentence with the person's name in it.
    #[must_use]
    pub fn say(&self, text: &str) -> Prose {
        Prose(self.line(text, ""))
    }

    /// A line with the person's name and a company's in it.
    #[must_use]
    pub fn line(&self, text: &str, company: &str) -> String {
        let (he, him, his) = match self.sex {
            Sex::Female => ("hun", "hende", "hendes"),
            _ => ("han", "ham", "hans"),
        };
        let blanks = [
            ("{fornavn}", self.given.as_str()),
            ("{navn}", &self.name),
            ("{han}", he),
            ("{ham}", him),
            ("{hans}", his),
            ("{sprog}", self.language),
            ("{firma}", company),
        ];
        super::words::fill(text, &blanks)
    }
}

/// So many days after the day, or before it.
#[must_use]
pub fn days(day: Date, count: i64) -> Date {
    day.saturating_add(count.days())
}

/// So many days after the day, or the first working day after that.
#[must_use]
pub fn working(day: Date, count: i64) -> Date {
    next_working_day(days(day, count))
}
