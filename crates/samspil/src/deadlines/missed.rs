// SPDX-License-Identifier: MPL-2.0
//! Why a deadline was missed: chosen on a page one click from the day's list, and told wherever the deadline is (*årsag*).

use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
    people,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
    web::{Ask, Crumb, Frame, Reply, records},
};
use askama::Template;
use jiff::civil::Date;
use kernel::{TextEnum, ids::PersonId};
use law::MissedReason;

crate::coded!(MissedReason);

crate::record! {
    /// Why a deadline of the law was missed.
    pub struct MissedDeadline in "missed_deadline" {
        /// The rule that asked for it.
        pub rule: String,
        /// The day it was due.
        pub due_on: Date,
        /// Why it was missed.
        pub reason: MissedReason,
        /// More about it.
        pub note: Option<Prose>,
    }
}
impl Record for MissedDeadline {
    const NAME: &'static str = "missed-deadline";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, today: Date) {
        if law::rule(&self.rule).is_none() {
            faults.add("rule", FaultKind::Said("fault-unknown-rule"));
        }
        if self.due_on > today {
            faults.add("due_on", FaultKind::Said("fault-missed-before-due"));
        }
        if self.reason == MissedReason::Other && self.note.is_none() {
            faults.add("note", FaultKind::Missing);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.due_on, Some(self.due_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        let rule = law::rule(&self.rule).map(|rule| Headline::Rule(rule.id));
        rule.into_iter().chain([Headline::code(self.reason)]).collect()
    }
}

#[derive(Template)]
#[template(path = "deadlines/missed.html")]
struct Missed<'a> {
    frame: Frame<'a>,
    /// What was due and when, in words.
    what: String,
    person: PersonId,
    rule: &'static str,
    due_on: Date,
    reasons: Vec<(&'static str, &'a str)>,
}

/// The reasons a deadline can have been missed for, each a button.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, query) = (ask.wording, &ask.query);
    let person = query.get("person").parse().map_err(|_| Error::NotFound)?;
    let rule = law::rule(query.get("rule")).ok_or(Error::NotFound)?.id;
    let due_on = query.get("due_on").parse().map_err(|_| Error::NotFound)?;
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let name = people::name(&mut reader, person)?.ok_or(Error::NotFound)?;
    let frame = Frame::inside(gate, ask, w.t("missed-deadline-new")).under(vec![
        Crumb { address: "/".to_owned(), label: w.t("menu-my-day").to_owned() },
        Crumb { address: format!("/person/{person}"), label: name },
    ]);
    let what = format!("{} {}", w.day(due_on), w.t(&format!("rule-{rule}-what")));
    let reasons = MissedReason::ALL.iter().map(|reason| (reason.code(), w.word(*reason))).collect();
    Ok(Reply::page(Missed { frame, what, person, rule, due_on, reasons }.render()?))
}

/// Registers the reason that was chosen; whoever chose one that needs more words gets the whole form.
///
/// # Errors
/// As the gate says.
pub fn register(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = ask.form.get("person").parse().map_err(|_| Error::NotFound)?;
    match records::save_new(crate::records::kind::<MissedDeadline>(), gate, person, &ask.form) {
        Ok(_) => Ok(Reply::see("/?saved=added")),
        Err(Error::Refused(_)) => {
            // No rule, day or reason is longer; an address that is would not get through.
            let text = |field| ask.form.get(field).chars().take(60).collect::<String>();
            let query = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(["rule", "due_on", "reason"].map(|field| (field, text(field))))
                .finish();
            Ok(Reply::see(&format!("/person/{person}/missed-deadline/new?{query}")))
        }
        Err(error) => Err(error),
    }
}
