// SPDX-License-Identifier: MPL-2.0
//! The card of an indicator: the number never stands without its definition, its cohort and its day (T-02).

use super::{
    chart::{self, Chart},
    figures::{Beside, Series, Told},
    members::Part,
    numbers,
};
use crate::web::Wording;
use indicators::{
    Source,
    publish::Shown,
    target::{Benchmark, Target, benchmarks_of, targets_of},
};
use jiff::civil::Date;
use kernel::TextEnum;
use serde::{Deserialize, Serialize};

/// A number with its name and what must be said beside it.
#[derive(Serialize, Deserialize)]
pub struct KeyFigure {
    /// What it is.
    pub name: String,
    /// The number.
    pub figure: String,
    /// Whether it is shown in grey because too much is unknown.
    pub grey: bool,
    /// What must be said beside it.
    pub notes: Vec<String>,
}

/// A number in the table, with the way to the people behind it; no way when there is nobody, or nobody may see them.
#[derive(Serialize, Deserialize)]
pub struct Cell {
    /// The heading of its column.
    pub heading: String,
    /// The number.
    pub text: String,
    /// Where the people are.
    pub address: String,
}

/// A line of the table.
#[derive(Serialize, Deserialize)]
pub struct TableRow {
    /// Which line of the series.
    pub line: String,
    /// Which year, month or day.
    pub label: String,
    /// The share, the days, the months or the mean, or nothing.
    pub value: String,
    /// Numerator, denominator, unknown, left out.
    pub cells: Vec<Cell>,
    /// What must be said beside it.
    pub remarks: String,
}

/// A card.
#[derive(Serialize, Deserialize)]
pub struct Card {
    /// The number of the indicator.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it is counted.
    pub definition: String,
    /// What else must be known to read it.
    pub note: String,
    /// The version of the definition, and where it comes from.
    pub source: String,
    /// The figure, its targets and its figures from elsewhere.
    pub figures: Vec<KeyFigure>,
    /// Counts beside the figure: name, count, where the people are.
    pub companions: Vec<Cell>,
    /// The chart.
    pub chart: Chart,
    /// The table with the numbers of the chart, and those of the lines that do not fit into it.
    pub rows: Vec<TableRow>,
    /// The numbers by other readings of the definition; none in what was frozen before they were shown.
    #[serde(default)]
    pub readings: Vec<TableRow>,
}

impl Card {
    /// The card of an indicator as of a day.
    #[must_use]
    pub fn of(w: &Wording, series: &Series, as_of: Date, sees_members: bool) -> Self {
        let indicator = series.indicator;
        let (key, source) = match indicator.source {
            Source::Stated(source) => ("source-stated", source),
            Source::Proposed(source) => ("source-proposed", source),
        };
        let version = w.with("figure-version", &[("version", indicator.version.to_string().into())]);
        let people = sees_members.then_some(People { indicator: indicator.id, as_of });
        let mut figures = vec![key_figure(w, series)];
        figures.extend(targets_of(indicator.id).map(|goal| target(w, goal, as_of)));
        figures.extend(benchmarks_of(indicator.id).map(|other| benchmark(w, other)));
        Self {
            id: indicator.id.to_owned(),
            name: w.t(&indicator.key("name")).to_owned(),
            definition: w.t(&indicator.key("definition")).to_owned(),
            note: w.t(&indicator.key("note")).to_owned(),
            source: format!("{version}. {}: {source}.", w.t(key)),
            figures,
            companions: series.headline().map(|told| companions(w, told, people)).unwrap_or_default(),
            chart: chart::draw(w, series, as_of),
            rows: series.of_one_kind().map(|told| row(w, told, people)).collect(),
            readings: series.readings().map(|told| row(w, told, people)).collect(),
        }
    }
}

/// Whose people, as of when, for those who may see them.
#[derive(Clone, Copy)]
struct People {
    indicator: &'static str,
    as_of: Date,
}

impl People {
    fn address(self, told: &Told, who: &str) -> String {
        let fields = [
            ("as_of", self.as_of.to_string()),
            ("line", told.line.to_owned()),
            ("at", told.label.to_string()),
            ("who", who.to_owned()),
        ];
        let fields = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        format!("/status/{}/members?{fields}", self.indicator)
    }
}

