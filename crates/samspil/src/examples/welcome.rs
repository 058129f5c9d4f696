// SPDX-License-Identifier: MPL-2.0
//! How the newest are received: their team, their checklist as far as it has come, and the quotas of the years.

use super::town::{Someone, Town, days};
use crate::reception::{
    ChecklistTemplate, Handover, Quota, QuotaBasis, QuotaKind, ReceptionCourse, TeamFunction, TeamMember,
    Zero,
};
use crate::record::Prose;
use jiff::civil::{Date, date};
use kernel::{calendar::months_after, codes::Group};

/// Who is in the teams of the invented municipality, and how they are reached.
const TEAM: [(TeamFunction, &str, &str); 4] = [
    (TeamFunction::Coordinator, "Kirsten Damgaard", "00 10 20 30"),
    (TeamFunction::LanguageAndIntegration, "Hassan Møller", "00 10 20 31"),
    (TeamFunction::School, "Birgit Holst", "00 10 20 32"),
    (TeamFunction::HealthVisitor, "Lone Iversen", "00 10 20 33"),
];
/// How many refugees were expected in the country in each of the last years.
const EXPECTED: [i64; 5] = [500, 700, 1_300, 1_100, 600];
/// What was first announced for each of the last years, and by how much it was changed.
const QUOTAS: [(i64, i64); 5] = [(24, -6), (30, 0), (42, -14), (36, 4), (28, 0)];

impl Town {
    /// The team around somebody who came within the year; a few families have nobody who coordinates yet.
    pub fn team(&mut self, someone: &Someone) {
        if someone.taken_over < months_after(self.as_of, -12) || someone.gone.is_some() {
            return;
        }
        let coordinated = self.chance("team", &someone.household).often(70);
        let from = someone.decided.min(self.as_of);
        for (function, name, contact) in TEAM {
            let coordinates = function == TeamFunction::Coordinator;
            let needed = if coordinates { coordinated } else { someone.parent };
            if needed {
                let member = TeamMember {
                    function,
                    account: (function == TeamFunction::School).then(|| self.package.id("modtageteam")),
                    name: Some(name.to_owned()),
                    contact: Some(contact.to_owned()),
                    department: coordinates.then(|| "Beskæftigelse og integration".to_owned()),
                    starts_on: from,
                    ends_on: None,
                };
                self.file(someone, &member);
            }
        }
    }

    /// The reception course of somebody who came in the last months or is about to, as far as it has come.
    pub fn welcome(&mut self, someone: &Someone) {
        if someone.taken_over < months_after(self.as_of, -3) || someone.gone.is_some() {
            return;
        }
        let mut chance = self.chance("welcome", &someone.key);
        let template = ChecklistTemplate::of(someone.group);
        let read = template.read();
        let starts_on = someone.decided.min(self.as_of);
        let zero = Zero { taken_over_on: Some(someone.taken_over), moved_in_on: None };
        for line in &read.items {
            let mut item = line.copy(template, read.version, zero);
            let due = item.due_on.map_or(starts_on, |due| due.max(starts_on));
            if due < self.as_of && chance.often(92) {
                item.done_on = Some(days(due, chance.between(-1, 0)).max(starts_on));
                item.done_by = Some("Kirsten Damgaard".to_owned());
                item.explained_in = item.needs_language().then(|| someone.language.to_owned());
                item.interpreter = item.needs_language() && chance.often(80);
            }
            self.file(someone, &item);
        }
        let template_version = read.version;
        let course =
            ReceptionCourse { template, template_version, starts_on, ends_on: None, moves_in_on: None };
        self.file(someone, &course);
    }

    /// What the asylum centre told of somebody who came lately, mostly carried into the case.
    pub fn handed_over(&mut self, someone: &Someone) {
        let at_a_centre = matches!(someone.group, Group::Refugee | Group::UnaccompaniedMinor);
        if !at_a_centre || someone.taken_over < months_after(self.as_of, -6) || someone.gone.is_some() {
            return;
        }
        let received_on = days(someone.decided, 6).min(self.as_of);
        let mut chance = self.chance("handover", &someone.key);
        let said = |text: &str| Some(Prose(text.to_owned()));
        let handover = Handover {
            received_on,
            sent_by: "Asylcenter Fjordhøj, overgivelsesteamet".to_owned(),
            legal_ground: "Integrationsloven kapitel 10".to_owned(),
            skills: said("Har passet kantinen på centret og kørt gods med varevogn."),
            education: said("Skole til og med 9. klasse."),
            languages: Some(Prose(format!("{}, og lidt engelsk.", someone.language))),
            needs: chance.often(30).then(|| Prose("Bolig i stueetagen.".to_owned())),
            network: chance.often(50).then(|| Prose("En søster bor i nabokommunen.".to_owned())),
            at_the_centre: said("Danskundervisning i fire måneder."),
            carried_on: (someone.taken_over < self.as_of)
                .then(|| self.as_of.min(days(someone.taken_over, 10))),
        };
        self.file(someone, &handover);
    }

    /// The checklist of a household that moves in about now, as far as it has come.
    pub fn move_in(&mut self, someone: &Someone, moves_in_on: Date) {
        if moves_in_on < days(self.as_of, -20) || moves_in_on > days(self.as_of, 40) {
            return;
        }
        let mut chance = self.chance("move-in", &someone.key);
        let template = ChecklistTemplate::MoveIn;
        let read = template.read();
        let begun = someone.decided.min(self.as_of);
        for line in &read.items {
            let zero = Zero { moved_in_on: Some(moves_in_on), ..Zero::default() };
            let mut item = line.copy(template, read.version, zero);
            let due = item.due_on.unwrap_or(begun).max(begun);
            if due < self.as_of && chance.often(80) {
                item.done_on = Some(due);
                item.done_by = Some("Lis Østergaard".to_owned());
                item.explained_in = item.needs_language().then(|| someone.language.to_owned());
            }
            self.file(someone, &item);
        }
        let course = ReceptionCourse {
            template,
            template_version: read.version,
            starts_on: begun,
            ends_on: None,
            moves_in_on: Some(moves_in_on),
        };
        self.file(someone, &course);
    }

    /// What was announced for the last years, and changed.
    pub fn quotas(&mut self) {
        for (year, (number, change)) in (self.as_of.year() - 4..=self.as_of.year()).zip(QUOTAS) {
            let first = date(year - 1, 9, 30);
            self.quota(year, QuotaKind::Initial, number, first);
            if change != 0
                && let Some(on) = self.past(date(year, 4, 10))
            {
                self.quota(year, QuotaKind::Revised, number + change, on);
            }
        }
    }

    /// What the quotas were reckoned from; the country is as invented as the town.
    pub fn quota_bases(&mut self) {
        for (year, national_number) in (self.as_of.year() - 4..=self.as_of.year()).zip(EXPECTED) {
            let basis = QuotaBasis {
                year: i64::from(year),
                inhabitants: 75_000,
                national_inhabitants: 6_000_000,
                immigrants: 7_200,
                national_immigrants: 900_000,
                reunified: 11,
                national_reunified: 1_700,
                national_number,
                announced_on: date(year - 1, 5, 1),
                source: "Eksempel".to_owned(),
            };
            self.package.add(&year.to_string(), &basis);
        }
    }

    fn quota(&mut self, year: i16, kind: QuotaKind, number: i64, announced_on: Date) {
        let source = Some("Udlændingestyrelsen".to_owned());
        let quota = Quota { year: i64::from(year), number, kind, announced_on, source };
        self.package.add(&format!("{year}-{kind}"), &quota);
    }
}
