// SPDX-License-Identifier: MPL-2.0
//! What a change of a rule or a suspension would do, counted before it is saved: how many open deadlines move.

use super::{
    KeptRules, RuleChange, Suspension, SuspensionScope,
    page::{crumb, span_told},
};
use crate::{
    deadlines::{gather, store as tables},
    error::{Error, Result},
    gate::{Action, Gate},
    record::{Faults, Moves, Record, store},
    web::{
        Ask, Form, Frame, Reply, Wording,
        form::{self, FieldView},
        records::seen,
    },
};
use askama::Template;
use jiff::civil::Date;
use kernel::ids::RecordId;
use law::{Facts, RuleBook, State};
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "deadlines/rulebook/change.html")]
pub(super) struct ChangePage<'a> {
    pub(super) frame: Frame<'a>,
    pub(super) intro: &'a str,
    /// The rule that is changed; empty for a suspension.
    pub(super) rule: String,
    pub(super) fields: Vec<FieldView>,
    /// What each number stands for, in the order they are written.
    pub(super) order: Vec<String>,
    pub(super) effect: Option<Effect>,
    /// Where it is saved.
    pub(super) saves: String,
    /// The version that is corrected; empty for something new.
    pub(super) version: String,
    /// What striking it out would do; nothing for something new.
    pub(super) struck: Option<Effect>,
    /// Whether somebody was on the way to strike it out.
    pub(super) strike: bool,
}

/// What would move, and the sign that it was shown.
pub(super) struct Effect {
    pub(super) told: String,
    pub(super) seen: String,
}

impl ChangePage<'_> {
    fn is_wrong(&self) -> bool {
        self.fields.iter().any(|field| field.fault.is_some())
    }
}

/// Something that would be written in the book.
pub(super) trait Draft: Record {
    /// The book with it.
    fn written_in(&self, rules: KeptRules) -> KeptRules;
    /// The book without it.
    fn struck_from(&self, rules: KeptRules) -> KeptRules;
    /// The same with its numbers in the order they have now.
    fn as_it_is_used(&self) -> Self {
        self.clone()
    }
    /// Which open deadlines can move: of which rule, if of one, and due from which day on.
    fn reach(&self) -> (Option<&str>, Date);
}

impl Draft for RuleChange {
    fn written_in(&self, rules: KeptRules) -> KeptRules {
        match self.amendment() {
            Some(amendment) => rules.with(amendment),
            None => rules,
        }
    }
    fn struck_from(&self, rules: KeptRules) -> KeptRules {
        match self.amendment() {
            Some(amendment) => rules.without(&amendment),
            None => rules,
        }
    }
    fn as_it_is_used(&self) -> Self {
        match self.amendment() {
            Some(amendment) => self.counting(&amendment.counts),
            None => self.clone(),
        }
    }
    fn reach(&self) -> (Option<&str>, Date) {
        // Everything counts from the takeover.
        let of_one = law::rule(&self.rule).is_some_and(|rule| !rule.is_takeover());
        (of_one.then_some(self.rule.as_str()), self.starts_on)
    }
}

impl Draft for SuspensionScope {
    fn written_in(&self, rules: KeptRules) -> KeptRules {
        rules.scoped(self.said())
    }
    fn struck_from(&self, rules: KeptRules) -> KeptRules {
        rules.scoped_but(&self.said())
    }
    fn reach(&self) -> (Option<&str>, Date) {
        (Some(&self.rule), self.starts_on)
    }
}

impl Draft for Suspension {
    fn written_in(&self, rules: KeptRules) -> KeptRules {
        rules.suspended_in(self.period())
    }
    fn struck_from(&self, rules: KeptRules) -> KeptRules {
        rules.suspended_but(&self.period())
    }
    fn reach(&self) -> (Option<&str>, Date) {
        (None, self.starts_on)
    }
}

/// The form for changing one rule, filled in with how it counts now.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when there is no such rule.
pub fn change(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let rules = KeptRules::read(&mut *gate.read(Action::KeepRules)?)?;
    let (book, id) = (rules.book(), ask.part("rule"));
    let newest = book.versions().iter().rfind(|rule| rule.id == id).ok_or(Error::NotFound)?;
    let mut form = Form::default();
    let counts: Vec<String> = newest.counts().iter().map(ToString::to_string).collect();
    form.set("counts", counts.join(" "));
    page::<RuleChange>(gate, ask, (&form, id), &Faults::default(), None)
}

