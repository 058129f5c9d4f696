// SPDX-License-Identifier: MPL-2.0
//! Logging in and out: who is at the door is known by a cookie whose secret the database keeps only as a hash.

use super::{
    Event, Happened, Office, Relation, Role, Standings, Stored, User, Writer, passwords, secret,
    secret::hash, transaction::Hand,
};
use crate::error::Result;
use kernel::{
    TextEnum,
    ids::{AccountId, UnitId},
};

/// How long a session lasts without a request, and at the most.
const IDLE: jiff::SignedDuration = jiff::SignedDuration::from_mins(60);
const LONGEST: jiff::SignedDuration = jiff::SignedDuration::from_hours(10);
/// How many wrong passwords an account takes before it waits, and how long the longest wait is.
const FREE_TRIES: i64 = 5;
const LONGEST_WAIT_MINUTES: i64 = 15;

/// How many logins with a wrong password are remembered; to have one forgotten takes longer than its longest wait.
pub(super) const MOST_ATTEMPTS: i64 = 50_000;
/// How many tries on logins that do not exist are told of one by one on one day.
const TOLD_A_DAY: i64 = 100;

/// How an attempt to log in ended.
pub enum LogIn {
    /// It is them; the secret goes into their cookie.
    Welcome(String),
    /// Login and password do not belong together.
    Wrong,
    /// Too many wrong passwords; minutes to wait.
    Wait(i64),
}

impl Office {
    /// Tries a login and a password.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn log_in(&self, municipality: i64, login: &str, password: &str) -> Result<LogIn> {
        if let Some(minutes) = self.minutes_to_wait(municipality, login)? {
            return Ok(LogIn::Wait(minutes));
        }
        let mut conn = self.look(municipality)?;
        let known = conn.first(
            "select id, password from account where municipality = $1 and login = $2 and struck = false",
            &[&login],
            |row| (row.get::<AccountId>(0), row.get::<String>(1)),
        )?;
        drop(conn);
        // An unknown login takes as long as a wrong password, so that nobody learns which logins exist.
        let (account, hash) = known.unwrap_or((super::accounts::NOBODY, UNKNOWN.to_owned()));
        if !passwords::fits(password, &hash) {
            self.count_failure(municipality, login, account)?;
            return Ok(LogIn::Wrong);
        }
        self.begin_session(municipality, account, login).map(LogIn::Welcome)
    }

    /// Opens a session for an account without asking for a password; only demo mode and tests may.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn begin_session(&self, municipality: i64, account: AccountId, login: &str) -> Result<String> {
        let secret = secret::long();
        let mut tx = self.writer_of(municipality, account)?;
        tx.run(
            "insert into session (municipality, token, account, began_at, seen_at) values ($1, $2, $3, $4, $4)",
            &[&hash(&secret), &account, &self.now()],
        )?;
        tx.run("delete from log_in_attempt where municipality = $1 and login = $2", &[&login])?;
        let told = tx.tell(&Event::of_the_house(Happened::LoggedIn, "session", account))?;
        tx.commit(told)?;
        Ok(format!("{municipality}.{secret}"))
    }

    /// Who carries this cookie, if the session still runs.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn recognise(&self, cookie: &str) -> Result<Option<User>> {
        let Some((municipality, secret)) = read_cookie(cookie) else { return Ok(None) };
        let (now, token) = (self.now(), hash(secret));
        let mut conn = self.look(municipality)?;
        // A row for each of their units, and one all the same for somebody without any.
        let found = conn.rows(
            "select s.account, s.began_at, s.seen_at, a.name, a.role, m.name, u.unit, u.role
             from session s
             join account a on a.municipality = s.municipality and a.id = s.account and a.struck = false
             join municipality m on m.code = s.municipality
             left join account_unit u on u.municipality = s.municipality and u.account = s.account
             where s.municipality = $1 and s.token = $2",
            &[&token],
            |row| {
                let times: (jiff::Timestamp, jiff::Timestamp) = (row.get(1), row.get(2));
                let names = (row.get::<String>(3), row.get::<String>(4), row.get::<String>(5));
                let unit = row.get::<Option<UnitId>>(6);
                let role = row.get::<Option<String>>(7).and_then(|role| Role::from_code(&role));
                (row.get::<AccountId>(0), times, names, (unit, role))
            },
        )?;
        drop(conn);
        let units = found.iter().filter_map(|row| row.3.0).collect();
        let unit_roles = found.iter().filter_map(|row| row.3.0.zip(row.3.1)).collect();
        let Some((account, (began, seen), (name, role, municipality_name), _)) = found.into_iter().next()
        else {
            return Ok(None);
        };
        let Some(role) = Role::from_code(&role) else { return Ok(None) };
        if now.duration_since(seen) > IDLE || now.duration_since(began) > LONGEST {
            return Ok(None);
        }
        if now.duration_since(seen) > jiff::SignedDuration::from_mins(5) {
            self.mark_seen(municipality, account, &token)?;
        }
        let csrf =
            hash(&format!("form {secret}")).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Ok(Some(User { municipality, municipality_name, account, name, role, units, unit_roles, csrf }))
    }

    /// Ends the session that this cookie belongs to.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn log_out(&self, user: &User, cookie: &str) -> Result<()> {
        let Some((municipality, secret)) = read_cookie(cookie) else { return Ok(()) };
        let mut tx = self.writer_of(municipality, user.account)?;
        tx.run("delete from session where municipality = $1 and token = $2", &[&hash(secret)])?;
        let told = tx.tell(&Event::of_the_house(Happened::LoggedOut, "session", user.account))?;
        Ok(tx.commit(told)?)
    }

    fn mark_seen(&self, municipality: i64, account: AccountId, token: &[u8; 32]) -> Result<()> {
        let mut tx = self.writer_of(municipality, account)?;
        tx.run(
            "update session set seen_at = $3 where municipality = $1 and token = $2",
            &[token, &self.now()],
        )?;
        Ok(tx.commit_unseen()?)
    }

    pub(super) fn minutes_to_wait(&self, municipality: i64, login: &str) -> Result<Option<i64>> {
        let mut conn = self.look(municipality)?;
        let failed = conn.first(
            "select failures, last_at from log_in_attempt where municipality = $1 and login = $2",
            &[&login],
            |row| (row.get::<i64>(0), row.get::<jiff::Timestamp>(1)),
        )?;
        let Some((failures, last)) = failed.filter(|(failures, _)| *failures >= FREE_TRIES) else {
            return Ok(None);
        };
        let wait = (1i64 << (failures - FREE_TRIES).min(8)).min(LONGEST_WAIT_MINUTES);
        let left = wait * 60 - self.now().duration_since(last).as_secs();
        Ok((left > 0).then_some((left + 59) / 60))
    }

    pub(super) fn count_failure(&self, municipality: i64, login: &str, account: AccountId) -> Result<()> {
        let mut tx = self.writer_of(municipality, account)?;
        tx.run(
            "insert into log_in_attempt (municipality, login, failures, last_at) values ($1, $2, 1, $3)
             on conflict (municipality, login)
             do update set failures = log_in_attempt.failures + 1, last_at = $3",
            &[&login, &self.now()],
        )?;
        forget_attempts(&mut tx)?;
        let unknown = count_unknown(&mut tx, account == super::accounts::NOBODY)?;
        // Every try on an account is told; of invented names the day's first ones, and then whenever they have doubled.
        if unknown > TOLD_A_DAY && unknown.count_ones() != 1 {
            return Ok(tx.commit_unseen()?);
        }
        let mut event = Event::of_the_house(Happened::LogInFailed, "session", account);
        if unknown > 0 {
            event.after = serde_json::json!({"today": unknown}).to_string();
        }
        let told = tx.tell(&event)?;
        Ok(tx.commit(told)?)
    }

    pub(super) fn look(&self, municipality: i64) -> Result<super::pool::Lent> {
        let mut lent = self.pool.reader()?;
        lent.serve(municipality);
        Ok(lent)
    }

    pub(super) fn writer_of(&self, municipality: i64, account: AccountId) -> Result<Writer> {
        let mut lent = self.pool.writer()?;
        lent.serve(municipality);
        let hand = Hand { account, now: self.now(), today: self.today() };
        let standings = Standings::of(Role::Politician, Relation::Stranger);
        Ok(Writer::begin(lent, standings, hand, self.followers)?)
    }
}

