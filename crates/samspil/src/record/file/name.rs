// SPDX-License-Identifier: MPL-2.0
//! What a file is called: the name that was sent, without anything that could deceive whoever reads it.

/// The most characters of a name before its ending.
const LONGEST: usize = 120;

/// The name before its ending, and the ending in small letters; no ending where none is told.
pub(super) fn apart(sent: &str) -> (String, String) {
    // Some browsers send the whole path.
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|letter| is_plain(*letter)).collect();
    let name = name.trim_matches([' ', '.']);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if is_ending(ending) => (stem, ending.to_ascii_lowercase()),
        _ => (name, String::new()),
    };
    let stem: String = stem.chars().take(LONGEST).collect();
    let stem = stem.trim_matches([' ', '.']);
    (if stem.is_empty() { "fil" } else { stem }.to_owned(), ending)
}

fn is_ending(text: &str) -> bool {
    (1..=5).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && text.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// Whether a letter may stand in a name: it can be seen, does not turn what follows around, and means nothing to a
/// file system.
fn is_plain(letter: char) -> bool {
    let unseen = matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{feff}' | '\u{fffd}' | '\u{ad}');
    !unseen && !letter.is_control() && !"<>:\"|?*".contains(letter)
}
