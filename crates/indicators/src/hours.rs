// SPDX-License-Identifier: MPL-2.0
//! Hours a week (*timer om ugen*), kept to the minute so that sums are exact.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number of hours, to the minute; written as hours in files (`18.5`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours {
    minutes: u32,
}

impl Hours {
    /// So many whole hours.
    #[must_use]
    pub const fn whole(hours: u32) -> Self {
        Self { minutes: hours * 60 }
    }

    /// So many minutes.
    #[must_use]
    pub const fn from_minutes(minutes: u32) -> Self {
        Self { minutes }
    }

    /// How many minutes.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        self.minutes
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.minutes) / 60.0)
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hours = f64::deserialize(deserializer)?;
        if !(0.0..=168.0).contains(&hours) {
            return Err(serde::de::Error::custom("a week has between 0 and 168 hours"));
        }
        Ok(Self { minutes: (hours * 60.0).round() as u32 })
    }
}
