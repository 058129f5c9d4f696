// SPDX-License-Identifier: MPL-2.0
//! The calendar as a feed that telephones and other calendars read by themselves (iCalendar, RFC 5545).

use super::{
    Activity, ActivityText,
    board::Session,
    calendar::{Asked, languages},
    store::At,
    visit::Visit,
};
use crate::{
    error::Result,
    record::{Clock, Kept},
    web::{App, Ask, Reply, Wording},
};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};

/// How many sessions a feed holds at most.
const MOST: usize = 1000;
/// The most bytes of a line, without its end (RFC 5545, 3.1).
const WIDTH: usize = 75;

/// The feed: what was held in the last month, so that a telephone shows what it knew, and all that is to come.
///
/// # Errors
/// When the database cannot answer.
pub fn feed(app: &App, ask: &Ask) -> Result<Reply> {
    let (w, visit) = (wording(ask), Visit::of(app, ask)?);
    let mut asked = Asked::of(ask, visit.today);
    if ask.query.get("from").is_empty() {
        asked.at = At::begin(visit.today.saturating_sub(31.days()));
    }
    let board = visit.board()?;
    let found = match visit.municipality.1.as_str() {
        "" => Vec::new(),
        _ => board.sessions(&mut *visit.look()?, &asked.wanted, asked.at, MOST)?.0,
    };
    let mut text = Lines::default();
    text.line("BEGIN", "VCALENDAR");
    text.line("VERSION", "2.0");
    text.line("PRODID", "-//Samspil//Samspil//DA");
    text.line("CALSCALE", "GREGORIAN");
    text.line("METHOD", "PUBLISH");
    text.said("X-WR-CALNAME", &format!("{}, {}", w.t("calendar-title"), visit.municipality.1));
    for kept in &found {
        if let Some(activity) = board.published(kept.record.activity) {
            let told = asked.words.and_then(|it| board.text(activity.id.cast(), it));
            event(&mut text, w, (activity, kept, told), app.office.now());
        }
    }
    text.line("END", "VCALENDAR");
    let name = "inline; filename=\"calendar.ics\"";
    Ok(Reply::of("text/calendar; charset=utf-8", text.0.into_bytes())
        .header(axum::http::header::CONTENT_DISPOSITION, name))
}

/// The language of the feed: a telephone has no cookie, so the address can say it.
fn wording(ask: &Ask) -> &'static Wording {
    match ask.query.get("words") {
        "" => ask.wording,
        code => crate::web::wording::language(code),
    }
}

/// A session, and what its activity is called in the language of the feed.
type Told<'a> = (&'a Kept<Activity>, &'a Session, Option<&'a ActivityText>);

fn event(text: &mut Lines, w: &Wording, (activity, kept, told): Told<'_>, now: Timestamp) {
    let (of, session) = (&activity.record, &kept.record);
    text.line("BEGIN", "VEVENT");
    text.line("UID", &format!("{}@samspil", kept.id));
    text.line("DTSTAMP", &moment(now));
    text.line("SEQUENCE", &(kept.version - 1).to_string());
    text.line("DTSTART", &at(session.held_on, session.from_clock));
    if let Some(until) = session.until_clock {
        text.line("DTEND", &at(session.held_on, until));
    }
    let name = [Some(told.map_or(&of.name, |told| &told.name).clone()), session.topic.clone()];
    text.said("SUMMARY", &name.into_iter().flatten().collect::<Vec<_>>().join(": "));
    if let Some(venue) = session.venue.as_ref().or(of.venue.as_ref()) {
        text.said("LOCATION", venue);
    }
    text.said("DESCRIPTION", &description(w, (of, told), session));
    if let Some(kind) = of.activity_type {
        text.said("CATEGORIES", w.word(kind));
    }
    if let Some(link) = &of.link {
        text.line("URL", link);
    }
    text.line("STATUS", if session.cancelled { "CANCELLED" } else { "CONFIRMED" });
    text.line("END", "VEVENT");
}

fn description(
    w: &Wording,
    (of, told): (&Activity, Option<&ActivityText>),
    session: &super::ActivitySession,
) -> String {
    let english = if w.language == "en" { of.english.as_ref() } else { None };
    let own = told.and_then(|told| told.description.as_ref()).or(english);
    let mut parts = vec![own.unwrap_or(&of.description).0.clone()];
    let unchecked = told.filter(|told| told.checked_on.is_none());
    parts.extend(unchecked.map(|told| w.about("text-unchecked", told.held_in.own_name())));
    let spoken = languages(of, session);
    if !spoken.is_empty() {
        let named =
            |language: &super::SpokenLanguage| format!("{} ({})", language.own_name(), w.word(*language));
        parts.push(spoken.iter().map(named).collect::<Vec<_>>().join(", "));
    }
    parts.extend(session.moved_from.map(|day| w.about("session-moved-from", &w.day(day))));
    parts.extend(session.change_reason.clone());
    parts.extend(of.price_text.clone());
    let contact = [&of.contact_name, &of.contact_title, &of.contact_phone, &of.contact_mail];
    let contact = contact.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
    if !contact.is_empty() {
        parts.push(w.about("catalogue-ask", &contact));
    }
    parts.join("\n")
}

/// A moment as the standard writes it, in UTC: no calendar then needs a table of time zones.
fn moment(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A time of a day in Denmark; where the clock is put forward, the hour after.
fn at(day: Date, clock: Clock) -> String {
    let zone = TimeZone::get("Europe/Copenhagen").unwrap_or(TimeZone::UTC);
    let midnight = day.at(0, 0, 0, 0);
    let then = midnight.saturating_add(clock.0.minutes());
    moment(then.to_zoned(zone).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp()))
}

/// The lines of a feed.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line whose text is as the standard has it; a line of more than 75 bytes goes on in the next after a blank.
    fn line(&mut self, name: &str, text: &str) {
        let mut left = WIDTH;
        for letter in name.chars().chain([':']).chain(text.chars().filter(|letter| !letter.is_control())) {
            if letter.len_utf8() > left {
                self.0.push_str("\r\n ");
                left = WIDTH - 1;
            }
            left -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }

    /// A line with what somebody wrote: commas, semicolons, backslashes and breaks are marked (3.3.11).
    fn said(&mut self, name: &str, text: &str) {
        let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
        self.line(name, &text);
    }
}
