// SPDX-License-Identifier: MPL-2.0
//! Who stands behind a number, for the few who may see that; every look is recorded in each person's file.

use super::{figures::Told, numbers, status, store};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
    people::{Household, Person, danish_order},
    record::store as records,
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;
use indicators::{Figure, Member, Point, Snapshot, publish::Shown};
use jiff::civil::Date;
use kernel::{
    TextEnum,
    ids::{HouseholdId, PersonId},
    text_enum,
};
use serde_json::json;
use std::collections::HashMap;

text_enum! {
    /// A part of a figure with people in it.
    pub enum Part ("figure") {
        /// *Tæller*.
        Numerator = "numerator",
        /// *Nævner*.
        Denominator = "denominator",
        /// *Ukendt*.
        Unknown = "unknown",
        /// *Udgået*.
        LeftOut = "left-out",
    }
}

impl Part {
    /// The key of its wording.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Numerator => "figure-numerator",
            Self::Denominator => "figure-denominator",
            Self::Unknown => "figure-unknown",
            Self::LeftOut => "figure-left-out",
        }
    }
}

/// How many people a page shows.
const PAGE: usize = 50;

/// Somebody behind a number.
pub struct MemberLine {
    /// Who; of a family one of them.
    person: PersonId,
    /// Whether a family is meant.
    is_family: bool,
    /// When they were born; unknown for a family.
    born_on: Option<Date>,
    /// Where their file is.
    pub address: String,
    /// Their name, or the family's.
    pub name: String,
    /// When they were born.
    pub born: String,
    /// How many times they were counted.
    pub times: usize,
    /// Whether name and address are protected.
    pub protected: bool,
}

#[derive(Template)]
#[template(path = "reports/members.html")]
struct MembersPage<'a> {
    frame: Frame<'a>,
    intro: Vec<String>,
    lines: Vec<MemberLine>,
    next: String,
}

/// The people behind a number: those of one page, and what is said above them.
struct Gathered {
    indicator: &'static indicators::Indicator,
    intro: Vec<String>,
    as_of: Date,
    total: usize,
    shown: Vec<Behind>,
    /// What the next page is asked by; empty on the last.
    next: String,
}

fn gathered(gate: &Gate<'_>, ask: &Ask) -> Result<Gathered> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeMembers)?;
    let indicator = indicators::find(ask.part("indicator")).ok_or(Error::NotFound)?;
    let as_of = status::asked(gate, ask, status::view(gate)).map_err(|_| Error::NotFound)?;
    let snapshot = store::snapshot(&mut reader, as_of)?;
    let names = store::names(&mut reader)?;
    drop(reader);
    let points = indicator.series(&snapshot);
    let (line, at) = (ask.query.get("line"), ask.query.get("at"));
    let is_asked = |point: &&Point| point.line == line && point.label.to_string() == at;
    let point = points.iter().find(is_asked).ok_or(Error::NotFound)?;
    let (key, members) = members(&point.figure, ask.query.get("who")).ok_or(Error::NotFound)?;
    let mut behind = Behind::gather(members, &snapshot);
    behind.sort_by_cached_key(|one| names.get(&one.person).map(|name| danish_order(name)));
    let told = Told::of(point);
    let total = behind.len();
    let intro = vec![
        format!("{}: {}, {}", w.t(key), numbers::label(w, &told), w.t(point.line)),
        w.with("figure-as-of", &[("date", w.day(as_of).into())]),
        w.about("status-members-count", &numbers::shown(w, Shown::Count(total as u64))),
    ];
    let page: usize = ask.query.get("page").parse().unwrap_or(1).max(1);
    let from = (page - 1).saturating_mul(PAGE).min(total);
    let shown = behind.into_iter().skip(from).take(PAGE).collect();
    let next = if from + PAGE < total { next(ask, page + 1) } else { String::new() };
    Ok(Gathered { indicator, intro, as_of, total, shown, next })
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such figure; otherwise as the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let Gathered { indicator, intro, shown, next, .. } = gathered(gate, ask)?;
    let page = MembersPage {
        frame: Frame::inside(gate, ask, ask.wording.t(&indicator.key("name"))).under(crumbs(ask)),
        intro,
        lines: lines(gate, ask, &shown)?,
        next,
    };
    Ok(Reply::page(page.render()?))
}

