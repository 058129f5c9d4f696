// SPDX-License-Identifier: MPL-2.0
//! What somebody decides in the plan: to keep a home for a household, to let it go, to refuse it, or to place them there.

use super::{
    Choice, HomeChoice, Placement, basis, criteria,
    draft::Draft,
    pair::{self, Pair, Shown},
    profile, store as tables, terms,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section, Told, Writer},
    record::{FaultKind, Faults, Kept, Prose, Record, store},
    web::{Ask, Form, Reply, wording},
};
use jiff::civil::Date;
use kernel::{
    codes::Stay,
    ids::{DwellingId, PersonId, RecordId},
};

const CHANGE: Action = Action::Change(Section::Housing);

/// Decides. Whoever has not seen what another decided for the household meanwhile is shown both.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when they wait for no home or it is not vacant.
pub fn decide(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let stated = Form::decode(ask.form.get("terms").as_bytes());
    let pair = match pair::look(gate, ask, &stated) {
        // What was kept can be let go though the home is no longer vacant.
        Err(Error::NotFound) if ask.form.get("do") == "release" => return release_gone(gate, ask, &stated),
        pair => pair?,
    };
    let shown = |faults: &Faults, stale| {
        pair::show(gate, ask, &pair::look(gate, ask, &stated)?, &Shown { form: &ask.form, faults, stale })
    };
    match act(gate, ask, &pair) {
        Ok(()) => Ok(back(&stated)),
        Err(Error::Refused(faults)) => shown(&faults, false),
        Err(Error::Stale | Error::Overtaken(_)) => shown(&Faults::default(), true),
        Err(other) => Err(other),
    }
}

fn back(stated: &Form) -> Reply {
    let mut query = terms::query(stated);
    if stated.get("propose").is_empty() {
        query.push_str("&propose=true");
    }
    Reply::see(&format!("/housing?{}&saved=changed", query.trim_start_matches('&')))
}

fn act(gate: &Gate<'_>, ask: &Ask, pair: &Pair) -> Result<()> {
    let person = ask.id("person")?;
    let (mut faults, what) = (Faults::default(), ask.form.get("do"));
    let reason = store::read_field::<Option<Prose>>("reason", &ask.form, &mut faults).flatten();
    check(pair, what, reason.as_ref(), &mut faults);
    let placing = (what == "decide").then(|| placement(gate, ask, pair, reason.clone(), &mut faults));
    let placement = placing.transpose()?.flatten();
    if !faults.is_empty() {
        return Err(Error::Refused(faults));
    }
    let mut tx = gate.change(CHANGE, person)?;
    let draft = fresh(&mut tx, gate, ask, pair)?;
    let choices = draft.of(&pair.plan.waiting[pair.at]);
    let dwelling = pair.there().id;
    let told = match (what, placement) {
        ("decide", Some(placement)) => {
            let told = place(&mut tx, gate, pair, &placement)?;
            settle(&mut tx, choices, gate.today, |one| one.choice == Choice::Kept)?.unwrap_or(told)
        }
        ("keep", _) => {
            settle(&mut tx, choices, gate.today, |one| {
                one.choice == Choice::Kept || one.dwelling == dwelling
            })?;
            choose(&mut tx, (person, dwelling), (Choice::Kept, reason), gate.today)?
        }
        ("refuse", _) => {
            settle(&mut tx, choices, gate.today, |one| one.dwelling == dwelling)?;
            choose(&mut tx, (person, dwelling), (Choice::Refused, reason), gate.today)?
        }
        ("release", _) => {
            settle(&mut tx, choices, gate.today, |one| one.dwelling == dwelling)?.ok_or(Error::Stale)?
        }
        _ => return Err(Error::Unreadable),
    };
    Ok(tx.commit(told)?)
}

/// What must be said: why a home is refused, and why another is chosen than the one that is proposed (B-12).
fn check(pair: &Pair, what: &str, reason: Option<&Prose>, faults: &mut Faults) {
    let other = matches!(what, "keep" | "decide") && pair.proposed() != Some(pair.home);
    if reason.is_none() && what == "refuse" {
        faults.add("reason", FaultKind::Missing);
    } else if reason.is_none() && other {
        faults.add("reason", FaultKind::Said("fault-other-than-proposed"));
    }
    let seeker = &pair.plan.waiting[pair.at].seeker;
    let ruled_out = criteria::points(seeker, pair.there(), &pair.terms).is_err();
    if ruled_out && matches!(what, "keep" | "decide") {
        faults.add("dwelling", FaultKind::Said("fault-home-ruled-out"));
    }
}

