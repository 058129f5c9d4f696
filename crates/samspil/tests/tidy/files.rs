// SPDX-License-Identifier: MPL-2.0
//! The files of the repository, as somebody who has just fetched it finds them.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

/// A text file.
pub struct File {
    /// Its path from the top of the repository, `crates/law/src/lib.rs`.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// What is built or fetched, and not ours to keep tidy.
const NOT_OURS: &[&str] = &[".git", ".venv", "target", "node_modules", "dist", "out"];

/// Every text file of the repository, in the order of their paths.
pub fn all() -> &'static [File] {
    static ALL: OnceLock<Vec<File>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut files = Vec::new();
        collect(&top(), &mut files);
        files.sort_by(|one, other| one.path.cmp(&other.path));
        files
    })
}

/// Every file whose path ends like this.
pub fn ending(end: &'static str) -> impl Iterator<Item = &'static File> {
    all().iter().filter(move |file| file.path.ends_with(end))
}

/// The sources of one crate, without its integration tests.
pub fn sources(of: &str) -> impl Iterator<Item = &'static File> {
    let start = format!("crates/{of}/src/");
    ending(".rs").filter(move |file| file.path.starts_with(&start) && !file.is_test())
}

/// The file with this path.
pub fn named(path: &str) -> Option<&'static File> {
    all().iter().find(|file| file.path == path)
}

/// The top of the repository.
fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn collect(folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        let name = entry.file_name().to_string_lossy().into_owned();
        if NOT_OURS.contains(&name.as_str()) || kind.is_symlink() {
            continue;
        }
        if kind.is_dir() {
            collect(&path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(top()).unwrap().to_string_lossy().replace('\\', "/");
            files.push(File { path, text });
        }
    }
}

impl File {
    /// Its own name, `lib.rs`.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it holds nothing but tests and what they need.
    pub fn is_test(&self) -> bool {
        matches!(self.name(), "tests.rs" | "testing.rs" | "journeys.rs")
            || ["/tests/", "/benches/"].iter().any(|part| format!("/{}", self.path).contains(part))
    }

    /// What it says without the tests at its end.
    pub fn without_tests(&self) -> &str {
        self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
    }
}

#[test]
fn the_repository_is_found_and_what_is_built_is_not() {
    assert!(named("Cargo.toml").is_some() && named("locales/da/web.ftl").is_some());
    assert!(!all().iter().any(|file| file.path.contains("node_modules/")));
}
