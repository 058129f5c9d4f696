// SPDX-License-Identifier: MPL-2.0
//! Everything the conditions of the subsidies look at, person by person.

use crate::{
    gate::{Conn, Stored},
    learning::Exam,
    people::{EndReason, Person, Responsibility},
    record::{Kept, Record, store},
    work::{Claim, Education, Employment},
};
use kernel::ids::PersonId;
use law::subsidy::{self, SubsidyFacts};
use std::collections::BTreeMap;

/// What is known of everybody, in one pass through each kind of record.
///
/// # Errors
/// When the database cannot answer.
pub fn everybody(conn: &mut Conn) -> Stored<BTreeMap<PersonId, SubsidyFacts>> {
    let people = store::all::<Person>(conn)?;
    let mut all: BTreeMap<PersonId, SubsidyFacts> =
        people.into_iter().map(|kept| (kept.person, SubsidyFacts::default())).collect();
    let responsibilities = store::all::<Responsibility>(conn)?;
    each(&mut all, responsibilities, takeover);
    each(&mut all, store::all::<Employment>(conn)?, |facts, job| {
        let minutes = job.hours.and_then(|hours| u32::try_from(hours.0).ok());
        facts.jobs.push(subsidy::Job { kind: job.kind, from: job.starts_on, until: job.ends_on, minutes });
    });
    each(&mut all, store::all::<Education>(conn)?, |facts, course| {
        let (basis, from, until) = (course.basis, course.starts_on, course.ends_on);
        facts.courses.push(subsidy::Course { basis, from, until });
    });
    each(&mut all, store::all::<Exam>(conn)?, |facts, exam| {
        facts.exams.push(subsidy::Exam { kind: exam.kind, on: exam.starts_on, passed: exam.passed });
    });
    each(&mut all, store::all::<Claim>(conn)?, |facts, claim| {
        let (kind, paid_on, refused_on) = (claim.kind, claim.paid_on, claim.refused_on);
        facts.documents.extend(claim.documented_on.map(|on| subsidy::Document { kind, on }));
        facts.claims.extend(claim.starts_on.map(|on| subsidy::Claim { kind, on, paid_on, refused_on }));
    });
    Ok(all)
}

fn each<R: Record>(
    all: &mut BTreeMap<PersonId, SubsidyFacts>,
    mut records: Vec<Kept<R>>,
    see: impl Fn(&mut SubsidyFacts, R),
) {
    records.sort_by_key(|kept| kept.record.days().map(|days| days.0));
    for kept in records {
        if let Some(facts) = all.get_mut(&kept.person) {
            see(facts, kept.record);
        }
    }
}

/// The years are counted from the first takeover; whoever completed the programme is still ours.
fn takeover(facts: &mut SubsidyFacts, responsibility: Responsibility) {
    use EndReason::{Completed, FiveYears, PermanentResidence};
    facts.responsibility_from = facts.responsibility_from.or(Some(responsibility.starts_on));
    let stays = matches!(responsibility.end_reason, Some(Completed | FiveYears | PermanentResidence));
    facts.ended_on = responsibility.ends_on.filter(|_| !stays).map(|last| last.tomorrow().unwrap_or(last));
}
