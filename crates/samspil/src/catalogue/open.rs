// SPDX-License-Identifier: MPL-2.0
//! Opens the catalogue for whoever asks: anybody sees what is published, those who work with it see the rest too.

use super::shelf::{Shelf, Shelved};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate},
    web::{App, Ask, Frame},
};
use jiff::civil::Date;
use std::sync::Arc;

/// The catalogue as somebody sees it.
pub struct Open<'a> {
    /// Who looks, when they are logged in.
    pub gate: Option<Gate<'a>>,
    /// The catalogue.
    pub shelf: Arc<Shelf>,
    /// Whose it is: number and name; the name is empty in a house where no municipality lives yet.
    pub municipality: (i64, String),
    /// The municipalities of the house to choose between, when there are several.
    pub others: Vec<(i64, String)>,
    /// Whether what is not published is seen too.
    pub sees_all: bool,
    /// Whether the user may write in it.
    pub keeps: bool,
    /// The day.
    pub today: Date,
}

impl<'a> Open<'a> {
    /// For whoever sends the request.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn of(app: &'a App, ask: &Ask) -> Result<Self> {
        let (office, today) = (&app.office, app.office.today());
        if let Some(gate) = app.gate_of(ask)? {
            let municipality = (gate.user.municipality, gate.user.municipality_name.clone());
            let (sees_all, keeps) = (gate.may(Action::SeeCatalogue), gate.may(Action::KeepCatalogue));
            let shelf =
                Shelf::of(&mut *office.look_by_itself(municipality.0)?, office.between(), &municipality.1)?;
            return Ok(Self {
                gate: Some(gate),
                shelf,
                municipality,
                others: Vec::new(),
                sees_all,
                keeps,
                today,
            });
        }
        let mut others = office.municipalities()?;
        let asked = ask.query.get("municipality").parse::<i64>().ok();
        let chosen = others.iter().find(|(code, _)| Some(*code) == asked).or(others.first()).cloned();
        let shelf = match &chosen {
            Some((code, name)) => Shelf::of(&mut *office.look_by_itself(*code)?, office.between(), name)?,
            None => Arc::new(Shelf::of_nobody()),
        };
        if others.len() < 2 {
            others.clear();
        }
        let municipality = chosen.unwrap_or_default();
        Ok(Self { gate: None, shelf, municipality, others, sees_all: false, keeps: false, today })
    }

    /// Whether this is for the eyes of whoever looks.
    #[must_use]
    pub fn sees(&self, shelved: &Shelved) -> bool {
        self.sees_all || shelved.published
    }

    /// The entry that the address names.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, or it is not published and the user does not work with the catalogue.
    pub fn asked(&self, ask: &Ask) -> Result<&Shelved> {
        self.shelf.with_id(ask.id("id")?).filter(|shelved| self.sees(shelved)).ok_or(Error::NotFound)
    }

    /// What stands around a page.
    #[must_use]
    pub fn frame(&self, ask: &Ask, title: &str) -> Frame<'_> {
        match &self.gate {
            Some(gate) => Frame::inside(gate, ask, title),
            None => Frame::outside(ask, title).of(&self.municipality.1),
        }
    }
}
