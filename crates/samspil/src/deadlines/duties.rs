// SPDX-License-Identifier: MPL-2.0
//! What is due, written down for every person so that a day's list is one look: kept true after every change.

use super::{
    facts::{self, File},
    notices, tasks,
};
use crate::{
    cases::REASSESSMENT,
    gate::{Conn, Stored, Writer, scope},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{
    ids::{AccountId, PersonId, UnitId},
    text_enum,
};
use law::MissedReason;

mod proposed;

text_enum! {
    /// How something that is due stands.
    pub enum DutyState ("duty-state") {
        /// The caseworker has the next step.
        Open = "open",
        /// Somebody else has the next step.
        Waiting = "waiting",
        /// Done.
        Met = "met",
        /// No longer asked for.
        Ended = "ended",
        /// Something new to know of.
        News = "news",
        /// A contract that lacks a signature.
        Unsigned = "unsigned",
        /// A day in a life that changes what holds (*milepæl*).
        Milestone = "milestone",
    }
}
crate::coded!(DutyState);

/// One thing that is due for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// The rule that asks for it, or what kind of notice it is.
    pub rule: String,
    /// Which of several.
    pub ordinal: i64,
    /// By when.
    pub due_on: Date,
    /// How it stands.
    pub state: DutyState,
    /// Who is waited for.
    pub waiting_for: Option<String>,
    /// The day it was done.
    pub met_on: Option<Date>,
    /// The day from which it is no longer asked for.
    pub ended_on: Option<Date>,
    /// What it is, where the rule does not say.
    pub label: String,
    /// Why it was missed, where somebody has said so.
    pub reason: Option<MissedReason>,
}

/// After a change to a person's file: works out anew what is due, and writes what has changed.
///
/// # Errors
/// When the database cannot keep it.
pub fn follow(tx: &mut Writer, person: PersonId, today: Date) -> Stored<()> {
    let file = facts::gather(tx, person)?;
    let wanted = duties(&file, today);
    let case = scope::ties(tx, person)?.into_iter().find(|tie| tie.kind == scope::TieKind::Case);
    let (unit, worker) = case.map_or((None, None), |tie| (Some(tie.unit), tie.worker));
    let known = tx.rows(
        "select rule, ordinal, due_on, state, waiting_for, met_on, ended_on, label, reason, unit, worker from duty
         where municipality = $1 and person = $2 order by rule, ordinal",
        &[&person],
        |row| {
            let duty = Duty {
                rule: row.get(0),
                ordinal: row.get(1),
                due_on: row.get(2),
                state: row.get(3),
                waiting_for: row.get(4),
                met_on: row.get(5),
                ended_on: row.get(6),
                label: row.get(7),
                reason: row.get(8),
            };
            (duty, (row.get::<Option<UnitId>>(9), row.get::<Option<AccountId>>(10)))
        },
    )?;
    let same = known.len() == wanted.len()
        && known.iter().all(|(duty, whose)| *whose == (unit, worker) && wanted.contains(duty));
    if same {
        return Ok(());
    }
    tx.run("delete from duty where municipality = $1 and person = $2", &[&person])?;
    for duty in &wanted {
        write(tx, person, duty, (unit, worker))?;
    }
    Ok(())
}

fn write(
    tx: &mut Writer,
    person: PersonId,
    duty: &Duty,
    (unit, worker): (Option<UnitId>, Option<AccountId>),
) -> Stored<()> {
    tx.run(
        "insert into duty (municipality, person, rule, ordinal, unit, worker, due_on, state, waiting_for, met_on, ended_on,
                           label, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        &[
            &person,
            &duty.rule,
            &duty.ordinal,
            &unit,
            &worker,
            &duty.due_on,
            &duty.state,
            &duty.waiting_for,
            &duty.met_on,
            &duty.ended_on,
            &duty.label,
            &duty.reason,
        ],
    )?;
    Ok(())
}

/// So many days after the first day of an absence somebody is to have talked with the person; our own proposal.
pub(super) const ABSENCE_DAYS: i64 = 7;

