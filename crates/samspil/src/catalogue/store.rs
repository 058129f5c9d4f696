// SPDX-License-Identifier: MPL-2.0
//! What the catalogue asks of the database.

use super::{
    Entry, Experience, Figure, Initiative, InitiativeEvidence, InitiativeFigure, InitiativeNote,
    shared::{Item, Thing},
    shelf::{Branch, LocalFigure, Origin, Said, Shelved, Told},
};
use crate::{
    activities::Activity,
    gate::{Conn, Stored, Value, Writer},
    record::{Headline, Kept, store},
};
use kernel::ids::{ActivityId, InitiativeId, RecordId};
use std::collections::HashMap;

/// Whether there is an entry with this id: one of the program's, one of our own, or one that another municipality has sent.
///
/// # Errors
/// When the database cannot answer.
pub fn is_known(conn: &mut Conn, id: InitiativeId) -> Stored<bool> {
    if super::shipped::with_id(id).is_some() || is_own(conn, id)? {
        return Ok(true);
    }
    let sql = "select 1 from shared_item where municipality = $1 and id = $2 and kind = 'entry'";
    Ok(conn.first(sql, &[&id], |_| ())?.is_some())
}

/// Whether an entry is one of our own.
///
/// # Errors
/// When the database cannot answer.
pub fn is_own(conn: &mut Conn, id: InitiativeId) -> Stored<bool> {
    let kept = store::find::<Initiative>(conn, store::nobody(), id.cast())?;
    Ok(kept.is_some_and(|kept| !kept.struck))
}

/// The entry that an activity was made from.
///
/// # Errors
/// When the database cannot answer.
pub fn entry_of(conn: &mut Conn, activity: ActivityId) -> Stored<Option<InitiativeId>> {
    let kept = store::find::<Activity>(conn, store::nobody(), activity.cast())?;
    Ok(kept.and_then(|kept| kept.record.initiative))
}

/// Whether an activity is another one, or grew out of it over however many steps.
///
/// # Errors
/// When the database cannot answer.
pub fn grows_out_of(conn: &mut Conn, activity: ActivityId, other: ActivityId) -> Stored<bool> {
    let (mut at, mut steps) = (Some(activity), 0);
    while let Some(id) = at {
        if id == other {
            return Ok(true);
        }
        // A ring that was there before ends somewhere.
        steps += 1;
        let kept = store::find::<Activity>(conn, store::nobody(), id.cast())?;
        at = kept.filter(|_| steps < 1000).and_then(|kept| kept.record.inspired_by);
    }
    Ok(false)
}

/// Every entry one can refer to: id and name.
///
/// # Errors
/// When the database cannot answer.
pub fn choices(conn: &mut Conn) -> Stored<Vec<(InitiativeId, Vec<Headline>)>> {
    let named = |id: InitiativeId, name: &str, place: &str| {
        let words = [name, place].into_iter().filter(|word| !word.is_empty());
        (id, words.map(|word| Headline::Text(word.to_owned())).collect())
    };
    let mut all: Vec<_> =
        super::shipped::all().iter().map(|entry| named(entry.id, &entry.name, &entry.place)).collect();
    for kept in store::all::<Initiative>(conn)? {
        all.push(named(kept.id.cast(), &kept.record.name, kept.record.place.as_deref().unwrap_or_default()));
    }
    for shared in shared(conn)? {
        if let Thing::Entry(entry) = shared.thing {
            all.push(named(entry.id, &entry.name, &entry.place));
        }
    }
    Ok(all)
}

/// What everything in the catalogue was like when it was last looked at: it changes with every change, and with nothing else.
///
/// # Errors
/// When the database cannot answer.
pub fn stamp(conn: &mut Conn) -> Stored<String> {
    let mut stamp = String::new();
    for sql in [
        "select count(*), cast(coalesce(sum(version), 0) as bigint) from initiative where municipality = $1",
        "select count(*), cast(coalesce(sum(version), 0) as bigint) from initiative_figure where municipality = $1",
        "select count(*), cast(coalesce(sum(version), 0) as bigint) from initiative_evidence where municipality = $1",
        "select count(*), cast(coalesce(sum(version), 0) as bigint) from initiative_note where municipality = $1",
        "select count(*), cast(coalesce(sum(version), 0) as bigint) from activity where municipality = $1",
        "select count(*), cast(coalesce(sum(revision), 0) as bigint) from shared_item where municipality = $1",
    ] {
        let counted = conn.first(sql, &[], |row| (row.get::<i64>(0), row.get::<i64>(1)))?;
        let (count, written) = counted.unwrap_or_default();
        stamp.push_str(&format!("{count}.{written} "));
    }
    Ok(stamp)
}

/// The entries the municipality wrote itself.
///
/// # Errors
/// When the database cannot answer.
pub fn own_entries(conn: &mut Conn, municipality: &str) -> Stored<Vec<Shelved>> {
    let evidence = by_entry(store::all::<InitiativeEvidence>(conn)?, |line| line.initiative);
    let figures = by_entry(store::all::<InitiativeFigure>(conn)?, |line| line.initiative);
    let own = store::all::<Initiative>(conn)?.into_iter().map(|kept| {
        let id = kept.id.cast();
        let (evidence, figures) = (evidence.get(&id), figures.get(&id));
        Shelved {
            entry: Entry::of(&kept, municipality, of(evidence), of(figures)),
            origin: Origin::Own,
            published: kept.record.published,
        }
    });
    Ok(own.collect())
}

