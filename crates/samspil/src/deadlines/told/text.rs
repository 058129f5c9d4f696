// SPDX-License-Identifier: MPL-2.0
//! The takeover and the deadlines as text.

use crate::{
    deadlines::words::{Explained, RuleTold, rule_told, tell},
    web::Wording,
};
use jiff::civil::Date;
use law::{Facts, RuleBook};
use std::fmt::Write;

/// The whole answer as text.
#[must_use]
pub fn text(w: &Wording, book: &RuleBook<'_>, facts: &Facts, on: Date) -> String {
    let told = tell(w, book, facts, on);
    let mut text = format!("{}\n\n{}\n", w.about("calculator-as-of", &w.day(on)), told.takeover.headline);
    if let Some(rule) = &told.takeover_rule {
        text.push_str(&behind(rule));
    }
    lines(&mut text, &told.takeover.steps);
    for answer in told.answers.iter().chain(&told.aside) {
        write!(text, "\n{}\n{}", answer.what, behind(&answer.rule)).ok();
        if !answer.instead.is_empty() {
            writeln!(text, "  {}", answer.instead).ok();
        }
        for deadline in &answer.deadlines {
            text.push_str(&due(deadline));
        }
    }
    text
}

fn behind(rule: &RuleTold) -> String {
    let open = if rule.open.is_empty() { String::new() } else { format!("  {}\n", rule.open) };
    format!("  {}. {}. {}.\n{open}", rule.name, rule.version, rule.certainty)
}

fn due(deadline: &Explained) -> String {
    let Explained { due, weight, state, met, counts, steps, .. } = deadline;
    let mut text = format!("  {due}  {state}. {weight}. {met}").trim_end().to_owned();
    write!(text, "\n    {counts}\n").ok();
    lines(&mut text, steps);
    text
}

fn lines(text: &mut String, steps: &[String]) {
    for step in steps {
        writeln!(text, "    - {step}").ok();
    }
}

/// The book of rules as text.
#[must_use]
pub fn book_text(w: &Wording, book: &RuleBook<'_>) -> String {
    let mut text = String::new();
    for rule in book.versions() {
        let what = w.t(&format!("rule-{}-what", rule.id)).to_owned();
        writeln!(text, "{what}\n{}", behind(&rule_told(w, rule))).ok();
    }
    text
}
