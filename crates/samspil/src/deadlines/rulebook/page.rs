// SPDX-License-Identifier: MPL-2.0
//! The book of rules for reading: every rule with its versions, where they stand and how sure we are. Anybody sees the
//! rules that come with the program; whoever is logged in also what the municipality has changed, and by whom.

use super::{
    KeptRules, RuleChange, Suspension, SuspensionScope, Whose, added_names, added_rates,
    dated::{self, DatedLine, sourced},
    rules_in_use,
    unfit::{Unfit, unfit},
};
use crate::{
    deadlines::words,
    error::{Error, Result},
    gate::{self, Action, Conn, Gate, Stored},
    record::store,
    web::{App, Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::{TextEnum, codes::Group};
use law::{
    Rule, Span,
    money::{AddedRate, Rates},
    names::{AddedName, Names},
};

#[derive(Template)]
#[template(path = "deadlines/rulebook/all.html")]
struct AllPage<'a> {
    frame: Frame<'a>,
    whose: &'static str,
    keeps: bool,
    /// How far it is, while what is due is worked out anew.
    behind: Option<String>,
    rules: Vec<RuleView>,
    /// What is suspended, and where that is corrected.
    suspensions: Vec<(String, String)>,
    rates: Vec<DatedLine>,
    /// Years between two known ones for which an amount is not known.
    gaps: Vec<String>,
    names: Vec<DatedLine>,
    /// Changes of which the book leaves out something, or all.
    unfit: Vec<Unfit>,
}

#[derive(Template)]
#[template(path = "deadlines/rulebook/one.html")]
struct OnePage<'a> {
    frame: Frame<'a>,
    whose: &'static str,
    keeps: bool,
    rule: RuleView,
    groups: Vec<&'a str>,
    trigger: &'a str,
    rounding: &'a str,
    /// Whether it can be suspended, by days: what is said, where it stands, and where that is corrected.
    scopes: Vec<(String, String, String)>,
    /// The worked examples: what each is about, and all it says.
    examples: Vec<(&'static str, &'static str)>,
}

/// A rule with its versions, the newest first.
struct RuleView {
    id: &'static str,
    name: String,
    what: String,
    versions: Vec<VersionView>,
}

struct VersionView {
    days: String,
    spans: Vec<String>,
    numbers: Vec<String>,
    source: String,
    certainty: &'static str,
    open: String,
    /// Who changed it and when, and where that is corrected; empty when it comes with the program.
    amended: String,
    address: String,
    note: String,
}

/// A change of a rule as it is kept, and who wrote it last.
pub(super) struct Written {
    pub(super) id: String,
    pub(super) change: RuleChange,
    by: String,
}

/// What somebody sees of the book: the whole of it, or what comes with the program.
pub(super) struct Seen {
    pub(super) rules: KeptRules,
    pub(super) whose: Whose,
    written: Vec<Written>,
    pub(super) suspended: Vec<(String, Suspension)>,
    scopes: Vec<(String, SuspensionScope)>,
    rates: Vec<AddedRate>,
    names: Vec<AddedName>,
    pub(super) behind: Option<i64>,
}

impl Seen {
    pub(super) fn by(app: &App, gate: Option<&Gate<'_>>, w: &Wording) -> Result<Self> {
        let Some(gate) = gate else {
            return Ok(Self::of_program());
        };
        let mut look = app.office.look_by_itself(gate.user.municipality)?;
        let in_use = rules_in_use(&mut look)?;
        let suspended = store::all::<Suspension>(&mut look)?;
        let suspended = suspended.into_iter().map(|kept| (kept.id.to_string(), kept.record)).collect();
        let scopes = store::all::<SuspensionScope>(&mut look)?;
        let scopes = scopes.into_iter().map(|kept| (kept.id.to_string(), kept.record)).collect();
        Ok(Self {
            scopes,
            rules: KeptRules::read(&mut look)?,
            whose: Whose::Municipality,
            written: written(&mut look, w)?,
            suspended,
            rates: added_rates(&mut look)?,
            names: added_names(&mut look)?,
            behind: gate::behind(&mut look, in_use)?,
        })
    }

