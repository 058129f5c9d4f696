// SPDX-License-Identifier: MPL-2.0
//! What somebody is about to write in a file and has not saved: theirs alone, and only while they may write there (*kladde*).
//!
//! A draft is no part of the file. It is in no event, no list and no export; nobody but its author can ask for it.

use super::{Action, Gate, Param, Reader, Writer};
use crate::error::Result;
use jiff::{SignedDuration, Timestamp};
use kernel::ids::PersonId;

/// A draft that nobody has touched for so long is thrown away.
const KEPT_FOR: SignedDuration = SignedDuration::from_hours(24 * 30);

impl Gate<'_> {
    /// Keeps what the user has typed so far in this person's file, or throws it away.
    ///
    /// # Errors
    /// As [`Gate::change`].
    pub fn keep_draft(&self, action: Action, person: PersonId, typed: Option<&str>) -> Result<()> {
        let mut tx = self.change(action, person)?;
        self.forget_draft(&mut tx, person)?;
        let old = self.now.saturating_sub(KEPT_FOR).unwrap_or(Timestamp::UNIX_EPOCH);
        tx.run("delete from note_draft where municipality = $1 and kept_at < $2", &[&old])?;
        if let Some(typed) = typed {
            let values: [&dyn Param; 4] = [&self.user.account, &person, &self.now, &typed];
            tx.run(
                "insert into note_draft (municipality, account, person, kept_at, typed) values ($1, $2, $3, $4, $5)",
                &values,
            )?;
        }
        Ok(tx.commit_unseen()?)
    }

    /// What the user has typed in the file that is open and not saved, and when it was last kept; nothing for whoever may
    /// not write there.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn draft(
        &self,
        file: &mut Reader,
        action: Action,
        person: PersonId,
    ) -> Result<Option<(Timestamp, String)>> {
        if !file.may(action) {
            return Ok(None);
        }
        let sql =
            "select kept_at, typed from note_draft where municipality = $1 and account = $2 and person = $3";
        Ok(file.first(sql, &[&self.user.account, &person], |row| (row.get(0), row.get(1)))?)
    }

    /// Throws it away, together with the change that makes it needless.
    ///
    /// # Errors
    /// When the database cannot.
    pub fn forget_draft(&self, tx: &mut Writer, person: PersonId) -> Result<()> {
        let sql = "delete from note_draft where municipality = $1 and account = $2 and person = $3";
        tx.run(sql, &[&self.user.account, &person])?;
        Ok(())
    }
}
