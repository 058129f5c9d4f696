// SPDX-License-Identifier: MPL-2.0
//! A record: one thing that is registered in the work, with typed fields that forms, files, programs and the
//! database all read and write in the same way.

mod any;
mod became;
pub mod contents;
mod declare;
mod fault;
mod field;
mod file;
mod kinds;
mod lived;
mod overtaken;
pub mod paging;
pub mod reference;
mod shown;
mod sql;
pub mod store;

pub use any::{Access, AnyRecord, Anything};
pub use became::{Became, Then, became, trail};
pub use fault::{Fault, FaultKind, Faults};
pub use field::{Field, Kind, Listed, Source, Spec, codes};
pub use file::{
    COLUMN as FILE_COLUMN, FIELD as FILE_FIELD, FOUND as FOUND_IN_FILE, FileType, LARGEST_FILE, LONGEST_PATH,
    SentFile, Sound as SoundFile, sha256,
};
pub use kinds::{Clock, Hours, Kroner, Prose, read_code};
pub use overtaken::Overtaken;
pub use shown::{Moves, ShownFirst, Unseen};
pub use sql::Sql;
pub use store::Kept;

use crate::{
    gate::{Action, Conn, Row, Section, Stored, Value, Writer},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{
    Period,
    ids::{PersonId, RecordId},
};

/// Whom a record belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A person's file.
    Person,
    /// It is the person.
    Itself,
    /// The municipality: dwellings, areas, units.
    Municipality,
}

/// The typed fields of a record, as `record!` declares them.
pub trait Fields: Sized + Clone + Send + PartialEq + 'static {
    /// The fields in the order they are shown, stored and documented.
    const FIELDS: &'static [Spec];
    /// Reads the fields from a form, a JSON object or a line of a file; each fault is added to `faults`.
    fn read(source: &dyn Source, faults: &mut Faults) -> Option<Self>;
    /// Each field as people and files write it; an unknown one is empty.
    fn texts(&self) -> Vec<(&'static str, String)>;
    /// The fields as the database keeps them.
    fn values(&self) -> Vec<Value<'_>>;
    /// The record in a row whose fields begin at column `at`.
    fn fetch(row: &Row<'_>, at: usize) -> Self;
    /// The statements that keep this kind of record.
    fn sql() -> &'static Sql;
}

/// One kind of thing that is registered in the work.
pub trait Record: Fields {
    /// Its name in addresses, files, wording and, with `_` for `-`, its table.
    const NAME: &'static str;
    /// Whom it belongs to.
    const OWNER: Owner;
    /// The part of a person's file it stands in; for the municipality's own things who may see it is said elsewhere.
    const SECTION: Section;
    /// The field that holds today's date when a new one is begun; empty when none does.
    const TODAY: &'static str = "starts_on";
    /// The field by which a register that can be long is listed page by page: a name or a day that must be filled in, with
    /// an index on it. Without one the newest stands first.
    const LISTED_BY: &'static str = "";
    /// Whether the same can be registered for everybody in the household at once.
    const SHARED: bool = false;
    /// What else the form of a new one asks, to be kept as records of another kind beside it.
    const BESIDE: Option<&'static Beside> = None;
    /// Whether what is due for everybody follows from it.
    const RULES: bool = false;
    /// Where it is shown what it would move, before it is saved or struck out.
    const SHOWN_FIRST: Option<&'static ShownFirst> = None;
    /// Fields that the program fills in by itself and no form asks.
    const BY_PROGRAM: &'static [&'static str] = &[];
    /// Whether a file comes with each of them: sent with the form, kept beside the record, opened at its own address.
    const FILE: bool = false;
    /// Whether one that was registered by mistake can be struck out.
    const STRIKES: bool = true;
    /// Fields with a wall of their own inside the section: the field, and the part of the file it belongs to.
    const WALLED: &'static [(&'static str, Section)] = &[];
    /// Fields that few need, folded away below the others until somebody opens them or something stands in one: the key
    /// of what they are called, and the fields. None of them must be filled in.
    const FOLDED: &'static [Folded] = &[];
    /// Whether what is typed in a new one is kept for its author until it is saved or thrown away.
    const DRAFTS: bool = false;
    /// What is wrong with it beside another of its kind, in the same file where it stands in one.
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = None;
    /// Whether [`Record::check_beside`] of some kind looks at records of this one: a package is then looked at as if it
    /// were stored.
    const LOOKED_AT: bool = false;
    /// Which of the municipality's own things stand in somebody's file and may not be shown outside it, and in whose.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn withheld(_conn: &mut Conn, _today: Date) -> Stored<Vec<(RecordId, PersonId)>> {
        Ok(Vec::new())
    }
    /// What a new one says where nothing else is said: fields of it or beside it, and what stands in them, beside what
    /// has been said already. What the program fills in is worked out again when one is corrected.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn begins(
        _file: &mut Conn,
        _person: PersonId,
        _said: &dyn Source,
    ) -> Stored<Vec<(&'static str, String)>> {
        Ok(Vec::new())
    }
    /// The same with what the program fills in where nothing is said.
    fn completed(self) -> Self {
        self
    }
    /// What must be true of it beyond each field for itself.
    fn check(&self, _faults: &mut Faults, _today: Date) {}
    /// What must be true of it beside everything else that stands in the person's file.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn check_beside(&self, _file: &mut Conn, _at: (PersonId, RecordId), _faults: &mut Faults) -> Stored<()> {
        Ok(())
    }
    /// What must be true of it on the very day somebody saves it, whatever days it says itself. A package, which brings what
    /// was done before, is not asked.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn check_now(
        &self,
        _file: &mut Conn,
        _at: (PersonId, RecordId),
        _today: Date,
        _faults: &mut Faults,
    ) -> Stored<()> {
        Ok(())
    }
    /// What somebody should look at, though life allows it: the key of its wording.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn warning(&self, _file: &mut Conn, _person: PersonId, _id: RecordId) -> Stored<Option<&'static str>> {
        Ok(None)
    }
    /// What the law says of it, in words, shown beside its form.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn points(&self, _file: &mut Conn, _at: (PersonId, RecordId), _w: &Wording) -> Stored<Vec<String>> {
        Ok(Vec::new())
    }
    /// What should be at hand when a new one is written in somebody's file on a day, in words, shown beside its form.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn at_hand(_file: &mut Conn, _at: (PersonId, Date), _w: &Wording) -> Stored<Vec<String>> {
        Ok(Vec::new())
    }
    /// What can be registered about it: the kind of record whose form has a field of this one's name.
    const LEADS_TO: &'static [&'static str] = &[];
    /// Pages of its own below its address: the last part of it, and the key of what they are called.
    const PAGES: &'static [(&'static str, &'static str)] = &[];
    /// What one must be allowed to choose this word in this field, beyond what its kind asks for.
    fn asks(_field: &str, _code: &str) -> Option<Action> {
        None
    }
    /// The part of the file that this very record belongs to, where it asks for more than its kind does, and the field
    /// that says so.
    fn wall(&self) -> Option<(&'static str, Section)> {
        None
    }
    /// Why it stands as it is for good: the field that settled it and the key of the wording; `None` while it may change.
    fn settled(&self) -> Option<(&'static str, &'static str)> {
        None
    }
    /// The field that no two of this kind may share, what stands in it, and what is said when somebody has it already.
    fn alone(&self) -> Option<(&'static str, &str, FaultKind)> {
        None
    }
    /// For records that are never overwritten: this one as the correction of the record `id`.
    fn correcting(&self, _id: RecordId) -> Option<Self> {
        None
    }
    /// The record that this one corrects.
    fn corrects(&self) -> Option<RecordId> {
        None
    }
    /// Its first and last day on the timeline; `None` when it has no place there.
    fn days(&self) -> Option<(Date, Option<Date>)> {
        None
    }
    /// The same where it stands in a person's file, with the names of what it refers to.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn named(&self, _file: &mut Conn) -> Stored<Vec<Headline>> {
        Ok(self.headline())
    }
    /// What tells it from others of its kind on a list: codes and names, without sentences.
    fn headline(&self) -> Vec<Headline> {
        Vec::new()
    }
}

