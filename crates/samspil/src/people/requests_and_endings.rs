// SPDX-License-Identifier: MPL-2.0
//! What happens seldom in a case, on one page: somebody asks to see the file, complains, moves away or dies.

use super::{EndReason, Person, Responsibility};
use crate::{
    cases::{Complaint, Decision, Task},
    deadlines::{KeptRules, access_due_on, task_due_on},
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section},
    record::{Kept, Record, store},
    records,
    web::{Ask, Crumb, Frame, Reply, Wording, records::may_add},
};
use askama::Template;
use jiff::civil::Date;
use kernel::ids::PersonId;

/// Something that is registered.
struct Line {
    /// Where it is corrected; empty for whoever may not.
    address: String,
    what: String,
    /// By when something is to be done about it, in words; empty where nothing is.
    due: String,
    late: bool,
    /// How far it has come.
    state: String,
}

/// One of the four.
struct Part {
    key: &'static str,
    lines: Vec<Line>,
    /// Where it begins, and what the link says; none for whoever may not, and where nothing can begin.
    start: Option<(String, &'static str)>,
    /// What has to be there first; empty where nothing has.
    first: &'static str,
}

#[derive(Template)]
#[template(path = "people/requests_and_endings.html")]
struct RequestsAndEndings<'a> {
    frame: Frame<'a>,
    parts: Vec<Part>,
}

/// The page. Each part is there for those who see that part of the file.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Identity), person)?;
    let own = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let mut look = Look { w, person, today: gate.today, reader: &mut reader };
    let mut parts = Vec::new();
    if look.sees(Section::Notes) {
        parts.push(look.access()?);
    }
    if look.sees(Section::Decisions) {
        parts.push(look.complaints()?);
    }
    if look.sees(Section::Residence) {
        parts.push(look.moving(own.record.died_on.is_some())?);
    }
    parts.push(look.death(&own)?);
    let crumbs = vec![
        Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
        Crumb { address: format!("/person/{person}"), label: own.record.name },
    ];
    Ok(Reply::page(
        RequestsAndEndings { frame: Frame::inside(gate, ask, w.t("requests-title")).under(crumbs), parts }
            .render()?,
    ))
}

/// Who looks at whose file, and when.
struct Look<'a> {
    w: &'a Wording,
    person: PersonId,
    today: Date,
    reader: &'a mut Reader,
}

