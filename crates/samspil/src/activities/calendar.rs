// SPDX-License-Identifier: MPL-2.0
//! The calendar of what is held, for anybody: on a page without a log-in, on paper, and for programs (*kalender*).

use super::{
    Activity, ActivitySession, ActivityType, SpokenLanguage,
    board::{Session, Wanted},
    store::At,
    visit::Visit,
};
use crate::{
    error::Result,
    record::{Field, Kept},
    web::{App, Ask, Crumb, Frame, Reply, Wording, wording},
};
use askama::Template;
use jiff::civil::Date;
use kernel::TextEnum;
use serde_json::{Value, json};

/// How many sessions a page shows.
const PAGE: usize = 50;

/// A session as the calendar tells it to anybody: nothing in it is about those who take part.
pub struct Line {
    /// When.
    pub clocks: String,
    /// What.
    pub name: String,
    /// The language the name is in, where it is another than the page's, and how it is written.
    pub told_in: Option<(&'static str, &'static str)>,
    /// Whether nobody who speaks that language has read it through.
    pub unchecked: bool,
    /// Where more about it is.
    pub address: String,
    /// Whether it was called off.
    pub cancelled: bool,
    /// What was changed and why, in words.
    pub changed: String,
    /// Kind, topic and place.
    pub words: Vec<String>,
    /// The languages: code and what the language calls itself.
    pub languages: Vec<(&'static str, &'static str)>,
    /// Whom to ask.
    pub contact: String,
}

/// The sessions of a day.
struct Day {
    title: String,
    lines: Vec<Line>,
}

