// SPDX-License-Identifier: MPL-2.0
//! The fixed parts of a decision's letter in the person's own language, beside the Danish ones that count (*oversættelseshjælp*).

use crate::{
    activities::SpokenLanguage,
    web::wording::{self, Wording},
};
use jiff::civil::Date;
use kernel::TextEnum;

/// What is said in the person's language; what the letter itself tells is in Danish alone.
pub struct LetterAid {
    /// The code of the language, and which way it is written.
    pub code: &'static str,
    pub direction: &'static str,
    /// What the language calls itself.
    pub name: &'static str,
    /// That the Danish text counts, and that nobody who speaks the language has read this.
    pub cautions: Vec<String>,
    /// Whether nobody who speaks the language has read it.
    pub unread: bool,
    /// The parts of the letter in its order: each Danish heading, what it means, and what can be said beside it.
    pub parts: Vec<(String, String, String)>,
}

/// Which of the languages the program has words in is meant by what is written of a person.
fn spoken(language: &str) -> Option<SpokenLanguage> {
    let written = language.trim().to_lowercase();
    let means = |language: &SpokenLanguage| {
        let names = ["da", "en"].map(|own| wording::language(own).word(*language).to_lowercase());
        let named =
            |name: &String| name.split(|letter: char| !letter.is_alphabetic()).any(|part| part == written);
        names.iter().any(|name| *name == written || named(name))
    };
    SpokenLanguage::ALL.iter().copied().find(means)
}

/// The aid for a letter, where the program has the language; `heard` and `until` are the days it speaks of.
pub fn aid(
    language: &str,
    keys: &[&'static str],
    heard: Option<Date>,
    until: Option<Date>,
) -> Option<LetterAid> {
    let spoken = spoken(language)?;
    let own: &Wording = match spoken {
        SpokenLanguage::Danish => return None,
        SpokenLanguage::English => wording::language("en"),
        other => wording::of_newcomers(other.code())?,
    };
    let danish = wording::language("da");
    let beside = |key: &str| match key {
        "hearing-title" => heard.map(|day| own.about("letter-heard", &own.day(day))).unwrap_or_default(),
        "field-complaint-guidance" => {
            let until = until.map(|day| own.about("letter-until", &own.day(day)));
            until.into_iter().chain([own.t("letter-aid-next").to_owned()]).collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    };
    let part = |key: &&'static str| (danish.t(key).to_owned(), own.t(key).to_owned(), beside(key));
    let unread = wording::NEWCOMERS.contains(&spoken.code());
    let caution = unread.then(|| own.t("words-unchecked").to_owned());
    Some(LetterAid {
        code: spoken.code(),
        direction: spoken.direction(),
        name: spoken.own_name(),
        cautions: [own.t("letter-aid-danish-counts").to_owned()].into_iter().chain(caution).collect(),
        unread,
        parts: keys.iter().map(part).collect(),
    })
}
