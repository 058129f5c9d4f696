// SPDX-License-Identifier: MPL-2.0
//! The contract on one page: goals and what serves them, both halves, the week, and what changed from version to version.

use super::{
    Contract, Goal, Programme, ProgrammePattern, ScheduleEntry, ScheduleKind, WeekLimits, pattern, programme,
    schedule,
};
use crate::{
    deadlines::{KeptRules, added_names},
    error::{Error, Result},
    gate::{Action, Gate, Past, Reader, Section, past},
    people::{self, Visitation},
    record::{Field, Fields, Hours, Kept, Record, store},
    web::{Ask, Crumb, Frame, Reply, Wording, form},
    work::Offer,
};
use askama::Template;
use jiff::civil::Date;
use kernel::{TextEnum, ids::PersonId};
use law::names::{Named, Names};

/// A goal: of what kind it is, the person's own words, and the offers that serve it.
pub(super) type GoalLine = (String, String, Vec<String>);

#[derive(Template)]
#[template(path = "cases/agreement.html")]
struct Agreement<'a> {
    frame: Frame<'a>,
    person: PersonId,
    contract: String,
    warnings: Vec<&'static str>,
    /// What the programme is called on the day of the contract, and since when and until when.
    called: String,
    halves: Vec<(&'static str, String)>,
    goals: Vec<GoalLine>,
    week: Vec<(String, String)>,
    patterns: Vec<(&'static str, String)>,
    heads: Vec<String>,
    rows: Vec<(String, Vec<Cell>)>,
    may_change: bool,
}

/// What a version of the contract says in one field.
pub struct Cell {
    /// What it says.
    pub text: String,
    /// Whether the version before said something else.
    pub changed: bool,
}

/// A version: who wrote it and when, and the texts of its fields.
struct Version {
    head: String,
    texts: Vec<String>,
}

/// How many versions stand beside each other.
const SIDE_BY_SIDE: usize = 4;

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let name = people::name(&mut reader, person)?.ok_or(Error::NotFound)?;
    let contracts = store::of_person::<Contract>(&mut reader, person)?;
    let all = store::of_person::<ScheduleEntry>(&mut reader, person)?;
    let latest = contracts.last().map(|kept| &kept.record);
    let one_sided = latest.and_then(|contract| pattern::one_sided(contract, &all, gate.today));
    let week = schedule::week(all, gate.today);
    let programme = programme(&mut reader, person, gate.today)?;
    let limits = WeekLimits::on(&KeptRules::read(&mut reader)?.book(), gate.today);
    let past = past(&mut reader, person)?;
    let (heads, rows) = side_by_side(w, &versions(w, &contracts, &past));
    let page = Agreement {
        person,
        contract: contracts.last().map(|kept| kept.id.to_string()).unwrap_or_default(),
        warnings: warnings(limits, &programme, &week).into_iter().chain(one_sided).collect(),
        called: called(w, &mut reader, person, gate.today)?,
        halves: halves(w, &programme, &week),
        goals: goals(w, &mut reader, person, |_| true, |_| true)?,
        week: week.iter().map(|kept| (kept.id.to_string(), told(w, &kept.record))).collect(),
        patterns: patterns(w, &week),
        heads,
        rows,
        may_change: reader.may(Action::Change(Section::Programme)),
        frame: Frame::inside(gate, ask, w.t("contract")).under(vec![
            Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
            Crumb { address: format!("/person/{person}"), label: name },
        ]),
    };
    Ok(Reply::page(page.render()?))
}

/// What the programme is called by the law on the day of the newest contract, or today while there is none.
///
/// # Errors
/// When the database cannot answer.
pub fn called(w: &Wording, reader: &mut Reader, person: PersonId, today: Date) -> Result<String> {
    let contracts = store::of_person::<Contract>(reader, person)?;
    let on = contracts.last().map_or(today, |kept| kept.record.starts_on);
    let group = store::of_person::<Visitation>(reader, person)?.pop().map(|kept| kept.record.group_code);
    let added = added_names(reader)?;
    let names = Names::with(&added).unwrap_or_else(|_| Names::shipped());
    let name = names.on(Named::programme_of(group), on);
    Ok(name.map_or_else(String::new, |name| {
        let certainty = w.word(name.certainty).to_lowercase();
        let known = [
            ("name", name.name.into()),
            ("on", w.day(on).into()),
            ("source", name.source.into()),
            ("certainty", certainty.into()),
        ];
        w.with("programme-called", &known)
    }))
}

/// A line of the week, with its place.
pub(super) fn told(w: &Wording, entry: &ScheduleEntry) -> String {
    let place = entry.place.iter().map(|place| format!(", {place}"));
    std::iter::once(w.headline(&entry.headline())).chain(place).collect()
}

/// The patterns whose week can be written down, while none is.
fn patterns(w: &Wording, week: &[Kept<ScheduleEntry>]) -> Vec<(&'static str, String)> {
    let of = |pattern: &ProgrammePattern| (pattern.code(), w.about("programme-lay", w.word(*pattern)));
    if week.is_empty() { ProgrammePattern::ALL.iter().map(of).collect() } else { Vec::new() }
}

/// The hours of a week together.
pub(super) fn sum(week: &[Kept<ScheduleEntry>]) -> Hours {
    Hours(week.iter().map(|kept| kept.record.length().0).sum())
}

