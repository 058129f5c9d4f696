// SPDX-License-Identifier: MPL-2.0
//! Everything in the catalogue of a municipality, ready to be searched: what comes with the program, what it wrote itself and
//! what others have sent.

use super::{Entry, Experience, Figure, Rating, search::Index, shared::Thing, shipped, store};
use crate::{
    gate::{Between, Conn, Stored},
    web::wording,
};
use kernel::ids::{ActivityId, InitiativeId};
use std::{collections::HashMap, sync::Arc};

/// Where an entry comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It comes with the program.
    Program,
    /// The municipality wrote it itself.
    Own,
    /// Another municipality sent it; its name.
    Received(String),
}

/// An entry with where it comes from.
pub struct Shelved {
    /// The entry.
    pub entry: Entry,
    /// Where it comes from.
    pub origin: Origin,
    /// Whether everybody may see it.
    pub published: bool,
}

/// What a municipality says of an entry; the name is empty for our own.
pub struct Said {
    /// Who says it.
    pub municipality: String,
    /// What they say.
    pub experience: Experience,
    /// Whether everybody may see it.
    pub published: bool,
}

/// A figure of a local activity, ours or another municipality's.
#[derive(Clone, Debug)]
pub struct LocalFigure {
    /// The municipality; empty for our own.
    pub municipality: String,
    /// The activity's name.
    pub activity: String,
    /// The figure.
    pub figure: Figure,
    /// Whether everybody may see it.
    pub published: bool,
}

/// A local activity as the catalogue knows it, ours or another municipality's.
#[derive(Clone, Debug)]
pub struct Branch {
    /// Its id.
    pub id: ActivityId,
    /// The municipality; empty for our own.
    pub municipality: String,
    /// What it is called.
    pub name: String,
    /// How far it is.
    pub status: crate::activities::ActivityStatus,
    /// The activity it grew out of.
    pub inspired_by: Option<ActivityId>,
    /// The entry it was made from.
    pub initiative: Option<InitiativeId>,
    /// Whether everybody may see it.
    pub published: bool,
}

/// What is told about entries: by ourselves, or by others.
#[derive(Default)]
pub struct Told {
    /// What municipalities say of them.
    pub said: Vec<Said>,
    /// What came of the activities made from them.
    pub local: Vec<(InitiativeId, LocalFigure)>,
    /// The activities.
    pub branches: Vec<Branch>,
}

/// The catalogue of a municipality.
#[derive(Default)]
pub struct Shelf {
    entries: Vec<Shelved>,
    places: HashMap<InitiativeId, usize>,
    index: Index,
    /// What municipalities say of the entries.
    pub said: Vec<Said>,
    /// What came of the activities made from them.
    pub local: Vec<(InitiativeId, LocalFigure)>,
    /// The activities made from them, and those that grew out of these.
    pub branches: Vec<Branch>,
}

