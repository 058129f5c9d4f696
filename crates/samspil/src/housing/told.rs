// SPDX-License-Identifier: MPL-2.0
//! Households, dwellings, criteria and reasons in words.

use super::{
    criteria::{CRITERIA, Home, Seeker, Terms, Verdict, Words},
    proposal::{Alternative, FOR_A_FAMILY, FOR_A_WHILE, FOR_ADULTS, Why},
    queue::Waiting,
};
use crate::{record::Field, web::Wording};
use jiff::civil::Date;

/// A count as wording takes it.
pub fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Who they are and since when, or from when, the municipality is responsible.
pub fn household(w: &Wording, waiting: &Waiting, today: Date) -> Vec<String> {
    let taken_over = match waiting.taken_over {
        Some(day) if day > today => w.about("housing-comes", &w.day(day)),
        Some(day) => w.about("housing-came", &w.day(day)),
        None => w.t("housing-visited").to_owned(),
    };
    vec![
        w.count("housing-persons", waiting.seeker.persons),
        w.count("housing-children", waiting.seeker.children),
        taken_over,
        w.t(if waiting.seeker.sheltered { "housing-sheltered" } else { "housing-nowhere" }).to_owned(),
    ]
}

/// What is known of a dwelling; what is not known is left out.
pub fn facts(w: &Wording, home: &Home, today: Date) -> Vec<String> {
    let dwelling = &home.dwelling;
    let mut facts = vec![
        w.word(dwelling.kind).to_owned(),
        w.count("housing-rooms", dwelling.rooms),
        w.count("housing-sleeps", dwelling.sleeps),
    ];
    facts.extend(home.area.as_ref().map(|area| area.name.clone()));
    facts.extend(dwelling.rent.map(|rent| w.about("housing-rent", &rent.show())));
    facts.extend(dwelling.utilities.map(|utilities| w.about("housing-utilities", &utilities.show())));
    facts.extend(dwelling.deposit.map(|deposit| w.about("housing-deposit", &deposit.show())));
    facts.extend(dwelling.landlord.clone());
    if dwelling.accessible {
        facts.push(w.t("field-accessible").to_owned());
    }
    facts.extend(dwelling.transport.clone());
    facts.extend(dwelling.shopping.clone());
    facts.extend(dwelling.school.clone());
    let later = dwelling.vacant_from.filter(|day| *day > today);
    facts.extend(later.map(|day| w.about("housing-vacant-from", &w.day(day))));
    facts
}

fn words(w: &Wording, words: &Words) -> String {
    let day = words.day.map(|day| w.day(day)).unwrap_or_default();
    let mut given = vec![("count", words.count.into()), ("day", day.into())];
    if let Some(month) = words.month {
        let said = |holds: bool| if holds { "yes" } else { "no" };
        given.extend([
            ("income", month.income.into()),
            ("rent", month.rent.into()),
            ("utilities", month.utilities.into()),
            ("benefit", month.benefit.into()),
            ("left", month.left.into()),
            ("half", said(month.over_half).into()),
            ("capped", said(month.capped).into()),
        ]);
    }
    w.with(words.key, &given)
}

/// What a criterion says, in words.
pub struct Said {
    /// The criterion.
    pub name: String,
    /// Its points; nothing when it says nothing for or against.
    pub points: Option<i64>,
    /// Whether it rules the home out.
    pub rules_out: bool,
    /// Why.
    pub why: String,
}

impl Said {
    /// All of it as a sentence.
    pub fn text(&self, w: &Wording) -> String {
        match self.points {
            Some(points) => format!("{}: {}. {}", self.name, w.count("housing-points", points), self.why),
            None => format!("{}: {}", self.name, self.why),
        }
    }
}

/// What each criterion says of a household in a dwelling, and all points together.
pub fn verdicts(w: &Wording, seeker: &Seeker, home: &Home, terms: &Terms) -> (i64, Vec<Said>) {
    let judged = CRITERIA.iter().enumerate().map(|(index, criterion)| {
        let (points, rules_out, why) = match (criterion.judge)(seeker, home, terms) {
            Verdict::Points(points, why) => (Some(terms.weights.weigh(index, points)), false, why),
            Verdict::RuledOut(why) => (None, true, why),
            Verdict::Neutral(why) => (None, false, why),
        };
        Said { name: w.t(criterion.name).to_owned(), points, rules_out, why: words(w, &why) }
    });
    let said: Vec<Said> = judged.collect();
    (said.iter().filter_map(|one| one.points).sum(), said)
}

/// How sure the proposal is, and what counted most in it.
pub fn weighed(w: &Wording, proven: bool) -> String {
    let counted = w.with(
        "housing-weights",
        &[("family", FOR_A_FAMILY.into()), ("adults", FOR_ADULTS.into()), ("shelter", FOR_A_WHILE.into())],
    );
    let sure = w.t(if proven { "housing-proven" } else { "housing-searched" });
    format!("{} {sure} {counted}", w.t("housing-decides"))
}

/// What another dwelling would cost the plan.
pub fn cost(w: &Wording, other: &Alternative) -> String {
    let points = w.count("housing-cost", other.cost);
    if other.leaves_out { format!("{points} {}", w.t("housing-leaves-out")) } else { points }
}

/// Why there is no dwelling for a household.
pub fn why(w: &Wording, why: &Why, none_vacant: bool) -> Vec<String> {
    if none_vacant {
        return vec![w.t("housing-none-vacant").to_owned()];
    }
    let mut lines = Vec::new();
    for (criterion, count) in CRITERIA.iter().zip(&why.ruled_out).filter(|(_, count)| **count > 0) {
        let name = w.t(criterion.name);
        lines.push(w.with("housing-ruled-out", &[("count", number(*count).into()), ("what", name.into())]));
    }
    if why.for_others > 0 {
        lines.push(w.count("housing-for-others", number(why.for_others)));
    }
    if why.refused > 0 {
        lines.push(w.count("housing-refused-count", number(why.refused)));
    }
    if why.area_full > 0 {
        lines.push(w.count("housing-area-full", number(why.area_full)));
    }
    lines
}