/// Fields that are folded away together: the key of what they are called, and their names.
pub type Folded = (&'static str, &'static [&'static str]);

/// Fields on the form of a new record that become records of another kind, in the same part of the file.
pub struct Beside {
    /// The fields.
    pub fields: &'static [Spec],
    /// Whether they are asked in this file.
    pub asked: fn(&mut Conn, PersonId) -> Stored<bool>,
    /// Keeps what was written in them, in the file of everybody it is kept for.
    pub keep: fn(&mut Writer, PersonId, &dyn Source) -> crate::error::Result<()>,
}

/// A word of a record's headline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Headline {
    /// A word from a code list, worded in `locales/`: list and code.
    Code(&'static str, &'static str),
    /// The same, and of whom or to whom: *Barn af Amina Tesfay*.
    CodeOf(&'static str, &'static str, String),
    /// A name as it was written.
    Text(String),
    /// A day.
    Day(Date),
    /// Hours a week.
    Hours(Hours),
    /// The name of a rule of the law, by its id.
    Rule(&'static str),
}

impl Headline {
    /// The word for a value of a code list.
    #[must_use]
    pub fn code<T: kernel::TextEnum>(word: T) -> Self {
        Self::Code(T::LIST, word.code())
    }
}

/// Whether two records hold on the same day; what has no days never does.
pub fn at_once<R: Record>(one: &R, other: &R) -> bool {
    let days = one.days().zip(other.days());
    let period = |(from, until)| Period { from, until };
    days.is_some_and(|(one, other)| period(one).meets(&period(other)))
}

/// Adds a fault when the last day lies before the first.
pub fn check_days(faults: &mut Faults, starts_on: Date, ends_on: Option<Date>) {
    if ends_on.is_some_and(|end| end < starts_on) {
        faults.add("ends_on", FaultKind::EndsBeforeStart);
    }
}
