// SPDX-License-Identifier: MPL-2.0
//! Who may read one of several records: what has a wall of its own, and what was corrected by something behind a wall.

use crate::{
    gate::{Action, Reader, Section},
    record::{AnyRecord, Anything},
};
use kernel::ids::RecordId;
use std::collections::HashMap;

/// The walls before the records of one kind in one file.
pub struct Walls(HashMap<RecordId, Vec<Section>>);

impl Walls {
    /// The walls before all of these. A wall also stands before what the record corrects: whoever sees that it should not be
    /// read by everybody corrects it, and the text that was too open stays for good.
    pub fn of<'a>(all: impl IntoIterator<Item = (RecordId, &'a dyn AnyRecord)>) -> Self {
        let all: Vec<_> = all.into_iter().collect();
        let before: HashMap<_, _> =
            all.iter().filter_map(|(id, record)| Some((*id, record.corrects()?))).collect();
        let mut walls: HashMap<RecordId, Vec<Section>> = HashMap::new();
        for (id, record) in &all {
            let Some((_, section)) = record.wall() else { continue };
            let chain = std::iter::successors(Some(*id), |id| before.get(id).copied());
            // A package of files could lead in a ring.
            for id in chain.take(all.len()) {
                walls.entry(id).or_default().push(section);
            }
        }
        Self(walls)
    }

    /// The walls before the things of one kind in one file.
    pub fn of_things(all: &[Anything]) -> Self {
        Self::of(all.iter().map(|kept| (kept.id, &*kept.record)))
    }

    /// The parts of the file that one must be allowed to see to read this one.
    pub fn before(&self, id: RecordId) -> &[Section] {
        self.0.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether the user may read this one.
    pub fn let_see(&self, reader: &Reader, id: RecordId) -> bool {
        self.before(id).iter().all(|section| reader.may(Action::See(*section)))
    }
}