/// What the change would do.
///
/// # Errors
/// As [`change`].
pub fn preview_change(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    law::rule(ask.part("rule")).ok_or(Error::NotFound)?;
    preview::<RuleChange>(gate, ask, ask.part("rule"))
}

/// What the change of a rule would do that is named on the form itself.
///
/// # Errors
/// As the gate says.
pub fn preview_any_change(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    preview::<RuleChange>(gate, ask, ask.form.get("rule").trim())
}

/// The form for saying whether the deadlines of one rule can be suspended.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when there is no such rule.
pub fn scope(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    drop(gate.read(Action::KeepRules)?);
    law::rule(ask.part("rule")).ok_or(Error::NotFound)?;
    page::<SuspensionScope>(gate, ask, (&Form::default(), ask.part("rule")), &Faults::default(), None)
}

/// What saying so would do.
///
/// # Errors
/// As [`scope`].
pub fn preview_scope(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    law::rule(ask.part("rule")).ok_or(Error::NotFound)?;
    preview::<SuspensionScope>(gate, ask, ask.part("rule"))
}

/// The same for the rule that is named on the form itself.
///
/// # Errors
/// As the gate says.
pub fn preview_any_scope(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    preview::<SuspensionScope>(gate, ask, ask.form.get("rule").trim())
}

/// The form for a suspension.
///
/// # Errors
/// As the gate says.
pub fn suspend(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    drop(gate.read(Action::KeepRules)?);
    page::<Suspension>(gate, ask, (&Form::default(), ""), &Faults::default(), None)
}

/// What the suspension would do.
///
/// # Errors
/// As the gate says.
pub fn preview_suspend(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    preview::<Suspension>(gate, ask, "")
}

