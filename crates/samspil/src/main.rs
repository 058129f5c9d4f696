// SPDX-License-Identifier: MPL-2.0
//! Opens the office and answers the door.

use clap::Parser;
use samspil::command::Samspil;
use std::process::ExitCode;

fn main() -> ExitCode {
    match Samspil::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sorry) => {
            eprintln!("{sorry}");
            ExitCode::from(2)
        }
    }
}
