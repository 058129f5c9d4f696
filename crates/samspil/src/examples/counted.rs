// SPDX-License-Identifier: MPL-2.0
//! What the invented municipality has counted and decided about homes: children, rates, limits, a housing project.

use super::town::{Town, days};
use crate::{
    deadlines::DatedRate,
    housing::{AreaLimit, ChildrenCount, DwellingKind, HousingProject, LimitSpan, ProjectStatus},
    record::{Kroner, Prose},
};
use jiff::civil::date;
use kernel::codes::InstitutionKind;
use law::{Certainty, RateOf, affordability::Living};

/// Institutions: kind, name, children with a non-western background in the first year, how many more each year, and
/// how many children there are.
const INSTITUTIONS: [(InstitutionKind, &str, i64, i64, i64); 6] = [
    (InstitutionKind::DayCare, "Børnehuset Eksemplet", 9, 1, 84),
    (InstitutionKind::DayCare, "Børnehaven Prøven", 14, 2, 62),
    (InstitutionKind::DayCare, "Dagplejen Mønsteret", 3, 0, 40),
    (InstitutionKind::School, "Eksempelskolen", 38, 4, 412),
    (InstitutionKind::School, "Prøveskolen", 61, -2, 530),
    (InstitutionKind::School, "Mønsterfriskolen", 2, 1, 145),
];

impl Town {
    /// Writes the counts down.
    pub fn counts(&mut self) {
        for back in (1..=6).rev() {
            let year = self.as_of.year() - back;
            for (at, (kind, name, first, more, enrolled)) in (1..).zip(INSTITUTIONS) {
                let counted_on = match kind {
                    InstitutionKind::DayCare => date(year, 10, 1),
                    InstitutionKind::School => date(year, 9, 5),
                };
                let count = ChildrenCount {
                    kind,
                    institution: name.to_owned(),
                    counted_on,
                    children: first + more * i64::from(6 - back),
                    enrolled: Some(enrolled),
                    source: Some("Institutionens eget system, sammentalt".to_owned()),
                };
                self.package.add(&format!("inst{at}-{year}"), &count);
            }
        }
    }

    /// Writes down the municipality's own rates for this year and last, its limits for areas and its housing projects.
    pub fn settings(&mut self) {
        for year in [self.as_of.year() - 1, self.as_of.year()] {
            for (what, number) in RATES {
                let rate = DatedRate {
                    what: RateOf::Living(what),
                    number,
                    starts_on: date(year, 1, 1),
                    ends_on: Some(date(year, 12, 31)),
                    certainty: Certainty::Proposal,
                    source: "Opdigtet sats til afprøvning".to_owned(),
                    note: None,
                };
                self.package.add(&format!("sats-{what}-{year}"), &rate);
            }
        }
        self.limits();
        self.projects();
    }

    /// How many households may move to an area, for everybody and for two languages.
    fn limits(&mut self) {
        let limits = [
            (LimitSpan::Year, None, 12),
            (LimitSpan::ThreeYears, None, 30),
            (LimitSpan::Year, Some("arabisk"), 5),
            (LimitSpan::Year, Some("tigrinya"), 4),
        ];
        for (at, (span, language, households)) in (1..).zip(limits) {
            let limit = AreaLimit {
                area: None,
                language: language.map(str::to_owned),
                span,
                households,
                starts_on: date(self.as_of.year() - 3, 1, 1),
                ends_on: None,
            };
            self.package.add(&format!("graense-{at}"), &limit);
        }
    }

    /// Homes that are planned and built.
    fn projects(&mut self) {
        let projects = [
            ("Eksempelhusene", ProjectStatus::Building, 60, Some(200)),
            ("Prøvegården", ProjectStatus::Planned, 24, Some(420)),
            ("Mønsterbyen", ProjectStatus::Idea, 12, None),
            ("Modelboligerne", ProjectStatus::Dropped, 8, None),
        ];
        for (at, (name, project_status, units, ready)) in (1..).zip(projects) {
            let project = HousingProject {
                name: name.to_owned(),
                area: None,
                project_status,
                kind: DwellingKind::Youth,
                units,
                mix: Some(Prose("Studerende og flygtninge dør om dør, halvt af hver.".to_owned())),
                partners: Some(Prose("Boligforeningen Eksemplet og ungdomsboligkontoret".to_owned())),
                expected_rent: Some(Kroner(350_000)),
                rooms: 1,
                size: Some(32),
                sleeps: 1,
                ready_on: ready.map(|ahead| days(self.as_of, ahead)),
                turned_on: None,
            };
            self.package.add(&format!("projekt-{at}"), &project);
        }
    }
}

/// Invented rates that a household's economy can be reckoned by in any year.
const RATES: [(Living, i64); 12] = [
    (Living::Single, 6_800),
    (Living::SingleParent, 11_300),
    (Living::Couple, 6_800),
    (Living::CoupleParent, 9_600),
    (Living::ChildBenefit, 1_300),
    (Living::TaxFree, 4_400),
    (Living::TaxPercent, 38),
    (Living::IncomeLimit, 171_500),
    (Living::IncomeLimitChild, 45_200),
    (Living::BenefitMost, 50_760),
    (Living::OwnShare, 28_900),
    (Living::NeedAdult, 2_000),
];
