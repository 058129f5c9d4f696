// SPDX-License-Identifier: MPL-2.0
//! What in the catalogue may help a person or a family in their situation, each with the reason in words (*forslag*). The
//! machine suggests and people decide; nothing of it is stored.

use super::{
    InitiativeStatus, Theme,
    list::{self, Card},
    shelf::{Shelf, Shelved},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section},
    housing::Placement,
    learning::Exam,
    people::{self, Person, Responsibility, Visitation},
    record::store,
    web::{Ask, Crumb, Frame, Reply},
    work::{Education, Employment},
};
use askama::Template;
use jiff::civil::Date;
use kernel::{
    calendar::months_after,
    codes::{Group, Sex, Stay},
    ids::{InitiativeId, PersonId},
    text_enum,
};
use std::{collections::HashMap, sync::OnceLock};

text_enum! {
    /// What is true of a situation, and makes an entry worth looking at (*grund*).
    pub enum Ground ("suggestion") {
        /// The municipality took over less than a year ago.
        NewlyArrived = "newly-arrived",
        /// There are children below school age.
        SmallChildren = "small-children",
        /// There are children of school age.
        SchoolChildren = "school-children",
        /// Somebody is between 13 and 17.
        Teenagers = "teenagers",
        /// The person is between 16 and 25.
        YoungAdult = "young-adult",
        /// The person has neither job nor education.
        NoJob = "no-job",
        /// The same, and the person is a woman.
        WomanWithoutJob = "woman-without-job",
        /// No Danish exam has been passed.
        NoDanishTest = "no-danish-test",
        /// The home is temporary.
        TemporaryHome = "temporary-home",
        /// The person is a child who came alone.
        Unaccompanied = "unaccompanied",
    }
}

#[derive(Template)]
#[template(path = "catalogue/suggest.html")]
struct SuggestPage<'a> {
    frame: Frame<'a>,
    grounds: Vec<&'a str>,
    suggested: Vec<(Card, Vec<&'a str>)>,
}

/// What is true of the children of a family, whatever the age of the person.
const OF_FAMILY: [Ground; 3] = [Ground::SmallChildren, Ground::SchoolChildren, Ground::Teenagers];

/// How many entries are suggested.
const MOST: usize = 8;

fn queries() -> &'static HashMap<Ground, String> {
    static QUERIES: OnceLock<HashMap<Ground, String>> = OnceLock::new();
    QUERIES.get_or_init(|| {
        toml::from_str(include_str!("suggest.toml")).expect("the suggestions of the house can be read")
    })
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let person: PersonId = ask.id("person")?;
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let kept = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let grounds = grounds(&mut reader, (person, &kept.record), gate.today)?;
    let shelf = Shelf::of(&mut reader, gate.between(), &gate.user.municipality_name)?;
    let sees_all = gate.may(Action::SeeCatalogue);
    let age = kept.record.born_on.map(|born_on| years(born_on, gate.today));
    let found = suggested(&shelf, &grounds, age);
    let card = |shelved: &Shelved| list::card_of(w, &shelf, gate.today, shelved);
    let crumbs = vec![Crumb { address: format!("/person/{person}"), label: kept.record.name.clone() }];
    let page = SuggestPage {
        frame: Frame::inside(gate, ask, w.t("suggest-title")).under(crumbs),
        grounds: grounds.iter().map(|ground| w.word(*ground)).collect(),
        suggested: found
            .into_iter()
            .filter(|(shelved, _)| sees_all || shelved.published)
            .take(MOST)
            .map(|(shelved, grounds)| {
                (card(shelved), grounds.into_iter().map(|ground| w.word(ground)).collect())
            })
            .collect(),
    };
    Ok(Reply::page(page.render()?))
}

/// An entry, and how well each ground speaks for it.
type Line<'s> = (&'s Shelved, Vec<(Ground, f32)>);

