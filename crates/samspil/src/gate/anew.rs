// SPDX-License-Identifier: MPL-2.0
//! What follows from the files is worked out anew for everybody when the rules it follows from have changed.

use super::{Conn, Office, Stored, Writer};
use crate::error::Result;
use kernel::ids::PersonId;
use std::sync::PoisonError;

/// What tells which rules a municipality works by: another number when they have changed.
pub type RulesInUse = fn(&mut Conn) -> Stored<i64>;

/// How many files are worked out in one go: whoever changes a file meanwhile waits no longer than that.
const AT_ONCE: usize = 200;

/// The number of the rules by which everything was last worked out.
const RULES: &str = "rules";
/// How many files have been worked out anew so far, while it is going on.
const SO_FAR: &str = "rules so far";

impl Office {
    /// Catches up in every municipality. Answers how many files were worked out anew.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn keep_up_with(&self, rules: RulesInUse) -> Result<usize> {
        let mut done = 0;
        for (municipality, _) in self.municipalities()? {
            done += self.catch_up(municipality, rules)?;
        }
        Ok(done)
    }

    /// Works out anew what follows from every file of a municipality, unless that was last done by these rules. Answers
    /// how many files it were. That it is done is written down last: after a crash it begins again, and when the rules
    /// change meanwhile, whoever changed them waits here and begins again after it.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn catch_up(&self, municipality: i64, rules: RulesInUse) -> Result<usize> {
        let _alone = self.catching_up.lock().unwrap_or_else(PoisonError::into_inner);
        let mut look = self.look_by_itself(municipality)?;
        let in_use = rules(&mut look)?;
        let known = counter(&mut look, RULES)?;
        drop(look);
        if known == Some(in_use) {
            return Ok(0);
        }
        let done = self.anew(municipality)?;
        let mut tx = self.by_itself(municipality)?;
        count(&mut tx, RULES, in_use)?;
        tx.run("delete from counter where municipality = $1 and name = $2", &[&SO_FAR])?;
        tx.commit_unseen()?;
        Ok(done)
    }

    fn anew(&self, municipality: i64) -> Result<usize> {
        let mut conn = self.look_by_itself(municipality)?;
        let sql = "select id from person where municipality = $1 order by id";
        let everybody: Vec<PersonId> = conn.rows(sql, &[], |row| row.get(0))?;
        drop(conn);
        for (at, some) in everybody.chunks(AT_ONCE).enumerate() {
            let mut tx: Writer = self.by_itself(municipality)?;
            some.iter().for_each(|person| tx.touch(*person));
            let done = at * AT_ONCE + some.len();
            count(&mut tx, SO_FAR, i64::try_from(done).unwrap_or(i64::MAX))?;
            tx.commit_anew()?;
            eprintln!("The rules have changed: what is due is worked out anew, {done} files so far.");
        }
        Ok(everybody.len())
    }
}

/// How many files have been worked out anew so far, while not all of them follow from the rules in use.
///
/// # Errors
/// When the database cannot answer.
pub fn behind(conn: &mut Conn, in_use: i64) -> Stored<Option<i64>> {
    if counter(conn, RULES)? == Some(in_use) {
        return Ok(None);
    }
    Ok(Some(counter(conn, SO_FAR)?.unwrap_or(0)))
}

fn counter(conn: &mut Conn, name: &str) -> Stored<Option<i64>> {
    conn.first("select value from counter where municipality = $1 and name = $2", &[&name], |row| row.get(0))
}

fn count(tx: &mut Writer, name: &str, value: i64) -> Stored<u64> {
    tx.run(
        "insert into counter (municipality, name, value) values ($1, $2, $3)
         on conflict (municipality, name) do update set value = $3",
        &[&name, &value],
    )
}
