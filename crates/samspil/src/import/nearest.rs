// SPDX-License-Identifier: MPL-2.0
//! Which of the known names somebody probably meant.

/// The known name that needs the fewest letters changed to be what was written.
pub fn nearest(written: &str, known: impl IntoIterator<Item = &'static str>) -> &'static str {
    let written = written.to_lowercase().replace([' ', '.'], "_");
    // The beginning of a name is more likely meant than another name of the same length.
    let begun = |name: &str| written.len() > 2 && name.starts_with(&written);
    known.into_iter().min_by_key(|name| (!begun(name), distance(&written, name))).unwrap_or_default()
}

/// How many letters have to be put in, left out or changed to make one text of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    // A text of any length can be written where a name should stand; only its beginning can be one.
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.chars().take(100).enumerate() {
        let mut corner = above[0];
        above[0] = row + 1;
        for (column, known) in other.iter().enumerate() {
            let changed = corner + usize::from(letter != *known);
            corner = above[column + 1];
            above[column + 1] = changed.min(above[column] + 1).min(corner + 1);
        }
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_with_the_fewest_letters_changed_is_the_nearest() {
        let known = ["name", "born_on", "sex", "starts_on"];
        for (written, meant) in
            [("nmae", "name"), ("Born on", "born_on"), ("start", "starts_on"), ("SEX", "sex")]
        {
            assert_eq!(nearest(written, known), meant);
        }
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
