// SPDX-License-Identifier: MPL-2.0
//! Prints the figures on the command line, as JSON for programs or as text for people.

use super::{
    figures::{Told, View},
    json::{self, Heading},
    numbers,
    status::Status,
};
use crate::{
    command::{Data, Sorry, print},
    record::{FaultKind, Field},
    web::{Form, Wording, wording},
};
use jiff::civil::Date;

/// In what form the figures are printed.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints the figures.
#[derive(clap::Args)]
pub struct PrintIndicators {
    #[command(flatten)]
    data: Data,
    /// The day the figures are told as of, 2026-10-31 or 31.10.2026; today when it is left out
    #[arg(long, value_parser = day)]
    as_of: Option<Date>,
    /// For people or for programs
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// With small numbers hidden, as the figures are published
    #[arg(long)]
    published: bool,
    /// The language of the text: da or en
    #[arg(long, default_value = "da")]
    language: String,
}

fn day(text: &str) -> Result<Date, String> {
    Date::read(text.trim(), &Form::default())
        .map_err(|_| "write a day as 2026-10-31 or 31.10.2026".to_owned())
}

impl PrintIndicators {
    /// Prints them.
    ///
    /// # Errors
    /// When the day has not come, or the database cannot answer.
    pub fn run(self) -> Result<(), Sorry> {
        let w = wording::language(&self.language);
        let office = self.data.open()?;
        let municipality = self.data.municipality(&office)?;
        let as_of = self.as_of.unwrap_or_else(|| office.today());
        if as_of > office.today() {
            return Err(Sorry(format!("--as-of {as_of}: {}", w.fault(&FaultKind::InTheFuture))));
        }
        let view = if self.published { View::Published } else { View::True };
        let status = Status::gather(&mut *office.look_by_itself(municipality)?, w, as_of, view)?;
        let text = match self.format {
            Format::Json => {
                let document = json::document(Heading { municipality, as_of, view }, &status);
                format!("{document:#}\n")
            }
            Format::Text => format!("{}\n", text(w, as_of, &status)),
        };
        print(text.as_bytes())
    }
}

fn text(w: &Wording, as_of: Date, status: &Status) -> String {
    let mut lines = vec![w.with("figure-as-of", &[("date", w.day(as_of).into())])];
    let mut under = None;
    for series in &status.series {
        let indicator = series.indicator;
        let group = status.groups.iter().find(|group| group.figures.iter().any(|id| id == indicator.id));
        if let Some(group) = group.filter(|group| under.replace(group.number) != Some(group.number)) {
            lines.extend([String::new(), format!("# {}", group.name)]);
        }
        let version = w.with("figure-version", &[("version", indicator.version.to_string().into())]);
        lines.push(String::new());
        lines.push(format!("{} {} ({version})", indicator.id, w.t(&indicator.key("name"))));
        lines.extend(series.headline().map(|told| format!("* {}", line(w, told))));
        lines.extend(series.points.iter().map(|told| format!("  {}", line(w, told))));
    }
    lines.join("\n")
}

/// A point on a line of its own.
fn line(w: &Wording, told: &Told) -> String {
    let name = format!("{}, {}", w.t(told.line), numbers::label(w, told));
    let figure = format!("{name}: {}; {}", numbers::large(w, told), numbers::fraction(w, told));
    std::iter::once(figure).chain(numbers::remarks(w, told)).collect::<Vec<_>>().join("; ")
}
