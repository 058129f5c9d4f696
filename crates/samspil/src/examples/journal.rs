// SPDX-License-Identifier: MPL-2.0
//! What is said and promised: talks, notes, corrected notes and tasks.

use super::{
    chance::Chance,
    town::{Someone, Town, days, working},
    words::{Awaited, NoteWords, words},
};
use crate::{
    cases::{Note, Talk, TalkForm, Task},
    record::Prose,
};
use jiff::civil::Date;
use kernel::{
    calendar::months_after,
    ids::{RecordId, RecordKind},
};

impl Town {
    /// Talks: four in the first half year, then now and then, and the next one planned.
    pub fn talks(&mut self, someone: &Someone, tidy: bool) {
        let Some(from) = someone.adult_from() else { return };
        let mut chance = self.chance("talks", &someone.key);
        let last = someone.at_most(self.as_of);
        let mut day = working(from, chance.between(32, 44));
        let mut count = 0;
        while day <= last && count < 8 {
            // In a busy month a talk is skipped.
            let skipped = !tidy && day > months_after(self.as_of, -3) && chance.often(18);
            if !skipped {
                self.talk(someone, (day, Some(day)), &mut chance);
            }
            count += 1;
            let wait = if count < 4 { chance.between(38, 46) } else { chance.between(120, 220) };
            day = working(day, wait);
        }
        if someone.gone.is_none() && chance.often(60) {
            let ahead = match chance.below(100) {
                0..=5 if !tidy => -chance.between(3, 20),
                6..=30 if !tidy => chance.between(0, 6),
                _ => chance.between(1, 60),
            };
            self.talk(someone, (working(self.as_of, ahead), None), &mut chance);
        }
    }

    fn talk(&mut self, someone: &Someone, (planned_on, held_on): (Date, Option<Date>), chance: &mut Chance) {
        let texts = &words().journal.talk;
        let changed = if someone.parent && chance.often(30) { &texts.parents } else { &texts.changed };
        let forms = [
            (62, TalkForm::Meeting),
            (14, TalkForm::Phone),
            (8, TalkForm::Digital),
            (6, TalkForm::HomeVisit),
            (10, TalkForm::Company),
        ];
        let talk = Talk {
            // Now and then a talk is put off for a week.
            planned_on: if held_on.is_some() && chance.often(10) { days(planned_on, -7) } else { planned_on },
            held_on,
            form: chance.weighted(&forms),
            interpreter: chance.often(70),
            changed: held_on
                .filter(|_| chance.often(80))
                .and_then(|day| self.told(someone, day, changed, chance))
                .map(|text| someone.say(text)),
            agreed: held_on
                .and_then(|day| self.told(someone, day, &texts.agreed, chance))
                .map(|text| someone.say(text)),
            repatriation_told: held_on.is_some() && chance.often(45),
            next_on: held_on.map(|day| working(day, chance.between(38, 90))),
            person_kept: None,
            municipality_kept: None,
        };
        self.file(someone, &talk);
    }

    /// Notes, from the arrival on; some of them corrected later.
    pub fn notes(&mut self, someone: &Someone, count: usize) {
        let mut chance = self.chance("notes", &someone.key);
        let journal = &words().journal;
        let last = someone.at_most(self.as_of);
        let whole = someone.taken_over.until(last).map_or(0, |span| i64::from(span.get_days()));
        if whole < 1 {
            return;
        }
        let home = if someone.parent { &journal.children } else { &journal.home };
        let topics = [
            (30, &journal.work),
            (25, &journal.danish),
            (13, home),
            (7, &journal.home),
            (12, &journal.economy),
            (13, &journal.health),
        ];
        let mut told: Vec<Date> =
            (1..count).map(|_| days(someone.taken_over, chance.between(1, whole))).collect();
        told.sort_unstable();
        let first = working(someone.taken_over, 1).min(last);
        self.note(someone, (chance.one(&journal.arrival), ""), first);
        for day in told {
            let day = kernel::calendar::next_working_day(day).min(last);
            let corrected = chance.often(5);
            let topic = if corrected { &journal.corrected } else { chance.weighted(&topics) };
            let company = self.company(someone, day);
            let fits = |words: &&NoteWords| self.fits(someone, day, &words.whole());
            let fitting: Vec<&NoteWords> = topic.iter().filter(fits).collect();
            if fitting.is_empty() {
                continue;
            }
            let words = *chance.one(&fitting);
            if corrected {
                self.corrected(someone, (words, &company), day);
            } else {
                self.note(someone, (words, &company), day);
            }
        }
    }