/// What somebody should look at: nothing here is done by itself.
fn warnings(limits: WeekLimits, programme: &Programme, week: &[Kept<ScheduleEntry>]) -> Vec<&'static str> {
    let clash = week
        .iter()
        .enumerate()
        .any(|(at, one)| week[at + 1..].iter().any(|other| one.record.meets(&other.record)));
    // Where a week has been written down it says more than what was agreed.
    let hours = if week.is_empty() { programme.hours() } else { sum(week) };
    let lessons = week.iter().filter(|kept| kept.record.kind == ScheduleKind::Danish);
    let lessons = Hours(lessons.map(|kept| kept.record.length().0).sum());
    let danish = programme.danish.hours.unwrap_or(lessons).max(lessons);
    [
        (programme.lacks_a_half() && !programme.danish.filled).then_some("programme-lacks-danish"),
        (programme.lacks_a_half() && !programme.job.filled).then_some("programme-lacks-job"),
        programme.lacks_hours(hours),
        (danish > limits.danish).then_some("programme-danish-over-15"),
        clash.then_some("warning-clash"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn halves(w: &Wording, programme: &Programme, week: &[Kept<ScheduleEntry>]) -> Vec<(&'static str, String)> {
    let hours = |hours: Hours| w.about("hours-a-week", &hours.show());
    let half = |half: super::Half| match (half.filled, half.hours) {
        (false, _) => w.t("programme-nothing").to_owned(),
        (true, None) => w.t("programme-hours-unknown").to_owned(),
        (true, Some(known)) => hours(known),
    };
    let adapted = programme.adapted.map(|(kind, review_on)| {
        let review = review_on.map(|day| w.about("programme-review", &w.day(day)));
        let words = [
            Some(w.word(kind).to_owned()),
            Some(w.about("programme-asked", &programme.asked.show())),
            review,
        ];
        ("programme-adapted", words.into_iter().flatten().collect::<Vec<_>>().join(". "))
    });
    let mut halves = vec![
        ("programme-danish", half(programme.danish)),
        ("programme-job", half(programme.job)),
        ("programme-together", hours(programme.hours())),
        ("schedule-hours", if week.is_empty() { w.t("schedule-none").to_owned() } else { hours(sum(week)) }),
    ];
    let share = pattern::company_share(week);
    halves.extend(share.map(|percent| ("programme-company-share", w.count("programme-percent", percent))));
    halves.extend(adapted);
    let since = [
        programme.referred_after.map(|days| w.count("programme-referred-after", days)),
        programme.lesson_after.map(|days| w.count("programme-lesson-after", days)),
        programme.offer_after.map(|days| w.count("programme-offer-after", days)),
    ];
    let since: Vec<String> = since.into_iter().flatten().collect();
    halves.extend((!since.is_empty()).then(|| ("programme-since", since.join(", "))));
    halves
}

/// Each goal that is wanted in the person's own words, with the offers that serve it and are counted.
pub(super) fn goals(
    w: &Wording,
    reader: &mut Reader,
    person: PersonId,
    wanted: impl Fn(&Goal) -> bool,
    counted: impl Fn(&Offer) -> bool,
) -> Result<Vec<GoalLine>> {
    let offers = if reader.may(Action::See(Section::Work)) {
        store::of_person::<Offer>(reader, person)?
    } else {
        Vec::new()
    };
    let serves = |goal: &Kept<Goal>| {
        let serves = |offer: &Offer| offer.goal == Some(goal.id.cast()) && counted(offer);
        let of = offers.iter().filter(|offer| serves(&offer.record));
        of.map(|offer| w.headline(&offer.record.headline())).collect()
    };
    let goals = store::of_person::<Goal>(reader, person)?;
    Ok(goals
        .iter()
        .filter(|goal| wanted(&goal.record))
        .map(|goal| (w.word(goal.record.kind).to_owned(), goal.record.words.0.clone(), serves(goal)))
        .collect())
}

/// Every version of every contract, the oldest first. What came with a package has no trail of its own yet.
fn versions(w: &Wording, contracts: &[Kept<Contract>], past: &[Past]) -> Vec<Version> {
    let mut versions = Vec::new();
    for kept in contracts {
        let events: Vec<&Past> =
            past.iter().filter(|event| event.what == Contract::NAME && event.record == kept.id).collect();
        for event in &events {
            let after: serde_json::Value = serde_json::from_str(&event.after).unwrap_or_default();
            let text = |name: &str| after[name].as_str().unwrap_or_default().to_owned();
            versions.push(Version {
                head: format!("{}, {}", w.moment(event.at), event.who),
                texts: Contract::FIELDS.iter().map(|spec| text(spec.name)).collect(),
            });
        }
        if events.is_empty() {
            let texts = kept.record.texts().into_iter().map(|(_, text)| text).collect();
            versions.push(Version { head: w.day(kept.record.starts_on), texts });
        }
    }
    let early = versions.len().saturating_sub(SIDE_BY_SIDE);
    versions.split_off(early)
}

/// The fields that any version fills in, a row each, and in it what every version says.
fn side_by_side(w: &Wording, versions: &[Version]) -> (Vec<String>, Vec<(String, Vec<Cell>)>) {
    let choices = form::Choices::default();
    let mut rows = Vec::new();
    for (at, spec) in Contract::FIELDS.iter().enumerate() {
        if versions.iter().all(|version| version.texts[at].is_empty()) {
            continue;
        }
        let cell = |(which, version): (usize, &Version)| Cell {
            text: form::told(w, spec.kind, &version.texts[at], &choices),
            changed: which > 0 && versions[which - 1].texts[at] != version.texts[at],
        };
        rows.push((w.field_of(spec.of, spec.name), versions.iter().enumerate().map(cell).collect()));
    }
    (versions.iter().map(|version| version.head.clone()).collect(), rows)
}
