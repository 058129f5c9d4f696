// SPDX-License-Identifier: MPL-2.0
//! What an actor or a stakeholder has said, where it stands, and what was done with it (*input fra aktører*, A-02).

use crate::{
    catalogue::check_personal,
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::{
    ids::{InitiativeId, OrganisationId},
    text_enum,
};

text_enum! {
    /// What was done with it.
    pub enum InputState ("input-state") {
        /// Nothing yet.
        Received = "received",
        /// It is being looked at.
        Considered = "considered",
        /// It was used.
        Used = "used",
        /// It was not used, and why.
        NotUsed = "not-used",
    }
}
crate::coded!(InputState);

crate::record! {
    /// An input (*input*): what somebody said for many, never what a citizen said of themselves.
    pub struct ConsultationInput in "consultation_input" {
        /// Who said it: an organisation, a council, a meeting.
        pub said_by: String,
        /// The organisation in the register.
        pub organisation: Option<OrganisationId>,
        /// The day.
        pub said_on: Date,
        /// Where it stands (*kilde*).
        pub source: String,
        /// What was said.
        pub input_text: Prose,
        /// The initiative of the catalogue it is about.
        pub initiative: Option<InitiativeId>,
        /// How far it has come.
        pub input_state: InputState,
        /// What was done with it, or why not.
        pub outcome: Option<Prose>,
    }
}
impl Record for ConsultationInput {
    const NAME: &'static str = "consultation-input";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "said_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.said_on > today {
            faults.add("said_on", FaultKind::InTheFuture);
        }
        let outcome = self.outcome.as_ref().map_or("", |text| text.0.as_str());
        check_personal(faults, [("input_text", self.input_text.0.as_str()), ("outcome", outcome)]);
        let is_settled = matches!(self.input_state, InputState::Used | InputState::NotUsed);
        if is_settled && self.outcome.is_none() {
            faults.add("outcome", FaultKind::Missing);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::Day(self.said_on),
            Headline::Text(self.said_by.clone()),
            Headline::code(self.input_state),
        ]
    }
}
