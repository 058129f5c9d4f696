// SPDX-License-Identifier: MPL-2.0
//! The facts of one person as a form: the inputs follow from the register of facts.

use super::facts_file::{VERSION, Wrong};
use crate::{
    record::Field,
    web::{Form, Wording, form::FieldView},
};
use jiff::civil::Date;
use law::{FACT_FIELDS, FactField, Shape};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// How many days of a list the form has room for: the follow-ups that the Act asks for.
const DAYS: usize = 4;

/// An input: the path of a fact, and what can be written there.
struct Input {
    path: String,
    shape: Shape,
    special: bool,
}

/// Every input of the form; of a list of parts only the first, a file has room for more.
fn inputs() -> &'static [Input] {
    static INPUTS: OnceLock<Vec<Input>> = OnceLock::new();
    INPUTS.get_or_init(|| FACT_FIELDS.iter().flat_map(of_field).collect())
}

fn of_field(field: &FactField) -> Vec<Input> {
    let name = field.name;
    let input = |path: String, shape| Input { path, shape, special: field.special };
    match field.shape {
        Shape::List(Shape::Parts(parts)) => {
            parts.iter().map(|part| input(format!("{name}.0.{}", part.name), part.shape)).collect()
        }
        Shape::List(one) => (0..DAYS).map(|at| input(format!("{name}.{at}"), *one)).collect(),
        shape => vec![input(name.to_owned(), shape)],
    }
}

/// What a field is called.
#[must_use]
pub fn label(w: &Wording, path: &str) -> String {
    let names: Vec<&str> = path.split('.').filter(|part| part.parse::<usize>().is_err()).collect();
    let label = w.t(&format!("facts-{}", names.join("-").replace('_', "-"))).to_owned();
    match path.rsplit('.').next().and_then(|last| last.parse::<usize>().ok()) {
        Some(at) => format!("{label} ({})", at + 1),
        None => label,
    }
}

/// The document that a form says.
#[must_use]
pub fn document(form: &Form) -> Value {
    let mut document = json!({ "version": VERSION });
    for input in inputs() {
        let text = form.get(&input.path).trim();
        if text.is_empty() {
            continue;
        }
        let value = match (input.shape, text) {
            (Shape::Answer | Shape::AnswerOr(_), "true" | "false") => json!(text == "true"),
            // What is no day stays as it was written, and is refused where everything else is.
            (Shape::Day, _) => day(text).map_or_else(|| text.into(), |day| day.to_string().into()),
            _ => text.into(),
        };
        put(&mut document, &input.path, value);
    }
    document
}

/// A day as people write it.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    <Date as Field>::read(text, &Form::default()).ok()
}

/// Puts a value at a path; what was left out of a list before it is left out.
fn put(document: &mut Value, path: &str, value: Value) {
    let mut here = document;
    let mut parts = path.split('.').peekable();
    while let Some(part) = parts.next() {
        let next_is_a_number = parts.peek().is_some_and(|next| next.parse::<usize>().is_ok());
        here = match part.parse::<usize>() {
            Ok(at) => {
                let Value::Array(list) = here else { return };
                while list.len() <= at {
                    list.push(if parts.peek().is_some() { Map::new().into() } else { Value::Null });
                }
                &mut list[at]
            }
            Err(_) => {
                let Value::Object(fields) = here else { return };
                fields.entry(part).or_insert_with(|| if next_is_a_number { json!([]) } else { Value::Null })
            }
        };
    }
    *here = value;
}

/// The inputs as they are shown, each with what is wrong with it; those for special circumstances apart.
#[must_use]
pub fn fields(w: &Wording, form: &Form, wrong: &[Wrong], special: bool) -> Vec<FieldView> {
    let wanted = inputs().iter().filter(|input| input.special == special);
    wanted.map(|input| field(w, input, form, wrong)).collect()
}

fn field(w: &Wording, input: &'static Input, form: &Form, wrong: &[Wrong]) -> FieldView {
    let (kind, options, hint) = match input.shape {
        Shape::Code(list, codes) => {
            let words = codes().into_iter().map(|code| (code.to_owned(), w.code(list, code).to_owned()));
            ("choice", words.collect(), "")
        }
        Shape::Answer | Shape::AnswerOr(_) => {
            let answers = [("true", w.t("yes")), ("false", w.t("no"))];
            let answers = answers.map(|(value, words)| (value.to_owned(), words.to_owned()));
            ("choice", answers.to_vec(), w.t("facts-hint-answer"))
        }
        _ => ("day", Vec::new(), ""),
    };
    FieldView {
        name: &input.path,
        label: label(w, &input.path),
        hint: hint.to_owned(),
        input: kind,
        text: form.get(&input.path).to_owned(),
        options,
        required: false,
        fault: wrong.iter().find(|wrong| wrong.path == input.path).map(|wrong| wrong.say(w)),
        theirs: None,
        complete: "off",
        about: None,
    }
}
