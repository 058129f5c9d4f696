// SPDX-License-Identifier: MPL-2.0
//! The wicket in the gate: how somebody outside with a personal link comes to the little they may see, and no further.

use super::{
    Conn, ConsentPurpose, Event, Happened, Office, OutsideAction, OutsideParty, Reader, Relation, Role,
    SharedField, Standing, Standings, access, accounts::NOBODY, may_outside, passwords, secret,
    session::UNKNOWN,
};
use crate::{
    error::{Error, Result},
    record::{Faults, Kept, Record, Source, store},
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    TextEnum,
    ids::{OrganisationId, PersonId, RecordId},
};
use std::cell::RefCell;

/// A kind of record of which those outside have some of their own; nothing else of a file reaches them.
pub trait Ours: Record {
    /// What looking at them is called in the access log.
    const SEE: OutsideAction;
    /// What doing something with them is called there.
    const DO: OutsideAction;
    /// What writing a new one is called there, where that is something else.
    const WRITE: OutsideAction = Self::DO;
    /// What they see of one.
    type Shown;
    /// What the holder of a link sees of this one; `None` when it is not theirs.
    fn shown(kept: &Kept<Self>, holder: Holder) -> Option<Self::Shown>;
    /// The record as it reads when the holder has done it; `None` when it is not theirs to do.
    fn done(kept: &Kept<Self>, holder: Holder, deed: &Deed<'_>) -> Option<Self>;
    /// A new one, as the holder writes it; `None` when they write none of this kind.
    ///
    /// # Errors
    /// [`Error::Refused`] with what is wrong.
    fn written(
        _file: &mut Conn,
        _person: PersonId,
        _holder: Holder,
        _deed: &Deed<'_>,
    ) -> Result<Option<Self>> {
        Ok(None)
    }
    /// What the holder is told of the person because of this one.
    fn tells(_kept: &Kept<Self>, _holder: Holder) -> Vec<SharedField> {
        Vec::new()
    }
}

/// Who holds a link: what they are in the work, and which record it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// What they are in the work.
    pub party: OutsideParty,
    /// The record the link is about, where it is not about moving in.
    pub about: Option<RecordId>,
    /// The organisation they belong to, where somebody has been referred to it.
    pub organisation: Option<OrganisationId>,
}

/// What somebody outside says when they do something.
pub struct Deed<'a> {
    /// Who does it.
    pub by: &'a str,
    /// The day.
    pub on: Date,
    /// What they wrote.
    pub said: &'a dyn Source,
}

/// Somebody outside who has opened their link.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The municipality the link is from.
    pub municipality: i64,
    /// Its name.
    pub municipality_name: String,
    /// The link.
    pub link: RecordId,
    /// What they are in the work.
    pub party: OutsideParty,
    /// Who they are.
    pub name: String,
    /// Whom in the municipality they can call.
    pub contact: String,
    /// What every form of theirs carries.
    pub csrf: String,
    about: Option<RecordId>,
    organisation: Option<OrganisationId>,
    person: PersonId,
    consented: bool,
}

/// How an attempt to open a link ended.
#[derive(Debug)]
pub enum Opening {
    /// It is open; the secret goes into their cookie.
    Welcome(String),
    /// Link and code do not open anything: wrong, used, expired and closed are all the same.
    Wrong,
    /// Too many wrong codes; minutes to wait.
    Wait(i64),
}

/// The least that somebody outside needs to know of a family; what they may not see is not here.
#[derive(Debug, PartialEq, Eq)]
pub struct Glance {
    /// What the family is called.
    pub name: Option<String>,
    /// How they are reached.
    pub phone: Option<String>,
    /// How many they are.
    pub size: i64,
    /// The day of moving in.
    pub moves_in_on: Option<Date>,
}

