// SPDX-License-Identifier: MPL-2.0
//! A person at a glance: header, what is due next, the last notes, the timeline, and every part of the file.

use super::{
    Person, Responsibility,
    papers::{self, Papers},
    parts::{self, Domain},
    picture::Picture,
};
use crate::{
    cases::{self, CaseFile, Note, NoteKind},
    deadlines::{self, DutyLine, Missing},
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section, accounts},
    housing::Placement,
    people::{Permit, Visitation},
    record::{AnyRecord, Field, Kept, contents, store},
    records,
    web::{Ask, Crumb, Frame, Reply, Wording, records::Walls},
    work::Benefit,
};
use askama::Template;
use jiff::civil::Date;
use kernel::{calendar::months_after, codes::Stay, cpr::CprKind, ids::PersonId};

/// A fact in the header: label and text.
type KeyFact = (String, String);

/// A note as it is shown.
pub struct NoteView {
    /// Its id.
    pub id: String,
    /// When and of what kind.
    pub headline: String,
    /// The facts.
    pub facts: String,
    /// The assessment.
    pub assessment: String,
    /// Who may read it, where it is not everybody who sees the notes.
    pub wall: String,
    /// Whether a later note corrects it.
    pub corrected: bool,
}

#[derive(Template)]
#[template(path = "people/overview.html")]
struct Overview<'a> {
    frame: Frame<'a>,
    person: String,
    name: String,
    protected: bool,
    died: String,
    facts: Vec<KeyFact>,
    duties: Vec<DutyLine>,
    /// What is missing before more can be due.
    missing: Vec<Missing>,
    sees_duties: bool,
    /// Whether they see anything of the requests and endings of a case.
    sees_requests: bool,
    writes_messages: bool,
    sees_housing: bool,
    /// Whether a permanent home is still to be found for them.
    lacks_home: bool,
    notes: Vec<NoteView>,
    papers: Papers,
    may_note: bool,
    sees_notes: bool,
    family: Vec<(String, String, String)>,
    picture: Picture,
    domains: Vec<Domain>,
    quick: Vec<(String, String)>,
    programme: Option<ProgrammeView>,
    proposal: Option<Proposal>,
}

/// The two halves of the programme as they are shown.
pub struct ProgrammeView {
    /// What it is called by the law.
    called: String,
    danish: String,
    job: String,
    hours: String,
    warning: &'static str,
}

/// A takeover that the rules compute and nobody has registered yet.
pub struct Proposal {
    headline: String,
    rule: String,
    address: String,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when the user has nothing to do with the person.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Identity), person)?;
    let kept = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let sees_duties = reader.may(Action::See(Section::Programme));
    let sees_notes = reader.may(Action::See(Section::Notes));
    contents::look(&mut reader, person)?;
    let lanes = parts::lanes(&mut reader, person)?;
    let responsibility = store::of_person::<Responsibility>(&mut reader, person)?;
    let taken_over = responsibility.last().map(|kept| kept.record.starts_on);
    let overview = Overview {
        facts: facts(gate, w, &mut reader, &kept, taken_over)?,
        duties: if sees_duties {
            let sees_return = reader.may(Action::See(Section::Return));
            deadlines::open_for(&mut reader, w, (person, sees_return), gate.today)?
        } else {
            Vec::new()
        },
        missing: deadlines::missing(&mut reader, w, person, gate.today)?,
        notes: if sees_notes { notes(w, &mut reader, person)? } else { Vec::new() },
        papers: if sees_notes { papers::papers(w, &mut reader, person)? } else { Papers::default() },
        may_note: reader.may(Action::Change(Section::Notes)),
        family: if reader.may(Action::See(Section::Family)) {
            family_lines(w, &mut reader, (person, gate.today))?
        } else {
            Vec::new()
        },
        picture: Picture::of(
            w,
            &lanes,
            taken_over.filter(|_| reader.may(Action::See(Section::Residence))),
            gate.today,
        ),
        domains: parts::domains(w, &reader, lanes),
        quick: quick(w, &reader, person),
        programme: programme(gate, w, &mut reader, person)?,
        proposal: if responsibility.is_empty() { proposal(w, &mut reader, person)? } else { None },
        sees_duties,
        sees_requests: [Section::Notes, Section::Decisions, Section::Residence]
            .iter()
            .any(|part| reader.may(Action::See(*part))),
        writes_messages: reader.may(Action::ExchangeMessages),
        sees_housing: reader.may(Action::See(Section::Housing)),
        lacks_home: kept.record.died_on.is_none() && lacks_home(&mut reader, person, gate.today)?,
        sees_notes,
        person: person.to_string(),
        protected: kept.record.protected_on(gate.today),
        died: kept.record.died_on.map(|day| w.day(day)).unwrap_or_default(),
        frame: Frame::inside(gate, ask, &kept.record.name)
            .under(vec![Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() }]),
        name: kept.record.name,
    };
    Ok(Reply::page(overview.render()?))
}

