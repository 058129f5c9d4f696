// SPDX-License-Identifier: MPL-2.0
//! What a part of the work keeps in memory from one request to the next, so that it need not be made anew each time.

use super::{Gate, Office};
use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, Mutex},
};

/// What is kept, by municipality and kind. Whatever is kept says itself what it was made from: a stamp.
#[derive(Default)]
pub struct Between(Mutex<HashMap<(i64, TypeId), Kept>>);

/// The stamp of what something was made from, and the thing.
type Kept = (String, Arc<dyn Any + Send + Sync>);

impl Between {
    /// What was made from the same before.
    #[must_use]
    pub fn recall<T: Any + Send + Sync>(&self, municipality: i64, stamp: &str) -> Option<Arc<T>> {
        let kept = self.0.lock().ok()?;
        let (made_from, thing) = kept.get(&(municipality, TypeId::of::<T>()))?;
        (made_from == stamp).then(|| Arc::clone(thing).downcast().ok()).flatten()
    }

    /// Keeps what was made, in place of what was made from something older.
    pub fn keep<T: Any + Send + Sync>(&self, municipality: i64, stamp: String, thing: &Arc<T>) {
        if let Ok(mut kept) = self.0.lock() {
            kept.insert(
                (municipality, TypeId::of::<T>()),
                (stamp, Arc::clone(thing) as Arc<dyn Any + Send + Sync>),
            );
        }
    }
}

impl Office {
    /// What is kept between two requests.
    #[must_use]
    pub fn between(&self) -> &Between {
        &self.between
    }
}

impl Gate<'_> {
    /// What is kept between two requests.
    #[must_use]
    pub fn between(&self) -> &Between {
        self.office.between()
    }
}