    /// The amounts; what was added was tried when it was read.
    pub(super) fn rates(&self) -> Rates<'_> {
        Rates::with(&self.rates).unwrap_or_else(|_| Rates::shipped())
    }

    /// The names.
    pub(super) fn names(&self) -> Names<'_> {
        Names::with(&self.names).unwrap_or_else(|_| Names::shipped())
    }

    /// What comes with the program.
    fn of_program() -> Self {
        Self {
            rules: KeptRules::default(),
            whose: Whose::Program,
            written: Vec::new(),
            suspended: Vec::new(),
            scopes: Vec::new(),
            rates: Vec::new(),
            names: Vec::new(),
            behind: None,
        }
    }

    fn rule(&self, w: &'static Wording, versions: &[Rule<'_>]) -> RuleView {
        let id = versions[0].id;
        let versions = versions.iter().rev().map(|rule| self.version(w, rule)).collect();
        let name = w.t(&format!("rule-{}-name", id)).to_owned();
        RuleView { id, name, what: w.t(&format!("rule-{}-what", id)).to_owned(), versions }
    }

    fn version(&self, w: &'static Wording, rule: &Rule<'_>) -> VersionView {
        let written = self.written_of(rule);
        let spans = rule.spans();
        VersionView {
            days: w.days(rule.valid_from, rule.valid_until),
            spans: spans
                .map(|(weight, span)| format!("{}: {}", w.word(weight), span_told(w, span)))
                .collect(),
            numbers: rule
                .numbers()
                .map(|(number, value)| format!("{}: {value}", w.word(number.what)))
                .collect(),
            source: rule.source.to_owned(),
            certainty: w.word(rule.certainty),
            open: words::rule_told(w, rule).open,
            amended: written.map(|written| written.by.clone()).unwrap_or_default(),
            address: written
                .map(|written| format!("/rules/{}/change/{}", rule.id, written.id))
                .unwrap_or_default(),
            note: written.and_then(|it| it.change.note.clone()).map(|note| note.0).unwrap_or_default(),
        }
    }

    fn written_of(&self, rule: &Rule<'_>) -> Option<&Written> {
        let amendment = rule.amended?;
        self.written.iter().find(|it| it.change.amendment().as_ref() == Some(amendment))
    }

    /// Whether the rule can be suspended, the newest first.
    fn scopes_of(&self, w: &Wording, rule: &str) -> Vec<(String, String, String)> {
        let book = self.rules.book();
        let told = |it: &law::Suspendable<'_>| {
            let can = w.t(if it.can { "rulebook-can-be-suspended" } else { "rulebook-cannot-be-suspended" });
            let says = format!("{}: {can}", w.days(it.valid_from, it.valid_until));
            let written = self
                .scopes
                .iter()
                .find(|(_, scope)| scope.rule == it.rule && scope.starts_on == it.valid_from);
            let address = written.filter(|_| it.added).map(|(id, _)| format!("/rules/scope/{id}"));
            (says, sourced(w, it.source, it.certainty, it.added), address.unwrap_or_default())
        };
        let mut all: Vec<_> = book.suspendable(rule).map(told).collect();
        all.reverse();
        all
    }
}

fn written(conn: &mut Conn, w: &Wording) -> Stored<Vec<Written>> {
    let mut all = Vec::new();
    for kept in store::all::<RuleChange>(conn)? {
        let last = gate::history(conn, store::nobody(), kept.id, true)?.pop();
        let by = match last.filter(|event| !event.who.is_empty()) {
            Some(event) => {
                w.with("rulebook-amended-by", &[("who", event.who.into()), ("at", w.moment(event.at).into())])
            }
            None => w.t("rulebook-amended-by-file").to_owned(),
        };
        all.push(Written { id: kept.id.to_string(), change: kept.record, by });
    }
    Ok(all)
}