/// A language one can choose.
struct Choice {
    address: String,
    code: &'static str,
    own: &'static str,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "activities/calendar.html")]
struct CalendarPage<'a> {
    frame: Frame<'a>,
    /// The words of the page in the language it is read in.
    l: &'a Wording,
    direction: &'static str,
    /// Whether that is another language than those of the program.
    is_told: bool,
    read_in: Vec<Choice>,
    wanted_words: &'static str,
    days: Vec<Day>,
    languages: Vec<Choice>,
    wanted_language: &'static str,
    kinds: Vec<(&'static str, &'a str, bool)>,
    places: Vec<(&'a str, bool)>,
    others: Vec<(i64, String, bool)>,
    from: String,
    next: String,
    feed: String,
}

/// What an address asks of the calendar.
pub struct Asked {
    /// What is looked for.
    pub wanted: Wanted,
    /// After which place in the calendar.
    pub at: At,
    /// In which of the newcomers' languages it is read.
    pub words: Option<SpokenLanguage>,
}

impl Asked {
    /// What an address asks; what it gets wrong is as if it were not said.
    #[must_use]
    pub fn of(ask: &Ask, today: Date) -> Self {
        let query = &ask.query;
        let from = <Date as Field>::read(query.get("from"), query).unwrap_or(today);
        let wanted = Wanted {
            kind: ActivityType::from_code(query.get("type")),
            language: SpokenLanguage::from_code(query.get("language")),
            place: query.get("place").to_owned(),
            activity: query.get("activity").parse().ok(),
        };
        let words = SpokenLanguage::from_code(query.get("words"));
        Self {
            wanted,
            at: place(query.get("after")).unwrap_or(At::begin(from)),
            words: words.filter(|language| wording::NEWCOMERS.contains(&language.code())),
        }
    }
}

/// The place in the calendar that an address names.
fn place(text: &str) -> Option<At> {
    let mut parts = text.split('_');
    let (day, clock, id) = (parts.next()?, parts.next()?, parts.next()?);
    Some(At { day: day.parse().ok()?, clock: clock.parse().ok()?, id: id.parse().ok()? })
}

/// The address of the calendar with what is asked of it.
fn address(start: &str, visit: &Visit<'_>, fields: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(fields.iter().filter(|(_, text)| !text.is_empty()));
    query.extend_pairs(visit.whose());
    let query = query.finish();
    if query.is_empty() { start.to_owned() } else { format!("{start}?{query}") }
}

/// The page.
///
/// # Errors
/// When the database cannot answer.
pub fn page(app: &App, ask: &Ask) -> Result<Reply> {
    let (w, visit) = (ask.wording, Visit::of(app, ask)?);
    let (board, asked) = (visit.board()?, Asked::of(ask, visit.today));
    let (found, next) = match visit.municipality.1.as_str() {
        "" => (Vec::new(), None),
        _ => board.sessions(&mut *visit.look()?, &asked.wanted, asked.at, PAGE)?,
    };
    let l = asked.words.and_then(|language| wording::of_newcomers(language.code())).unwrap_or(w);
    let mut days: Vec<Day> = Vec::new();
    let mut day_at = None;
    for kept in &found {
        let Some(activity) = board.published(kept.record.activity) else { continue };
        if day_at != Some(kept.record.held_on) {
            day_at = Some(kept.record.held_on);
            days.push(Day { title: weekday(l, kept.record.held_on), lines: Vec::new() });
        }
        if let Some(day) = days.last_mut() {
            let mut line = line(w, activity, &kept.record);
            let text = asked.words.and_then(|it| board.text(activity.id.cast(), it));
            if let Some(text) = text {
                line.name.clone_from(&text.name);
                line.told_in = Some((text.held_in.code(), text.held_in.direction()));
                line.unchecked = text.checked_on.is_none();
            }
            day.lines.push(line);
        }
    }
    let (kinds, spoken) = board.offered();
    let wanted = &asked.wanted;
    let code = wanted.language.map(TextEnum::code).unwrap_or_default();
    let kind = wanted.kind.map(TextEnum::code).unwrap_or_default();
    let words = asked.words.map(TextEnum::code).unwrap_or_default();
    let all = [("type", kind), ("place", wanted.place.as_str()), ("language", code), ("words", words)];
    let choice = |language: SpokenLanguage| Choice {
        address: address("/calendar", &visit, &[all[0], all[1], ("language", language.code()), all[3]]),
        code: language.code(),
        own: language.own_name(),
        chosen: wanted.language == Some(language),
    };
    let read_in = |language: SpokenLanguage| Choice {
        address: address("/calendar", &visit, &[all[0], all[1], all[2], ("words", language.code())]),
        code: language.code(),
        own: language.own_name(),
        chosen: asked.words == Some(language),
    };
    // The language of the program comes first: it leads back.
    let own = SpokenLanguage::from_code(w.language).map(|language| Choice {
        address: address("/calendar", &visit, &all[..3]),
        chosen: asked.words.is_none(),
        ..read_in(language)
    });
    let newcomers = wording::NEWCOMERS.iter().filter_map(|code| SpokenLanguage::from_code(code));
    let after = next.map(|at| format!("{}_{}_{}", at.day, at.clock, at.id)).unwrap_or_default();
    let page = CalendarPage {
        frame: visit.frame(ask, w.t("calendar-title")).under(vec![Crumb {
            address: "/activities".to_owned(),
            label: w.t("activity-plural").to_owned(),
        }]),
        l,
        direction: asked.words.map_or("ltr", SpokenLanguage::direction),
        is_told: asked.words.is_some(),
        read_in: own.into_iter().chain(newcomers.map(read_in)).collect(),
        wanted_words: words,
        days,
        languages: spoken.into_iter().map(choice).collect(),
        wanted_language: code,
        kinds: kinds.into_iter().map(|it| (it.code(), w.word(it), wanted.kind == Some(it))).collect(),
        places: board.places().into_iter().map(|place| (place, wanted.place == place)).collect(),
        others: visit
            .others
            .iter()
            .map(|(code, name)| (*code, name.clone(), *code == visit.municipality.0))
            .collect(),
        from: w.day(asked.at.day),
        next: next
            .map(|_| address("/calendar", &visit, &[&all[..], &[("after", &after)]].concat()))
            .unwrap_or_default(),
        feed: address("/calendar.ics", &visit, &all),
    };
    Ok(Reply::page(page.render()?))
}

/// A day with its weekday, as the heading of what is held on it.
#[must_use]
pub fn weekday(w: &Wording, day: Date) -> String {
    let name = match day.weekday() {
        jiff::civil::Weekday::Monday => w.t("weekday-monday"),
        jiff::civil::Weekday::Tuesday => w.t("weekday-tuesday"),
        jiff::civil::Weekday::Wednesday => w.t("weekday-wednesday"),
        jiff::civil::Weekday::Thursday => w.t("weekday-thursday"),
        jiff::civil::Weekday::Friday => w.t("weekday-friday"),
        jiff::civil::Weekday::Saturday => w.t("weekday-saturday"),
        jiff::civil::Weekday::Sunday => w.t("weekday-sunday"),
    };
    format!("{name} {}", w.day(day))
}

/// The languages of a session.
#[must_use]
pub fn languages(activity: &Activity, session: &ActivitySession) -> Vec<SpokenLanguage> {
    match session.held_in {
        Some(own) => vec![own],
        None => activity.held_in.into_iter().chain(activity.also_held_in).collect(),
    }
}

/// A session as the calendar tells it.
#[must_use]
pub fn line(w: &Wording, kept: &Kept<Activity>, session: &ActivitySession) -> Line {
    let activity = &kept.record;
    let mut words: Vec<String> =
        activity.activity_type.map(|kind| w.word(kind).to_owned()).into_iter().collect();
    words.extend(session.topic.clone());
    words.extend(session.venue.clone().or_else(|| activity.venue.clone()));
    words.extend(activity.price_text.clone());
    let moved = session.moved_from.map(|day| w.about("session-moved-from", &w.day(day)));
    let changed = moved.into_iter().chain(session.change_reason.clone()).collect::<Vec<_>>().join(". ");
    let contact = [&activity.contact_name, &activity.contact_phone, &activity.contact_mail];
    Line {
        clocks: session.clocks(),
        name: activity.name.clone(),
        told_in: None,
        unchecked: false,
        address: format!("/activities/{}", kept.id),
        cancelled: session.cancelled,
        changed,
        words,
        languages: languages(activity, session).into_iter().map(|it| (it.code(), it.own_name())).collect(),
        contact: contact.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
    }
}

/// The same for programs.
///
/// # Errors
/// As [`page`]; [`crate::error::Error::Refused`] when it is asked for what comes after no place in the calendar.
pub fn api(app: &App, ask: &Ask) -> Result<Reply> {
    ask.after(place)?;
    let visit = Visit::of(app, ask)?;
    let (board, asked) = (visit.board()?, Asked::of(ask, visit.today));
    let (found, next) = match visit.municipality.1.as_str() {
        "" => (Vec::new(), None),
        _ => board.sessions(&mut *visit.look()?, &asked.wanted, asked.at, PAGE)?,
    };
    let told = |kept: &Session| Some(told(board.published(kept.record.activity)?, kept));
    let sessions: Vec<Value> = found.iter().filter_map(told).collect();
    let next = next.map(|at| format!("{}_{}_{}", at.day, at.clock, at.id));
    Ok(Reply::json(&json!({"sessions": sessions, "after": next})))
}

/// A session for programs: what the calendar tells, and no more.
fn told(activity: &Kept<Activity>, kept: &Session) -> Value {
    let (session, of) = (&kept.record, &activity.record);
    json!({
        "id": kept.id, "activity": activity.id, "name": of.name, "type": of.activity_type,
        "day": session.held_on, "from": session.from_clock.show(), "until": session.until_clock.map(|it| it.show()),
        "venue": session.venue.as_ref().or(of.venue.as_ref()), "topic": session.topic,
        "languages": languages(of, session), "cancelled": session.cancelled,
        "moved_from": session.moved_from, "because": session.change_reason,
    })
}
