// SPDX-License-Identifier: MPL-2.0
//! How many women and how many men were in offers that lead to a job of those whom the municipality was responsible for.

use super::{few, store::participation as own};
use crate::{
    error::Result,
    gate::{Action, Gate},
    reports::Hidden,
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::date;
use kernel::{
    TextEnum,
    codes::{OfferKind, Orientation, Sex},
    ids::PersonId,
};
use std::collections::HashSet;

/// A line of the table: what, then women and men.
type Line = (String, [String; 2]);

#[derive(Template)]
#[template(path = "reports/participation.html")]
struct ParticipationPage<'a> {
    frame: Frame<'a>,
    year: i16,
    years: Vec<(i16, bool)>,
    lines: Vec<Line>,
    published: bool,
}

/// The page, for a year.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let this_year = gate.today.year();
    let year = ask.query.get("year").parse().unwrap_or(this_year).clamp(2000, this_year);
    let mut reader = gate.read_snapshot(Action::SeeStatus)?;
    let days = (date(year, 1, 1), date(year, 12, 31));
    let (adults, offers) = (own::adults(&mut reader, days)?, own::offers(&mut reader, days)?);
    drop(reader);
    let published = !gate.may(Action::SeeFigures);
    let hidden = if published { Hidden::Few } else { Hidden::Nothing };
    let page = ParticipationPage {
        frame: Frame::inside(gate, ask, w.t("participation-title"))
            .under(vec![Crumb { address: "/status".to_owned(), label: w.t("status-title").to_owned() }]),
        lines: lines(w, &adults, &offers, hidden),
        years: (this_year - 3..=this_year).rev().map(|it| (it, it == year)).collect(),
        year,
        published,
    };
    Ok(Reply::page(page.render()?))
}

/// Women and men of the programme, those of them in an offer that leads to a job, then each kind of offer.
fn lines(w: &Wording, adults: &[(PersonId, Sex)], offers: &[own::Given], hidden: Hidden) -> Vec<Line> {
    let of = |sex: Sex| -> HashSet<PersonId> {
        adults.iter().filter(|(_, known)| *known == sex).map(|(person, _)| *person).collect()
    };
    let sexes = [of(Sex::Female), of(Sex::Male)];
    let in_offers = |wanted: &dyn Fn(&own::Given) -> bool| {
        let people: HashSet<PersonId> =
            offers.iter().filter(|given| wanted(given)).map(|given| given.person).collect();
        sexes.each_ref().map(|sex| sex.intersection(&people).count())
    };
    let whole = sexes.each_ref().map(|sex| len(sex.len()));
    let share = |counts: [usize; 2]| [0, 1].map(|at| few::part(w, (len(counts[at]), whole[at]), hidden));
    let mut lines = vec![
        (w.t("participation-adults").to_owned(), whole.map(|count| few::told(w, count, hidden))),
        (
            w.t("participation-job").to_owned(),
            share(in_offers(&|given| given.points_at == Orientation::Company)),
        ),
    ];
    for kind in OfferKind::ALL {
        let counts = in_offers(&|given| given.kind == *kind);
        if counts != [0, 0] {
            lines.push((w.word(*kind).to_owned(), share(counts)));
        }
    }
    lines
}

fn len(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
