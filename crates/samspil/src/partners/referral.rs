// SPDX-License-Identifier: MPL-2.0
//! Somebody is referred to a partner: what for, what the partner is told, and what it answers (*henvisning til partner*).

use super::ReferralPurpose;
use super::{Organisation, purpose};
use crate::{
    catalogue::{Personal, points_to},
    gate::{Conn, Deed, Holder, Ours, OutsideAction, OutsideParty, Section, SharedField, Stored},
    record::{FaultKind, Faults, Headline, Kept, Owner, Prose, Record, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{OrganisationId, PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// How far a referral has come.
    pub enum ReferralState ("referral-state") {
        /// The partner has not answered.
        Sent = "sent",
        /// The partner has said yes.
        Accepted = "accepted",
        /// The partner has said no, and why.
        Rejected = "rejected",
        /// The municipality has taken it back, and why.
        Revoked = "revoked",
        /// Another partner has it now.
        Transferred = "transferred",
        /// It is over.
        Completed = "completed",
    }
}
crate::coded!(ReferralState);

crate::record! {
    /// A referral to a partner (*henvisning*). What the partner is told is not copied: it is named here, and read from
    /// the file as long as the referral is open.
    pub struct PartnerReferral in "partner_referral" {
        /// To whom.
        pub organisation: OrganisationId,
        /// What for.
        pub referral_purpose: ReferralPurpose,
        /// What the partner is asked to do.
        pub asks: Prose,
        /// The things it is told, by their codes.
        pub shared_fields: String,
        /// The day the person agreed to it (*samtykke*).
        pub consented_on: Option<Date>,
        /// The day it was sent.
        pub sent_on: Date,
        /// The day the partner is asked to answer by.
        pub answer_by: Date,
        /// How far it has come.
        pub referral_state: ReferralState,
        /// The day the partner answered.
        pub answered_on: Option<Date>,
        /// Who answered.
        pub answered_by: Option<String>,
        /// Why it said no, or why it was taken back.
        pub answer_reason: Option<Prose>,
        /// The day it ended.
        pub ends_on: Option<Date>,
    }
}
impl Record for PartnerReferral {
    const NAME: &'static str = "partner-referral";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "sent_on";
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("sent_on", Some(self.sent_on)), ("consented_on", self.consented_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.answer_by < self.sent_on {
            faults.add("answer_by", FaultKind::Said("fault-answer-before-sent"));
        }
        if purpose::fields(&self.shared_fields).is_none() {
            faults.add("shared_fields", FaultKind::Said("fault-shared-fields"));
        }
        if points_to(&self.asks.0) == Some(Personal::Cpr) {
            faults.add("asks", FaultKind::Said(Personal::Cpr.key()));
        }
        let needs_reason = matches!(self.referral_state, ReferralState::Rejected | ReferralState::Revoked);
        if needs_reason && self.answer_reason.is_none() {
            faults.add("answer_reason", FaultKind::Missing);
        }
    }
    /// Nothing is told without the person's word where that is needed, and never more than the purpose needs.
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        let party = store::find::<Organisation>(file, store::nobody(), self.organisation.cast())?;
        let needs_consent = party.is_some_and(|party| party.record.needs_consent());
        if needs_consent && self.consented_on.is_none() {
            faults.add("consented_on", FaultKind::Said("fault-no-consent"));
        }
        let needed = purpose::needs(file, self.referral_purpose, self.sent_on)?;
        if purpose::fields(&self.shared_fields).unwrap_or_default().iter().any(|told| !needed.contains(told))
        {
            faults.add("shared_fields", FaultKind::Said("fault-shares-too-much"));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.sent_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.referral_purpose), Headline::code(self.referral_state)]
    }
}

impl PartnerReferral {
    /// Whether the partner still has something to do with the person.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.referral_state, ReferralState::Sent | ReferralState::Accepted)
    }

    /// Whether it is a referral of somebody else in the same go, and not over: it waits, runs, or was said no to.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        let key = |it: &Self| (it.organisation, it.referral_purpose, it.sent_on);
        let waits = self.is_open() || self.referral_state == ReferralState::Rejected;
        waits && key(self) == key(other) && self.asks == other.asks
    }
}

/// What a partner sees of a referral to it.
pub struct OwnReferral {
    /// The referral.
    pub id: RecordId,
    /// Its version, for answering it.
    pub version: i64,
    /// What it says.
    pub referral: PartnerReferral,
}

impl Ours for PartnerReferral {
    const SEE: OutsideAction = OutsideAction::SeeReferral;
    const DO: OutsideAction = OutsideAction::AnswerReferral;
    type Shown = OwnReferral;
    fn shown(kept: &Kept<Self>, holder: Holder) -> Option<OwnReferral> {
        let theirs = is_theirs(kept, holder);
        theirs.then(|| OwnReferral { id: kept.id, version: kept.version, referral: kept.record.clone() })
    }
    fn done(kept: &Kept<Self>, holder: Holder, deed: &Deed<'_>) -> Option<Self> {
        let said = |field| Some(deed.said.text(field).trim().to_owned()).filter(|text| !text.is_empty());
        let before = kept.record.referral_state;
        let state = match (before, deed.said.text("answer")) {
            (ReferralState::Sent, "yes") => ReferralState::Accepted,
            (ReferralState::Sent, "no") => ReferralState::Rejected,
            (ReferralState::Accepted, "done") => ReferralState::Completed,
            _ => return None,
        };
        is_theirs(kept, holder).then(|| Self {
            referral_state: state,
            answered_on: kept.record.answered_on.or(Some(deed.on)),
            answered_by: Some(deed.by.to_owned()),
            answer_reason: said("answer_reason").map(Prose),
            ends_on: (state != ReferralState::Accepted).then_some(deed.on),
            ..kept.record.clone()
        })
    }
    fn tells(kept: &Kept<Self>, holder: Holder) -> Vec<SharedField> {
        let open = is_theirs(kept, holder) && kept.record.is_open();
        if open { purpose::fields(&kept.record.shared_fields).unwrap_or_default() } else { Vec::new() }
    }
}

/// A link of a partner is about one referral, and shows no other.
fn is_theirs(kept: &Kept<PartnerReferral>, holder: Holder) -> bool {
    holder.party == OutsideParty::Partner && holder.about == Some(kept.id)
}
