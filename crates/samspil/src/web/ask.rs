// SPDX-License-Identifier: MPL-2.0
//! What somebody asked: the address, the form, the language and who they say they are.

use crate::{
    error::{Error, Result},
    record::{FaultKind, Faults, SentFile, Source},
    web::wording::{self, Wording},
};
use axum::http::{HeaderMap, Method, Uri, header};
use kernel::Id;
use std::sync::Arc;

/// The fields of a form, an address or a JSON object, as text.
#[derive(Clone, Debug, Default)]
pub struct Form(
    /// Each field and its text.
    pub Vec<(String, String)>,
    /// Those that a program sent as a number or as yes and no.
    Vec<String>,
    /// The file that was sent with them.
    Option<Arc<SentFile>>,
);

impl Form {
    /// These fields.
    #[must_use]
    pub const fn of(fields: Vec<(String, String)>) -> Self {
        Self(fields, Vec::new(), None)
    }

    /// The fields in a form-encoded text.
    #[must_use]
    pub fn decode(text: &[u8]) -> Self {
        let mut form = Self::default();
        for (name, text) in form_urlencoded::parse(text) {
            form.set(&name, text);
        }
        form
    }

    /// The fields of a JSON object; numbers and flags become the text a form would have had.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when it is not an object of plain values.
    pub fn json(text: &[u8]) -> Result<Self> {
        let object: serde_json::Map<String, serde_json::Value> =
            serde_json::from_slice(text).map_err(|_| Error::Unreadable)?;
        let plain = |value: serde_json::Value| match value {
            serde_json::Value::Null => Ok(String::new()),
            serde_json::Value::String(text) => Ok(text),
            serde_json::Value::Bool(flag) => Ok(flag.to_string()),
            serde_json::Value::Number(number) => Ok(number.to_string()),
            _ => Err(Error::Unreadable),
        };
        let mut form = Self::default();
        for (name, value) in object {
            if value.is_boolean() || value.is_number() {
                form.1.push(name.clone());
            }
            form.set(&name, plain(value)?);
        }
        Ok(form)
    }

    /// The text of a field; empty when there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().rev().find(|(field, _)| field == name).map_or("", |(_, text)| text.as_str())
    }

    /// Every text of a field that may be given more than once.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, text)| text.as_str())
    }

    /// The file that was sent with the fields.
    #[must_use]
    pub fn file(&self) -> Option<&Arc<SentFile>> {
        self.2.as_ref()
    }

    /// Puts a file beside the fields.
    pub fn carry(&mut self, file: SentFile) {
        self.2 = Some(Arc::new(file));
    }

    /// Sets a field. A NUL means nothing in any text, and PostgreSQL keeps none; a browser ends lines with two letters.
    pub fn set(&mut self, name: &str, text: impl Into<String>) {
        let mut text = text.into();
        text.retain(|letter| letter != '\0');
        if text.contains("\r\n") {
            text = text.replace("\r\n", "\n");
        }
        self.0.push((name.to_owned(), text));
    }
}

impl Source for Form {
    fn text(&self, field: &str) -> &str {
        self.get(field)
    }
    fn is_text(&self, field: &str) -> bool {
        !self.1.iter().any(|other| other == field)
    }
}

/// One request, read whole.
pub struct Ask {
    /// What is to be done.
    pub method: Method,
    /// The address without its query.
    pub path: String,
    /// The named parts of the address.
    pub parts: Vec<(String, String)>,
    /// The fields after the question mark.
    pub query: Form,
    /// The fields of the form or the JSON object that was sent.
    pub form: Form,
    /// What was sent, where the handler takes it apart itself.
    pub document: Vec<u8>,
    /// The files that were sent: name and content.
    pub files: Vec<(String, Vec<u8>)>,
    /// The secret of the session, from the cookie or the bearer's token.
    pub session: Option<String>,
    /// Whether the session came as a bearer's token, which no other site can make a browser send.
    pub bearer: bool,
    /// The proof, sent in a header by programs, that the request comes from one of our own pages.
    pub csrf_header: Option<String>,
    /// The secret of a device on which somebody outside has opened their link.
    pub guest: Option<String>,
    /// The host that was asked, as the browser names it; for links that are sent to others.
    pub host: String,
    /// Whether this is a demonstration with invented people.
    pub demo: bool,
    /// The language of the answer.
    pub wording: &'static Wording,
}

/// The cookie that holds the session; its name makes browsers keep it to this host and to safe connections.
pub const SESSION_COOKIE: &str = "__Host-samspil";
/// The cookie of a device on which somebody outside has opened their link.
pub const GUEST_COOKIE: &str = "__Host-samspil-link";
/// The cookie that remembers the language.
pub const LANGUAGE_COOKIE: &str = "samspil-language";

impl Ask {
    /// Reads the head of a request.
    #[must_use]
    pub fn head(method: Method, uri: &Uri, headers: &HeaderMap, parts: Vec<(String, String)>) -> Self {
        let cookie = |name: &str| {
            headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).find_map(
                |cookies| {
                    cookies.split(';').find_map(|cookie| cookie.trim().strip_prefix(name)?.strip_prefix('='))
                },
            )
        };
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let bearer = text("authorization").and_then(|value| value.strip_prefix("Bearer "));
        Self {
            method,
            path: uri.path().to_owned(),
            parts,
            query: Form::decode(uri.query().unwrap_or_default().as_bytes()),
            form: Form::default(),
            document: Vec::new(),
            files: Vec::new(),
            session: bearer.or(cookie(SESSION_COOKIE)).map(str::to_owned),
            bearer: bearer.is_some(),
            csrf_header: text("x-csrf-token").map(str::to_owned),
            guest: cookie(GUEST_COOKIE).map(str::to_owned),
            host: text("host").unwrap_or_default().to_owned(),
            demo: false,
            wording: wording::language(cookie(LANGUAGE_COOKIE).unwrap_or_default()),
        }
    }

    /// A named part of the address.
    #[must_use]
    pub fn part(&self, name: &str) -> &str {
        self.parts.iter().find(|(part, _)| part == name).map_or("", |(_, text)| text.as_str())
    }

    /// The id in a named part of the address.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is no id.
    pub fn id<K>(&self, name: &str) -> Result<Id<K>> {
        self.part(name).parse().map_err(|_| Error::NotFound)
    }

    /// After which place in a list a program asks for more; nothing where it asks from the beginning.
    ///
    /// # Errors
    /// [`Error::Refused`] when there can be no such place: whoever believes to go on would begin anew, and not know it.
    pub fn after<T>(&self, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>> {
        let text = self.query.get("after").trim();
        if text.is_empty() {
            return Ok(None);
        }
        read(text).map(Some).ok_or_else(|| {
            let mut faults = Faults::default();
            faults.add("after", FaultKind::Said("fault-after"));
            Error::Refused(faults)
        })
    }

    /// Whether a program asks, and wants JSON.
    #[must_use]
    pub fn is_api(&self) -> bool {
        self.path.starts_with("/api/")
    }
}
