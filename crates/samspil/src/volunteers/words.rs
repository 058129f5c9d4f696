// SPDX-License-Identifier: MPL-2.0
//! Wishes, volunteers and reasons in words.

use super::{
    pairs::{Against, For},
    wish::{Candidate, Certificate, Wish},
};
use crate::web::Wording;

/// Why two could be friends, in one line.
pub fn reasons(w: &Wording, reasons: &[For]) -> String {
    let word = |one: &For| match one {
        For::Language(language) => w.about("friend-for-language", language),
        For::Interests(both, _) => w.about("friend-for-interests", both),
        For::Area(area) => w.about("friend-for-area", area),
        For::Times => w.t("friend-for-times").to_owned(),
        For::Children => w.t("friend-for-children").to_owned(),
    };
    let all: Vec<String> = reasons.iter().map(word).collect();
    if all.is_empty() { w.t("friend-for-nothing").to_owned() } else { all.join("; ") }
}

/// Why two cannot be friends.
pub fn against(w: &Wording, why: Against) -> String {
    match why {
        Against::NoCertificate => w.t("friend-against-no-certificate").to_owned(),
        Against::OldCertificate(until) => w.about("friend-against-old-certificate", &w.day(until)),
        Against::Sex => w.t("friend-against-sex").to_owned(),
        Against::Times => w.t("friend-against-times").to_owned(),
        Against::Tried => w.t("friend-against-tried").to_owned(),
        Against::Full => w.t("friend-against-full").to_owned(),
    }
}

/// How a child certificate stands.
pub fn certificate(w: &Wording, certificate: Certificate) -> String {
    match certificate {
        Certificate::Missing => w.t("certificate-missing").to_owned(),
        Certificate::Old(until) => w.about("certificate-old", &w.day(until)),
        Certificate::Valid(until) => w.about("certificate-valid", &w.day(until)),
    }
}

/// When somebody can, in one line; empty when they have not said.
pub fn times(w: &Wording, times: [bool; 3]) -> String {
    let all = [w.t("field-by-day"), w.t("field-in-evenings"), w.t("field-at-weekends")];
    all.into_iter().zip(times).filter(|(_, can)| *can).map(|(word, _)| word).collect::<Vec<_>>().join(", ")
}

/// Everything that is told of a wish: label and words, what is not known left out.
pub fn wish(w: &Wording, wish: &Wish) -> Vec<(String, String)> {
    let (told, offer) = (&wish.told, &wish.offer);
    let said = [
        ("field-phone", told.phone.clone()),
        ("field-language", told.language.clone()),
        ("field-friend-offer-interests", offer.interests.clone()),
        ("friend-household", Some(w.count("friend-persons", told.household_size))),
        ("field-area", told.area.clone()),
        ("field-wished-sex", Some(w.word(offer.wished_sex).to_owned())),
        ("friend-times", Some(times(w, offer.times())).filter(|text| !text.is_empty())),
        ("friend-children", Some(w.t("yes").to_owned()).filter(|_| told.children)),
        ("field-child-friendly", Some(w.t("yes").to_owned()).filter(|_| offer.child_friendly)),
    ];
    said.into_iter().filter_map(|(key, text)| Some((w.t(key).to_owned(), text?))).collect()
}

/// A volunteer in one line: the name and how many more they could be a friend to.
pub fn candidate(w: &Wording, candidate: &Candidate) -> String {
    let left = w.count("friend-room", candidate.left);
    format!("{}, {left}", candidate.volunteer.name)
}