/// What the law, the plan and the caseworkers' own tasks ask for.
fn duties(file: &File, today: Date) -> Vec<Duty> {
    let book = file.rules.book();
    let mut duties: Vec<Duty> = law::deadlines(&book, &file.facts)
        .iter()
        // The last day of somebody else is nothing to do for us; each request to see the file and each complaint stands below.
        .filter(|deadline| deadline.weight != law::Weight::LastDay)
        .filter(|deadline| ![tasks::ACCESS, REASSESSMENT].contains(&deadline.rule.id))
        .map(|deadline| of_law(file, deadline, today))
        .collect();
    for (at, absence) in (1..).zip(&file.absences) {
        duties.push(proposed::of_absence(file, *absence, at, today));
    }
    for (at, complaint) in (1..).zip(&file.complaints) {
        duties.extend(proposed::of_complaint(file, complaint, at));
    }
    duties.extend(file.moving_since.map(proposed::of_move));
    duties.extend(file.host_until.map(|until| proposed::of_host(file, until, today)));
    duties.extend(file.doctor_since.map(|since| proposed::of_doctor(file, since, today)));
    for (at, kept) in file.planned.iter().enumerate() {
        let unbooked = file.interpreted && !kept.record.interpreter;
        duties.push(Duty {
            rule: if unbooked { "talk-unbooked" } else { "talk" }.to_owned(),
            ordinal: i64::try_from(at).unwrap_or(0) + 1,
            due_on: kept.record.planned_on,
            state: DutyState::Open,
            waiting_for: None,
            met_on: None,
            ended_on: None,
            label: String::new(),
            reason: None,
        });
    }
    for (at, referral) in (1..).zip(&file.partner_referrals) {
        duties.extend(proposed::of_partner(file, referral, at, today));
    }
    for (at, afterwards) in (1..).zip(&file.afterwards) {
        duties.push(proposed::of_afterwards(*afterwards, at));
    }
    duties.extend(proposed::of_friends(file, today));
    duties.extend(tasks::of(file, &book));
    duties.extend(notices::of(file, today));
    duties.extend(notices::reviews(file, today));
    duties
}

fn of_law(file: &File, deadline: &law::Deadline<'_>, today: Date) -> Duty {
    let waiting =
        file.waiting.iter().find(|(rule, _)| *rule == deadline.rule.id).map(|(_, who)| (*who).to_owned());
    let state = match deadline.state(today) {
        law::State::Met | law::State::MetLate => DutyState::Met,
        law::State::Ended => DutyState::Ended,
        law::State::Open | law::State::Overdue if waiting.is_some() => DutyState::Waiting,
        law::State::Open | law::State::Overdue => DutyState::Open,
    };
    Duty {
        rule: deadline.rule.id.to_owned(),
        ordinal: i64::from(deadline.ordinal),
        due_on: deadline.due_on,
        state,
        waiting_for: waiting.filter(|_| state == DutyState::Waiting),
        met_on: deadline.met_on,
        ended_on: deadline.ended.map(|ended| ended.on),
        label: String::new(),
        reason: file.reason(deadline.rule.id, deadline.due_on),
    }
}

/// Something that is due, as it is shown.
pub struct DutyLine {
    /// Whose file it stands in.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The rule that asks for it.
    pub rule: String,
    /// Which of several.
    pub ordinal: i64,
    /// How it stands.
    pub state: DutyState,
    /// Which interpreter a talk needs, and in which language.
    pub interpreter: Option<(String, String)>,
    /// The day.
    pub due_on: Date,
    /// By when.
    pub due: String,
    /// What.
    pub label: String,
    /// Who is waited for.
    pub waiting_for: Option<String>,
    /// The same in words; empty when nobody is.
    pub waiting: String,
    /// Where it is done: the form that satisfies it.
    pub address: String,
    /// Why it was missed, where somebody has said.
    pub reason: Option<MissedReason>,
    /// The day as a form sends it, where a reason can be said.
    pub missed: String,
    /// The absence it is about, as a form sends it where a reason can be said from here.
    pub absence: String,
    /// Whether the day has passed.
    pub late: bool,
    /// Whether it is due within a week.
    pub soon: bool,
}

/// The rule that somebody's wish to return is passed on by: only who sees the guidance is told that there is one.
pub const RETURN_WISH: &str = "d31-return-wish";

/// What is open or waited for in one person's file, the most urgent first; for who sees no guidance on returning, without
/// what a wish asks for.
///
/// # Errors
/// When the database cannot answer.
pub fn open_for(
    conn: &mut Conn,
    w: &Wording,
    (person, sees_return): (PersonId, bool),
    today: Date,
) -> Stored<Vec<DutyLine>> {
    let mut lines = conn.rows(
        "select person, '', rule, due_on, state, waiting_for, label, '', '', reason, ordinal from duty
         where municipality = $1 and person = $2 and state in ('open', 'waiting')
           and (met_on is null or met_on > $3) and (ended_on is null or ended_on > $3)
         order by due_on, rule, ordinal",
        &[&person, &today],
        |row| line(w, row, today),
    )?;
    lines.retain(|line| sees_return || line.rule != RETURN_WISH);
    lines.truncate(12);
    Ok(lines)
}

