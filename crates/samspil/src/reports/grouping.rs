// SPDX-License-Identifier: MPL-2.0
//! Which figure stands under which guidepost on a day: the municipality's own order, or else the six that come along.

use super::guidepost::Guidepost;
use crate::{
    gate::{Conn, Stored},
    record::{Kept, store},
    web::Wording,
};
use indicators::{Guidepost as Shipped, INDICATORS};
use jiff::civil::Date;
use std::collections::HashSet;

/// What the strategy also wants told, and which nobody can count from the cases: guidepost and number.
pub const FROM_ELSEWHERE: &[(Shipped, &[&str])] = &[
    (Shipped::Housing, &[]),
    (Shipped::Danish, &["2a", "2b"]),
    (Shipped::Work, &[]),
    (Shipped::Education, &["4a", "4b", "4c"]),
    (Shipped::Community, &[]),
    (Shipped::Cooperation, &[]),
];

/// A guidepost with the numbers of its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its number, from 1; 0 for the figures that no guidepost names.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// What the municipality wants with it; may be empty.
    pub description: String,
    /// The numbers of its figures, in order.
    pub figures: Vec<String>,
}

/// Every figure there is, in the order of the six guideposts: those we count and those that come from elsewhere.
pub fn all_figures() -> impl Iterator<Item = &'static str> {
    Shipped::ALL.into_iter().flat_map(of_shipped)
}

fn of_shipped(guidepost: Shipped) -> impl Iterator<Item = &'static str> {
    let ours = INDICATORS.iter().filter(move |indicator| indicator.guidepost == guidepost);
    let elsewhere = FROM_ELSEWHERE.iter().filter(move |(of, _)| *of == guidepost);
    ours.map(|indicator| indicator.id).chain(elsewhere.flat_map(|(_, numbers)| numbers.iter().copied()))
}

/// Whether there is a figure with this number.
#[must_use]
pub fn is_figure(number: &str) -> bool {
    all_figures().any(|known| known == number)
}

/// What a figure is called.
#[must_use]
pub fn name_of(w: &Wording, number: &str) -> String {
    let ours = indicators::find(number).map(|indicator| w.t(&indicator.key("name")).to_owned());
    ours.unwrap_or_else(|| w.t(&format!("status-elsewhere-{number}")).to_owned())
}

/// The six guideposts that come with the program.
#[must_use]
pub fn shipped(w: &Wording) -> Vec<Group> {
    let group = |guidepost: Shipped| Group {
        number: usize::from(guidepost.number()),
        name: w.t(&guidepost.name_key()).to_owned(),
        description: String::new(),
        figures: of_shipped(guidepost).map(str::to_owned).collect(),
    };
    Shipped::ALL.into_iter().map(group).collect()
}

/// The municipality's own guideposts that are in use on a day, in order.
///
/// # Errors
/// When the database cannot answer.
pub fn own(conn: &mut Conn, day: Date) -> Stored<Vec<Kept<Guidepost>>> {
    let mut all = store::all::<Guidepost>(conn)?;
    all.retain(|kept| kept.record.is_used_on(day));
    all.sort_by_key(|kept| (kept.record.position, kept.id));
    Ok(all)
}

/// How the status as of a day is put in order. A figure stands once, under the first guidepost that names it; one that
/// none names stands last, so that it is not lost.
///
/// # Errors
/// When the database cannot answer.
pub fn on(conn: &mut Conn, w: &Wording, day: Date) -> Stored<Vec<Group>> {
    let own = own(conn, day)?;
    if own.is_empty() {
        return Ok(shipped(w));
    }
    let mut placed = HashSet::new();
    let mut groups: Vec<Group> = own
        .into_iter()
        .zip(1..)
        .map(|(kept, number)| Group {
            number,
            figures: kept
                .record
                .numbers()
                .filter(|figure| placed.insert((*figure).to_owned()))
                .map(str::to_owned)
                .collect(),
            name: kept.record.name,
            description: kept.record.description.map(|text| text.0).unwrap_or_default(),
        })
        .collect();
    let left: Vec<String> =
        all_figures().filter(|figure| !placed.contains(*figure)).map(str::to_owned).collect();
    if !left.is_empty() {
        let name = w.t("status-not-placed").to_owned();
        groups.push(Group { number: 0, name, description: String::new(), figures: left });
    }
    Ok(groups)
}
