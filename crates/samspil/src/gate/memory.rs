// SPDX-License-Identifier: MPL-2.0
//! What one look at the data, or one change, has read already: a page asks for the same part of a file more than once,
//! and many files follow the same rules.

use kernel::ids::PersonId;
use std::any::{Any, TypeId};

/// What was read of each kind, of each person. Kept for one look only, in which nothing changes.
#[derive(Default)]
pub(crate) struct Memory {
    awake: bool,
    read: Vec<(PersonId, TypeId, Box<dyn Any + Send>)>,
    rules: Option<Box<dyn Any + Send>>,
    contents: Option<(PersonId, i64)>,
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
        self.rules = None;
        self.contents = None;
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

    /// What this person's file has anything of; a change remembers it too.
    pub(crate) fn recall_contents(&self, person: PersonId) -> Option<i64> {
        self.contents.filter(|(whose, _)| *whose == person).map(|(_, signs)| signs)
    }

    /// Remembers what this person's file has anything of, and forgets what was known of another's.
    pub(crate) fn keep_contents(&mut self, person: PersonId, signs: i64) {
        self.contents = Some((person, signs));
    }

    /// Forgets what a file has anything of: somebody else may just have added to it.
    pub(super) fn forget_contents(&mut self) {
        self.contents = None;
    }

    /// The rules of the municipality, when they were read before; a change remembers them too.
    pub(crate) fn recall_rules<T: Clone + 'static>(&self) -> Option<T> {
        self.rules.as_ref().and_then(|read| read.downcast_ref::<T>()).cloned()
    }

    /// Remembers the rules of the municipality.
    pub(crate) fn keep_rules<T: Clone + Send + 'static>(&mut self, read: &T) {
        self.rules = Some(Box::new(read.clone()));
    }

    /// Forgets the rules of the municipality, which have just been changed.
    pub(crate) fn forget_rules(&mut self) {
        self.rules = None;
    }
}
