// SPDX-License-Identifier: MPL-2.0
//! The file a problem comes in, word for word as it was written.

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use std::{borrow::Cow, fmt, marker::PhantomData};

/// The most units, places or limits.
pub const MOST_THINGS: usize = 1_000_000;
/// The most pairs with a score.
pub const MOST_PAIRS: usize = 20_000_000;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File<'a> {
    #[serde(default)]
    pub measures: AtMost<String, 1_000>,
    pub units: AtMost<Unit, MOST_THINGS>,
    pub places: AtMost<Place, MOST_THINGS>,
    #[serde(default)]
    pub limits: AtMost<Limit, MOST_THINGS>,
    #[serde(borrow)]
    pub scores: AtMost<Score<'a>, MOST_PAIRS>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unit {
    pub id: String,
    #[serde(default)]
    pub demand: Amounts,
    #[serde(default)]
    pub groups: Vec<String>,
    #[serde(default)]
    pub locked_to: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    pub id: String,
    #[serde(default)]
    pub capacity: Amounts,
    #[serde(default)]
    pub sets: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    pub id: String,
    pub set: String,
    pub measure: String,
    #[serde(default)]
    pub group: Option<String>,
    pub at_most: u64,
}

#[derive(Deserialize)]
pub(crate) struct Score<'a>(#[serde(borrow)] pub Cow<'a, str>, #[serde(borrow)] pub Cow<'a, str>, pub f64);

/// Amounts by measure; the same measure twice is a fault, not the last one's luck.
#[derive(Default)]
pub(crate) struct Amounts(pub Vec<(String, u64)>);

impl<'de> Deserialize<'de> for Amounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Amounts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount for each measure, such as {\"persons\": 4}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Amounts, A::Error> {
        let mut amounts = Vec::<(String, u64)>::new();
        while let Some((measure, amount)) = map.next_entry::<String, u64>()? {
            if amounts.iter().any(|(known, _)| *known == measure) {
                return Err(A::Error::custom(format!("{measure} is said twice")));
            }
            amounts.push((measure, amount));
        }
        Ok(Amounts(amounts))
    }
}

/// A list that is not read on when it is too long: a huge file must not fill the memory before it is refused.
pub(crate) struct AtMost<T, const MOST: usize>(pub Vec<T>);

impl<T, const MOST: usize> Default for AtMost<T, MOST> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>, const MOST: usize> Deserialize<'de> for AtMost<T, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListReader(PhantomData))
    }
}

struct ListReader<T, const MOST: usize>(PhantomData<T>);

impl<'de, T: Deserialize<'de>, const MOST: usize> Visitor<'de> for ListReader<T, MOST> {
    type Value = AtMost<T, MOST>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some(next) = list.next_element()? {
            if all.len() == MOST {
                return Err(A::Error::custom(format!("the list is too long; the most is {MOST}")));
            }
            all.push(next);
        }
        Ok(AtMost(all))
    }
}
