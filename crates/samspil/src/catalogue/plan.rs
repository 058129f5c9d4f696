// SPDX-License-Identifier: MPL-2.0
//! What a file from another municipality would change here: new, newer, the same, older, or not the same and to be looked at.

use super::{
    Initiative,
    shared::{Item, Parcel, Thing},
    store,
};
use crate::{
    error::Result,
    gate::{Action, Conn, Event, Gate, Happened, Stored},
    record,
    web::Wording,
};
use kernel::{TextEnum, ids::RecordId, text_enum};
use std::collections::{HashMap, HashSet};

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
    pub ours_from: String,
}

impl Line {
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
        for shelved in store::own_entries(conn, municipality)? {
            let version = shelved.entry.version;
            own.insert(shelved.entry.id.cast(), (version, Some(Thing::Entry(Box::new(shelved.entry)))));
        }
        record::store::each::<Initiative>(conn, |kept| {
            own.entry(kept.id).or_insert((kept.version, None));
        })?;
        for (id, version) in store::other_own(conn)? {
            own.insert(id, (version, None));
        }
        Ok(Self { shared, own })
    }

    fn judge(&self, item: Item) -> Line {
        let (id, version) = (item.thing.id(), item.thing.version());
        let line = |item, state, ours| Line { item, state, ours, ours_from: String::new() };
        if let Some((known, thing)) = self.own.get(&id) {
            let same = thing.as_ref().is_none_or(|thing| *thing == item.thing);
            let changed = version > *known || version == *known && !same;
            let state = if changed { State::OursChanged } else { State::Ours };
            return line(item, state, thing.clone());
        }
        let Some(known) = self.shared.get(&id) else { return line(item, State::New, None) };
        let state = if known.origin != item.origin.code {
            State::OtherOrigin
        } else if version > known.version {
            State::Newer
        } else if version < known.version {
            State::Older
        } else if known.thing == item.thing {
            State::Same
        } else {
            State::Differs
        };
        let shown = matches!(state, State::Differs | State::OtherOrigin);
        let ours_from = if state == State::OtherOrigin { known.origin_name.clone() } else { String::new() };
        Line { item, state, ours: shown.then(|| known.thing.clone()), ours_from }
    }
}

/// What a file would change.
///
/// # Errors
/// When the database cannot answer.
pub fn look(gate: &Gate<'_>, parcel: Parcel) -> Result<Vec<Line>> {
    let mut reader = gate.read(Action::KeepCatalogue)?;
    let here = Here::of(&mut reader, &gate.user.municipality_name)?;
    Ok(parcel.items.into_iter().map(|item| here.judge(item)).collect())
}

/// Keeps what is new and newer in a file, and of what is not the same whatever was chosen. Our own is never changed by a file.
///
/// # Errors
/// When the database cannot keep it; then nothing is kept.
pub fn keep(gate: &Gate<'_>, parcel: Parcel, taken: &HashSet<String>) -> Result<Vec<Line>> {
    let mut tx = gate.write(Action::KeepCatalogue)?;
    let here = Here::of(&mut tx, &gate.user.municipality_name)?;
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
