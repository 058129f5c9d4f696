// SPDX-License-Identifier: MPL-2.0
//! What somebody is about to write in a file and has not saved: theirs alone, and only while they may write there (*kladde*).
//!
//! A draft is no part of the file. It is in no event, no list and no export; nobody but its author can ask for it.

use super::{Action, Conn, Gate, Param, Reader, Stored, Writer};
use crate::error::Result;
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

/// What became of a draft that was to be kept or thrown away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftDone {
    /// It was.
    Done,
    /// Another draft stands there than the one the form knows of, and still does.
    Other,
    /// What stood in the form has been saved or thrown away meanwhile; what it sends is kept no more.
    Over,
}

impl Gate<'_> {
    /// Keeps what the user has typed so far in this person's file; of a form that says nothing nothing is kept.
    ///
    /// # Errors
    /// As [`Gate::change`].
    pub fn keep_draft(
        &self,
        action: Action,
        person: PersonId,
        by: DraftForm,
        typed: Option<&str>,
    ) -> Result<DraftDone> {
        let mut tx = self.change(action, person)?;
        self.forget_old_drafts(&mut tx)?;
        let over =
            "select 1 from draft_over where municipality = $1 and account = $2 and person = $3 and form = $4";
        if tx.first(over, &[&self.user.account, &person, &by.form], |_| ())?.is_some() {
            return Ok(DraftDone::Over);
        }
        self.delete_draft(&mut tx, person, by)?;
        if kept(&mut tx, self.user.account, person)?.is_some() {
            return Ok(DraftDone::Other);
        }
        if let Some(typed) = typed {
            let values: [&dyn Param; 5] = [&self.user.account, &person, &self.now, &by.form, &typed];
            tx.run(
                "insert into note_draft (municipality, account, person, kept_at, form, typed)
                 values ($1, $2, $3, $4, $5, $6)",
                &values,
            )?;
        }
        tx.commit_unseen()?;
        Ok(DraftDone::Done)
    }

    /// Throws the user's draft away, for good: a form that was about to keep it does so no more.
    ///
    /// # Errors
    /// As [`Gate::change`].
    pub fn discard_draft(&self, action: Action, person: PersonId, by: DraftForm) -> Result<DraftDone> {
        let mut tx = self.change(action, person)?;
        self.forget_old_drafts(&mut tx)?;
        self.forget_draft(&mut tx, person, by)?;
        if kept(&mut tx, self.user.account, person)?.is_some() {
            return Ok(DraftDone::Other);
        }
        tx.commit_unseen()?;
        Ok(DraftDone::Done)
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

    /// Throws away the draft that the form knows of, together with the change that makes it needless. What the form, and
    /// the one that kept the draft, have under way or send later is kept no more.
    ///
    /// # Errors
    /// When the database cannot.
    pub fn forget_draft(&self, tx: &mut Writer, person: PersonId, by: DraftForm) -> Result<()> {
        let account = &self.user.account;
        let sql = "select form from note_draft where municipality = $1 and account = $2 and person = $3
                   and kept_at = $4";
        let mut over: Vec<RecordId> = tx.rows(sql, &[account, &person, &by.known], |row| row.get(0))?;
        over.push(by.form);
        for form in over {
            let values: [&dyn Param; 4] = [account, &person, &form, &self.now];
            tx.run(
                "insert into draft_over (municipality, account, person, form, over_at)
                 values ($1, $2, $3, $4, $5) on conflict do nothing",
                &values,
            )?;
        }
        self.delete_draft(tx, person, by)
    }

    fn delete_draft(&self, tx: &mut Writer, person: PersonId, by: DraftForm) -> Result<()> {
        let sql = "delete from note_draft where municipality = $1 and account = $2 and person = $3
                   and (form = $4 or kept_at = $5)";
        tx.run(sql, &[&self.user.account, &person, &by.form, &by.known])?;
        Ok(())
    }

    fn forget_old_drafts(&self, tx: &mut Writer) -> Stored<()> {
        for sql in [
            "delete from note_draft where municipality = $1 and kept_at < $2",
            "delete from draft_over where municipality = $1 and over_at < $2",
        ] {
            tx.run(sql, &[&self.oldest()])?;
        }
        Ok(())
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
    for sql in [
        "delete from note_draft where municipality = $1 and account = $2",
        "delete from draft_over where municipality = $1 and account = $2",
    ] {
        tx.run(sql, &[&account])?;
    }
    Ok(())
}
