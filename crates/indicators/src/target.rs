// SPDX-License-Identifier: MPL-2.0
//! What was aimed at, by whom and until when, and figures from elsewhere to hold beside ours.

use jiff::civil::{Date, date};
use serde::Serialize;

/// From a day on, at least so many per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The day from which this step is aimed at, where it is known.
    pub from: Option<Date>,
    /// The day by which it is to be reached, where one is named.
    pub by: Option<Date>,
    /// Per cent.
    pub percent: u64,
}

/// Something aimed at (*mål*), never shown without its own definition.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Target {
    /// Its number in the mission.
    pub id: &'static str,
    /// The indicator it is held against.
    pub indicator: &'static str,
    /// Whether it is defined as the indicator is; if not, a notice stands beside it.
    pub same_definition: bool,
    /// The steps, in order of time.
    pub steps: &'static [Step],
    /// How long after takeover it looks, in months.
    pub horizon_months: Option<i32>,
    /// Where it is written.
    pub source: &'static str,
}

/// A figure from elsewhere (*sammenligningstal*).
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Benchmark {
    /// Its number in the mission.
    pub id: &'static str,
    /// The indicator it is shown beside.
    pub indicator: &'static str,
    /// Whether it is defined as the indicator is; if not, a notice stands beside it.
    pub same_definition: bool,
    /// Per cent.
    pub percent: u64,
    /// The first day of the period it is about.
    pub from: Date,
    /// The last day of the period it is about.
    pub until: Date,
    /// Where it is written.
    pub source: &'static str,
}

/// Its own short account of it is what is told here.
const KORA_2016: &str = "KORA, maj 2016: Kommunernes integrationsindsats på beskæftigelsesområdet";

/// The day the council adopted the strategy.
const ADOPTED: Option<Date> = Some(date(2016, 4, 6));

/// The targets we know, each of its time.
pub const TARGETS: &[Target] = &[
    Target {
        id: "B-19",
        indicator: "2c",
        same_definition: true,
        steps: &[
            Step { from: ADOPTED, by: None, percent: 25 },
            Step { from: ADOPTED, by: Some(date(2018, 12, 31)), percent: 50 },
        ],
        horizon_months: Some(36),
        source: "Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 2",
    },
    Target {
        id: "B-27",
        indicator: "B-27",
        same_definition: true,
        steps: &[Step { from: ADOPTED, by: None, percent: 80 }],
        horizon_months: Some(36),
        source: "Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 3",
    },
    Target {
        id: "T-06",
        indicator: "T-05",
        same_definition: false,
        steps: &[Step { from: None, by: None, percent: 50 }],
        horizon_months: Some(36),
        source: "Tårnby Kommune, evaluering af integrationsindsatsen 2015-19",
    },
];

/// The figures from elsewhere we know.
pub const BENCHMARKS: &[Benchmark] = &[
    Benchmark {
        id: "T-07",
        indicator: "T-05",
        same_definition: false,
        percent: 43,
        from: date(2018, 10, 1),
        until: date(2018, 12, 31),
        source: "Tårnby Kommune, evaluering af integrationsindsatsen 2015-19",
    },
    // How much faster, not how many: two reports and four measures, told beside each other and not merged.
    Benchmark {
        id: "A-20-2014",
        indicator: "B-04c",
        same_definition: false,
        percent: 16,
        from: date(2014, 1, 1),
        until: date(2014, 12, 31),
        source: "KORA 2014, gengivet af Aabenraa Kommune",
    },
    Benchmark {
        id: "A-20-2016-offer",
        indicator: "B-04c",
        same_definition: false,
        percent: 15,
        from: date(2016, 1, 1),
        until: date(2016, 12, 31),
        source: KORA_2016,
    },
    Benchmark {
        id: "A-20-2016-newcomers",
        indicator: "B-04c",
        same_definition: false,
        percent: 14,
        from: date(2016, 1, 1),
        until: date(2016, 12, 31),
        source: KORA_2016,
    },
    Benchmark {
        id: "A-20-2016-weakest",
        indicator: "B-04c",
        same_definition: false,
        percent: 17,
        from: date(2016, 1, 1),
        until: date(2016, 12, 31),
        source: KORA_2016,
    },
];

impl Target {
    /// The step that holds on a day: 25 % until the end of 2018 is reached, 50 % from then on.
    #[must_use]
    pub fn step_on(&self, day: Date) -> Option<Step> {
        self.steps
            .iter()
            .rev()
            .copied()
            .find(|step| step.from.is_none_or(|from| from <= day) && step.by.is_none_or(|by| by <= day))
    }

    /// The key of its wording; `part` is `name`, `basis` or `owner`.
    #[must_use]
    pub fn key(&self, part: &str) -> String {
        format!("target-{}-{part}", self.id.to_lowercase())
    }
}

impl Benchmark {
    /// The key of its wording; `part` is `name` or `basis`.
    #[must_use]
    pub fn key(&self, part: &str) -> String {
        format!("benchmark-{}-{part}", self.id.to_lowercase())
    }
}

/// The targets an indicator is held against.
pub fn targets_of(indicator: &str) -> impl Iterator<Item = &'static Target> {
    TARGETS.iter().filter(move |target| target.indicator == indicator)
}

/// The figures from elsewhere that stand beside an indicator.
pub fn benchmarks_of(indicator: &str) -> impl Iterator<Item = &'static Benchmark> {
    BENCHMARKS.iter().filter(move |benchmark| benchmark.indicator == indicator)
}
