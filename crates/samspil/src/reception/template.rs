// SPDX-License-Identifier: MPL-2.0
//! The templates of checklists, one for each group: what is to be done, by whom and by when, as text files.

use super::{ChecklistItem, ItemKind, Party, ReceptionItem};
use jiff::{ToSpan, civil::Date};
use kernel::{codes::Group, text_enum};

text_enum! {
    /// Which template.
    pub enum ChecklistTemplate ("checklist-template") {
        /// For refugees from the asylum centres.
        Refugee = "refugee",
        /// For quota refugees, who come straight from abroad.
        QuotaRefugee = "quota-refugee",
        /// For those who come to their family.
        Reunified = "reunified",
        /// For those displaced from Ukraine.
        Ukraine = "ukraine",
        /// For children who come without their parents.
        UnaccompaniedMinor = "unaccompanied-minor",
        /// For a family that moves into a home: between municipality, housing association, volunteers and family.
        MoveIn = "move-in",
    }
}
crate::coded!(ChecklistTemplate);

impl ChecklistTemplate {
    /// The template for somebody of this group.
    #[must_use]
    pub const fn of(group: Group) -> Self {
        match group {
            Group::Refugee => Self::Refugee,
            Group::QuotaRefugee => Self::QuotaRefugee,
            Group::ReunifiedToRefugee | Group::ReunifiedToOthers => Self::Reunified,
            Group::DisplacedFromUkraine => Self::Ukraine,
            Group::UnaccompaniedMinor => Self::UnaccompaniedMinor,
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Refugee => include_str!("templates/refugee.toml"),
            Self::QuotaRefugee => include_str!("templates/quota-refugee.toml"),
            Self::Reunified => include_str!("templates/reunified.toml"),
            Self::Ukraine => include_str!("templates/ukraine.toml"),
            Self::UnaccompaniedMinor => include_str!("templates/unaccompanied-minor.toml"),
            Self::MoveIn => include_str!("templates/move-in.toml"),
        }
    }

    /// What the template says now.
    ///
    /// # Panics
    /// When the text file, which is part of the program, cannot be read; a test reads them all.
    #[must_use]
    pub fn read(self) -> Template {
        toml::from_str(self.text()).expect("the templates of the house can be read")
    }
}

/// From which day a line counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueFrom {
    /// The takeover, T0.
    Takeover,
    /// The day the newcomer moves in; the takeover while no home is known.
    MoveIn,
}

/// A template as its file says it.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Raised whenever a line is changed.
    pub version: i64,
    /// Its lines.
    pub items: Vec<TemplateItem>,
}

/// A line of a template.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateItem {
    /// What it is about.
    pub item: ReceptionItem,
    /// What is done about it.
    pub kind: ItemKind,
    /// Who has to do it.
    pub party: Party,
    /// From which day it counts.
    pub from: DueFrom,
    /// So many days after that day, or before it.
    pub days: i32,
    /// Whether the course cannot be closed without it.
    pub mandatory: bool,
}

/// The days a checklist counts from, as far as they are known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Zero {
    /// The takeover, T0.
    pub taken_over_on: Option<Date>,
    /// The day the newcomer moves in.
    pub moved_in_on: Option<Date>,
}

impl TemplateItem {
    /// The line as it is copied into a file.
    #[must_use]
    pub fn copy(&self, template: ChecklistTemplate, version: i64, zero: Zero) -> ChecklistItem {
        let from = match self.from {
            DueFrom::Takeover => zero.taken_over_on,
            DueFrom::MoveIn => zero.moved_in_on.or(zero.taken_over_on),
        };
        ChecklistItem {
            item: Some(self.item),
            title: None,
            kind: self.kind,
            party: self.party,
            mandatory: self.mandatory,
            due_on: from.map(|day| day.saturating_add(self.days.days())),
            done_on: None,
            done_by: None,
            explained_in: None,
            interpreter: false,
            note: None,
            template: Some(template),
            template_version: Some(version),
            evidence: None,
        }
    }
}
