// SPDX-License-Identifier: MPL-2.0
//! How a request can end badly, and nothing else.

use crate::{
    gate::StoreError,
    record::{Became, Faults, Overtaken, Unseen},
};

/// What a handler gives back when it cannot do what was asked.
#[derive(Debug)]
pub enum Error {
    /// There is no such thing, or it is not for this user to know that there is.
    NotFound,
    /// The address has the name that a kind of record had before.
    Renamed(&'static Became),
    /// The user is known and may not do this.
    Forbidden,
    /// Nobody is logged in.
    Stranger,
    /// The form was not sent from one of our own pages, or the session has been renewed meanwhile.
    ForeignForm,
    /// The request cannot be understood.
    Unreadable,
    /// More was sent than this address takes.
    TooLarge,
    /// The address is there, and what was asked of it cannot be done: sending where one can only look.
    NotThisWay,
    /// The work's rules say no; each fault stands beside its field.
    Refused(Faults),
    /// Somebody else has changed the same thing meanwhile.
    Stale,
    /// The same, with what the other one wrote to be put beside it.
    Overtaken(Box<Overtaken>),
    /// It moves everybody's deadlines, and whoever wants it has not been shown how many.
    Unseen(Box<Unseen>),
    /// The database could not do its part.
    Store(StoreError),
    /// A page could not be made; a fault of ours.
    Page(String),
}

/// What a handler gives back.
pub type Result<T> = std::result::Result<T, Error>;

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Page(error.to_string())
    }
}
