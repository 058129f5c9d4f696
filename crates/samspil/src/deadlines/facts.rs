// SPDX-License-Identifier: MPL-2.0
//! Turns a person's file into the facts that the law's rules look at.

mod afterwards;
mod friends;
mod life;

use super::{KeptRules, missed::MissedDeadline};
use crate::{
    cases::{
        CaseFile, Complaint, Contract, Decision, DecisionKind, GuidanceKind, HealthOffer, HealthState, Note,
        ReturnGuidance, Talk, Task,
    },
    gate::{Conn, Stored},
    housing::Placement,
    learning::{Absence, DanishReferral, Exam},
    partners::PartnerReferral,
    people::{EndReason, Interpreter, Permit, Person, Responsibility, Visitation, takeover_facts},
    record::{Kept, Record, contents, store},
    work::{Benefit, Education, Employment, Offer},
};
pub use afterwards::Afterwards;
pub use friends::Friends;
use jiff::civil::Date;
use kernel::{
    Period,
    codes::{EmploymentKind, Stay},
    ids::PersonId,
};
use law::MissedReason;
pub use life::Review;

/// What the deadlines of one person depend on.
pub struct File {
    /// The rules of the municipality.
    pub rules: KeptRules,
    /// The facts for the rules.
    pub facts: law::Facts,
    /// The caseworkers' own tasks.
    pub tasks: Vec<Kept<Task>>,
    /// The talks that are planned and not held.
    pub planned: Vec<Kept<Talk>>,
    /// Whether talks need an interpreter.
    pub interpreted: bool,
    /// The day the person was visited to the municipality.
    pub visited_on: Option<Date>,
    /// The day the caseworker took the case over from another.
    pub assigned_on: Option<Date>,
    /// The day of the newest contract, while a signature is missing.
    pub unsigned: Option<Date>,
    /// The last day of the residence permit that runs.
    pub permit_until: Option<Date>,
    /// Absences that somebody must talk to the person about: the first day, and the day somebody did.
    pub absences: Vec<(Date, Option<Date>)>,
    /// Who is waited for, where somebody else has the next step: the rule and the code of who.
    pub waiting: Vec<(&'static str, &'static str)>,
    /// Since when the doctor is waited for, where the person said yes to a health assessment that is not done.
    pub doctor_since: Option<Date>,
    /// When an adapted plan is looked at again.
    pub review: Option<Review>,
    /// Why deadlines were missed: the rule, the day it was due, the reason.
    pub missed: Vec<MissedDeadline>,
    /// What is due because of an activity or a loan.
    pub afterwards: Vec<Afterwards>,
    /// The offer of a voluntary friend, and the friendships that run.
    pub friends: Friends,
    /// The last day of the agreement with the host they live with now.
    pub host_until: Option<Date>,
    /// Referrals to partners.
    pub partner_referrals: Vec<PartnerReferral>,
    /// Every complaint of a decision.
    pub complaints: Vec<Complaint>,
    /// The day the person moved to another municipality, while that has not approved to take over.
    pub moving_since: Option<Date>,
}

