// SPDX-License-Identifier: MPL-2.0
//! What the figures look at beside people: the lists of housing areas, the children of institutions, the partners.

use crate::{
    gate::{Conn, Stored},
    partners::{AgreementKind, CooperationAgreement, Organisation, is_civil},
    record::store,
};
use indicators::{Agreement, InstitutionCount, Listing, Partner};

/// What every list says of every area.
pub(super) fn listings(conn: &mut Conn) -> Stored<Vec<Listing>> {
    conn.rows(
        "select area, listed_on, status from area_listing where municipality = $1 and struck = false
         order by listed_on, id",
        &[],
        |row| Listing { area: row.get(0), on: row.get(1), status: row.get(2) },
    )
}

/// What every institution has counted.
pub(super) fn counts(conn: &mut Conn) -> Stored<Vec<InstitutionCount>> {
    conn.rows(
        "select kind, counted_on, children from children_count where municipality = $1 and struck = false
         order by counted_on, id",
        &[],
        |row| InstitutionCount {
            kind: row.get(0),
            on: row.get(1),
            children: u64::try_from(row.get::<i64>(2)).unwrap_or(0),
        },
    )
}

/// The register of organisations with the agreements that are about cooperation.
pub(super) fn partners(conn: &mut Conn) -> Stored<Vec<Partner>> {
    let agreements = store::all::<CooperationAgreement>(conn)?;
    let partner = |kept: &crate::record::Kept<Organisation>| {
        let own = agreements.iter().map(|agreement| &agreement.record).filter(|agreement| {
            agreement.organisation == kept.id.cast()
                && agreement.agreement_kind != AgreementKind::DataProcessing
        });
        Partner {
            internal: kept.record.internal,
            civil: is_civil(kept.record.partner_kind),
            takes_part: kept.record.takes_part,
            key: kept.record.key_partner,
            from: Some(kept.record.starts_on),
            until: kept.record.ends_on,
            agreements: own
                .map(|it| Agreement { from: it.starts_on, until: it.ends_on, signed_on: it.signed_on })
                .collect(),
        }
    };
    Ok(store::all::<Organisation>(conn)?.iter().map(partner).collect())
}
