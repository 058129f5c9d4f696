// SPDX-License-Identifier: MPL-2.0
//! Homes and areas, and who lives where since when.

use super::{
    chance::Chance,
    town::{Someone, Town, days},
    words::{TownWords, words},
};
use crate::{
    housing::{
        Area, AreaListing, Choice, CriterionWeight, Dwelling, DwellingKind, HomeChoice, HomeNeed, Placement,
        SelfChosen, Weighed,
    },
    record::{Kroner, Prose},
};
use jiff::civil::{Date, date};
use kernel::{
    codes::{AreaStatus, Stay},
    ids::{AreaId, DwellingId},
};

/// The homes of a municipality and who has them.
pub struct Homes {
    town: &'static TownWords,
    all: Vec<Home>,
    /// The eldest of each household that stays somewhere for a while.
    waiting: Vec<Someone>,
}

struct Home {
    key: String,
    /// Which of the town's areas it lies in.
    area: usize,
    record: Dwelling,
    shared: bool,
    taken: Vec<(Date, Option<Date>, i64)>,
}

/// What a household is looking for.
#[derive(Clone, Copy)]
pub struct Wish {
    /// How many they are.
    pub people: i64,
    /// From when.
    pub from: Date,
    /// Until when.
    pub until: Option<Date>,
    /// Which kind.
    pub kind: DwellingKind,
}

impl Homes {
    /// No homes yet.
    #[must_use]
    pub const fn new(town: &'static TownWords) -> Self {
        Self { town, all: Vec::new(), waiting: Vec::new() }
    }
}

impl Home {
    fn free(&self, wish: &Wish) -> bool {
        let meets = |from: Date, until: Option<Date>| {
            wish.until.is_none_or(|last| from <= last) && until.is_none_or(|until| wish.from <= until)
        };
        let others: i64 = self
            .taken
            .iter()
            .filter(|(from, until, _)| meets(*from, *until))
            .map(|(_, _, people)| people)
            .sum();
        let sleeps = self.record.sleeps;
        let room = if self.shared {
            sleeps - others
        } else if others > 0 {
            0
        } else {
            sleeps
        };
        // Nobody is given a whole house alone.
        room >= wish.people && (self.shared || sleeps <= wish.people + 2)
    }
}

impl Town {
    /// What each list says of an area, the oldest first; the newest is that of last December.
    fn lists(&mut self, at: usize) -> Vec<AreaListing> {
        let area: AreaId = self.package.id(&format!("omr{}", at + 1));
        let words = &self.homes.town.area[at];
        let years = (0..words.lists.len()).rev();
        let listing = |(back, status): (usize, &AreaStatus)| AreaListing {
            area,
            listed_on: date(self.as_of.year() - 1 - i16::try_from(back).unwrap_or(0), 12, 1),
            status: *status,
            residents: Some(words.residents),
            source: None,
        };
        years.zip(&words.lists).map(listing).collect()
    }

    /// Writes the housing areas and what the lists say of them.
    pub fn areas(&mut self) {
        for at in 0..self.homes.town.area.len() {
            let key = format!("omr{}", at + 1);
            let words = &self.homes.town.area[at];
            let area = Area {
                name: words.name.clone(),
                residents: Some(words.residents),
                strengths: words.strengths.clone().map(Prose),
                welcome: words.welcome.clone(),
                map_column: words.map.map(|(column, _)| column),
                map_line: words.map.map(|(_, line)| line),
            };
            let lists = self.lists(at);
            self.package.add(&key, &area);
            for listing in lists {
                self.package.add(&format!("{key}-{}", listing.listed_on.year()), &listing);
            }
        }
    }

    /// Builds a home.
    pub fn build(&mut self, kind: DwellingKind, sleeps: i64) {
        let at = self.homes.all.len();
        let key = format!("bolig{:03}", at + 1);
        let mut chance = self.chance("home", &key);
        let (town, places) = (self.homes.town, &words().places);
        let area = chance.below(town.area.len());
        let area_id = self.package.id(&format!("omr{}", area + 1));
        let _: DwellingId = self.package.id(&key);
        let known = !chance.often(6);
        let rooms = (sleeps + 1) / 2 + i64::from(sleeps < 4);
        let street = &town.streets[at % town.streets.len()];
        let door = chance.one(&places.doors);
        let record = Dwelling {
            address: format!("{street} {}{door}, {}", at / town.streets.len() * 2 + 1 + at % 2, town.post),
            area: Some(area_id),
            kind,
            rooms,
            size: known.then(|| rooms * 22 + chance.between(5, 20)),
            sleeps,
            rent: known.then(|| Kroner((rooms * 1450 + chance.between(900, 2600)) / 50 * 5000)),
            utilities: known.then(|| Kroner((rooms * 260 + chance.between(150, 500)) / 25 * 2500)),
            accessible: chance.often(20),
            transport: chance.often(80).then(|| chance.one(&places.transport).clone()),
            shopping: chance.often(70).then(|| chance.one(&places.shopping).clone()),
            school: chance.often(65).then(|| chance.one(&places.school).clone()),
            vacant_from: None,
            gone_on: None,
            deposit: None,
            landlord: None,
            stop_metres: None,
            shop_metres: None,
            school_seats: None,
            daycare_seats: None,
            commute_minutes: None,
            blocked: None,
        };
        let record = self.with_surroundings(record, &key);
        let shared = kind == DwellingKind::Municipal;
        self.homes.all.push(Home { key, area, record, shared, taken: Vec::new() });
    }