    /// Where the person is an intern on the day; empty when nowhere.
    fn company(&self, someone: &Someone, day: Date) -> String {
        let own = self.internships.iter().filter(|(key, ..)| *key == someone.key);
        own.filter(|(.., from, until)| *from <= day && day <= *until)
            .map(|(_, company, ..)| company.clone())
            .next()
            .unwrap_or_default()
    }

    /// Whether a text can be true of the person on the day: of an internship only those tell who are in one, of its
    /// beginning when it has just begun, and of its end when it has ended.
    fn fits(&self, someone: &Someone, day: Date, text: &str) -> bool {
        let own = || self.internships.iter().filter(|(key, ..)| *key == someone.key);
        let here = !self.company(someone, day).is_empty();
        let tells = |words: &[&str]| words.iter().any(|word| text.contains(word));
        match () {
            () if tells(&["raktikken er slut"]) => {
                !here && own().any(|(.., until)| *until < day && day <= days(*until, 60))
            }
            () if tells(&["Opstart af praktik"]) => {
                own().any(|(.., from, until)| *from <= day && day <= days(*from, 14).min(*until))
            }
            () if tells(&["{firma}", "raktikken", "raktikaftale"]) => here,
            () => true,
        }
    }

    /// One of the texts that can be true on the day.
    fn told<'a>(
        &self,
        someone: &Someone,
        day: Date,
        texts: &'a [String],
        chance: &mut Chance,
    ) -> Option<&'a str> {
        let fitting: Vec<&String> = texts.iter().filter(|text| self.fits(someone, day, text)).collect();
        (!fitting.is_empty()).then(|| chance.one(&fitting).as_str())
    }

    fn note(&mut self, someone: &Someone, (words, company): (&NoteWords, &str), happened_on: Date) -> String {
        let modul = self.chance("modul", &format!("{}{happened_on}", someone.key)).between(1, 5);
        let line = |text: &str| someone.line(&text.replace("{modul}", &format!("modul {modul}")), company);
        let note = Note {
            kind: words.kind,
            happened_on,
            participants: words.participants.as_deref().map(line),
            facts: Prose(line(&words.facts)),
            assessment: words.assessment.as_deref().map(line).map(Prose),
            corrects: None,
            goal: None,
            wall: None,
        };
        self.file(someone, &note)
    }

    fn corrected(&mut self, someone: &Someone, (words, company): (&NoteWords, &str), happened_on: Date) {
        let key = self.note(someone, (words, company), happened_on);
        let corrects: RecordId = self.package.id::<RecordKind>(&key);
        let Some(correction) = words.correction.as_deref() else { return };
        let note = Note {
            kind: words.kind,
            happened_on,
            participants: words.participants.as_deref().map(|text| someone.line(text, company)),
            facts: Prose(someone.line(correction, company)),
            assessment: None,
            corrects: Some(corrects),
            goal: None,
            wall: None,
        };
        self.file(someone, &note);
    }

    /// What the caseworker has promised, and what others must do first.
    pub fn tasks(&mut self, someone: &Someone, count: usize) {
        let mut chance = self.chance("tasks", &someone.key);
        let texts = &words().journal.task;
        for _ in 0..count {
            let (done, others) = (chance.often(60), chance.often(40));
            let ahead = if done { -chance.between(10, 300) } else { ahead(&mut chance) };
            let due_on = working(self.as_of, ahead);
            if due_on <= someone.taken_over || someone.gone.is_some_and(|gone| gone.on <= due_on) {
                continue;
            }
            let company = self.company(someone, due_on);
            let fits =
                |awaited: &&Awaited| self.fits(someone, due_on, &format!("{} {}", awaited.what, awaited.who));
            let fitting: Vec<&Awaited> = texts.others.iter().filter(fits).collect();
            let awaited = *chance.one(&fitting);
            let Some(own) = self.told(someone, due_on, &texts.own, &mut chance) else { continue };
            let what = someone.line(if others { &awaited.what } else { own }, &company);
            let waiting_for = others.then(|| someone.line(&awaited.who, &company));
            let done_on = done.then(|| days(due_on, -chance.between(0, 5)));
            let unit = self.package.id("integration");
            self.file(someone, &Task { what, due_on, waiting_for, done_on, unit, access_asked_on: None });
        }
    }
}

/// How many days ahead something open is due: now and then it is late.
fn ahead(chance: &mut Chance) -> i64 {
    if chance.often(12) { -chance.between(1, 12) } else { chance.between(0, 35) }
}
