// SPDX-License-Identifier: MPL-2.0
//! A complaint of a decision: looked at again by the municipality first, then by Ankestyrelsen (*klage, genvurdering*).

use super::Decision;
use crate::{
    deadlines::KeptRules,
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, Source, store},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{
    ids::{DecisionId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// What the municipality came to when it looked at its decision again (*genvurdering*, retssikkerhedsloven § 66).
    pub enum Reassessment ("reassessment") {
        /// It stands (*fastholdt*).
        Upheld = "upheld",
        /// The person is right in part (*delvist medhold*).
        Partly = "partly",
        /// The person is wholly right (*fuldt medhold*); nothing is sent on.
        Changed = "changed",
    }
}
text_enum! {
    /// What Ankestyrelsen came to.
    pub enum Ruling ("ruling") {
        /// *Stadfæstet*.
        Confirmed = "confirmed",
        /// *Ændret*.
        Changed = "changed",
        /// Sent back to the municipality (*hjemvist*).
        SentBack = "sent-back",
        /// Not taken up (*afvist*).
        Dismissed = "dismissed",
    }
}
crate::coded!(Reassessment, Ruling);

/// The rule by which a decision is looked at again.
pub const REASSESSMENT: &str = "d40-reassessment";

crate::record! {
    /// A complaint (*klage*).
    pub struct Complaint in "complaint" {
        /// The decision it is about.
        pub decision: DecisionId,
        /// The day it was received.
        pub received_on: Date,
        /// What the person complains of, in their own words.
        pub words: Option<Prose>,
        /// The day the person took it back.
        pub withdrawn_on: Option<Date>,
        /// The day the municipality had looked at the decision again.
        pub reassessed_on: Option<Date>,
        /// What it came to.
        pub reassessment: Option<Reassessment>,
        /// The day it was sent on to Ankestyrelsen.
        pub forwarded_on: Option<Date>,
        /// The day Ankestyrelsen answered.
        pub ruled_on: Option<Date>,
        /// What it came to.
        pub ruling: Option<Ruling>,
    }
}
impl Record for Complaint {
    const NAME: &'static str = "complaint";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Decisions;
    const LEADS_TO: &'static [&'static str] = &["document"];
    const TODAY: &'static str = "received_on";
    /// The newest decision that was sent, where nobody has said which.
    fn begins(file: &mut Conn, person: PersonId, said: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        if !said.text("decision").is_empty() {
            return Ok(Vec::new());
        }
        let all = store::of_person::<Decision>(file, person)?;
        let sent = all.iter().filter(|kept| kept.record.sent_on.is_some());
        let newest = sent.max_by_key(|kept| kept.record.sent_on);
        Ok(newest.map(|kept| ("decision", kept.id.to_string())).into_iter().collect())
    }
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [
            ("received_on", Some(self.received_on)),
            ("withdrawn_on", self.withdrawn_on),
            ("reassessed_on", self.reassessed_on),
            ("forwarded_on", self.forwarded_on),
            ("ruled_on", self.ruled_on),
        ] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            } else if day.is_some_and(|day| day < self.received_on) {
                faults.add(field, FaultKind::Said("fault-before-complaint"));
            }
        }
        match (self.reassessed_on, self.reassessment) {
            (Some(_), None) => faults.add("reassessment", FaultKind::Missing),
            (None, Some(_)) => faults.add("reassessed_on", FaultKind::Missing),
            _ => {}
        }
        // Ankestyrelsen gets what the municipality has looked at again, and not before.
        if self.forwarded_on.is_some_and(|sent| self.reassessed_on.is_none_or(|again| sent < again)) {
            faults.add("forwarded_on", FaultKind::Said("fault-forwarded-before-reassessed"));
        }
        if self.ruled_on.is_some() && self.forwarded_on.is_none() {
            faults.add("forwarded_on", FaultKind::Missing);
        }
        match (self.ruled_on, self.ruling) {
            (Some(_), None) => faults.add("ruling", FaultKind::Missing),
            (None, Some(_)) => faults.add("ruled_on", FaultKind::Missing),
            _ => {}
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, _): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let decision = store::find::<Decision>(file, person, self.decision.cast())?;
        if decision.is_some_and(|kept| self.received_on < kept.record.decided_on) {
            faults.add("received_on", FaultKind::Said("fault-complaint-before-decision"));
        }
        Ok(())
    }
    /// Too late is for Ankestyrelsen to say; the municipality takes the complaint in all the same.
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        let decision = store::find::<Decision>(file, person, self.decision.cast())?;
        let Some(sent) = decision.and_then(|kept| kept.record.sent_on) else {
            return Ok(Some("warning-complaint-unsent"));
        };
        let rules = KeptRules::read(file)?;
        let book = rules.book();
        let until = book.on("d40-complaint", sent).and_then(|rule| law::due_after(rule, sent));
        let late = until.is_some_and(|until| until < self.received_on);
        Ok(late.then_some("warning-complaint-late"))
    }
    fn points(&self, file: &mut Conn, _: (PersonId, RecordId), w: &Wording) -> Stored<Vec<String>> {
        Ok(self.told(&KeptRules::read(file)?, w).into_iter().collect())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.received_on, self.closed_on()))
    }
    fn headline(&self) -> Vec<Headline> {
        let again = self.reassessment.map(Headline::code);
        again.into_iter().chain(self.ruling.map(Headline::code)).collect()
    }
}

impl Complaint {
    /// The day by which the decision is to have been looked at again (D40); `None` where no rule says.
    #[must_use]
    pub fn due_on(&self, rules: &KeptRules) -> Option<Date> {
        let book = rules.book();
        law::due_after(book.on(REASSESSMENT, self.received_on)?, self.received_on)
    }

    /// The day the municipality was done with it: it was sent on, nobody needed to send it on, or it was taken back.
    #[must_use]
    pub fn settled_on(&self) -> Option<Date> {
        let right = self.reassessment == Some(Reassessment::Changed);
        self.withdrawn_on.or(self.forwarded_on).or(self.reassessed_on.filter(|_| right))
    }

    /// Whether Ankestyrelsen has it.
    #[must_use]
    pub fn is_with_the_board(&self) -> bool {
        self.forwarded_on.is_some() && self.ruled_on.is_none() && self.withdrawn_on.is_none()
    }

    fn closed_on(&self) -> Option<Date> {
        self.ruled_on.or(self.settled_on().filter(|_| self.forwarded_on.is_none()))
    }

    /// By when it is to be looked at again, with the paragraph and how sure we are.
    #[must_use]
    pub fn told(&self, rules: &KeptRules, w: &Wording) -> Option<String> {
        let book = rules.book();
        let rule = book.on(REASSESSMENT, self.received_on)?;
        let until = law::due_after(rule, self.received_on)?;
        let known = [
            ("received", w.day(self.received_on).into()),
            ("until", w.day(until).into()),
            ("source", rule.source.into()),
            ("certainty", w.word(rule.certainty).into()),
        ];
        let about = w.with("complaint-reassess-until", &known);
        let done = self.reassessed_on.map(|day| w.about("complaint-reassessed", &w.day(day)));
        let sent = self.forwarded_on.map(|day| w.about("complaint-forwarded", &w.day(day)));
        Some([Some(about), done, sent].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }
}
