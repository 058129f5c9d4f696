// SPDX-License-Identifier: MPL-2.0
//! All activities, kept in memory until one of them changes, and the sessions of those somebody looks for.

use super::{
    Activity, ActivitySession, ActivityStatus, ActivityText, ActivityType, SpokenLanguage,
    store::{self as own, At},
};
use crate::{
    gate::{Between, Conn, Stored},
    people::danish_order,
    record::{Kept, store},
};
use kernel::ids::ActivityId;
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// Every activity that was not struck out.
#[derive(Default)]
pub struct Board {
    all: Vec<Kept<Activity>>,
    places: HashMap<ActivityId, usize>,
    texts: HashMap<(ActivityId, SpokenLanguage), ActivityText>,
    /// The places of what is published, each once.
    venues: Vec<String>,
}

/// What somebody looks for in the calendar.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// What kind of activity.
    pub kind: Option<ActivityType>,
    /// In which language.
    pub language: Option<SpokenLanguage>,
    /// Where, by the name of the place; empty for everywhere.
    pub place: String,
    /// One activity alone.
    pub activity: Option<ActivityId>,
}

/// A session as it is kept.
pub type Session = Kept<ActivitySession>;

/// So many activities at most are asked for one by one.
const FEW: usize = 40;
/// How many sessions are read at a time, and how many times at most before somebody is asked to look on.
const FAR: Pace = Pace { stride: 200, strides: 25 };

/// How many sessions are read at a time, and how many times.
#[derive(Clone, Copy)]
struct Pace {
    stride: usize,
    strides: usize,
}

impl Board {
    /// The activities of the municipality.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn of(conn: &mut Conn, between: &Between, municipality: i64) -> Stored<Arc<Self>> {
        let stamp = own::stamp(conn)?;
        if let Some(known) = between.recall::<Self>(municipality, &stamp) {
            return Ok(known);
        }
        let all = store::all::<Activity>(conn)?;
        let places = all.iter().enumerate().map(|(at, kept)| (kept.id.cast(), at)).collect();
        let texts = store::all::<ActivityText>(conn)?.into_iter().map(|kept| kept.record);
        let texts = texts.map(|text| ((text.activity, text.held_in), text)).collect();
        let published = all.iter().filter(|kept| kept.record.published);
        let mut venues: Vec<String> = published.filter_map(|kept| kept.record.venue.clone()).collect();
        venues.sort_by_cached_key(|place| danish_order(place));
        venues.dedup();
        let board = Arc::new(Self { all, places, texts, venues });
        between.keep(municipality, stamp, &board);
        Ok(board)
    }

    /// Every activity.
    #[must_use]
    pub fn all(&self) -> &[Kept<Activity>] {
        &self.all
    }

    /// The activity with this id.
    #[must_use]
    pub fn with_id(&self, id: ActivityId) -> Option<&Kept<Activity>> {
        self.places.get(&id).map(|at| &self.all[*at])
    }

    /// The activity with this id, when everybody may see it.
    #[must_use]
    pub fn published(&self, id: ActivityId) -> Option<&Kept<Activity>> {
        self.with_id(id).filter(|kept| kept.record.published)
    }

    /// An activity in another language.
    #[must_use]
    pub fn text(&self, id: ActivityId, language: SpokenLanguage) -> Option<&ActivityText> {
        self.texts.get(&(id, language))
    }

    /// The kinds of activity and the languages that are published, each once, in the order of their lists.
    #[must_use]
    pub fn offered(&self) -> (Vec<ActivityType>, Vec<SpokenLanguage>) {
        let (mut kinds, mut languages) = (Vec::new(), Vec::new());
        for kept in self.all.iter().filter(|kept| kept.record.published) {
            kinds.extend(kept.record.activity_type);
            languages.extend(kept.record.held_in.into_iter().chain(kept.record.also_held_in));
        }
        kinds.sort_unstable();
        kinds.dedup();
        languages.sort_unstable();
        languages.dedup();
        (kinds, languages)
    }

    /// The places of what is published, each once.
    #[must_use]
    pub fn places(&self) -> Vec<&str> {
        self.venues.iter().map(String::as_str).collect()
    }

    /// The published sessions somebody looks for after a place in the calendar, at most so many, and where to look on.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn sessions(
        &self,
        conn: &mut Conn,
        wanted: &Wanted,
        at: At,
        most: usize,
    ) -> Stored<(Vec<Session>, Option<At>)> {
        let speaks = |kept: &&Kept<Activity>| wanted.language.is_none_or(|it| kept.record.is_held_in(it));
        let held: HashSet<ActivityId> = self
            .all
            .iter()
            .filter(|kept| wanted.is(kept))
            .filter(speaks)
            .map(|kept| kept.id.cast())
            .collect();
        let fits = |kept: &Session| {
            let own = kept.record.held_in.is_none_or(|own| wanted.language.is_none_or(|it| it == own));
            own && held.contains(&kept.record.activity)
        };
        let (mut found, mut reached) = if held.len() <= FEW {
            let mut found = Vec::new();
            for activity in &held {
                let of = |at, limit| own::after_of(conn, *activity, at, limit);
                found.extend(walk(of, fits, at, most + 1, Pace { stride: most + 1, strides: usize::MAX })?.0);
            }
            (found, None)
        } else {
            walk(|at, limit| own::after(conn, at, limit), fits, at, most + 1, FAR)?
        };
        if let Some(language) = wanted.language {
            // A session can have another language than its activity.
            let fits = |kept: &Session| self.with_id(kept.record.activity).is_some_and(|it| wanted.is(it));
            let of = |at, limit| own::after_in(conn, language, at, limit);
            let (more, stopped) = walk(of, fits, at, most + 1, FAR)?;
            found.extend(more);
            reached = reached.into_iter().chain(stopped).min();
        }
        found.sort_by_key(At::of);
        found.dedup_by_key(|kept| kept.id);
        found.retain(|kept| reached.is_none_or(|reached| At::of(kept) <= reached));
        if found.len() > most {
            found.truncate(most);
            reached = found.last().map(At::of);
        }
        Ok((found, reached))
    }
}

/// Walks through sessions in the order of time until enough fit, there are no more, or enough has been seen; answers
/// where it stopped before the end.
fn walk(
    mut of: impl FnMut(At, i64) -> Stored<Vec<Session>>,
    fits: impl Fn(&Session) -> bool,
    mut at: At,
    enough: usize,
    pace: Pace,
) -> Stored<(Vec<Session>, Option<At>)> {
    let mut found = Vec::new();
    for _ in 0..pace.strides {
        let near = of(at, i64::try_from(pace.stride).unwrap_or(i64::MAX))?;
        let Some(last) = near.last() else { return Ok((found, None)) };
        let ended = near.len() < pace.stride;
        at = At::of(last);
        found.extend(near.into_iter().filter(&fits));
        if ended {
            return Ok((found, None));
        }
        if found.len() >= enough {
            break;
        }
    }
    Ok((found, Some(at)))
}

impl Wanted {
    /// Whether everybody may see the activity, and it is of the kind and at the place that is looked for.
    fn is(&self, kept: &Kept<Activity>) -> bool {
        let activity = &kept.record;
        activity.published
            && activity.activity_status != ActivityStatus::Ended
            && self.kind.is_none_or(|kind| activity.activity_type == Some(kind))
            && self.activity.is_none_or(|id| kept.id.cast() == id)
            && (self.place.is_empty() || activity.venue.as_deref() == Some(self.place.as_str()))
    }
}
