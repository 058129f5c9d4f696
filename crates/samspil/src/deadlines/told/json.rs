// SPDX-License-Identifier: MPL-2.0
//! The takeover and the deadlines as JSON, with codes for programs and words for people.

use crate::{
    deadlines::words::{RuleTold, rule_told},
    people,
    web::Wording,
};
use jiff::civil::Date;
use law::{Deadline, Facts, Outcome, Rule, RuleBook, Span, Step, Takeover};
use serde_json::{Value, json};

/// The whole answer as JSON.
#[must_use]
pub fn answer(w: &Wording, book: &RuleBook<'_>, facts: &Facts, on: Date) -> Value {
    let findings = law::findings(book, facts);
    let rules: Vec<Value> =
        findings.iter().map(|finding| said(w, finding.rule, &finding.outcome, on)).collect();
    json!({"version": 1, "on": on, "takeover": takeover(w, book, facts), "rules": rules})
}

fn takeover(w: &Wording, book: &RuleBook<'_>, facts: &Facts) -> Value {
    let takeover = law::takeover(book, facts);
    let text = people::takeover_view(w, &takeover).headline;
    match takeover {
        Takeover::On { on, rule: by, steps: all } => {
            json!({"outcome": "on", "on": on, "text": text, "rule": rule(w, by), "steps": steps(w, &all)})
        }
        Takeover::Awaits(fact) => json!({"outcome": "awaits", "awaits": fact, "text": text}),
        Takeover::NotApplicable(reason) => {
            json!({"outcome": "not-applicable", "reason": reason, "text": text})
        }
    }
}

fn said(w: &Wording, of: &Rule<'_>, outcome: &Outcome<'_>, on: Date) -> Value {
    let mut value = match outcome {
        Outcome::Due(all) => {
            let all: Vec<Value> = all.iter().map(|it| deadline(w, it, on)).collect();
            json!({"outcome": "due", "deadlines": all})
        }
        Outcome::Holds => json!({"outcome": "holds", "text": w.t("rule-holds")}),
        Outcome::Awaits(fact) => {
            json!({"outcome": "awaits", "awaits": fact, "text": w.t(&format!("awaits-{fact}"))})
        }
        Outcome::NotApplicable(reason) => {
            json!({"outcome": "not-applicable", "reason": reason, "text": w.t(&format!("not-applicable-{reason}"))})
        }
    };
    value["rule"] = rule(w, of);
    value
}

fn deadline(w: &Wording, it: &Deadline<'_>, on: Date) -> Value {
    json!({
        "ordinal": it.ordinal, "weight": it.weight, "due_on": it.due_on, "state": it.state(on),
        "trigger": {"fact": it.trigger.fact, "on": it.trigger.on},
        "satisfied_by": it.satisfied_by, "met_on": it.met_on,
        "ended": it.ended.map(|ended| json!({"on": ended.on, "reason": ended.reason})),
        "steps": steps(w, &it.steps),
    })
}

fn steps(w: &Wording, all: &[Step]) -> Vec<Value> {
    let one = |step: &Step| {
        json!({"kind": step.kind, "on": step.on, "from": step.from, "count": step.count, "holiday": step.holiday,
            "text": people::step(w, step)})
    };
    all.iter().map(one).collect()
}

fn rule(w: &Wording, rule: &Rule<'_>) -> Value {
    let RuleTold { certainty, open, .. } = rule_told(w, rule);
    json!({
        "id": rule.id, "name": w.t(&format!("rule-{}-name", rule.id)), "what": w.t(&format!("rule-{}-what", rule.id)),
        "source": rule.source, "valid_from": rule.valid_from, "valid_until": rule.valid_until,
        "certainty": rule.certainty, "certainty_text": certainty,
        "own_proposal": (!open.is_empty()).then_some(open), "amended": rule.amended.is_some(),
    })
}

/// The whole book of rules as JSON.
#[must_use]
pub fn book(w: &Wording, book: &RuleBook<'_>) -> Value {
    book.versions().iter().map(|it| with_spans(rule(w, it), it)).collect()
}

fn with_spans(mut value: Value, rule: &Rule<'_>) -> Value {
    let span = |span: Span| match span {
        Span::SameDay => json!({"unit": "same-day"}),
        Span::WholeMonths(count) => json!({"unit": "whole-months", "count": count}),
        Span::Months(count) => json!({"unit": "months", "count": count}),
        Span::HalfMonths(count) => json!({"unit": "half-months", "count": count}),
        Span::Days(count) => json!({"unit": "days", "count": count}),
        Span::WorkingDays(count) => json!({"unit": "working-days", "count": count}),
    };
    let number = |(number, value): (law::Number, i16)| json!({"name": number.what, "value": value});
    value["numbers"] = rule.numbers().map(number).collect();
    value["groups"] = json!(rule.groups);
    value["trigger"] = json!(rule.trigger);
    value["rounding"] = json!(rule.rounding);
    value["spans"] =
        rule.spans().map(|(weight, after)| json!({"weight": weight, "after": span(after)})).collect();
    value
}