/// Whose day is looked at.
pub enum Whose {
    /// One caseworker's.
    Worker(AccountId),
    /// A whole unit's.
    Unit(UnitId),
}

/// A row with the columns that [`open_for`] asks for, as it is shown.
pub(super) fn line(w: &Wording, row: &crate::gate::Row<'_>, today: Date) -> DutyLine {
    let (person, rule, due_on): (PersonId, String, Date) = (row.get(0), row.get(2), row.get(3));
    let state: DutyState = row.get(4);
    let asks = matches!(state, DutyState::Open | DutyState::Waiting);
    let waiting_for: Option<String> = row.get(5);
    let (label, reason): (String, Option<MissedReason>) = (row.get(6), row.get(9));
    let waiting = waiting_for.as_ref().map(|who| {
        let known = w.code("waiting-for", who);
        w.about("waiting-for", if known.is_empty() { who } else { known })
    });
    let needs = |need: &String| matches!(need.as_str(), "needed" | "woman" | "man");
    let interpreter = rule.starts_with("talk").then(|| row.get(7)).filter(needs);
    DutyLine {
        person,
        name: row.get(1),
        ordinal: row.get(10),
        state,
        interpreter: interpreter.map(|need| (need, row.get(8))),
        due_on,
        due: w.day(due_on),
        label: if label.is_empty() { w.t(&format!("rule-{rule}-what")).to_owned() } else { label },
        waiting: waiting.unwrap_or_default(),
        waiting_for,
        address: format!("/person/{person}/{}", form_for(&rule)).replace("/#", "#"),
        reason,
        missed: if asks && due_on < today && reason.is_none() && law::rule(&rule).is_some() {
            due_on.to_string()
        } else {
            String::new()
        },
        absence: String::new(),
        late: asks && due_on < today,
        soon: asks && due_on >= today && due_on <= today.saturating_add(jiff::Span::new().days(7)),
        rule,
    }
}

impl DutyLine {
    /// Why it was missed, in words; empty when nobody has said.
    pub fn reason_told(&self, w: &Wording) -> String {
        self.reason.map(|reason| w.about("missed-because", w.word(reason))).unwrap_or_default()
    }

    /// The interpreter somebody needs, in words; empty when none.
    pub fn interpreter_told(&self, w: &Wording) -> String {
        let Some((need, language)) = &self.interpreter else { return String::new() };
        let words = w.code("interpreter", need);
        if language.is_empty() { words.to_owned() } else { format!("{words}, {language}") }
    }
}

/// The form on which the thing that is due is registered.
fn form_for(rule: &str) -> &'static str {
    match rule {
        "d14-programme" | "d15-contract" => "contract/new",
        "d16-danish-referral" => "danish-referral/new",
        "d17-danish-start" => "deadlines",
        "d19-company-offer" | "d20-company-gap" => "offer/new?kind=internship",
        "d10-housing" | "host-ends" => "placement/new",
        "d24-follow-up" | "d25-yearly-follow-up" | "d27-parental-leave" | "d27-leave-end" => "talk/new",
        "d28-health" => "health-offer/new",
        "d29-return-guidance" | "d30-return-talk" => "return-guidance/new",
        "d12-stay-elsewhere" => "#placement",
        "d41-access-request" => "#task",
        "d40-reassessment" | "complaint" => "#complaint",
        "d22-programme-extension" | "d22-programme-longest" => "#contract",
        "d17-danish-start-others" => "#danish-referral",
        "d23-first-match" => "match-visitation/new",
        "move-approval" => "#responsibility",
        "d42-sanction" => "#decision",
        "doctor" => "#health-offer",
        "d31-return-wish" => "#return-guidance",
        "talk" | "talk-unbooked" => "talk/new",
        "partner-answer" | "partner-rejected" => "refer",
        "friend-offer" | "friend-asks-person" | "friend-asks-volunteer" | "friend-follow-up" => "friend",
        "absence" => "note/new",
        "unsigned-contract" | "months-12" | "months-36" | "months-60" => "contracts",
        "permit-expires" => "permit/new",
        "turns-18" => "contract/new",
        "d23-cv" | "d23-final-match" => "#match-visitation",
        "d34-basic-instruction" | "d35-school-start" => "#schooling",
        "d36-custody" => "#minor-care",
        "minor-care" => "minor-care/new",
        "school-referral" => "schooling/new",
        "plan-review" => "#adaptation",
        "suitcase-loan" => "#suitcase-loan",
        "home-after-stay" => "placement/new",
        "class-after-boost" => "schooling/new",
        _ => "deadlines",
    }
}