/// The draft as it is now, when it is the one the user has seen and the home is still vacant.
fn fresh(tx: &mut Writer, gate: &Gate<'_>, ask: &Ask, pair: &Pair) -> Result<Draft> {
    let waiting = &pair.plan.waiting[pair.at];
    tables::hold(tx, pair.there().id)?;
    let draft = Draft::read(tx, gate.today)?;
    if draft.seen(waiting) != ask.form.get("seen") {
        return Err(Error::Stale);
    }
    let mut faults = Faults::default();
    // Whoever is promised a home has it, though another is still to move out of it.
    if matches!(tables::taken(tx, gate.today)?.get(&pair.there().id), Some(None)) {
        faults.add("dwelling", FaultKind::Said("fault-home-taken"));
    }
    let elsewhere = draft.kept_for_others(&pair.plan.waiting[pair.at..=pair.at]);
    if matches!(ask.form.get("do"), "keep" | "decide") && elsewhere.contains(&pair.there().id) {
        faults.add("dwelling", FaultKind::Said("fault-home-kept"));
    }
    for person in &waiting.members {
        let lives = store::of_person::<Placement>(tx, *person)?.into_iter().map(|kept| kept.record);
        if lives
            .filter(|one| one.stay == Stay::Permanent)
            .any(|one| one.ends_on.is_none_or(|end| end >= gate.today))
        {
            return Err(Error::NotFound);
        }
    }
    if faults.is_empty() { Ok(draft) } else { Err(Error::Refused(faults)) }
}

/// The placement that is decided, with everything it rests on.
fn placement(
    gate: &Gate<'_>,
    ask: &Ask,
    pair: &Pair,
    reason: Option<Prose>,
    faults: &mut Faults,
) -> Result<Option<Placement>> {
    let starts_on = store::read_field::<Date>("starts_on", &ask.form, faults);
    let stay = store::read_field::<Stay>("stay", &ask.form, faults);
    let (Some(starts_on), Some(stay)) = (starts_on, stay) else { return Ok(None) };
    let mut reader = gate.open(Action::See(Section::Housing), ask.id("person")?)?;
    let profile = profile::of(&mut reader, wording::language("da"), pair.there(), gate.today)?;
    let placement = Placement {
        dwelling: pair.there().id,
        stay,
        decided_on: Some(gate.today),
        starts_on,
        ends_on: None,
        rests_on: Some(basis::of(pair, profile.as_ref(), reason.as_ref())),
        reason,
        self_chosen: None,
        self_chosen_evidence: None,
        other_municipality: None,
        agreed_on: None,
        payment: None,
        host: None,
        host_contact: None,
        host_agreed_on: None,
        host_checked_on: None,
        host_until: None,
        decided_by: Some(gate.user.name.clone()),
    };
    placement.check(faults, gate.today);
    if pair.there().dwelling.vacant_from.is_some_and(|day| day > starts_on) {
        faults.add("starts_on", FaultKind::Said("fault-home-not-vacant-yet"));
    }
    Ok(Some(placement))
}

/// Registers the placement for everybody in the household, or for nobody.
fn place(tx: &mut Writer, gate: &Gate<'_>, pair: &Pair, placement: &Placement) -> Result<Told> {
    let waiting = &pair.plan.waiting[pair.at];
    let mut told = None;
    for person in &waiting.members {
        gate.also(tx, CHANGE, *person)?;
        let (id, mut faults) = (RecordId::mint(), Faults::default());
        placement.check_beside(tx, (*person, id), &mut faults)?;
        if !faults.is_empty() {
            return Err(Error::Refused(faults));
        }
        told = Some(store::add(tx, *person, id, placement)?);
    }
    // Of a household that is not known whole nobody is placed: that is for the caseworker to see to.
    told.filter(|_| waiting.hidden == 0).ok_or(Error::Forbidden)
}

/// Writes down a choice.
fn choose(
    tx: &mut Writer,
    (person, dwelling): (PersonId, DwellingId),
    (choice, reason): (Choice, Option<Prose>),
    today: Date,
) -> Result<Told> {
    let record = HomeChoice { dwelling, choice, reason, chosen_on: today, settled_on: None };
    Ok(store::add(tx, person, RecordId::mint(), &record)?)
}

/// Says of some choices that they count no longer.
fn settle(
    tx: &mut Writer,
    choices: Vec<&Kept<HomeChoice>>,
    today: Date,
    which: impl Fn(&HomeChoice) -> bool,
) -> Result<Option<Told>> {
    let mut told = None;
    for kept in choices.into_iter().filter(|kept| which(&kept.record)) {
        let settled = HomeChoice { settled_on: Some(today), ..kept.record.clone() };
        told = Some(store::amend(tx, kept, &settled)?);
    }
    Ok(told)
}

/// Lets go a home that can no longer be had.
fn release_gone(gate: &Gate<'_>, ask: &Ask, stated: &Form) -> Result<Reply> {
    let (person, dwelling): (PersonId, DwellingId) = (ask.id("person")?, ask.id("dwelling")?);
    let mut tx = gate.change(CHANGE, person)?;
    let choices = store::of_person::<HomeChoice>(&mut tx, person)?;
    let open = choices.iter().filter(|kept| kept.record.settled_on.is_none()).collect();
    let told = settle(&mut tx, open, gate.today, |one| one.dwelling == dwelling)?.ok_or(Error::NotFound)?;
    tx.commit(told)?;
    Ok(back(stated))
}
