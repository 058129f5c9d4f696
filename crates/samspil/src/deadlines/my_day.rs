// SPDX-License-Identifier: MPL-2.0
//! Min dag: today's talks, what is overdue or due within a week, what others must do first, and what is good to know.

use super::{
    duties::{DutyLine, DutyState, Whose, of_day},
    store,
};
use crate::{
    activities::{MyShift, Participant, my_shifts, to_be_given},
    cases::new_documents::{NewDocument, new_documents},
    error::Result,
    gate::{Action, Conn, Gate, Reader, Role, accounts, scope, unread::UnreadOf},
    people::Unit,
    record::store as records,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::{ToSpan, civil::Date};
use kernel::ids::{ActivityId, UnitId};

/// Every day the house knows.
const EVER: (Date, Date) = (jiff::civil::date(1900, 1, 1), jiff::civil::date(2199, 12, 31));

/// A list of the day: what is due in one way, or everything of one person or family.
pub struct List {
    /// What it is called.
    pub title: String,
    /// What it says when it is empty; a list without such words is then left out.
    pub empty: &'static str,
    /// What is on it.
    pub lines: Vec<DutyLine>,
    /// How many of them are seen at once; the rest is folded away, and never what is late or due soon.
    pub shown: usize,
}

impl List {
    /// How many lines are folded away.
    fn rest(&self) -> String {
        self.lines.len().saturating_sub(self.shown).to_string()
    }
}

#[derive(Template)]
#[template(path = "deadlines/my_day.html")]
struct MyDay<'a> {
    frame: Frame<'a>,
    day: String,
    lists: Vec<List>,
    mine: bool,
    whose: Vec<(String, String, bool)>,
    by: Vec<(String, &'static str, bool)>,
    handover: String,
    full: bool,
    shifts: Vec<MyShift>,
    documents: Vec<NewDocument>,
    documents_rest: String,
    reminders: Vec<crate::partners::Reminder>,
    places: Vec<(ActivityId, String, Participant)>,
    absence_reasons: Vec<(&'static str, &'a str)>,
}

impl Whose {
    /// The same for the documents that are new there.
    const fn unread(&self) -> UnreadOf {
        match self {
            Self::Worker(account) => UnreadOf::Worker(*account),
            Self::Unit(unit) => UnreadOf::Unit(*unit),
        }
    }
}

/// Whose day is shown, and who may be chosen instead.
struct Chosen {
    whose: Whose,
    /// How the address says it: `team=…`, `cover=…` or nothing for one's own.
    address: String,
    /// Whether it is worked on from here: one's own day, or a colleague's one covers for.
    mine: bool,
    handover: String,
    choices: Vec<(String, String, bool)>,
}

/// The page: one's own day, a team's, or that of a colleague one covers for.
///
/// # Errors
/// As the gate says. Whoever has no day of this kind is shown to the page they work on.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if !gate.may(Action::SeeWorklist) {
        return Ok(Reply::see(first_page(gate)));
    }
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeWorklist)?;
    let chosen = choose(gate, ask, &mut reader)?;
    let lists = lists(w, &mut reader, &chosen.whose, gate.today)?;
    let (documents, rest) = new_documents(gate, w, &mut reader, chosen.whose.unread())?;
    let reminders = crate::partners::reminders(&mut reader, w, &gate.user, gate.today)?;
    let full = lists.iter().any(|list| list.lines.len() >= 50);
    let by = ask.query.get("by");
    let lists = match by {
        "person" => grouped(lists, |line| line.name.clone()),
        "family" => {
            let families = store::families(&mut reader, &chosen.whose, gate.today)?;
            grouped(lists, |line| families.get(&line.person).unwrap_or(&line.name).clone())
        }
        _ => lists,
    };
    let title = match chosen.whose {
        Whose::Worker(account) if account != gate.user.account => "cover-day",
        Whose::Worker(_) => "menu-my-day",
        Whose::Unit(_) => "team-day",
    };
    let page = MyDay {
        frame: Frame::inside(gate, ask, w.t(title)),
        day: w.day(gate.today),
        lists,
        mine: chosen.mine,
        by: [("", "day-by-due"), ("person", "day-by-person"), ("family", "day-by-family")]
            .map(|(code, words)| (address(&chosen.address, code), words, by == code))
            .to_vec(),
        whose: chosen.choices,
        handover: chosen.handover,
        full,
        places: to_be_given(gate, w, &mut reader)?,
        shifts: my_shifts(&mut reader, w, gate.user.account, gate.today)?,
        documents,
        documents_rest: if rest > 0 { w.count("day-documents-more", rest) } else { String::new() },
        reminders,
        absence_reasons: super::absence_reason::reasons(w),
    };
    Ok(Reply::page(page.render()?))
}

