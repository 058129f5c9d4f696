// SPDX-License-Identifier: MPL-2.0
//! When somebody no longer agrees, has died or has moved away, their friendship ends and the volunteer's link is closed,
//! in the same moment.

use super::{FriendMatch, MatchEnd, consent};
use crate::{
    error::Error,
    gate::{ConsentPurpose, StoreError, Stored, Writer, consented, links},
    people::Person,
    record::{contents, store},
};
use jiff::civil::Date;
use kernel::ids::PersonId;

/// After a change to a person's file: ends what rests on a consent that no longer holds, whichever way that came about,
/// and closes the links of what has ended.
///
/// # Errors
/// When the database cannot keep it.
pub fn follow(tx: &mut Writer, person: PersonId, today: Date) -> Stored<()> {
    contents::look(tx, person)?;
    let all = store::of_person::<FriendMatch>(tx, person)?;
    if all.is_empty() {
        return Ok(());
    }
    let agrees = consented::consent(tx, person, ConsentPurpose::Friend, today)?.is_some();
    for kept in &all {
        let is_open = kept.record.is_open();
        if is_open && !agrees {
            let ended = kept.record.ended(today, why(tx, person, today)?);
            match store::amend(tx, kept, &ended) {
                Ok(_told) => {}
                Err(Error::Store(error)) => return Err(error),
                // The file is queued for: nobody else can have changed it meanwhile.
                Err(_) => {
                    return Err(StoreError::Unreadable("a friendship changed while it ended".to_owned()));
                }
            }
        }
        if !is_open || !agrees {
            links::close_all(tx, person, Some(kept.id))?;
        }
    }
    Ok(())
}

/// Why nothing may be told any more.
fn why(tx: &mut Writer, person: PersonId, today: Date) -> Stored<MatchEnd> {
    if consent::running(tx, person, ConsentPurpose::Friend, today)?.is_none() {
        return Ok(MatchEnd::ConsentWithdrawn);
    }
    let own = store::find::<Person>(tx, person, store::itself(person))?;
    let has_died = own.is_some_and(|kept| kept.record.died_on.is_some());
    Ok(if has_died { MatchEnd::Other } else { MatchEnd::Moved })
}
