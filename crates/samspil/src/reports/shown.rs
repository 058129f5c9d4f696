// SPDX-License-Identifier: MPL-2.0
//! A status as it stands on a page: tiles, guideposts and cards, all of it text, so that it can be kept as it was.

use super::{
    card::{self, Card, KeyFigure},
    figures::Series,
    grouping::{self, Group},
    status::Status,
    strategy::Strategy,
};
use crate::web::Wording;
use indicators::reception::MISSION;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A status as it is shown.
#[derive(Serialize, Deserialize)]
pub struct Shown {
    /// As of when, in words.
    pub as_of: String,
    /// The strategy in force on the day; empty when none is registered.
    pub strategy: String,
    /// Whom one can ask about the strategy; empty in what was frozen before that was asked for.
    #[serde(default)]
    pub contact: String,
    /// Its goals.
    pub goals: String,
    /// What the mission asks of the reception.
    pub tiles: Vec<Tile>,
    /// The guideposts with their figures.
    pub guideposts: Vec<GuidepostView>,
}

/// A figure of the reception, which leads to its card (B-04).
#[derive(Serialize, Deserialize)]
pub struct Tile {
    /// Its number.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The figure.
    pub figure: KeyFigure,
}

/// A guidepost with its figures.
#[derive(Serialize, Deserialize)]
pub struct GuidepostView {
    /// Its number, from 1; 0 for the figures that no guidepost names.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// What the municipality wants with it.
    pub description: String,
    /// What was said of it when the status was frozen.
    pub comment: String,
    /// Its figures.
    pub cards: Vec<Card>,
    /// The figures that come from elsewhere: number and what is said of them.
    pub elsewhere: Vec<(String, String)>,
}

impl GuidepostView {
    /// How many figures it has beside the first.
    #[must_use]
    pub fn more(&self) -> i64 {
        i64::try_from(self.cards.len().saturating_sub(1)).unwrap_or(i64::MAX)
    }
}

impl Shown {
    /// The status as of a day in words; `sees_members` says whether the numbers lead to the people behind them.
    #[must_use]
    pub fn of(w: &Wording, status: &Status, as_of: Date, sees_members: bool) -> Self {
        let card = |id: &String| {
            let series = status.series.iter().find(|series| series.indicator.id == id)?;
            Some(Card::of(w, series, as_of, sees_members))
        };
        let view = |group: &Group| GuidepostView {
            number: group.number,
            name: group.name.clone(),
            description: group.description.clone(),
            comment: String::new(),
            cards: group.figures.iter().filter_map(card).collect(),
            elsewhere: group
                .figures
                .iter()
                .filter(|id| indicators::find(id).is_none())
                .map(|id| (id.clone(), grouping::name_of(w, id)))
                .collect(),
        };
        let goals = status.strategy.as_ref().and_then(|strategy| strategy.goals.as_ref());
        Self {
            as_of: w.with("figure-as-of", &[("date", w.day(as_of).into())]),
            strategy: status.strategy.as_ref().map(|strategy| named(w, strategy)).unwrap_or_default(),
            contact: status.strategy.as_ref().map(|strategy| strategy.contact().line()).unwrap_or_default(),
            goals: goals.map(|goals| goals.0.clone()).unwrap_or_default(),
            tiles: tiles(w, &status.series),
            guideposts: status.groups.iter().map(view).collect(),
        }
    }
}

fn named(w: &Wording, strategy: &Strategy) -> String {
    let days = w.days(strategy.starts_on, strategy.ends_on);
    format!("{}, {} ({days})", strategy.title, strategy.edition)
}

fn tiles(w: &Wording, all: &[Series]) -> Vec<Tile> {
    let of = |id: &&str| all.iter().find(|series| series.indicator.id == *id);
    let tile = |series: &Series| Tile {
        id: series.indicator.id.to_owned(),
        name: w.t(&series.indicator.key("name")).to_owned(),
        figure: card::key_figure(w, series),
    };
    MISSION.iter().filter_map(of).map(tile).collect()
}
