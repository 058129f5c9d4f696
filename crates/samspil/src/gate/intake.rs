// SPDX-License-Identifier: MPL-2.0
//! The letter box in the wall: what anybody can hand in without logging in, and never read again (*indgang*, R-03).

use super::{Conn, Office};
use crate::{
    error::Result,
    record::{Record, Source, store},
};
use jiff::civil::Date;
use kernel::ids::RecordId;

/// A kind of record that anybody can hand in.
pub trait Received: Record {
    /// The most that are taken in on one day; what comes beyond is most likely made by a machine.
    const MOST_A_DAY: i64;
    /// The record, from what was written.
    ///
    /// # Errors
    /// [`crate::error::Error::Refused`] with what is wrong.
    fn received(file: &mut Conn, said: &dyn Source, today: Date) -> Result<Self>;
}

/// How handing something in ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It was taken in.
    Taken,
    /// Too many have come today.
    Full,
}

impl Office {
    /// Takes in what somebody outside has written. Nothing of it can be read back this way.
    ///
    /// # Errors
    /// [`crate::error::Error::Refused`] with what is wrong.
    pub fn receive<R: Received>(&self, municipality: i64, said: &dyn Source) -> Result<Receipt> {
        let mut tx = self.by_itself(municipality)?;
        let today = self.today();
        let sql =
            format!("select count(*) from {} where municipality = $1 and received_on = $2", R::sql().table);
        let taken: i64 = tx.first(&sql, &[&today], |row| row.get(0))?.unwrap_or_default();
        if taken >= R::MOST_A_DAY {
            return Ok(Receipt::Full);
        }
        let record = R::received(&mut tx, said, today)?;
        let told = store::add(&mut tx, store::nobody(), RecordId::mint(), &record)?;
        tx.commit(told)?;
        Ok(Receipt::Taken)
    }
}
