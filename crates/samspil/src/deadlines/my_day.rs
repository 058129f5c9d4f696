// SPDX-License-Identifier: MPL-2.0
//! Min dag: today's talks, what is overdue or due within a week, what others must do first, and what is good to know.

use super::{
    day_list::{DayList, DayPage, Place},
    duties::{DutyLine, RETURN_WISH, Whose},
    store,
};
use crate::{
    activities::{MyShift, Participant, my_shifts, to_be_given},
    cases::new_documents::{NewDocument, new_documents},
    error::{Error, Result},
    gate::{Action, Conn, Gate, Reader, Relation, Role, Section, Stored, accounts, scope, unread::UnreadOf},
    partners::{Reminder, reminders},
    people::Unit,
    record::store as records,
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::ids::{ActivityId, UnitId};

mod told;
pub use told::api;

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
    /// Where it is read on; empty when this is all of it.
    pub more: String,
}

impl List {
    /// How many lines are folded away.
    fn rest(&self) -> String {
        self.lines.len().saturating_sub(self.shown).to_string()
    }

    /// How many there are, as far as they were read.
    fn count(&self) -> String {
        format!("{}{}", self.lines.len(), if self.more.is_empty() { "" } else { "+" })
    }
}

#[derive(Template)]
#[template(path = "deadlines/my_day.html")]
struct MyDay<'a> {
    frame: Frame<'a>,
    day: String,
    lists: Vec<List>,
    mine: bool,
    /// Whether this is one of the lists alone.
    alone: bool,
    whose: Vec<(String, String, bool)>,
    by: Vec<(String, &'static str, bool)>,
    handover: String,
    /// Where the lists are read on whose lines stand by person or family: the address and the list.
    more: Vec<(String, String)>,
    beside: Beside,
    documents_rest: String,
    absence_reasons: Vec<(&'static str, &'a str)>,
}

/// What stands on a day beside its lists.
#[derive(Default)]
struct Beside {
    places: Vec<(ActivityId, String, Participant)>,
    shifts: Vec<MyShift>,
    documents: Vec<NewDocument>,
    /// How many more documents are new.
    rest: i64,
    reminders: Vec<Reminder>,
}

impl Beside {
    fn of(gate: &Gate<'_>, w: &Wording, reader: &mut Reader, whose: &Whose) -> Result<Self> {
        let (documents, rest) = new_documents(gate, w, reader, whose.unread())?;
        Ok(Self {
            documents,
            rest,
            reminders: reminders(reader, w, &gate.user, gate.today)?,
            places: to_be_given(gate, w, reader)?,
            shifts: my_shifts(reader, w, gate.user.account, gate.today)?,
        })
    }
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
    /// Each day one may see, as the address says it, what it is called, and whether it is this one.
    choices: Vec<(String, String, bool)>,
}

