// SPDX-License-Identifier: MPL-2.0
//! How an initiative spread: the entries that build on each other and the activities that grew out of them, as a tree (T-20).

use super::{
    open::Open,
    shelf::{Branch, Origin},
};
use crate::{activities::Counts, web::Wording};
use kernel::ids::{ActivityId, InitiativeId};
use std::{
    collections::{HashMap, HashSet},
    fmt::Write,
};

/// One line of the tree.
pub struct Line {
    /// How many steps it is from the root.
    pub depth: usize,
    /// What it is called.
    name: String,
    /// Where it is.
    place: String,
    /// Whether it is an activity, and how far it is.
    status: Option<crate::activities::ActivityStatus>,
    /// How many visits there have been, where that gives nobody away (T-20).
    visits: Option<i64>,
    /// Whether it is the entry that is looked at.
    here: bool,
    /// The line it hangs on.
    parent: Option<usize>,
}

/// The most lines a tree shows.
const MOST: usize = 60;
/// The most steps from the root.
const DEEPEST: usize = 8;

struct Growing<'o> {
    open: &'o Open<'o>,
    here: InitiativeId,
    lines: Vec<Line>,
    seen: HashSet<uuid::Uuid>,
    visits: &'o HashMap<ActivityId, Counts>,
}

/// The tree in which an entry stands, from what it builds on to the last activity that grew out of it.
#[must_use]
pub fn of(open: &Open<'_>, id: InitiativeId, visits: &HashMap<ActivityId, Counts>) -> Vec<Line> {
    let mut root = id;
    let above = |id| open.shelf.with_id(id).and_then(|shelved| shelved.entry.builds_on);
    for _ in 0..DEEPEST {
        let Some(next) = above(root).filter(|next| open.shelf.with_id(*next).is_some_and(|it| open.sees(it)))
        else {
            break;
        };
        root = next;
    }
    let mut growing = Growing { open, here: id, lines: Vec::new(), seen: HashSet::new(), visits };
    growing.entry(root, 0, None);
    growing.lines
}

impl Growing<'_> {
    fn full(&self, depth: usize) -> bool {
        self.lines.len() >= MOST || depth > DEEPEST
    }

    fn entry(&mut self, id: InitiativeId, depth: usize, parent: Option<usize>) {
        let open = self.open;
        let Some(shelved) = open.shelf.with_id(id).filter(|shelved| open.sees(shelved)) else { return };
        if self.full(depth) || !self.seen.insert(id.uuid()) {
            return;
        }
        let place = match &shelved.origin {
            Origin::Received(name) => name.clone(),
            _ => shelved.entry.place.clone(),
        };
        let at = self.lines.len();
        self.lines.push(Line {
            depth,
            name: shelved.entry.name.clone(),
            place,
            status: None,
            visits: None,
            here: id == self.here,
            parent,
        });
        for branch in self.branches(|branch| branch.initiative == Some(id) && branch.inspired_by.is_none()) {
            self.activity(&branch, depth + 1, at);
        }
        // What grew out of something that is not seen, or was struck out, still came from the entry.
        for branch in self.branches(|branch| branch.initiative == Some(id)) {
            let parent_is_there =
                |parent: ActivityId| open.shelf.branches.iter().any(|other| other.id == parent);
            if branch.inspired_by.is_some_and(|parent| !parent_is_there(parent)) {
                self.activity(&branch, depth + 1, at);
            }
        }
        for other in open.shelf.all().iter().filter(|other| other.entry.builds_on == Some(id)) {
            self.entry(other.entry.id, depth + 1, Some(at));
        }
    }

    /// How many came, told to those who work with it; to anybody only when they are not few.
    fn visits(&self, id: ActivityId) -> Option<i64> {
        let visits = self.visits.get(&id)?.all();
        (visits > 0 && (self.open.sees_all || crate::reports::may_be_told(visits))).then_some(visits)
    }

    fn branches(&self, wanted: impl Fn(&Branch) -> bool) -> Vec<Branch> {
        let seen = |branch: &&Branch| branch.published || self.open.sees_all;
        self.open.shelf.branches.iter().filter(seen).filter(|branch| wanted(branch)).cloned().collect()
    }

    fn activity(&mut self, branch: &Branch, depth: usize, parent: usize) {
        if self.full(depth) || !self.seen.insert(branch.id.uuid()) {
            return;
        }
        let at = self.lines.len();
        let place =
            if branch.municipality.is_empty() { &self.open.municipality.1 } else { &branch.municipality };
        self.lines.push(Line {
            depth,
            name: branch.name.clone(),
            place: place.clone(),
            status: Some(branch.status),
            visits: self.visits(branch.id),
            here: false,
            parent: Some(parent),
        });
        for child in self.branches(|other| other.inspired_by == Some(branch.id)) {
            self.activity(&child, depth + 1, at);
        }
    }
}

impl Line {
    /// The line in words.
    #[must_use]
    pub fn said(&self, w: &Wording) -> String {
        let status = self.status.map(|status| w.word(status).to_owned());
        let visits = self.visits.map(|visits| w.count("catalogue-visits", visits));
        [Some(self.name.clone()), Some(self.place.clone()), status, visits]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    }
}

const WIDTH: usize = 420;
const ROW: usize = 34;
const STEP: usize = 22;
/// The most letters of a name that fit on a line.
const LETTERS: usize = 44;

/// The tree as a picture; empty when nothing has grown out of the entry and it grew out of nothing.
#[must_use]
pub fn draw(w: &Wording, lines: &[Line]) -> String {
    if lines.len() < 2 {
        return String::new();
    }
    let height = lines.len() * ROW + 8;
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"tree-title tree-text\">\
         <title id=\"tree-title\">{}</title><desc id=\"tree-text\">{}</desc>",
        w.t("catalogue-tree"),
        w.t("catalogue-tree-text")
    );
    for (at, line) in lines.iter().enumerate() {
        let (x, y) = (10 + line.depth * STEP, at * ROW + ROW / 2);
        if let Some(parent) = line.parent {
            let (from, top) = (10 + lines[parent].depth * STEP, parent * ROW + ROW / 2 + 6);
            _ = write!(svg, "<path class=\"axis\" fill=\"none\" d=\"M{from} {top}V{y}H{}\"/>", x - 6);
        }
        let class = if line.status.is_some() { "series-1" } else { "series-2" };
        let radius = if line.here { 7 } else { 5 };
        _ = write!(svg, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
        let weight = if line.here { " font-weight=\"700\"" } else { "" };
        let text = short(&line.said(w), LETTERS.saturating_sub(line.depth * 2));
        _ = write!(svg, "<text x=\"{}\" y=\"{}\"{weight}>{}</text>", x + 12, y + 5, escaped(&text));
    }
    svg.push_str("</svg>");
    svg
}

fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['\u{2026}']).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
