// SPDX-License-Identifier: MPL-2.0
//! Solbæk: an invented municipality of about six hundred people, six years back from any day, with everything in it.

use super::{
    arrival::Newcomers,
    casework::Desk,
    chance::Chance,
    crowd::{Draw, Mix},
    danish::Plan,
    fates::{self, Member},
    living::Living,
    package::Package,
    town::{Gone, Someone, Town, days},
};
use crate::{
    housing::DwellingKind,
    people::{EndReason, UnitKind},
};
use jiff::civil::{Date, date};
use kernel::{
    calendar::months_after,
    codes::{Group, Stay},
};
use std::collections::HashMap;

/// How many households came more than half a year ago: about six hundred people with those who came later.
const HOUSEHOLDS: usize = 315;
/// How many active cases a caseworker has, more or less.
const CASES: usize = 45;
const WORKERS: [&str; 2] = ["sagsbehandler", "sagsbehandler-2"];
/// Those of the other team, whose cases are older.
const OTHERS: [&str; 3] = ["sagsbehandler-3", "sagsbehandler-4", "sagsbehandler-5"];

const EARLY: Mix = Mix {
    areas: &[
        (34, "syrien"),
        (12, "kurdisk"),
        (20, "eritrea"),
        (14, "afghanistan"),
        (10, "iran"),
        (10, "somalia"),
    ],
    groups: &[
        (46, Group::Refugee),
        (26, Group::ReunifiedToRefugee),
        (8, Group::QuotaRefugee),
        (16, Group::ReunifiedToOthers),
        (4, Group::UnaccompaniedMinor),
    ],
    families: 38,
    leave: 12,
    ends: true,
};
/// Since the special act of March 2022.
const LATER: Mix = Mix {
    groups: &[
        (30, Group::Refugee),
        (18, Group::ReunifiedToRefugee),
        (7, Group::QuotaRefugee),
        (11, Group::ReunifiedToOthers),
        (4, Group::UnaccompaniedMinor),
        (30, Group::DisplacedFromUkraine),
    ],
    ..EARLY
};

const TITLE: &str = "Eksempel: Solbæk Kommune";
const DESCRIPTION: &str = "En opdigtet kommune til afprøvning og undervisning. Ingen af personerne findes; personnumrene er \
     erstatningsnumre, som CPR aldrig kan give nogen, telefonnumrene begynder med 0, og gaderne, firmaerne og skolerne er \
     fundet på.";

/// Invents it, as it stands on a day.
#[must_use]
pub fn invent(as_of: Date) -> Package {
    let mut town = Town::new("demo", Package::new("demo", TITLE, DESCRIPTION, as_of), as_of);
    town.unit("integration", "Integrationsteam Nord", UnitKind::Integration);
    town.unit("integration-2", "Integrationsteam Syd", UnitKind::Integration);
    town.unit("sprogcenter", "Sprogcenter Fjorden", UnitKind::LanguageCentre);
    town.unit("virksomhed", "Virksomhedsservice", UnitKind::Company);
    town.unit("bolig", "Boligteamet", UnitKind::Housing);
    town.unit("vejledning", "Repatrieringsvejledningen", UnitKind::Other);
    for (at, (unit, name, year)) in FORMER_NAMES.into_iter().enumerate() {
        let (unit, ends_on) = (town.package.id(unit), jiff::civil::date(as_of.year() - year, 7, 31));
        let former = crate::people::UnitName { unit, name: name.to_owned(), starts_on: None, ends_on };
        town.package.add(&format!("navn-{}", at + 1), &former);
    }
    town.areas();
    town.counts();
    town.settings();
    super::strategies::write(&mut town.package, as_of);
    super::rulebook::write(&mut town.package, as_of);
    super::initiatives::write(&mut town.package, as_of);
    super::held::write(&mut town.package, as_of);
    super::cooperation::write(&mut town.package, as_of);
    super::friends::write(&mut town.package, as_of);
    super::shared_life::write(&mut town.package, as_of);
    town.quotas();
    town.quota_bases();
    homes(&mut town);
    arrivals(&mut town);
    let mut chance = town.chance("homes", "all");
    for members in town.by_household() {
        let (stay, kind) = way_of_living(&members[0], members.len(), &mut chance);
        // Now and then nobody has written down where a household lives.
        if chance.often(4) {
            continue;
        }
        town.settle_in(&members, stay, kind);
    }
    let desks = desks(&town);
    lives(&mut town, &desks);
    town.cover(WORKERS);
    town.weights();
    town.write_homes();
    town.package
}