/// The page: one's own day, a team's, or that of a colleague one covers for; or one list of it, read on.
///
/// # Errors
/// As the gate says. Whoever has no day of this kind is shown to the page they work on.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let one = Place::asked(ask)?;
    if one.is_none() && !gate.may(Action::SeeWorklist) {
        return Ok(Reply::see(first_page(gate)));
    }
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeWorklist)?;
    let chosen = choose(gate, ask, &mut reader)?;
    let title = w.t(match chosen.whose {
        Whose::Worker(account) if account != gate.user.account => "cover-day",
        Whose::Worker(_) => "menu-my-day",
        Whose::Unit(_) => "team-day",
    });
    let by = ask.query.get("by");
    let mut page = MyDay {
        frame: Frame::inside(gate, ask, title),
        day: w.day(gate.today),
        lists: Vec::new(),
        mine: chosen.mine,
        alone: one.is_some(),
        by: [("", "day-by-due"), ("person", "day-by-person"), ("family", "day-by-family")]
            .map(|(code, words)| (address(&chosen.address, code), words, by == code))
            .to_vec(),
        whose: chosen
            .choices
            .iter()
            .map(|(whose, name, at)| (address(whose, ""), name.clone(), *at))
            .collect(),
        handover: chosen.handover,
        more: Vec::new(),
        beside: Beside::default(),
        documents_rest: String::new(),
        absence_reasons: super::absence_reason::reasons(w),
    };
    if let Some((list, after)) = one {
        let found = of_list(gate, &mut reader, (w, &chosen.whose), list, after.as_ref())?;
        page.lists = vec![shown(w, &chosen.address, list, found)];
        let day = Crumb { address: address(&chosen.address, ""), label: title.to_owned() };
        page.frame = Frame::inside(gate, ask, w.word(list)).under(vec![day]);
        return Ok(Reply::page(page.render()?));
    }
    for list in <DayList as kernel::TextEnum>::ALL {
        let found = of_list(gate, &mut reader, (w, &chosen.whose), *list, None)?;
        page.lists.push(shown(w, &chosen.address, *list, found));
    }
    page.lists.retain(|list| !list.empty.is_empty() || !list.lines.is_empty());
    match by {
        "person" => page.group(|line| line.name.clone()),
        "family" => {
            let families = store::families(&mut reader, &chosen.whose, gate.today)?;
            page.group(|line| families.get(&line.person).unwrap_or(&line.name).clone());
        }
        _ => {}
    }
    page.beside = Beside::of(gate, w, &mut reader, &chosen.whose)?;
    if page.beside.rest > 0 {
        page.documents_rest = w.count("day-documents-more", page.beside.rest);
    }
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
    let asked =
        ["team", "cover"].map(|name| (name, ask.query.get(name))).map(|(name, id)| format!("{name}={id}"));
    let at = days.iter().position(|(_, address, ..)| asked.contains(address));
    // Whoever asks for another's day would take their own for it.
    if at.is_none() && ["team", "cover"].iter().any(|name| !ask.query.get(name).is_empty()) {
        return Err(Error::NotFound);
    }
    let at = at.unwrap_or(0);
    let choices = days
        .iter()
        .enumerate()
        .map(|(which, (_, whose, words, _))| (whose.clone(), words.clone(), which == at))
        .collect();
    // Whoever has no unit and covers for nobody sees an empty day.
    let nobodys = (Whose::Worker(gate.user.account), String::new(), String::new(), String::new());
    let (whose, address, _, handover) = days.into_iter().nth(at).unwrap_or(nobodys);
    Ok(Chosen { mine: matches!(whose, Whose::Worker(_)), whose, address, handover, choices })
}

/// How many lines of a long list of what can wait are seen at once.
const SEEN: usize = 7;

/// A page of a list, each absence with what a form says of it, and a wish to return for those alone who see the guidance.
fn of_list(
    gate: &Gate<'_>,
    conn: &mut Conn,
    (w, whose): (&Wording, &Whose),
    list: DayList,
    after: Option<&Place>,
) -> Stored<DayPage> {
    let mut page = store::of_day(conn, w, whose, list, (gate.today, after))?;
    let role = match whose {
        Whose::Worker(_) => gate.user.role,
        Whose::Unit(unit) => gate.user.role_in(*unit),
    };
    let sees_return = crate::gate::may(role, Action::See(Section::Return), Relation::OwnUnit);
    page.lines.retain(|line| sees_return || line.rule != RETURN_WISH);
    if list == DayList::Absences {
        for line in &mut page.lines {
            line.absence = super::absence_reason::shown(conn, line.person, line.due_on)?;
        }
    }
    Ok(page)
}

/// The same as it is shown.
fn shown(w: &Wording, whose: &str, list: DayList, page: DayPage) -> List {
    let more = page.on(whose, list);
    let lines = page.lines;
    let shown = if list.can_wait() && lines.len() > SEEN + 3 {
        SEEN.max(lines.iter().filter(|line| line.late || line.soon).count())
    } else {
        lines.len()
    };
    let more = if more.is_empty() { more } else { format!("/?{more}") };
    List { title: w.word(list).to_owned(), empty: list.empty(), lines, shown, more }
}

impl MyDay<'_> {
    /// The same lines by person or family instead, whoever has the most urgent first.
    fn group(&mut self, group: impl Fn(&DutyLine) -> String) {
        let lists = std::mem::take(&mut self.lists);
        let more = lists.iter().filter(|list| !list.more.is_empty());
        self.more = more.map(|list| (list.more.clone(), list.title.clone())).collect();
        let mut lines: Vec<DutyLine> = lists.into_iter().flat_map(|list| list.lines).collect();
        lines.sort_by_key(|line| (!line.late, line.due_on));
        for line in lines {
            let title = group(&line);
            match self.lists.iter_mut().find(|known| known.title == title) {
                Some(known) => known.lines.push(line),
                None => {
                    let (lines, shown, more) = (vec![line], usize::MAX, String::new());
                    self.lists.push(List { title, empty: "", lines, shown, more });
                }
            }
        }
    }
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
