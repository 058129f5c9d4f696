// SPDX-License-Identifier: MPL-2.0
//! Pages hold no words of their own, and nothing that the browser is forbidden to run.

use crate::files::{self, File};

/// Every page.
pub fn all() -> impl Iterator<Item = &'static File> {
    files::ending(".html").filter(|file| file.path.starts_with("crates/samspil/src/"))
}

/// The code in a page, a statement a line.
pub fn code(page: &str) -> String {
    parts(page).into_iter().filter(|(is_code, _)| *is_code).map(|(_, text)| format!("{text};\n")).collect()
}

/// A page without its code; `…` stands where something is filled in.
fn markup(page: &str) -> String {
    parts(page).into_iter().map(|(is_code, text)| if is_code { "…" } else { text }).collect()
}

/// A page cut into markup and code; comments are gone.
fn parts(page: &str) -> Vec<(bool, &str)> {
    let mut parts = Vec::new();
    let mut rest = page;
    while let Some(at) = ["{{", "{%", "{#"].iter().filter_map(|mark| rest.find(mark)).min() {
        let mark = &rest[at..at + 2];
        let close = match mark {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        parts.push((false, &rest[..at]));
        let after = &rest[at + 2..];
        let end = after.find(close).unwrap_or(after.len());
        if mark != "{#" {
            parts.push((true, &after[..end]));
        }
        rest = after.get(end + 2..).unwrap_or_default();
    }
    parts.push((false, rest));
    parts
}

/// Attributes whose text is read to people.
const READ_ALOUD: &[&str] = &["alt", "aria-description", "aria-label", "data-title", "placeholder", "title"];
/// What every page may say in every language.
const NAMES: &[&str] = &["Samspil", "datapackage.json"];

/// What is wrong with a page.
fn faults(page: &str) -> Vec<String> {
    let markup = markup(page);
    let mut faults = Vec::new();
    let mut rest = markup.as_str();
    while let Some(at) = rest.find('<') {
        faults.extend(words(&rest[..at]));
        let after = &rest[at + 1..];
        let end = end_of_tag(after);
        faults.extend(tag(&after[..end]));
        rest = after.get(end + 1..).unwrap_or_default();
    }
    faults.extend(words(rest));
    faults
}

/// A `>` between quotation marks does not end a tag.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    tag.find(|letter| {
        quoted ^= letter == '"';
        letter == '>' && !quoted
    })
    .unwrap_or(tag.len())
}

fn words(text: &str) -> Option<String> {
    let left = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    let left: Vec<&str> =
        left.split_whitespace().filter(|word| !(word.starts_with('&') && word.ends_with(';'))).collect();
    let left = left.join(" ");
    left.chars().any(char::is_alphabetic).then(|| format!("says »{left}«"))
}

fn tag(tag: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let name = tag.split_whitespace().next().unwrap_or_default();
    if name == "style" || (name == "script" && !tag.contains("src=")) {
        faults.push(format!("<{name}> that is not a file"));
    }
    let mut rest = &tag[name.len()..];
    while let Some(at) = rest.find('=') {
        let attribute = rest[..at].split_whitespace().next_back().unwrap_or_default();
        let attribute = attribute.trim_start_matches(|letter: char| !letter.is_ascii_alphabetic());
        let value =
            rest[at + 1..].strip_prefix('"').and_then(|value| value.split('"').next()).unwrap_or_default();
        if attribute == "style" || attribute.starts_with("on") {
            faults.push(format!("<{name}> with {attribute}="));
        }
        if READ_ALOUD.contains(&attribute) {
            faults.extend(words(value));
        }
        rest = rest.get(at + value.len() + 2..).unwrap_or_default();
    }
    faults
}

#[test]
fn pages_hold_no_prose_and_nothing_that_runs_or_is_styled_inline() {
    let all: Vec<String> = all()
        .flat_map(|file| faults(&file.text).into_iter().map(move |fault| format!("{} {fault}", file.path)))
        .collect();
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn prose_inline_styles_and_scripts_in_a_page_are_seen() {
    for bad in [
        "<p>Hello</p>",
        "<p title=\"Hej\">{{ name }}</p>",
        "<p style=\"color: red\"></p>",
        "<a href=\"/\" onclick=\"go()\"></a>",
        "<script>go()</script>",
        "{% if a %}yes{% endif %}",
    ] {
        assert!(!faults(bad).is_empty(), "{bad}");
    }
    for good in
        ["<p class=\"a\">{{ w.t(\"hello\") }}, 1 &amp; Samspil</p>", "{# a > b #}<a title=\"{{ x }}\">–</a>"]
    {
        assert_eq!(faults(good), Vec::<String>::new(), "{good}");
    }
}
