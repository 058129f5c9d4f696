// SPDX-License-Identifier: MPL-2.0
//! Whom one can ask about what is published: name, title, phone and mail (*kontaktperson*, T-22).

use crate::record::{FaultKind, Faults};
use serde::{Deserialize, Serialize};

/// A contact person (*kontaktperson*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The title.
    pub title: String,
    /// The telephone number.
    pub phone: String,
    /// The mail address.
    pub mail: String,
}

impl Contact {
    /// As one line; empty where nobody is named, as in what was frozen before contacts were asked for.
    #[must_use]
    pub fn line(&self) -> String {
        [&self.name, &self.title, &self.phone, &self.mail]
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// What is wrong with how they are reached: a number has eight digits, an address its @.
    pub fn check(phone: &str, mail: &str, faults: &mut Faults) {
        let digits = phone.chars().filter(char::is_ascii_digit).count();
        if !(8..=15).contains(&digits) {
            faults.add("contact_phone", FaultKind::Said("fault-phone"));
        }
        let is_address = mail.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !mail.contains(char::is_whitespace)
        });
        if !is_address {
            faults.add("contact_mail", FaultKind::Said("fault-mail"));
        }
    }
}