fn of<R>(lines: Option<&Vec<Kept<R>>>) -> &[Kept<R>] {
    lines.map(Vec::as_slice).unwrap_or_default()
}

fn by_entry<R>(lines: Vec<Kept<R>>, entry: fn(&R) -> InitiativeId) -> HashMap<InitiativeId, Vec<Kept<R>>> {
    let mut all: HashMap<InitiativeId, Vec<Kept<R>>> = HashMap::new();
    for line in lines {
        all.entry(entry(&line.record)).or_default().push(line);
    }
    all
}

/// What the municipality itself tells about entries: what it learned, what came of its activities, and these.
///
/// # Errors
/// When the database cannot answer.
pub fn our_own(conn: &mut Conn) -> Stored<Told> {
    let said = store::all::<InitiativeNote>(conn)?.into_iter().map(|kept| Said {
        municipality: String::new(),
        experience: Experience::of(&kept),
        published: kept.record.published,
    });
    let said = said.collect();
    let activities = store::all::<Activity>(conn)?;
    let names: HashMap<ActivityId, (&str, bool)> = activities
        .iter()
        .map(|kept| (kept.id.cast(), (kept.record.name.as_str(), kept.record.published)))
        .collect();
    let mut local = Vec::new();
    for kept in store::all::<InitiativeFigure>(conn)? {
        let Some((name, published)) = kept.record.activity.and_then(|id| names.get(&id)) else { continue };
        let figure = LocalFigure {
            municipality: String::new(),
            activity: (*name).to_owned(),
            figure: Figure::of(&kept.record),
            published: *published,
        };
        local.push((kept.record.initiative, figure));
    }
    let branches = activities.iter().map(|kept| Branch {
        id: kept.id.cast(),
        municipality: String::new(),
        name: kept.record.name.clone(),
        status: kept.record.activity_status,
        inspired_by: kept.record.inspired_by,
        initiative: kept.record.initiative,
        published: kept.record.published,
    });
    let branches = branches.collect();
    Ok(Told { said, local, branches })
}

/// Something that another municipality has sent.
pub struct Shared {
    /// Its id.
    pub id: RecordId,
    /// The version of it that we have.
    pub version: i64,
    /// The number of the municipality it comes from.
    pub origin: i64,
    /// The name of the municipality it comes from.
    pub origin_name: String,
    /// What it is.
    pub thing: Thing,
}

/// What other municipalities have sent. What this version of the program cannot read any more is left out.
///
/// # Errors
/// When the database cannot answer.
pub fn shared(conn: &mut Conn) -> Stored<Vec<Shared>> {
    let sql = "select id, version, origin, origin_name, document from shared_item where municipality = $1 order by id";
    let rows = conn.rows(sql, &[], |row| {
        let document: String = row.get(4);
        let thing = serde_json::from_str(&document).ok()?;
        Some(Shared {
            id: row.get(0),
            version: row.get(1),
            origin: row.get(2),
            origin_name: row.get(3),
            thing,
        })
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// Our own activities, figures and experiences, struck or not: id and version.
///
/// # Errors
/// When the database cannot answer.
pub fn other_own(conn: &mut Conn) -> Stored<Vec<(RecordId, i64)>> {
    let mut all = Vec::new();
    for sql in [
        "select id, version from activity where municipality = $1",
        "select id, version from initiative_figure where municipality = $1",
        "select id, version from initiative_note where municipality = $1",
    ] {
        all.extend(conn.rows(sql, &[], |row| (row.get(0), row.get(1)))?);
    }
    Ok(all)
}

/// Keeps something that another municipality has sent and that was not here before.
///
/// # Errors
/// When the database cannot keep it.
pub fn add_shared(tx: &mut Writer, item: &Item) -> Stored<()> {
    let (id, version, at) = (item.thing.id(), item.thing.version(), tx.now());
    let about = item.thing.about().map_or(id.uuid(), |about| about.uuid());
    let document = serde_json::to_string(&item.thing).unwrap_or_default();
    tx.run(
        "insert into shared_item (municipality, id, version, kind, about, origin, origin_name, received_at, revision, document)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)",
        &[
            &id,
            &version,
            &item.thing.kind(),
            &Value::Uuid(about),
            &item.origin.code,
            &item.origin.name,
            &at,
            &document,
        ],
    )?;
    Ok(())
}

/// Puts a later version, or another one that was chosen, in place of what was here.
///
/// # Errors
/// When the database cannot keep it.
pub fn replace_shared(tx: &mut Writer, item: &Item) -> Stored<()> {
    let (id, version, at) = (item.thing.id(), item.thing.version(), tx.now());
    let about = item.thing.about().map_or(id.uuid(), |about| about.uuid());
    let document = serde_json::to_string(&item.thing).unwrap_or_default();
    tx.run(
        "update shared_item set version = $3, kind = $4, about = $5, origin_name = $6, received_at = $7,
         revision = revision + 1, document = $8 where municipality = $1 and id = $2",
        &[&id, &version, &item.thing.kind(), &Value::Uuid(about), &item.origin.name, &at, &document],
    )?;
    Ok(())
}
