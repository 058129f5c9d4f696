// SPDX-License-Identifier: MPL-2.0
//! A closed list of words, each with the short code it is stored, imported and sent under.

/// A closed list of words with a stable code for each; the wording people read lives in `locales/`.
pub trait TextEnum: Copy + Eq + 'static {
    /// The name of the list, as wording and documentation know it (`offer-kind`).
    const LIST: &'static str;
    /// Every word of the list, in the order it is shown.
    const ALL: &'static [Self];
    /// The stable code of this word (`internship`).
    fn code(self) -> &'static str;
    /// The word with this code, if the list has it.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.code() == code)
    }
}

/// Declares a closed list of words: the enum, its codes and its serialisation.
///
/// The codes are stored in databases and files: a code is never changed, only added.
#[macro_export]
macro_rules! text_enum {
    ($(#[$doc:meta])* $vis:vis enum $name:ident ($list:literal) {
        $($(#[$word_doc:meta])* $word:ident = $code:literal,)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $vis enum $name { $($(#[$word_doc])* #[serde(rename = $code)] $word,)+ }

        impl $crate::TextEnum for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$word,)+];
            fn code(self) -> &'static str {
                match self { $(Self::$word => $code,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::TextEnum::code(*self))
            }
        }
    };
}
