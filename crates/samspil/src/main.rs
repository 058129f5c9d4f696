// SPDX-License-Identifier: MPL-2.0
//! Opens the office and answers the door.

use clap::Parser;
use samspil::command::Samspil;
use std::process::ExitCode;

/// A page makes hundreds of small texts; the allocator of the C library takes a tenth of its time for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match Samspil::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sorry) => {
            eprintln!("{sorry}");
            ExitCode::from(2)
        }
    }
}
