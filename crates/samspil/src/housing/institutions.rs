// SPDX-License-Identifier: MPL-2.0
//! The counts of institutions and schools year by year: numbers from elsewhere, small ones hidden for everybody (B-14).

use super::ChildrenCount;
use crate::{
    error::Result,
    gate::{Action, Gate},
    people,
    record::store,
    reports::whole,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use indicators::publish::{Shown, Threshold, publish_table};
use kernel::{TextEnum, codes::InstitutionKind};
use std::collections::BTreeSet;

/// The institutions of a kind with their counts.
struct Table {
    title: String,
    years: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
    totals: Vec<String>,
}

#[derive(Template)]
#[template(path = "housing/institutions.html")]
struct InstitutionsPage<'a> {
    frame: Frame<'a>,
    tables: Vec<Table>,
    may_see: bool,
    may_change: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeStatus)?;
    let counts: Vec<ChildrenCount> =
        store::all::<ChildrenCount>(&mut reader)?.into_iter().map(|kept| kept.record).collect();
    drop(reader);
    let tables = InstitutionKind::ALL.iter().filter_map(|kind| table(w, *kind, &counts)).collect();
    let page = InstitutionsPage {
        frame: Frame::inside(gate, ask, w.t("institutions-title")),
        tables,
        may_see: gate.may(Action::SeeFigures),
        may_change: gate.may(Action::KeepStatus),
    };
    Ok(Reply::page(page.render()?))
}

fn table(w: &Wording, kind: InstitutionKind, counts: &[ChildrenCount]) -> Option<Table> {
    let counts: Vec<&ChildrenCount> = counts.iter().filter(|count| count.kind == kind).collect();
    let mut names: Vec<&str> = counts.iter().map(|count| count.institution.as_str()).collect();
    names.sort_by_cached_key(|name| (people::danish_order(name), *name));
    names.dedup();
    let years: BTreeSet<i16> = counts.iter().map(|count| count.counted_on.year()).collect();
    let mut rows: Vec<(String, Vec<String>)> =
        names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect();
    let mut totals = Vec::new();
    for year in &years {
        let of = |name: &&str| {
            let same =
                |count: &&&ChildrenCount| count.institution == **name && count.counted_on.year() == *year;
            counts.iter().find(same).map(|count| u64::try_from(count.children).unwrap_or(0))
        };
        let known: Vec<Option<u64>> = names.iter().map(of).collect();
        let (cells, total) = published(&known);
        for ((_, row), cell) in rows.iter_mut().zip(cells) {
            row.push(cell.map_or_else(|| "–".to_owned(), |cell| shown(w, cell)));
        }
        totals.push(shown(w, total));
    }
    let years: Vec<String> = years.into_iter().map(|year| year.to_string()).collect();
    (!years.is_empty()).then(|| Table { title: w.word(kind).to_owned(), years, rows, totals })
}

/// A year's counts and their sum, small ones hidden, and others with them so that the sum cannot reveal them. An
/// institution that has not counted is not one without children.
fn published(known: &[Option<u64>]) -> (Vec<Option<Shown>>, Shown) {
    let counts: Vec<Vec<u64>> = known.iter().map(|count| vec![count.unwrap_or(0)]).collect();
    let table = publish_table(&counts, Threshold::Five);
    let cells = known.iter().zip(&table.cells).map(|(count, row)| count.map(|_| row[0])).collect();
    (cells, table.cells[known.len()][0])
}

fn shown(w: &Wording, cell: Shown) -> String {
    match cell {
        Shown::Count(count) => whole(w, count),
        Shown::Below(_) | Shown::Hidden => w.t("institutions-hidden").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::published;
    use indicators::publish::Shown::{Count, Hidden};

    #[test]
    fn b14_a_small_number_is_hidden_and_cannot_be_found_from_the_sum() {
        let (cells, total) = published(&[Some(3), Some(12), Some(40), None]);
        assert_eq!(cells, [Some(Hidden), Some(Hidden), Some(Count(40)), None]);
        assert_eq!(total, Count(55));
        let (cells, total) = published(&[Some(0), Some(12)]);
        assert_eq!((cells, total), (vec![Some(Count(0)), Some(Count(12))], Count(12)));
        assert_eq!(published(&[Some(4)]), (vec![Some(Hidden)], Hidden));
    }
}
