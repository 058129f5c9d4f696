// SPDX-License-Identifier: MPL-2.0
//! Draws the spread as a map of tiles for each year: an area stands where the municipality has put it, the darker the more moved there.

use super::spread::{Row, said};
use crate::web::Wording;
use indicators::publish::Shown;
use std::fmt::Write;

const WIDTH: usize = 104;
const HEIGHT: usize = 58;
/// The longest name there is room for.
const NAME: usize = 12;

/// A tile's column and line.
type Tile = (usize, usize);

/// A map for each year: the year, and the picture with what it shows in words; none where there is no area.
#[must_use]
pub fn draw(w: &Wording, years: &[String], rows: &[Row]) -> Vec<(String, String)> {
    if rows.is_empty() {
        return Vec::new();
    }
    let tiles = tiles(rows);
    let most = rows.iter().flat_map(|row| &row.years).map(|cell| count(*cell)).max().unwrap_or(0).max(1);
    let map = |(at, year): (usize, &String)| (year.clone(), map(w, (at, year), rows, &tiles, most));
    years.iter().enumerate().map(map).collect()
}

/// Where each area stands: where it was put, and those that were put nowhere below them, in the order of the list.
fn tiles(rows: &[Row]) -> Vec<Tile> {
    let places = || rows.iter().filter_map(|row| row.place);
    let west = places().map(|(column, _)| column).min().unwrap_or(1);
    let north = places().map(|(_, line)| line).min().unwrap_or(1);
    let distance = |from: i64, to: i64| usize::try_from(to - from).unwrap_or(0);
    let mut tiles: Vec<Option<Tile>> = Vec::new();
    for row in rows {
        let tile = row.place.map(|(column, line)| (distance(west, column), distance(north, line)));
        // Two cannot stand in one place.
        tiles.push(tile.filter(|tile| !tiles.contains(&Some(*tile))));
    }
    let columns = tiles.iter().flatten().map(|(column, _)| column + 1).max();
    let columns = columns.unwrap_or_else(|| rows.len().isqrt().max(1)).max(3);
    let below = tiles.iter().flatten().map(|(_, line)| line + 1).max().unwrap_or(0);
    let mut free = (0..).map(|at| (at % columns, below + at / columns));
    tiles.into_iter().map(|tile| tile.or_else(|| free.next()).unwrap_or_default()).collect()
}

fn map(w: &Wording, (at, year): (usize, &str), rows: &[Row], tiles: &[Tile], most: u64) -> String {
    let columns = tiles.iter().map(|(column, _)| column + 1).max().unwrap_or(1);
    let lines = tiles.iter().map(|(_, line)| line + 1).max().unwrap_or(1);
    let told: Vec<String> =
        rows.iter().map(|row| format!("{} {}", row.name, said(w, row.years[at]))).collect();
    let mut svg = format!(
        "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">",
        columns * WIDTH,
        lines * HEIGHT,
        escape(&format!("{year}: {}", told.join(", ")))
    );
    for (row, tile) in rows.iter().zip(tiles) {
        draw_tile(w, &mut svg, *tile, (&row.name, row.years[at]), most);
    }
    svg.push_str("</svg>");
    svg
}

fn draw_tile(w: &Wording, svg: &mut String, (column, line): Tile, (name, cell): (&str, Shown), most: u64) {
    let (x, y) = (column * WIDTH + 2, line * HEIGHT + 2);
    let (width, height) = (WIDTH - 4, HEIGHT - 4);
    let size = format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"3\"");
    if count(cell) > 0 {
        let share = 15 + count(cell) * 40 / most;
        _ = write!(svg, "<rect class=\"series-1\" fill-opacity=\"0.{share}\" {size}/>");
    }
    let hidden = matches!(cell, Shown::Below(_) | Shown::Hidden);
    let dashes = if hidden { " stroke-dasharray=\"4 3\"" } else { "" };
    let mut short: String = name.chars().take(NAME).collect();
    if short != name {
        short.pop();
        short.push('…');
    }
    let middle = x + width / 2;
    _ = write!(svg, "<rect class=\"axis\" fill=\"none\"{dashes} {size}/>");
    for (text, at) in [(escape(&short), y + 22), (said(w, cell), y + 43)] {
        _ = write!(svg, "<text x=\"{middle}\" y=\"{at}\" text-anchor=\"middle\">{text}</text>");
    }
}

const fn count(cell: Shown) -> u64 {
    match cell {
        Shown::Count(count) => count,
        Shown::Below(_) | Shown::Hidden => 0,
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, place: Option<(i64, i64)>) -> Row {
        Row { name: name.to_owned(), place, years: vec![Shown::Count(1)], recent: Vec::new() }
    }

    #[test]
    fn b13_areas_stand_on_the_map_where_they_were_put_and_the_others_below() {
        let put = [row("Vest", Some((3, 5))), row("Øst", Some((6, 5))), row("Nord", Some((4, 4)))];
        assert_eq!(tiles(&put), [(0, 1), (3, 1), (1, 0)], "as in the municipality, from the outermost areas");
        let others = [row("Vest", Some((3, 5))), row("Et", None), row("To", Some((3, 5))), row("Tre", None)];
        assert_eq!(tiles(&others), [(0, 0), (0, 1), (1, 1), (2, 1)], "no two in one place");
        assert_eq!(
            tiles(&[row("Et", None), row("To", None), row("Tre", None), row("Fire", None)])[3],
            (0, 1)
        );
    }
}
