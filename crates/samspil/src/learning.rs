// SPDX-License-Identifier: MPL-2.0
//! Danish education, from the referral to the exam.

mod danish;

pub use danish::{DanishReferral, Exam, Module};
