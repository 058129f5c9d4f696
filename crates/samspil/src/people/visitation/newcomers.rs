// SPDX-License-Identifier: MPL-2.0
//! The lines of the visitation form: one for each member of the family.

use crate::{
    deadlines::KeptRules,
    error::Result,
    gate::Writer,
    people::{HouseholdRole, Person},
    record::{Fault, FaultKind, Faults, Fields, Source, Spec, store},
    web::{
        Form, Wording,
        form::{self, FieldView},
    },
};
use jiff::civil::Date;
use kernel::ids::PersonId;
use uuid::Uuid;

/// A member of the family as they are registered.
pub struct Newcomer {
    /// The person.
    pub person: Person,
    /// Grown-up or child.
    pub role: HouseholdRole,
}

impl Newcomer {
    /// Whose number should be looked at again, and why.
    pub fn doubt(&self, w: &Wording) -> Option<String> {
        Some(format!("{}: {}", self.person.name, self.person.doubt_in_words(w)?))
    }
}

/// What is asked about each member; all else can wait.
const ASKED: &[&str] = &["name", "born_on", "birth_uncertain", "sex", "cpr", "language", "interpreter"];
/// The most members one form takes.
const MOST: usize = 15;
/// The names of the fields of each line, made once: a form keeps them as long as the program runs.
static NAMES: std::sync::OnceLock<Vec<Vec<&'static str>>> = std::sync::OnceLock::new();

fn names(line: usize) -> &'static [&'static str] {
    let all = NAMES.get_or_init(|| {
        (0..MOST)
            .map(|line| {
                ASKED.iter().map(|name| &*Box::leak(format!("{name}_{line}").into_boxed_str())).collect()
            })
            .collect()
    });
    &all[line]
}

struct Line<'a> {
    form: &'a Form,
    line: usize,
}

impl Source for Line<'_> {
    fn text(&self, field: &str) -> &str {
        let text = self.form.get(&format!("{field}_{}", self.line));
        match (field, text) {
            ("sex" | "interpreter", "") => "unknown",
            _ => text,
        }
    }
    fn is_text(&self, field: &str) -> bool {
        self.form.is_text(&format!("{field}_{}", self.line))
    }
    fn reference(&self, _: &'static str, _: &str) -> Option<Uuid> {
        None
    }
}

fn is_blank(form: &Form, line: usize) -> bool {
    names(line).iter().all(|name| form.get(name).trim().is_empty())
}

fn count(form: &Form) -> usize {
    let given = (0..MOST).rev().find(|line| !is_blank(form, *line));
    let shown = given.map_or(1, |line| line + 1);
    let asked = form.get("lines").parse().unwrap_or(1);
    (shown.max(asked) + usize::from(!form.get("more").is_empty())).min(MOST)
}

/// Reads every line that has a name; the first one must.
pub fn read(tx: &mut Writer, form: &Form, today: Date, faults: &mut Faults) -> Result<Vec<Newcomer>> {
    let mut newcomers = Vec::new();
    let adult_months = KeptRules::read(tx)?.book().adult_months(today);
    if !form.get(&format!("name_{MOST}")).trim().is_empty() {
        faults.add(names(MOST - 1)[0], FaultKind::Said("fault-large-family"));
    }
    for line in 0..count(form) {
        let source = Line { form, line };
        if line > 0 && is_blank(form, line) {
            continue;
        }
        let mut own = Faults::default();
        let person = store::read::<Person>(&source, &mut own, today);
        if let Some(person) = &person {
            let new = PersonId::mint();
            store::check_alone(tx, (new, store::itself(new)), person, &mut own)?;
            let same = |other: &Newcomer| person.cpr.is_some() && other.person.cpr == person.cpr;
            if newcomers.iter().any(same) {
                own.add("cpr", FaultKind::CprTaken);
            }
        }
        for fault in own.0 {
            let at = ASKED.iter().position(|name| *name == fault.field).unwrap_or(0);
            faults.0.push(Fault { field: names(line)[at], kind: fault.kind });
        }
        if let Some(person) = person {
            let grown_up = |born| kernel::calendar::months_after(born, adult_months) <= today;
            let adult = person.born_on.is_none_or(grown_up);
            let role = if adult { HouseholdRole::Adult } else { HouseholdRole::Child };
            newcomers.push(Newcomer { person, role });
        }
    }
    Ok(newcomers)
}

/// The fields of every line.
pub fn fields(w: &Wording, form: &Form, faults: &Faults) -> Vec<Vec<FieldView>> {
    (0..count(form))
        .map(|line| {
            let specs: Vec<Spec> = ASKED
                .iter()
                .zip(names(line))
                .filter_map(|(asked, name)| {
                    let spec = Person::FIELDS.iter().find(|spec| spec.name == *asked)?;
                    Some(Spec { name, required: *asked == "name" && line == 0, ..*spec })
                })
                .collect();
            form::fields(w, &specs, form, faults, &form::Choices::default())
        })
        .collect()
}
