// SPDX-License-Identifier: MPL-2.0
//! Danish education, from the referral to the exam.

mod absence;
mod danish;

pub use absence::{Absence, AbsenceReason};
pub use danish::{ClassPlace, DanishReferral, Exam, Module};

#[cfg(test)]
mod tests;
