// SPDX-License-Identifier: MPL-2.0
//! What children's language was assessed as before school, with and without a language suitcase at home: in numbers only,
//! without small ones.

use super::store as own;
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, Stored},
    people::LanguageBand,
    reports::{Hidden, may_be_told, told},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::{TextEnum, ids::PersonId};
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "activities/results.html")]
struct ResultsPage<'a> {
    frame: Frame<'a>,
    bands: Vec<&'a str>,
    /// With and without: what it is called, all children, and those of each band.
    lines: Vec<(&'a str, String, Vec<String>)>,
}

/// How many children were assessed in each band.
type Bands = [i64; LanguageBand::ALL.len()];

/// The page. Small numbers are hidden from everybody: it is about children.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeStatus)?;
    let [with, without] = counted(&mut reader)?;
    drop(reader);
    let page = ResultsPage {
        frame: Frame::inside(gate, ask, w.t("results-title")).under(vec![Crumb {
            address: "/activities".to_owned(),
            label: w.t("activity-plural").to_owned(),
        }]),
        bands: LanguageBand::ALL.iter().map(|band| w.word(*band)).collect(),
        lines: vec![line(w, "results-with", with), line(w, "results-without", without)],
    };
    Ok(Reply::page(page.render()?))
}

/// A row: where one band has few, the bands of the row are not told, as the others would give it away; nor where all are in
/// one, since that would be told of each child.
fn line<'a>(w: &'a Wording, key: &'a str, bands: Bands) -> (&'a str, String, Vec<String>) {
    let sum: i64 = bands.iter().sum();
    let safe = bands.iter().all(|count| may_be_told(*count) && *count < sum);
    let band = |count: &i64| if safe { count.to_string() } else { w.t("few-not-told").to_owned() };
    (w.t(key), told(w, sum, Hidden::Few), bands.iter().map(band).collect())
}

/// The last assessment of each child before school, with a suitcase lent to the household before it, and without.
fn counted(conn: &mut Conn) -> Stored<[Bands; 2]> {
    let school: HashMap<PersonId, _> = own::school_starts(conn)?.into_iter().collect();
    let lent: HashMap<PersonId, _> = own::suitcase_homes(conn)?.into_iter().collect();
    let mut last = HashMap::new();
    for (child, band, day) in own::assessments(conn)? {
        if school.get(&child).is_none_or(|start| day < *start) {
            last.insert(child, (band, day));
        }
    }
    let mut counts = [Bands::default(); 2];
    for (child, (band, day)) in last {
        let row = usize::from(lent.get(&child).is_none_or(|first| *first > day));
        if let Some(at) = LanguageBand::ALL.iter().position(|known| *known == band) {
            counts[row][at] += 1;
        }
    }
    Ok(counts)
}
