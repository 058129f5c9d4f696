// SPDX-License-Identifier: MPL-2.0
//! Whoever looks at activities: anybody sees what is published, those who work with them see the rest too.

use super::Board;
use crate::{
    error::Result,
    gate::{Action, Gate, Reader},
    web::{App, Ask, Frame},
};
use jiff::civil::Date;
use std::sync::Arc;

/// Somebody who looks.
pub struct Visit<'a> {
    app: &'a App,
    /// Who, when they are logged in.
    pub gate: Option<Gate<'a>>,
    /// Whose activities: number and name; the name is empty in a house where no municipality lives yet.
    pub municipality: (i64, String),
    /// The municipalities of the house to choose between, when there are several.
    pub others: Vec<(i64, String)>,
    /// The day.
    pub today: Date,
}

impl<'a> Visit<'a> {
    /// Whoever sends the request.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn of(app: &'a App, ask: &Ask) -> Result<Self> {
        let today = app.office.today();
        if let Some(gate) = app.gate_of(ask)? {
            let municipality = (gate.user.municipality, gate.user.municipality_name.clone());
            return Ok(Self { app, gate: Some(gate), municipality, others: Vec::new(), today });
        }
        let mut others = app.office.municipalities()?;
        let asked = ask.query.get("municipality").parse::<i64>().ok();
        let chosen = others.iter().find(|(code, _)| Some(*code) == asked).or(others.first()).cloned();
        if others.len() < 2 {
            others.clear();
        }
        Ok(Self { app, gate: None, municipality: chosen.unwrap_or_default(), others, today })
    }

    /// Whether the user may do this.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.gate.as_ref().is_some_and(|gate| gate.may(action))
    }

    /// A look at the data, for what everybody may see.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn look(&self) -> Result<Reader> {
        self.app.office.look_by_itself(self.municipality.0)
    }

    /// The activities, all of them; the pages show what is published.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn board(&self) -> Result<Arc<Board>> {
        if self.municipality.1.is_empty() {
            return Ok(Arc::default());
        }
        let mut look = self.look()?;
        Ok(Board::of(&mut look, self.app.office.between(), self.municipality.0)?)
    }

    /// What stands around a page.
    #[must_use]
    pub fn frame(&self, ask: &Ask, title: &str) -> Frame<'_> {
        match &self.gate {
            Some(gate) => Frame::inside(gate, ask, title),
            None => Frame::outside(ask, title).of(&self.municipality.1),
        }
    }

    /// What the addresses of this municipality carry, where the house has several.
    #[must_use]
    pub fn whose(&self) -> Option<(&'static str, String)> {
        (!self.others.is_empty()).then(|| ("municipality", self.municipality.0.to_string()))
    }
}
