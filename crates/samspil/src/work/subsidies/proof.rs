// SPDX-License-Identifier: MPL-2.0
//! What proves a subsidy, which proof is missing, and where the next step is registered (*dokumentation*, B-31).

use crate::{record::Kept, web::Wording, work::Claim};
use jiff::civil::Date;
use kernel::{codes::SubsidyKind, ids::PersonId};
use law::subsidy::{Standing, Subsidy};

/// The record that a subsidy is told of by: the claim, or what documents it.
fn record<'k>(subsidy: &Subsidy, kept: &'k [Kept<Claim>]) -> Option<&'k Kept<Claim>> {
    let mut same: Vec<&Kept<Claim>> =
        kept.iter().filter(|claim| claim.record.kind == subsidy.rule.kind).collect();
    same.sort_by_key(|claim| (claim.record.starts_on.is_none(), claim.record.documented_on.is_none()));
    same.first().copied()
}

/// What proves it and since when, or the proof that is missing; empty where nothing has to be proved yet.
pub fn told(w: &Wording, subsidy: &Subsidy, kept: &[Kept<Claim>]) -> String {
    let claim = record(subsidy, kept).map(|kept| &kept.record);
    match claim.and_then(|claim| claim.documented_on.zip(claim.document)) {
        Some((day, document)) => {
            let document = w.word(document).to_owned();
            w.with("subsidies-documented", &[("what", document.into()), ("day", w.day(day).into())])
        }
        None if matches!(subsidy.standing, Standing::Refused | Standing::PaidBack) => String::new(),
        None => w.t(needed(subsidy.rule.kind)).to_owned(),
    }
}

const fn needed(kind: SubsidyKind) -> &'static str {
    match kind {
        SubsidyKind::Job => "subsidies-proof-job",
        SubsidyKind::Education => "subsidies-proof-education",
        SubsidyKind::DanishTest => "subsidies-proof-danish-test",
    }
}

/// The next steps: to document it, and to claim it. Something documented is claimed where it stands.
pub fn links(
    (person, today): (PersonId, Date),
    subsidy: &Subsidy,
    kept: &[Kept<Claim>],
) -> Vec<(String, &'static str)> {
    let kind = subsidy.rule.kind;
    let new = |field| format!("/person/{person}/claim/new?kind={kind}&{field}={today}");
    let (document, claim) = ("subsidies-document", "subsidies-claim");
    let at = record(subsidy, kept).map(|kept| format!("/person/{person}/claim/{}", kept.id));
    match (subsidy.standing, at) {
        (Standing::Refused | Standing::PaidBack | Standing::NotMet, _) => Vec::new(),
        (Standing::Claimed | Standing::Paid, at) => {
            at.map(|at| (at, "subsidies-go-on")).into_iter().collect()
        }
        (_, Some(at)) => vec![(at, claim)],
        (_, None) => vec![(new("starts_on"), claim), (new("documented_on"), document)],
    }
}
