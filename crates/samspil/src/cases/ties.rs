// SPDX-License-Identifier: MPL-2.0
//! Keeps true what ties a person to units and caseworkers: the case, and every referral that still runs.

use super::{CaseFile, Referral};
use crate::{
    gate::{
        Conn, Stored, Writer,
        scope::{self, Tie, TieKind},
    },
    learning::DanishReferral,
    reception::TeamMember,
    record::store,
};
use jiff::civil::Date;
use kernel::ids::PersonId;

/// The case by which a person is tied: a closed one is still looked after by its unit; a newer one takes its place.
///
/// # Errors
/// When the database cannot answer.
pub fn case_of(conn: &mut Conn, person: PersonId) -> Stored<Option<CaseFile>> {
    let mut cases = store::of_person::<CaseFile>(conn, person)?;
    cases.sort_by_key(|case| (case.record.ends_on.is_none(), case.record.starts_on));
    Ok(cases.pop().map(|kept| kept.record))
}

/// After a change to a person's file: writes the ties as the file now says.
///
/// # Errors
/// When the database cannot keep them.
pub fn follow(tx: &mut Writer, person: PersonId, today: Date) -> Stored<()> {
    let mut wanted: Vec<Tie> = Vec::new();
    let mut add = |tie: Tie| {
        if !wanted.iter().any(|known| known.unit == tie.unit && known.kind == tie.kind) {
            wanted.push(tie);
        }
    };
    if let Some(case) = case_of(tx, person)? {
        add(Tie { unit: case.unit, kind: TieKind::Case, worker: case.caseworker, ends_on: None });
    }
    let runs = |ends_on: Option<Date>| ends_on.is_none_or(|end| end >= today);
    for referral in store::of_person::<Referral>(tx, person)? {
        if runs(referral.record.ends_on) {
            let ends_on = referral.record.ends_on;
            add(Tie { unit: referral.record.unit, kind: TieKind::Referred, worker: None, ends_on });
        }
    }
    for referral in store::of_person::<DanishReferral>(tx, person)? {
        if let (Some(unit), true) = (referral.record.centre, runs(referral.record.ends_on)) {
            add(Tie { unit, kind: TieKind::Referred, worker: None, ends_on: referral.record.ends_on });
        }
    }
    for member in store::of_person::<TeamMember>(tx, person)? {
        let record = member.record;
        if let (Some(account), true) = (record.account, runs(record.ends_on)) {
            // A team is its own, a unit of one: its families are found like those of a unit.
            add(Tie {
                unit: account.cast(),
                kind: record.function.tie(),
                worker: None,
                ends_on: record.ends_on,
            });
        }
    }
    let known = scope::ties(tx, person)?;
    if known.len() == wanted.len() && known.iter().all(|tie| wanted.contains(tie)) {
        return Ok(());
    }
    tx.run("delete from tie where municipality = $1 and person = $2", &[&person])?;
    for tie in wanted {
        tx.run(
            "insert into tie (municipality, person, unit, kind, worker, ends_on) values ($1, $2, $3, $4, $5, $6)",
            &[&person, &tie.unit, &tie.kind, &tie.worker, &tie.ends_on],
        )?;
    }
    Ok(())
}
