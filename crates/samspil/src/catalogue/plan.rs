// SPDX-License-Identifier: MPL-2.0
//! What a file from another municipality would change here: new, newer, the same, older, or not the same and to be looked at.

use super::{
    Initiative, parcel,
    shared::{Item, Parcel, Sender, Thing},
    store,
};
use crate::{
    error::Result,
    gate::{Action, Conn, Event, Gate, Happened, Stored},
    record,
    web::Wording,
};
use kernel::{TextEnum, ids::RecordId, text_enum};
use std::{
    cmp::Ordering,
    collections::{HashMap, HashSet},
};

text_enum! {
    /// What becomes of something in a file.
    pub enum State ("shared-state") {
        /// It was not here before.
        New = "new",
        /// It is a later version of what was here.
        Newer = "newer",
        /// It was here already.
        Same = "same",
        /// A later version of it is here.
        Older = "older",
        /// It is our own, as we wrote it or as we once wrote it.
        Ours = "ours",
        /// It is our own, and not as we wrote it.
        OursChanged = "ours-changed",
        /// The same version of it says something else here.
        Differs = "differs",
        /// It is said to come from somebody else than what is here.
        OtherOrigin = "other-origin",
        /// It was not the same, and theirs was taken.
        Taken = "taken",
    }
}

/// Something in a file, and what becomes of it.
pub struct Line {
    /// What it is.
    pub item: Item,
    /// What becomes of it.
    pub state: State,
    /// What is here, where it is not the same and can be shown beside it.
    pub ours: Option<Thing>,
    /// The municipality that what is here comes from, where the file says another.
    pub ours_from: Option<Sender>,
}

impl Line {
    /// Whether anything here would change, or could if somebody chose it.
    #[must_use]
    pub const fn changes(&self) -> bool {
        matches!(self.state, State::New | State::Newer | State::Differs)
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self, w: &Wording) -> String {
        match &self.item.thing {
            Thing::Entry(entry) => entry.name.clone(),
            Thing::Activity(activity) => activity.name.clone(),
            Thing::Figure(shared) => shared.figure.measure.clone(),
            Thing::Experience(said) => w.word(said.rating).to_owned(),
        }
    }
}

/// What is here already.
struct Here {
    shared: HashMap<RecordId, store::Shared>,
    own: HashMap<RecordId, (i64, Option<Thing>)>,
}

impl Here {
    fn of(conn: &mut Conn, municipality: &str) -> Stored<Self> {
        let shared = store::shared(conn)?.into_iter().map(|shared| (shared.id, shared)).collect();
        let mut own: HashMap<RecordId, (i64, Option<Thing>)> = HashMap::new();
        for (thing, _) in parcel::own_things(conn, municipality)? {
            own.insert(thing.id(), (thing.version(), Some(thing)));
        }
        record::store::each::<Initiative>(conn, |kept| {
            own.entry(kept.id).or_insert((kept.version, None));
        })?;
        for (id, version) in store::other_own(conn)? {
            own.entry(id).or_insert((version, None));
        }
        Ok(Self { shared, own })
    }

    /// No two things in a file have the same id: each of what is here is held against one at most.
    fn judge(&mut self, item: Item) -> Line {
        let (id, version) = (item.thing.id(), item.thing.version());
        let line = |item, state, ours| Line { item, state, ours, ours_from: None };
        if let Some((known, ours)) = self.own.remove(&id) {
            let same = ours.as_ref().is_none_or(|thing| *thing == item.thing);
            let changed = version > known || version == known && !same;
            let state = if changed { State::OursChanged } else { State::Ours };
            return line(item, state, ours.filter(|_| changed));
        }
        let Some(known) = self.shared.remove(&id) else { return line(item, State::New, None) };
        if known.origin != item.origin.code {
            let ours_from = Some(Sender { code: known.origin, name: known.origin_name });
            return Line { ours_from, ..line(item, State::OtherOrigin, Some(known.thing)) };
        }
        let state = match version.cmp(&known.version) {
            Ordering::Greater => State::Newer,
            Ordering::Less => State::Older,
            Ordering::Equal if known.thing == item.thing => State::Same,
            Ordering::Equal => State::Differs,
        };
        line(item, state, (state == State::Differs).then_some(known.thing))
    }
}

/// What a file would change.
///
/// # Errors
/// When the database cannot answer.
pub fn look(gate: &Gate<'_>, parcel: Parcel) -> Result<Vec<Line>> {
    let mut reader = gate.read(Action::KeepCatalogue)?;
    let mut here = Here::of(&mut reader, &gate.user.municipality_name)?;
    Ok(parcel.items.into_iter().map(|item| here.judge(item)).collect())
}

/// Keeps what is new and newer in a file, and of what is not the same whatever was chosen. Our own is never changed by a file.
///
/// # Errors
/// When the database cannot keep it; then nothing is kept.
pub fn keep(gate: &Gate<'_>, parcel: Parcel, taken: &HashSet<String>) -> Result<Vec<Line>> {
    let mut tx = gate.write(Action::KeepCatalogue)?;
    let mut here = Here::of(&mut tx, &gate.user.municipality_name)?;
    let mut lines: Vec<Line> = parcel.items.into_iter().map(|item| here.judge(item)).collect();
    let mut told = None;
    for line in &mut lines {
        let id = line.item.thing.id();
        if line.state == State::Differs && taken.contains(&id.to_string()) {
            line.state = State::Taken;
        }
        match line.state {
            State::New => store::add_shared(&mut tx, &line.item)?,
            State::Newer | State::Taken => store::replace_shared(&mut tx, &line.item)?,
            _ => continue,
        }
        told = Some(tx.tell(&Event {
            happened: Happened::Imported,
            what: "shared-item",
            record: id,
            version: line.item.thing.version(),
            person: None,
            after: serde_json::to_string(&line.item).unwrap_or_default(),
        })?);
    }
    if let Some(told) = told {
        tx.commit(told)?;
    }
    Ok(lines)
}

/// How many of each become what, in words.
#[must_use]
pub fn counted(w: &Wording, lines: &[Line]) -> Vec<String> {
    let count = |state: State| lines.iter().filter(|line| line.state == state).count();
    let told = |(state, count): (State, usize)| format!("{}: {count}", w.word(state));
    State::ALL.iter().map(|state| (*state, count(*state))).filter(|(_, count)| *count > 0).map(told).collect()
}
