// SPDX-License-Identifier: MPL-2.0
//! An activity in short, with whom to ask (T-22).

use super::Activity;
use crate::{record::Kept, web::Wording};

/// An activity as lists show it.
pub struct ActivityCard {
    /// Where it is.
    pub address: String,
    /// What it is called.
    pub name: String,
    /// What kind it is, how far, when and where.
    pub words: Vec<String>,
    /// Whom to ask: name and title.
    pub contact: String,
    /// Their telephone.
    pub phone: String,
    /// Their mail.
    pub mail: String,
}

impl ActivityCard {
    /// The activity in words.
    #[must_use]
    pub fn of(w: &Wording, kept: &Kept<Activity>) -> Self {
        let activity = &kept.record;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let mut words: Vec<String> =
            activity.activity_type.map(|kind| w.word(kind).to_owned()).into_iter().collect();
        words.push(w.word(activity.activity_status).to_owned());
        let said = [&activity.when_text, &activity.venue, &activity.price_text, &activity.recognition];
        words.extend(said.into_iter().filter_map(Clone::clone));
        let contact = [text(&activity.contact_name), text(&activity.contact_title)];
        Self {
            address: format!("/activities/{}", kept.id),
            name: activity.name.clone(),
            words,
            contact: contact.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", "),
            phone: text(&activity.contact_phone),
            mail: text(&activity.contact_mail),
        }
    }
}