fn programme(
    gate: &Gate<'_>,
    w: &Wording,
    reader: &mut Reader,
    person: PersonId,
) -> Result<Option<ProgrammeView>> {
    if ![Section::Programme, Section::Economy, Section::Work]
        .iter()
        .all(|part| reader.may(Action::See(*part)))
    {
        return Ok(None);
    }
    let programme = cases::programme(reader, person, gate.today)?;
    let half = |half: cases::Half| match (half.filled, half.hours) {
        (false, _) => w.t("programme-nothing").to_owned(),
        (true, Some(hours)) => w.about("hours-a-week", &hours.show()),
        (true, None) => w.t("programme-hours-unknown").to_owned(),
    };
    Ok(Some(ProgrammeView {
        called: cases::called(w, reader, person, gate.today)?,
        danish: half(programme.danish),
        job: half(programme.job),
        hours: w.about("hours-a-week", &programme.hours().show()),
        warning: match (programme.lacks_a_half(), programme.danish.filled) {
            (false, _) => programme.lacks_hours(programme.hours()).unwrap_or_default(),
            (true, true) => "programme-lacks-job",
            (true, false) => "programme-lacks-danish",
        },
    }))
}

/// The takeover as the rules compute it from what is registered now: the system proposes, a human decides.
fn proposal(w: &Wording, reader: &mut Reader, person: PersonId) -> Result<Option<Proposal>> {
    if !reader.may(Action::Change(Section::Residence)) {
        return Ok(None);
    }
    let file = deadlines::gather(reader, person)?;
    let book = file.rules.book();
    let takeover = law::takeover(&book, &file.facts);
    let shown = super::takeover_view(w, &takeover);
    let address = match takeover {
        law::Takeover::On { on, rule, .. } => {
            format!("/person/{person}/responsibility/new?starts_on={on}&rule={}", rule.id)
        }
        _ => String::new(),
    };
    Ok(Some(Proposal { headline: shown.headline, rule: shown.rule, address }))
}

/// The facts of the header: age, language, ground, takeover, programme month, benefit, caseworker.
fn facts(
    gate: &Gate<'_>,
    w: &Wording,
    reader: &mut Reader,
    kept: &Kept<Person>,
    taken_over: Option<Date>,
) -> Result<Vec<KeyFact>> {
    let (person, id, today) = (&kept.record, kept.person, gate.today);
    let mut facts: Vec<KeyFact> = Vec::new();
    let mut add = |key: &str, text: String| facts.push((w.t(key).to_owned(), text));
    if let Some(born) = person.born_on {
        let years = born.until((jiff::Unit::Year, today)).map_or(0, |span| span.get_years());
        let about = if person.birth_uncertain { w.t("birth-uncertain") } else { "" };
        add("born", format!("{} ({}) {about}", w.day(born), w.count("years-old", i64::from(years))));
    }
    if let Some(cpr) = person.cpr.filter(|_| reader.may(Action::See(Section::Cpr))) {
        let kind = if cpr.kind() == CprKind::Replacement { w.word(cpr.kind()) } else { "" };
        let doubt = person.doubt_in_words(w).map(|words| format!("({words})")).unwrap_or_default();
        add("field-cpr", format!("{} {kind} {doubt}", cpr.hyphenated()).trim_end().to_owned());
    }
    let language = person.language.clone().unwrap_or_else(|| "–".to_owned());
    add("language-and-interpreter", format!("{language}, {}", w.word(person.interpreter)));
    if reader.may(Action::See(Section::Residence)) {
        let permit = store::of_person::<Permit>(reader, id)?.pop();
        if let Some(permit) = permit {
            let until =
                permit.record.valid_until.map(|day| w.about("valid-until", &w.day(day))).unwrap_or_default();
            add("permit", format!("{} {until}", w.word(permit.record.ground)));
        } else if let Some(visitation) = store::of_person::<Visitation>(reader, id)?.pop() {
            add("field-group-code", w.word(visitation.record.group_code).to_owned());
        }
        add("taken-over", w.day_or(taken_over));
        if let Some(start) = taken_over.filter(|start| *start <= today) {
            add("programme-month", programme_month(w, reader, person.born_on, (start, today))?);
        }
    }
    if reader.may(Action::See(Section::Economy)) {
        let benefits = store::of_person::<Benefit>(reader, id)?;
        let running = benefits.iter().rev().find(|kept| kept.record.ends_on.is_none_or(|end| end >= today));
        add(
            "benefit",
            running.map_or_else(|| w.t("no").to_owned(), |kept| w.word(kept.record.kind).to_owned()),
        );
    }
    if reader.may(Action::See(Section::Case))
        && let Some(case) = store::of_person::<CaseFile>(reader, id)?.pop()
    {
        add("case-number", case.record.number);
        let worker = match case.record.caseworker {
            Some(worker) => accounts::name(reader, worker)?,
            None => None,
        };
        add("caseworker", worker.unwrap_or_else(|| w.t("nobody-yet").to_owned()));
    }
    Ok(facts)
}

