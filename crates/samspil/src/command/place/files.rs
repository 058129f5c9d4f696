// SPDX-License-Identifier: MPL-2.0
//! Reads a problem from a file and writes a result to one: all of it, or nothing.

use crate::{
    command::{Sorry, print},
    web::Wording,
};
use placement::{Fault, Problem};
use std::{
    ffi::OsString,
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
};

/// The largest file that is read: 2 GB.
const MOST_BYTES: u64 = 2_000_000_000;

/// A fault of a file, in words.
pub fn told(w: &Wording, path: &Path, fault: &Fault) -> Sorry {
    let with: Vec<_> = fault.with.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let what = w.with(&format!("placement-fault-{}", fault.kind), &with);
    let file = path.display();
    Sorry(if fault.path.is_empty() {
        format!("{file}: {what}")
    } else {
        format!("{file}, {}: {what}", fault.path)
    })
}

fn about(path: &Path) -> impl Fn(io::Error) -> Sorry {
    move |error| Sorry(format!("{}: {error}", path.display()))
}

/// Everything in a file, unless that is far too much. `-` is standard input.
fn bytes(w: &Wording, path: &Path) -> Result<Vec<u8>, Sorry> {
    let mut bytes = Vec::new();
    let source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(io::stdin())
    } else {
        Box::new(File::open(path).map_err(about(path))?)
    };
    source.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(about(path))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Sorry(format!(
            "{}: {}",
            path.display(),
            w.count("placement-file-too-large", MOST_BYTES as i64)
        )));
    }
    Ok(bytes)
}

/// Reads a problem.
pub fn problem(w: &Wording, path: &Path) -> Result<Problem, Sorry> {
    placement::read(&bytes(w, path)?).map_err(|fault| told(w, path, &fault))
}

/// Reads an earlier period of a problem.
pub fn past(w: &Wording, path: &Path, problem: &Problem) -> Result<Problem, Sorry> {
    placement::read_past(&bytes(w, path)?, problem).map_err(|fault| told(w, path, &fault))
}

/// Writes JSON into a file, or prints it.
pub fn write(what: &impl serde::Serialize, path: Option<&Path>) -> Result<(), Sorry> {
    let mut text = serde_json::to_vec(what).map_err(|error| Sorry(error.to_string()))?;
    text.push(b'\n');
    let Some(path) = path else { return print(&text) };
    whole(&text, path).map_err(about(path))
}

/// The file is there with all of the text, or as it was before: the text is written beside it and then takes its name. What is no
/// ordinary file, as `/dev/stdout`, cannot change its name and is written to as it is.
fn whole(text: &[u8], path: &Path) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return File::options().write(true).open(path)?.write_all(text);
    }
    let mut beside = OsString::from(path);
    beside.push(format!(".{}.part", std::process::id()));
    let written = File::create_new(&beside).and_then(|mut file| {
        file.write_all(text)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}
