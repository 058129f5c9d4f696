// SPDX-License-Identifier: MPL-2.0
//! A table with totals, with enough cells hidden that no small number can be found by subtraction.
//!
//! Rows and columns, the totals among them, are seen as two sets of places, and every hidden cell as a road between
//! its row and its column. A hidden cell can be reckoned out exactly if its road is the only way from the one to the
//! other. So cells are hidden until every road lies on a round trip.

use super::{Shown, Threshold};
use serde::Serialize;

/// A table of counts as it may be shown; the last row and the last column are totals.
///
/// Small cells and cells hidden for their sake look the same: a `<5` beside a cell known to be 5 or more would
/// sometimes give both away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublishedTable {
    /// Row by row; each row ends with its total, the last row is the column totals.
    pub cells: Vec<Vec<Shown>>,
}

/// The table with its totals, small numbers hidden, and others with them so that totals cannot reveal them.
/// Rows shorter than the longest are filled with 0.
#[must_use]
pub fn publish_table(counts: &[Vec<u64>], threshold: Threshold) -> PublishedTable {
    publish_hiding(counts, &[], threshold)
}

/// As [`publish_table`], with some cells hidden for other reasons (few people behind a large amount).
pub(super) fn publish_hiding(counts: &[Vec<u64>], also: &[Cell], threshold: Threshold) -> PublishedTable {
    let mut grid = Grid::with_totals(counts, threshold);
    for (row, column) in also {
        grid.hidden[*row][*column] = true;
    }
    while let Some((row, column)) = grid.small_sum().or_else(|| grid.missing_road()) {
        grid.hidden[row][column] = true;
    }
    let shown = |(count, hidden): (&u64, &bool)| if *hidden { Shown::Hidden } else { Shown::Count(*count) };
    let row = |(counts, hidden): (&Vec<u64>, &Vec<bool>)| counts.iter().zip(hidden).map(shown).collect();
    PublishedTable { cells: grid.counts.iter().zip(&grid.hidden).map(row).collect() }
}

/// A row and a column.
pub(super) type Cell = (usize, usize);

struct Grid {
    counts: Vec<Vec<u64>>,
    hidden: Vec<Vec<bool>>,
    threshold: Threshold,
}

impl Grid {
    fn with_totals(counts: &[Vec<u64>], threshold: Threshold) -> Self {
        let width = counts.iter().map(Vec::len).max().unwrap_or(0);
        let mut rows: Vec<Vec<u64>> = counts.to_vec();
        for row in &mut rows {
            row.resize(width, 0);
            row.push(row.iter().sum());
        }
        let total = |column: usize| rows.iter().map(|row| row[column]).sum();
        let totals = (0..=width).map(total).collect();
        rows.push(totals);
        let hidden =
            rows.iter().map(|row| row.iter().map(|count| threshold.hides(*count)).collect()).collect();
        Self { counts: rows, hidden, threshold }
    }

    fn height(&self) -> usize {
        self.counts.len()
    }

    fn width(&self) -> usize {
        self.counts[0].len()
    }

    /// Every row and every column as a list of cells, its total last.
    fn lines(&self) -> impl Iterator<Item = Vec<Cell>> + use<> {
        let (height, width) = (self.height(), self.width());
        let rows = (0..height).map(move |row| (0..width).map(|column| (row, column)).collect());
        let columns = (0..width).map(move |column| (0..height).map(|row| (row, column)).collect());
        rows.chain(columns)
    }

    /// A cell to hide in a line whose hidden cells add up to a small number for all to see.
    fn small_sum(&self) -> Option<Cell> {
        self.lines().find_map(|line| {
            let (total, cells) = line.split_last()?;
            let sum = cells.iter().filter(|cell| self.is_hidden(**cell)).map(|cell| self.count(*cell)).sum();
            let small = self.threshold.hides(sum) && !self.is_hidden(*total);
            small.then(|| self.cheapest(line.into_iter()))?
        })
    }

    /// A cell to hide so that some hidden cell that could be reckoned out no longer can.
    fn missing_road(&self) -> Option<Cell> {
        self.cells().filter(|cell| self.is_hidden(*cell)).find_map(|cell| {
            let near = self.reached_without(cell);
            let (row, column) = cell;
            if near[self.height() + column] {
                return None;
            }
            debug_assert!(near[row]);
            let crosses = |(row, column): &Cell| near[*row] != near[self.height() + column];
            self.cheapest(self.cells().filter(crosses))
        })
    }

    /// The places reached from a cell's row over hidden cells other than itself; rows first, then columns.
    fn reached_without(&self, but: Cell) -> Vec<bool> {
        let mut reached = vec![false; self.height() + self.width()];
        let mut open = vec![but.0];
        while let Some(place) = open.pop() {
            if std::mem::replace(&mut reached[place], true) {
                continue;
            }
            for (row, column) in self.cells().filter(|cell| self.is_hidden(*cell) && *cell != but) {
                if row == place {
                    open.push(self.height() + column);
                } else if self.height() + column == place {
                    open.push(row);
                }
            }
        }
        reached
    }

    fn cells(&self) -> impl Iterator<Item = Cell> + use<> {
        let width = self.width();
        (0..self.height()).flat_map(move |row| (0..width).map(move |column| (row, column)))
    }

    /// The shown cell that is least missed: a small one before a total, a 0 (which hides nothing) last of all.
    fn cheapest(&self, cells: impl Iterator<Item = Cell>) -> Option<Cell> {
        let cost = |cell: &Cell| {
            let totals = usize::from(cell.0 + 1 == self.height()) + usize::from(cell.1 + 1 == self.width());
            (self.count(*cell) == 0, totals, self.count(*cell))
        };
        cells.filter(|cell| !self.is_hidden(*cell)).min_by_key(cost)
    }

    fn count(&self, (row, column): Cell) -> u64 {
        self.counts[row][column]
    }

    fn is_hidden(&self, (row, column): Cell) -> bool {
        self.hidden[row][column]
    }
}