/// Reads a person's file.
///
/// # Errors
/// When the database cannot answer.
pub fn gather(conn: &mut Conn, person: PersonId) -> Stored<File> {
    contents::look(conn, person)?;
    let own = store::find::<Person>(conn, person, store::itself(person))?;
    let visitation = store::of_person::<Visitation>(conn, person)?.pop();
    let visited_on = visitation.as_ref().and_then(|kept| kept.record.days()).map(|days| days.0);
    let visited = visitation.is_some();
    let mut facts = visitation.map_or_else(law::Facts::default, |kept| takeover_facts(&kept.record));
    let mut interpreted = false;
    if let Some(kept) = own {
        interpreted = needs_interpreter(kept.record.interpreter);
        facts.born = kept.record.born_on;
        facts.died_on = kept.record.died_on;
    }
    let rules = KeptRules::read(conn)?;
    rules.suspend(&mut facts);
    let responsibilities = store::of_person::<Responsibility>(conn, person)?;
    responsibility(&mut facts, &responsibilities);
    facts.outside_the_act = outside(visited, &responsibilities);
    let contracts = store::of_person::<Contract>(conn, person)?;
    let referrals = store::of_person::<DanishReferral>(conn, person)?;
    let offers = store::of_person::<Offer>(conn, person)?;
    let talks = store::of_person::<Talk>(conn, person)?;
    let health = store::of_person::<HealthOffer>(conn, person)?.pop();
    programme(&mut facts, &contracts);
    facts.danish_passed = passed(&store::of_person::<Exam>(conn, person)?, &referrals);
    facts.contracts = contracts.iter().map(|kept| signatures(&kept.record)).collect();
    facts.danish_referred_on = referrals.iter().map(|kept| kept.record.starts_on).min();
    facts.danish_can_start_on =
        referrals.iter().filter_map(|kept| kept.record.can_start_on.or(kept.record.first_lesson_on)).min();
    facts.offers = offers
        .iter()
        .filter(|kept| kept.record.is_given())
        .map(|kept| law::Offer { kind: kept.record.kind, from: kept.record.starts_on })
        .collect();
    facts.company_offer_ended_on = life::company_offer_ends(&offers);
    let placements = store::of_person::<Placement>(conn, person)?;
    stays(&mut facts, &placements);
    decisions(&mut facts, &store::of_person::<Decision>(conn, person)?);
    let jobs = offers.iter().filter(|kept| kept.record.kind == kernel::codes::OfferKind::LeisureJob);
    facts.leisure_job_from = jobs.map(|kept| kept.record.starts_on).max();
    facts.housed_on = placements.iter().map(|kept| kept.record.starts_on).min();
    let newest = placements.iter().max_by_key(|kept| (kept.record.starts_on, kept.id));
    let host_until = newest.and_then(|kept| kept.record.host_ends_on());
    facts.followed_up_on = talks.iter().filter_map(|kept| kept.record.held_on).collect();
    returning(&mut facts, &talks, &store::of_person::<ReturnGuidance>(conn, person)?);
    let waiting = waiting(&contracts, &referrals);
    let mut doctor_since = None;
    if let Some(kept) = health {
        // The law's deadline is kept by the offer; the doctor is waited for afterwards.
        let accepted = kept.record.state == HealthState::Accepted;
        doctor_since = kept.record.answered_on.or(kept.record.offered_on).filter(|_| accepted);
        facts.health_offered_on = kept.record.offered_on;
        facts.health_need = match kept.record.state {
            HealthState::NotAssessed => None,
            HealthState::NoNeed => Some(false),
            _ => Some(true),
        };
    }
    let benefits = store::of_person::<Benefit>(conn, person)?;
    // Nothing registered is not the same as nothing received: then the law waits for an answer.
    facts.on_benefit = (!benefits.is_empty()).then(|| {
        let paid = benefits.iter().filter(|kept| kept.record.kind != kernel::codes::BenefitKind::Spouse);
        paid.map(|kept| Period { from: kept.record.starts_on, until: kept.record.ends_on }).collect()
    });
    facts.requirements_met = benefits.iter().rev().find_map(|kept| kept.record.requirements_met);
    facts.ordinary = ordinary(
        &store::of_person::<Employment>(conn, person)?,
        &store::of_person::<Education>(conn, person)?,
        facts.on_benefit.as_deref().unwrap_or_default(),
    );
    let absences = absences(
        &store::of_person::<Absence>(conn, person)?,
        &referrals,
        facts
            .followed_up_on
            .iter()
            .copied()
            .chain(store::of_person::<Note>(conn, person)?.iter().map(|kept| kept.record.happened_on))
            .collect(),
    );
    let complaints = store::of_person::<Complaint>(conn, person)?;
    let complaints: Vec<Complaint> = complaints.into_iter().map(|kept| kept.record).collect();
    complained(&mut facts, &complaints);
    let tasks = store::of_person::<Task>(conn, person)?;
    access(&mut facts, &tasks);
    let planned = talks.into_iter().filter(|kept| kept.record.held_on.is_none()).collect();
    let unsigned = contracts.last().map(|kept| &kept.record).filter(|contract| contract.awaits_signature());
    let unsigned = unsigned.map(|contract| contract.starts_on);
    let cases = store::of_person::<CaseFile>(conn, person)?;
    let assigned_on = cases.iter().filter_map(|kept| kept.record.assigned_on).max();
    let permits = store::of_person::<Permit>(conn, person)?;
    facts.permit_since = permits.iter().map(|kept| kept.record.granted_on).min();
    let permit_until = permit_until(&permits);
    let review = life::live(conn, person, &mut facts)?;
    let partner_referrals = store::of_person::<PartnerReferral>(conn, person)?;
    let missed = store::of_person::<MissedDeadline>(conn, person)?;
    let afterwards = afterwards::of(conn, person, &placements)?;
    let friends = friends::of(conn, person)?;
    Ok(File {
        rules,
        facts,
        tasks,
        planned,
        interpreted,
        visited_on,
        assigned_on,
        unsigned,
        permit_until,
        absences,
        waiting,
        doctor_since,
        review,
        missed: missed.into_iter().map(|kept| kept.record).collect(),
        host_until,
        partner_referrals: partner_referrals.into_iter().map(|kept| kept.record).collect(),
        afterwards,
        friends,
        complaints,
        moving_since: responsibilities.last().and_then(|kept| moving(&kept.record)),
    })
}

