// SPDX-License-Identifier: MPL-2.0
//! Stored changes of rules that no longer fit the rule they change, wholly or in part: nothing is left out without a word.

use super::page::{Written, span_told};
use crate::web::Wording;
use kernel::TextEnum;
use law::{Amendment, Param, RuleBook, Span, Weight};

/// A change of which something is not used.
pub struct Unfit {
    /// Where it is corrected.
    pub address: String,
    /// Which rule, and from when.
    pub title: String,
    /// What is not used, or what the rule has got since that the change does not speak of.
    pub says: Vec<String>,
}

/// Every stored change of which something is not used, in the order they were written.
pub(super) fn unfit(w: &Wording, book: &RuleBook<'_>, written: &[Written]) -> Vec<Unfit> {
    let used: Vec<&Amendment> = book.versions().iter().filter_map(|rule| rule.amended).collect();
    written.iter().filter_map(|it| one(w, &used, it)).collect()
}

fn one(w: &Wording, used: &[&Amendment], written: &Written) -> Option<Unfit> {
    let change = &written.change;
    let fitted = change.fitted().filter(|fitted| used.contains(&&fitted.amendment));
    let says: Vec<String> = match fitted {
        None => vec![w.about("rulebook-unfit-whole", &change.counts)],
        Some(fitted) => {
            let unused = fitted.unused.iter().map(|(place, count)| place_told(w, place, Some(*count)));
            let unused = unused.map(|told| w.about("rulebook-unfit-part", &told));
            let unsaid = fitted.unsaid.iter().map(|place| place_told(w, place, None));
            let unsaid = unsaid.map(|told| w.about("rulebook-unfit-new", &told));
            unused.chain(unsaid).collect()
        }
    };
    let known = law::rule(&change.rule).map(|rule| w.t(&format!("rule-{}-name", rule.id)).to_owned());
    let name = known.as_ref().map_or_else(|| change.rule.clone(), |name| format!("{name} ({})", change.rule));
    let address = match known {
        Some(_) => format!("/rules/{}/change/{}", change.rule, written.id),
        None => format!("/register/rule-change/{}", written.id),
    };
    let title = format!("{name}, {}", w.day(change.starts_on));
    (!says.is_empty()).then_some(Unfit { address, title, says })
}

/// What a number of a change stands for, in words, and how much it says.
fn place_told(w: &Wording, place: &str, count: Option<i16>) -> String {
    if let Some(param) = Param::ALL.iter().find(|param| param.code() == place) {
        let name = w.word(*param);
        return count.map_or_else(|| name.to_owned(), |count| format!("{name}: {count}"));
    }
    let weight = Weight::ALL.iter().find_map(|weight| Some((*weight, place.strip_prefix(weight.code())?)));
    let Some((weight, unit)) = weight else { return place.to_owned() };
    let Some(count) = count else { return w.word(weight).to_owned() };
    let unit = unit.trim_start_matches('-').trim_end_matches(|letter: char| letter.is_ascii_digit());
    let span = match unit.trim_end_matches('-') {
        "whole-months" => Span::WholeMonths(count),
        "months" => Span::Months(count),
        "half-months" => Span::HalfMonths(count),
        "working-days" => Span::WorkingDays(u16::try_from(count).unwrap_or(0)),
        _ => Span::Days(count),
    };
    format!("{}: {}", w.word(weight), span_told(w, span))
}
