// SPDX-License-Identifier: MPL-2.0
//! Who looked into whose file, and who was refused: written down before the answer leaves the house.

use super::{
    Relation,
    db::{StoreError, Stored},
    pool::{Door, Lent},
};
use jiff::Timestamp;
use kernel::{
    TextEnum,
    ids::{AccountId, EventId, PersonId},
};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

/// One look, or one refusal.
pub(super) struct Entry {
    pub municipality: i64,
    pub at: Timestamp,
    pub account: AccountId,
    pub person: Option<PersonId>,
    pub action: String,
    pub relation: Relation,
    pub allowed: bool,
}

/// A promise that an entry will be written; [`Receipt::wait`] returns when it is on the disk.
pub(super) struct Receipt(Receiver<bool>);

impl Receipt {
    pub(super) fn wait(self) -> Stored<()> {
        match self.0.recv() {
            Ok(true) => Ok(()),
            _ => Err(StoreError::Busy("the access log could not be written".to_owned())),
        }
    }
}

/// The writer of the access log: one thread that gathers the entries of all requests and writes them in one go,
/// so that many readers share one wait for the disk.
pub(super) struct AccessLog(Sender<(Entry, SyncSender<bool>)>);

impl AccessLog {
    pub(super) fn start(pool: r2d2::Pool<Door>) -> Self {
        let (sender, receiver) = channel();
        std::thread::spawn(move || keep_log(&pool, &receiver));
        Self(sender)
    }

    pub(super) fn write(&self, entry: Entry) -> Receipt {
        let (done, written) = sync_channel(1);
        // A closed channel shows as a receipt that fails, and the page is then not shown.
        self.0.send((entry, done)).ok();
        Receipt(written)
    }
}

fn keep_log(pool: &r2d2::Pool<Door>, receiver: &Receiver<(Entry, SyncSender<bool>)>) {
    while let Ok(first) = receiver.recv() {
        let mut batch = vec![first];
        batch.extend(receiver.try_iter().take(255));
        let kept = match pool.get() {
            Ok(mut lent) => match store(&mut lent, &batch) {
                Ok(()) => true,
                Err(error) => {
                    eprintln!("the access log could not be written: {error}");
                    lent.edge("rollback").ok();
                    false
                }
            },
            Err(_) => false,
        };
        for (_, done) in batch {
            done.send(kept).ok();
        }
    }
}

fn store(lent: &mut Lent, batch: &[(Entry, SyncSender<bool>)]) -> Stored<()> {
    lent.begin()?;
    for (entry, _) in batch {
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
                &entry.relation.code(),
                &entry.allowed,
            ],
        )?;
    }
    lent.edge("commit")
}