fn preview<R: Draft>(gate: &Gate<'_>, ask: &Ask, rule: &str) -> Result<Reply> {
    let (mut form, mut faults) = (ask.form.clone(), Faults::default());
    if !rule.is_empty() {
        form.set("rule", rule);
    }
    let mut reader = gate.read(Action::KeepRules)?;
    let draft = store::read::<R>(&form, &mut faults, gate.today);
    if let Some(draft) = &draft {
        store::check_alone(&mut reader, (store::nobody(), RecordId::mint()), draft, &mut faults)?;
    }
    drop(reader);
    match draft.filter(|_| faults.is_empty()) {
        Some(draft) => {
            let effect = Effect {
                told: moved(gate, None, Some(&draft))?.told(ask.wording),
                seen: seen(crate::records::kind::<R>(), gate, &draft, None),
            };
            page::<R>(gate, ask, (&form, rule), &faults, Some(effect))
        }
        None => {
            let page = page::<R>(gate, ask, (&form, rule), &faults, None)?;
            Ok(page.status(axum::http::StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

fn page<R: Draft>(
    gate: &Gate<'_>,
    ask: &Ask,
    (form, rule): (&Form, &str),
    faults: &Faults,
    effect: Option<Effect>,
) -> Result<Reply> {
    let w = ask.wording;
    let mut fields = form::fields(w, R::FIELDS, form, faults, &form::Choices::default());
    // Which rule is changed stands in the title, where there is such a rule.
    let named = law::rule(rule).map(|rule| w.t(&format!("rule-{}-name", rule.id)).to_owned());
    fields.retain(|field| field.name != "rule" || named.is_none());
    fields.retain(|field| !R::BY_PROGRAM.contains(&field.name));
    let title = w.t(&format!("{}-new", R::NAME)).to_owned();
    let title = named.as_ref().map_or(title.clone(), |name| format!("{title}: {name}"));
    let intro = w.t(&format!("{}-intro", R::NAME)).to_owned();
    let page = ChangePage {
        frame: Frame::inside(gate, ask, &title).under(vec![crumb(w)]),
        intro: &intro,
        rule: named.map(|_| rule.to_owned()).unwrap_or_default(),
        fields,
        order: order::<R>(w, rule),
        effect,
        saves: format!("/register/{}/new", R::NAME),
        version: String::new(),
        struck: None,
        strike: false,
    };
    Ok(Reply::page(page.render()?))
}

/// What each number of a rule stands for, in order.
pub(super) fn order<R: Draft>(w: &Wording, rule: &str) -> Vec<String> {
    let has_counts = R::FIELDS.iter().any(|field| field.name == "counts");
    let Some(rule) = law::rule(rule).filter(|_| has_counts) else { return Vec::new() };
    let spans =
        rule.spans.iter().map(|(weight, span)| format!("{}: {}", w.word(*weight), span_told(w, *span)));
    spans.chain(rule.numbers.iter().map(|number| w.word(number.what).to_owned())).collect()
}

impl Moves {
    /// Adds what moves for one person.
    fn add(&mut self, stood: &Open, stands: &Open, today: Date) {
        let gone = |(which, due_on): &(&(&str, u8), &Date)| stands.get(*which) != Some(*due_on);
        let moves: Vec<_> = stood.iter().filter(gone).collect();
        let late = |(which, due_on): &&(&(&str, u8), &Date)| {
            today <= **due_on && stands.get(*which).is_some_and(|due_on| *due_on < today)
        };
        // What a suspension had taken away can come back, and be late at once.
        let back: Vec<_> = stands.iter().filter(|(which, _)| !stood.contains_key(*which)).collect();
        self.late += moves.iter().filter(late).count() as i64;
        self.late += back.iter().filter(|(_, due_on)| **due_on < today).count() as i64;
        self.deadlines += (moves.len() + back.len()) as i64;
        self.persons += i64::from(!moves.is_empty() || !back.is_empty());
    }

    /// The same in words.
    pub(super) fn told(&self, w: &Wording) -> String {
        if self.deadlines == 0 {
            return w.t("rulebook-nothing-moves").to_owned();
        }
        let counts = [
            ("deadlines", self.deadlines.into()),
            ("persons", self.persons.into()),
            ("late", self.late.into()),
        ];
        w.with("rulebook-moves", &counts)
    }
}

/// How many files are read in one look: what a look has read is remembered until it ends.
const AT_ONCE: usize = 50;

/// What moves when what stands in the book becomes what is written, of those deadlines that can; nothing before is a new
/// one, and nothing after is one struck out.
pub(super) fn moved<R: Draft>(gate: &Gate<'_>, was: Option<&R>, becomes: Option<&R>) -> Result<Moves> {
    let rule = was.or(becomes).and_then(|draft| draft.reach().0);
    let from = was.into_iter().chain(becomes).map(|draft| draft.reach().1).min();
    let from = from.unwrap_or(gate.today);
    let mut reader = gate.read(Action::KeepRules)?;
    let before = KeptRules::read(&mut reader)?;
    let persons = tables::with_open(&mut reader, rule, from)?;
    drop(reader);
    let without = was.map_or_else(|| before.clone(), |was| was.struck_from(before.clone()));
    let after = match becomes {
        Some(draft) => draft.written_in(without),
        None => without,
    };
    let (old, new) = (before.book(), after.book());
    let mut moved = Moves::default();
    for some in persons.chunks(AT_ONCE) {
        let mut reader = gate.read(Action::KeepRules)?;
        for person in some {
            let mut facts = gather(&mut reader, *person)?.facts;
            let stood = open(&old, &facts, gate.today);
            facts.suspended.clear();
            after.suspend(&mut facts);
            moved.add(&stood, &open(&new, &facts, gate.today), gate.today);
        }
    }
    Ok(moved)
}

/// The same for what is written as text.
pub(super) fn moves<R: Draft>(gate: &Gate<'_>, was: Option<&Form>, becomes: Option<&Form>) -> Result<Moves> {
    let read = |form: Option<&Form>| form.and_then(|form| R::read(form, &mut Faults::default()));
    moved::<R>(gate, read(was).as_ref(), read(becomes).as_ref())
}

/// The open deadlines of somebody: which one, and when it is due.
type Open = HashMap<(&'static str, u8), Date>;

fn open(book: &RuleBook<'_>, facts: &Facts, today: Date) -> Open {
    let all = law::deadlines(book, facts);
    // What a suspension without an end will take away is as good as gone, also before it begins.
    let stays = |it: &&law::Deadline<'_>| it.ended.is_none_or(|ended| ended.reason != law::Reason::Suspended);
    let open = all.iter().filter(|it| matches!(it.state(today), State::Open | State::Overdue)).filter(stays);
    open.map(|it| ((it.rule.id, it.ordinal), it.due_on)).collect()
}
