// SPDX-License-Identifier: MPL-2.0
//! The quotas of all municipalities at once, from a file of their numbers (*kommunekvoter*, R-05).

use super::reckoning::decimals;
use crate::web::Wording;
use law::quota::{self, Town};
use serde::Deserialize;
use std::fmt::Write;

/// The file: how many are expected, and the municipalities.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Numbers {
    expected: u64,
    municipality: Vec<Municipality>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Municipality {
    name: String,
    inhabitants: u64,
    immigrants: u64,
    reunified: u64,
}

/// A line for each municipality: its name, its share in per cent, its provisional number and its quota.
///
/// # Errors
/// What is wrong with the file.
pub fn told(w: &Wording, text: &str) -> Result<String, String> {
    let numbers: Numbers = toml::from_str(text).map_err(|why| why.to_string())?;
    let towns: Vec<Town> = numbers.municipality.iter().map(Municipality::town).collect();
    let settled = quota::settle(numbers.expected, &towns).map_err(|fault| w.word(fault).to_owned())?;
    let mut told =
        ["field-name", "quota-step-share", "quota-step-provisional", "quota"].map(|key| w.t(key)).join("\t");
    for (municipality, one) in numbers.municipality.iter().zip(settled) {
        let share = decimals(w, one.reckoning.share, 10_000);
        let provisional = decimals(w, one.reckoning.provisional, 100);
        _ = write!(told, "\n{}\t{share} %\t{provisional}\t{}", municipality.name, one.persons);
    }
    Ok(told + "\n")
}

impl Municipality {
    const fn town(&self) -> Town {
        Town { inhabitants: self.inhabitants, immigrants: self.immigrants, reunified: self.reunified }
    }
}

#[cfg(test)]
mod tests {
    use super::told;
    use crate::web::wording;

    #[test]
    fn r05_a_file_of_every_municipality_gives_a_quota_to_each() {
        let file = "expected = 60
            municipality = [
                { name = \"A\", inhabitants = 50000, immigrants = 6000, reunified = 45 },
                { name = \"B\", inhabitants = 30000, immigrants = 1500, reunified = 2 },
                { name = \"C\", inhabitants = 20000, immigrants = 500, reunified = 8 },
            ]";
        let told_of = |text: &str| told(wording::language("da"), text);
        let lines = told_of(file).unwrap();
        for line in ["A\t25,00 %\t−16,25\t0\n", "B\t41,25 %\t45,44\t36\n", "C\t33,75 %\t30,81\t24\n"] {
            assert!(lines.contains(line), "{lines}");
        }
        assert!(told_of("expected = 60").unwrap_err().contains("municipality"));
        let nobody = told_of("expected = 60\nmunicipality = []").unwrap_err();
        assert_eq!(nobody, wording::language("da").t("quota-fault-nobody"));
    }
}
