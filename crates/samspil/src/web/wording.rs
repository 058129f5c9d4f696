// SPDX-License-Identifier: MPL-2.0
//! Every word people read, from `locales/`: a folder per language, a file per part of the work.

use crate::record::{FaultKind, Field, Headline};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::{
    cell::RefCell,
    sync::{Mutex, OnceLock},
};

#[derive(rust_embed::RustEmbed)]
#[folder = "../../locales"]
struct Files;

/// The languages, the first one the default.
pub const LANGUAGES: &[(&str, &str)] = &[("da", "Dansk"), ("en", "English")];

/// The wording of one language.
pub struct Wording {
    /// Its code, `da`.
    pub language: &'static str,
    keys: Vec<String>,
    plain: FxHashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

/// Every language.
pub fn all() -> &'static [Wording] {
    static ALL: OnceLock<Vec<Wording>> = OnceLock::new();
    ALL.get_or_init(|| {
        LANGUAGES.iter().map(|(language, _)| Wording::load(language, &format!("{language}/"))).collect()
    })
}

/// The newcomers' own languages in which pages for anybody have their few words.
pub const NEWCOMERS: &[&str] = &["ar", "fa", "ti", "uk"];

/// The few words that pages for anybody say in one of the newcomers' own languages, which are no languages of the program.
#[must_use]
pub fn of_newcomers(code: &str) -> Option<&'static Wording> {
    static ALL: OnceLock<Vec<Wording>> = OnceLock::new();
    let load = |language: &&'static str| Wording::load(language, &format!("newcomers/{language}."));
    ALL.get_or_init(|| NEWCOMERS.iter().map(load).collect()).iter().find(|wording| wording.language == code)
}

/// The wording in the language somebody has chosen; Danish when they have not, whatever their browser prefers.
#[must_use]
pub fn language(code: &str) -> &'static Wording {
    all().iter().find(|wording| wording.language == code).unwrap_or(&all()[0])
}

impl Wording {
    fn load(language: &'static str, files: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().expect("a language code")]);
        // Without this every number would be wrapped in invisible marks.
        bundle.set_use_isolating(false);
        let (mut plain, mut all) = (FxHashMap::default(), Vec::new());
        for file in Files::iter().filter(|file| file.starts_with(files)) {
            let content = Files::get(&file).expect("an embedded file");
            let text = String::from_utf8(content.data.into_owned()).expect("wording is UTF-8");
            let resource = FluentResource::try_new(text)
                .unwrap_or_else(|(_, faults)| panic!("the wording in {file} cannot be read: {faults:?}"));
            let keys: Vec<String> = resource.entries().filter_map(key).collect();
            bundle.add_resource(resource).unwrap_or_else(|faults| panic!("said twice in {file}: {faults:?}"));
            all.extend(keys.iter().cloned());
            for key in keys {
                let pattern =
                    bundle.get_message(&key).and_then(|message| message.value()).expect("just added");
                let mut faults = Vec::new();
                let text = bundle.format_pattern(pattern, None, &mut faults).into_owned();
                // What needs no variables is worked out once; a page then only looks it up.
                if faults.is_empty() {
                    plain.insert(key, text);
                }
            }
        }
        Self { language, keys: all, plain, bundle }
    }

