// SPDX-License-Identifier: MPL-2.0
//! The one way to the database: who you are, what you may do, what you change and what is remembered of it.

mod access;
pub mod accounts;
mod anew;
pub mod audit;
mod between;
mod bulk;
pub mod consented;
mod db;
mod drafts;
pub mod files;
mod intake;
pub mod links;
mod memory;
mod migrate;
mod outside;
mod passwords;
mod plan;
pub mod policy;
mod pool;
mod row;
pub mod scope;
mod secret;
pub mod session;
mod settle;
pub mod shared;
#[cfg(test)]
mod tests;
mod transaction;
pub mod unread;
mod value;
mod wicket;

pub use accounts::User;
pub use anew::{RulesInUse, behind};
pub use audit::{Event, Happened, Past, history, past};
pub use between::Between;
pub use consented::{ConsentPurpose, Consented};
pub use db::{Conn, StoreError, Stored};
pub use drafts::{DraftDone, DraftForm};
pub use intake::{Receipt, Received};
pub(crate) use memory::Incoming;
#[cfg(test)]
pub use migrate::{is_step, steps_until};
pub use outside::{OutsideAction, OutsideParty, SharedField, Standing, may_outside};
pub use policy::{Action, Relation, Role, Section, may};
pub use pool::Place;
pub use row::{Column, Raw, Row};
pub use scope::Standings;
pub use transaction::{Reader, Told, Writer};
pub use value::{Param, Value};
pub use wicket::{Deed, Glance, Guest, Holder, Opening, Ours, Wicket};

use crate::error::{Error, Result};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::ids::PersonId;
use std::{
    cell::{Cell, RefCell},
    sync::Mutex,
};

/// What is done to a person's file after every change to it, inside the same transaction:
/// deadlines, search words and relations are kept true there and nowhere else.
pub type Follower = fn(&mut Writer, PersonId, Date) -> Stored<()>;

/// The office: the database and the clock, open for as long as the program runs.
pub struct Office {
    pool: pool::Pool,
    embedded: bool,
    access: access::AccessLog,
    clock: fn() -> Timestamp,
    zone: TimeZone,
    followers: &'static [Follower],
    catching_up: Mutex<()>,
    between: Between,
}

impl Office {
    /// Whether the database is part of the program, so that looking into it waits for nobody.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        self.embedded
    }

    /// Opens the office at `place`, bringing its tables up to date.
    ///
    /// # Errors
    /// When the database cannot be opened, or was made by a newer program.
    pub fn open(place: &Place, clock: fn() -> Timestamp, followers: &'static [Follower]) -> Stored<Self> {
        let pool = pool::Pool::open(place, READERS)?;
        pool.migrate(place)?;
        let access = pool.access_log(place);
        let zone =
            TimeZone::get("Europe/Copenhagen").map_err(|why| StoreError::Unreadable(why.to_string()))?;
        Ok(Self {
            pool,
            embedded: matches!(place, Place::Lite(_)),
            access,
            clock,
            zone,
            followers,
            catching_up: Mutex::default(),
            between: Between::default(),
        })
    }

    /// This moment, kept to the microsecond.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = (self.clock)();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// What day it is in Denmark.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().to_zoned(self.zone.clone()).date()
    }

    /// Opens the gate for somebody who has been recognised.
    #[must_use]
    pub fn gate(&self, user: User) -> Gate<'_> {
        Gate {
            office: self,
            user,
            now: self.now(),
            today: self.today(),
            unwritten: RefCell::default(),
            rules: Cell::default(),
        }
    }
}

/// How many requests may look at the same time; two cores are busy long before that.
const READERS: u32 = 8;

/// The gate as one user meets it during one request.
pub struct Gate<'o> {
    office: &'o Office,
    /// Who stands at the gate.
    pub user: User,
    /// The moment of the request.
    pub now: Timestamp,
    /// The day of the request, in Denmark.
    pub today: Date,
    unwritten: RefCell<Vec<access::Entry>>,
    rules: Cell<bool>,
}