impl Shelf {
    /// The catalogue as it is now; made anew only when something in it has changed.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn of(conn: &mut Conn, between: &Between, municipality: &str) -> Stored<Arc<Self>> {
        let (code, stamp) = (conn.municipality(), format!("{municipality} {}", store::stamp(conn)?));
        if let Some(known) = between.recall(code, &stamp) {
            return Ok(known);
        }
        let shelf = Arc::new(Self::read(conn, municipality)?);
        between.keep(code, stamp, &shelf);
        Ok(shelf)
    }

    /// The catalogue of a house in which no municipality lives yet.
    #[must_use]
    pub fn of_nobody() -> Self {
        Self::new(program())
    }

    fn read(conn: &mut Conn, municipality: &str) -> Stored<Self> {
        let (mut entries, mut told) = (program(), store::our_own(conn)?);
        entries.extend(store::own_entries(conn, municipality)?);
        for shared in store::shared(conn)? {
            let from = shared.origin_name;
            match shared.thing {
                Thing::Entry(entry) => {
                    entries.push(Shelved { entry: *entry, origin: Origin::Received(from), published: true });
                }
                Thing::Experience(experience) => {
                    told.said.push(Said { municipality: from, experience, published: true });
                }
                Thing::Figure(shared) => told.local.push((shared.initiative, shared.of(from))),
                Thing::Activity(shared) => told.branches.push(shared.of(from)),
            }
        }
        Ok(Self { said: told.said, local: told.local, branches: told.branches, ..Self::new(entries) })
    }

    /// The entries in the order they are shown when nothing is looked for.
    #[must_use]
    pub fn new(mut entries: Vec<Shelved>) -> Self {
        entries.sort_by_cached_key(|shelved| {
            let entry = &shelved.entry;
            (entry.phase, entry.theme, crate::people::danish_order(&entry.name), entry.id)
        });
        let places = entries.iter().enumerate().map(|(at, shelved)| (shelved.entry.id, at)).collect();
        let words: Vec<Vec<String>> = entries.iter().map(|shelved| coded(&shelved.entry)).collect();
        let texts: Vec<_> =
            entries.iter().zip(&words).map(|(shelved, words)| texts(&shelved.entry, words)).collect();
        let index = Index::of(&texts);
        Self { entries, places, index, ..Self::default() }
    }

    /// Every entry.
    #[must_use]
    pub fn all(&self) -> &[Shelved] {
        &self.entries
    }

    /// The entry with this id.
    #[must_use]
    pub fn with_id(&self, id: InitiativeId) -> Option<&Shelved> {
        self.places.get(&id).map(|at| &self.entries[*at])
    }

    /// The entries that answer a query, the best first; all of them when nothing is asked.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<&Shelved> {
        if query.trim().is_empty() {
            return self.entries.iter().collect();
        }
        self.index.find(query).into_iter().map(|(at, _)| &self.entries[at]).collect()
    }

    /// How well each entry answers a query.
    #[must_use]
    pub fn scored(&self, query: &str) -> Vec<(&Shelved, f32)> {
        self.index.find(query).into_iter().map(|(at, score)| (&self.entries[at], score)).collect()
    }

    /// The entries most like another.
    #[must_use]
    pub fn alike(&self, id: InitiativeId) -> Vec<&Shelved> {
        let Some(place) = self.places.get(&id) else { return Vec::new() };
        let this = &self.entries[*place].entry;
        let parent = |entry: &Entry| entry.builds_on.unwrap_or(entry.id);
        let closer = |other: &Entry| {
            let related =
                parent(this) == parent(other) || parent(this) == other.id || parent(other) == this.id;
            1.0 + if other.theme == this.theme { 0.5 } else { 0.0 } + if related { 0.5 } else { 0.0 }
        };
        let found = self.index.alike(*place).into_iter().map(|(at, score)| (&self.entries[at], score));
        let mut found: Vec<_> =
            found.map(|(shelved, score)| (shelved, score * closer(&shelved.entry))).collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1));
        found.into_iter().map(|(shelved, _)| shelved).collect()
    }

    /// How many say that it went well, and how many say anything.
    #[must_use]
    pub fn rating(&self, id: InitiativeId) -> (usize, usize) {
        let told = self.said.iter().filter(|said| said.experience.initiative == id);
        let told: Vec<Rating> = told.map(|said| said.experience.rating).collect();
        (told.iter().filter(|rating| **rating == Rating::Well).count(), told.len())
    }
}

fn program() -> Vec<Shelved> {
    let shelved = |entry: &Entry| Shelved { entry: entry.clone(), origin: Origin::Program, published: true };
    shipped::all().iter().map(shelved).collect()
}

/// The words of an entry's codes, in every language.
fn coded(entry: &Entry) -> Vec<String> {
    let of = |w: &wording::Wording| {
        let partners = entry.partner_kinds.iter().map(|kind| w.word(*kind));
        [w.word(entry.phase), w.word(entry.theme)]
            .into_iter()
            .chain(partners)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    wording::all().iter().flat_map(of).collect()
}

/// The texts of an entry, each with how much a word in it says.
fn texts<'e>(entry: &'e Entry, coded: &'e [String]) -> Vec<(&'e str, f32)> {
    let mut texts = vec![
        (entry.name.as_str(), 5.0),
        (&entry.place, 2.5),
        (&entry.summary, 2.0),
        (&entry.target_group, 2.0),
        (&entry.problem, 1.0),
        (&entry.method, 1.0),
        (&entry.experience, 0.6),
        (&entry.english, 1.0),
        (&entry.takes.roles, 1.2),
        (&entry.takes.partners, 1.5),
    ];
    texts.extend(entry.keywords.iter().map(|word| (word.as_str(), 2.5)));
    texts.extend(coded.iter().map(|word| (word.as_str(), 0.8)));
    texts.extend(entry.figures.iter().map(|figure| (figure.measure.as_str(), 0.5)));
    texts
}