impl File {
    /// Why a deadline was missed, as it was said last.
    #[must_use]
    pub fn reason(&self, rule: &str, due_on: Date) -> Option<MissedReason> {
        let said = self.missed.iter().rev().find(|missed| missed.rule == rule && missed.due_on == due_on);
        said.map(|missed| missed.reason)
    }
}

/// The programme: when it began, when it was extended for the first time, and when it ended (D22).
fn programme(facts: &mut law::Facts, contracts: &[Kept<Contract>]) {
    let all = || contracts.iter().map(|kept| &kept.record);
    facts.programme_begun_on = all().filter_map(|contract| contract.programme_begins_on).min();
    facts.programme_extended_on = all().filter_map(|contract| contract.programme_extended_on).min();
    facts.programme_ended_on = all().filter_map(|contract| contract.programme_ends_on).max();
}

/// Whether a Danish exam is passed. It is not, as long as the centre teaches the person and has told of none; an exam
/// without a grade is waited for, and of whoever was never referred nothing is known.
fn passed(exams: &[Kept<Exam>], referrals: &[Kept<DanishReferral>]) -> Option<bool> {
    let told = |passed| exams.iter().any(|kept| kept.record.passed == passed);
    match () {
        () if told(Some(true)) => Some(true),
        () if told(None) => None,
        () if !exams.is_empty() || referrals.iter().any(|kept| !kept.record.exempt) => Some(false),
        () => None,
    }
}

/// Whoever was never visited and is nobody's responsibility is outside the integration act, such as a Danish citizen.
fn outside(visited: bool, responsibilities: &[Kept<Responsibility>]) -> Option<bool> {
    Some(!visited && responsibilities.is_empty())
}

/// The day somebody moved away, while the other municipality has not approved (D7).
fn moving(responsibility: &Responsibility) -> Option<Date> {
    let open = responsibility.handed_over_on.is_none() && responsibility.ends_on.is_none();
    responsibility.moved_out_on.filter(|_| open)
}

/// The oldest complaint that is not looked at again, or the latest that is.
fn complained(facts: &mut law::Facts, all: &[Complaint]) {
    let open = all.iter().filter(|it| it.settled_on().is_none()).min_by_key(|it| it.received_on);
    let one = open.or_else(|| all.iter().max_by_key(|it| it.received_on));
    facts.complained_on = one.map(|it| it.received_on);
    facts.reassessed_on = one.and_then(|it| it.reassessed_on.or(it.withdrawn_on));
}

fn needs_interpreter(need: Interpreter) -> bool {
    matches!(need, Interpreter::Needed | Interpreter::Woman | Interpreter::Man)
}

/// When the stay ends as it is now permitted; a permit without an end, or a later one, takes an earlier one's place.
fn permit_until(permits: &[Kept<Permit>]) -> Option<Date> {
    let runs = permits.iter().map(|kept| &kept.record).filter(|permit| permit.withdrawn_on.is_none());
    runs.max_by_key(|permit| permit.granted_on).and_then(|permit| permit.valid_until)
}

/// What was said about returning, and the latest wish with the day it was passed on.
fn returning(facts: &mut law::Facts, talks: &[Kept<Talk>], all: &[Kept<ReturnGuidance>]) {
    let told = talks.iter().filter(|kept| kept.record.repatriation_told);
    let guided = all.iter().map(|kept| kept.record.held_on);
    facts.guided_on = told.filter_map(|kept| kept.record.held_on).chain(guided).min();
    let separate = all.iter().filter(|kept| kept.record.kind == GuidanceKind::Separate);
    facts.return_talk_on = separate.map(|kept| kept.record.held_on).max();
    let wishes = all.iter().map(|kept| &kept.record).filter(|guidance| guidance.wishes_to_return);
    let latest = wishes.max_by_key(|guidance| guidance.held_on);
    facts.return_wished_on = latest.map(|guidance| guidance.held_on);
    facts.return_notified_on = latest.and_then(|guidance| guidance.notified_on);
}