impl Gate<'_> {
    /// Whether the user may do this where no single person is concerned; pages ask it before showing a button.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.user.may(action)
    }

    /// To look at something that is not one person's file.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when the role may not; the refusal is recorded.
    pub fn read(&self, action: Action) -> Result<Reader> {
        let strangers = Standings::of_a_stranger(&self.user);
        self.allow(action, &strangers, None)?;
        // Whoever asks who stands behind a figure, or who offers something, looks at people.
        if matches!(action, Action::SeeMembers | Action::SeeOffers | Action::TakeOffersOfTime) {
            self.note(action, Relation::Stranger, None, true);
        }
        self.reader(strangers)
    }

    /// To look at figures that must agree with each other: one unchanging state of the data.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when the role may not; the refusal is recorded.
    pub fn read_snapshot(&self, action: Action) -> Result<Reader> {
        let mut reader = self.read(action)?;
        reader.freeze()?;
        Ok(reader)
    }

    /// To look into a person's file; that it was looked into is recorded before the answer leaves the house.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such person, or the user stands in no relation to them;
    /// [`Error::Forbidden`] when the relation does not open this part of the file.
    pub fn open(&self, action: Action, person: PersonId) -> Result<Reader> {
        let mut reader = self.reader(Standings::of_a_stranger(&self.user))?;
        let standings = scope::standings(&mut reader, &self.user, person, self.today)?;
        self.allow(action, &standings, Some(person))?;
        self.note(action, standings.by(action), Some(person), true);
        reader.standings = standings;
        Ok(reader)
    }

    /// To look behind a wall inside the file that is open; that it was looked behind, or refused, is recorded.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when the relation does not open it.
    pub fn look_behind(&self, reader: &Reader, action: Action, person: PersonId) -> Result<()> {
        self.allow(action, &reader.standings, Some(person))?;
        self.note(action, reader.standings.by(action), Some(person), true);
        Ok(())
    }

    /// Whether the user may open the person's file after what they have just changed in it; nothing is looked at.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn still_knows(&self, person: PersonId) -> Result<bool> {
        let mut reader = self.reader(Standings::of_a_stranger(&self.user))?;
        self.knows(&mut reader, Action::See(Section::Identity), person)
    }

    /// Whether the user may do this with a person, for lists of several; nothing is looked at yet.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn knows(&self, conn: &mut Conn, action: Action, person: PersonId) -> Result<bool> {
        // What a role opens for everybody needs no question.
        let open = self.user.may(action);
        Ok(open || scope::standings(conn, &self.user, person, self.today)?.may(action))
    }

    /// Whether the user may do this with a person on a list that tells more than names; that it was looked at is
    /// recorded for each person on it.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn looks_at(&self, conn: &mut Conn, action: Action, person: PersonId) -> Result<bool> {
        let standings = scope::standings(conn, &self.user, person, self.today)?;
        let may = standings.may(action);
        if may {
            self.note(action, standings.by(action), Some(person), true);
        }
        Ok(may)
    }

    /// To change something that is not one person's file.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when the role may not; the refusal is recorded.
    pub fn write(&self, action: Action) -> Result<Writer> {
        self.allow(action, &Standings::of_a_stranger(&self.user), None)?;
        self.writer()
    }

    /// To change a person's file.
    ///
    /// # Errors
    /// As [`Gate::open`].
    pub fn change(&self, action: Action, person: PersonId) -> Result<Writer> {
        let mut writer = self.writer()?;
        writer.queue_for(person)?;
        let standings = scope::standings(&mut writer, &self.user, person, self.today)?;
        self.allow(action, &standings, Some(person))?;
        writer.standings = standings;
        Ok(writer)
    }

    /// Asks again, inside a change, whether the same may be done with another person: for a whole household.
    ///
    /// # Errors
    /// As [`Gate::open`].
    pub fn also(&self, tx: &mut Writer, action: Action, person: PersonId) -> Result<()> {
        let standings = scope::standings(tx, &self.user, person, self.today)?;
        self.allow(action, &standings, Some(person))
    }

    /// Logs the user out.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn log_out(&self, session: &str) -> Result<()> {
        self.office.log_out(&self.user, session)
    }

    /// Says that the rules everybody's deadlines follow from may have changed.
    pub fn changed_rules(&self) {
        self.rules.set(true);
    }

    /// Whether the rules may have changed during this request.
    #[must_use]
    pub fn has_changed_rules(&self) -> bool {
        self.rules.get()
    }

    /// Writes down everything that was looked at; the door does this before it answers.
    ///
    /// # Errors
    /// When the access log cannot be written: then nothing is shown.
    pub fn settle(&self) -> Result<()> {
        Ok(self.office.access.write(self.unwritten.take())?)
    }

    fn allow(&self, action: Action, standings: &Standings, person: Option<PersonId>) -> Result<()> {
        if standings.may(action) {
            return Ok(());
        }
        let relation = standings.by(action);
        self.note(action, relation, person, false);
        // Whoever has nothing to do with a person does not learn that the person exists (T-11).
        Err(if person.is_some() && relation == Relation::Stranger {
            Error::NotFound
        } else {
            Error::Forbidden
        })
    }

    fn note(&self, action: Action, relation: Relation, person: Option<PersonId>, allowed: bool) {
        let entry = access::Entry {
            municipality: self.user.municipality,
            at: self.now,
            account: self.user.account,
            person,
            action: action.name(),
            relation: kernel::TextEnum::code(relation),
            allowed,
        };
        self.unwritten.borrow_mut().push(entry);
    }

    fn reader(&self, standings: Standings) -> Result<Reader> {
        let mut lent = self.office.pool.reader()?;
        lent.serve(self.user.municipality);
        Ok(Reader::new(lent, standings)?)
    }

    fn writer(&self) -> Result<Writer> {
        let mut lent = self.office.pool.writer()?;
        lent.serve(self.user.municipality);
        let hand = transaction::Hand { account: self.user.account, now: self.now, today: self.today };
        let strangers = Standings::of_a_stranger(&self.user);
        Ok(Writer::begin(lent, strangers, hand, self.office.followers)?)
    }
}

impl Drop for Gate<'_> {
    /// A request that was given up still leaves what it looked at.
    fn drop(&mut self) {
        if self.settle().is_err() {
            eprintln!("a request was given up and what it looked at could not be written down");
        }
    }
}
