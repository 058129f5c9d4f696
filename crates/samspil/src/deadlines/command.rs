// SPDX-License-Identifier: MPL-2.0
//! The law on the command line: the deadlines of a file of facts, the description of such a file, the book of rules.

use super::{KeptRules, facts_file, facts_form, facts_schema, rulebook::Whose, told};
use crate::{
    command::{Data, Sorry, now, print},
    gate::Place,
    web::wording,
};
use clap::{Args, Subcommand, ValueEnum};
use jiff::{civil::Date, tz::TimeZone};
use std::path::PathBuf;

/// What the law asks, by when and why; by the rules that come with the program when no database is named.
#[derive(Args)]
pub struct Law {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Prints takeover and deadlines for the facts in a file
    Deadlines(Deadlines),
    /// Prints the description of a file of facts (JSON Schema)
    Facts(Facts),
    /// Prints the quota of every municipality for the numbers in a file
    Quota(Quotas),
    /// Prints every version of every rule
    Rules(Rules),
}

#[derive(Args)]
struct Deadlines {
    /// The file with the facts of one person: JSON, or TOML when its name ends in .toml
    #[arg(long)]
    facts: PathBuf,
    /// The day to judge by, such as 2026-07-01; today when left out
    #[arg(long)]
    on: Option<String>,
    #[command(flatten)]
    book: Book,
    #[command(flatten)]
    shown: Shown,
}

#[derive(Args)]
struct Rules {
    #[command(flatten)]
    book: Book,
    #[command(flatten)]
    shown: Shown,
}

#[derive(Args)]
struct Facts {
    /// Print the description
    #[arg(long, required = true)]
    schema: bool,
    #[command(flatten)]
    shown: Shown,
}

/// Whose rules.
#[derive(Args)]
struct Book {
    /// The database whose book of rules is used: sqlite:PATH or postgres://USER@HOST/NAME
    #[arg(long)]
    database: Option<Place>,
    /// The municipality's code; needed when the database holds several
    #[arg(long, requires = "database")]
    municipality: Option<i64>,
}

#[derive(Args)]
struct Quotas {
    /// The file with the numbers: TOML, `expected = …` and a `[[municipality]]` for each
    #[arg(long)]
    numbers: PathBuf,
    #[command(flatten)]
    shown: Shown,
}

#[derive(Args)]
struct Shown {
    /// How it is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The language of what is said
    #[arg(long, default_value = "da", value_parser = ["da", "en"])]
    language: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Law {
    /// Prints it.
    ///
    /// # Errors
    /// What is wrong with the facts, and where.
    pub fn run(self) -> Result<(), Sorry> {
        match self.what {
            What::Deadlines(deadlines) => deadlines.run(),
            What::Facts(facts) => {
                said(&format!("{:#}\n", facts_schema::schema(wording::language(&facts.shown.language))))
            }
            What::Quota(quotas) => {
                let file = quotas.numbers.display();
                let text = std::fs::read_to_string(&quotas.numbers)
                    .map_err(|why| Sorry(format!("{file}: {why}")))?;
                let w = wording::language(&quotas.shown.language);
                said(
                    &crate::reception::quotas_told(w, &text)
                        .map_err(|why| Sorry(format!("{file}: {why}")))?,
                )
            }
            What::Rules(Rules { book, shown }) => {
                let (w, (rules, whose)) = (wording::language(&shown.language), book.open()?);
                said(&match shown.format {
                    Format::Json => format!("{:#}\n", told::book(w, &rules.book())),
                    Format::Text => format!("{}\n\n{}", w.t(whose.key()), told::book_text(w, &rules.book())),
                })
            }
        }
    }
}

impl Book {
    /// The rules of the municipality in the database that is named; otherwise those that come with the program.
    fn open(self) -> Result<(KeptRules, Whose), Sorry> {
        let Some(database) = self.database else { return Ok((KeptRules::default(), Whose::Program)) };
        let data = Data { database, municipality: self.municipality };
        let office = data.open()?;
        let mut look = office.look_by_itself(data.municipality(&office)?)?;
        Ok((KeptRules::read(&mut look)?, Whose::Municipality))
    }
}

impl Deadlines {
    fn run(self) -> Result<(), Sorry> {
        let w = wording::language(&self.shown.language);
        let on = self.on.as_deref().map_or_else(|| Some(today()), facts_form::day);
        let on = on.ok_or_else(|| Sorry(format!("--on: {}", w.t("facts-not-a-day"))))?;
        let file = self.facts.display();
        let text = std::fs::read_to_string(&self.facts).map_err(|why| Sorry(format!("{file}: {why}")))?;
        let is_toml = self.facts.extension().is_some_and(|end| end == "toml");
        let mut facts = facts_file::read(&text, is_toml).map_err(|wrong| {
            let lines = wrong.iter().map(|it| match it.path.as_str() {
                "" => format!("{file}: {}", it.say(w)),
                path => format!("{file}, {path}: {}", it.say(w)),
            });
            Sorry(lines.collect::<Vec<_>>().join("\n"))
        })?;
        let (rules, whose) = self.book.open()?;
        rules.suspend(&mut facts);
        said(&match self.shown.format {
            Format::Json => {
                let mut answer = told::answer(w, &rules.book(), &facts, on);
                answer["rules_of"] = whose.code().into();
                format!("{answer:#}\n")
            }
            Format::Text => format!("{}\n{}", w.t(whose.key()), told::text(w, &rules.book(), &facts, on)),
        })
    }
}

fn said(text: &str) -> Result<(), Sorry> {
    print(text.as_bytes())
}

/// Today in Denmark.
fn today() -> Date {
    now().to_zoned(TimeZone::get("Europe/Copenhagen").unwrap_or(TimeZone::UTC)).date()
}
