// SPDX-License-Identifier: MPL-2.0
//! The words in which consent is asked for, in every language there is, for reading together or printing (*samtykke*).

use super::consent_text::in_use;
use crate::{
    activities::SpokenLanguage,
    error::Result,
    gate::{Action, ConsentPurpose, Gate},
    web::{Ask, Crumb, Frame, Reply, Wording, wording},
};
use askama::Template;
use kernel::TextEnum;

/// The text in one language.
struct Sheet {
    code: &'static str,
    language: &'static str,
    /// Whether it is written from right to left.
    from_right: bool,
    words: String,
}

#[derive(Template)]
#[template(path = "volunteers/texts.html")]
struct TextsPage<'a> {
    frame: Frame<'a>,
    purposes: Vec<(&'static str, &'a str, bool)>,
    sheets: Vec<Sheet>,
    keeps: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeVolunteers)?;
    let purpose = ConsentPurpose::from_code(ask.query.get("purpose")).unwrap_or(ConsentPurpose::Friend);
    let own = in_use(&mut reader, purpose, gate.today)?;
    drop(reader);
    let shipped = [SpokenLanguage::Danish, SpokenLanguage::English].into_iter();
    let shipped = shipped.filter(|language| own.iter().all(|text| text.text_language != *language));
    let words = |w: &'static Wording| match purpose {
        ConsentPurpose::Friend => w.t("consent-words-friend").to_owned(),
        ConsentPurpose::OwnWork => w.t("consent-words-own-work").to_owned(),
        ConsentPurpose::Caseworker => w.t("consent-words-caseworker").to_owned(),
    };
    let mut sheets: Vec<Sheet> = shipped.map(|it| sheet(it, words(wording::language(it.code())))).collect();
    sheets.extend(own.iter().map(|text| sheet(text.text_language, text.consent_words.0.clone())));
    let page = TextsPage {
        purposes: ConsentPurpose::ALL.iter().map(|it| (it.code(), w.word(*it), *it == purpose)).collect(),
        sheets,
        keeps: gate.may(Action::KeepVolunteers),
        frame: Frame::inside(gate, ask, w.t("consent-text-plural")).under(vec![Crumb {
            address: "/volunteers".to_owned(),
            label: w.t("menu-volunteers").to_owned(),
        }]),
    };
    Ok(Reply::page(page.render()?))
}

fn sheet(language: SpokenLanguage, words: String) -> Sheet {
    let from_right =
        matches!(language, SpokenLanguage::Arabic | SpokenLanguage::Persian | SpokenLanguage::Pashto);
    Sheet { code: language.code(), language: language.own_name(), from_right, words }
}
