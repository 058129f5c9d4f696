// SPDX-License-Identifier: MPL-2.0
//! How names are compared: as they are written, as they sound, and in the order of the Danish alphabet.

use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

/// Letters that stay when accents are taken away, as they are written without them; nothing for all others.
const fn plain(letter: char) -> &'static str {
    match letter {
        'ı' => "i",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ß' | 'ẞ' => "ss",
        'ə' | 'Ə' => "a",
        _ => "",
    }
}

/// A name in small plain letters: `Søren Ærø` and `SOEREN AEROE` are the same, accents are gone.
#[must_use]
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len() + 4);
    fold_into(name, &mut folded);
    folded
}

/// The same, added to a text.
pub fn fold_into(name: &str, text: &mut String) {
    let begin = text.len();
    for letter in name.chars() {
        match letter {
            'a'..='z' | '0'..='9' => text.push(letter),
            'A'..='Z' => text.push(letter.to_ascii_lowercase()),
            'æ' | 'Æ' | 'ä' | 'Ä' => text.push_str("ae"),
            'ø' | 'Ø' | 'ö' | 'Ö' => text.push_str("oe"),
            'å' | 'Å' => text.push_str("aa"),
            '\'' | '’' | '`' => {}
            _ if !plain(letter).is_empty() => text.push_str(plain(letter)),
            _ if letter.is_alphabetic() => {
                text.extend(letter.to_lowercase().nfkd().filter(|plain| plain.is_alphabetic()));
            }
            // Whatever stands between two words, one blank does.
            _ if text.len() > begin && !text.ends_with(' ') => text.push(' '),
            _ => {}
        }
    }
    if text.len() > begin && text.ends_with(' ') {
        text.pop();
    }
}

/// How a folded name sounds, roughly: Mohammed, Muhammad and Mohamad are the same, and so are Yusuf and Jousef.
#[must_use]
pub fn sound(folded: &str) -> String {
    let mut sound = String::with_capacity(folded.len());
    sound_into(folded, &mut sound);
    sound
}

/// The same, added to a text.
pub fn sound_into(folded: &str, text: &mut String) {
    for (at, word) in folded.split(' ').enumerate() {
        if at > 0 {
            text.push(' ');
        }
        sound_of_word(word, text);
    }
}

fn sound_of_word(word: &str, text: &mut String) {
    let begin = text.len();
    let mut letters = word.chars().peekable();
    let mut before = None;
    while let Some(letter) = letters.next() {
        let last = before.replace(letter);
        let first = last.is_none();
        let plain = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' if first => 'a',
            'y' if first => 'j',
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' => continue,
            'j' if !first => continue,
            // After a consonant an h only colours it: Fathma, Khaled.
            'h' if last.is_some_and(|last| !"aeiouy".contains(last)) => continue,
            'c' | 'q' => 'k',
            'w' => 'v',
            'z' => 's',
            'p' if letters.peek() == Some(&'h') => 'f',
            other => other,
        };
        if text.len() == begin || !text.ends_with(plain) {
            text.push(plain);
        }
    }
}

/// Whether a sound is one to go by: half a register begins with the only consonant of a short name.
#[must_use]
pub fn is_telling(sound: &str) -> bool {
    sound.split(' ').any(|word| word.chars().filter(|letter| *letter != 'a').count() > 1)
}

/// What tells how names are compared: another text when a letter or a sound is taken otherwise.
#[must_use]
pub fn way() -> &'static str {
    static WAY: OnceLock<String> = OnceLock::new();
    WAY.get_or_init(|| {
        let words: String =
            ('0'..='\u{2af}').map(|letter| format!("{letter} a{letter}b{letter}h ")).collect();
        [fold(&words), sound(&fold(&words)), danish_order(&words)].concat()
    })
}

/// A text that sorts as Danes sort: æ, ø and å after z, capital and small letters alike.
#[must_use]
pub fn danish_order(name: &str) -> String {
    let mut order = String::with_capacity(name.len() + 4);
    danish_order_into(name, &mut order);
    order
}

/// The same, added to a text.
pub fn danish_order_into(name: &str, text: &mut String) {
    for letter in name.chars() {
        match letter {
            'a'..='z' | '0'..='9' => text.push(letter),
            'A'..='Z' => text.push(letter.to_ascii_lowercase()),
            'æ' | 'ä' | 'Æ' | 'Ä' => text.push_str("~a"),
            'ø' | 'ö' | 'Ø' | 'Ö' => text.push_str("~b"),
            'å' | 'Å' => text.push_str("~c"),
            _ if !plain(letter).is_empty() => text.push_str(plain(letter)),
            _ if letter.is_alphabetic() => {
                text.extend(letter.to_lowercase().nfkd().filter(char::is_ascii));
            }
            _ => text.push(' '),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_with_danish_letters_capitals_and_accents() {
        assert_eq!(fold("Søren Ærø"), fold("SOEREN  AEROE"));
        assert_eq!(fold("Zoé d'Ângelo"), "zoe dangelo");
        assert_eq!(
            fold("Yıldız ŁUKASZ Đorđević Ðóra Þór Strauß ƏLİYEV"),
            fold("Yildiz lukasz dordevic dora thor strauss aliyev")
        );
    }

    #[test]
    fn spellings_of_the_same_arabic_name_sound_alike() {
        for (one, other) in [
            ("Mohammed", "Muhamad"),
            ("Yusuf", "Jousef"),
            ("Khaled", "Kalid"),
            ("Fatima", "Fathma"),
            ("Hussein", "Husain"),
            ("Đorđević", "Djordjevic"),
        ] {
            assert_eq!(sound(&fold(one)), sound(&fold(other)), "{one} {other}");
        }
        assert_ne!(sound("ahmed"), sound("hassan"));
    }

    #[test]
    fn danish_letters_come_after_z() {
        let mut names = vec!["Østergård", "Zahra", "Ågård", "Ahmed", "Ærø", "Jørgensen", "Łukasz", "Jonas"];
        names.sort_by_key(|name| danish_order(name));
        assert_eq!(names, ["Ahmed", "Jonas", "Jørgensen", "Łukasz", "Zahra", "Ærø", "Østergård", "Ågård"]);
    }
}
