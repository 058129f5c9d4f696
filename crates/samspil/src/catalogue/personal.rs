// SPDX-License-Identifier: MPL-2.0
//! Finds what points to a person in a text that is meant for everybody: CPR numbers, telephone numbers, mail addresses.

use crate::record::{FaultKind, Faults};

/// What was found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    /// A mail address.
    Mail,
    /// A CPR number.
    Cpr,
    /// A telephone number.
    Phone,
}

impl Personal {
    /// The key of what is said of it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mail => "fault-personal-mail",
            Self::Cpr => "fault-personal-cpr",
            Self::Phone => "fault-personal-phone",
        }
    }
}

/// The first thing in a text that points to a person. An address on the web is no telephone number, whatever digits it has.
#[must_use]
pub fn find(text: &str) -> Option<Personal> {
    if has_mail(text) {
        return Some(Personal::Mail);
    }
    let words = text.split(' ').filter(|word| !word.starts_with("http://") && !word.starts_with("https://"));
    let groups = groups(&words.collect::<Vec<_>>().join(" "));
    (0..groups.len()).find_map(|first| beginning(&groups[first..]))
}

/// Adds a fault for each text in which something points to a person.
pub fn check<'a>(faults: &mut Faults, texts: impl IntoIterator<Item = (&'static str, &'a str)>) {
    for (field, text) in texts {
        if let Some(found) = find(text) {
            faults.add(field, FaultKind::Said(found.key()));
        }
    }
}

fn has_mail(text: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-' | '+');
    text.match_indices(['@', '\u{ff20}']).any(|(at, mark)| {
        let before = text[..at].trim_end().chars().next_back().is_some_and(is_part);
        let after = text[at + mark.len()..].trim_start().chars().next().is_some_and(is_part);
        before && after
    })
}

/// A run of digits, and what stands between it and the run before: one mark, a plus sign, or anything else.
struct Group {
    digits: String,
    before: char,
}

/// Stands for everything that divides two numbers from each other.
const APART: char = '\n';

fn groups(text: &str) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    let (mut between, mut inside) = (String::new(), false);
    for letter in text.chars() {
        if let Some(digit) = letter.to_digit(10).and_then(|digit| char::from_digit(digit, 10)) {
            if !inside {
                found.push(Group { digits: String::new(), before: mark(&between) });
                between.clear();
            }
            inside = true;
            if let Some(group) = found.last_mut() {
                group.digits.push(digit);
            }
        } else {
            inside = false;
            between.push(letter);
        }
    }
    found
}

fn mark(between: &str) -> char {
    let plain = between.trim();
    match plain.chars().next_back() {
        Some('+') => '+',
        None if !between.is_empty() => ' ',
        Some(mark @ ('.' | '/')) if between.len() == 1 => mark,
        Some(mark @ ('-' | '\u{2013}')) if plain.chars().count() == 1 => mark,
        _ => APART,
    }
}

/// What the groups begin with, taken together as long as nothing but a blank or a hyphen divides them.
fn beginning(groups: &[Group]) -> Option<Personal> {
    let plus = groups.first().is_some_and(|group| group.before == '+');
    // `2019-12-31` is a day.
    let lengths: Vec<usize> = groups.iter().take(3).map(|group| group.digits.len()).collect();
    if lengths == [4, 2, 2] && groups[1].before == '-' && is_year(&groups[0].digits) {
        return None;
    }
    let pairs = groups.iter().take(4).take_while(|group| group.digits.len() == 2);
    if pairs.skip(1).filter(|group| group.before == '.').count() == 3 {
        return Some(Personal::Phone);
    }
    let (mut digits, mut marks) = (String::new(), String::new());
    for (at, group) in groups.iter().enumerate() {
        if at > 0 && !matches!(group.before, ' ' | '-' | '\u{2013}') {
            break;
        }
        marks.extend((at > 0).then_some(group.before));
        digits.push_str(&group.digits);
        // A group that goes on with a point or a slash is part of a day or an amount.
        let ends = groups.get(at + 1).is_none_or(|next| next.before != '.');
        let found = kind(&digits, &marks, plus).filter(|_| ends && groups[0].before != '.');
        if found.is_some() || digits.len() > 15 {
            return found;
        }
    }
    None
}

fn kind(digits: &str, marks: &str, plus: bool) -> Option<Personal> {
    match digits.len() {
        10 if digits.parse::<kernel::cpr::Cpr>().is_ok() => Some(Personal::Cpr),
        10..=15 if plus => Some(Personal::Phone),
        8 if !is_years(digits, marks) && digits.starts_with(|first| first > '1') => Some(Personal::Phone),
        _ => None,
    }
}

/// `2016-2019` are two years and no telephone.
fn is_years(digits: &str, marks: &str) -> bool {
    marks.chars().count() == 1 && is_year(&digits[..4]) && is_year(&digits[4..])
}

fn is_year(text: &str) -> bool {
    text.starts_with("19") || text.starts_with("20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k13_cpr_numbers_telephones_and_mail_addresses_are_found_however_they_are_written() {
        for (text, found) in [
            ("Skriv til x.y@kommune.dk", Personal::Mail),
            ("tlf. 43 28 35 75", Personal::Phone),
            ("Ring 43283575.", Personal::Phone),
            ("+45 43-28-35-75", Personal::Phone),
            ("4328 3575 eller", Personal::Phone),
            ("43 28 35 75/43 28 35 61", Personal::Phone),
            ("43.28.35.75", Personal::Phone),
            ("1. 43 28 35 75", Personal::Phone),
            ("640390-1236", Personal::Cpr),
            ("født 0103901234 i", Personal::Cpr),
            ("010390 1234", Personal::Cpr),
        ] {
            assert_eq!(find(text), Some(found), "{text}");
        }
    }

    #[test]
    fn k13_years_amounts_days_and_links_are_no_personal_data() {
        for text in [
            "2016-2019",
            "2016 – 2019",
            "3.500 kr. pr. måned",
            "10.03.2021",
            "2019-12-31",
            "I 2013/14 og 2016/2017",
            "1.000 nye borgere, 46 skoler og 40 klasser",
            "https://www.randers.dk/nyheder/indsatsen-for-repatriering-kickstartes-i-2021/",
            "16-25 år",
            "@ vores side",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
