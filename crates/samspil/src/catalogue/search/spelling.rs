// SPDX-License-Identifier: MPL-2.0
//! How far two words are from each other: letters put in, left out, changed or turned round.

/// The letters of a word as bits, to see at a glance that two words are far apart.
#[must_use]
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |bits, byte| bits | 1 << (byte & 31))
}

/// How many mistakes a word of this length is allowed.
#[must_use]
pub const fn allowed(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// How many mistakes lie between two words, when at most `most` do; a pair of letters turned round is one.
#[must_use]
pub fn mistakes(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for row in 1..=one.len() {
        let mut line = vec![row; other.len() + 1];
        for column in 1..=other.len() {
            let changed = above[column - 1] + usize::from(one[row - 1] != other[column - 1]);
            let mut least = changed.min(above[column] + 1).min(line[column - 1] + 1);
            let turned = row > 1
                && column > 1
                && one[row - 1] == other[column - 2]
                && one[row - 2] == other[column - 1];
            if turned {
                least = least.min(before[column - 2] + 1);
            }
            line[column] = least;
        }
        if line.iter().all(|cell| *cell > most) {
            return None;
        }
        before = std::mem::replace(&mut above, line);
    }
    above.last().copied().filter(|count| *count <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_too_many_too_few_another_or_turned_round_is_one_mistake() {
        for other in ["sprogcafee", "sprogcaf", "sprogkafe", "spogrcafe"] {
            let count = mistakes("sprogcafe", other, 2);
            assert!(count.is_some_and(|count| (1..=2).contains(&count)), "{other} {count:?}");
        }
        assert_eq!(mistakes("fritidsjob", "fritdisjob", 2), Some(1));
        assert_eq!(mistakes("bolig", "bolig", 1), Some(0));
        assert_eq!(mistakes("bolig", "skole", 2), None);
    }

    #[test]
    fn words_with_other_letters_are_seen_to_be_far_apart() {
        let far = |one: &str, other: &str| (letters(one) ^ letters(other)).count_ones();
        assert!(far("bolig", "skole") > 4 && far("bolig", "boilg") == 0);
    }
}
