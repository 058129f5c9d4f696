// SPDX-License-Identifier: MPL-2.0
//! Proposes who could be placed where, from a file and into a file, without any database (docs/placement.md).

mod files;
mod options;

use super::{Sorry, now};
use crate::web::{Wording, wording};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use options::MadeUp;
use placement::{Options, Plan, Problem};
use std::{path::PathBuf, time::Duration};

/// Proposes a place for each unit of a problem; needs no database.
#[derive(clap::Args)]
pub struct Propose {
    /// The problem: JSON as docs/placement.md describes it, or - for standard input
    #[arg(required_unless_present = "generate")]
    problem: Option<PathBuf>,
    /// Stop after this long: 500ms, 10s, 2m
    #[arg(long, default_value = "60s", value_parser = options::seconds)]
    time_limit: f64,
    /// Stop when no more than this share of the bound may be missing, such as 0.1%
    #[arg(long, default_value = "0%", value_parser = options::share)]
    gap: f64,
    /// How many search at the same time, each on a processor of its own; another number gives another plan
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: u16,
    /// Where the chance of the search begins; another seed gives another plan, often as good
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Place each unit for good before looking at the next
    #[arg(long)]
    one_by_one: bool,
    /// An earlier period to learn prices from
    #[arg(long, requires = "one_by_one")]
    history: Option<PathBuf>,
    /// Instead of solving, make up a problem: municipality:HOUSEHOLDS:DWELLINGS:AREAS:SEED or country:FAMILIES:MUNICIPALITIES:SEED
    #[arg(long, value_parser = options::made_up, conflicts_with_all = ["problem", "one_by_one"])]
    generate: Option<MadeUp>,
    /// Where the result is written; printed when left out
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// The language of what is said
    #[arg(long, default_value = "da", value_parser = ["da", "en"])]
    language: String,
}

impl Propose {
    /// Reads, proposes, checks and writes.
    ///
    /// # Errors
    /// What is wrong with the problem, and where; nothing is written then.
    pub fn run(self) -> Result<(), Sorry> {
        let w = wording::language(&self.language);
        let output = self.output.as_deref();
        if let Some(wanted) = &self.generate {
            return files::write(&placement::write(&wanted.problem()), output);
        }
        let path = self.problem.clone().unwrap_or_default();
        if output
            .is_some_and(|output| [Some(&path), self.history.as_ref()].contains(&Some(&output.to_path_buf())))
        {
            return Err(Sorry(w.t("placement-output-is-input").to_owned()));
        }
        let problem = files::problem(w, &path)?;
        let past = self.history.as_deref().map(|path| files::past(w, path, &problem)).transpose()?;
        let plan = self.plan(w, &problem, past.as_ref());
        placement::check(&problem, &plan).map_err(|why| Sorry(w.about("placement-check-failed", &why)))?;
        files::write(&plan, output)
    }

    fn plan(&self, w: &'static Wording, problem: &Problem, past: Option<&Problem>) -> Plan {
        let begun = now();
        let passed = || now().duration_since(begun).as_secs_f64();
        let out_of_time = || passed() > self.time_limit;
        let waiting = waiting(w);
        let mut plan = if self.one_by_one {
            placement::one_by_one(problem, past, &out_of_time)
        } else {
            let options = Options {
                gap: self.gap,
                effort: placement::EFFORT,
                seed: self.seed,
                threads: usize::from(self.threads),
                out_of_time: &out_of_time,
            };
            placement::solve(problem, &options)
        };
        waiting.finish_and_clear();
        plan.seconds = passed();
        plan
    }
}

/// Says at a terminal that work is going on and for how long; nothing where nobody waits at one.
fn waiting(w: &Wording) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(4));
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.set_message(w.t("placement-working").to_owned());
    bar.enable_steady_tick(Duration::from_millis(250));
    bar
}
