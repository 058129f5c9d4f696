// SPDX-License-Identifier: MPL-2.0
//! How far an import has come, shown while somebody waits at a terminal.

use crate::web::Wording;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What is being done.
#[derive(Clone, Copy, Debug)]
pub enum Stage {
    /// Files are read.
    Read,
    /// The files that come with rows are looked at.
    Files,
    /// Rows are checked.
    Check,
    /// Rows are stored.
    Store,
    /// What is due is worked out for each person.
    Deadlines,
}

/// A bar at the terminal, or nothing where nobody waits at one.
pub struct Progress {
    bar: ProgressBar,
    wording: Option<&'static Wording>,
}

impl Progress {
    /// For where nobody looks.
    #[must_use]
    pub fn hidden() -> Self {
        Self { bar: ProgressBar::hidden(), wording: None }
    }

    /// On the terminal's error line; nothing is shown when it is no terminal.
    #[must_use]
    pub fn shown(wording: &'static Wording) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10));
        if let Ok(style) = ProgressStyle::with_template("{msg:24} {wide_bar} {human_pos}/{human_len} {eta}") {
            bar.set_style(style);
        }
        Self { bar, wording: Some(wording) }
    }

    /// A new stage of `count` steps begins.
    pub fn begin(&self, stage: Stage, count: usize) {
        let Some(w) = self.wording else { return };
        self.bar.reset();
        self.bar.set_length(count as u64);
        self.bar.set_message(w.t(match stage {
            Stage::Read => "import-stage-read",
            Stage::Files => "import-stage-files",
            Stage::Check => "import-stage-check",
            Stage::Store => "import-stage-store",
            Stage::Deadlines => "import-stage-deadlines",
        }));
    }

    /// So many steps are done.
    pub fn advance(&self, count: usize) {
        if self.wording.is_some() {
            self.bar.inc(count as u64);
        }
    }

    /// Everything is done; the bar goes away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}
