// SPDX-License-Identifier: MPL-2.0
//! What is wrong with a problem, and where in the file it stands.

use std::fmt;

/// Everything that can be wrong, with what is told of it. Whoever shows a fault has words for each.
pub const FAULTS: &[(&str, &[&str])] = &[
    ("malformed", &["why"]),
    ("units-always-counted", &[]),
    ("measure-twice", &["name"]),
    ("id-twice", &["name", "first"]),
    ("no-measure", &["name"]),
    ("too-large", &["value", "most"]),
    ("unit-is-one", &[]),
    ("no-unit", &["name"]),
    ("no-place", &["name"]),
    ("no-set", &["name"]),
    ("score-twice", &["unit", "place"]),
    ("locked-without-score", &["place"]),
    ("locked-beyond-capacity", &["place", "measure"]),
    ("locked-beyond-limit", &["limit"]),
    ("past-other-places", &[]),
    ("past-other-measures", &[]),
];

/// A fault in a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands, as a path into the JSON: `units[3].demand.persons`; empty for the file as a whole.
    pub path: String,
    /// What is wrong: one of [`FAULTS`].
    pub kind: &'static str,
    /// What is told of it.
    pub with: Vec<(&'static str, String)>,
}

impl Fault {
    pub(crate) fn at(path: impl Into<String>, kind: &'static str, with: &[(&'static str, &str)]) -> Self {
        let with = with.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { path: path.into(), kind, with }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind)?;
        self.with.iter().try_for_each(|(name, value)| write!(f, ", {name} {value}"))
    }
}

impl std::error::Error for Fault {}
