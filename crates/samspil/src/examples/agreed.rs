// SPDX-License-Identifier: MPL-2.0
//! What goes with a contract: rights and duties explained, a week, a decision now and then, and cover in the holidays.

use super::{
    town::{Someone, Town, days, working},
    words::words,
};
use crate::{
    cases::{
        Complaint, Cover, Decision, DecisionKind, GuidanceKind, Hearing, Introduction, Reassessment,
        ReturnGuidance, Ruling, ScheduleEntry, ScheduleKind, Sending, TalkForm, Weekday,
    },
    record::{Clock, Prose},
};
use jiff::civil::Date;
use kernel::{calendar::months_after, ids::AccountId};

/// Danish in the morning on three days, the company on the other two.
const WEEK: [(Weekday, ScheduleKind, i64, i64); 5] = [
    (Weekday::Monday, ScheduleKind::Danish, 8 * 60 + 30, 13 * 60 + 30),
    (Weekday::Tuesday, ScheduleKind::Internship, 7 * 60 + 30, 15 * 60 + 30),
    (Weekday::Wednesday, ScheduleKind::Danish, 8 * 60 + 30, 13 * 60 + 30),
    (Weekday::Thursday, ScheduleKind::Internship, 7 * 60 + 30, 15 * 60 + 30),
    (Weekday::Friday, ScheduleKind::Danish, 8 * 60 + 30, 13 * 60 + 30),
];

impl Town {
    /// The introduction to rights and duties, in the person's own language.
    pub fn introduce(&mut self, someone: &Someone) {
        let Some(held_on) = someone.adult_from().and_then(|from| self.past(working(from, 5))) else { return };
        let interpreter = self.chance("introduction", &someone.key).often(85);
        let language = someone.language.to_owned();
        self.file(someone, &Introduction { held_on, language, interpreter, given_by: None });
    }

    /// Guidance on returning with the contract, and the separate talk of those who have been here for more than five years.
    pub fn guide(&mut self, someone: &Someone) {
        let Some(from) = someone.adult_from() else { return };
        let mut chance = self.chance("guidance", &someone.key);
        let late = months_after(self.as_of, -12).max(months_after(from, 64));
        for (kind, day, percent) in
            [(GuidanceKind::Programme, working(from, 12), 92), (GuidanceKind::Separate, late, 90)]
        {
            let Some(held_on) = self.past(day).filter(|day| someone.until().is_none_or(|until| *day < until))
            else {
                continue;
            };
            if !chance.often(percent) {
                continue;
            }
            let guidance = ReturnGuidance {
                held_on,
                kind,
                form: TalkForm::Meeting,
                language: someone.language.to_owned(),
                interpreter: chance.often(85),
                given_by: None,
                topics: None,
                wishes_to_return: false,
                notified_on: None,
            };
            self.file(someone, &guidance);
        }
    }

    /// The week of somebody who is in the middle of the programme.
    pub fn week(&mut self, someone: &Someone) {
        let chosen = self.chance("week", &someone.key).often(30);
        let Some(starts_on) = someone.adult_from().and_then(|from| self.past(working(from, 28))) else {
            return;
        };
        if !chosen || someone.gone.is_some() {
            return;
        }
        for (weekday, kind, from, until) in WEEK {
            let entry = ScheduleEntry {
                weekday,
                from_clock: Clock(from),
                until_clock: Clock(until),
                kind,
                place: None,
                starts_on,
                ends_on: None,
            };
            self.file(someone, &entry);
        }
    }

    /// Now and then a decision on an offer, with everything that belongs to it.
    pub fn decide(&mut self, someone: &Someone, login: &str) {
        let chosen = self.chance("decision", &someone.key).often(12);
        let decided = someone.adult_from().map(|from| working(from, 25));
        let Some(decided_on) = decided.and_then(|day| self.past(day)).filter(|_| chosen) else { return };
        let by: AccountId = self.package.id(login);
        let texts = &words().journal.decision;
        let sent_on = self.past(working(decided_on, 1));
        let decision = Decision {
            kind: DecisionKind::Offer,
            decided_on,
            legal_ground: Some(texts.ground.clone()),
            facts: Some(someone.say(&texts.facts)),
            hearing: Some(Hearing::Held),
            heard_on: Some(days(decided_on, -4)),
            no_hearing_because: None,
            reasons: Some(someone.say(&texts.reasons)),
            complaint_guidance: Some(Prose(texts.guidance.clone())),
            decided_by: Some(by),
            sent_on,
            made_in: None,
            sent_how: sent_on.map(|_| Sending::DigitalPost),
        };
        let key = self.file(someone, &decision);
        if let Some(sent_on) = decision.sent_on.filter(|_| self.chance("complaint", &someone.key).often(35)) {
            self.complain(someone, &key, sent_on);
        }
    }

    /// Now and then somebody complains: most are looked at again within four weeks, some go on to Ankestyrelsen.
    fn complain(&mut self, someone: &Someone, decision: &str, sent_on: Date) {
        let mut chance = self.chance("complained", &someone.key);
        let Some(received_on) = self.past(working(sent_on, chance.between(3, 17))) else { return };
        let reassessed_on = self.past(working(received_on, chance.between(6, 18)));
        let reassessment = reassessed_on.map(|_| {
            use Reassessment::{Changed, Partly, Upheld};
            chance.weighted(&[(60, Upheld), (25, Partly), (15, Changed)])
        });
        let goes_on = reassessment.is_some_and(|it| it != Reassessment::Changed);
        let forwarded_on = reassessed_on.filter(|_| goes_on);
        let ruled_on = forwarded_on.and_then(|day| self.past(days(day, chance.between(60, 160))));
        let complaint = Complaint {
            decision: self.package.id(decision),
            received_on,
            words: Some(Prose(
                "Jeg vil hellere have et tilbud, der ligger tættere på, hvor jeg bor.".to_owned(),
            )),
            withdrawn_on: None,
            reassessed_on,
            reassessment,
            forwarded_on,
            ruled_on,
            ruling: ruled_on.map(|_| chance.weighted(&[(70, Ruling::Confirmed), (30, Ruling::SentBack)])),
        };
        self.file(someone, &complaint);
    }

    /// Two caseworkers cover for each other in the holidays.
    pub fn cover(&mut self, logins: [&str; 2]) {
        let [one, other]: [AccountId; 2] = logins.map(|login| self.package.id(login));
        for (at, (from, until)) in [(-380, -360), (-200, -193), (-90, -86), (20, 33)].into_iter().enumerate()
        {
            let (account, colleague) = if at % 2 == 0 { (one, other) } else { (other, one) };
            let (starts_on, ends_on) = (days(self.as_of, from), days(self.as_of, until));
            let cover = Cover { account, colleague, starts_on, ends_on, handover: None };
            self.package.add(&format!("vikar-{at}"), &cover);
        }
    }
}