/// The wicket as one guest meets it during one request. It lends no connection: what is not a method of it cannot be
/// reached from outside, and code that tries does not compile.
///
/// ```compile_fail
/// fn round_the_gate(wicket: &samspil::gate::Wicket<'_>) {
///     wicket.rows("select name from person where municipality = $1", &[], |row| row.get::<String>(0));
/// }
/// ```
pub struct Wicket<'o> {
    office: &'o Office,
    /// Who stands at it.
    pub guest: Guest,
    /// The day of the request, in Denmark.
    pub today: Date,
    now: Timestamp,
    unwritten: RefCell<Vec<access::Entry>>,
}

impl Office {
    /// Tries to open a link with a code. `cookie` is what the device has from another link, so that it can hold both.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn open_link(&self, token: &str, code: &str, cookie: Option<&str>) -> Result<Opening> {
        let Some((municipality, hash)) = self.read_token(token)? else { return Ok(Opening::Wrong) };
        // Tries are counted for each address that was tried, whether there is such a link or not.
        let tried =
            format!("link {}", secret::hash(token).iter().map(|b| format!("{b:02x}")).collect::<String>());
        if let Some(minutes) = self.minutes_to_wait(municipality, &tried)? {
            return Ok(Opening::Wait(minutes));
        }
        let mut conn = self.look(municipality)?;
        let known = conn.first(
            "select id, person, version, code from outside_link where municipality = $1 and token = $2
               and struck = false and expires_on >= $3 and code is not null and code_until >= $4",
            &[&hash, &self.today(), &self.now()],
            |row| ((row.get::<PersonId>(1), row.get::<RecordId>(0), row.get::<i64>(2)), row.get::<String>(3)),
        )?;
        drop(conn);
        let digits: String = code.chars().filter(char::is_ascii_digit).take(20).collect();
        let code = format!("{} {}", digits.get(..4).unwrap_or(""), digits.get(4..).unwrap_or(""));
        let kept = known.as_ref().map_or(UNKNOWN, |(_, hash)| hash);
        let fits = passwords::fits(&code, kept);
        let Some((link, _)) = known.filter(|_| fits) else {
            self.count_failure(municipality, &tried, NOBODY)?;
            return Ok(Opening::Wrong);
        };
        self.let_in(municipality, link, &tried, cookie)
    }

    fn let_in(
        &self,
        municipality: i64,
        (person, id, version): (PersonId, RecordId, i64),
        tried: &str,
        cookie: Option<&str>,
    ) -> Result<Opening> {
        let mut tx = self.writer_of(municipality, id.cast())?;
        let known = match cookie {
            Some(cookie) => tx.first(
                "select 1 from outside_link where municipality = $1 and device = $2 and struck = false",
                &[&secret::hash(cookie)],
                |_| cookie.to_owned(),
            )?,
            None => None,
        };
        let device = known.unwrap_or_else(secret::long);
        let changed = tx.run(
            "update outside_link set device = $4, code = null, version = version + 1
             where municipality = $1 and id = $2 and version = $3 and struck = false",
            &[&id, &version, &secret::hash(&device)],
        )?;
        if changed == 0 {
            return Ok(Opening::Wrong);
        }
        tx.run("delete from log_in_attempt where municipality = $1 and login = $2", &[&tried])?;
        let after = serde_json::json!({});
        let told = super::links::tell(&mut tx, Happened::LoggedIn, (person, id, version + 1), &after)?;
        tx.commit(told)?;
        Ok(Opening::Welcome(device))
    }

    /// Who comes with this link on this device, if the link is still open.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn recognise_guest(&self, token: &str, cookie: &str) -> Result<Option<Guest>> {
        let Some((municipality, hash)) = self.read_token(token)? else { return Ok(None) };
        let csrf = secret::hash(&format!("form {cookie}"));
        let csrf = csrf.iter().take(16).map(|byte| format!("{byte:02x}")).collect::<String>();
        Ok(self.look(municipality)?.first(
            "select l.id, l.person, l.party, l.name, l.contact, l.consented_on, m.name, l.about, r.organisation from outside_link l
             join municipality m on m.code = l.municipality
             left join partner_referral r on r.municipality = l.municipality and r.person = l.person and r.id = l.about
             where l.municipality = $1 and l.token = $2 and l.device = $3 and l.struck = false and l.expires_on >= $4",
            &[&hash, &secret::hash(cookie), &self.today()],
            |row| Guest {
                municipality,
                municipality_name: row.get(6),
                link: row.get(0),
                party: row.get(2),
                name: row.get(3),
                contact: row.get(4),
                csrf: csrf.clone(),
                about: row.get(7),
                organisation: row.get(8),
                person: row.get(1),
                consented: row.get::<Option<Date>>(5).is_some_and(|day| day <= self.today()),
            },
        )?)
    }

    /// Opens the wicket for somebody who has been recognised.
    #[must_use]
    pub fn wicket(&self, guest: Guest) -> Wicket<'_> {
        Wicket { office: self, guest, today: self.today(), now: self.now(), unwritten: RefCell::default() }
    }

    /// The municipality and the hash that an address names, where there is such a municipality.
    fn read_token(&self, token: &str) -> Result<Option<(i64, [u8; 32])>> {
        let Some((municipality, long)) = token.split_once('.') else { return Ok(None) };
        let Ok(municipality) = municipality.parse::<i64>() else { return Ok(None) };
        let known = self.municipalities()?.iter().any(|(code, _)| *code == municipality);
        Ok(known.then(|| (municipality, secret::hash(long))))
    }
}

