// SPDX-License-Identifier: MPL-2.0
//! An invented municipality with the figures of the Sønderborg status of spring 2017 (B-10, B-19, B-23, T-02).

use super::{
    casework::Desk,
    crowd::{Draw, Mix, day_in},
    danish::Plan,
    fates::{self, Member},
    living::Living,
    package::Package,
    town::{Someone, Town, days},
};
use crate::{housing::DwellingKind, people::UnitKind};
use jiff::civil::{Date, date};
use kernel::{
    calendar::months_after,
    codes::{Group, Stay},
};

/// The day the package is told as of.
pub const AS_OF: Date = date(2017, 3, 1);

/// Families with children that were housed in 2016, and how many of them permanently from the start.
const FAMILIES: (usize, usize) = (20, 18);
/// How many of the cohort of 2013 are counted, and how many of them have passed.
const COHORT: (usize, usize) = (100, 43);
/// How many of the adults of the three years before are counted, and how many live without public support.
const SUPPORT: (usize, usize) = (377, 83);

const ALONE: Mix = Mix {
    areas: &[
        (48, "syrien"),
        (9, "kurdisk"),
        (24, "eritrea"),
        (6, "afghanistan"),
        (5, "iran"),
        (8, "somalia"),
    ],
    groups: &[(84, Group::Refugee), (4, Group::QuotaRefugee), (8, Group::ReunifiedToOthers)],
    families: 0,
    leave: 6,
    ends: false,
};
const MIXED: Mix = Mix {
    groups: &[
        (66, Group::Refugee),
        (22, Group::ReunifiedToRefugee),
        (6, Group::QuotaRefugee),
        (6, Group::ReunifiedToOthers),
    ],
    families: 26,
    ..ALONE
};
const WITH_CHILDREN: Mix =
    Mix { groups: &[(80, Group::Refugee), (20, Group::QuotaRefugee)], families: 100, leave: 0, ..ALONE };

const TITLE: &str = "Eksempel: Sønderborg 2013-2017";
const DESCRIPTION: &str = "Opdigtede personer. Ingen af dem findes, og personnumrene er erstatningsnumre, som CPR aldrig \
     kan give nogen. Tallene svarer til status for integrationsindsatsen i Sønderborg i foråret 2017: 18 af 20 \
     børnefamilier i permanent bolig fra starten i 2016, 43 % af årgang 2013 har bestået den danskuddannelse, de er \
     visiteret til, inden for tre år, og 83 (22 %) klarer sig uden offentlig forsørgelse den 1. marts 2017.";

/// Invents it.
#[must_use]
pub fn invent() -> Package {
    let package = Package::new("soenderborg", TITLE, DESCRIPTION, AS_OF);
    let mut town = Town::new("soenderborg", package, AS_OF);
    town.unit("integration", "Kompetence- og Integrationsafdelingen", UnitKind::Integration);
    town.unit("sprogcenter", "Sprogcentret", UnitKind::LanguageCentre);
    town.areas();
    let families = arrivals(&mut town);
    let mut chance = town.chance("homes", "all");
    for members in town.by_household() {
        let stay = match families.iter().position(|family| *family == members[0].household) {
            Some(at) if at < FAMILIES.1 => Stay::Permanent,
            Some(_) => Stay::Temporary,
            None if chance.often(50) => Stay::Permanent,
            None => Stay::Temporary,
        };
        town.settle_in(&members, stay, DwellingKind::Public);
    }
    lives(&mut town);
    town.write_homes();
    town.package
}

