// SPDX-License-Identifier: MPL-2.0
//! What everybody does: the contract, Danish education, offers, jobs and education.

use super::Everybody;
use crate::{gate::Stored, record::Hours, work::OfferState};
use indicators::person::{Education, Employment, Exam, ExamEnrolment, Module, Offer, Referral};
use jiff::civil::Date;

/// Reads contracts, referrals, modules, exams, offers, jobs and education.
pub(super) fn read(everybody: &mut Everybody<'_>) -> Stored<()> {
    contracts(everybody)?;
    referrals(everybody)?;
    modules(everybody)?;
    exams(everybody)?;
    offers(everybody)?;
    employments(everybody)?;
    educations(everybody)
}

fn hours(kept: Option<Hours>) -> Option<indicators::Hours> {
    kept.and_then(|hours| u32::try_from(hours.0).ok()).map(indicators::Hours::from_minutes)
}

/// The day the first contract with every signature was signed by the last.
fn contracts(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select person, person_signed_on, municipality_signed_on, declaration_signed_on from contract
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            let contract = law::Contract {
                person_signed_on: row.get(1),
                municipality_signed_on: row.get(2),
                declaration_signed_on: row.get(3),
            };
            let signed_on = person.contract_signed_on.into_iter().chain(contract.complete_on());
            person.contract_signed_on = signed_on.min();
        },
    )
}

fn referrals(everybody: &mut Everybody<'_>) -> Stored<()> {
    let as_of = everybody.as_of;
    everybody.each(
        "select person, starts_on, track, exempt, first_lesson_on from danish_referral
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            let on: Date = row.get(1);
            if row.get::<bool>(3) {
                person.exempt_from_danish |= on <= as_of;
                return;
            }
            person.danish_referred_on = person.danish_referred_on.into_iter().chain([on]).min();
            person.first_lesson_on =
                person.first_lesson_on.into_iter().chain(row.get::<Option<Date>>(4)).min();
            if let Some(track) = row.get(2) {
                person.referrals.push(Referral { track, on });
            }
        },
    )
}

fn modules(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select person, track, number, starts_on, ends_on, hours, test_on, passed from module
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            let passed = row.get::<Option<bool>>(7) == Some(true);
            person.modules.push(Module {
                track: row.get(1),
                number: u8::try_from(row.get::<i64>(2)).unwrap_or(u8::MAX),
                from: row.get(3),
                until: row.get(4),
                passed_on: row.get::<Option<Date>>(6).filter(|_| passed),
                hours_per_week: hours(row.get(5)),
            });
        },
    )
}

/// An exam is first enrolled for and later taken: the same record tells of both.
fn exams(everybody: &mut Everybody<'_>) -> Stored<()> {
    let as_of = everybody.as_of;
    everybody.each(
        "select person, kind, enrolled_on, starts_on, passed from exam
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            let (kind, on) = (row.get(1), row.get(3));
            if row.get::<Option<Date>>(2).is_some_and(|enrolled_on| enrolled_on <= as_of) {
                person.exam_enrolments.push(ExamEnrolment { kind, on });
            }
            if let Some(passed) = row.get(4) {
                person.exams.push(Exam { kind, on, passed });
            }
        },
    )
}

fn offers(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select person, kind, orientation, starts_on, ends_on, hours, state from offer
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            if row.get::<OfferState>(6).is_given() {
                person.offers.push(Offer {
                    kind: row.get(1),
                    orientation: row.get(2),
                    from: row.get(3),
                    until: row.get(4),
                    hours_per_week: hours(row.get(5)),
                });
            }
        },
    )
}

fn employments(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select person, kind, starts_on, ends_on, hours from employment
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            let (kind, from, until) = (row.get(1), row.get(2), row.get(3));
            person.employments.push(Employment { kind, from, until, hours_per_week: hours(row.get(4)) });
        },
    )
}

fn educations(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select person, level, basis, starts_on, ends_on from education
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            person.educations.push(Education {
                level: row.get(1),
                basis: row.get(2),
                // A course arranged as an offer is registered as an offer.
                ordinary: true,
                from: row.get(3),
                until: row.get(4),
            });
        },
    )
}