/// Forgets the attempts of yesterday, and the oldest when there are too many: invented names must not fill the house.
/// Known and unknown logins are forgotten alike, so that nobody learns which exist.
fn forget_attempts(tx: &mut Writer) -> Stored<()> {
    let yesterday = tx.now().saturating_sub(jiff::SignedDuration::from_hours(24)).unwrap_or(tx.now());
    tx.run("delete from log_in_attempt where municipality = $1 and last_at < $2", &[&yesterday])?;
    let sql = "select count(*) from log_in_attempt where municipality = $1";
    if tx.first(sql, &[], |row| row.get::<i64>(0))?.unwrap_or_default() > MOST_ATTEMPTS {
        tx.run(
            "delete from log_in_attempt where municipality = $1 and last_at < (
               select last_at from log_in_attempt where municipality = $1 order by last_at limit 1 offset $2)",
            &[&(MOST_ATTEMPTS / 10)],
        )?;
    }
    Ok(())
}

/// Counts a try on a login that does not exist; how many there have been today. None for one that does.
fn count_unknown(tx: &mut Writer, unknown: bool) -> Stored<i64> {
    let name = format!("unknown log-ins {}", tx.today());
    tx.run(
        "insert into counter (municipality, name, value) values ($1, $2, $3)
         on conflict (municipality, name) do update set value = counter.value + $3",
        &[&name, &i64::from(unknown)],
    )?;
    let old = "delete from counter where municipality = $1 and name like 'unknown log-ins %' and name < $2";
    tx.run(old, &[&name])?;
    let sql = "select value from counter where municipality = $1 and name = $2";
    let today = tx.first(sql, &[&name], |row| row.get::<i64>(0))?.unwrap_or_default();
    Ok(if unknown { today } else { 0 })
}

fn read_cookie(cookie: &str) -> Option<(i64, &str)> {
    let (municipality, secret) = cookie.split_once('.')?;
    Some((municipality.parse().ok()?, secret))
}

/// The hash of a password nobody has.
pub(super) const UNKNOWN: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$YWFhYWFhYWFhYWFhYWFhYQ$2bN1LqxTBmRvYkmF3UZ0cVwIFTGDqMCVvKqSfKcPnnU";
