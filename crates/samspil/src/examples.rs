// SPDX-License-Identifier: MPL-2.0
//! Invented municipalities: the same every time they are made, and nobody in them exists.

mod agreed;
mod arrival;
mod casework;
mod chance;
mod circumstances;
mod cooperation;
mod counted;
mod crowd;
mod danish;
mod demo;
mod fates;
mod friends;
mod held;
mod homes;
mod initiatives;
mod joined;
mod journal;
mod living;
mod naming;
mod offers;
mod package;
mod papers;
mod rulebook;
mod shared_life;
mod soenderborg;
mod strategies;
mod taarnby;
#[cfg(test)]
mod tests;
mod town;
mod welcome;
mod words;

use crate::{
    command::Sorry,
    gate::{Office, Role},
};
use jiff::civil::{Date, date};
use package::Package;
use std::path::PathBuf;

/// The users of the demonstration: login, name, role, and the unit they work in by its key in the package.
pub const STAFF: &[(&str, &str, Role, Option<&str>)] = &[
    ("sagsbehandler", "Maja Sørensen", Role::Caseworker, Some("integration")),
    ("sagsbehandler-2", "Jonas Ærø", Role::Caseworker, Some("integration")),
    ("sagsbehandler-3", "Camilla Juhl", Role::Caseworker, Some("integration-2")),
    ("sagsbehandler-4", "Søren Lind", Role::Caseworker, Some("integration-2")),
    ("sagsbehandler-5", "Aisha Nørgård", Role::Caseworker, Some("integration-2")),
    ("koordinator", "Birthe Åkjær", Role::Coordinator, Some("integration")),
    ("laerer", "Signe Møller", Role::Teacher, Some("sprogcenter")),
    ("konsulent", "Peter Holm", Role::CompanyConsultant, Some("virksomhed")),
    ("bolig", "Lis Østergaard", Role::HousingOfficer, Some("bolig")),
    ("vejleder", "Emina Dahl", Role::ReturnAdviser, Some("vejledning")),
    ("modtageteam", "Birgit Holst", Role::TeamMember, None),
    ("frivilligkoordinator", "Nanna Bech", Role::VolunteerCoordinator, None),
    ("sundhedsformidler", "Hodan Nielsen", Role::HealthCommunicator, None),
    ("analytiker", "Anders Kjær", Role::Analyst, None),
    ("politiker", "Karen Vestergaard", Role::Politician, None),
    ("administrator", "Ole Bruun", Role::Administrator, None),
];

/// The day the demonstration is told as of in the files that come with the program.
pub const DEMO_AS_OF: Date = date(2026, 6, 1);

/// Writes the example packages: invented people, the same every time
#[derive(clap::Args)]
pub struct WriteExamples {
    /// The folder to write to; each package gets a folder of its own in it
    folder: PathBuf,
    /// The day the demonstration is told as of; the two others have days of their own
    #[arg(long, default_value_t = DEMO_AS_OF)]
    as_of: Date,
}

impl WriteExamples {
    /// Writes them.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn run(self) -> Result<(), Sorry> {
        for (name, package) in packages(self.as_of) {
            let folder = self.folder.join(name);
            std::fs::create_dir_all(&folder)?;
            for (file, bytes) in package.files()? {
                let path = folder.join(file);
                std::fs::create_dir_all(path.parent().unwrap_or(&folder))?;
                std::fs::write(path, bytes)?;
            }
        }
        Ok(())
    }
}

/// The example packages by name.
fn packages(as_of: Date) -> [(&'static str, Package); 3] {
    [("taarnby", taarnby::invent()), ("soenderborg", soenderborg::invent()), ("demo", demo::invent(as_of))]
}

/// Fills the demonstration municipality with people, as of today.
///
/// # Errors
/// When the database cannot keep them.
pub fn furnish_demo(office: &Office, municipality: i64) -> Result<(), Sorry> {
    let files = demo::invent(office.today()).files()?;
    crate::import::store_package(office, municipality, files)
        .map(|_| ())
        .map_err(|faults| Sorry(format!("{faults:?}")))
}
