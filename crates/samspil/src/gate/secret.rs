// SPDX-License-Identifier: MPL-2.0
//! Secrets that are handed out once: long ones for cookies and links, short ones to be read aloud.

use sha2::{Digest, Sha256};

/// A secret that nobody guesses.
pub(super) fn long() -> String {
    chance().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Eight digits in two groups, for reading aloud; whoever tries waits longer each time.
pub(super) fn short() -> String {
    let [first, second, third, fourth, ..] = chance();
    let number = u32::from_be_bytes([first, second, third, fourth]) % 100_000_000;
    format!("{:04} {:04}", number / 10_000, number % 10_000)
}

/// What is kept of a long secret.
pub(super) fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

fn chance() -> [u8; 32] {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).expect("the machine has a source of chance");
    bytes
}
