// SPDX-License-Identifier: MPL-2.0
//! Counts from a day to a due day and writes down every step (*fristberegning*).

use crate::{Deadline, Ended, Fact, Facts, Rounding, Rule, Span, Step, StepKind, Trigger};
use jiff::civil::Date;
use kernel::calendar::{add_working_days, holiday, months_after, next_working_day};

/// A day and how it came about.
pub(crate) struct Count {
    pub on: Date,
    pub steps: Vec<Step>,
}

impl Count {
    /// Starts counting with a step that only names its day.
    pub fn from(kind: StepKind, on: Date) -> Self {
        let mut steps = Vec::with_capacity(4);
        steps.push(Step::at(kind, on));
        Self { on, steps }
    }

    /// The day so far after where the count stands, as the rule says.
    pub fn add(mut self, span: Span, rounding: Rounding) -> Self {
        match span {
            Span::SameDay => {}
            Span::WholeMonths(months) => self.add_whole_months(months),
            Span::Months(months) => self.add_months(months),
            Span::HalfMonths(halves) => {
                if halves >= 2 {
                    self.add_months(halves / 2);
                }
                if halves % 2 == 1 {
                    self.add_days(15);
                }
            }
            Span::Days(days) => self.add_days(days),
            Span::WorkingDays(days) => {
                let on = add_working_days(self.on, days);
                self.counted(StepKind::WorkingDaysAfter, on, i16::try_from(days).unwrap_or(i16::MAX));
            }
        }
        if rounding == Rounding::NextWorkingDay { self.past_closed_days() } else { self }
    }

    /// The day itself, or the first working day after it.
    pub fn past_closed_days(mut self) -> Self {
        let on = next_working_day(self.on);
        if on != self.on {
            let holiday = holiday(self.on);
            let kind = holiday.map_or(StepKind::MovedPastWeekend, |_| StepKind::MovedPastHoliday);
            self.steps.push(Step { kind, on, from: Some(self.on), count: None, holiday });
            self.on = on;
        }
        self
    }

    fn add_whole_months(&mut self, months: i16) {
        let last_day = months_after(self.on, months).last_of_month();
        self.counted(StepKind::FirstWholeMonthEnds, last_day, months);
        let day_after = last_day.tomorrow().unwrap_or(last_day);
        self.steps.push(Step { from: Some(last_day), ..Step::at(StepKind::DayAfter, day_after) });
        self.on = day_after;
    }

    fn add_months(&mut self, months: i16) {
        let (from, on) = (self.on, months_after(self.on, months));
        self.counted(StepKind::MonthsAfter, on, months);
        if on.day() != from.day() {
            self.steps.push(Step { from: Some(from), ..Step::at(StepKind::MonthShorter, on) });
        }
    }

    fn add_days(&mut self, days: i16) {
        let on = self.on.saturating_add(jiff::Span::new().days(days));
        self.counted(StepKind::DaysAfter, on, days);
    }

    fn counted(&mut self, kind: StepKind, on: Date, count: i16) {
        self.steps.push(Step { kind, on, from: Some(self.on), count: Some(count), holiday: None });
        self.on = on;
    }
}

/// The deadlines that a rule's spans set, counted from the trigger, none of them met yet.
pub(crate) fn count_from<'a>(
    rule: &'a Rule<'a>,
    facts: &Facts,
    trigger: Trigger,
    satisfied_by: Fact,
) -> Vec<Deadline<'a>> {
    let kind = match trigger.fact {
        Fact::Born => StepKind::Turns18,
        Fact::ComputedTakeover => StepKind::ComputedTakeover,
        Fact::ResponsibilityFrom => StepKind::TakenOver,
        _ => StepKind::Happened,
    };
    let ended: Option<Ended> = facts.ending();
    (1..)
        .zip(rule.spans())
        .map(|(ordinal, (weight, span))| {
            let Count { on: due_on, steps } = Count::from(kind, trigger.on).add(span, rule.rounding);
            Deadline { rule, ordinal, weight, trigger, due_on, steps, satisfied_by, met_on: None, ended }
        })
        .collect()
}

/// The same, each of them met on the day of the fact that satisfies it.
pub(crate) fn met_by<'a>(
    rule: &'a Rule<'a>,
    facts: &Facts,
    trigger: Trigger,
    satisfied_by: Fact,
) -> Vec<Deadline<'a>> {
    let met_on = facts.day_of(satisfied_by);
    let mut deadlines = count_from(rule, facts, trigger, satisfied_by);
    deadlines.iter_mut().for_each(|deadline| deadline.met_on = met_on);
    deadlines
}

/// The first deadline of a rule, for something that happened on a day and has nothing else to do with the facts.
#[must_use]
pub fn due_after(rule: &Rule<'_>, on: Date) -> Option<Date> {
    let (_, span) = rule.spans().next()?;
    Some(Count::from(StepKind::Happened, on).add(span, rule.rounding).on)
}

/// What is met the first time the fact happens on or after the trigger.
pub(crate) fn event_duty<'a>(
    rule: &'a Rule<'a>,
    facts: &Facts,
    trigger: Trigger,
    satisfied_by: Fact,
) -> crate::Outcome<'a> {
    let mut deadlines = count_from(rule, facts, trigger, satisfied_by);
    let met_on = match satisfied_by {
        Fact::FollowedUpOn => facts.followed_up_on.iter().copied().filter(|&on| trigger.on <= on).min(),
        Fact::CompanyOfferFrom => facts.company_offers().filter(|&on| trigger.on <= on).min(),
        fact => facts.day_of(fact).filter(|&on| trigger.on <= on),
    };
    deadlines.iter_mut().for_each(|deadline| deadline.met_on = met_on);
    crate::Outcome::Due(deadlines)
}
