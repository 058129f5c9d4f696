// SPDX-License-Identifier: MPL-2.0
//! Prints the Danish public holidays from 2000 to 2100, a line each, so that others can be held against them.

use kernel::{TextEnum, calendar::holidays};
use std::io::{Write, stdout};

fn main() -> std::io::Result<()> {
    let mut out = stdout().lock();
    for (day, holiday) in (2000..=2100).flat_map(holidays) {
        writeln!(out, "{day} {}", holiday.code())?;
    }
    Ok(())
}
