// SPDX-License-Identifier: MPL-2.0
//! A form: every field with its label, what was written, what is wrong with it and, when two people correct the
//! same thing, what the other one wrote.

pub use super::choices::Choices;
use super::{Form, Frame, Wording};
use crate::record::{Faults, Folded, Kind, Spec};
use askama::Template;

/// One field as it is shown.
pub struct FieldView {
    /// Its name.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What helps to fill it in; empty when nothing does.
    pub hint: String,
    /// Which kind of input it has: `line`, `prose`, `day`, `number`, `flag`, `choice`, `file`.
    pub input: &'static str,
    /// What stands in it; of a file, which types it may have.
    pub text: String,
    /// What can be chosen: value and words.
    pub options: Vec<(String, String)>,
    /// Whether it must be filled in.
    pub required: bool,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// What somebody else wrote meanwhile, when it differs.
    pub theirs: Option<String>,
    /// What the browser of whoever fills it in about themselves may offer: `name`, `tel`, `email`; otherwise `off`.
    pub complete: &'static str,
    /// Which of several on the page it is about, where each has a form of its own: its id, and what it is called.
    pub about: Option<(String, String)>,
}

/// Something that is wrong, for the list above a page.
pub struct Wrong {
    /// The field it stands beside, as the page has it; empty when it stands nowhere else.
    pub at: String,
    /// What the field is called.
    pub label: String,
    /// What is wrong with it.
    pub fault: String,
}

/// What is wrong on a page with several forms: each fault leads to its field, and one without a field is said all the
/// same.
#[must_use]
pub fn wrong<'f>(
    w: &Wording,
    table: &str,
    faults: &Faults,
    fields: impl IntoIterator<Item = &'f FieldView>,
) -> Vec<Wrong> {
    let shown: Vec<&FieldView> = fields.into_iter().filter(|field| field.fault.is_some()).collect();
    let told = |fault: &crate::record::Fault| {
        let field = shown.iter().find(|field| field.name == fault.field);
        Wrong {
            at: field.map(|field| field.at()).unwrap_or_default(),
            label: field.map_or_else(|| w.field_of(table, fault.field), |field| field.label.clone()),
            fault: w.fault(&fault.kind),
        }
    };
    faults.0.iter().map(told).collect()
}

/// A whole form on a page of its own.
#[derive(Template)]
#[template(path = "web/form.html")]
pub struct FormPage<'a> {
    /// What stands around it.
    pub frame: Frame<'a>,
    /// What the form is for, said once above it; may be empty.
    pub intro: String,
    /// Where it is sent.
    pub action: String,
    /// The fields.
    pub fields: Vec<FieldView>,
    /// Those that few need, folded away below the others.
    pub folds: Vec<Fold>,
    /// The version the user saw; empty for something new.
    pub version: String,
    /// The word on the button.
    pub button: String,
    /// A box to tick: name, words; for doing the same for the whole household.
    pub also: Option<(&'static str, String, bool)>,
    /// What somebody should look at, though it was kept.
    pub warning: Option<String>,
    /// What the law says of it.
    pub points: Vec<String>,
    /// What they are called.
    pub at_hand: &'static str,
    /// Where something about it is registered: address and words.
    pub leads: Vec<(String, String)>,
    /// Whether it stands for good, so that nothing is saved.
    pub is_settled: bool,
    /// Whether somebody else has changed the same thing meanwhile.
    pub stale: bool,
    /// Whether it has been struck out, and can no longer be corrected.
    pub struck: bool,
    /// Where the thing can be struck out; empty when it cannot.
    pub strike: String,
    /// Where what is typed is kept while it is not saved.
    pub draft: Option<Draft>,
    /// What happened to it: when, who, what.
    pub history: Vec<Change>,
}

/// What is kept of a form while it is not saved.
pub struct Draft {
    /// Where it is kept.
    pub keeps: String,
    /// That it stands in the form, and from when; empty when there is none.
    pub told: String,
    /// The form, as the draft it keeps names it.
    pub form: String,
    /// When the draft was kept that stood in the form when it was opened; empty when there was none.
    pub known: String,
    /// That another one stands there now.
    pub other: Option<String>,
}

