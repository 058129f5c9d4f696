// SPDX-License-Identifier: MPL-2.0
//! A record of any kind, where it does not matter which: pages, forms, programs and the trail treat them all alike.

use super::{Faults, Headline, Kept, Record, Source, Sql, lived, store};
use crate::{
    gate::{Action, Conn, Param, Section, Stored, Value},
    web::Wording,
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};

/// A record whose kind is known by its [`crate::records::RecordType`] and not by its type. What each says is what
/// [`Record`] and [`super::Fields`] say of it.
pub trait AnyRecord {
    /// Each field as people and files write it.
    fn texts(&self) -> Said;
    /// The fields as the database keeps them.
    fn values(&self) -> Vec<Value<'_>>;
    /// Its place on the timeline.
    fn days(&self) -> Option<(Date, Option<Date>)>;
    /// What tells it from others of its kind on a list.
    fn headline(&self) -> Vec<Headline>;
    /// The same in a person's file.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn named(&self, file: &mut Conn) -> Stored<Vec<Headline>>;
    /// Why it stands as it is for good.
    fn settled(&self) -> Option<(&'static str, &'static str)>;
    /// The part of the file it belongs to where it asks for more than its kind, and the field that says so.
    fn wall(&self) -> Option<(&'static str, Section)>;
    /// What one must be allowed to keep it, beyond what its kind asks for.
    fn asks(&self) -> Option<(&'static str, Action)>;
    /// What somebody should look at.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn warning(&self, file: &mut Conn, person: PersonId, id: RecordId) -> Stored<Option<&'static str>>;
    /// What the law says of it.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn points(&self, file: &mut Conn, at: (PersonId, RecordId), w: &Wording) -> Stored<Vec<String>>;
    /// What must be true of it on the day somebody saves it.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn check_now(
        &self,
        file: &mut Conn,
        at: (PersonId, RecordId),
        today: Date,
        faults: &mut Faults,
    ) -> Stored<()>;
    /// Adds what is wrong with it beside others of its kind and everything else in the file.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn check_near(&self, file: &mut Conn, at: (PersonId, RecordId), faults: &mut Faults) -> Stored<()>;
    /// This one as the correction of another, where its kind is never overwritten.
    fn correcting(&self, id: RecordId) -> Option<AnyBox>;
    /// The record that this one corrects.
    fn corrects(&self) -> Option<RecordId>;
}

impl<R: Record> AnyRecord for R {
    fn texts(&self) -> Said {
        super::Fields::texts(self)
    }
    fn values(&self) -> Vec<Value<'_>> {
        super::Fields::values(self)
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Record::days(self)
    }
    fn headline(&self) -> Vec<Headline> {
        Record::headline(self)
    }
    fn named(&self, file: &mut Conn) -> Stored<Vec<Headline>> {
        Record::named(self, file)
    }
    fn settled(&self) -> Option<(&'static str, &'static str)> {
        Record::settled(self)
    }
    fn wall(&self) -> Option<(&'static str, Section)> {
        Record::wall(self)
    }
    fn asks(&self) -> Option<(&'static str, Action)> {
        let texts = super::Fields::texts(self);
        texts.into_iter().find_map(|(field, text)| Some((field, R::asks(field, &text)?)))
    }
    fn warning(&self, file: &mut Conn, person: PersonId, id: RecordId) -> Stored<Option<&'static str>> {
        match Record::warning(self, file, person, id)? {
            None => lived::out_of_life(self, file, person),
            warning => Ok(warning),
        }
    }
    fn points(&self, file: &mut Conn, at: (PersonId, RecordId), w: &Wording) -> Stored<Vec<String>> {
        Record::points(self, file, at, w)
    }
    fn check_now(
        &self,
        file: &mut Conn,
        at: (PersonId, RecordId),
        today: Date,
        faults: &mut Faults,
    ) -> Stored<()> {
        Record::check_now(self, file, at, today, faults)
    }
    fn check_near(&self, file: &mut Conn, at: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        store::check_alone(file, at, self, faults)?;
        self.check_beside(file, at, faults)
    }
    fn corrects(&self) -> Option<RecordId> {
        Record::corrects(self)
    }
    fn correcting(&self, id: RecordId) -> Option<AnyBox> {
        Some(Box::new(Record::correcting(self, id)?))
    }
}

/// A record of any kind.
pub type AnyBox = Box<dyn AnyRecord>;
/// What stands in somebody's file, and in whose.
pub type Filed = Vec<(RecordId, PersonId)>;
/// Fields and what stands in them.
pub type Said = Vec<(&'static str, String)>;

/// A record of any kind as it is kept.
pub type Anything = Kept<AnyBox>;
/// Several of a kind.
pub type Things = Vec<Anything>;
/// Asks what should be at hand when something new is written in a person's file on a day.
pub type AtHand = fn(&mut Conn, (PersonId, Date), &Wording) -> Stored<Vec<String>>;

impl<R: Record> Kept<R> {
    /// The same where it does not matter of which kind it is.
    #[must_use]
    pub fn any(self) -> Anything {
        let Self { id, person, version, struck, record } = self;
        Kept { id, person, version, struck, record: Box::new(record) }
    }
}

/// What can be asked of a kind of record without its type.
#[derive(Clone, Copy)]
pub struct Access {
    /// The statements that keep it.
    pub sql: fn() -> &'static Sql,
    /// Reads and checks a whole one.
    pub read: fn(&dyn Source, &mut Faults, Date) -> Option<AnyBox>,
    /// The one with this id.
    pub find: fn(&mut Conn, PersonId, RecordId) -> Stored<Option<Anything>>,
    /// Everything in a person's file.
    pub of_person: fn(&mut Conn, PersonId) -> Stored<Things>,
    /// Everything in a person's file, struck out or not.
    pub with_struck: fn(&mut Conn, PersonId) -> Stored<Things>,
    /// Those of the municipality's own that the rest of a statement picks.
    pub picked: fn(&mut Conn, &str, &[&dyn Param]) -> Stored<Things>,
    /// What stands in somebody's file and may not be shown outside it.
    pub withheld: fn(&mut Conn, Date) -> Stored<Filed>,
    /// What a new one says where nothing else is said.
    pub begins: fn(&mut Conn, PersonId, &dyn Source) -> Stored<Said>,
    /// What one must be allowed to choose a word in a field.
    pub asks: fn(&str, &str) -> Option<Action>,
    /// What should be at hand when a new one is written.
    pub at_hand: AtHand,
}

impl Access {
    /// For one kind of record.
    #[must_use]
    pub const fn of<R: Record>() -> Self {
        Self {
            sql: R::sql,
            read: read::<R>,
            find: |conn, person, id| Ok(store::find::<R>(conn, person, id)?.map(Kept::any)),
            of_person: |conn, person| Ok(all(store::of_person::<R>(conn, person)?)),
            with_struck: |conn, person| Ok(all(store::with_struck::<R>(conn, person)?)),
            picked: |conn, rest, params| Ok(all(store::picked::<R>(conn, rest, params)?)),
            withheld: R::withheld,
            begins: R::begins,
            asks: R::asks,
            at_hand: R::at_hand,
        }
    }
}

fn read<R: Record>(source: &dyn Source, faults: &mut Faults, today: Date) -> Option<AnyBox> {
    Some(Box::new(store::read::<R>(source, faults, today)?))
}

fn all<R: Record>(kept: Vec<Kept<R>>) -> Things {
    kept.into_iter().map(Kept::any).collect()
}
