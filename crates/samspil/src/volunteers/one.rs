// SPDX-License-Identifier: MPL-2.0
//! One volunteer: how they are reached, what they can, and whose friend they are as far as one may know (S-VC-3).

use super::{
    list, store as own,
    wish::{self, Candidate},
    wishes::{MatchLine, match_line},
    words,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Stored},
    partners::Organisation,
    record::store,
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::ids::VolunteerId;

#[derive(Template)]
#[template(path = "volunteers/one.html")]
struct OnePage<'a> {
    frame: Frame<'a>,
    id: String,
    facts: Vec<(String, String)>,
    remark: String,
    matches: Vec<MatchLine>,
    /// How many more friendships there are or were that one may know nothing of, in words; empty when none.
    others: String,
    keeps: bool,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such volunteer; else as the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, id): (_, VolunteerId) = (ask.wording, ask.id("id")?);
    let mut reader = gate.read(Action::SeeVolunteers)?;
    let known = wish::register(&mut reader, gate.today)?.into_iter().find(|one| one.id == id);
    let one = known.ok_or(Error::NotFound)?;
    let (mut matches, mut others) = (Vec::new(), 0);
    for kept in own::all_of(&mut reader, id)? {
        match match_line(gate, w, &mut reader, &kept)? {
            Some(line) => matches.push(line),
            None => others += 1,
        }
    }
    let page = OnePage {
        id: id.to_string(),
        facts: facts(gate, w, &mut reader, &one)?,
        remark: one.volunteer.remark.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        matches,
        others: if others > 0 { w.count("volunteer-other-friends", others) } else { String::new() },
        keeps: gate.may(Action::KeepVolunteers),
        frame: Frame::inside(gate, ask, &one.volunteer.name).under(vec![Crumb {
            address: "/volunteers".to_owned(),
            label: w.t("menu-volunteers").to_owned(),
        }]),
    };
    Ok(Reply::page(page.render()?))
}

fn facts(gate: &Gate<'_>, w: &Wording, conn: &mut Conn, one: &Candidate) -> Stored<Vec<(String, String)>> {
    let it = &one.volunteer;
    let organisation = match it.organisation {
        Some(id) => store::find::<Organisation>(conn, store::nobody(), id.cast())?,
        None => None,
    };
    let trained: Vec<String> =
        it.training.clone().into_iter().chain(it.trained_on.map(|day| w.day(day))).collect();
    let times = words::times(w, [it.by_day, it.in_evenings, it.at_weekends]);
    let said = [
        ("phone", it.phone.clone()),
        ("email", it.email.clone()),
        ("volunteer_kind", Some(w.word(it.volunteer_kind).to_owned())),
        ("organisation", organisation.map(|kept| kept.record.name)),
        ("spoken_languages", it.spoken_languages.clone()),
        ("interests", it.interests.clone()),
        ("area", one.area.clone()),
        ("capacity", Some(format!("{}, {}", it.capacity, list::room(gate, w, one)))),
        ("child_certificate_on", Some(words::certificate(w, one.certificate))),
        ("training", Some(trained.join(", ")).filter(|text| !text.is_empty())),
        ("with_children", it.with_children.then(|| w.t("yes").to_owned())),
    ];
    let told = |(field, text): (&str, Option<String>)| Some((w.field_of("volunteer", field), text?));
    let mut facts: Vec<_> = said.into_iter().filter_map(told).collect();
    if !times.is_empty() {
        facts.push((w.t("friend-times").to_owned(), times));
    }
    Ok(facts)
}
