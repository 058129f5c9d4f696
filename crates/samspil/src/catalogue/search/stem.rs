// SPDX-License-Identifier: MPL-2.0
//! The stem of a Danish word, after the Snowball algorithm for Danish, on words whose æ, ø and å are written out.

/// The endings of inflection, the longest first.
const ENDINGS: &[&str] = &[
    "hedernes", "hederne", "erendes", "hedens", "erende", "ethed", "erede", "heden", "heder", "endes",
    "ernes", "erens", "erets", "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret", "hed",
    "ene", "ere", "ens", "ers", "ets", "en", "er", "es", "et", "e",
];
/// Letters after which a last `s` is an ending.
const BEFORE_S: &str = "abcdfghjklmnoprtvyz";

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Where the part begins that an ending may be taken from: after the first consonant that follows a vowel.
fn region(word: &str) -> usize {
    let bytes = word.as_bytes();
    let first = (1..bytes.len()).find(|at| is_vowel(bytes[at - 1]) && !is_vowel(bytes[*at]));
    first.map_or(word.len(), |at| (at + 1).max(3))
}

/// The stem of a word in small plain letters.
#[must_use]
pub fn stem(word: &str) -> &str {
    if !word.is_ascii() || word.len() < 4 || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word;
    }
    let from = region(word);
    let mut left = inflection(word, from);
    // A *café* has an e of its own before the ending: `cafeen` and `cafe` are the same.
    left = take(left, from, "e").unwrap_or(left);
    left = consonant_pair(left, from);
    left = derivation(left, from);
    undouble(left, from)
}

fn take<'w>(word: &'w str, from: usize, ending: &str) -> Option<&'w str> {
    word.strip_suffix(ending).filter(|left| left.len() >= from)
}

fn inflection(word: &str, from: usize) -> &str {
    if let Some(left) = ENDINGS.iter().find_map(|ending| take(word, from, ending)) {
        return left;
    }
    take(word, from, "s").filter(|left| left.ends_with(|last| BEFORE_S.contains(last))).unwrap_or(word)
}

fn consonant_pair(word: &str, from: usize) -> &str {
    let pair = ["gd", "dt", "gt", "kt"].iter().any(|pair| take(word, from, pair).is_some());
    if pair { &word[..word.len() - 1] } else { word }
}

fn derivation(word: &str, from: usize) -> &str {
    let word = if word.ends_with("igst") { &word[..word.len() - 2] } else { word };
    if take(word, from, "loest").is_some() {
        return &word[..word.len() - 1];
    }
    let left = ["elig", "els", "lig", "ig"].iter().find_map(|ending| take(word, from, ending));
    left.map_or(word, |left| consonant_pair(left, from))
}

fn undouble(word: &str, from: usize) -> &str {
    let bytes = word.as_bytes();
    match bytes {
        [.., one, two] if one == two && !is_vowel(*two) && word.len() > from => &word[..word.len() - 1],
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for forms in [
            ["virksomhed", "virksomheder", "virksomhederne", "virksomhedens"].as_slice(),
            &["forening", "foreninger", "foreningen", "foreningernes"],
            &["bolig", "boligen", "boliger", "boligernes"],
            &["frivillig", "frivillige", "frivilliges"],
            &["familie", "familier", "familien", "familiernes"],
            &["ven", "venner", "vennerne", "vennen"],
            &["cafe", "cafeer", "cafeen"],
        ] {
            let stems: Vec<&str> = forms.iter().map(|form| stem(form)).collect();
            let same = stems.iter().filter(|one| **one == stems[0]).count();
            assert!(same >= stems.len() - 1, "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn words_of_other_letters_and_short_ones_stay_as_they_are() {
        for word in ["ptsd", "job", "2016", "igu"] {
            assert_eq!(stem(word), word);
        }
        assert_ne!(stem("skole"), stem("skoleboost"));
    }
}