/// Everybody who comes; the households of the families with children of 2016.
fn arrivals(town: &mut Town) -> Vec<String> {
    let mut chance = town.chance("arrivals", "all");
    let come =
        |town: &mut Town, mix: &Mix, (year, months): (i16, (i8, i8)), chance: &mut super::chance::Chance| {
            let around = day_in(year, months, chance);
            town.draw(mix, Draw { around, room: 7 }, chance)
        };
    while town.people.len() < 130 {
        come(town, &MIXED, (2013, (1, 12)), &mut chance);
    }
    fill(town, COHORT.0, 2013, of_2013);
    for (year, months, people) in [(2014, (4, 12), 110), (2015, (1, 12), 190)] {
        let full = town.people.len() + people;
        while town.people.len() < full {
            come(town, &MIXED, (year, months), &mut chance);
        }
    }
    let mut families = Vec::new();
    while families.len() < FAMILIES.0 {
        let at = come(town, &WITH_CHILDREN, (2016, (1, 12)), &mut chance).start;
        families.push(town.people[at].household.clone());
    }
    for _ in 0..14 {
        come(town, &ALONE, (2017, (1, 2)), &mut chance);
    }
    fill(town, SUPPORT.0, 2016, of_three_years);
    families
}

/// Lets people come alone until exactly so many are counted.
fn fill(town: &mut Town, wanted: usize, year: i16, counts: fn(&Member) -> bool) {
    let mut chance = town.chance("fill", &year.to_string());
    while fates::adults(town).iter().filter(|member| counts(member)).count() < wanted {
        let around = day_in(year, (1, 12), &mut chance);
        town.draw(&ALONE, Draw { around, room: 1 }, &mut chance);
    }
}

/// Of the cohort of 2013, and counted in it: still here when the three years had gone.
fn of_2013(member: &Member) -> bool {
    member.adult_from.year() == 2013 && member.stays && member.in_time
}

/// In the three-year period, here, and of an age to work.
fn of_three_years(member: &Member) -> bool {
    (2014..=2017).contains(&member.adult_from.year()) && member.working_age(AS_OF)
}

fn lives(town: &mut Town) {
    let mut adults = fates::adults(town);
    support(town, &mut adults);
    danish(&mut adults);
    for member in &adults {
        let someone: Someone = town.people[member.at].clone();
        town.learn(&someone, member.danish);
        fates::work(town, &someone, member.living, &[]);
        town.contract(&someone, true);
        town.health(&someone, true);
    }
    for someone in town.people.clone() {
        town.case(&someone, Desk { unit: "integration", worker: None, followed: false });
    }
}

/// Of those in the three-year period, this many live without public support: those who have been here longest first.
fn support(town: &Town, adults: &mut [Member]) {
    let mut chance = town.chance("support", "all");
    let counted = adults.iter_mut().filter(|member| of_three_years(member));
    for (at, member) in counted.enumerate() {
        let without: &[(usize, Living)] = &[
            (56, Living::Job),
            (18, Living::Student),
            (10, Living::Spouse),
            (6, Living::Subsidised),
            (6, Living::Unknown),
            (4, Living::Business),
        ];
        let with: &[(usize, Living)] = &[(88, Living::Benefit), (12, Living::PartJob)];
        member.living = chance.weighted(if at < SUPPORT.1 { without } else { with });
    }
}

/// Of the cohort of 2013, this many pass the exam of their track within three years. Others pass too late or too low.
fn danish(adults: &mut [Member]) {
    let cohort = adults.iter_mut().filter(|member| of_2013(member));
    for (at, member) in cohort.enumerate() {
        let from = member.adult_from;
        let (within, end) = (months_after(from, 14), days(months_after(from, 36), -1));
        let until = days(AS_OF, -10);
        member.danish = match at {
            at if at < COHORT.1 => Plan::Passes(within, end),
            at if at % 9 == 0 => Plan::PassesLower(within, end),
            at if at % 9 == 1 => Plan::Unreferred,
            at if at % 9 < 4 => Plan::Passes(days(end, 1), until),
            at if at % 2 == 0 => Plan::Stopped,
            _ => Plan::Behind,
        };
    }
    for member in adults.iter_mut().filter(|member| member.adult_from.year() == 2013 && !member.stays) {
        member.danish = Plan::Stopped;
    }
}
