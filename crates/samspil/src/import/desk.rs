// SPDX-License-Identifier: MPL-2.0
//! The desk at which a package is checked: which keys are known, in it or from before, and what is wrong so far.

use super::{fault::Report, id_of, package::Package, progress::Progress, store};
use crate::{
    gate::{Conn, StoreError, Stored},
    record::{
        Kind, Owner,
        reference::{FILED, is_owned, is_there},
    },
    records::{self, RecordType},
};
use jiff::civil::Date;
use kernel::{Id, ids::RecordKind};
use std::{
    cell::RefCell,
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};
use uuid::Uuid;

/// A key of the package that rows can refer to.
#[derive(Clone, Copy)]
pub struct Known {
    /// The id it stands for.
    pub id: Uuid,
    /// In whose file it stands; nil when in nobody's.
    pub person: Uuid,
}

/// Which row has which id.
pub type Places = HashMap<Uuid, u32, BuildHasherDefault<Bits>>;

/// The bits of an id that was made from a name are a good hash already.
#[derive(Default)]
pub struct Bits(u64);

impl Hasher for Bits {
    fn write(&mut self, bytes: &[u8]) {
        for eight in bytes.chunks(8) {
            let mut number = [0; 8];
            number[..eight.len()].copy_from_slice(eight);
            self.0 ^= u64::from_ne_bytes(number);
        }
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

/// The desk.
pub struct Desk<'c, 'p> {
    /// What is wrong so far.
    pub report: Report,
    /// How far the check has come.
    pub progress: &'c Progress,
    /// The day of the import.
    pub today: Date,
    municipality: i64,
    conn: RefCell<&'c mut Conn>,
    broke: RefCell<Option<StoreError>>,
    unsure: &'p [&'static str],
    keys: Vec<(&'static str, HashMap<&'p str, Known>)>,
    logins: HashMap<String, Uuid>,
    looked_up: RefCell<LookedUp>,
}

/// What was looked up in the database before: list, key and person, and what was found.
type LookedUp = HashMap<(&'static str, String, Uuid), Option<Uuid>>;

impl<'c, 'p> Desk<'c, 'p> {
    /// A desk in front of a database.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn new(
        conn: &'c mut Conn,
        today: Date,
        package: &'p Package,
        progress: &'c Progress,
    ) -> Stored<Self> {
        let logins = store::logins(conn)?.into_iter().collect();
        let wanted = |list: &&str| package.tables.iter().any(|table| refers(table.kind, list));
        let lists = records::ALL.iter().map(|kind| kind.name).filter(wanted);
        Ok(Self {
            report: Report::default(),
            progress,
            today,
            municipality: conn.municipality(),
            conn: RefCell::new(conn),
            broke: RefCell::default(),
            unsure: &package.unsure,
            keys: lists.map(|list| (list, HashMap::new())).collect(),
            logins,
            looked_up: RefCell::default(),
        })
    }

    /// The id that a key stands for.
    #[must_use]
    pub fn id(&self, list: &str, key: &str) -> Uuid {
        id_of::<RecordKind>(self.municipality, list, key).uuid()
    }

    /// Where keys of a list are remembered; `None` when nothing in the package refers to it.
    pub fn keys(&mut self, list: &str) -> Option<&mut HashMap<&'p str, Known>> {
        self.keys.iter_mut().find(|(known, _)| *known == list).map(|(_, keys)| keys)
    }

    /// The id that a reference leads to: to a row of the package, to one of an earlier package, or, by its own id, to
    /// anything that is there. What stands in somebody's file must stand in the same person's as what refers to it.
    #[must_use]
    pub fn resolve(&self, list: &'static str, key: &str, person: Uuid) -> Option<Uuid> {
        if list == "account" {
            return self.logins.get(key).copied();
        }
        if list == "filed" {
            return self.resolve_filed(key, person);
        }
        let known = self.keys.iter().find(|(known, _)| *known == list).and_then(|(_, keys)| keys.get(key));
        if let Some(known) = known {
            return (known.person.is_nil() || known.person == person).then_some(known.id);
        }
        let asked = (list, key.to_owned(), if is_owned(list) { person } else { Uuid::nil() });
        if let Some(answer) = self.looked_up.borrow().get(&asked) {
            return *answer;
        }
        let answer = self.look_up(list, key, person);
        self.looked_up.borrow_mut().insert(asked, answer);
        answer
    }

    /// What a document is about: the kind and the key of a row, or its own id.
    fn resolve_filed(&self, key: &str, person: Uuid) -> Option<Uuid> {
        if let Some((kind, key)) = key.split_once('/') {
            let kind = FILED.iter().find(|known| **known == kind)?;
            return self.resolve(kind, key, person);
        }
        key.parse::<Uuid>().ok()?;
        FILED.iter().find_map(|kind| self.resolve(kind, key, person))
    }

    fn look_up(&self, list: &'static str, key: &str, person: Uuid) -> Option<Uuid> {
        let by_key = self.id(list, key);
        // Beside a file that could not be read whole nothing is called missing.
        if self.unsure.contains(&list) {
            return Some(by_key);
        }
        let mut conn = self.conn.borrow_mut();
        for id in [Some(by_key), key.parse().ok()].into_iter().flatten() {
            match is_there(&mut conn, list, (Id::from_uuid(person), Id::from_uuid(id))) {
                Ok(true) => return Some(id),
                Ok(false) => {}
                Err(error) => {
                    self.broke.borrow_mut().get_or_insert(error);
                }
            }
        }
        None
    }

    /// The database, for looking.
    pub fn conn(&mut self) -> &mut Conn {
        self.conn.get_mut()
    }

    /// Says whether the database answered every question so far.
    ///
    /// # Errors
    /// What it said when it did not.
    pub fn settle(&self) -> Stored<()> {
        self.broke.take().map_or(Ok(()), Err)
    }
}

/// Whether rows of a kind refer to a list.
fn refers(kind: &RecordType, list: &str) -> bool {
    let owned = kind.owner == Owner::Person && list == "person";
    let names = |other: &str| other == list || other == "filed" && FILED.contains(&list);
    owned || kind.fields.iter().any(|spec| matches!(spec.kind, Kind::Reference(other) if names(other)))
}
