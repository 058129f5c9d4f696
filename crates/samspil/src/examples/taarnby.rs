// SPDX-License-Identifier: MPL-2.0
//! An invented municipality with the figures of the Tårnby evaluation of 2019 (T-04, T-05, T-08).

use super::{
    casework::Desk,
    crowd::{Draw, Mix, day_in},
    danish::Plan,
    fates::{self, Member},
    package::Package,
    town::{Town, days},
};
use crate::{housing::DwellingKind, people::UnitKind};
use jiff::civil::{Date, date};
use kernel::codes::{Group, Sex, Stay};

/// The day the package is told as of.
pub const AS_OF: Date = date(2019, 6, 1);

const MIX: Mix = Mix {
    areas: &[
        (44, "syrien"),
        (8, "kurdisk"),
        (26, "eritrea"),
        (9, "afghanistan"),
        (6, "iran"),
        (7, "somalia"),
    ],
    groups: &[
        (58, Group::Refugee),
        (28, Group::ReunifiedToRefugee),
        (5, Group::QuotaRefugee),
        (4, Group::ReunifiedToOthers),
        (3, Group::UnaccompaniedMinor),
    ],
    families: 34,
    leave: 8,
    ends: false,
};

/// How many people were taken over in which months of which year: 303 together.
const ARRIVALS: [(i16, (i8, i8), usize); 5] =
    [(2015, (1, 12), 92), (2016, (1, 12), 108), (2017, (1, 12), 50), (2018, (1, 12), 36), (2019, (1, 5), 17)];

const TITLE: &str = "Eksempel: Tårnby 2015-2019";
const DESCRIPTION: &str = "Opdigtede personer. Ingen af dem findes, og personnumrene er erstatningsnumre, som CPR aldrig \
     kan give nogen. Tallene svarer til evalueringen af integrationsindsatsen i Tårnby 2015-2019: 303 overtagne, \
     66 % selvforsørgende af dem fra 2015 og 2016 og danskuddannelse forventet gennemført af 89 % af kvinderne og \
     74 % af mændene ved udgangen af 2019. Opgjort den 1. juni 2019.";

/// Invents it.
#[must_use]
pub fn invent() -> Package {
    let mut town = Town::new("taarnby", Package::new("taarnby", TITLE, DESCRIPTION, AS_OF), AS_OF);
    town.unit("integration", "Integrationsteamet", UnitKind::Integration);
    town.unit("sprogcenter", "Sprogcentret", UnitKind::LanguageCentre);
    town.areas();
    let mut chance = town.chance("arrivals", "all");
    for (year, months, people) in ARRIVALS {
        let full = town.people.len() + people;
        while town.people.len() < full {
            let room = full - town.people.len();
            let around = day_in(year, months, &mut chance);
            town.draw(&MIX, Draw { around, room }, &mut chance);
        }
    }
    let mut chance = town.chance("homes", "all");
    for members in town.by_household() {
        let stay = if chance.often(55) { Stay::Permanent } else { Stay::Temporary };
        let kind = if members[0].group == Group::UnaccompaniedMinor {
            DwellingKind::Youth
        } else {
            DwellingKind::Public
        };
        town.settle_in(&members, stay, kind);
    }
    lives(&mut town);
    town.write_homes();
    town.package
}

fn lives(town: &mut Town) {
    let mut adults = fates::adults(town);
    let early = |member: &Member| matches!(member.adult_from.year(), 2015 | 2016);
    // Two of three of those of 2015 and 2016 live by a job or an education.
    let counted = adults.iter().filter(|member| early(member) && member.working_age(AS_OF)).count();
    let supported = fates::share(66, counted);
    let mut left = supported;
    let mut chance = town.chance("supported", "all");
    for member in adults.iter_mut().filter(|member| early(member) && member.working_age(AS_OF)) {
        member.living = if left > 0 { fates::self_supporting(&mut chance) } else { fates::not(&mut chance) };
        left = left.saturating_sub(1);
    }
    for (sex, percent) in [(Sex::Female, 89), (Sex::Male, 74)] {
        danish(&mut adults, sex, percent, early);
    }
    for member in &adults {
        let someone = town.people[member.at].clone();
        town.learn(&someone, member.danish);
        fates::work(town, &someone, member.living, &[]);
        town.contract(&someone, true);
        town.health(&someone, true);
    }
    for someone in town.people.clone() {
        town.case(&someone, Desk { unit: "integration", worker: None, followed: false });
    }
}

/// Of those of 2015 and 2016 who started, this many have passed or will have before the year ends.
fn danish(adults: &mut [Member], sex: Sex, percent: usize, early: impl Fn(&Member) -> bool) {
    let of_sex = |member: &&mut Member| member.sex == sex && early(member);
    for member in adults.iter_mut().filter(of_sex).filter(|member| !member.stays) {
        member.danish = Plan::Stopped;
    }
    let mut here: Vec<&mut Member> = adults.iter_mut().filter(of_sex).filter(|member| member.stays).collect();
    // A few never started: exempt, or forgotten. As many as it takes for the others to come out at the percentage.
    let never = (3..here.len()).find(|never| fates::comes_out(percent, here.len() - never)).unwrap_or(0);
    for (at, member) in here.iter_mut().take(never).enumerate() {
        member.danish = if at == 0 { Plan::Unreferred } else { Plan::Exempt };
    }
    let started = &mut here[never..];
    let done = fates::share(percent, started.len());
    let expected = done / 6;
    for (at, member) in started.iter_mut().enumerate() {
        let from = days(member.adult_from, 500);
        member.danish = match at {
            at if at < expected => Plan::OnTrack,
            at if at < done => Plan::Passes(from, days(AS_OF, -5)),
            at if at % 3 == 0 => Plan::Stopped,
            _ => Plan::Behind,
        };
    }
}