/// The entries that fit a situation, the best first, each with the grounds it was found by.
#[must_use]
pub fn suggested<'s>(
    shelf: &'s Shelf,
    grounds: &[Ground],
    age: Option<i64>,
) -> Vec<(&'s Shelved, Vec<Ground>)> {
    let mut all: HashMap<InitiativeId, Line<'s>> = HashMap::new();
    for ground in grounds {
        let Some(query) = queries().get(ground) else { continue };
        let found = shelf.scored(query);
        let best = found.first().map_or(1.0, |(_, score)| *score);
        // The first three are worth a look; after them what fits half as well as the best does is a guess.
        let fit = found.into_iter().enumerate().take_while(|(at, (_, score))| *at < 3 || *score > best * 0.5);
        for (_, (shelved, score)) in fit.take(6) {
            let line = all.entry(shelved.entry.id).or_insert((shelved, Vec::new()));
            line.1.push((*ground, score / best));
        }
    }
    // How a municipality is organised helps nobody in particular, and what was stopped is no longer there.
    let is_for_people = |shelved: &Shelved| {
        shelved.entry.theme != Theme::Cooperation && shelved.entry.status != InitiativeStatus::Stopped
    };
    let mut lines: Vec<_> = all.into_values().filter(|(shelved, _)| is_for_people(shelved)).collect();
    for (shelved, grounds) in &mut lines {
        let (from, until) = (shelved.entry.age_from.unwrap_or(0), shelved.entry.age_until.unwrap_or(200));
        if age.is_some_and(|age| !(from..=until).contains(&age)) {
            // An entry for children is for the family's, and nothing about the person speaks for it.
            grounds.retain(|(ground, _)| OF_FAMILY.contains(ground));
        }
    }
    lines.retain(|(_, grounds)| !grounds.is_empty());
    // What speaks for it alone counts: a ground that was dropped has no score.
    let score = |grounds: &[(Ground, f32)]| grounds.iter().map(|(_, score)| score).sum::<f32>();
    lines.sort_by(|(one, its), (other, others)| {
        score(others).total_cmp(&score(its)).then(one.entry.id.cmp(&other.entry.id))
    });
    let grounds = |its: Vec<(Ground, f32)>| its.into_iter().map(|(ground, _)| ground).collect();
    lines.into_iter().map(|(shelved, its)| (shelved, grounds(its))).collect()
}

fn years(born_on: Date, today: Date) -> i64 {
    let had = (today.month(), today.day()) >= (born_on.month(), born_on.day());
    i64::from(today.year()) - i64::from(born_on.year()) - i64::from(!had)
}

/// What is true of a situation, as far as the user may see it.
fn grounds(reader: &mut Reader, (person, own): (PersonId, &Person), today: Date) -> Result<Vec<Ground>> {
    let age = own.born_on.map(|born_on| years(born_on, today));
    let between = |from: i64, until: i64| age.is_some_and(|age| (from..until).contains(&age));
    let mut grounds = Vec::new();
    let mut add = |ground: Ground, is: bool| grounds.extend(is.then_some(ground));
    if reader.may(Action::See(Section::Residence)) {
        let taken = store::of_person::<Responsibility>(reader, person)?;
        add(Ground::NewlyArrived, taken.iter().any(|kept| months_after(kept.record.starts_on, 12) > today));
        let visited = store::of_person::<Visitation>(reader, person)?;
        let alone = visited.iter().any(|kept| kept.record.group_code == Group::UnaccompaniedMinor);
        add(Ground::Unaccompanied, alone && between(0, 18));
    }
    if reader.may(Action::See(Section::Family)) {
        let family = people::family(reader, person, today)?;
        let born = family.iter().filter_map(|kept| kept.record.born_on);
        let ages: Vec<i64> = born.map(|born_on| years(born_on, today)).collect();
        add(Ground::SmallChildren, ages.iter().any(|age| (0..6).contains(age)));
        add(Ground::SchoolChildren, ages.iter().any(|age| (6..17).contains(age)));
        add(Ground::Teenagers, between(13, 18) || ages.iter().any(|age| (13..18).contains(age)));
    }
    add(Ground::YoungAdult, between(16, 26));
    let idle = between(18, 67) && is_idle(reader, person, today)?;
    add(Ground::NoJob, idle);
    add(Ground::WomanWithoutJob, idle && own.sex == Sex::Female);
    if reader.may(Action::See(Section::Progress)) && between(18, 67) {
        let passed =
            store::of_person::<Exam>(reader, person)?.iter().any(|kept| kept.record.passed == Some(true));
        add(Ground::NoDanishTest, !passed);
    }
    if reader.may(Action::See(Section::Housing)) {
        let homes = store::of_person::<Placement>(reader, person)?;
        let now = homes.iter().filter(|kept| is_now(kept.record.ends_on, today));
        add(Ground::TemporaryHome, now.into_iter().any(|kept| kept.record.stay == Stay::Temporary));
    }
    Ok(grounds)
}

/// Whether somebody has neither job nor education, as far as the user may see it.
fn is_idle(reader: &mut Reader, person: PersonId, today: Date) -> Result<bool> {
    if !reader.may(Action::See(Section::Work)) {
        return Ok(false);
    }
    let jobs = store::of_person::<Employment>(reader, person)?;
    let learns = store::of_person::<Education>(reader, person)?;
    Ok(!jobs.iter().any(|kept| is_now(kept.record.ends_on, today))
        && !learns.iter().any(|kept| is_now(kept.record.ends_on, today)))
}

fn is_now(ends_on: Option<Date>, today: Date) -> bool {
    ends_on.is_none_or(|end| end >= today)
}
