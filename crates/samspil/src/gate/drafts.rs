// SPDX-License-Identifier: MPL-2.0
//! What somebody is about to write in a file and has not saved: theirs alone, and only while they may write there (*kladde*).
//!
//! A draft is no part of the file. It is in no event, no list and no export; nobody but its author can ask for it.

use super::{Action, Conn, Gate, Param, Reader, Stored, Writer};
use crate::error::{Error, Result};
use jiff::{SignedDuration, Timestamp};
use kernel::ids::{AccountId, PersonId, RecordId};

/// A draft that nobody has touched for so long is thrown away.
const KEPT_FOR: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Which draft a form knows of: what it has kept itself, and what stood in it when it was opened. Whoever writes in two
/// windows has two forms and one draft.
#[derive(Clone, Copy, Debug)]
pub struct DraftForm {
    /// The form itself.
    pub form: RecordId,
    /// When the draft was kept with which it was opened.
    pub known: Option<Timestamp>,
}

impl Gate<'_> {
    /// Keeps what the user has typed so far in this person's file, or throws it away.
    ///
    /// # Errors
    /// As [`Gate::change`], and [`Error::Stale`] when another draft stands there than the one the form knows of.
    pub fn keep_draft(
        &self,
        action: Action,
        person: PersonId,
        by: DraftForm,
        typed: Option<&str>,
    ) -> Result<()> {
        let mut tx = self.change(action, person)?;
        self.forget_old_drafts(&mut tx)?;
        self.forget_draft(&mut tx, person, by)?;
        if kept(&mut tx, self.user.account, person)?.is_some() {
            return Err(Error::Stale);
        }
        if let Some(typed) = typed {
            let values: [&dyn Param; 5] = [&self.user.account, &person, &self.now, &by.form, &typed];
            tx.run(
                "insert into note_draft (municipality, account, person, kept_at, form, typed)
                 values ($1, $2, $3, $4, $5, $6)",
                &values,
            )?;
        }
        Ok(tx.commit_unseen()?)
    }

    /// What the user has typed in the file that is open and not saved, and when it was last kept; nothing for whoever may
    /// not write there. What is too old, be it another's, is gone from then on.
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
        let old = "select kept_at from note_draft where municipality = $1 and kept_at < $2 limit 1";
        if file.first(old, &[&self.oldest()], |row| row.get::<Timestamp>(0))?.is_some() {
            let mut tx = self.writer()?;
            self.forget_old_drafts(&mut tx)?;
            tx.commit_unseen()?;
        }
        Ok(kept(file, self.user.account, person)?.filter(|(at, _)| *at >= self.oldest()))
    }

    /// Throws away the draft that the form knows of, together with the change that makes it needless.
    ///
    /// # Errors
    /// When the database cannot.
    pub fn forget_draft(&self, tx: &mut Writer, person: PersonId, by: DraftForm) -> Result<()> {
        let sql = "delete from note_draft where municipality = $1 and account = $2 and person = $3
                   and (form = $4 or kept_at = $5)";
        tx.run(sql, &[&self.user.account, &person, &by.form, &by.known])?;
        Ok(())
    }

    fn forget_old_drafts(&self, tx: &mut Writer) -> Stored<()> {
        let sql = "delete from note_draft where municipality = $1 and kept_at < $2";
        tx.run(sql, &[&self.oldest()]).map(|_| ())
    }

    fn oldest(&self) -> Timestamp {
        self.now.saturating_sub(KEPT_FOR).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

fn kept(conn: &mut Conn, account: AccountId, person: PersonId) -> Stored<Option<(Timestamp, String)>> {
    let sql =
        "select kept_at, typed from note_draft where municipality = $1 and account = $2 and person = $3";
    conn.first(sql, &[&account, &person], |row| (row.get(0), row.get(1)))
}

/// What an account has typed and not saved goes when the account is closed: nobody else may see it.
pub(super) fn forget_all_of(tx: &mut Writer, account: AccountId) -> Stored<()> {
    tx.run("delete from note_draft where municipality = $1 and account = $2", &[&account]).map(|_| ())
}
