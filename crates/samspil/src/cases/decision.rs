// SPDX-License-Identifier: MPL-2.0
//! A decision of the authority: nothing is sent before the person was heard and told why and how to complain (*afgørelse*).

use super::{Complaint, Introduction};
use crate::{
    deadlines::KeptRules,
    gate::{Conn, Role, Section, Stored, accounts},
    record::{FaultKind, Faults, Field, Headline, Owner, Prose, Record, Source, store},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{
    ids::{AccountId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// What a decision is about.
    pub enum DecisionKind ("decision-kind") {
        /// An offer.
        Offer = "offer",
        /// The programme: its hours, an extension, an exemption.
        Programme = "programme",
        /// Where to live.
        Housing = "housing",
        /// A benefit.
        Benefit = "benefit",
        /// A sanction (*sanktion*).
        Sanction = "sanction",
        /// A single expense.
        Expense = "expense",
        /// Anything else.
        Other = "other",
    }
}
text_enum! {
    /// Whether the person was heard first (*partshøring*, forvaltningsloven § 19).
    pub enum Hearing ("hearing") {
        /// Heard.
        Held = "held",
        /// Not needed, for a reason that is written down.
        NotNeeded = "not-needed",
    }
}
text_enum! {
    /// How a letter reaches somebody (*forsendelse*).
    pub enum Sending ("sending") {
        /// *Digital Post*.
        DigitalPost = "digital-post",
        /// On paper.
        Paper = "paper",
        /// Handed over.
        InPerson = "in-person",
    }
}
crate::coded!(DecisionKind, Hearing, Sending);

crate::record! {
    /// A decision (*afgørelse*). Nothing makes one by itself: absence, a date or a figure never becomes a decision.
    pub struct Decision in "decision" {
        /// What it is about.
        pub kind: DecisionKind,
        /// The day it was made.
        pub decided_on: Date,
        /// The paragraph it stands on.
        pub legal_ground: Option<String>,
        /// What it is based on.
        pub facts: Option<Prose>,
        /// Whether the person was heard.
        pub hearing: Option<Hearing>,
        /// The day the person was heard.
        pub heard_on: Option<Date>,
        /// Why nobody needed to be heard.
        pub no_hearing_because: Option<Prose>,
        /// Why it was decided so (*begrundelse*, §§ 22-24).
        pub reasons: Option<Prose>,
        /// How and until when one can complain (*klagevejledning*, § 25).
        pub complaint_guidance: Option<Prose>,
        /// Who made it.
        pub decided_by: Option<AccountId>,
        /// The day it was sent to the person.
        pub sent_on: Option<Date>,
        /// What the unit that made it was called on that day (*enhed*, B-41).
        pub made_in: Option<String>,
        /// How it was sent.
        pub sent_how: Option<Sending>,
    }
}
impl Record for Decision {
    const NAME: &'static str = "decision";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Decisions;
    const TODAY: &'static str = "decided_on";
    const LOOKED_AT: bool = true;
    const LEADS_TO: &'static [&'static str] = &["complaint", "document"];
    const PAGES: &'static [(&'static str, &'static str)] = &[("letter", "decision-letter")];
    /// A unit may be named anew: a decision keeps the name of its day, which is certain when it is saved.
    fn begins(file: &mut Conn, person: PersonId, said: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        let decided_on = <Date as Field>::read(said.text("decided_on").trim(), said);
        let (Ok(day), false) = (decided_on, said.text("kind").is_empty()) else { return Ok(Vec::new()) };
        let Some(unit) = super::case_unit(file, person)? else { return Ok(Vec::new()) };
        let name = crate::people::unit_name_on(file, unit, day)?;
        Ok(name.map(|name| ("made_in", name)).into_iter().collect())
    }
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in
            [("decided_on", Some(self.decided_on)), ("heard_on", self.heard_on), ("sent_on", self.sent_on)]
        {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.sent_on.is_some_and(|day| day < self.decided_on) {
            faults.add("sent_on", FaultKind::Said("fault-sent-before-decided"));
        }
        if self.heard_on.is_some_and(|day| day > self.decided_on) {
            faults.add("heard_on", FaultKind::Said("fault-heard-after-decided"));
        }
        if self.sent_on.is_some() {
            for field in self.lacks() {
                faults.add(field, FaultKind::Said("fault-not-ready-to-send"));
            }
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, _): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        if let Some(by) = self.decided_by {
            let all = accounts::all(file)?;
            let has_authority = |role| matches!(role, Role::Caseworker | Role::Coordinator);
            if !all.iter().any(|account| account.id == by && has_authority(account.role)) {
                faults.add("decided_by", FaultKind::Said("fault-no-authority"));
            }
        }
        if self.kind == DecisionKind::Sanction {
            let told = store::of_person::<Introduction>(file, person)?;
            if !told.iter().any(|kept| kept.record.held_on <= self.decided_on) {
                faults.add("kind", FaultKind::Said("fault-sanction-without-introduction"));
            }
        }
        Ok(())
    }
    /// Until when the person can complain of what was sent, and every complaint with its own day (D40).
    fn points(
        &self,
        file: &mut Conn,
        (person, id): (PersonId, RecordId),
        w: &Wording,
    ) -> Stored<Vec<String>> {
        let rules = KeptRules::read(file)?;
        let book = rules.book();
        let rule = self.sent_on.and_then(|sent| book.on("d40-complaint", sent));
        let until = rule.zip(self.sent_on).and_then(|(rule, sent)| law::due_after(rule, sent));
        let complaints = store::of_person::<Complaint>(file, person)?;
        let own = complaints.iter().filter(|kept| kept.record.decision == id.cast());
        let complaints = own.filter_map(|kept| kept.record.told(&rules, w));
        Ok(rule
            .zip(until)
            .map(|(rule, until)| {
                let known = [
                    ("until", w.day(until).into()),
                    ("source", rule.source.into()),
                    ("certainty", w.word(rule.certainty).into()),
                ];
                w.with("decision-complaint-until", &known)
            })
            .into_iter()
            .chain(complaints)
            .collect())
    }
    /// What was sent to somebody is not altered behind their back: another decision changes it or takes it back.
    fn settled(&self) -> Option<(&'static str, &'static str)> {
        self.sent_on.map(|_| ("sent_on", "fault-decision-sent"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.decided_on, Some(self.decided_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        let unit = self.made_in.iter().cloned().map(Headline::Text);
        std::iter::once(Headline::code(self.kind)).chain(unit).collect()
    }
}

impl Decision {
    /// What is still missing before it may be sent.
    #[must_use]
    pub fn lacks(&self) -> Vec<&'static str> {
        let heard = match self.hearing {
            None => Some("hearing"),
            Some(Hearing::Held) => self.heard_on.is_none().then_some("heard_on"),
            Some(Hearing::NotNeeded) => self.no_hearing_because.is_none().then_some("no_hearing_because"),
        };
        [
            self.legal_ground.is_none().then_some("legal_ground"),
            self.facts.is_none().then_some("facts"),
            heard,
            self.reasons.is_none().then_some("reasons"),
            self.complaint_guidance.is_none().then_some("complaint_guidance"),
            self.decided_by.is_none().then_some("decided_by"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
