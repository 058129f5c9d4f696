// SPDX-License-Identifier: MPL-2.0
//! The six guideposts (*pejlemærker*) that the yearly status follows.

use serde::{Deserialize, Serialize};

/// One of the six guideposts; what they are called is wording and may be changed (B-07).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guidepost {
    /// A home from the start (*boligplacering*).
    Housing,
    /// Danish (*dansk*).
    Danish,
    /// Work and self-support (*selvforsørgelse*).
    Work,
    /// Education (*uddannelse*).
    Education,
    /// Leisure, culture and voluntary work (*fritid, kultur og frivillighed*).
    Community,
    /// Working together (*koordineret og helhedsorienteret*).
    Cooperation,
}

impl Guidepost {
    /// All six, in order.
    pub const ALL: [Self; 6] =
        [Self::Housing, Self::Danish, Self::Work, Self::Education, Self::Community, Self::Cooperation];

    /// Its number, from 1 to 6.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The key of its name.
    #[must_use]
    pub fn name_key(self) -> String {
        format!("guidepost-{}-name", self.number())
    }
}
