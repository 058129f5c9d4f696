// SPDX-License-Identifier: MPL-2.0
//! Who looked into whose file, and who was refused: written down before the answer leaves the house.

use super::{
    db::{StoreError, Stored},
    pool::{Door, Lent},
    settle::Settler,
};
use jiff::Timestamp;
use kernel::ids::{AccountId, EventId, PersonId};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// One look, or one refusal.
pub(super) struct Entry {
    pub municipality: i64,
    pub at: Timestamp,
    pub account: AccountId,
    pub person: Option<PersonId>,
    pub action: String,
    /// How they stand to the person, or what they are outside.
    pub relation: &'static str,
    pub allowed: bool,
}

/// What one request looked at, and whether that has been written down once somebody tried.
type Waiting = (Vec<Entry>, Arc<OnceLock<bool>>);

/// The access log. Whoever comes first writes for all who have come meanwhile.
pub(super) struct AccessLog {
    pool: r2d2::Pool<Door>,
    waiting: Mutex<Vec<Waiting>>,
    pen: Mutex<()>,
    settler: Option<Settler>,
}

impl AccessLog {
    /// `settler` when the database does not wait for the disk by itself.
    pub(super) fn new(pool: r2d2::Pool<Door>, settler: Option<Settler>) -> Self {
        Self { pool, waiting: Mutex::default(), pen: Mutex::default(), settler }
    }

    /// Writes the entries down; when this returns nothing but a loss of power can lose them.
    pub(super) fn write(&self, entries: Vec<Entry>) -> Stored<()> {
        if entries.is_empty() {
            return Ok(());
        }
        let kept = Arc::new(OnceLock::new());
        lock(&self.waiting).push((entries, Arc::clone(&kept)));
        let pen = lock(&self.pen);
        if kept.get().is_none() {
            self.write_all();
        }
        drop(pen);
        match kept.get() {
            Some(true) => Ok(()),
            _ => Err(StoreError::Busy("the access log could not be written".to_owned())),
        }
    }

    fn write_all(&self) {
        let batch = std::mem::take(&mut *lock(&self.waiting));
        let written =
            self.pool.get().map_err(|why| StoreError::Busy(why.to_string())).and_then(|mut lent| {
                store(&mut lent, &batch).inspect_err(|_| {
                    lent.edge("rollback").ok();
                })
            });
        match (&written, &self.settler) {
            (Err(error), _) => eprintln!("the access log could not be written: {error}"),
            (Ok(()), Some(settler)) => settler.written(),
            (Ok(()), None) => {}
        }
        for (_, kept) in batch {
            kept.set(written.is_ok()).ok();
        }
    }
}

/// A request that panicked leaves nothing half done here.
fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

fn store(lent: &mut Lent, batch: &[Waiting]) -> Stored<()> {
    lent.begin()?;
    for entry in batch.iter().flat_map(|(entries, _)| entries) {
        lent.serve(entry.municipality);
        lent.run(
            "insert into access (municipality, id, at, account, person, action, relation, allowed)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                &EventId::mint(),
                &entry.at,
                &entry.account,
                &entry.person,
                &entry.action,
                &entry.relation,
                &entry.allowed,
            ],
        )?;
    }
    lent.edge("commit")
}