/// The first temporary stay, and the first in another municipality that was assigned there.
fn stays(facts: &mut law::Facts, all: &[Kept<Placement>]) {
    let stays = || all.iter().map(|kept| &kept.record).filter(|placement| placement.stay == Stay::Temporary);
    facts.temporary_stay_on = stays().map(|placement| placement.starts_on).min();
    let elsewhere = stays().filter(|it| it.other_municipality.is_some() && it.self_chosen.is_none());
    let first = elsewhere.min_by_key(|placement| placement.starts_on);
    facts.stay_elsewhere_on = first.map(|placement| placement.starts_on);
    facts.stay_agreed_on = first.and_then(|placement| placement.agreed_on);
}

/// The latest decision that was sent, and the latest sanction with the hearing before it.
fn decisions(facts: &mut law::Facts, all: &[Kept<Decision>]) {
    facts.decision_sent_on = all.iter().filter_map(|kept| kept.record.sent_on).max();
    let sanctions = all.iter().map(|kept| &kept.record).filter(|it| it.kind == DecisionKind::Sanction);
    let latest = sanctions.max_by_key(|decision| decision.decided_on);
    facts.sanction_decided_on = latest.map(|decision| decision.decided_on);
    facts.sanction_heard_on = latest.and_then(|decision| decision.heard_on);
}

/// The oldest request to see the file that is not answered, or the latest that is.
fn access(facts: &mut law::Facts, tasks: &[Kept<Task>]) {
    let asked = || tasks.iter().map(|kept| &kept.record).filter(|task| task.access_asked_on.is_some());
    let open = asked().filter(|task| task.done_on.is_none()).min_by_key(|task| task.access_asked_on);
    let one = open.or_else(|| asked().max_by_key(|task| task.access_asked_on));
    facts.access_asked_on = one.and_then(|task| task.access_asked_on);
    facts.access_answered_on = one.and_then(|task| task.done_on);
}

fn responsibility(facts: &mut law::Facts, all: &[Kept<Responsibility>]) {
    let Some(kept) = all.last() else { return };
    facts.responsibility_from = Some(kept.record.starts_on);
    let ended = kept.record.ends_on;
    match kept.record.end_reason {
        Some(EndReason::Died) => facts.died_on = facts.died_on.or(ended),
        Some(EndReason::LeftDenmark) => facts.departed_on = ended,
        // Whatever else ends the responsibility, the duties end with it as when somebody moves away.
        _ => facts.moved_on = ended,
    }
}

fn signatures(contract: &Contract) -> law::Contract {
    law::Contract {
        person_signed_on: contract.person_signed_on,
        municipality_signed_on: contract.municipality_signed_on,
        declaration_signed_on: contract.declaration_signed_on,
    }
}

/// The absences to be followed up; a talk held or a note of that day or a later one says that it was done.
fn absences(
    all: &[Kept<Absence>],
    referrals: &[Kept<DanishReferral>],
    mut talked_on: Vec<Date>,
) -> Vec<(Date, Option<Date>)> {
    talked_on.sort_unstable();
    let open = all.iter().map(|kept| &kept.record).filter(|absence| absence.needs_follow_up(referrals));
    open.map(|absence| absence.starts_on)
        .map(|day| (day, talked_on.iter().find(|talked| day <= **talked).copied()))
        .collect()
}

/// Ordinary work or education, as far as it is without a benefit beside it.
fn ordinary(jobs: &[Kept<Employment>], courses: &[Kept<Education>], benefits: &[Period]) -> Vec<Period> {
    let jobs = jobs
        .iter()
        .filter(|kept| matches!(kept.record.kind, EmploymentKind::Ordinary | EmploymentKind::OwnBusiness))
        .map(|kept| Period { from: kept.record.starts_on, until: kept.record.ends_on });
    let courses = courses
        .iter()
        .filter(|kept| kept.record.basis != kernel::codes::EducationBasis::Benefit)
        .map(|kept| Period { from: kept.record.starts_on, until: kept.record.ends_on });
    jobs.chain(courses).filter(|period| !benefits.iter().any(|benefit| benefit.meets(period))).collect()
}

fn waiting(
    contracts: &[Kept<Contract>],
    referrals: &[Kept<DanishReferral>],
) -> Vec<(&'static str, &'static str)> {
    let mut waiting = Vec::new();
    if let Some(contract) = contracts.last()
        && contract.record.person_signed_on.is_none()
        && contract.record.state == crate::cases::ContractState::Presented
    {
        waiting.push(("d15-contract", "person"));
    }
    if let Some(referral) = referrals.last()
        && referral.record.can_start_on.is_none()
        && !referral.record.exempt
    {
        waiting.push(("d17-danish-start", "language-centre"));
        waiting.push(("d17-danish-start-others", "language-centre"));
    }
    waiting
}
