// SPDX-License-Identifier: MPL-2.0
//! An entry of the catalogue as pages, search, files and programs know it, wherever it comes from (*indsats*).

use super::{
    Dimension, FigureKind, FigureUnit, Grade, Initiative, InitiativeEvidence, InitiativeFigure,
    InitiativeNote, InitiativeStatus, PartnerKind, Phase, Rating, Theme, TownSize,
};
use crate::record::{Kept, Prose};
use jiff::civil::Date;
use kernel::ids::{InitiativeId, RecordId};
use serde::{Deserialize, Serialize};

/// An entry, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its lasting id, the same in every municipality.
    pub id: InitiativeId,
    /// How many times its owner has written it.
    pub version: i64,
    /// What it is called.
    pub name: String,
    /// Which part of the way it belongs to.
    pub phase: Phase,
    /// What it is about.
    pub theme: Theme,
    /// How far it is.
    pub status: InitiativeStatus,
    /// Why it is there.
    pub status_reason: String,
    /// Where it is done.
    pub place: String,
    /// How many live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub town_size: Option<TownSize>,
    /// What it is, in a few lines.
    pub summary: String,
    /// The same in English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub english: String,
    /// Whom it is for.
    pub target_group: String,
    /// From which age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_from: Option<i64>,
    /// Until which age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_until: Option<i64>,
    /// What it is to solve.
    pub problem: String,
    /// How it is done.
    pub method: String,
    /// What it takes.
    #[serde(default)]
    pub takes: Takes,
    /// The kinds of partner that take part.
    #[serde(default)]
    pub partner_kinds: Vec<PartnerKind>,
    /// What was learned of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub experience: String,
    /// Where it can be read about; never empty.
    pub sources: Vec<Reference>,
    /// How well each side of it is documented.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What is known in figures.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// The entry it builds on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub builds_on: Option<InitiativeId>,
    /// Whom to ask: a function.
    pub contact_function: String,
    /// When somebody last said that it still holds.
    pub confirmed_on: Date,
    /// Other words people look for it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
}

/// What an initiative takes (*hvad kræver det*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Takes {
    /// Which roles.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub roles: String,
    /// Which organisations, by name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub partners: String,
    /// How many hours.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hours: String,
    /// What it costs.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub money: String,
    /// In which law it stands.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub law_basis: String,
}

/// A source (*kilde*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When.
    pub year: i64,
    /// Its address on the web.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub link: String,
}

/// How well one side is documented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Which side.
    pub dimension: Dimension,
    /// How well.
    pub grade: Grade,
    /// Why.
    pub reason: String,
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What was counted.
    pub measure: String,
    /// The number, as Danes write it.
    pub value: String,
    /// What the number counts.
    pub unit: FigureUnit,
    /// What it rests on.
    pub kind: FigureKind,
    /// Who was counted.
    pub cohort: String,
    /// How many they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohort_size: Option<i64>,
    /// Exactly what was counted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub definition: String,
    /// The year it is about.
    pub year: i64,
    /// Where it stands.
    pub source: String,
}

/// What a municipality that tried an entry says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Experience {
    /// Its lasting id.
    pub id: RecordId,
    /// How many times it has been written.
    pub version: i64,
    /// The entry it says something about.
    pub initiative: InitiativeId,
    /// How it went.
    pub rating: Rating,
    /// What was learned.
    pub text: String,
    /// When it was written.
    pub written_on: Date,
}

fn prose(text: Option<&Prose>) -> String {
    text.map(|text| text.0.clone()).unwrap_or_default()
}

impl Entry {
    /// An entry of a municipality's own, with what is known of it.
    #[must_use]
    pub fn of(
        kept: &Kept<Initiative>,
        municipality: &str,
        evidence: &[Kept<InitiativeEvidence>],
        figures: &[Kept<InitiativeFigure>],
    ) -> Self {
        let (id, own) = (kept.id.cast(), &kept.record);
        let of_entry = evidence.iter().filter(|line| line.record.initiative == id);
        let mut evidence: Vec<Evidence> = of_entry.map(|line| Evidence::of(&line.record)).collect();
        evidence.sort_by_key(|line| line.dimension);
        let of_entry =
            figures.iter().filter(|line| line.record.initiative == id && line.record.activity.is_none());
        Self {
            id,
            version: kept.version,
            name: own.name.clone(),
            phase: own.phase,
            theme: own.theme,
            status: own.status,
            status_reason: own.status_reason.clone(),
            place: own.place.clone().unwrap_or_else(|| municipality.to_owned()),
            town_size: own.town_size,
            summary: own.summary.0.clone(),
            english: prose(own.english.as_ref()),
            target_group: own.target_group.clone(),
            age_from: own.age_from,
            age_until: own.age_until,
            problem: own.problem.0.clone(),
            method: own.method.0.clone(),
            takes: Takes::of(own),
            partner_kinds: own.partner_kinds(),
            experience: prose(own.experience.as_ref()),
            sources: vec![Reference::of(own)],
            evidence,
            figures: of_entry.map(|line| Figure::of(&line.record)).collect(),
            builds_on: own.builds_on,
            contact_function: own.contact_function.clone(),
            confirmed_on: own.confirmed_on,
            keywords: Vec::new(),
        }
    }

    /// Whether nobody has said for a year that it still holds.
    #[must_use]
    pub fn is_unconfirmed(&self, today: Date) -> bool {
        kernel::calendar::months_after(self.confirmed_on, 12) <= today
    }
}

impl Takes {
    fn of(own: &Initiative) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            roles: text(&own.roles),
            partners: text(&own.partners),
            hours: text(&own.hours_needed),
            money: text(&own.money),
            law_basis: text(&own.law_basis),
        }
    }
}

impl Reference {
    fn of(own: &Initiative) -> Self {
        Self {
            title: own.source_title.clone(),
            publisher: own.source_publisher.clone(),
            year: own.source_year,
            link: own.source_link.clone().unwrap_or_default(),
        }
    }
}

impl Evidence {
    fn of(record: &InitiativeEvidence) -> Self {
        Self {
            dimension: record.dimension,
            grade: record.evidence_grade,
            reason: record.grade_reason.0.clone(),
        }
    }
}

impl Figure {
    /// The figure that a record holds.
    #[must_use]
    pub fn of(record: &InitiativeFigure) -> Self {
        Self {
            measure: record.measure.clone(),
            value: record.number_text.clone(),
            unit: record.figure_unit,
            kind: record.figure_kind,
            cohort: record.cohort.clone(),
            cohort_size: record.cohort_size,
            definition: prose(record.definition.as_ref()),
            year: record.year,
            source: record.source.clone(),
        }
    }
}

impl Experience {
    /// What a record says.
    #[must_use]
    pub fn of(kept: &Kept<InitiativeNote>) -> Self {
        Self {
            id: kept.id,
            version: kept.version,
            initiative: kept.record.initiative,
            rating: kept.record.rating,
            text: kept.record.experience.0.clone(),
            written_on: kept.record.written_on,
        }
    }
}