    /// The same home with what it lies near and who lets it, where that is known.
    fn with_surroundings(&self, home: Dwelling, key: &str) -> Dwelling {
        let mut chance = self.chance("near", key);
        let mut known = |from: i64, to: i64, step: i64| {
            chance.often(85).then(|| chance.between(from / step, to / step) * step)
        };
        let (stop_metres, shop_metres) = (known(50, 1400, 50), known(100, 4000, 100));
        let (school_seats, daycare_seats) = (known(0, 6, 1), known(0, 4, 1));
        let commute_minutes = known(5, 60, 5);
        let public = home.kind == DwellingKind::Public;
        let landlord = public.then(|| chance.one(&words().places.landlords).clone());
        let deposit = home.rent.filter(|_| public).map(|rent| Kroner(rent.0 * 3));
        Dwelling {
            deposit,
            landlord,
            stop_metres,
            shop_metres,
            school_seats,
            daycare_seats,
            commute_minutes,
            ..home
        }
    }

    /// Whether a vacant home cannot be used for now.
    fn homes_blocked(&self, key: &str) -> bool {
        self.chance("blocked", key).often(6)
    }

    /// What a household needs and wishes of a home, where somebody has asked.
    fn need(&mut self, someone: &Someone) {
        let mut chance = self.chance("need", &someone.key);
        let said_on = days(someone.taken_over, -chance.between(1, 10));
        if said_on > self.as_of || !chance.often(40) {
            return;
        }
        let areas = self.homes.town.area.len();
        let mut area = |often: usize| {
            let at = chance.below(areas);
            chance.often(often).then(|| format!("omr{}", at + 1))
        };
        let (relatives, daily, wished) = (area(25), area(40), area(30));
        let accessible_needed = chance.often(70).then(|| chance.often(6));
        let mut id = |key: Option<String>| key.map(|key| self.package.id(&key));
        let need = HomeNeed {
            said_on,
            accessible_needed,
            relatives_area: id(relatives),
            daily_area: id(daily),
            wished_area: id(wished),
            wishes: None,
        };
        self.file(someone, &need);
    }

    /// Writes the homes down, once it is known who lives where: an empty one can be moved into.
    pub fn write_homes(&mut self) {
        for home in std::mem::take(&mut self.homes.all) {
            let mut chance = self.chance("vacant", &home.key);
            let here = |until: &Option<Date>| until.is_none_or(|until| self.as_of <= until);
            let lived_in = home.taken.iter().any(|(_, until, _)| here(until));
            let left_on = home.taken.iter().filter_map(|(_, until, _)| *until).max();
            let gone = !lived_in && self.homes.town.key == "demo" && chance.often(12);
            let ready = days(self.as_of, chance.between(-60, 30));
            let vacant_from = left_on.map_or(ready, |left| ready.max(days(left, 14)));
            let record = Dwelling {
                vacant_from: (!lived_in && !gone).then_some(vacant_from),
                blocked: (!lived_in && !gone && self.homes_blocked(&home.key))
                    .then(|| words().places.blocked.clone()),
                gone_on: gone.then(|| days(self.as_of, -20)),
                ..home.record
            };
            let vacant = record.vacant_from.is_some() && record.blocked.is_none();
            self.package.add(&home.key, &record);
            if vacant && self.homes.town.key == "demo" && chance.often(20) {
                self.refuse(&home.key, &mut chance);
            }
        }
    }

    /// Writes down that a vacant home was looked at for a household and refused.
    fn refuse(&mut self, home: &str, chance: &mut Chance) {
        let here = |someone: &&Someone| someone.until().is_none_or(|until| until >= self.as_of);
        let waiting: Vec<&Someone> = self.homes.waiting.iter().filter(here).collect();
        if waiting.is_empty() {
            return;
        }
        let someone = waiting[chance.below(waiting.len())].clone();
        let choice = HomeChoice {
            dwelling: self.package.id(home),
            choice: Choice::Refused,
            reason: Some(Prose(chance.one(&words().places.refused).clone())),
            chosen_on: days(self.as_of, -chance.between(1, 12)).max(someone.taken_over).min(self.as_of),
            settled_on: None,
        };
        self.file(&someone, &choice);
    }

