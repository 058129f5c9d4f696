// SPDX-License-Identifier: MPL-2.0
//! What follows from the files is worked out anew for everybody when the rules it follows from have changed.

use super::{Office, Writer};
use crate::error::Result;
use kernel::ids::PersonId;

/// How many files are worked out in one go: whoever changes a file meanwhile waits no longer than that.
const AT_ONCE: usize = 200;

impl Office {
    /// Works out anew what follows from every file, unless that was last done by these rules. Answers how many files
    /// it were. That it is done is written down last: after a crash it begins again.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn keep_up_with(&self, rules: i64) -> Result<usize> {
        let mut conn = self.pool.reader()?;
        conn.serve(HOUSE);
        let sql = "select value from counter where municipality = $1 and name = 'rules'";
        let known = conn.first(sql, &[], |row| row.get::<i64>(0))?;
        drop(conn);
        if known == Some(rules) {
            return Ok(0);
        }
        let mut done = 0;
        for (municipality, _) in self.municipalities()? {
            done += self.anew(municipality, done)?;
        }
        let mut tx = self.by_itself(HOUSE)?;
        tx.run(
            "insert into counter (municipality, name, value) values ($1, 'rules', $2)
             on conflict (municipality, name) do update set value = $2",
            &[&rules],
        )?;
        tx.commit_unseen()?;
        Ok(done)
    }

    fn anew(&self, municipality: i64, before: usize) -> Result<usize> {
        let mut conn = self.look_by_itself(municipality)?;
        let sql = "select id from person where municipality = $1 order by id";
        let everybody: Vec<PersonId> = conn.rows(sql, &[], |row| row.get(0))?;
        drop(conn);
        for (at, some) in everybody.chunks(AT_ONCE).enumerate() {
            let mut tx: Writer = self.by_itself(municipality)?;
            some.iter().for_each(|person| tx.touch(*person));
            tx.commit_anew()?;
            let done = before + at * AT_ONCE + some.len();
            eprintln!("The rules have changed: what is due is worked out anew, {done} files so far.");
        }
        Ok(everybody.len())
    }
}

/// What is kept for all municipalities together.
const HOUSE: i64 = 0;
