// SPDX-License-Identifier: MPL-2.0
//! What the law says of somebody, in words: the rule, the day, how it came about, how it stands.

use crate::{people, web::Wording};
use jiff::civil::Date;
use kernel::TextEnum;

/// A version of a rule, as it is told.
pub struct RuleTold {
    /// Its lasting name.
    pub id: String,
    /// Its name and where it stands.
    pub name: String,
    /// Which version: its lasting name and the days on which it applies.
    pub version: String,
    /// How sure we are of it.
    pub certainty: String,
    /// What of it is our own proposal; empty when nothing is.
    pub open: String,
}

/// What one rule says.
pub struct Answer {
    /// What is to be done.
    pub what: String,
    /// The rule.
    pub rule: RuleTold,
    /// Its deadlines.
    pub deadlines: Vec<Explained>,
    /// Why there is none; empty when there is one.
    pub instead: String,
}

/// One deadline with its reasons.
pub struct Explained {
    /// The day.
    pub due_on: Date,
    /// By when.
    pub due: String,
    /// How binding it is.
    pub weight: String,
    /// What it counts from, and what settles it.
    pub counts: String,
    /// How it stands.
    pub state: String,
    /// The colour of the state.
    pub badge: &'static str,
    /// When it was met, or why it is no longer asked for; empty when neither.
    pub met: String,
    /// Why it was missed, where somebody has said so; empty otherwise.
    pub reason: String,
    /// How the day came about.
    pub steps: Vec<String>,
}

/// The takeover and every rule's answer, in words.
pub struct Told {
    /// The takeover.
    pub takeover: people::TakeoverView,
    /// The rule behind it, when there is a day.
    pub takeover_rule: Option<RuleTold>,
    /// What each rule says that asks for something, or waits for a fact that everybody has.
    pub answers: Vec<Answer>,
    /// What the others say: they do not apply, or wait for what happens to some and may never happen.
    pub aside: Vec<Answer>,
}

/// What the law says of the facts as of a day, in words.
pub fn tell(w: &Wording, book: &law::RuleBook<'_>, facts: &law::Facts, today: Date) -> Told {
    let takeover = law::takeover(book, facts);
    let takeover_rule = match &takeover {
        law::Takeover::On { rule, .. } => Some(rule_told(w, rule)),
        _ => None,
    };
    let (aside, answers): (Vec<_>, Vec<_>) =
        law::findings(book, facts).into_iter().partition(|finding| stands_aside(&finding.outcome));
    let all =
        |findings: Vec<law::Finding>| findings.iter().map(|finding| answer(w, finding, today)).collect();
    Told {
        takeover: people::takeover_view(w, &takeover),
        takeover_rule,
        answers: all(answers),
        aside: all(aside),
    }
}

fn stands_aside(outcome: &law::Outcome) -> bool {
    match outcome {
        law::Outcome::Due(_) | law::Outcome::Holds => false,
        law::Outcome::NotApplicable(_) => true,
        law::Outcome::Awaits(fact) => {
            let name = fact.code().replace('-', "_");
            !law::FACT_FIELDS.iter().any(|field| field.name == name && !field.special)
        }
    }
}

/// A version of a rule in words.
pub fn rule_told(w: &Wording, rule: &law::Rule<'_>) -> RuleTold {
    let days = w.days(rule.valid_from, rule.valid_until);
    RuleTold {
        id: rule.id.to_owned(),
        name: format!("{} ({})", w.t(&format!("rule-{}-name", rule.id)), rule.source),
        version: w.with("rule-version", &[("id", rule.id.into()), ("days", days.into())]),
        certainty: w.word(rule.certainty).to_owned(),
        open: if rule.open { w.t(&format!("rule-{}-open", rule.id)).to_owned() } else { String::new() },
    }
}

fn answer(w: &Wording, finding: &law::Finding<'_>, today: Date) -> Answer {
    let rule = finding.rule;
    let (deadlines, instead) = match &finding.outcome {
        law::Outcome::Due(deadlines) => {
            (deadlines.iter().map(|deadline| explained(w, deadline, today)).collect(), String::new())
        }
        law::Outcome::Holds => (Vec::new(), holds(w, rule)),
        law::Outcome::Awaits(fact) => (Vec::new(), w.t(&format!("awaits-{fact}")).to_owned()),
        law::Outcome::NotApplicable(reason) => {
            (Vec::new(), w.t(&format!("not-applicable-{reason}")).to_owned())
        }
    };
    Answer {
        what: w.t(&format!("rule-{}-what", rule.id)).to_owned(),
        rule: rule_told(w, rule),
        deadlines,
        instead,
    }
}

/// That a rule holds and sets no day, and the numbers it has.
fn holds(w: &Wording, rule: &law::Rule<'_>) -> String {
    let numbers = rule.numbers().filter(|(number, _)| !law::IS_AN_ADULT.contains(&number.what));
    let numbers: Vec<String> =
        numbers.map(|(number, value)| format!("{}: {value}", w.word(number.what))).collect();
    let end = if numbers.is_empty() { String::new() } else { format!(" {}.", numbers.join("; ")) };
    format!("{}{end}", w.t("rule-holds"))
}

fn explained(w: &Wording, deadline: &law::Deadline<'_>, today: Date) -> Explained {
    let state = deadline.state(today);
    let met = match (deadline.met_on, deadline.ended) {
        (Some(day), _) => w.about("met-on", &w.day(day)),
        (None, Some(law::Ended { reason, .. })) => w.t(&format!("not-applicable-{reason}")).to_owned(),
        (None, None) => String::new(),
    };
    let counts = [
        ("from", w.word(deadline.trigger.fact).into()),
        ("on", w.day(deadline.trigger.on).into()),
        ("settled", w.word(deadline.satisfied_by).into()),
    ];
    Explained {
        due_on: deadline.due_on,
        due: w.day(deadline.due_on),
        weight: w.word(deadline.weight).to_owned(),
        state: w.word(state).to_owned(),
        badge: match state {
            law::State::Met => "badge-success",
            law::State::Open | law::State::Ended => "badge-info",
            law::State::MetLate => "badge-warning",
            law::State::Overdue => "badge-error",
        },
        counts: w.with("deadline-counts", &counts),
        met,
        reason: String::new(),
        steps: deadline.steps.iter().map(|step| people::step(w, step)).collect(),
    }
}
