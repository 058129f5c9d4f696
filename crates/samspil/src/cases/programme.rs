// SPDX-License-Identifier: MPL-2.0
//! The programme and its two halves, Danish and the way to a job, side by side (*introduktionsprogram*, T-01).

use super::{Adaptation, AdaptationKind, Contract};
use crate::{
    deadlines::KeptRules,
    gate::{Conn, Stored},
    learning::{DanishReferral, Module},
    people::Responsibility,
    record::{Hours, Kept, store},
    work::{Benefit, Offer},
};
use jiff::civil::Date;
use kernel::{codes::BenefitKind, ids::PersonId};
use law::{Param, RuleBook};

/// One half of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Half {
    /// Whether there is anything in it, or nothing needs to be.
    pub filled: bool,
    /// Hours a week, as the contract says or as what runs adds up to; none when not known.
    pub hours: Option<Hours>,
}

/// The programme as it stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Danish education.
    pub danish: Half,
    /// Offers on the way to a job.
    pub job: Half,
    /// Whether the person lives on a benefit.
    pub on_benefit: bool,
    /// How the programme is adapted so long, and the day that is looked at again (B-29).
    pub adapted: Option<(AdaptationKind, Option<Date>)>,
    /// The hours a week that are asked of somebody on a benefit: all of them, or what was decided.
    pub asked: Hours,
    /// The hours of a full week by the rules of the day.
    pub full: Hours,
    /// How many days it took from the takeover to the referral to Danish education.
    pub referred_after: Option<i64>,
    /// To the first lesson.
    pub lesson_after: Option<i64>,
    /// To the first internship or wage subsidy.
    pub offer_after: Option<i64>,
}

/// The hours a week that the rules of a day name, for the programme and for Danish (D18, D21).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekLimits {
    /// What a programme has for somebody on a benefit.
    pub full: Hours,
    /// The most of Danish education, on average.
    pub danish: Hours,
}

impl WeekLimits {
    /// Those of a day, in the municipality's book of rules.
    #[must_use]
    pub fn on(book: &RuleBook<'_>, day: Date) -> Self {
        let hours = |id, what| Hours(book.on(id, day).map_or(0, |rule| i64::from(rule.number(what)) * 60));
        Self {
            full: hours("d21-week-hours", Param::WeekHours),
            danish: hours("d18-danish-hours", Param::DanishHours),
        }
    }
}

impl Programme {
    /// Whether somebody on a benefit lacks one of the halves; without a benefit offers are given on request only.
    #[must_use]
    pub fn lacks_a_half(&self) -> bool {
        self.on_benefit && self.asked.0 > 0 && !(self.danish.filled && self.job.filled)
    }

    /// The key of what to say when somebody on a benefit has fewer hours than are asked for; `None` when enough.
    #[must_use]
    pub fn lacks_hours(&self, hours: Hours) -> Option<&'static str> {
        let key = if self.asked < self.full { "programme-under-adapted" } else { "programme-under-37" };
        (self.on_benefit && hours < self.asked).then_some(key)
    }

    /// The hours a week of both halves, as far as they are known.
    #[must_use]
    pub fn hours(&self) -> Hours {
        Hours(self.danish.hours.map_or(0, |hours| hours.0) + self.job.hours.map_or(0, |hours| hours.0))
    }
}

/// A person's programme on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn programme(conn: &mut Conn, person: PersonId, day: Date) -> Stored<Programme> {
    let runs = |from: Date, until: Option<Date>| from <= day && until.is_none_or(|until| day <= until);
    let contract = store::of_person::<Contract>(conn, person)?
        .into_iter()
        .rev()
        .map(|kept| kept.record)
        .find(|contract| runs(contract.starts_on, contract.ends_on));
    let referrals = store::of_person::<DanishReferral>(conn, person)?;
    let referred = referrals.iter().any(|kept| runs(kept.record.starts_on, kept.record.ends_on));
    let after = waits(conn, person)?;
    let referred_after = after(referrals.iter().map(|kept| kept.record.starts_on).min());
    let lesson_after = after(referrals.iter().filter_map(|kept| kept.record.first_lesson_on).min());
    let modules = store::of_person::<Module>(conn, person)?;
    let modules = modules.iter().filter(|kept| runs(kept.record.starts_on, kept.record.ends_on));
    let offers = store::of_person::<Offer>(conn, person)?;
    let company = offers.iter().filter(|kept| kept.record.is_given() && kept.record.kind.is_company_offer());
    let offer_after = after(company.map(|kept| kept.record.starts_on).min().filter(|from| *from <= day));
    let offers: Vec<&Kept<Offer>> = offers
        .iter()
        .filter(|kept| kept.record.is_given() && runs(kept.record.starts_on, kept.record.ends_on))
        .collect();
    let benefits = store::of_person::<Benefit>(conn, person)?;
    let on_benefit = benefits.iter().any(|kept| {
        kept.record.kind != BenefitKind::Spouse && runs(kept.record.starts_on, kept.record.ends_on)
    });
    let danish_agreed = contract.as_ref().and_then(|contract| contract.danish_hours);
    let job_agreed = contract.as_ref().and_then(|contract| contract.job_hours);
    let danish = Half {
        filled: referred || danish_agreed.is_some_and(|hours| hours.0 > 0),
        hours: danish_agreed.or_else(|| sum(modules.filter_map(|kept| kept.record.hours))),
    };
    let job = Half {
        filled: !offers.is_empty() || job_agreed.is_some_and(|hours| hours.0 > 0),
        hours: sum(offers.iter().filter_map(|kept| kept.record.hours)).or(job_agreed),
    };
    // Only of somebody on a benefit hours are asked.
    let rules = if on_benefit { KeptRules::read(conn)? } else { KeptRules::default() };
    let full = WeekLimits::on(&rules.book(), day).full;
    let adaptations = store::of_person::<Adaptation>(conn, person)?;
    let adapted = adaptations.iter().rev().map(|kept| &kept.record).find(|plan| plan.runs(day));
    Ok(Programme {
        danish,
        job,
        on_benefit,
        adapted: adapted.map(|plan| (plan.kind, plan.review_on)),
        asked: adapted.and_then(Adaptation::asks).unwrap_or(full),
        full,
        referred_after,
        lesson_after,
        offer_after,
    })
}

/// How many days after the takeover something happened; what was there already took none.
fn waits(conn: &mut Conn, person: PersonId) -> Stored<impl Fn(Option<Date>) -> Option<i64> + use<>> {
    let responsibility = store::of_person::<Responsibility>(conn, person)?;
    let taken_over = responsibility.last().map(|kept| kept.record.starts_on);
    Ok(move |on: Option<Date>| {
        let (from, on) = taken_over.zip(on)?;
        Some(from.until(on).map_or(0, |span| i64::from(span.get_days())).max(0))
    })
}

fn sum(hours: impl Iterator<Item = Hours>) -> Option<Hours> {
    hours.reduce(|one, other| Hours(one.0 + other.0))
}