/// The same for programs; that each of them was looked at is recorded in the same way.
///
/// # Errors
/// As [`page`].
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let Gathered { indicator, as_of, total, shown, next, .. } = gathered(gate, ask)?;
    let one = |line: MemberLine| {
        json!({"person": line.person, "is_family": line.is_family, "name": line.name, "born_on": line.born_on,
            "times": line.times, "protected": line.protected})
    };
    let items: Vec<_> = lines(gate, ask, &shown)?.into_iter().map(one).collect();
    let next = (!next.is_empty()).then(|| format!("{}?{next}", ask.path));
    Ok(Reply::json(&json!({
        "indicator": indicator.id, "as_of": as_of, "count": total, "items": items, "next": next,
    })))
}

fn crumbs(ask: &Ask) -> Vec<Crumb> {
    vec![Crumb { address: "/status".to_owned(), label: ask.wording.t("status-title").to_owned() }]
}

fn next(ask: &Ask, page: usize) -> String {
    let kept = ask.query.0.iter().filter(|(name, _)| name != "page").cloned();
    let fields = kept.chain([("page".to_owned(), page.to_string())]);
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// The key of a part of the figure, or of a count beside it, and who is in it.
fn members<'f>(figure: &'f Figure, who: &str) -> Option<(&'static str, &'f [Member])> {
    let Some(part) = Part::from_code(who) else {
        let companion = figure.companion(who)?;
        return Some((companion.key, &companion.members));
    };
    let members = match part {
        Part::Numerator => &figure.members.numerator,
        Part::Denominator => &figure.members.denominator,
        Part::Unknown => &figure.members.unknown,
        Part::LeftOut => &figure.members.left_out,
    };
    Some((part.key(), members))
}

/// Somebody behind a number: a person, or a family by one of its members.
struct Behind {
    person: PersonId,
    family: Option<HouseholdId>,
    times: usize,
}

impl Behind {
    /// Everybody once, with how many times they were counted.
    fn gather(members: &[Member], snapshot: &Snapshot) -> Vec<Self> {
        let mut places: HashMap<Member, usize> = HashMap::new();
        let mut behind: Vec<Self> = Vec::new();
        for member in members {
            if let Some(place) = places.get(member) {
                behind[*place].times += 1;
                continue;
            }
            let (person, family) = match member {
                Member::Person(person) => (Some(*person), None),
                Member::Family(household) => {
                    let family = snapshot.families.iter().find(|family| family.id == *household);
                    (family.and_then(|family| family.members.first().copied()), Some(*household))
                }
            };
            if let Some(person) = person {
                places.insert(*member, behind.len());
                behind.push(Self { person, family, times: 1 });
            }
        }
        behind
    }
}

fn lines(gate: &Gate<'_>, ask: &Ask, behind: &[Behind]) -> Result<Vec<MemberLine>> {
    let w = ask.wording;
    let mut lines = Vec::with_capacity(behind.len());
    for one in behind {
        let section = if one.family.is_some() { Section::Family } else { Section::Identity };
        let mut reader = gate.open(Action::See(section), one.person)?;
        let Some(kept) = records::find::<Person>(&mut reader, one.person, records::itself(one.person))?
        else {
            continue;
        };
        let household = match one.family {
            Some(id) => records::find::<Household>(&mut reader, records::nobody(), id.cast())?,
            None => None,
        };
        let below = if one.family.is_some() { "/family" } else { "" };
        lines.push(MemberLine {
            person: one.person,
            is_family: one.family.is_some(),
            born_on: kept.record.born_on.filter(|_| one.family.is_none()),
            address: format!("/person/{}{below}", one.person),
            protected: kept.record.protected_on(gate.today),
            born: if one.family.is_some() { "–".to_owned() } else { w.day_or(kept.record.born_on) },
            name: household.map_or(kept.record.name, |kept| kept.record.name),
            times: one.times,
        });
    }
    Ok(lines)
}