/// What units of the invented municipality were called until how many years ago.
const FORMER_NAMES: [(&str, &str, i16); 4] = [
    ("integration", "Flygtningeteamet", 8),
    ("sprogcenter", "Fjordens Sprogskole", 6),
    ("virksomhed", "Jobteam Erhverv", 4),
    ("bolig", "Boliganvisningen", 3),
];

fn homes(town: &mut Town) {
    for at in 0..120 {
        let (kind, sleeps) = match at {
            0..=9 => (DwellingKind::Municipal, 8 + at % 4 * 4),
            10..=25 => (DwellingKind::Youth, 1),
            26..=39 => (DwellingKind::Host, 1 + at % 4),
            40..=55 => (DwellingKind::Private, 1 + at % 5),
            _ => (DwellingKind::Public, 1 + at % 7),
        };
        town.build(kind, sleeps);
    }
}

/// Six years of newcomers, from the earliest on so that families join those who came before them; some in the last
/// half year, and a few whom the municipality takes over next month.
fn arrivals(town: &mut Town) {
    let mut chance = town.chance("arrivals", "all");
    let mut agos: Vec<i64> = (0..HOUSEHOLDS).map(|_| chance.between(200, 6 * 365 - 20)).collect();
    agos.extend((0..16).map(|at| at * 12 + 2));
    agos.sort_unstable_by(|one, other| other.cmp(one));
    for ago in agos {
        household(town, days(town.as_of, -ago), &mut chance);
    }
    for (ago, lived) in [(1500, 400), (1100, 700), (600, 240)] {
        let around = days(town.as_of, -ago);
        let gone = Some(Gone { on: days(around, lived), why: EndReason::Died });
        let adults = Newcomers::ALONE[usize::from(lived > 500)];
        let (area, group) = ("syrien", Group::QuotaRefugee);
        town.settle(&Newcomers {
            area,
            group,
            around,
            adults,
            children: 0,
            gone,
            moved_in: false,
            joins: None,
        });
    }
    let around = months_after(town.as_of, 1).first_of_month();
    for (area, adults, children) in [
        ("syrien", Newcomers::COUPLE, 3),
        ("eritrea", Newcomers::ALONE[0], 0),
        ("iran", Newcomers::ALONE[1], 0),
    ] {
        let group = Group::Refugee;
        town.settle(&Newcomers {
            area,
            group,
            around,
            adults,
            children,
            gone: None,
            moved_in: false,
            joins: None,
        });
    }
}

fn household(town: &mut Town, around: Date, chance: &mut Chance) {
    let mix = if around < date(2022, 5, 1) { EARLY } else { LATER };
    let recent = around > months_after(town.as_of, -12);
    if !recent && chance.often(5) {
        // Somebody another municipality had the responsibility for first.
        let adults = Newcomers::ALONE[usize::from(chance.often(30))];
        let (area, group, gone) = ("congo", Group::QuotaRefugee, None);
        town.settle(&Newcomers {
            area,
            group,
            around,
            adults,
            children: 0,
            gone,
            moved_in: true,
            joins: None,
        });
        return;
    }
    let leave = if recent { 0 } else { mix.leave };
    town.draw(&Mix { leave, ..mix }, Draw { around, room: 7 }, chance);
}

/// Where a household lives first, and in what kind of home.
fn way_of_living(someone: &Someone, count: usize, chance: &mut Chance) -> (Stay, DwellingKind) {
    let permanent = if chance.often(46) { Stay::Permanent } else { Stay::Temporary };
    match someone.group {
        Group::UnaccompaniedMinor => (Stay::Permanent, DwellingKind::Youth),
        Group::DisplacedFromUkraine if chance.often(35) => (Stay::Temporary, DwellingKind::Host),
        Group::ReunifiedToOthers => (Stay::Permanent, DwellingKind::Private),
        _ if count == 1 && someone.born > months_after(someone.taken_over, -26 * 12) => {
            (permanent, DwellingKind::Youth)
        }
        _ => (permanent, DwellingKind::Public),
    }
}

