// SPDX-License-Identifier: MPL-2.0
//! The documents of a person's file as the overview shows them, newest first (*dokumenter*).

use crate::{
    cases::{Direction, Document},
    gate::{Reader, Stored},
    record::{AnyRecord, Kept, store},
    web::{
        Wording,
        records::{Walls, size},
    },
};
use kernel::ids::PersonId;

/// How many of them are seen at once.
const SHOWN: usize = 8;

/// A document as it is shown.
pub struct Paper {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is, which way it went, when and from whom.
    pub about: String,
    /// What its file is, and how large.
    pub file: String,
    /// Who may open it, where it is not everybody who sees the notes.
    pub wall: String,
}

/// The documents of a file that the user may see.
#[derive(Default)]
pub struct Papers {
    /// The newest, as they stand now.
    pub newest: Vec<Paper>,
    /// The others.
    pub older: Vec<Paper>,
    /// What others have taken the place of.
    pub replaced: Vec<Paper>,
}

impl Papers {
    /// How many are folded away as older.
    #[must_use]
    pub fn count_older(&self) -> i64 {
        i64::try_from(self.older.len()).unwrap_or(i64::MAX)
    }

    /// How many others have taken the place of.
    #[must_use]
    pub fn count_replaced(&self) -> i64 {
        i64::try_from(self.replaced.len()).unwrap_or(i64::MAX)
    }
}

/// Gathers them.
///
/// # Errors
/// When the database cannot answer.
pub fn papers(w: &Wording, reader: &mut Reader, person: PersonId) -> Stored<Papers> {
    let all = store::of_person::<Document>(reader, person)?;
    let walls = Walls::of(all.iter().map(|kept| (kept.id, &kept.record as &dyn AnyRecord)));
    let replaced: Vec<_> = all.iter().filter_map(|kept| kept.record.corrects).collect();
    let mut papers = Papers::default();
    for kept in all.iter().rev().filter(|kept| walls.let_see(reader, kept.id)) {
        let paper = paper(w, kept);
        if replaced.contains(&kept.id.cast()) {
            papers.replaced.push(paper);
        } else if papers.newest.len() < SHOWN {
            papers.newest.push(paper);
        } else {
            papers.older.push(paper);
        }
    }
    Ok(papers)
}

fn paper(w: &Wording, kept: &Kept<Document>) -> Paper {
    let it = &kept.record;
    let whom = it.correspondent.as_deref().unwrap_or_default();
    let key = match it.direction {
        Direction::In => "document-received",
        Direction::Out => "document-sent",
        Direction::Internal => "document-made",
    };
    let went = w.with(key, &[("day", w.day(it.dated_on).into()), ("whom", whom.into())]);
    Paper {
        id: kept.id.to_string(),
        title: it.title.clone(),
        about: format!("{}, {went}", w.word(it.kind)),
        file: format!("{}, {}", w.word(it.file_type), size(w, it.file_size)),
        wall: it.wall.map(|wall| w.word(wall).to_owned()).unwrap_or_default(),
    }
}
