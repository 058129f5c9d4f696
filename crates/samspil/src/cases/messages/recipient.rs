// SPDX-License-Identifier: MPL-2.0
//! Whom one can write to about a person, and from which unit one does.

use super::Names;
use crate::{
    cases::{Message, message::about_friendship},
    error::Result,
    gate::{Action, Conn, Gate, Reader, Section, Writer, scope},
    partners::PartnerReferral,
    record::{Kept, store},
};
use kernel::ids::{OrganisationId, PersonId, UnitId, VolunteerId};

/// Whom a form names: a unit, a partner, or whoever finds friends, about the friendship with a volunteer.
#[derive(Clone, Copy, Default)]
pub(super) struct Recipient {
    pub(super) unit: Option<UnitId>,
    pub(super) organisation: Option<OrganisationId>,
    pub(super) volunteer: Option<VolunteerId>,
}

impl Recipient {
    pub(super) fn read(to: &str) -> Self {
        match to.split_once(' ') {
            Some(("unit", id)) => Self { unit: id.parse().ok(), ..Self::default() },
            Some(("partner", id)) => Self { organisation: id.parse().ok(), ..Self::default() },
            Some(("volunteer", id)) => Self { volunteer: id.parse().ok(), ..Self::default() },
            _ => Self::default(),
        }
    }
}

/// Whom one can write to: units the person has to do with, and partners with an open referral.
pub(super) fn all(
    gate: &Gate<'_>,
    reader: &mut Reader,
    person: PersonId,
    names: &Names,
) -> Result<Vec<(String, String)>> {
    let mut units: Vec<UnitId> = scope::ties(reader, person)?
        .into_iter()
        .filter(|tie| matches!(tie.kind, scope::TieKind::Case | scope::TieKind::Referred))
        .filter(|tie| tie.ends_on.is_none_or(|end| end >= gate.today))
        .map(|tie| tie.unit)
        .filter(|unit| !gate.user.units.contains(unit))
        .collect();
    units.sort_unstable();
    units.dedup();
    let mut all: Vec<(String, String)> =
        units.into_iter().map(|unit| (format!("unit {unit}"), names.unit(unit).to_owned())).collect();
    if reader.may(Action::Change(Section::Notes)) {
        let referrals = store::of_person::<PartnerReferral>(reader, person)?;
        for kept in referrals.iter().filter(|kept| kept.record.is_open()) {
            let id = kept.record.organisation;
            all.push((format!("partner {id}"), names.partner(id).to_owned()));
        }
    }
    all.dedup();
    Ok(all)
}

/// The unit one writes from: the one that has to do with the person.
pub(super) fn own_unit(
    gate: &Gate<'_>,
    conn: &mut Conn,
    person: PersonId,
    but: Option<UnitId>,
) -> Result<Option<UnitId>> {
    let ties = scope::ties(conn, person)?;
    let own = |unit: &UnitId| Some(*unit) != but && ties.iter().any(|tie| tie.unit == *unit);
    let units = &gate.user.units;
    Ok(units.iter().copied().find(own).or_else(|| units.iter().copied().find(|unit| Some(*unit) != but)))
}

/// Whether one may write to them about the person: a unit that has to do with the person or takes part in a thread
/// with one's own, or a partner that has an open referral.
pub(super) fn may_write_to(
    gate: &Gate<'_>,
    tx: &mut Writer,
    person: PersonId,
    to: Recipient,
) -> Result<bool> {
    Ok(match (to.unit, to.organisation) {
        (Some(unit), _) => {
            let tied = scope::ties(tx, person)?.iter().any(|tie| tie.unit == unit);
            let all = store::of_person::<Message>(tx, person)?;
            let writes =
                |kept: &Kept<Message>| kept.record.is_of(&[unit]) && kept.record.is_of(&gate.user.units);
            tied || all.iter().any(writes)
        }
        (None, Some(partner)) => {
            let notes = tx.may(Action::Change(Section::Notes));
            let referrals = store::of_person::<PartnerReferral>(tx, person)?;
            notes && referrals.iter().any(|kept| kept.record.organisation == partner && kept.record.is_open())
        }
        // Whoever finds friends is answered, and not written to first.
        (None, None) => match to.volunteer {
            Some(volunteer) => {
                let all = about_friendship(tx, person, volunteer)?;
                all.iter().any(|kept| kept.record.is_of(&gate.user.units))
            }
            None => false,
        },
    })
}