/// How far after its trigger a deadline is, in words.
pub(super) fn span_told(w: &Wording, span: Span) -> String {
    let key = match span {
        Span::SameDay => return w.t("span-same-day").to_owned(),
        Span::WholeMonths(_) => "span-whole-months",
        Span::Months(_) => "span-months",
        Span::HalfMonths(_) => "span-half-months",
        Span::Days(_) => "span-days",
        Span::WorkingDays(_) => "span-working-days",
    };
    w.count(key, span.count().into())
}

/// Every rule.
///
/// # Errors
/// When the database cannot answer.
pub fn all(app: &App, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let gate = app.gate_of(ask)?;
    let seen = Seen::by(app, gate.as_ref(), w)?;
    let days = |it: &Suspension| w.days(it.starts_on, it.ends_on);
    let page = AllPage {
        frame: frame(gate.as_ref(), ask, w.t("rulebook-title")),
        whose: w.t(shown_key(seen.whose)),
        keeps: keeps(gate.as_ref()),
        behind: seen.behind.map(|done| w.count("rulebook-behind", done)),
        rules: seen.rules.book().rules().map(|versions| seen.rule(w, versions)).collect(),
        suspensions: seen
            .suspended
            .iter()
            .map(|(id, it)| (format!("/rules/suspend/{id}"), format!("{}: {}", days(it), it.source)))
            .collect(),
        rates: dated::rate_lines(w, &seen.rates()),
        gaps: dated::gap_lines(w, &seen.rates()),
        names: dated::name_lines(w, &seen.names()),
        unfit: unfit(w, &seen.rules.book(), &seen.written),
    };
    Ok(Reply::page(page.render()?))
}

/// One rule, with everything there is to say of it.
///
/// # Errors
/// [`Error::NotFound`] when there is no such rule.
pub fn one(app: &App, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let gate = app.gate_of(ask)?;
    let seen = Seen::by(app, gate.as_ref(), w)?;
    let book = seen.rules.book();
    let versions = book.rules().find(|versions| versions[0].id == ask.part("rule")).ok_or(Error::NotFound)?;
    let rule = versions[versions.len() - 1];
    let view = seen.rule(w, versions);
    let page = OnePage {
        frame: frame(gate.as_ref(), ask, &view.name).under(vec![crumb(w)]),
        whose: w.t(shown_key(seen.whose)),
        keeps: keeps(gate.as_ref()),
        rule: view,
        groups: groups(w, &rule),
        trigger: w.word(rule.trigger),
        rounding: w.word(rule.rounding),
        scopes: seen.scopes_of(w, rule.id),
        examples: examples(rule.id),
    };
    Ok(Reply::page(page.render()?))
}

fn groups(w: &'static Wording, rule: &Rule<'_>) -> Vec<&'static str> {
    if rule.groups.len() == Group::ALL.len() {
        return vec![w.t("rulebook-everybody")];
    }
    rule.groups.iter().map(|group| w.word(*group)).collect()
}

/// The worked examples one by one: the name of each, and its lines.
fn examples(rule: &str) -> Vec<(&'static str, &'static str)> {
    let all = law::examples(rule).unwrap_or_default().split("[[case]]").skip(1);
    let name = |case: &'static str| case.split('"').nth(1).unwrap_or_default();
    all.map(|case| (name(case), case.split_once("\"\n").map_or(case, |(_, rest)| rest).trim())).collect()
}

const fn shown_key(whose: Whose) -> &'static str {
    match whose {
        Whose::Program => "rulebook-of-program",
        Whose::Municipality => "rulebook-of-municipality",
    }
}

fn keeps(gate: Option<&Gate<'_>>) -> bool {
    gate.is_some_and(|gate| gate.may(Action::KeepRules))
}

fn frame<'a>(gate: Option<&'a Gate<'_>>, ask: &Ask, title: &str) -> Frame<'a> {
    match gate {
        Some(gate) => Frame::inside(gate, ask, title),
        None => Frame::outside(ask, title),
    }
}

/// The way back to the book.
pub(super) fn crumb(w: &Wording) -> Crumb {
    Crumb { address: "/rules".to_owned(), label: w.t("rulebook-title").to_owned() }
}