/// One change in the history of a record.
pub struct Change {
    /// When.
    pub at: String,
    /// Who.
    pub who: String,
    /// What happened.
    pub what: String,
    /// Field, before and after, for each field that changed.
    pub fields: Vec<(String, String, String)>,
}

impl<'a> FormPage<'a> {
    /// A form for part of something: its fields and where they are sent, and nothing else.
    #[must_use]
    pub fn of(frame: Frame<'a>, action: String, fields: Vec<FieldView>) -> Self {
        let (button, at_hand) = (frame.w.t("save").to_owned(), frame.w.t("at-hand"));
        Self {
            at_hand,
            leads: Vec::new(),
            frame,
            intro: String::new(),
            action,
            fields,
            folds: Vec::new(),
            version: String::new(),
            button,
            also: None,
            warning: None,
            points: Vec::new(),
            is_settled: false,
            stale: false,
            struck: false,
            strike: String::new(),
            draft: None,
            history: Vec::new(),
        }
    }

    /// The fields with something wrong, for the summary above the form.
    pub fn wrong(&self) -> impl Iterator<Item = &FieldView> {
        let folded = self.folds.iter().flat_map(|fold| &fold.fields);
        self.fields.iter().chain(folded).filter(|field| field.fault.is_some())
    }

    /// Whether a file is sent with it.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.fields.iter().any(|field| field.input == "file")
    }

    /// Whether anything is wrong.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.wrong().next().is_some()
    }
}

/// Fields that few need, folded away together.
pub struct Fold {
    /// What they are called.
    pub words: String,
    /// The fields, in the form's own order.
    pub fields: Vec<FieldView>,
}

impl Fold {
    /// Whether it stands open from the beginning, because something is written in it or wrong with it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let speaks = |field: &FieldView| {
            let written = if field.input == "flag" { field.text == "true" } else { !field.text.is_empty() };
            written || field.fault.is_some() || field.theirs.is_some()
        };
        self.fields.iter().any(speaks)
    }
}

/// Takes those of the fields out that few need; a fold whose fields are not shown is left out.
#[must_use]
pub fn folds(w: &Wording, folded: &[Folded], fields: &mut Vec<FieldView>) -> Vec<Fold> {
    let fold = |(words, names): &Folded| {
        let fields: Vec<FieldView> = fields.extract_if(.., |field| names.contains(&field.name)).collect();
        Fold { words: w.t(words).to_owned(), fields }
    };
    folded.iter().map(fold).filter(|fold| !fold.fields.is_empty()).collect()
}

/// What the fields of a form that is about no person yet can refer to.
///
/// # Errors
/// When the database cannot answer.
pub fn choices(
    conn: &mut crate::gate::Conn,
    w: &Wording,
    specs: &[Spec],
    today: jiff::civil::Date,
) -> crate::gate::Stored<Choices> {
    Choices::gather(conn, w, specs, (crate::record::store::nobody(), today))
}

/// The fields of a record as a form shows them.
pub fn fields(
    w: &Wording,
    specs: &[Spec],
    form: &Form,
    faults: &Faults,
    choices: &Choices,
) -> Vec<FieldView> {
    specs.iter().filter_map(|spec| field(w, spec, form, faults, choices)).collect()
}

