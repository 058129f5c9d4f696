// SPDX-License-Identifier: MPL-2.0
//! Everything a rule may look at when it works out a date; what we do not know is left open (*oplysninger*).

use crate::{Ended, Reason};
use jiff::civil::Date;
use kernel::{
    Period,
    codes::{Group, OfferKind},
    text_enum,
};
use serde::Deserialize;

text_enum! {
    /// The name of a fact (*oplysning*): what a rule counts from, waits for, or is satisfied by.
    pub enum Fact ("fact") {
        /// Date of birth as registered.
        Born = "born",
        /// Which group the person belongs to (*personkreds*).
        Group = "group",
        /// The day Udlændingestyrelsen decided on the municipality (*visitering*).
        VisitationDecidedOn = "visitation-decided-on",
        /// The earlier day that person and municipality agreed on.
        EarlyTakeoverOn = "early-takeover-on",
        /// The day CPR has the person as moved to the municipality.
        CprRegisteredOn = "cpr-registered-on",
        /// The recorded takeover (*overtagelse af integrationsansvaret*).
        ResponsibilityFrom = "responsibility-from",
        /// The takeover as the rules compute it, while none is recorded.
        ComputedTakeover = "computed-takeover",
        /// The day the programme was offered.
        ProgrammeOfferedOn = "programme-offered-on",
        /// The day the programme began.
        ProgrammeBegunOn = "programme-begun-on",
        /// The contract is signed by both, and the declaration too.
        ContractSignedOn = "contract-signed-on",
        /// The referral to Danish education (*henvisning*).
        DanishReferredOn = "danish-referred-on",
        /// The first day on which Danish lessons can be attended.
        DanishCanStartOn = "danish-can-start-on",
        /// The first internship or wage subsidy.
        CompanyOfferFrom = "company-offer-from",
        /// A talk following up on the contract was held.
        FollowedUpOn = "followed-up-on",
        /// Whether there is a need for a health assessment.
        HealthNeed = "health-need",
        /// The health assessment was offered.
        HealthOfferedOn = "health-offered-on",
        /// Whether, and when, the person lives on a benefit.
        OnBenefit = "on-benefit",
    }
}

/// What is known of one person in one municipality; a fact left out is not known.
///
/// Whoever moves has new facts in the new municipality, with its own takeover, contract and talks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    /// Date of birth as registered.
    pub born: Option<Date>,
    /// Which group the person belongs to (*personkreds*).
    pub group: Option<Group>,
    /// The day Udlændingestyrelsen decided on the municipality (*visitering*).
    pub visitation_decided_on: Option<Date>,
    /// The earlier takeover that person and municipality agreed on.
    pub early_takeover_on: Option<Date>,
    /// The day CPR has the person as moved to the municipality.
    pub cpr_registered_on: Option<Date>,
    /// The takeover as recorded (*overtagelse*); it goes before the computed one.
    pub responsibility_from: Option<Date>,
    /// The day the programme was offered.
    pub programme_offered_on: Option<Date>,
    /// The day the programme began.
    pub programme_begun_on: Option<Date>,
    /// Every version of the contract (*kontrakt*).
    pub contracts: Vec<Contract>,
    /// The day of referral to Danish education.
    pub danish_referred_on: Option<Date>,
    /// The first day on which Danish lessons can be attended.
    pub danish_can_start_on: Option<Date>,
    /// Offers given, of every kind.
    pub offers: Vec<Offer>,
    /// The days on which a talk following up on the contract was held.
    pub followed_up_on: Vec<Date>,
    /// Whether a concrete assessment found a need for a health assessment.
    pub health_need: Option<bool>,
    /// The day the health assessment was offered.
    pub health_offered_on: Option<Date>,
    /// The periods on a benefit; an empty list says that there are none, left out says that we do not know.
    pub on_benefit: Option<Vec<Period>>,
    /// Periods in an ordinary job or education without a benefit.
    pub ordinary: Vec<Period>,
    /// The day another municipality took over.
    pub moved_on: Option<Date>,
    /// The day of departure from Denmark.
    pub departed_on: Option<Date>,
    /// The day of death.
    pub died_on: Option<Date>,
}

/// One version of the contract (*kontrakt*) and its signatures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Contract {
    /// The day the person signed.
    pub person_signed_on: Option<Date>,
    /// The day the municipality signed.
    pub municipality_signed_on: Option<Date>,
    /// The day the declaration was signed (*opholds- og selvforsørgelseserklæring*).
    pub declaration_signed_on: Option<Date>,
}

/// An offer given (*tilbud*) and its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// What kind of offer it is.
    pub kind: OfferKind,
    /// Its first day.
    pub from: Date,
}

impl Facts {
    /// The day of a fact that has one, as far as it is known.
    #[must_use]
    pub fn day_of(&self, fact: Fact) -> Option<Date> {
        match fact {
            Fact::Born => self.born,
            Fact::VisitationDecidedOn => self.visitation_decided_on,
            Fact::EarlyTakeoverOn => self.early_takeover_on,
            Fact::CprRegisteredOn => self.cpr_registered_on,
            Fact::ResponsibilityFrom => self.responsibility_from,
            Fact::ProgrammeOfferedOn => self.programme_offered_on,
            Fact::ProgrammeBegunOn => self.programme_begun_on,
            Fact::ContractSignedOn => self.contracts.iter().filter_map(Contract::complete_on).min(),
            Fact::DanishReferredOn => self.danish_referred_on,
            Fact::DanishCanStartOn => self.danish_can_start_on,
            Fact::CompanyOfferFrom => self.company_offers().min(),
            Fact::FollowedUpOn => self.followed_up_on.iter().min().copied(),
            Fact::HealthOfferedOn => self.health_offered_on,
            Fact::Group | Fact::ComputedTakeover | Fact::HealthNeed | Fact::OnBenefit => None,
        }
    }

    /// The first days of the internships and wage subsidies given.
    pub(crate) fn company_offers(&self) -> impl Iterator<Item = Date> {
        self.offers.iter().filter(|offer| offer.kind.is_company_offer()).map(|offer| offer.from)
    }

    /// When and why the municipality's responsibility ended, whichever came first.
    #[must_use]
    pub fn ending(&self) -> Option<Ended> {
        [(self.moved_on, Reason::Moved), (self.departed_on, Reason::Departed), (self.died_on, Reason::Died)]
            .into_iter()
            .filter_map(|(on, reason)| on.map(|on| Ended { on, reason }))
            .min_by_key(|ended| ended.on)
    }

    /// The first day of the ordinary job or education without a benefit that holds the day.
    pub(crate) fn ordinary_since(&self, day: Date) -> Option<Date> {
        self.ordinary.iter().find(|period| period.holds(day)).map(|period| period.from)
    }

    /// Whether the person lives on a benefit at some time in the period; `None` when that is not known.
    pub(crate) fn on_benefit_in(&self, period: &Period) -> Option<bool> {
        self.on_benefit.as_ref().map(|benefits| benefits.iter().any(|benefit| benefit.meets(period)))
    }
}

impl Contract {
    /// The day on which the last of the three signatures was given.
    #[must_use]
    pub fn complete_on(&self) -> Option<Date> {
        Some(self.person_signed_on?.max(self.municipality_signed_on?).max(self.declaration_signed_on?))
    }
}
