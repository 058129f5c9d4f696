// SPDX-License-Identifier: MPL-2.0
//! What one look at the data, or one change, has read already: a page asks for the same part of a file more than once,
//! and many files follow the same rules.

use crate::record::contents::Signs;
use kernel::ids::{PersonId, RecordId};
use std::{
    any::{Any, TypeId},
    collections::{HashMap, HashSet},
};

/// What was read of each kind, of each person. Kept for one look only, in which nothing changes.
#[derive(Default)]
pub(crate) struct Memory {
    awake: bool,
    read: Vec<(PersonId, TypeId, Box<dyn Any + Send>)>,
    rules: Option<Box<dyn Any + Send>>,
    contents: Option<(PersonId, Signs)>,
    incoming: Option<Incoming>,
}

/// What a package brings and the database does not hold yet, looked at as if it did.
#[derive(Default)]
pub(crate) struct Incoming {
    people: HashSet<PersonId>,
    files: HashMap<(PersonId, TypeId), Vec<Box<dyn Any + Send>>>,
    things: HashMap<TypeId, HashMap<RecordId, Box<dyn Any + Send>>>,
}

impl Incoming {
    /// Adds somebody of whom the database holds nothing.
    pub(crate) fn add_person(&mut self, person: PersonId) {
        self.people.insert(person);
    }

    /// Adds something to a person's file.
    pub(crate) fn add_to_file<T: Send + 'static>(&mut self, person: PersonId, it: T) {
        self.files.entry((person, TypeId::of::<T>())).or_default().push(Box::new(it));
    }

    /// Adds something that is found by its id.
    pub(crate) fn add_thing<T: Send + 'static>(&mut self, id: RecordId, it: T) {
        self.things.entry(TypeId::of::<T>()).or_default().insert(id, Box::new(it));
    }
}

impl Memory {
    /// From now on a package is looked at as if it were stored; `None` when it is or will not be.
    pub(crate) fn expect(&mut self, incoming: Option<Incoming>) {
        self.incoming = incoming;
    }

    /// Whether a package is looked at as if it were stored.
    pub(crate) fn expects(&self) -> bool {
        self.incoming.is_some()
    }

    /// Whether the database holds nothing of this person yet.
    pub(crate) fn is_new(&self, person: PersonId) -> bool {
        self.incoming.as_ref().is_some_and(|incoming| incoming.people.contains(&person))
    }

    /// What a package adds of this kind to a person's file.
    pub(crate) fn expected_in<T: Clone + 'static>(&self, person: PersonId) -> Vec<T> {
        let Some(incoming) = &self.incoming else { return Vec::new() };
        let all = incoming.files.get(&(person, TypeId::of::<T>()));
        all.into_iter().flatten().filter_map(|it| it.downcast_ref::<T>()).cloned().collect()
    }

    /// The thing of this kind with this id that a package brings.
    pub(crate) fn expected<T: Clone + 'static>(&self, id: RecordId) -> Option<T> {
        let thing = self.incoming.as_ref()?.things.get(&TypeId::of::<T>())?.get(&id)?;
        thing.downcast_ref::<T>().cloned()
    }

    /// Every thing of this kind that a package brings.
    pub(crate) fn expected_all<T: 'static>(&self) -> impl Iterator<Item = &T> {
        let things = self.incoming.iter().filter_map(|incoming| incoming.things.get(&TypeId::of::<T>()));
        things.flat_map(HashMap::values).filter_map(|it| it.downcast_ref::<T>())
    }

    /// What a package adds of this kind to anybody's file.
    pub(crate) fn expected_everywhere<T: 'static>(&self) -> impl Iterator<Item = &T> {
        let files = self.incoming.iter().flat_map(|incoming| &incoming.files);
        let files = files.filter(|((_, kind), _)| *kind == TypeId::of::<T>());
        files.flat_map(|(_, all)| all).filter_map(|it| it.downcast_ref::<T>())
    }

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
        // Of a package there are too many files to go through them all for each.
        if self.expects() {
            return None;
        }
        let known = self.read.iter().find(|(whose, kind, _)| *whose == person && *kind == TypeId::of::<T>());
        known.and_then(|(.., read)| read.downcast_ref::<T>()).cloned()
    }

    /// Remembers what was read of this kind of this person.
    pub(crate) fn keep<T: Clone + Send + 'static>(&mut self, person: PersonId, read: &T) {
        if self.awake && !self.expects() {
            self.read.push((person, TypeId::of::<T>(), Box::new(read.clone())));
        }
    }

    /// What this person's file has anything of; a change remembers it too.
    pub(crate) fn recall_contents(&self, person: PersonId) -> Option<Signs> {
        self.contents.filter(|(whose, _)| *whose == person).map(|(_, signs)| signs)
    }

    /// Remembers what this person's file has anything of, and forgets what was known of another's.
    pub(crate) fn keep_contents(&mut self, person: PersonId, signs: Signs) {
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