/// How far somebody is in the programme. A child is not in it: it begins when they grow up, if it can still run then.
fn programme_month(
    w: &Wording,
    reader: &mut Reader,
    born: Option<Date>,
    (start, today): (Date, Date),
) -> Result<String> {
    if let Some(born) = born.filter(|born| today < months_after(*born, OLDEST_CHILD)) {
        let rules = deadlines::KeptRules::read(reader)?;
        let book = rules.book();
        let adult_on = months_after(born, book.adult_months(today));
        if today < adult_on {
            let longest = book.number("d14-programme", law::Param::ProgrammeMonths, start);
            let can_run = longest.is_some_and(|months| adult_on < months_after(start, months));
            return Ok(match can_run {
                true => w.about("programme-when-adult", &w.day(adult_on)),
                false => w.t("programme-not-for-child").to_owned(),
            });
        }
    }
    let months = start.until((jiff::Unit::Month, today)).map_or(0, |span| span.get_months());
    Ok(w.count("month-of-sixty", i64::from(months) + 1))
}

/// No rule can call anybody a child from this age on, in months; older ones need no look into the book.
const OLDEST_CHILD: i16 = 30 * 12;

fn notes(w: &Wording, reader: &mut Reader, person: PersonId) -> Result<Vec<NoteView>> {
    let all = store::of_person::<Note>(reader, person)?;
    let corrected: Vec<_> = all.iter().filter_map(|kept| kept.record.corrects).collect();
    let walls = Walls::of(all.iter().map(|kept| (kept.id, &kept.record as &dyn AnyRecord)));
    let seen = |kept: &&Kept<Note>| walls.let_see(reader, kept.id);
    let view = |kept: &Kept<Note>| NoteView {
        id: kept.id.to_string(),
        headline: format!("{}, {}", w.day(kept.record.happened_on), w.word::<NoteKind>(kept.record.kind)),
        wall: kept.record.wall.map(|wall| w.word(wall).to_owned()).unwrap_or_default(),
        facts: kept.record.facts.0.clone(),
        assessment: kept.record.assessment.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        corrected: corrected.contains(&kept.id),
    };
    Ok(all.iter().filter(seen).rev().take(5).map(view).collect())
}

fn family_lines(
    w: &Wording,
    reader: &mut Reader,
    (person, today): (PersonId, Date),
) -> Result<Vec<(String, String, String)>> {
    let family = super::family(reader, person, today)?;
    Ok(family
        .into_iter()
        .map(|kept| (kept.person.to_string(), kept.record.name, w.day_or(kept.record.born_on)))
        .collect())
}

/// Whether the user may look for a permanent home for them: they have none, and have not been promised one.
fn lacks_home(reader: &mut Reader, person: PersonId, today: Date) -> Result<bool> {
    if !reader.may(Action::See(Section::Housing)) {
        return Ok(false);
    }
    let stays = store::of_person::<Placement>(reader, person)?;
    let home = |stay: &Placement| stay.stay == Stay::Permanent && stay.ends_on.is_none_or(|end| end >= today);
    Ok(!stays.iter().any(|kept| home(&kept.record)))
}

/// What is done most often, one click away.
fn quick(w: &Wording, reader: &Reader, person: PersonId) -> Vec<(String, String)> {
    ["note", "document", "talk", "offer", "contract", "danish-referral", "placement"]
        .iter()
        .filter_map(|name| records::named(name))
        .filter(|kind| crate::web::records::may_add(reader, kind))
        .map(|kind| {
            (format!("/person/{person}/{}/new", kind.name), w.t(&format!("{}-new", kind.name)).to_owned())
        })
        .collect()
}

#[derive(Template)]
#[template(path = "people/family.html")]
struct FamilyPage<'a> {
    frame: Frame<'a>,
    members: Vec<Member>,
}

/// A member of the family, as far as the user may know of them.
pub struct Member {
    person: String,
    name: String,
    born: String,
    /// What is due for the member; `None` when the user may not know.
    duties: Option<Vec<DutyLine>>,
    /// Whether the user may open the member's own file.
    known: bool,
}

/// The family page: everybody of the household with what is due for each.
///
/// # Errors
/// As the gate says.
pub fn family(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Family), person)?;
    let own = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let mut members = Vec::new();
    let name = own.record.name.clone();
    for kept in std::iter::once(own).chain(super::family(&mut reader, person, gate.today)?) {
        let standings = crate::gate::scope::standings(&mut reader, &gate.user, kept.person, gate.today)?;
        let may = |section| standings.may(Action::See(section));
        let duties = if may(Section::Programme) {
            Some(deadlines::open_for(&mut reader, w, (kept.person, may(Section::Return)), gate.today)?)
        } else {
            None
        };
        members.push(Member {
            known: may(Section::Identity),
            person: kept.person.to_string(),
            name: kept.record.name,
            born: w.day_or(kept.record.born_on),
            duties,
        });
    }
    let frame = Frame::inside(gate, ask, w.t("family")).under(vec![
        Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
        Crumb { address: format!("/person/{person}"), label: name },
    ]);
    Ok(Reply::page(FamilyPage { frame, members }.render()?))
}
