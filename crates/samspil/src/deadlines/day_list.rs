// SPDX-License-Identifier: MPL-2.0
//! The lists of a day, what stands on which, and how a long one is read on (*Min dag*).

use super::duties::{DutyLine, DutyState};
use crate::{
    error::{Error, Result},
    record::paging::PAGE,
    web::Ask,
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use kernel::{TextEnum, ids::PersonId, text_enum};

text_enum! {
    /// A list of somebody's day; they stand in this order.
    pub enum DayList ("day") {
        /// Today's talks.
        Talks = "talks",
        /// What is overdue.
        Overdue = "overdue",
        /// What is due within a week.
        Soon = "soon",
        /// What others must do first.
        Waiting = "waiting",
        /// Absence to follow up.
        Absences = "absences",
        /// Contracts that lack a signature.
        Unsigned = "unsigned",
        /// New visitations and cases.
        News = "news",
        /// Days in a life that change what holds.
        Milestones = "milestones",
    }
}

/// Every day the house knows.
const EVER: (Date, Date) = (date(1900, 1, 1), date(2199, 12, 31));

impl DayList {
    /// How what stands on it stands.
    #[must_use]
    pub const fn state(self) -> DutyState {
        match self {
            Self::Talks | Self::Overdue | Self::Soon | Self::Absences => DutyState::Open,
            Self::Waiting => DutyState::Waiting,
            Self::Unsigned => DutyState::Unsigned,
            Self::News => DutyState::News,
            Self::Milestones => DutyState::Milestone,
        }
    }

    /// The first and the last day something on it is due.
    #[must_use]
    pub fn days(self, today: Date) -> (Date, Date) {
        let week = today.saturating_add(7.days());
        match self {
            Self::Talks => (today, today),
            Self::Overdue => (EVER.0, today.yesterday().unwrap_or(today)),
            Self::Soon => (today, week),
            Self::Absences => (EVER.0, week),
            Self::Waiting | Self::Unsigned => EVER,
            Self::News => (EVER.0, today),
            Self::Milestones => (today, today.saturating_add(60.days())),
        }
    }

    /// What it says when nothing is on it; without such words it is then left out.
    #[must_use]
    pub const fn empty(self) -> &'static str {
        match self {
            Self::Talks => "day-talks-none",
            Self::Overdue => "day-overdue-none",
            Self::Soon => "day-soon-none",
            Self::Waiting => "day-waiting-none",
            _ => "",
        }
    }

    /// Whether it can wait, so that not all of it is seen at once.
    #[must_use]
    pub const fn can_wait(self) -> bool {
        matches!(self, Self::Waiting | Self::Milestones)
    }
}

/// A place in a list: the line it goes on after.
#[derive(Clone, Debug)]
pub struct Place {
    /// The day it is due.
    pub due_on: Date,
    /// Whose file it stands in.
    pub person: PersonId,
    /// The rule that asks for it.
    pub rule: String,
    /// Which of several.
    pub ordinal: i64,
}

impl Place {
    /// Which list is asked for alone, and after which place in it.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such list; [`Error::Refused`] when there can be no such place in it.
    pub fn asked(ask: &Ask) -> Result<Option<(DayList, Option<Self>)>> {
        let list = DayList::from_code(ask.query.get("list"));
        if list.is_none() && !ask.query.get("list").is_empty() {
            return Err(Error::NotFound);
        }
        let after = ask.after(|day| {
            list?;
            Some(Self {
                due_on: day.parse().ok()?,
                person: ask.query.get("id").parse().ok()?,
                rule: ask.query.get("rule").to_owned(),
                ordinal: ask.query.get("ordinal").parse().ok()?,
            })
        })?;
        Ok(list.map(|list| (list, after)))
    }
}

/// A page of a list.
pub struct DayPage {
    /// What stands on it.
    pub lines: Vec<DutyLine>,
    /// The last line of it, when there are more.
    pub next: Option<Place>,
}

impl DayPage {
    /// A page of the lines that were found, which is one more than it holds when there are more.
    #[must_use]
    pub fn of(mut lines: Vec<DutyLine>) -> Self {
        let more = lines.len() > PAGE;
        lines.truncate(PAGE);
        let place = |line: &DutyLine| Place {
            due_on: line.due_on,
            person: line.person,
            rule: line.rule.clone(),
            ordinal: line.ordinal,
        };
        Self { next: lines.last().filter(|_| more).map(place), lines }
    }

    /// What is asked for to read on: whose day, which list, and after which line; empty on the last page.
    #[must_use]
    pub fn on(&self, whose: &str, list: DayList) -> String {
        let Some(place) = &self.next else { return String::new() };
        let pairs = [
            ("list", list.code().to_owned()),
            ("after", place.due_on.to_string()),
            ("id", place.person.to_string()),
            ("rule", place.rule.clone()),
            ("ordinal", place.ordinal.to_string()),
        ];
        let rest = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        if whose.is_empty() { rest } else { format!("{whose}&{rest}") }
    }
}
