// SPDX-License-Identifier: MPL-2.0
//! What we count, and how: the indicators of the yearly status, from facts to figures that may be shown.
//!
//! No input, no output and no clock: a [`Snapshot`] goes in, [`Figure`]s come out. The list of what is counted
//! is in [`register`]; each indicator is a file; each has worked examples in `cases/`.

pub mod cohort;
pub mod figure;
pub mod guidepost;
pub mod hours;
pub mod indicator;
pub mod leisure;
pub mod person;
pub mod publish;
pub mod question;
pub mod register;
pub mod series;
pub mod share;
pub mod snapshot;
pub mod target;
pub mod wording;

mod curve;
mod tally;

pub mod danish;
pub mod friends;
pub mod housing;
pub mod partners;
pub mod reception;
pub mod work;

pub use figure::{Companion, Figure, Member, Members};
pub use guidepost::Guidepost;
pub use hours::Hours;
pub use indicator::{Indicator, Source, Unit};
pub use person::Person;
pub use question::{Groups, Question, Variant, Years};
pub use register::{INDICATORS, find};
pub use series::{Label, Point};
pub use share::Share;
pub use snapshot::{Agreement, Family, InstitutionCount, Listing, Partner, Snapshot};
