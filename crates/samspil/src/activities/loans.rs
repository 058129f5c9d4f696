// SPDX-License-Identifier: MPL-2.0
//! The language suitcases: which are at home, which are lent, and which should be back (*sprogkufferter*, A-30).

use super::{Suitcase, SuitcaseLoan, store as own};
use crate::{
    error::Result,
    gate::{Action, Gate, Section},
    people,
    record::{Kept, store},
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;

/// A suitcase as it is shown.
struct Line {
    name: String,
    language: String,
    place: String,
    /// Where the loan is, and who has it; empty where it is at home or with somebody one does not know.
    address: String,
    holder: String,
    due: String,
    late: bool,
    guided: bool,
}

#[derive(Template)]
#[template(path = "activities/loans.html")]
struct LoansPage<'a> {
    frame: Frame<'a>,
    late: String,
    lines: Vec<Line>,
    keeps: bool,
    sees_status: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeActivities)?;
    let mut lines = Vec::new();
    for kept in store::all::<Suitcase>(&mut reader)? {
        let loans = own::loans_of(&mut reader, kept.id.cast())?;
        let out = loans.into_iter().find(|loan| loan.record.returned_on.is_none());
        let known = match &out {
            Some(loan) => gate.knows(&mut reader, Action::See(Section::Family), loan.person)?,
            None => false,
        };
        let (mut address, mut holder) = (String::new(), String::new());
        if let Some(loan) = out.as_ref().filter(|_| known) {
            address = format!("/person/{}", loan.person);
            if gate.knows(&mut reader, Action::Change(Section::Family), loan.person)? {
                address = format!("{address}/suitcase-loan/{}", loan.id);
            }
            holder = people::name(&mut reader, loan.person)?.unwrap_or_default();
        }
        let due = |loan: &Kept<SuitcaseLoan>| w.day(loan.record.due_on);
        lines.push(Line {
            name: kept.record.name,
            language: kept.record.held_in.map(|it| w.word(it).to_owned()).unwrap_or_default(),
            place: kept.record.venue.unwrap_or_default(),
            address,
            holder,
            due: out.as_ref().map(due).unwrap_or_default(),
            late: out.as_ref().is_some_and(|loan| loan.record.due_on < gate.today),
            guided: out.as_ref().is_none_or(|loan| loan.record.guidance_given),
        });
    }
    lines.sort_by_cached_key(|line| (!line.late, people::danish_order(&line.name)));
    let crumbs = vec![Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() }];
    let page = LoansPage {
        frame: Frame::inside(gate, ask, w.t("suitcase-plural")).under(crumbs),
        late: match i64::try_from(lines.iter().filter(|line| line.late).count()) {
            Ok(count) if count > 0 => w.count("suitcases-late", count),
            _ => String::new(),
        },
        lines,
        keeps: gate.may(Action::KeepActivities),
        sees_status: gate.may(Action::SeeStatus),
    };
    Ok(Reply::page(page.render()?))
}
