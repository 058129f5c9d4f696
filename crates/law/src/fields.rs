// SPDX-License-Identifier: MPL-2.0
//! What each fact is called in a file or on a form, and what can be written there: a line per fact (*oplysninger*).

use kernel::{
    TextEnum,
    codes::{Group, OfferKind},
};

/// What can be written in a field.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A day.
    Day,
    /// Yes or no.
    Answer,
    /// A word of a code list: the list's name and its codes.
    Code(&'static str, fn() -> Vec<&'static str>),
    /// Any number of these.
    List(&'static Shape),
    /// Several fields that belong together.
    Parts(&'static [FactField]),
    /// Yes or no for the whole time, or more exactly.
    AnswerOr(&'static Shape),
}

/// A fact as a file or a form names it.
#[derive(Clone, Copy, Debug)]
pub struct FactField {
    /// The name of the field of [`crate::Facts`].
    pub name: &'static str,
    /// What can be written there.
    pub shape: Shape,
    /// Whether it must be there when what it is a part of is.
    pub required: bool,
    /// The fact whose day none of these days can lie before.
    pub not_before: Option<&'static str>,
    /// Whether it only matters to some: a form shows it when asked.
    pub special: bool,
}

const VISITATION: &str = "visitation_decided_on";

/// Every field of [`crate::Facts`], in the order a case meets them.
pub const FACT_FIELDS: &[FactField] = &[
    field("group", Shape::Code(Group::LIST, codes::<Group>)),
    field("outside_the_act", Shape::Answer).special(),
    field("born", Shape::Day),
    field(VISITATION, Shape::Day),
    // Somebody can live in the municipality before it is decided that this is the one.
    field("cpr_registered_on", Shape::Day),
    field("early_takeover_on", Shape::Day).after(VISITATION),
    field("responsibility_from", Shape::Day).after(VISITATION),
    field("on_benefit", Shape::AnswerOr(&Shape::List(&PERIOD))),
    field("programme_offered_on", Shape::Day).after(VISITATION),
    field("programme_begun_on", Shape::Day).after("programme_offered_on"),
    field("contracts", Shape::List(&Shape::Parts(CONTRACT))).after(VISITATION),
    field("danish_referred_on", Shape::Day).after(VISITATION),
    field("danish_can_start_on", Shape::Day).after(VISITATION),
    field("offers", Shape::List(&Shape::Parts(OFFER))).after(VISITATION),
    field("followed_up_on", Shape::List(&Shape::Day)).after(VISITATION),
    field("health_need", Shape::Answer),
    field("health_offered_on", Shape::Day).after(VISITATION),
    field("ordinary", Shape::List(&PERIOD)),
    field("housed_on", Shape::Day).after(VISITATION).special(),
    field("company_offer_ended_on", Shape::Day).after(VISITATION).special(),
    field("requirements_met", Shape::Answer).special(),
    field("matched_on", Shape::Day).special(),
    field("first_match_on", Shape::Day).special(),
    field("final_match_on", Shape::Day).after("first_match_on").special(),
    field("jobseeker_from", Shape::Day).special(),
    field("cv_on", Shape::Day).special(),
    field("cv_exempt", Shape::List(&PERIOD)).special(),
    field("programme_extended_on", Shape::Day).after("programme_begun_on").special(),
    field("programme_ended_on", Shape::Day).after("programme_begun_on").special(),
    field("danish_passed", Shape::Answer).special(),
    field("child_born_on", Shape::Day).after("born").special(),
    field("leave_ends_on", Shape::Day).after("child_born_on").special(),
    field("parental_leave", Shape::List(&PERIOD)).special(),
    field("exempt", Shape::List(&PERIOD)).special(),
    field("suspended", Shape::List(&PERIOD)).special(),
    field("permit_since", Shape::Day).after("born").special(),
    field("guided_on", Shape::Day).special(),
    field("return_talk_on", Shape::Day).special(),
    field("return_wished_on", Shape::Day).special(),
    field("return_notified_on", Shape::Day).after("return_wished_on").special(),
    field("school_referred_on", Shape::Day).after("born").special(),
    field("school_started_on", Shape::Day).after("school_referred_on").special(),
    field("basic_instruction_from", Shape::Day).after("born").special(),
    field("basic_instruction_ended_on", Shape::Day).after("basic_instruction_from").special(),
    field("custody_needed", Shape::Answer).special(),
    field("custody_asked_on", Shape::Day).special(),
    field("temporary_stay_on", Shape::Day).after(VISITATION).special(),
    field("stay_elsewhere_on", Shape::Day).after(VISITATION).special(),
    field("stay_agreed_on", Shape::Day).special(),
    field("leisure_job_from", Shape::Day).after("born").special(),
    field("decision_sent_on", Shape::Day).special(),
    field("complained_on", Shape::Day).after("decision_sent_on").special(),
    field("reassessed_on", Shape::Day).after("complained_on").special(),
    field("sanction_decided_on", Shape::Day).special(),
    field("sanction_heard_on", Shape::Day).special(),
    field("access_asked_on", Shape::Day).special(),
    field("access_answered_on", Shape::Day).after("access_asked_on").special(),
    field("moved_in_on", Shape::Day).after("born").special(),
    field("move_approved_on", Shape::Day).special(),
    field("moved_on", Shape::Day).after("responsibility_from"),
    field("departed_on", Shape::Day).after("responsibility_from"),
    field("died_on", Shape::Day).after("born"),
];

const PERIOD: Shape =
    Shape::Parts(&[field("from", Shape::Day).required(), field("until", Shape::Day).after("from")]);

const CONTRACT: &[FactField] = &[
    field("person_signed_on", Shape::Day),
    field("municipality_signed_on", Shape::Day),
    field("declaration_signed_on", Shape::Day),
];

const OFFER: &[FactField] = &[
    field("kind", Shape::Code(OfferKind::LIST, codes::<OfferKind>)).required(),
    field("from", Shape::Day).required(),
];

const fn field(name: &'static str, shape: Shape) -> FactField {
    FactField { name, shape, required: false, not_before: None, special: false }
}

fn codes<T: TextEnum>() -> Vec<&'static str> {
    T::ALL.iter().map(|word| word.code()).collect()
}

impl FactField {
    const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    const fn after(self, fact: &'static str) -> Self {
        Self { not_before: Some(fact), ..self }
    }

    const fn special(self) -> Self {
        Self { special: true, ..self }
    }
}
