// SPDX-License-Identifier: MPL-2.0
//! How invented people are named, how else their names are spelt, and the numbers they are known by.

use super::{
    chance::Chance,
    town::{Someone, Town},
    words::{LanguageArea, Naming},
};
use crate::{
    people::{Interpreter, Person},
    record::Prose,
};
use kernel::{codes::Sex, cpr::Cpr};

/// A name and its other spellings.
pub struct Named {
    /// The whole name.
    pub whole: String,
    /// What the person is called.
    pub given: String,
    /// Other spellings of the whole name.
    pub others: Vec<String>,
    /// What a household is called after the person.
    pub household: String,
}

/// What the names of a family have in common: spellings of what stands after the given name.
pub struct Family {
    last: Vec<String>,
}

impl Family {
    /// A family of the language area; named after somebody who is here already, if there is one.
    pub fn of(area: &LanguageArea, head: Option<&str>, chance: &mut Chance) -> Self {
        let after = |name: &str| name.split_once(' ').map(|(_, rest)| rest.to_owned());
        let last = match (head, area.naming) {
            // The children of somebody who came first bear his given name where names go that way.
            (Some(head), Naming::Father) => head.split(' ').take(1).map(str::to_owned).collect(),
            (Some(head), Naming::Grandfather) => vec![head.split(' ').take(2).collect::<Vec<_>>().join(" ")],
            (Some(head), _) => after(head).into_iter().collect(),
            (None, Naming::Family) => chance.one(&area.families).clone(),
            (None, Naming::Father) => chance.one(&area.men).clone(),
            (None, Naming::Grandfather) => {
                vec![format!("{} {}", chance.one(&area.men)[0], chance.one(&area.men)[0])]
            }
            (None, Naming::Whole) => Vec::new(),
        };
        Self { last }
    }

    /// A member's name; a grown-up's place among the grown-ups.
    pub fn member(&self, area: &LanguageArea, sex: Sex, adult: Option<usize>, chance: &mut Chance) -> Named {
        let pool = if sex == Sex::Female { &area.women } else { &area.men };
        let given = chance.one(pool);
        // Many spouses keep the name they were born with, and parents are not named after each other.
        let own = match (adult, area.naming) {
            (Some(at), Naming::Family) => at > 0 && chance.often(40),
            (Some(at), Naming::Father | Naming::Grandfather) => at > 0,
            _ => false,
        };
        let last = if own { Self::of(area, None, chance).last } else { self.last.clone() };
        let join = |given: &str, last: &str| {
            if last.is_empty() { given.to_owned() } else { format!("{given} {last}") }
        };
        let usual = last.first().map_or("", String::as_str);
        let whole = join(&given[0], usual);
        let longest = given.len().max(last.len());
        let spelling = |all: &[String], at: usize| all.get(at).or(all.first()).cloned().unwrap_or_default();
        let mut others: Vec<String> =
            (1..longest).map(|at| join(&spelling(given, at), &spelling(&last, at))).collect();
        others.truncate(if chance.often(40) { 2 } else { 0 });
        let called = match area.naming {
            Naming::Whole => whole.clone(),
            _ => given[0].clone(),
        };
        let household = if area.naming == Naming::Family { usual.to_owned() } else { whole.clone() };
        Named { whole, given: called, others, household }
    }
}

impl Town {
    /// The person as the file has them, with what is missing as in life.
    pub(super) fn person(
        &mut self,
        someone: &Someone,
        named: &Named,
        area: &LanguageArea,
        chance: &mut Chance,
    ) -> Person {
        let adult = someone.born < super::town::days(someone.taken_over, -18 * 365);
        let born_on = someone.birth_known.then_some(someone.born);
        let new = super::town::days(someone.taken_over, 14) > self.as_of;
        let cpr = born_on.filter(|_| !new && !chance.often(2)).map(|_| self.number(someone, chance));
        let protected = adult && chance.often(2);
        let died = someone.gone.filter(|gone| gone.why == crate::people::EndReason::Died && adult);
        Person {
            name: someone.name.clone(),
            other_names: (!named.others.is_empty()).then(|| Prose(named.others.join("\n"))),
            cpr,
            born_on,
            birth_uncertain: someone.born.day_of_year() == 1 && chance.often(30),
            sex: someone.sex,
            citizenship: Some(if chance.often(3) {
                "statsløs".to_owned()
            } else {
                area.citizenship.clone()
            }),
            language: Some(area.language.clone()),
            other_languages: chance.often(45).then(|| chance.one(&area.others).clone()),
            interpreter: interpreter(someone, adult, chance),
            // No Danish number begins with 0, and example.org is nobody's.
            phone: (adult && !chance.often(8)).then(|| phone(chance)),
            email: (adult && chance.often(30)).then(|| format!("{}@example.org", someone.key)),
            protected_from: protected.then_some(someone.taken_over),
            protected_until: None,
            died_on: died.map(|gone| gone.on),
            other_citizenship: None,
        }
    }

    /// A replacement number: the day is 60 too high, so that CPR can never give it to anybody.
    fn number(&mut self, someone: &Someone, chance: &mut Chance) -> Cpr {
        let born = someone.born;
        loop {
            let century = if born.year() < 2000 { chance.between(0, 3) } else { 4 };
            let odd = i64::from(someone.sex == Sex::Male);
            let rest = chance.between(0, 499) * 2 + odd;
            let date = format!("{:02}{:02}{:02}", born.day() + 60, born.month(), born.year() % 100);
            let digits = format!("{date}{century}{rest:03}");
            if let (Ok(cpr), true) = (Cpr::parse(&digits), self.numbers.insert(digits)) {
                return cpr;
            }
        }
    }
}

fn interpreter(someone: &Someone, adult: bool, chance: &mut Chance) -> Interpreter {
    match (adult, someone.sex) {
        (false, _) => Interpreter::None,
        (_, Sex::Female) => chance.weighted(&[
            (70, Interpreter::Needed),
            (12, Interpreter::Woman),
            (12, Interpreter::None),
            (6, Interpreter::Unknown),
        ]),
        _ => {
            chance.weighted(&[(78, Interpreter::Needed), (17, Interpreter::None), (5, Interpreter::Unknown)])
        }
    }
}

fn phone(chance: &mut Chance) -> String {
    let mut pair = || chance.between(10, 99);
    format!("01 {} {} {}", pair(), pair(), pair())
}
