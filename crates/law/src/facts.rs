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
        /// Whether the integration act is not about the person at all, such as a worker from another country.
        OutsideTheAct = "outside-the-act",
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
        /// The first day of the latest time on a benefit.
        BenefitSince = "benefit-since",
        /// Whether the conditions of residence and employment for a full benefit are fulfilled
        /// (*opholdskravet og beskæftigelseskravet*).
        RequirementsMet = "requirements-met",
        /// The first night in a dwelling or a temporary stay that the municipality assigned.
        HousedOn = "housed-on",
        /// The last day of the latest internship or wage subsidy, when none is running.
        CompanyOfferEndedOn = "company-offer-ended-on",
        /// The day job readiness was assessed for the first time (*første visitation*).
        MatchedOn = "matched-on",
        /// The latest provisional assessment of whether the person is ready for a job (*visitation*).
        FirstMatchOn = "first-match-on",
        /// The final assessment of whether the person is ready for a job.
        FinalMatchOn = "final-match-on",
        /// The day the person was registered as seeking work.
        JobseekerFrom = "jobseeker-from",
        /// The day the CV was on Jobnet.
        CvOn = "cv-on",
        /// The decision to extend the programme (*forlængelse*).
        ProgrammeExtendedOn = "programme-extended-on",
        /// The day the programme ended.
        ProgrammeEndedOn = "programme-ended-on",
        /// The birth of a child the person is on parental leave with.
        ChildBornOn = "child-born-on",
        /// The last day of the parental leave (*barsel*).
        LeaveEndsOn = "leave-ends-on",
        /// Guidance on returning was given (*repatrieringsvejledning*).
        GuidedOn = "guided-on",
        /// The day of the first residence permit.
        PermitSince = "permit-since",
        /// The latest separate talk about returning.
        ReturnTalkOn = "return-talk-on",
        /// The day the person said that they wish to return.
        ReturnWishedOn = "return-wished-on",
        /// The day the wish to return was passed on.
        ReturnNotifiedOn = "return-notified-on",
        /// The day the child was referred to a school.
        SchoolReferredOn = "school-referred-on",
        /// The first day in a school.
        SchoolStartedOn = "school-started-on",
        /// The first day of basic instruction in Danish as a second language (*basisundervisning*).
        BasicInstructionFrom = "basic-instruction-from",
        /// The last day of basic instruction.
        BasicInstructionEndedOn = "basic-instruction-ended-on",
        /// The day a temporary custody holder was asked for.
        CustodyAskedOn = "custody-asked-on",
        /// Whether the minor lacks somebody with custody.
        CustodyNeeded = "custody-needed",
        /// Whether a final Danish exam is passed.
        DanishPassed = "danish-passed",
        /// The day the person moved here from another municipality in Denmark (*tilflytning*).
        MovedInOn = "moved-in-on",
        /// The day the new municipality approved to take over (*godkendelse af overtagelse*).
        MoveApprovedOn = "move-approved-on",
        /// The first night of a temporary stay (*midlertidigt ophold*).
        TemporaryStayOn = "temporary-stay-on",
        /// The first night of a temporary stay in another municipality.
        StayElsewhereOn = "stay-elsewhere-on",
        /// The day that was agreed with the other municipality.
        StayAgreedOn = "stay-agreed-on",
        /// The first day of the latest leisure job (*fritidsjob*).
        LeisureJobFrom = "leisure-job-from",
        /// The day the latest decision was sent to the person (*afgørelse*).
        DecisionSentOn = "decision-sent-on",
        /// The day the person complained of it (*klage*).
        ComplainedOn = "complained-on",
        /// The day the municipality had looked at the decision again (*genvurdering*).
        ReassessedOn = "reassessed-on",
        /// The day the latest sanction was decided (*sanktion*).
        SanctionDecidedOn = "sanction-decided-on",
        /// The day the person was heard about it (*partshøring*).
        SanctionHeardOn = "sanction-heard-on",
        /// The day the person asked to see the file (*aktindsigt*).
        AccessAskedOn = "access-asked-on",
        /// The day that was answered.
        AccessAnsweredOn = "access-answered-on",
        /// The day a language suitcase was fetched (*udlån*); it is the loan's, and in nobody's facts.
        SuitcaseFetchedOn = "suitcase-fetched-on",
        /// The first day of the ordinary job or education without a benefit.
        OrdinarySince = "ordinary-since",
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
    /// Whether the integration act is not about the person at all; such a person belongs to no group.
    pub outside_the_act: Option<bool>,
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
    /// The first night in a dwelling or a temporary stay that the municipality assigned.
    pub housed_on: Option<Date>,
    /// The last day of the latest internship or wage subsidy, when none is running.
    pub company_offer_ended_on: Option<Date>,
    /// Whether the conditions of residence and employment for a full benefit are fulfilled.
    pub requirements_met: Option<bool>,
    /// The day job readiness was assessed for the first time (*første visitation*).
    pub matched_on: Option<Date>,
    /// The latest provisional assessment of whether the person is ready for a job (*visitation*).
    pub first_match_on: Option<Date>,
    /// The final assessment of whether the person is ready for a job.
    pub final_match_on: Option<Date>,
    /// The day the person was registered as seeking work.
    pub jobseeker_from: Option<Date>,
    /// The day the CV was on Jobnet.
    pub cv_on: Option<Date>,
    /// The decision to extend the programme (*forlængelse*).
    pub programme_extended_on: Option<Date>,
    /// The day the programme ended.
    pub programme_ended_on: Option<Date>,
    /// The birth of a child the person is on parental leave with.
    pub child_born_on: Option<Date>,
    /// The last day of the parental leave (*barsel*).
    pub leave_ends_on: Option<Date>,
    /// Guidance on returning was given (*repatrieringsvejledning*).
    pub guided_on: Option<Date>,
    /// The day of the first residence permit.
    pub permit_since: Option<Date>,
    /// The latest separate talk about returning.
    pub return_talk_on: Option<Date>,
    /// The day the person said that they wish to return.
    pub return_wished_on: Option<Date>,
    /// The day the wish to return was passed on.
    pub return_notified_on: Option<Date>,
    /// The day the child was referred to a school.
    pub school_referred_on: Option<Date>,
    /// The first day in a school.
    pub school_started_on: Option<Date>,
    /// The first day of basic instruction in Danish as a second language (*basisundervisning*).
    pub basic_instruction_from: Option<Date>,
    /// The last day of basic instruction.
    pub basic_instruction_ended_on: Option<Date>,
    /// The day a temporary custody holder was asked for.
    pub custody_asked_on: Option<Date>,
    /// Whether an unaccompanied minor lacks somebody with custody.
    pub custody_needed: Option<bool>,
    /// Whether a final Danish exam is passed.
    pub danish_passed: Option<bool>,
    /// Periods of parental leave (*barsel*).
    pub parental_leave: Vec<Period>,
    /// Periods in which the person is exempt from the programme (*fritagelse*).
    pub exempt: Vec<Period>,
    /// Periods in which the person is exempt from having a CV on Jobnet.
    pub cv_exempt: Vec<Period>,
    /// Periods in which the minister has suspended deadlines (§ 4 b).
    pub suspended: Vec<Period>,
    /// The day the person moved here from another municipality in Denmark (*tilflytning*).
    pub moved_in_on: Option<Date>,
    /// The day the new municipality approved to take over (*godkendelse af overtagelse*).
    pub move_approved_on: Option<Date>,
    /// The first night of a temporary stay (*midlertidigt ophold*).
    pub temporary_stay_on: Option<Date>,
    /// The first night of a temporary stay in another municipality.
    pub stay_elsewhere_on: Option<Date>,
    /// The day that was agreed with the other municipality.
    pub stay_agreed_on: Option<Date>,
    /// The first day of the latest leisure job (*fritidsjob*).
    pub leisure_job_from: Option<Date>,
    /// The day the latest decision was sent to the person (*afgørelse*).
    pub decision_sent_on: Option<Date>,
    /// The day the person complained of it (*klage*).
    pub complained_on: Option<Date>,
    /// The day the municipality had looked at the decision again (*genvurdering*).
    pub reassessed_on: Option<Date>,
    /// The day the latest sanction was decided (*sanktion*).
    pub sanction_decided_on: Option<Date>,
    /// The day the person was heard about it (*partshøring*).
    pub sanction_heard_on: Option<Date>,
    /// The day the person asked to see the file (*aktindsigt*).
    pub access_asked_on: Option<Date>,
    /// The day that was answered.
    pub access_answered_on: Option<Date>,
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
            Fact::HousedOn => self.housed_on,
            Fact::CompanyOfferEndedOn => self.company_offer_ended_on,
            Fact::BenefitSince => self.on_benefit.iter().flatten().map(|period| period.from).max(),
            Fact::MatchedOn => self.matched_on,
            Fact::FirstMatchOn => self.first_match_on,
            Fact::FinalMatchOn => self.final_match_on,
            Fact::JobseekerFrom => self.jobseeker_from,
            Fact::CvOn => self.cv_on,
            Fact::ProgrammeExtendedOn => self.programme_extended_on,
            Fact::ProgrammeEndedOn => self.programme_ended_on,
            Fact::ChildBornOn => self.child_born_on,
            Fact::LeaveEndsOn => self.leave_ends_on,
            Fact::GuidedOn => self.guided_on,
            Fact::PermitSince => self.permit_since,
            Fact::ReturnTalkOn => self.return_talk_on,
            Fact::ReturnWishedOn => self.return_wished_on,
            Fact::ReturnNotifiedOn => self.return_notified_on,
            Fact::SchoolReferredOn => self.school_referred_on,
            Fact::SchoolStartedOn => self.school_started_on,
            Fact::BasicInstructionFrom => self.basic_instruction_from,
            Fact::BasicInstructionEndedOn => self.basic_instruction_ended_on,
            Fact::CustodyAskedOn => self.custody_asked_on,
            Fact::MovedInOn => self.moved_in_on,
            Fact::MoveApprovedOn => self.move_approved_on,
            Fact::TemporaryStayOn => self.temporary_stay_on,
            Fact::StayElsewhereOn => self.stay_elsewhere_on,
            Fact::StayAgreedOn => self.stay_agreed_on,
            Fact::LeisureJobFrom => self.leisure_job_from,
            Fact::DecisionSentOn => self.decision_sent_on,
            Fact::ComplainedOn => self.complained_on,
            Fact::ReassessedOn => self.reassessed_on,
            Fact::SanctionDecidedOn => self.sanction_decided_on,
            Fact::SanctionHeardOn => self.sanction_heard_on,
            Fact::AccessAskedOn => self.access_asked_on,
            Fact::AccessAnsweredOn => self.access_answered_on,
            Fact::OrdinarySince => self.ordinary.iter().map(|period| period.from).max(),
            Fact::Group
            | Fact::OutsideTheAct
            | Fact::ComputedTakeover
            | Fact::HealthNeed
            | Fact::RequirementsMet
            | Fact::OnBenefit
            | Fact::CustodyNeeded
            | Fact::SuitcaseFetchedOn
            | Fact::DanishPassed => None,
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

    /// Why something due on the day is not asked for: an ordinary job, parental leave or an exemption holds the day.
    pub(crate) fn excused(&self, day: Date) -> Option<Ended> {
        [
            (&self.ordinary, Reason::Ordinary),
            (&self.parental_leave, Reason::ParentalLeave),
            (&self.exempt, Reason::Exempt),
        ]
        .into_iter()
        .filter_map(|(periods, reason)| {
            let period = periods.iter().find(|period| period.holds(day))?;
            Some(Ended { on: period.from, reason })
        })
        .min_by_key(|ended| ended.on)
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
