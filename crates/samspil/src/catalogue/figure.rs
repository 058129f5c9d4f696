// SPDX-License-Identifier: MPL-2.0
//! What is known of an initiative of the municipality's own: figures with what they rest on, and how well each side of it is
//! documented (*resultater*, *vidensdeklaration*).

use super::{
    Dimension, FigureKind, FigureUnit, Grade, Rating,
    initiative::{check_nobody, check_year},
    store,
};
use crate::{
    gate::{Conn, Section, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::ids::{ActivityId, InitiativeId, PersonId, RecordId};

crate::record! {
    /// A figure of an initiative (*resultat*): of an entry of our own, or what came of an activity that was started from any
    /// entry.
    pub struct InitiativeFigure in "initiative_figure" {
        /// The entry it says something about.
        pub initiative: InitiativeId,
        /// The local activity it comes from.
        pub activity: Option<ActivityId>,
        /// What was counted (*mål*).
        pub measure: String,
        /// The number, with at most two decimals.
        pub number_text: String,
        /// What the number counts.
        pub figure_unit: FigureUnit,
        /// What it rests on.
        pub figure_kind: FigureKind,
        /// Who was counted (*kohorte*).
        pub cohort: String,
        /// How many they were.
        pub cohort_size: Option<i64>,
        /// Exactly what was counted (*definition*).
        pub definition: Option<Prose>,
        /// The year it is about.
        pub year: i64,
        /// Where it stands (*kilde*).
        pub source: String,
    }
}
impl Record for InitiativeFigure {
    const NAME: &'static str = "initiative-figure";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, today: Date) {
        check_year(faults, "year", self.year, today);
        check_nobody(faults, self);
        if number(&self.number_text).is_none() {
            faults.add("number_text", FaultKind::Said("fault-not-a-figure"));
        }
        if speaks_of_effect(
            self.figure_kind,
            [Some(&self.measure), self.definition.as_ref().map(|text| &text.0)],
        ) {
            faults.add("measure", FaultKind::Said("fault-effect-without-comparison"));
        }
        if counts_returns(&self.measure) {
            faults.add("measure", FaultKind::Said("fault-figure-about-return"));
        }
        // Four people and fewer are somebody one can recognise, in a catalogue that everybody reads.
        if self.cohort_size.is_some_and(|size| size < 5) {
            faults.add("cohort_size", FaultKind::Said("fault-few-people"));
        }
        if self.activity.is_some() {
            if self.definition.is_none() {
                faults.add("definition", FaultKind::Said("fault-local-needs-definition"));
            }
            if self.cohort_size.is_none() {
                faults.add("cohort_size", FaultKind::Said("fault-local-needs-cohort"));
            }
        }
    }
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        match self.activity {
            None => check_own(file, self.initiative, faults),
            Some(activity) => {
                if store::entry_of(file, activity)? != Some(self.initiative) {
                    faults.add("activity", FaultKind::Said("fault-activity-of-other-entry"));
                }
                Ok(())
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let words = [self.measure.clone(), self.number_text.clone(), self.year.to_string()];
        words.into_iter().map(Headline::Text).chain([Headline::code(self.figure_unit)]).collect()
    }
}

/// Whether a figure would tell how many went back: that is counted nowhere.
#[must_use]
pub fn counts_returns(measure: &str) -> bool {
    let measure = measure.to_lowercase();
    let went = [
        "repatriere",
        "hjemrejs",
        "hjemvend",
        "vendt hjem",
        "vendte hjem",
        "vendt tilbage",
        "rejst hjem",
        "rejste hjem",
    ];
    went.iter().any(|word| measure.contains(word))
}

/// The number in hundredths; `None` when it is none.
#[must_use]
pub fn number(text: &str) -> Option<i64> {
    let (minus, plain) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, part) = plain.split_once(',').unwrap_or((plain, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = !whole.is_empty() && whole.len() <= 10 && part.len() <= 2 && digits(whole) && digits(part);
    (fits && !plain.ends_with(','))
        .then(|| format!("{whole}{part:0<2}").parse::<i64>().ok())
        .flatten()
        .map(|n| n * minus)
}

/// Whether a figure says effect without anything to compare with.
pub fn speaks_of_effect<'a>(kind: FigureKind, texts: impl IntoIterator<Item = Option<&'a String>>) -> bool {
    kind != FigureKind::ComparisonGroup
        && texts.into_iter().flatten().any(|text| {
            let text = text.to_lowercase();
            text.contains("effekt") && !text.contains("effektiv")
                || text.split(|c: char| !c.is_alphabetic()).any(|word| word == "effect")
        })
}

crate::record! {
    /// How well one side of an initiative of our own is documented (*vidensdeklaration*).
    pub struct InitiativeEvidence in "initiative_evidence" {
        /// The entry it says something about.
        pub initiative: InitiativeId,
        /// Which side.
        pub dimension: Dimension,
        /// How well.
        pub evidence_grade: Grade,
        /// Why.
        pub grade_reason: Prose,
    }
}
impl Record for InitiativeEvidence {
    const NAME: &'static str = "initiative-evidence";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_dimension);
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_nobody(faults, self);
    }
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        check_own(file, self.initiative, faults)
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.dimension), Headline::code(self.evidence_grade)]
    }
}

/// What comes from elsewhere stands as it was sent: only what we wrote ourselves gets figures and grades of ours.
fn check_own(file: &mut Conn, initiative: InitiativeId, faults: &mut Faults) -> Stored<()> {
    if !store::is_own(file, initiative)? {
        faults.add("initiative", FaultKind::Said("fault-not-our-entry"));
    }
    Ok(())
}

fn same_dimension(one: &InitiativeEvidence, other: &InitiativeEvidence) -> Option<Fault> {
    let same = one.initiative == other.initiative && one.dimension == other.dimension;
    same.then_some(Fault { field: "dimension", kind: FaultKind::Said("fault-dimension-twice") })
}

crate::record! {
    /// What a municipality that tried an initiative says of it (*erfaring og vurdering*, K-13): of any entry, wherever it comes from.
    pub struct InitiativeNote in "initiative_note" {
        /// The entry it says something about.
        pub initiative: InitiativeId,
        /// How it went.
        pub rating: Rating,
        /// What was learned.
        pub experience: Prose,
        /// When it was written.
        pub written_on: Date,
        /// Whether everybody may read it, in this catalogue and in files for others.
        pub published: bool,
    }
}
impl Record for InitiativeNote {
    const NAME: &'static str = "initiative-note";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "written_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        check_nobody(faults, self);
        if self.written_on > today {
            faults.add("written_on", FaultKind::InTheFuture);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Day(self.written_on), Headline::code(self.rating)]
    }
}