impl Wicket<'_> {
    /// The least about the family, as far as the party may see it now.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn glance(&self) -> Result<Glance> {
        let (mut reader, person) = (self.reader()?, self.guest.person);
        let (name, phone, protected) = super::scope::called(&mut reader, person, self.today)?;
        let (moves_in_on, assigned) = super::scope::moves_in(&mut reader, person, self.today)?;
        let standing = Standing { assigned, protected, consented: self.guest.consented };
        let may = |action| {
            let may = may_outside(self.guest.party, action, standing);
            self.note(action, may);
            may
        };
        Ok(Glance {
            name: may(OutsideAction::SeeName).then_some(name),
            phone: phone.filter(|_| may(OutsideAction::SeePhone)),
            size: super::scope::household_size(&mut reader, person, self.today)?,
            moves_in_on: moves_in_on.filter(|_| may(OutsideAction::SeeMoveInDay)),
        })
    }

    /// The records of a kind that are the holder's own, as they may see them.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn own<R: Ours>(&self) -> Result<Vec<R::Shown>> {
        self.note(R::SEE, true);
        let mut reader = self.reader()?;
        let all = store::of_person::<R>(&mut reader, self.guest.person)?;
        Ok(all.iter().filter_map(|kept| R::shown(kept, self.holder())).collect())
    }

    /// What the holder is told of the person because of their own records: what was agreed to be told, and of that
    /// only what may be told now.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn told<R: Ours>(&self) -> Result<Vec<(SharedField, String)>> {
        let (mut reader, person) = (self.reader()?, self.guest.person);
        let all = store::of_person::<R>(&mut reader, person)?;
        let fields = all.iter().flat_map(|kept| R::tells(kept, self.holder()));
        let protected = super::scope::called(&mut reader, person, self.today)?.2;
        // A friend is told what the person agrees to now, whatever they agreed to when the link was made.
        let agrees = super::consented::consent(&mut reader, person, ConsentPurpose::Friend, self.today)?;
        let is_friend = self.guest.party == OutsideParty::Friend;
        let consented = self.guest.consented && (!is_friend || agrees.is_some());
        let standing = Standing { assigned: false, protected, consented };
        let mut told = Vec::new();
        for field in fields.collect::<Vec<_>>() {
            if is_friend && field == SharedField::Phone && agrees != Some(true) {
                continue;
            }
            let action = OutsideAction::SeeShared(field);
            let may = may_outside(self.guest.party, action, standing);
            self.note(action, may);
            if may && let Some(text) = super::shared::value(&mut reader, person, field, self.today)? {
                told.push((field, text));
            }
        }
        Ok(told)
    }

    /// Keeps that the holder has done something of their own.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not theirs, [`Error::Refused`] with what is missing, [`Error::Stale`] when somebody
    /// was quicker.
    pub fn act<R: Ours>(&self, id: RecordId, version: i64, said: &dyn Source) -> Result<()> {
        self.note(R::DO, true);
        let mut tx = self.office.writer_of(self.guest.municipality, self.guest.link.cast())?;
        tx.queue_for(self.guest.person)?;
        let kept = store::find::<R>(&mut tx, self.guest.person, id)?.filter(|kept| !kept.struck);
        let kept = kept.ok_or(Error::NotFound)?;
        let deed = Deed { by: &self.guest.name, on: self.today, said };
        let record = R::done(&kept, self.holder(), &deed).ok_or(Error::NotFound)?;
        let mut faults = Faults::default();
        record.check(&mut faults, self.today);
        if !faults.is_empty() {
            return Err(Error::Refused(faults));
        }
        let told = store::amend(&mut tx, &Kept { version, ..kept }, &record)?;
        Ok(tx.commit(told)?)
    }

    /// Keeps what the holder has written.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not theirs to write, [`Error::Refused`] with what is wrong.
    pub fn write<R: Ours>(&self, said: &dyn Source) -> Result<()> {
        self.note(R::WRITE, true);
        let mut tx = self.office.writer_of(self.guest.municipality, self.guest.link.cast())?;
        tx.queue_for(self.guest.person)?;
        let deed = Deed { by: &self.guest.name, on: self.today, said };
        let record = R::written(&mut tx, self.guest.person, self.holder(), &deed)?.ok_or(Error::NotFound)?;
        let mut faults = Faults::default();
        record.check(&mut faults, self.today);
        if !faults.is_empty() {
            return Err(Error::Refused(faults));
        }
        let told = store::add(&mut tx, self.guest.person, RecordId::mint(), &record)?;
        Ok(tx.commit(told)?)
    }

    fn holder(&self) -> Holder {
        let Guest { party, about, organisation, .. } = self.guest;
        Holder { party, about, organisation }
    }

    /// Closes the link on this device; it takes a new code to open it again.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn leave(&self) -> Result<()> {
        let mut tx = self.office.writer_of(self.guest.municipality, self.guest.link.cast())?;
        let sql = "update outside_link set device = null where municipality = $1 and id = $2";
        tx.run(sql, &[&self.guest.link])?;
        let event = Event::of_the_house(Happened::LoggedOut, "outside-link", self.guest.link);
        let told = tx.tell(&event)?;
        Ok(tx.commit(told)?)
    }

    /// Writes down everything that was looked at; the door does this before it answers.
    ///
    /// # Errors
    /// When the access log cannot be written: then nothing is shown.
    pub fn settle(&self) -> Result<()> {
        Ok(self.office.access.write(self.unwritten.take())?)
    }

    fn note(&self, action: OutsideAction, allowed: bool) {
        self.unwritten.borrow_mut().push(access::Entry {
            municipality: self.guest.municipality,
            at: self.now,
            account: self.guest.link.cast::<kernel::ids::AccountKind>(),
            person: Some(self.guest.person),
            action: action.name(),
            relation: self.guest.party.code(),
            allowed,
        });
    }

    fn reader(&self) -> Result<Reader> {
        let mut lent = self.office.pool.reader()?;
        lent.serve(self.guest.municipality);
        // The role counts for nothing here: no page asks this reader what it may.
        Ok(Reader::new(lent, Standings::of(Role::Politician, Relation::Stranger))?)
    }
}
