// SPDX-License-Identifier: MPL-2.0
//! Makes a file for other catalogues, and reads one: everything that is wrong with it, with its place, before anything is kept.

use super::{
    Experience, Figure, InitiativeFigure, InitiativeNote,
    figure::{number, speaks_of_effect},
    initiative::is_link,
    personal,
    shared::{FORMAT, Item, Parcel, Sender, SharedActivity, SharedFigure, Thing},
    shipped, store as own,
};
use crate::{
    activities::Activity,
    gate::{Conn, Stored},
    record::store,
};
use jiff::civil::Date;
use serde_json::Value;
use std::collections::HashSet;

/// The most things a file may hold.
const MOST: usize = 20_000;
/// The most characters of a name, and of any text.
const LINE: usize = 200;
const TEXT: usize = 20_000;

/// What is published of the municipality's own; and, when it passes on, what others have sent it.
///
/// # Errors
/// When the database cannot answer.
pub fn of(conn: &mut Conn, (code, name): (i64, &str), today: Date, passes_on: bool) -> Stored<Parcel> {
    let us = Sender { code, name: name.to_owned() };
    let things = own_things(conn, name)?.into_iter().filter(|(_, published)| *published);
    let mut items: Vec<Item> = things.map(|(thing, _)| Item { origin: us.clone(), thing }).collect();
    if passes_on {
        items.extend(own::shared(conn)?.into_iter().map(|shared| Item {
            origin: Sender { code: shared.origin, name: shared.origin_name },
            thing: shared.thing,
        }));
    }
    // A name of an activity may hold what an entry may not; such a one stays at home.
    items.retain(|item| {
        serde_json::to_value(&item.thing)
            .is_ok_and(|value| texts(&value, "").iter().all(|(_, text)| personal::find(text).is_none()))
    });
    Ok(Parcel { format: FORMAT.to_owned(), sent_by: us, sent_on: today, items })
}

/// Everything of the municipality's own as a file has it, and whether it is published.
///
/// # Errors
/// When the database cannot answer.
pub fn own_things(conn: &mut Conn, name: &str) -> Stored<Vec<(Thing, bool)>> {
    let entries = own::own_entries(conn, name)?.into_iter();
    let mut things: Vec<(Thing, bool)> =
        entries.map(|shelved| (Thing::Entry(Box::new(shelved.entry)), shelved.published)).collect();
    let notes = store::all::<InitiativeNote>(conn)?;
    things.extend(notes.iter().map(|kept| (Thing::Experience(Experience::of(kept)), kept.record.published)));
    let activities = store::all::<Activity>(conn)?;
    things.extend(activities.iter().map(|kept| {
        let activity = SharedActivity {
            id: kept.id.cast(),
            version: kept.version,
            name: kept.record.name.clone(),
            status: kept.record.activity_status,
            initiative: kept.record.initiative,
            inspired_by: kept.record.inspired_by,
        };
        (Thing::Activity(activity), kept.record.published)
    }));
    for kept in store::all::<InitiativeFigure>(conn)? {
        let of = activities.iter().find(|activity| Some(activity.id.cast()) == kept.record.activity);
        things.extend(of.map(|activity| {
            let figure = SharedFigure {
                id: kept.id,
                version: kept.version,
                initiative: kept.record.initiative,
                activity: activity.record.name.clone(),
                figure: Figure::of(&kept.record),
            };
            (Thing::Figure(figure), activity.record.published)
        }));
    }
    Ok(things)
}

/// Something wrong with a file: which thing in it, from 1 on and 0 for the file itself, where in it, and the key of what is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Which thing.
    pub item: usize,
    /// Where.
    pub path: String,
    /// What is said.
    pub key: &'static str,
}

/// Reads a file.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(bytes: &[u8], today: Date) -> Result<Parcel, Vec<Wrong>> {
    let wrong = |path: String, key| vec![Wrong { item: 0, path, key }];
    let parcel: Parcel = serde_json::from_slice(bytes)
        .map_err(|fault| wrong(format!("{}:{}", fault.line(), fault.column()), "exchange-unreadable"))?;
    if parcel.format != FORMAT {
        return Err(wrong("format".to_owned(), "exchange-other-format"));
    }
    if parcel.items.len() > MOST {
        return Err(wrong("items".to_owned(), "exchange-too-many"));
    }
    let (mut faults, mut seen) = (Vec::new(), HashSet::new());
    for (item, at) in parcel.items.iter().zip(1..) {
        let mut fault = |path: String, key| faults.push(Wrong { item: at, path, key });
        if !seen.insert(item.thing.id()) {
            fault("id".to_owned(), "exchange-twice");
        }
        check(item, today, &mut fault);
    }
    if faults.is_empty() { Ok(parcel) } else { Err(faults) }
}

