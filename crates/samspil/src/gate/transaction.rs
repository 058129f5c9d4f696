// SPDX-License-Identifier: MPL-2.0
//! A look at the data, or a change to it that is only kept together with the event that tells of it.

use super::{Action, Conn, Event, Follower, Standings, Stored, Value, pool::Lent, value::Param};
use jiff::{Timestamp, civil::Date};
use kernel::{
    Id,
    ids::{AccountId, EventId, PersonId},
};
use std::ops::{Deref, DerefMut};

/// A look at the data: it can read and do nothing else.
pub struct Reader {
    lent: Lent,
    pub(super) standings: Standings,
    frozen: bool,
}

impl Reader {
    pub(super) fn new(mut lent: Lent, standings: Standings) -> Stored<Self> {
        // SQLite locks its file for every look that is not part of a larger one; PostgreSQL would only wait longer.
        let frozen = lent.is_lite();
        if frozen {
            lent.begin_snapshot()?;
        }
        lent.memory.wake();
        Ok(Self { lent, standings, frozen })
    }

    pub(super) fn freeze(&mut self) -> Stored<()> {
        if !self.frozen {
            self.lent.begin_snapshot()?;
            self.frozen = true;
        }
        Ok(())
    }

    /// Whether the user may also do this with the person whose file is open.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.standings.may(action)
    }
}

impl Deref for Reader {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.lent
    }
}
impl DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.lent
    }
}
impl Drop for Reader {
    fn drop(&mut self) {
        self.lent.memory.sleep();
        if self.frozen && self.lent.edge("commit").is_err() {
            eprintln!("a look at the data could not be ended cleanly; its connection is given up");
        }
    }
}

/// Whose hand makes a change, and when.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    pub account: AccountId,
    pub now: Timestamp,
    pub today: Date,
}

/// The proof that a change has been told of; only [`Writer::tell`] gives one, and only it opens [`Writer::commit`].
#[derive(Debug)]
pub struct Told(());

/// A change under way. Dropped without [`Writer::commit`] it leaves no trace.
pub struct Writer {
    lent: Lent,
    hand: Hand,
    followers: &'static [Follower],
    touched: Vec<PersonId>,
    open: bool,
    pub(super) standings: Standings,
}

impl Writer {
    pub(super) fn begin(
        mut lent: Lent,
        standings: Standings,
        hand: Hand,
        followers: &'static [Follower],
    ) -> Stored<Self> {
        lent.begin()?;
        Ok(Self { lent, hand, followers, touched: Vec::new(), open: true, standings })
    }

    /// Whether the user may also do this with the person whose file is being changed.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.standings.may(action)
    }

    /// The moment of the change.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.hand.now
    }

    /// The day of the change.
    #[must_use]
    pub fn today(&self) -> Date {
        self.hand.today
    }

    /// Who makes the change.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.hand.account
    }

    /// Waits until nobody else is changing this person's file: what follows from it is worked out from all of it.
    pub(super) fn queue_for(&mut self, person: PersonId) -> Stored<()> {
        let (_, key) = person.uuid().as_u64_pair();
        self.lent.queue_for(key.cast_signed())?;
        self.lent.memory.forget_contents();
        Ok(())
    }

    /// Changes rows. `$1` is the municipality. Answers how many rows were changed.
    ///
    /// # Errors
    /// When the database cannot do it; nothing of this transaction is then kept.
    pub fn run(&mut self, sql: &str, params: &[&dyn Param]) -> Stored<u64> {
        self.lent.run(sql, params)
    }

    pub(super) fn conn(&mut self) -> &mut Conn {
        &mut self.lent
    }

    /// Tells what happened. The event is stored with the change or not at all.
    ///
    /// # Errors
    /// When the database cannot store it.
    pub fn tell(&mut self, event: &Event) -> Stored<Told> {
        let about = event.person.map_or(event.record.uuid(), |person| person.uuid());
        self.lent.run(
            "insert into event (municipality, about, id, at, account, happened, what, record, version, after)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            &[
                &Value::Uuid(about),
                &EventId::mint(),
                &self.hand.now,
                &self.hand.account,
                &kernel::TextEnum::code(event.happened),
                &event.what,
                &event.record,
                &event.version,
                &event.after,
            ],
        )?;
        if let Some(person) = event.person {
            self.touch(person);
        }
        Ok(Told(()))
    }

    /// Says that something a person's deadlines or relations depend on changed, though in another file than theirs.
    pub fn touch<K>(&mut self, person: Id<K>) {
        let person = person.cast();
        if !self.touched.contains(&person) {
            self.touched.push(person);
        }
    }

    /// Keeps a change that says nothing about the work: when a session was last used.
    pub(super) fn commit_unseen(mut self) -> Stored<()> {
        self.lent.edge("commit")?;
        self.open = false;
        Ok(())
    }

    /// Keeps the change. From here on it survives a crash.
    ///
    /// # Errors
    /// When the database cannot keep it; then nothing was changed.
    pub fn commit(self, told: Told) -> Stored<()> {
        let Told(()) = told;
        self.commit_anew()
    }

    /// Keeps nothing but what follows from the files that were touched; that is no change of the work.
    pub(super) fn commit_anew(mut self) -> Stored<()> {
        let (mut touched, followers, today) =
            (std::mem::take(&mut self.touched), self.followers, self.hand.today);
        // All queue in the same order, so that no two wait for each other.
        touched.sort_unstable();
        for person in &touched {
            self.queue_for(*person)?;
        }
        for person in touched {
            for follow in followers {
                follow(&mut self, person, today)?;
            }
        }
        self.lent.edge("commit")?;
        self.open = false;
        Ok(())
    }
}

impl Deref for Writer {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.lent
    }
}
impl DerefMut for Writer {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.lent
    }
}
impl Drop for Writer {
    fn drop(&mut self) {
        self.lent.memory.sleep();
        if self.open && self.lent.edge("rollback").is_err() {
            eprintln!("a change was given up and the database was gone; nothing of it is kept");
        }
    }
}
