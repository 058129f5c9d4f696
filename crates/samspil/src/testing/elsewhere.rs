// SPDX-License-Identifier: MPL-2.0
//! Somebody who works in another municipality of the same database.

use super::{PASSWORD, TestHouse, Visitor};
use crate::{
    gate::{Role, accounts},
    people::{Unit, UnitKind},
    record::store,
};
use kernel::ids::{AccountId, UnitId};

/// The other municipality.
const ELSEWHERE: i64 = 540;

impl TestHouse {
    /// Somebody with a role at the door, of the other municipality and in the one unit that it has then.
    pub fn visitor_elsewhere(&self, role: Role) -> Visitor<'_> {
        self.office.found_municipality(ELSEWHERE, "Nabo Kommune").expect("a municipality");
        let (unit, account, login) = (UnitId::mint(), AccountId::mint(), format!("nabo-{role}"));
        let mut tx = self.office.by_itself(ELSEWHERE).expect("a change");
        let name = format!("Teamet {role}");
        let team = Unit { name, kind: UnitKind::Integration, starts_on: None, ends_on: None };
        let _told = store::add(&mut tx, store::nobody(), unit.cast(), &team).expect("a unit");
        let new =
            accounts::NewAccount { login: &login, name: &login, role, units: &[unit], password: PASSWORD };
        let told = accounts::open(&mut tx, account, &new).expect("an account");
        tx.commit(told).expect("kept");
        let cookie = self.office.begin_session(ELSEWHERE, account, &login).expect("a session");
        let user = self.office.recognise(&cookie).expect("an answer").expect("the session just begun");
        Visitor { house: self, cookie, csrf: user.csrf, login, account }
    }
}