fn address(whose: &str, by: &str) -> String {
    let by = if by.is_empty() { String::new() } else { format!("by={by}") };
    let query = [whose, by.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    if query.is_empty() { "/".to_owned() } else { format!("/?{}", query.join("&")) }
}

fn choose(gate: &Gate<'_>, ask: &Ask, reader: &mut Reader) -> Result<Chosen> {
    let may_mine = gate.user.role == Role::Caseworker;
    let mut days: Vec<(Whose, String, String, String)> = Vec::new();
    if may_mine {
        let own = ask.wording.t("day-mine").to_owned();
        days.push((Whose::Worker(gate.user.account), String::new(), own, String::new()));
    }
    for (account, handover) in scope::covering(reader, gate.user.account, gate.today)? {
        let name = accounts::name(reader, account)?.unwrap_or_default();
        let words = ask.wording.about("day-covering", &name);
        days.push((Whose::Worker(account), format!("cover={account}"), words, handover));
    }
    for (unit, name) in teams(gate, reader)? {
        days.push((Whose::Unit(unit), format!("team={unit}"), name, String::new()));
    }
    let asked = ["team", "cover"].map(|name| format!("{name}={}", ask.query.get(name)));
    let at = days.iter().position(|(_, address, ..)| asked.contains(address)).unwrap_or(0);
    let choices = days
        .iter()
        .enumerate()
        .map(|(which, (_, whose, words, _))| (address(whose, ""), words.clone(), which == at))
        .collect();
    // Whoever has no unit and covers for nobody sees an empty day.
    let nobodys = (Whose::Worker(gate.user.account), String::new(), String::new(), String::new());
    let (whose, address, _, handover) = days.into_iter().nth(at).unwrap_or(nobodys);
    Ok(Chosen { mine: matches!(whose, Whose::Worker(_)), whose, address, handover, choices })
}

/// The lists of what can wait, and how many lines of a long one are seen at once.
const FOLDED: [&str; 2] = ["day-waiting", "day-milestones"];
const SEEN: usize = 7;

/// What is due and what is to be known, each in its list.
fn lists(w: &Wording, conn: &mut Conn, whose: &Whose, today: Date) -> Result<Vec<List>> {
    let (week, soon) = (today.saturating_add(7.days()), today.saturating_add(60.days()));
    let mut of = |state, from, until| of_day(conn, w, whose, state, (from, until, today));
    let (mut overdue, mut next) =
        (of(DutyState::Open, EVER.0, today.yesterday().unwrap_or(today))?, of(DutyState::Open, today, week)?);
    let waiting = of(DutyState::Waiting, EVER.0, EVER.1)?;
    let unsigned = of(DutyState::Unsigned, EVER.0, EVER.1)?;
    let news = of(DutyState::News, EVER.0, today)?;
    let milestones = of(DutyState::Milestone, today, soon)?;
    let talks = taken(&mut next, |line| line.rule.starts_with("talk") && line.due_on == today);
    let mut absences = taken(&mut overdue, |line| line.rule == "absence");
    absences.extend(taken(&mut next, |line| line.rule == "absence"));
    for line in &mut absences {
        line.absence = super::absence_reason::shown(conn, line.person, line.due_on)?;
    }
    Ok([
        ("day-talks", "day-talks-none", talks),
        ("day-overdue", "day-overdue-none", overdue),
        ("day-soon", "day-soon-none", next),
        ("day-waiting", "day-waiting-none", waiting),
        ("day-absences", "", absences),
        ("day-unsigned", "", unsigned),
        ("day-news", "", news),
        ("day-milestones", "", milestones),
    ]
    .map(|(title, empty, lines)| {
        let can_wait = FOLDED.contains(&title) && lines.len() > SEEN + 3;
        let shown = if can_wait {
            SEEN.max(lines.iter().filter(|line| line.late || line.soon).count())
        } else {
            lines.len()
        };
        List { title: w.t(title).to_owned(), empty, lines, shown }
    })
    .into_iter()
    .filter(|list| !list.empty.is_empty() || !list.lines.is_empty())
    .collect())
}

/// Takes some of the lines out of a list.
fn taken(lines: &mut Vec<DutyLine>, is: impl Fn(&DutyLine) -> bool) -> Vec<DutyLine> {
    let (some, rest) = std::mem::take(lines).into_iter().partition(is);
    *lines = rest;
    some
}

/// The same lines by person or family instead, whoever has the most urgent first.
fn grouped(lists: Vec<List>, group: impl Fn(&DutyLine) -> String) -> Vec<List> {
    let mut lines: Vec<DutyLine> = lists.into_iter().flat_map(|list| list.lines).collect();
    lines.sort_by_key(|line| (!line.late, line.due_on));
    let mut groups: Vec<List> = Vec::new();
    for line in lines {
        let title = group(&line);
        match groups.iter_mut().find(|known| known.title == title) {
            Some(known) => known.lines.push(line),
            None => groups.push(List { title, empty: "", lines: vec![line], shown: usize::MAX }),
        }
    }
    groups
}

/// The teams whose day the user may see: their own units, or every unit that holds cases.
fn teams(gate: &Gate<'_>, reader: &mut Reader) -> Result<Vec<(UnitId, String)>> {
    let own = scope::searchable(&gate.user);
    let all = own == [scope::EVERYWHERE];
    Ok(records::all::<Unit>(reader)?
        .into_iter()
        .filter(|kept| {
            all && kept.record.kind == crate::people::UnitKind::Integration || own.contains(&kept.id.cast())
        })
        .map(|kept| (kept.id.cast(), kept.record.name))
        .collect())
}

fn first_page(gate: &Gate<'_>) -> &'static str {
    if gate.may(Action::SeePersons) {
        "/persons"
    } else if gate.may(Action::SeeVolunteers) {
        "/volunteers"
    } else if gate.may(Action::CountHealthSessions) {
        "/activities/health"
    } else if gate.may(Action::SeeStatus) {
        "/status"
    } else {
        "/accounts"
    }
}

/// The user's day for programs.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::SeeWorklist)?;
    let (today, whose) = (gate.today, Whose::Worker(gate.user.account));
    let mut day = serde_json::Map::new();
    let soon = today.saturating_add(7.days());
    for (name, state, from, until) in [
        ("overdue", DutyState::Open, EVER.0, today.yesterday().unwrap_or(today)),
        ("soon", DutyState::Open, today, soon),
        ("waiting", DutyState::Waiting, EVER.0, EVER.1),
    ] {
        let lines = of_day(&mut reader, ask.wording, &whose, state, (from, until, today))?;
        let lines: Vec<_> = lines
            .iter()
            .map(|line| serde_json::json!({"person": line.person, "name": line.name, "due": line.due, "what": line.label}))
            .collect();
        day.insert(name.to_owned(), lines.into());
    }
    let (documents, _) = new_documents(gate, ask.wording, &mut reader, whose.unread())?;
    let documents: Vec<_> = documents
        .iter()
        .map(|one| serde_json::json!({"person": one.person, "name": one.name, "document": one.document, "title": one.title}))
        .collect();
    day.insert("documents".to_owned(), documents.into());
    Ok(Reply::json(&day.into()))
}
