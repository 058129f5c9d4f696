// SPDX-License-Identifier: MPL-2.0
//! What is due because of an activity or a loan: a class after the school boost, a home after the stay, the suitcase back.

use crate::{
    activities::{Activity, After, Enrolment, EnrolmentOutcome, SuitcaseLoan},
    gate::{Conn, Stored},
    housing::Placement,
    people::{SchoolKind, Schooling},
    record::{Kept, store},
};
use jiff::civil::Date;
use kernel::ids::PersonId;

/// One thing that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Afterwards {
    /// What it is called in the list of duties.
    pub rule: &'static str,
    /// By when.
    pub due_on: Date,
    /// The day it was done.
    pub met_on: Option<Date>,
}

/// What is due for one person.
///
/// # Errors
/// When the database cannot answer.
pub fn of(conn: &mut Conn, person: PersonId, placements: &[Kept<Placement>]) -> Stored<Vec<Afterwards>> {
    let mut all = Vec::new();
    for kept in store::of_person::<SuitcaseLoan>(conn, person)? {
        let loan = kept.record;
        all.push(Afterwards { rule: "suitcase-loan", due_on: loan.due_on, met_on: loan.returned_on });
    }
    for kept in store::of_person::<Enrolment>(conn, person)? {
        let enrolment = kept.record;
        let (Some(from), Some(due_on)) = (enrolment.place_from, enrolment.ends_on) else { continue };
        let of = store::find::<Activity>(conn, store::nobody(), enrolment.activity.cast())?;
        let after = of.and_then(|kept| kept.record.activity_type).and_then(|kind| kind.rules().after);
        match after {
            // Whoever was moved on to a class is there, or somebody has said so (K-06).
            Some(After::Class) => {
                let said = (enrolment.outcome == Some(EnrolmentOutcome::Class)).then_some(due_on);
                let met_on = class_from(conn, person, from)?.or(said);
                all.push(Afterwards { rule: "class-after-boost", due_on, met_on });
            }
            Some(After::Home) => {
                let homes = placements.iter().map(|kept| kept.record.starts_on);
                let met_on = homes.filter(|day| *day > from).min();
                all.push(Afterwards { rule: "home-after-stay", due_on, met_on });
            }
            None => {}
        }
    }
    Ok(all)
}

/// The first day in an ordinary class after the boost began.
fn class_from(conn: &mut Conn, person: PersonId, from: Date) -> Stored<Option<Date>> {
    let schools = store::of_person::<Schooling>(conn, person)?;
    let ordinary = schools.iter().filter(|kept| kept.record.kind == SchoolKind::Ordinary);
    Ok(ordinary.filter_map(|kept| kept.record.starts_on).filter(|day| *day >= from).min())
}
