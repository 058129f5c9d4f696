// SPDX-License-Identifier: MPL-2.0
//! The figures about voluntary friends (*Venner Viser Vej*, A-34): who was offered one, and who of those who wanted one got one.

pub mod matched;
pub mod offered;

use crate::person::Person;
use crate::reception::{self, Adult};
use crate::{Groups, Question, Snapshot};

/// So many months after takeover a friend is to have been offered (mission, A-34).
const MONTHS: i32 = 3;

/// The grown-up refugees whom the municipality took over in the days asked about; family-reunified people and those
/// displaced from Ukraine are not among them.
fn refugees<'a>(snapshot: &'a Snapshot, question: &'a Question) -> impl Iterator<Item = Adult<'a>> {
    let is_refugee = |person: &Person| Groups::OnlyRefugees.hold(person.group);
    // Whoever turned 18 later was no adult when they were taken over.
    let as_adult = |adult: &Adult<'_>| adult.person.taken_over_on == Some(adult.from);
    reception::adults(snapshot, question).filter(move |adult| is_refugee(adult.person) && as_adult(adult))
}
