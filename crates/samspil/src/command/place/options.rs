// SPDX-License-Identifier: MPL-2.0
//! How long, how close, and made-up problems: as they are written on the command line.

use placement::Problem;

/// A problem to make up.
#[derive(Clone, Debug, PartialEq)]
pub enum MadeUp {
    /// Households, dwellings, areas, seed.
    Municipality([usize; 4]),
    /// Families, municipalities, seed.
    Country([usize; 3]),
}

impl MadeUp {
    /// Makes it up; the same every time.
    pub fn problem(&self) -> Problem {
        match *self {
            Self::Municipality([households, dwellings, areas, seed]) => {
                placement::municipality(households, dwellings, areas, seed as u64)
            }
            Self::Country([families, municipalities, seed]) => {
                placement::country(families, municipalities, seed as u64)
            }
        }
    }
}

/// `500ms`, `10s`, `2m`.
pub fn seconds(text: &str) -> Result<f64, String> {
    let units = [("ms", 0.001), ("s", 1.0), ("m", 60.0)];
    let read =
        units.iter().find_map(|(unit, size)| Some(text.strip_suffix(unit)?.parse::<f64>().ok()? * size));
    read.filter(|seconds| *seconds >= 0.0 && seconds.is_finite()).ok_or_else(|| "500ms, 10s, 2m".to_owned())
}

/// `0.1%`.
pub fn share(text: &str) -> Result<f64, String> {
    let read = text.strip_suffix('%').and_then(|number| number.parse::<f64>().ok());
    let read = read.filter(|per_cent| (0.0..=100.0).contains(per_cent));
    read.map(|per_cent| per_cent / 100.0).ok_or_else(|| "0.1%".to_owned())
}

/// `municipality:50:100:6:1`, `country:20000:98:1`.
pub fn made_up(text: &str) -> Result<MadeUp, String> {
    let mut parts = text.split(':');
    let kind = parts.next();
    let numbers: Option<Vec<usize>> =
        parts.map(|part| part.parse().ok().filter(|n| *n <= 1_000_000)).collect();
    match (kind, numbers.as_deref()) {
        (Some("municipality"), Some(&[households, dwellings, areas, seed])) if dwellings > 0 && areas > 0 => {
            Ok(MadeUp::Municipality([households, dwellings, areas, seed]))
        }
        (Some("country"), Some(&[families, places, seed])) if places > 0 => {
            Ok(MadeUp::Country([families, places, seed]))
        }
        _ => Err("municipality:50:100:6:1, country:20000:98:1".to_owned()),
    }
}
