// SPDX-License-Identifier: MPL-2.0
//! A link as those see it who hand it out: how far it has come, and its address and code, told once.

use crate::{
    gate::links::{Link, Secrets},
    web::{Ask, Wording},
};
use jiff::civil::Date;

/// What was just handed out: for whom, the address and the code; told once.
pub struct HandedOut {
    /// Who it is for.
    pub name: String,
    /// The address; empty when only the code is new.
    pub address: String,
    /// The code.
    pub code: String,
}

impl HandedOut {
    /// The secrets of a link as they are told.
    #[must_use]
    pub fn of(ask: &Ask, name: &str, secrets: Secrets) -> Self {
        let local = ["127.0.0.1", "localhost", "[::1]"].iter().any(|host| ask.host.starts_with(host));
        let scheme = if local { "http" } else { "https" };
        let address = match secrets.token.as_str() {
            "" => String::new(),
            token => format!("{scheme}://{}/link/{token}", ask.host),
        };
        Self { name: name.to_owned(), address, code: secrets.code }
    }
}

/// A link as it is shown.
pub struct LinkLine<'a> {
    /// Its id.
    pub id: String,
    /// What whoever holds it is in the work.
    pub party: &'a str,
    /// Who holds it.
    pub name: String,
    /// Its last day.
    pub expires: String,
    /// How far it has come.
    pub state: &'a str,
    /// Whether it can still open something.
    pub open: bool,
}

impl<'a> LinkLine<'a> {
    /// A link as it stands on a day.
    #[must_use]
    pub fn of(w: &'a Wording, link: Link, today: Date) -> Self {
        let open = !link.closed && link.expires_on >= today;
        let state = match (open, link.opened, link.code_is_out) {
            (false, ..) if link.closed => w.t("link-closed"),
            (false, ..) => w.t("link-expired"),
            (true, true, _) => w.t("link-opened"),
            (true, false, true) => w.t("link-waits"),
            (true, false, false) => w.t("link-needs-code"),
        };
        Self {
            id: link.id.to_string(),
            party: w.word(link.party),
            name: link.name,
            expires: w.day(link.expires_on),
            state,
            open,
        }
    }
}