/// The figure of an indicator with everything that must be said beside it.
#[must_use]
pub fn key_figure(w: &Wording, series: &Series) -> KeyFigure {
    let Some(told) = series.headline() else {
        let (name, figure) = (w.t("status-no-figure").to_owned(), w.t("status-nobody").to_owned());
        return KeyFigure { name, figure, grey: false, notes: Vec::new() };
    };
    let mut notes = vec![numbers::fraction(w, told)];
    let somebody_left = told.left_out != Shown::Count(0);
    if let Some(percent) = told.sensitivity.filter(|_| somebody_left) {
        let percent = w.about("status-percent", &percent.to_string());
        notes.push(format!("{}: {percent}", w.t("figure-sensitivity")));
    }
    notes.extend(numbers::remarks(w, told));
    KeyFigure { name: numbers::name(w, told), figure: numbers::large(w, told), grey: told.grey, notes }
}

fn target(w: &Wording, target: &Target, as_of: Date) -> KeyFigure {
    let step = target.step_on(as_of).or(target.steps.first().copied());
    let percent = |percent: u64| w.about("status-percent", &percent.to_string());
    let mut notes = vec![w.t(&target.key("basis")).to_owned()];
    for step in target.steps {
        let said = |key, day: Date| {
            w.with(key, &[("percent", percent(step.percent).into()), ("date", w.day(day).into())])
        };
        notes.extend(match (step.by, step.from) {
            (Some(by), _) => Some(said("status-step-by", by)),
            (None, Some(from)) => Some(said("status-step-from", from)),
            (None, None) => None,
        });
    }
    notes.push(format!("{}. {}.", w.t(&target.key("owner")), target.source));
    notes.extend(other_definition(w, target.same_definition));
    KeyFigure {
        name: w.about("status-target", w.t(&target.key("name"))),
        figure: step.map(|step| percent(step.percent)).unwrap_or_default(),
        grey: false,
        notes,
    }
}

fn benchmark(w: &Wording, benchmark: &Benchmark) -> KeyFigure {
    let mut notes = vec![
        w.t(&benchmark.key("basis")).to_owned(),
        w.days(benchmark.from, Some(benchmark.until)),
        format!("{}.", benchmark.source),
    ];
    notes.extend(other_definition(w, benchmark.same_definition));
    KeyFigure {
        name: w.about("status-benchmark", w.t(&benchmark.key("name"))),
        figure: w.about("status-percent", &benchmark.percent.to_string()),
        grey: false,
        notes,
    }
}

fn other_definition(w: &Wording, same: bool) -> Option<String> {
    (!same).then(|| w.t("figure-other-definition").to_owned())
}

fn companions(w: &Wording, told: &Told, people: Option<People>) -> Vec<Cell> {
    let cell = |beside: &Beside| {
        let text = match beside.of {
            Some(of) => format!("{} / {}", numbers::whole(w, beside.count), numbers::whole(w, of)),
            None => numbers::whole(w, beside.count),
        };
        let people = people.filter(|_| beside.has_members);
        let address = people.map(|people| people.address(told, beside.key)).unwrap_or_default();
        Cell { heading: w.t(beside.key).to_owned(), text, address }
    };
    told.companions.iter().map(cell).collect()
}

fn row(w: &Wording, told: &Told, people: Option<People>) -> TableRow {
    let cell = |part: &Part| {
        let count = match part {
            Part::Numerator => Some(told.numerator),
            Part::Denominator => told.denominator,
            Part::Unknown => Some(told.unknown),
            Part::LeftOut => Some(told.left_out),
        };
        let anybody = matches!(count, Some(Shown::Count(number)) if number > 0);
        let text = match part {
            Part::Numerator | Part::Denominator => count.map(|count| numbers::counted(w, told, count)),
            _ => count.map(|count| numbers::shown(w, count)),
        };
        Cell {
            heading: w.t(part.key()).to_owned(),
            text: text.unwrap_or_else(|| "–".to_owned()),
            address: people
                .filter(|_| anybody)
                .map(|people| people.address(told, part.code()))
                .unwrap_or_default(),
        }
    };
    // A number without a share stands in its own column already.
    let value = told.denominator.and_then(|_| numbers::value(w, told));
    TableRow {
        line: w.t(told.line).to_owned(),
        label: numbers::label(w, told),
        value: value.unwrap_or_else(|| "–".to_owned()),
        cells: Part::ALL.iter().map(cell).collect(),
        remarks: numbers::remarks(w, told).join(". "),
    }
}
