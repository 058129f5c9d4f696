// SPDX-License-Identifier: MPL-2.0
//! What a decision rested on, written down when it is made: points in words, the alternatives as they were, the reason.

use super::{
    criteria::Terms,
    pair::Pair,
    profile::Profile,
    proposal::Outcome,
    terms::STATED,
    told::{self, Said},
};
use crate::{
    record::{Field, Prose},
    web::{Wording, wording},
};

/// The words of the file: it is a Danish authority's, whatever language the page was read in.
fn words() -> &'static Wording {
    wording::language("da")
}

/// What stands in the file.
pub fn of(pair: &Pair, profile: Option<&Profile>, reason: Option<&Prose>) -> Prose {
    let w = words();
    let mut lines = vec![home(pair, w, pair.home)];
    lines.extend(said(pair, w, pair.home).iter().map(|one| format!("  {}", one.text(w))));
    lines.extend(pair.cost(w));
    lines.extend(reason.map(|reason| w.about("basis-reason", &reason.0)));
    if let Some(profile) = profile {
        let known: Vec<String> = profile.lines.iter().map(|(what, said)| format!("{what}: {said}")).collect();
        lines.push(format!("{} {}: {}", w.t("area-profile"), profile.name, known.join("; ")));
    }
    let others = alternatives(pair);
    lines.push(
        w.t(if others.is_empty() { "basis-no-alternatives" } else { "housing-alternatives" }).to_owned(),
    );
    for (other, cost) in others {
        lines.push(format!("- {} {cost}", home(pair, w, other)));
        let points: Vec<String> =
            said(pair, w, other).iter().filter(|one| one.points.is_some()).map(|one| one.text(w)).collect();
        lines.push(format!("  {}", points.join(" ")));
    }
    for kept in pair.plan.draft.of(&pair.plan.waiting[pair.at]) {
        if let (super::Choice::Refused, Some(reason)) = (kept.record.choice, &kept.record.reason)
            && let Some(home) = pair.plan.home(kept.record.dwelling)
        {
            let address = &pair.plan.homes[home].dwelling.address;
            lines.push(format!("- {} {address}: {}", w.t("housing-refused"), reason.0));
        }
    }
    lines.extend(stated(w, &pair.terms));
    Prose(lines.join("\n"))
}

fn home(pair: &Pair, w: &Wording, home: usize) -> String {
    let there = &pair.plan.homes[home];
    let sum = told::verdicts(w, &pair.plan.waiting[pair.at].seeker, there, &pair.terms).0;
    format!("{} ({})", there.dwelling.address, w.count("housing-points", sum))
}

fn said(pair: &Pair, w: &Wording, home: usize) -> Vec<Said> {
    told::verdicts(w, &pair.plan.waiting[pair.at].seeker, &pair.plan.homes[home], &pair.terms).1
}

/// The other homes as they were shown: what was proposed, when something else is chosen, and the best of the rest.
fn alternatives(pair: &Pair) -> Vec<(usize, String)> {
    let w = words();
    let Some(Outcome::Home(proposed, others)) = pair.plan.outcome(&pair.freely, pair.at) else {
        return Vec::new();
    };
    let proposed = (*proposed, w.t("household-proposed").to_owned());
    let rest = others.iter().map(|other| (other.home, told::cost(w, other)));
    std::iter::once(proposed).chain(rest).filter(|(home, _)| *home != pair.home).collect()
}

/// The limits that were stated.
fn stated(w: &Wording, terms: &Terms) -> Vec<String> {
    let texts = [terms.rent.map(|rent| rent.show()), terms.newcomers.map(|most| most.show())];
    let named = STATED.iter().zip(texts).filter_map(|(spec, text)| Some((spec.name, text?)));
    named.map(|(name, text)| format!("{}: {text}", w.field(name))).collect()
}