fn field(w: &Wording, spec: &Spec, form: &Form, faults: &Faults, choices: &Choices) -> Option<FieldView> {
    if spec.is_correction() {
        return None;
    }
    let (input, options, hint) = match spec.kind {
        Kind::Line(_) => ("line", Vec::new(), ""),
        Kind::Prose => ("prose", Vec::new(), ""),
        Kind::Day => ("day", Vec::new(), "hint-day"),
        Kind::Whole => ("number", Vec::new(), ""),
        Kind::Hours => ("number", Vec::new(), "hint-hours"),
        Kind::Kroner => ("number", Vec::new(), "hint-kroner"),
        Kind::Clock => ("number", Vec::new(), "hint-clock"),
        Kind::Cpr => ("line", Vec::new(), "hint-cpr"),
        Kind::Flag => ("flag", Vec::new(), ""),
        Kind::Answer => {
            let answers = [("true", "yes"), ("false", "no")];
            ("choice", answers.map(|(value, words)| (value.to_owned(), w.t(words).to_owned())).to_vec(), "")
        }
        Kind::Choice(list, codes) => {
            let words =
                codes().into_iter().map(|code| (code.to_owned(), w.code(list, code).to_owned())).collect();
            ("choice", words, "")
        }
        Kind::Reference(list) => ("choice", choices.open(list, form.get(spec.name)), ""),
    };
    // A form with a line for each of several people numbers its fields: `name_0`, `name_1`.
    let base = spec.name.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end_matches('_');
    let own_hints =
        [format!("hint-{}-{base}", spec.of), format!("hint-{base}")].map(|key| key.replace('_', "-"));
    let hint = if let Some(own_hint) = own_hints.iter().find(|key| w.has(key)) {
        w.t(own_hint)
    } else if hint.is_empty() {
        ""
    } else {
        w.t(hint)
    };
    Some(FieldView {
        name: spec.name,
        label: w.field_of(spec.of, base),
        hint: hint.to_owned(),
        input,
        text: shown(w, spec.kind, form.get(spec.name)),
        options,
        required: spec.required,
        fault: faults.of(spec.name).map(|kind| w.fault(kind)),
        theirs: None,
        complete: "off",
        about: None,
    })
}

/// What stands in the field: a day as people write it, everything else as it was written.
pub fn shown(w: &Wording, kind: Kind, text: &str) -> String {
    match (kind, text.parse()) {
        (Kind::Day, Ok(day)) => w.day(day),
        _ => text.to_owned(),
    }
}

/// What a field says, for reading: codes and days in words, a reference by its name.
pub fn told(w: &Wording, kind: Kind, text: &str, choices: &Choices) -> String {
    match kind {
        _ if text.is_empty() => "–".to_owned(),
        Kind::Choice(list, _) => w.code(list, text).to_owned(),
        Kind::Flag | Kind::Answer => w.t(if text == "true" { "yes" } else { "no" }).to_owned(),
        Kind::Reference(list) => choices
            .of(list)
            .into_iter()
            .find(|(id, _)| id == text)
            .map_or_else(|| w.t("something-gone").to_owned(), |(_, name)| name),
        _ => shown(w, kind, text),
    }
}

/// What is said of a record, with what stands in its fields.
pub fn said(
    w: &Wording,
    key: &str,
    fields: &[Spec],
    texts: Vec<(&'static str, String)>,
    choices: &Choices,
) -> String {
    let texts = fields.iter().zip(texts);
    let told = texts.map(|(spec, (name, text))| (name, told(w, spec.kind, &text, choices).into()));
    w.with(key, &told.collect::<Vec<_>>())
}

impl FieldView {
    /// Which keyboard a telephone shows for it.
    #[must_use]
    pub fn input_type(&self) -> &'static str {
        match self.complete {
            "tel" | "email" => self.complete,
            _ => "text",
        }
    }

    /// Where it is on the page: its name, and which of several it is about.
    #[must_use]
    pub fn at(&self) -> String {
        self.about.as_ref().map_or_else(|| self.name.to_owned(), |(id, _)| format!("{}-{id}", self.name))
    }

    /// The field as one of several alike on the page: the id of what it is about, and what that is called.
    #[must_use]
    pub fn of(mut self, id: impl ToString, title: &str) -> Self {
        self.about = Some((id.to_string(), title.to_owned()));
        self
    }

    /// The ids of what describes the field to somebody who listens.
    #[must_use]
    pub fn described(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.at()));
        let fault = self.fault.as_ref().map(|_| format!("{}-fault", self.at()));
        hint.into_iter().chain(fault).collect::<Vec<_>>().join(" ")
    }
}