impl Look<'_> {
    fn sees(&self, section: Section) -> bool {
        self.reader.may(Action::See(section))
    }

    fn may_change<R: Record + 'static>(&self) -> bool {
        may_add(self.reader, records::kind::<R>())
    }

    /// Where a record is corrected, for whoever may.
    fn form<R: Record + 'static>(&self, kept: &Kept<R>) -> String {
        if !self.may_change::<R>() {
            return String::new();
        }
        format!("/person/{}/{}/{}", self.person, R::NAME, kept.id)
    }

    fn line(&self, address: String, what: String, due: Option<Date>, state: String) -> Line {
        Line {
            address,
            what,
            due: due.map(|day| self.w.about("requests-due", &self.w.day(day))).unwrap_or_default(),
            late: due.is_some_and(|day| day < self.today),
            state,
        }
    }

    /// Requests to see the file (D41).
    fn access(&mut self) -> Result<Part> {
        let w = self.w;
        let rules = KeptRules::read(self.reader)?;
        let book = rules.book();
        let tasks = store::of_person::<Task>(self.reader, self.person)?;
        let mut lines = Vec::new();
        for kept in tasks.iter().rev() {
            let task = &kept.record;
            let Some(asked) = task.access_asked_on else { continue };
            let state = match (task.done_on, &task.waiting_for) {
                (Some(day), _) => w.about("requests-answered", &w.day(day)),
                (None, Some(whom)) => w.about("requests-waits", whom),
                (None, None) => w.t("requests-unanswered").to_owned(),
            };
            let what = format!("{}: {}", w.day(asked), task.what);
            let due = task.done_on.is_none().then(|| task_due_on(&book, task));
            lines.push(self.line(self.form(kept), what, due, state));
        }
        let start = self.may_change::<Task>().then(|| {
            let due = access_due_on(&book, self.today).unwrap_or(self.today);
            let said = form_urlencoded::Serializer::new(String::new())
                .append_pair("access_asked_on", &self.today.to_string())
                .append_pair("due_on", &due.to_string())
                .append_pair("what", w.t("requests-access-task"))
                .finish();
            (format!("/person/{}/task/new?{said}", self.person), "requests-access-new")
        });
        Ok(Part { key: "requests-access", lines, start, first: "" })
    }

    /// Complaints of decisions (D40).
    fn complaints(&mut self) -> Result<Part> {
        let w = self.w;
        let rules = KeptRules::read(self.reader)?;
        let decisions = store::of_person::<Decision>(self.reader, self.person)?;
        let complaints = store::of_person::<Complaint>(self.reader, self.person)?;
        let mut lines = Vec::new();
        for kept in complaints.iter().rev() {
            let it = &kept.record;
            let of = decisions.iter().find(|one| one.id == it.decision.cast());
            let of = of.map(|one| w.headline(&one.record.headline())).unwrap_or_default();
            let state = match (it.withdrawn_on, it.ruled_on, it.forwarded_on, it.reassessed_on) {
                (Some(day), ..) => w.about("requests-withdrawn", &w.day(day)),
                (_, Some(day), ..) => w.about("requests-ruled", &w.day(day)),
                (_, _, Some(day), _) => w.about("complaint-forwarded", &w.day(day)),
                (.., Some(day)) => w.about("complaint-reassessed", &w.day(day)),
                _ => w.t("requests-not-reassessed").to_owned(),
            };
            // Looked at again and upheld is not yet sent on.
            let due = it.due_on(&rules).filter(|_| it.settled_on().is_none());
            lines.push(self.line(self.form(kept), format!("{}: {of}", w.day(it.received_on)), due, state));
        }
        let may = self.may_change::<Complaint>();
        let sent = decisions.iter().any(|kept| kept.record.sent_on.is_some());
        let start = (may && sent)
            .then(|| (format!("/person/{}/complaint/new", self.person), "complaint-new"))
            .or_else(|| may.then(|| (format!("/person/{}/decision/new", self.person), "decision-new")));
        Ok(Part {
            key: "complaint-plural",
            lines,
            start,
            first: if sent { "" } else { "requests-no-decision" },
        })
    }

    /// Moving to another municipality, and every other end of the responsibility (D7).
    fn moving(&mut self, died: bool) -> Result<Part> {
        let w = self.w;
        let all = store::of_person::<Responsibility>(self.reader, self.person)?;
        let mut lines = Vec::new();
        for kept in all.iter().rev() {
            let it = &kept.record;
            let moves = it.moved_out_on.is_some() || it.end_reason == Some(EndReason::MovedAway);
            if !moves && it.ends_on.is_none() {
                continue;
            }
            let what = match (it.moved_out_on, it.end_reason, it.ends_on) {
                (Some(day), ..) => w.about("requests-moved", &w.day(day)),
                (None, Some(why), Some(day)) => format!("{}: {}", w.day(day), w.word(why)),
                _ => w.days(it.starts_on, it.ends_on),
            };
            let state = match (it.handed_over_on, it.ends_on) {
                (Some(day), _) => w.about("requests-handed-over", &w.day(day)),
                (None, Some(end)) => w.about("requests-responsible-until", &w.day(end)),
                (None, None) => w.t("requests-not-handed-over").to_owned(),
            };
            lines.push(self.line(self.form(kept), what, None, state));
        }
        // Of two that run, the one that is about to end.
        let running = all.iter().filter(|kept| kept.record.ends_on.is_none());
        let running = running.max_by_key(|kept| kept.record.moved_out_on);
        let start = running.filter(|_| self.may_change::<Responsibility>()).map(|kept| {
            let ends = died || kept.record.moved_out_on.is_some();
            (self.form(kept), if ends { "requests-moving-end" } else { "requests-moving-new" })
        });
        let first = if all.is_empty() { "requests-not-taken-over" } else { "" };
        Ok(Part { key: "requests-moving", lines, start, first })
    }

    /// Death, and the responsibility that ends with it.
    fn death(&mut self, own: &Kept<Person>) -> Result<Part> {
        let w = self.w;
        let mut lines = Vec::new();
        if let Some(day) = own.record.died_on {
            // How far the responsibility has come is for those who see it.
            let all = match self.sees(Section::Residence) {
                true => store::of_person::<Responsibility>(self.reader, self.person)?,
                false => Vec::new(),
            };
            let state = match all
                .iter()
                .map(|kept| kept.record.ends_on.is_none())
                .reduce(|one, other| one || other)
            {
                Some(true) => w.t("requests-still-responsible"),
                Some(false) => w.t("requests-closed"),
                None => "",
            };
            lines.push(self.line(self.form(own), w.about("died-on", &w.day(day)), None, state.to_owned()));
        }
        let may = lines.is_empty() && self.may_change::<Person>();
        let start = may.then(|| (self.form(own), "requests-death-new"));
        Ok(Part { key: "requests-death", lines, start, first: "" })
    }
}
