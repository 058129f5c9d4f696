// SPDX-License-Identifier: MPL-2.0
//! What one look at the data has read already: a page asks for the same part of a file more than once.

use kernel::ids::PersonId;
use std::any::{Any, TypeId};

/// What was read of each kind, of each person. Kept for one look only, in which nothing changes.
#[derive(Default)]
pub(crate) struct Memory {
    awake: bool,
    read: Vec<(PersonId, TypeId, Box<dyn Any + Send>)>,
}

impl Memory {
    /// From now on what is read is remembered.
    pub(super) fn wake(&mut self) {
        self.awake = true;
    }

    /// Forgets everything, and remembers nothing more.
    pub(super) fn sleep(&mut self) {
        self.awake = false;
        self.read.clear();
    }

    /// What was read of this kind of this person.
    pub(crate) fn recall<T: Clone + 'static>(&self, person: PersonId) -> Option<T> {
        let known = self.read.iter().find(|(whose, kind, _)| *whose == person && *kind == TypeId::of::<T>());
        known.and_then(|(.., read)| read.downcast_ref::<T>()).cloned()
    }

    /// Remembers what was read of this kind of this person.
    pub(crate) fn keep<T: Clone + Send + 'static>(&mut self, person: PersonId, read: &T) {
        if self.awake {
            self.read.push((person, TypeId::of::<T>(), Box::new(read.clone())));
        }
    }
}