    /// Every key, in order.
    #[must_use]
    pub fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = self.keys.iter().map(String::as_str).collect();
        keys.sort_unstable();
        keys
    }

    /// Whether there is wording for the key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.plain.contains_key(key) || self.bundle.has_message(key)
    }

    /// The words for a key that needs no variables; a missing one shows as its key, and a test finds it.
    #[must_use]
    pub fn t<'a>(&'a self, key: &'a str) -> &'a str {
        self.plain.get(key).map_or_else(|| missing(key), String::as_str)
    }

    /// The words for a key with a number in it.
    #[must_use]
    pub fn count(&self, key: &str, number: i64) -> String {
        self.with(key, &[("count", FluentValue::from(number))])
    }

    /// The words for a key with one text in it, called `what`.
    #[must_use]
    pub fn about(&self, key: &str, what: &str) -> String {
        self.with(key, &[("what", FluentValue::from(what))])
    }

    /// The words for a key with variables.
    #[must_use]
    pub fn with(&self, key: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return missing(key).to_owned();
        };
        let args: FluentArgs<'_> = variables.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// The word of a code list.
    #[must_use]
    pub fn code(&self, list: &str, code: &str) -> &str {
        thread_local! {
            static KEY: RefCell<String> = const { RefCell::new(String::new()) };
        }
        // A page asks some hundred times, and one key is put together where the last one was.
        KEY.with_borrow_mut(|key| {
            key.clear();
            key.extend([list, "-", code]);
            self.plain.get(key.as_str()).map_or("", String::as_str)
        })
    }

    /// The words for a word of a code list.
    #[must_use]
    pub fn word<T: kernel::TextEnum>(&self, word: T) -> &str {
        self.code(T::LIST, word.code())
    }

    /// A day as people write it: `01.07.2026`, in every language.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let mut text = String::with_capacity(24);
        self.put_day(&mut text, day);
        text
    }

    /// A moment as people write it, in Danish time.
    #[must_use]
    pub fn moment(&self, at: jiff::Timestamp) -> String {
        let zone = jiff::tz::TimeZone::get("Europe/Copenhagen").unwrap_or(jiff::tz::TimeZone::UTC);
        let at = at.to_zoned(zone);
        format!("{} {:02}.{:02}", self.day(at.date()), at.hour(), at.minute())
    }

    /// A day that may be unknown.
    #[must_use]
    pub fn day_or(&self, day: Option<Date>) -> String {
        day.map_or_else(|| "–".to_owned(), |day| self.day(day))
    }

    /// From and until.
    #[must_use]
    pub fn days(&self, from: Date, until: Option<Date>) -> String {
        match until {
            Some(until) if until == from => self.day(from),
            Some(until) => {
                let mut text = self.day(from);
                text.push_str(" – ");
                self.put_day(&mut text, until);
                text
            }
            None => self.day(from) + " –",
        }
    }

    /// What is wrong with a field, and what to do.
    #[must_use]
    pub fn fault(&self, kind: &FaultKind) -> String {
        match kind {
            FaultKind::FileTooLarge(most) => self.about(kind.key(), &most.to_string()),
            FaultKind::TooLong(most) => self.count(kind.key(), i64::try_from(*most).unwrap_or(i64::MAX)),
            FaultKind::OutOfRange(least, most) => {
                self.with(kind.key(), &[("least", (*least).into()), ("most", (*most).into())])
            }
            FaultKind::Listed(day) => self.with(kind.key(), &[("day", self.day(*day).into())]),
            FaultKind::InFileOf(whose, what) => self.with(
                "fault-in-file-of",
                &[("what", whose.as_str().into()), ("fault", self.fault(what).into())],
            ),
            FaultKind::Needs(field) => self.about(kind.key(), &self.field(field)),
            _ => self.t(kind.key()).to_owned(),
        }
    }

    /// What a field is called.
    #[must_use]
    pub fn field(&self, name: &str) -> String {
        let key = format!("field-{}", name.replace('_', "-"));
        self.t(&key).to_owned()
    }

    /// What a field is called in one kind of record, where that has words of its own: the first day of a stay in a
    /// dwelling is the day of moving in.
    #[must_use]
    pub fn field_of(&self, table: &str, name: &str) -> String {
        let own = format!("field-{table}-{name}").replace('_', "-");
        if self.has(&own) { self.t(&own).to_owned() } else { self.field(name) }
    }

    /// A record's headline as one line.
    #[must_use]
    pub fn headline(&self, words: &[Headline]) -> String {
        let mut line = String::new();
        for (at, word) in words.iter().enumerate() {
            if at > 0 {
                line.push_str(", ");
            }
            match word {
                Headline::Code(list, code) => line.push_str(self.code(list, code)),
                Headline::CodeOf(list, code, whom) => line.extend([self.code(list, code), " ", whom]),
                Headline::Text(text) => line.push_str(text),
                Headline::Day(day) => self.put_day(&mut line, *day),
                Headline::Hours(hours) => line.push_str(&self.about("hours-a-week", &hours.show())),
                Headline::Rule(id) => line.push_str(self.t(&format!("rule-{}-name", id))),
            }
        }
        line
    }

    fn put_day(&self, line: &mut String, day: Date) {
        let two =
            |number: i8| [number / 10, number % 10].map(|digit| char::from(b'0' + digit.unsigned_abs()));
        line.extend(two(day.day()));
        line.push('.');
        line.extend(two(day.month()));
        line.push('.');
        line.push_str(&day.year().to_string());
    }
}

fn key(entry: &fluent_syntax::ast::Entry<&str>) -> Option<String> {
    match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    }
}

/// Remembers a key without words once, so that the log says so and the page still comes.
fn missing(key: &str) -> &str {
    static SAID: Mutex<Vec<String>> = Mutex::new(Vec::new());
    if let Ok(mut said) = SAID.lock()
        && !said.iter().any(|known| known == key)
    {
        eprintln!("no wording for {key}");
        said.push(key.to_owned());
    }
    key
}