fn check(item: &Item, today: Date, fault: &mut impl FnMut(String, &'static str)) {
    let value = serde_json::to_value(item).unwrap_or_default();
    for (path, text) in texts(&value, "") {
        let most = if path.ends_with("name") || path.ends_with("title") { LINE } else { TEXT };
        if text.chars().count() > most {
            fault(path, "exchange-too-long");
        } else if text.contains(|letter: char| letter.is_control() && !"\n\t".contains(letter)) {
            fault(path, "exchange-odd-characters");
        } else if let Some(found) = personal::find(text) {
            fault(path, found.key());
        }
    }
    if item.origin.name.trim().is_empty() {
        fault("origin/name".to_owned(), "exchange-no-origin");
    }
    if !(1..=1_000_000).contains(&item.thing.version()) {
        fault("version".to_owned(), "exchange-no-version");
    }
    if shipped::with_id(item.thing.id().cast()).is_some() {
        fault("id".to_owned(), "exchange-of-the-program");
    }
    match &item.thing {
        Thing::Entry(entry) => check_entry(entry, today, fault),
        Thing::Experience(said) if said.written_on > today => {
            fault("written_on".to_owned(), "exchange-in-the-future")
        }
        Thing::Figure(shared) => {
            check_figure("figure", &shared.figure, fault);
            if shared.figure.definition.trim().is_empty() || shared.figure.cohort_size.is_none() {
                fault("figure/definition".to_owned(), "exchange-local-figure");
            }
        }
        Thing::Activity(_) | Thing::Experience(_) => {}
    }
}

fn check_entry(entry: &super::Entry, today: Date, fault: &mut impl FnMut(String, &'static str)) {
    if entry.sources.is_empty() {
        fault("sources".to_owned(), "exchange-no-source");
    }
    for source in &entry.sources {
        let next = i64::from(today.year()) + 1;
        if source.title.trim().is_empty()
            || source.publisher.trim().is_empty()
            || !(1990..=next).contains(&source.year)
        {
            fault("sources".to_owned(), "exchange-no-source");
        }
        if !source.link.is_empty() && !is_link(&source.link) {
            fault("sources/link".to_owned(), "fault-not-a-link");
        }
    }
    for (path, text) in
        [("name", &entry.name), ("summary", &entry.summary), ("status_reason", &entry.status_reason)]
    {
        if text.trim().is_empty() {
            fault(path.to_owned(), "fault-missing");
        }
    }
    if entry.confirmed_on > today {
        fault("confirmed_on".to_owned(), "exchange-in-the-future");
    }
    for figure in &entry.figures {
        check_figure("figures", figure, fault);
    }
}

fn check_figure(path: &str, figure: &Figure, fault: &mut impl FnMut(String, &'static str)) {
    if number(&figure.value).is_none() {
        fault(format!("{path}/value"), "fault-not-a-figure");
    }
    if speaks_of_effect(figure.kind, [Some(&figure.measure), Some(&figure.definition)]) {
        fault(format!("{path}/measure"), "fault-effect-without-comparison");
    }
    if figure.cohort_size.is_some_and(|size| size < 5) {
        fault(format!("{path}/cohort_size"), "fault-few-people");
    }
    if figure.source.trim().is_empty() {
        fault(format!("{path}/source"), "exchange-no-source");
    }
}

/// Every text in a thing with its place, but those that are ids, days and codes of ours.
fn texts<'v>(value: &'v Value, path: &str) -> Vec<(String, &'v str)> {
    match value {
        Value::String(text) if is_id_or_day(text) => Vec::new(),
        Value::String(text) => vec![(path.to_owned(), text.as_str())],
        Value::Array(list) => list.iter().flat_map(|item| texts(item, path)).collect(),
        Value::Object(parts) => {
            let under = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
            parts.iter().flat_map(|(name, part)| texts(part, &under(name))).collect()
        }
        _ => Vec::new(),
    }
}

fn is_id_or_day(text: &str) -> bool {
    text.len() == 36 && text.parse::<uuid::Uuid>().is_ok() || text.len() == 10 && text.parse::<Date>().is_ok()
}
