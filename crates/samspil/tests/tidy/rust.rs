// SPDX-License-Identifier: MPL-2.0
//! Just enough reading of Rust to find the texts in it and what they are given to.

use std::ops::Range;

/// A text between quotation marks.
#[derive(Debug, PartialEq)]
pub struct Literal {
    /// Where its opening mark stands.
    pub at: usize,
    /// What it says.
    pub text: String,
}

/// A source with its texts told apart from its code.
pub struct Source {
    /// The code, as long as the source: comments and what stands between quotation marks are blank.
    pub code: String,
    /// The texts, in their order.
    pub literals: Vec<Literal>,
}

/// Reads a source.
pub fn read(source: &str) -> Source {
    let mut code = source.as_bytes().to_vec();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < code.len() {
        let rest = &source[at..];
        let (end, inside) = if rest.starts_with("//") {
            (at + rest.find('\n').unwrap_or(rest.len()), None)
        } else if rest.starts_with("/*") {
            (at + rest.find("*/").map_or(rest.len(), |end| end + 2), None)
        } else if let Some(marks) = raw(source, at) {
            let close = format!("\"{}", "#".repeat(marks));
            let from = at + marks + 2;
            let until = from + source[from..].find(&close).unwrap_or(source.len() - from);
            (until + close.len(), Some(from..until))
        } else if rest.starts_with('"') {
            let until = closing(source, at + 1);
            (until + 1, Some(at + 1..until))
        } else {
            at += letter(rest).max(rest.chars().next().map_or(1, char::len_utf8));
            continue;
        };
        let end = end.min(code.len());
        if let Some(inside) = inside {
            literals.push(Literal { at, text: plain(&source[inside]) });
        }
        code[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        at = end;
    }
    Source { code: String::from_utf8_lossy(&code).into_owned(), literals }
}

/// How many `#` a raw text that begins here has, when one does.
fn raw(source: &str, at: usize) -> Option<usize> {
    let rest = source[at..].strip_prefix('r')?;
    if source[..at].chars().next_back().is_some_and(|before| before.is_alphanumeric() || before == '_') {
        return None;
    }
    let marks = rest.bytes().take_while(|byte| *byte == b'#').count();
    rest[marks..].starts_with('"').then_some(marks)
}

fn closing(source: &str, from: usize) -> usize {
    let mut escaped = false;
    for (at, letter) in source[from..].char_indices() {
        match letter {
            '"' if !escaped => return from + at,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    source.len()
}

/// The length of a letter between marks, `'"'`; a lifetime has none.
fn letter(rest: &str) -> usize {
    let Some(after) = rest.strip_prefix('\'') else { return 0 };
    if after.starts_with('\\') {
        return after[2..].find('\'').map_or(0, |end| end + 4);
    }
    let length = after.chars().next().map_or(0, char::len_utf8);
    if after[length..].starts_with('\'') { length + 2 } else { 0 }
}

/// What a text says: a line that is continued is one line.
fn plain(text: &str) -> String {
    let mut parts = text.split("\\\n");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |said, part| said + part.trim_start()).replace("\\\"", "\"")
}

impl Source {
    /// Where the arguments of each call of `name` stand; `name` ends with its opening bracket.
    pub fn calls<'a>(&'a self, name: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        self.code.match_indices(name).map(|(at, _)| {
            let from = at + name.len();
            from..from + inside(&self.code[from..])
        })
    }

    /// The texts in a part of the source.
    pub fn texts(&self, part: &Range<usize>) -> Vec<&str> {
        self.literals
            .iter()
            .filter(|literal| part.contains(&literal.at))
            .map(|literal| literal.text.as_str())
            .collect()
    }

    /// The texts that a part of the source can come to: not what is compared, nor what another call is given.
    pub fn chosen(&self, part: &Range<usize>) -> Vec<&str> {
        let compared = |at: usize| ["==", "!="].iter().any(|sign| self.code[..at].trim_end().ends_with(sign));
        let nested = |at: usize| {
            let before = &self.code[part.start..at];
            before.matches(['(', '[']).count() > before.matches([')', ']']).count()
        };
        self.literals
            .iter()
            .filter(|literal| part.contains(&literal.at) && !compared(literal.at) && !nested(literal.at))
            .map(|literal| literal.text.as_str())
            .collect()
    }

    /// Where the first of several arguments stands.
    pub fn first(&self, part: &Range<usize>) -> Range<usize> {
        let mut depth = 0;
        let end = self.code[part.clone()].char_indices().find(|(_, letter)| {
            match letter {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
            depth == 0 && *letter == ','
        });
        part.start..end.map_or(part.end, |(at, _)| part.start + at)
    }
}

/// How far it is to the bracket that closes the one that was just opened.
fn inside(code: &str) -> usize {
    let mut depth = 1;
    for (at, letter) in code.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    code.len()
}

#[test]
fn texts_are_told_apart_from_code_comments_and_letters() {
    let source = read(
        "fn f<'a>(x: &'a str) { // \"no\"\n  g('\"', \"one \\\"two\\\"\", r#\"three \"four\"\"#, b(\"a)b\")); }",
    );
    let texts: Vec<&str> = source.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["one \"two\"", "three \"four\"", "a)b"]);
    let call = source.calls(" g(").next().unwrap();
    assert_eq!(source.texts(&call).len(), 3);
    assert_eq!(source.texts(&source.first(&call)).len(), 0);
}