    /// Writes down what the municipality lets a criterion count.
    pub fn weights(&mut self) {
        let decided = [
            (Weighed::School, 150),
            (Weighed::Transport, 120),
            (Weighed::Commute, 120),
            (Weighed::Network, 110),
        ];
        for (at, (criterion, percent)) in (1..).zip(decided) {
            let note = (criterion == Weighed::School).then(|| Prose(words().places.weight.clone()));
            let weight = CriterionWeight { criterion, starts_on: days(self.as_of, -200), percent, note };
            self.package.add(&format!("vaegt{at}"), &weight);
        }
    }

    /// A free home that fits, or a new one: the municipality finds what it needs.
    fn home(&mut self, wish: Wish) -> (DwellingId, usize) {
        let fits = |home: &Home| home.record.kind == wish.kind && home.free(&wish);
        let found = self.homes.all.iter().position(fits);
        if found.is_none() {
            let sleeps = if wish.kind == DwellingKind::Municipal { wish.people.max(8) } else { wish.people };
            self.build(wish.kind, sleeps);
        }
        let at = found.unwrap_or(self.homes.all.len() - 1);
        let home = &mut self.homes.all[at];
        home.taken.push((wish.from, wish.until, wish.people));
        let (key, area) = (home.key.clone(), home.area);
        (self.package.id(&key), area)
    }

    /// Writes a stay of everybody in the household.
    pub fn place(&mut self, people: &[Someone], stay: Stay, wish: Wish) {
        let (dwelling, area) = self.home(wish);
        let mut chance = self.chance("place", &format!("{}-{}", people[0].key, wish.from));
        // A home people find themselves is nobody's decision.
        let own = matches!(wish.kind, DwellingKind::Host | DwellingKind::Private | DwellingKind::Owned);
        let decided_on = (!own).then(|| days(wish.from, -chance.between(2, 14)));
        let reason = (!own && stay == Stay::Permanent && chance.often(60))
            .then(|| Prose(chance.one(&words().journal.placing).clone()));
        // Nobody is assigned a home in an area on the list: who moved there after it was published chose it themselves.
        let day = decided_on.unwrap_or(wish.from);
        let newest = self.lists(area).into_iter().rev().find(|listing| listing.listed_on <= day);
        let listed = newest.is_some_and(|listing| listing.status.is_vulnerable());
        let hosted = wish.kind == DwellingKind::Host && stay == Stay::Temporary;
        for someone in people {
            let placement = Placement {
                dwelling,
                stay,
                decided_on: decided_on.filter(|_| !listed),
                starts_on: wish.from.max(someone.taken_over),
                ends_on: wish.until,
                reason: reason.clone().filter(|_| !listed),
                self_chosen: listed.then_some(SelfChosen::OwnChoice),
                self_chosen_evidence: listed.then(|| Prose(words().journal.own_home.clone())),
                other_municipality: None,
                agreed_on: None,
                payment: None,
                host: hosted.then(|| "En privat vært".to_owned()),
                host_contact: None,
                host_agreed_on: hosted.then(|| days(wish.from, -7)),
                host_checked_on: hosted.then(|| days(wish.from, -3)),
                host_until: hosted.then(|| days(wish.from.max(days(self.as_of, -20)), 90)),
                decided_by: None,
                rests_on: None,
            };
            self.file(someone, &placement);
        }
        if self.seed == "demo" && stay == Stay::Permanent && people[0].gone.is_none() {
            self.move_in(&people[0], wish.from.max(people[0].taken_over));
        }
    }

    /// A household's way of living: permanent from the start, or first somewhere for a while.
    pub fn house(&mut self, people: &[Someone], first: Stay, (kind, until): (DwellingKind, Option<Date>)) {
        let Some(someone) = people.first() else { return };
        self.need(someone);
        let mut chance = self.chance("house", &someone.key);
        let count = i64::try_from(people.len()).unwrap_or(1);
        // Most move in on the day of the takeover, some have to wait for the keys.
        let later = days(someone.taken_over, chance.between(1, 20));
        let waits = chance.often(25) && later <= self.as_of && later.year() == someone.taken_over.year();
        let from = if waits { later } else { someone.taken_over };
        let until = [until, someone.until()].into_iter().flatten().min();
        let mut wish = Wish { people: count, from, until, kind };
        if first == Stay::Temporary {
            let moves_on = days(from, chance.between(60, 330));
            let stays_on = moves_on >= self.as_of || until.is_some_and(|until| until <= moves_on);
            let temporary = if kind == DwellingKind::Host { kind } else { DwellingKind::Municipal };
            let until = if stays_on { until } else { Some(moves_on) };
            self.place(people, Stay::Temporary, Wish { kind: temporary, until, ..wish });
            if stays_on {
                self.homes.waiting.push(someone.clone());
                return;
            }
            wish.from = days(moves_on, 1);
            wish.kind = if kind == DwellingKind::Host { DwellingKind::Private } else { kind };
        }
        self.place(people, Stay::Permanent, wish);
    }
}
