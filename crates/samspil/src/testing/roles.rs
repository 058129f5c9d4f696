// SPDX-License-Identifier: MPL-2.0
//! Everybody at the door of the tests whose role is not among some, so that a new role is tried without being named.

use super::{TestHouse, Visitor};
use crate::gate::Role;
use kernel::TextEnum;

impl TestHouse {
    /// Somebody of every other role.
    pub fn everybody_but<'h>(&'h self, roles: &'h [Role]) -> impl Iterator<Item = Visitor<'h>> {
        Role::ALL.iter().filter(move |role| !roles.contains(role)).map(move |role| self.visitor(*role))
    }
}
