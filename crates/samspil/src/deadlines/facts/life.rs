// SPDX-License-Identifier: MPL-2.0
//! What only some have in their file: leave, an adapted plan, school, no parents; and what is waited for until they have.

use crate::{
    cases::{Adaptation, AdaptationKind, MatchVisitation},
    gate::{Conn, Stored},
    people::{MinorCare, Schooling},
    record::{Kept, store},
    work::Offer,
};
use jiff::civil::{Date, date};
use kernel::{Period, codes::Group, ids::PersonId};
use law::Param;

/// When an adapted plan is looked at again.
#[derive(Clone, Copy)]
pub struct Review {
    /// The day.
    pub on: Date,
    /// The plan's last day, when it is known.
    pub until: Option<Date>,
}

/// Fills in the facts that only some have; the day an adapted plan is looked at again comes out.
///
/// # Errors
/// When the database cannot answer.
pub fn live(conn: &mut Conn, person: PersonId, facts: &mut law::Facts) -> Stored<Option<Review>> {
    matched(facts, &store::of_person::<MatchVisitation>(conn, person)?);
    let adaptations = store::of_person::<Adaptation>(conn, person)?;
    adapted(facts, &adaptations);
    schooled(facts, &store::of_person::<Schooling>(conn, person)?);
    let care = store::of_person::<MinorCare>(conn, person)?;
    facts.custody_needed = care.iter().rev().find_map(|kept| kept.record.custody_needed);
    facts.custody_asked_on = care.iter().filter_map(|kept| kept.record.custody_asked_on).min();
    Ok(review(&adaptations))
}

impl super::File {
    /// The takeover of an unaccompanied child of whom nobody knows yet whether somebody has custody.
    #[must_use]
    pub fn custody_unknown_since(&self) -> Option<Date> {
        let facts = &self.facts;
        if facts.group != Some(Group::UnaccompaniedMinor) || facts.custody_needed.is_some() {
            return None;
        }
        let taken_over = self.taken_over()?;
        let adult_on = self.adult_on("d36-custody", taken_over)?;
        (taken_over < adult_on).then_some(taken_over)
    }

    /// The takeover of a child of school age whom nobody has referred to a school yet.
    #[must_use]
    pub fn school_unknown_since(&self) -> Option<Date> {
        let (facts, born) = (&self.facts, self.facts.born?);
        if facts.school_referred_on.is_some() {
            return None;
        }
        let taken_over = self.taken_over()?;
        let book = self.rules.book();
        let rule = book.on("d35-school-start", taken_over)?;
        let august = |age| date(born.year().saturating_add(rule.number(age)).min(9000), 8, 1);
        let of_age = august(Param::SchoolFromAge) <= taken_over && taken_over < august(Param::SchoolUntilAge);
        of_age.then_some(taken_over)
    }

    /// The day from which a rule takes the person for an adult, by its version of the day.
    #[must_use]
    pub fn adult_on(&self, rule: &str, day: Date) -> Option<Date> {
        let book = self.rules.book();
        let years = book.on(rule, day)?.number(Param::AdultYears);
        Some(kernel::calendar::months_after(self.facts.born?, years * 12))
    }

    fn taken_over(&self) -> Option<Date> {
        let computed = || match law::takeover(&self.rules.book(), &self.facts) {
            law::Takeover::On { on, .. } => Some(on),
            _ => None,
        };
        self.facts.responsibility_from.or_else(computed)
    }
}

/// When the latest internship or wage subsidy ends or ended; the next one is to begin some weeks later at the most.
pub fn company_offer_ends(offers: &[Kept<Offer>]) -> Option<Date> {
    let given = || {
        let all = offers.iter().map(|kept| &kept.record);
        all.filter(|offer| offer.is_given() && offer.kind.is_company_offer())
    };
    let last = given().filter_map(|offer| offer.ends_on).max()?;
    let runs_on = given().any(|offer| offer.ends_on.is_none() && offer.starts_on <= last);
    (!runs_on).then_some(last)
}

/// The assessments of job readiness and the CV; an assessment made anew counts from its own day.
fn matched(facts: &mut law::Facts, all: &[Kept<MatchVisitation>]) {
    let records = || all.iter().map(|kept| &kept.record);
    facts.matched_on = records().map(|matched| matched.starts_on).min();
    if let Some(latest) = records().next_back() {
        facts.first_match_on = Some(latest.starts_on);
        facts.final_match_on = latest.final_on;
    }
    let seeks = records().rev().find(|matched| matched.jobseeker_from.is_some());
    facts.jobseeker_from = seeks.and_then(|matched| matched.jobseeker_from);
    facts.cv_on = records().filter_map(|matched| matched.cv_on).max();
    facts.cv_exempt = records().filter_map(cv_exempt).collect();
}

fn cv_exempt(matched: &MatchVisitation) -> Option<Period> {
    matched.cv_exempt_from.map(|from| Period { from, until: matched.cv_exempt_until })
}

fn adapted(facts: &mut law::Facts, all: &[Kept<Adaptation>]) {
    let of = |kind| all.iter().map(|kept| &kept.record).filter(move |record| record.kind == kind);
    let period = |record: &Adaptation| Period { from: record.starts_on, until: record.ends_on };
    facts.exempt = of(AdaptationKind::Exempt).map(period).collect();
    facts.parental_leave = of(AdaptationKind::ParentalLeave).map(period).collect();
    if let Some(leave) = of(AdaptationKind::ParentalLeave).next_back() {
        facts.child_born_on = leave.child_born_on;
        facts.leave_ends_on = leave.ends_on;
    }
}

fn schooled(facts: &mut law::Facts, all: &[Kept<Schooling>]) {
    let records = || all.iter().map(|kept| &kept.record);
    facts.school_referred_on = records().map(|school| school.referred_on).min();
    facts.school_started_on = records().filter_map(|school| school.starts_on).min();
    if let Some(basic) = records().rfind(|school| school.kind.is_basic() && school.starts_on.is_some()) {
        facts.basic_instruction_from = basic.starts_on;
        facts.basic_instruction_ended_on = basic.ends_on;
    }
}

/// The review of the latest plan: an earlier plan's is done when a later one has taken its place.
fn review(all: &[Kept<Adaptation>]) -> Option<Review> {
    let plans = all.iter().map(|kept| &kept.record).filter(|plan| plan.kind.is_plan());
    let latest = plans.max_by_key(|plan| plan.starts_on)?;
    latest.review_on.map(|on| Review { on, until: latest.ends_on })
}
