// SPDX-License-Identifier: MPL-2.0
//! The words in which somebody is asked whether they agree, in a language of theirs, from a day on (*samtykketekst*).

use crate::{
    activities::SpokenLanguage,
    gate::{Conn, ConsentPurpose, Section, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record, store},
};
use jiff::civil::Date;

crate::record! {
    /// What somebody agrees to, in their own language. Danish and English come with the program; a municipality that writes
    /// its own puts it in their place.
    pub struct ConsentText in "consent_text" {
        /// What it is for.
        pub consent_purpose: ConsentPurpose,
        /// The language.
        pub text_language: SpokenLanguage,
        /// The words.
        pub consent_words: Prose,
        /// The first day they are used.
        pub starts_on: Date,
        /// Who wrote or translated them.
        pub source: String,
    }
}
impl Record for ConsentText {
    const NAME: &'static str = "consent-text";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Volunteering;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_day);
    fn check(&self, _: &mut Faults, _: Date) {}
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::code(self.consent_purpose),
            Headline::code(self.text_language),
            Headline::Day(self.starts_on),
        ]
    }
}

fn same_day(one: &ConsentText, other: &ConsentText) -> Option<Fault> {
    let same = (one.consent_purpose, one.text_language, one.starts_on)
        == (other.consent_purpose, other.text_language, other.starts_on);
    same.then_some(Fault { field: "starts_on", kind: FaultKind::Said("fault-consent-text-twice") })
}

/// The texts a municipality has written for a purpose that are in use on the day: the newest in each language.
///
/// # Errors
/// When the database cannot answer.
pub fn in_use(conn: &mut Conn, purpose: ConsentPurpose, day: Date) -> Stored<Vec<ConsentText>> {
    let all = store::all::<ConsentText>(conn)?.into_iter().map(|kept| kept.record);
    let mut all: Vec<_> =
        all.filter(|text| text.consent_purpose == purpose && text.starts_on <= day).collect();
    all.sort_by_key(|text| (kernel::TextEnum::code(text.text_language), std::cmp::Reverse(text.starts_on)));
    all.dedup_by_key(|text| text.text_language);
    Ok(all)
}