/// Who has which case: the newest households lie with the two caseworkers, the rest with the other team.
fn desks(town: &Town) -> HashMap<String, Desk> {
    let mut desks = HashMap::new();
    let mut counts = [0; 2];
    let mut households = town.by_household();
    households.sort_by_key(|members| std::cmp::Reverse(members[0].taken_over));
    for members in households {
        let active = members.iter().filter(|someone| someone.gone.is_none()).count();
        let at = usize::from(counts[1] < counts[0]);
        let mine = active > 0 && counts[at] + active <= CASES + 1;
        if mine {
            counts[at] += active;
        }
        let closed = active == 0 && town.chance("desk", &members[0].key).often(40);
        let unit = if mine || closed { "integration" } else { "integration-2" };
        let mut chance = town.chance("worker", &members[0].key);
        let worker = match (mine, unit) {
            (true, _) => Some(WORKERS[at]),
            // A few lie in the team and are nobody's yet, as it happens when somebody has left.
            (false, "integration-2") if chance.often(95) => Some(*chance.one(&OTHERS)),
            _ => None,
        };
        desks.insert(members[0].household.clone(), Desk { unit, worker, followed: mine });
    }
    desks
}

fn lives(town: &mut Town, desks: &HashMap<String, Desk>) {
    let adults: HashMap<usize, Member> =
        fates::adults(town).into_iter().map(|member| (member.at, member)).collect();
    let (mut joined, mut lent, mut seats, mut asked) = (0, 0, 0, 0);
    for (at, someone) in town.people.clone().into_iter().enumerate() {
        let desk = desks[&someone.household];
        town.case(&someone, desk);
        town.health(&someone, !desk.followed);
        if desk.followed {
            town.team(&someone);
            town.announce(&someone);
        }
        town.send_to_school(&someone);
        town.look_after(&someone);
        town.befriend(&someone, &mut seats);
        town.volunteer(&someone);
        town.assess_language(&someone);
        if desk.followed {
            town.join(&someone, &mut joined);
            town.borrow_suitcase(&someone, &mut lent);
            town.ask_by_name(&someone, &mut asked);
            town.take_part(&someone);
        }
        if let Some(member) = adults.get(&at) {
            adult(town, &someone, *member, desk.followed);
            if let Some(login) = desk.worker.filter(|_| desk.followed) {
                town.introduce(&someone);
                town.week(&someone);
                town.decide(&someone, login);
                town.papers(&someone, login);
            }
        } else if desk.followed {
            town.notes(&someone, 1);
        }
    }
}

fn adult(town: &mut Town, someone: &Someone, member: Member, followed: bool) {
    let mut chance = town.chance("adult", &someone.key);
    town.profile(someone);
    if followed {
        town.welcome(someone);
        town.handed_over(someone);
    }
    town.guide(someone);
    town.ask_adviser(someone);
    let goals = town.goals(someone);
    town.refer(someone, followed && chance.often(40));
    town.with_partners(someone);
    let signed_on = town.contract(someone, !followed);
    if followed {
        town.excuse(someone, signed_on);
        town.adapt(someone);
    }
    town.assess(someone);
    let new = member.adult_from > months_after(town.as_of, -4);
    let danish = match chance.below(100) {
        0..=7 if followed && new => Plan::Unreferred,
        8..=20 if followed && new => Plan::Waiting,
        _ => member.danish,
    };
    let completed = someone.gone.filter(|gone| gone.why == EndReason::Completed);
    let (danish, living) = match completed {
        Some(Gone { on, .. }) => (Plan::Passes(months_after(member.adult_from, 14), on), Living::Job),
        None => (danish, member.living),
    };
    town.learn(someone, danish);
    town.absent(someone, danish, followed);
    if !(followed && new && chance.often(18)) {
        fates::work(town, someone, living, &goals);
    } else {
        town.live(someone, Living::Benefit);
    }
    if followed && !new && matches!(living, Living::Benefit | Living::PartJob) {
        town.keep_busy(someone, &goals);
    }
    // What is written tells of what has happened, so it is written last.
    town.talks(someone, !followed);
    let notes = if followed { chance.between(3, 8) } else { chance.between(1, 2) };
    town.notes(someone, usize::try_from(notes).unwrap_or(1));
    town.tasks(someone, if followed { 3 } else { 1 });
}
