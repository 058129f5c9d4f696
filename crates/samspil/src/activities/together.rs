// SPDX-License-Identifier: MPL-2.0
//! Those who stand behind activities: what each is called, and which activities an organisation has (T-13).

use super::{Activity, ActivityOwner, store as own};
use crate::{
    gate::{Conn, Stored},
    partners::Organisation,
    people::Unit,
    record::{Kept, store},
};
use kernel::ids::{OrganisationId, UnitId};

/// What a unit or an organisation is called; empty when it is neither.
///
/// # Errors
/// When the database cannot answer.
pub fn party(conn: &mut Conn, unit: Option<UnitId>, organisation: Option<OrganisationId>) -> Stored<String> {
    if let Some(unit) = unit {
        let kept = store::find::<Unit>(conn, store::nobody(), unit.cast())?;
        return Ok(kept.map(|kept| kept.record.name).unwrap_or_default());
    }
    let Some(organisation) = organisation else { return Ok(String::new()) };
    let kept = store::find::<Organisation>(conn, store::nobody(), organisation.cast())?;
    Ok(kept.map(|kept| kept.record.name).unwrap_or_default())
}

/// What one of those behind an activity is called.
///
/// # Errors
/// When the database cannot answer.
pub fn name_of(conn: &mut Conn, owner: &ActivityOwner) -> Stored<String> {
    let name = party(conn, owner.unit, owner.organisation)?;
    Ok(if name.is_empty() { owner.organisation_name.clone().unwrap_or_default() } else { name })
}

/// The activities that an organisation stands behind, by name.
///
/// # Errors
/// When the database cannot answer.
pub fn held_by(conn: &mut Conn, organisation: OrganisationId) -> Stored<Vec<Kept<Activity>>> {
    let mut all = Vec::new();
    for owner in own::owned_by(conn, organisation)? {
        let kept = store::find::<Activity>(conn, store::nobody(), owner.record.activity.cast())?;
        all.extend(kept.filter(|kept| !kept.struck));
    }
    all.sort_by_cached_key(|kept| crate::people::danish_order(&kept.record.name));
    all.dedup_by_key(|kept| kept.id);
    Ok(all)
}
