// SPDX-License-Identifier: MPL-2.0
//! What was written down of who looked is on the disk within a second, though nobody who looks waits for the disk.

use std::{
    fs::File,
    path::PathBuf,
    sync::mpsc::{SyncSender, sync_channel},
    thread,
    time::Duration,
};

/// How long a look may stand in the machine's memory alone. A program that falls over loses nothing of it; a machine
/// that loses its power may lose this much.
const PATIENCE: Duration = Duration::from_secs(1);

/// Somebody who carries a file of looks to the disk, soon after each time they are told that it was written.
pub(super) struct Settler(SyncSender<()>);

impl Settler {
    /// For the file that SQLite writes first, beside the log at `path`.
    pub(super) fn of(path: &str) -> Self {
        let journal = PathBuf::from(format!("{path}-wal"));
        let (told, written) = sync_channel(1);
        thread::spawn(move || {
            while written.recv().is_ok() {
                thread::sleep(PATIENCE);
                // Once the journal is gone everything has been moved into the log itself, which is on the disk then.
                if let Ok(journal) = File::open(&journal)
                    && let Err(why) = journal.sync_data()
                {
                    eprintln!("the access log may not be on the disk: {why}");
                }
            }
        });
        Self(told)
    }

    /// Tells that something was written; more than one word waiting would say no more.
    pub(super) fn written(&self) {
        self.0.try_send(()).ok();
    }
}
