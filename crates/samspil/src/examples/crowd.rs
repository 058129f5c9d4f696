// SPDX-License-Identifier: MPL-2.0
//! Households by the dozen: what kinds of people come, and how it is drawn who comes next.

use super::{
    arrival::Newcomers,
    chance::Chance,
    town::{Gone, Someone, Town, days},
};
use crate::{housing::DwellingKind, people::EndReason};
use jiff::civil::{Date, date};
use kernel::{
    calendar::months_after,
    codes::{Group, Sex, Stay},
};
use std::ops::Range;

/// What kinds of people come.
#[derive(Clone, Copy)]
pub struct Mix {
    /// Language areas and how often.
    pub areas: &'static [(usize, &'static str)],
    /// Groups and how often.
    pub groups: &'static [(usize, Group)],
    /// How many in a hundred households have children.
    pub families: usize,
    /// How many in a hundred households leave again within three years.
    pub leave: usize,
    /// Whether the responsibility also ends well: by a job and a Danish exam, or when five years have gone.
    pub ends: bool,
}

/// The day a household comes about, and how many may be in it.
#[derive(Clone, Copy)]
pub struct Draw {
    /// About when.
    pub around: Date,
    /// The most people.
    pub room: usize,
}

/// A day of chance in a month of the year.
pub fn day_in(year: i16, months: (i8, i8), chance: &mut Chance) -> Date {
    let month = i8::try_from(chance.between(months.0.into(), months.1.into())).unwrap_or(months.0);
    let day = i8::try_from(chance.between(1, 28)).unwrap_or(1);
    date(year, month, day)
}

impl Town {
    /// Draws a household and settles it; where they stand in `people`.
    pub fn draw(&mut self, mix: &Mix, draw: Draw, chance: &mut Chance) -> Range<usize> {
        let group = chance.weighted(mix.groups);
        let area = chance.weighted(mix.areas);
        let children = chance.often(mix.families) && draw.room > 2;
        let gone = self.leaving(mix, draw.around, children, chance);
        let new = Newcomers {
            area,
            group,
            around: draw.around,
            adults: Newcomers::ALONE[0],
            children: 0,
            gone,
            moved_in: false,
            joins: None,
        };
        if matches!(group, Group::ReunifiedToRefugee)
            && let Some(at) = self.waiting(draw.around)
        {
            let (area, most) = (self.people[at].area, draw.room.saturating_sub(1).min(4));
            let adults: &[Sex] = &[Sex::Female];
            let children = if children { 1 + chance.below(most.max(1)) } else { 0 };
            return self.settle(&Newcomers { area, adults, children, gone: None, joins: Some(at), ..new });
        }
        let family = match group {
            Group::UnaccompaniedMinor => Newcomers { adults: &[], children: 0, ..new },
            Group::ReunifiedToOthers => {
                let area = if chance.often(50) { area } else { "iran" };
                Newcomers { adults: Newcomers::ALONE[usize::from(chance.often(75))], area, ..new }
            }
            Group::ReunifiedToRefugee => Newcomers { group: Group::Refugee, ..new },
            Group::DisplacedFromUkraine => ukrainians(new, children, draw.room, chance),
            _ if children => family(new, draw.room, chance),
            _ => alone(new, draw.room, chance),
        };
        if group == Group::UnaccompaniedMinor {
            let adults = Newcomers::ALONE[usize::from(chance.often(15))];
            return self.settle(&Newcomers { adults, gone: None, ..family });
        }
        self.settle(&family)
    }

    /// When and why a household leaves, if it does and it has happened.
    fn leaving(&self, mix: &Mix, around: Date, children: bool, chance: &mut Chance) -> Option<Gone> {
        let on = days(months_after(around, 8), chance.between(0, 760));
        let reasons = [
            (58, EndReason::MovedAway),
            (26, EndReason::LeftDenmark),
            (if children { 0 } else { 10 }, EndReason::Died),
            (6, EndReason::PermitLapsed),
        ];
        let why = chance.weighted(&reasons);
        let left = (chance.often(mix.leave) && on < days(self.as_of, -40)).then_some(Gone { on, why });
        let completed_on = days(months_after(around, 26), chance.between(0, 700));
        let completed = !children && chance.often(30) && completed_on < days(self.as_of, -40);
        let over = months_after(around, 61) < self.as_of;
        let well = match () {
            () if completed => Some(Gone { on: completed_on, why: EndReason::Completed }),
            () if over => Some(Gone { on: months_after(around, 60), why: EndReason::FiveYears }),
            () => None,
        };
        left.or(well.filter(|_| mix.ends))
    }

    /// A man who came alone long enough ago, and to whom nobody has come yet.
    fn waiting(&self, around: Date) -> Option<usize> {
        let alone = |at: &usize| {
            let someone = &self.people[*at];
            let household = self.people.iter().filter(|other| other.household == someone.household);
            household.count() == 1
                && someone.group == Group::Refugee
                && someone.sex == Sex::Male
                && someone.gone.is_none()
                && someone.birth_known
                && months_after(someone.born, 23 * 12) < someone.taken_over
                && months_after(someone.taken_over, 10) < around
        };
        (0..self.people.len()).find(alone)
    }

    /// The people of each household, in the order they came.
    #[must_use]
    pub fn by_household(&self) -> Vec<Vec<Someone>> {
        let mut all: Vec<Vec<Someone>> = Vec::new();
        for someone in &self.people {
            match all.iter_mut().find(|members| members[0].household == someone.household) {
                Some(members) => members.push(someone.clone()),
                None => all.push(vec![someone.clone()]),
            }
        }
        all
    }

    /// Gives everybody in a household their homes. Whoever was joined by a family moves with them.
    pub fn settle_in(&mut self, members: &[Someone], first: Stay, kind: DwellingKind) {
        let came_on = members[0].taken_over;
        let (before, after): (Vec<Someone>, Vec<Someone>) =
            members.iter().cloned().partition(|someone| someone.taken_over <= came_on);
        let joined_on = after.iter().map(|someone| someone.taken_over).min();
        self.house(&before, first, (kind, joined_on.map(|day| days(day, -1))));
        if let Some(from) = joined_on {
            let people = i64::try_from(members.len()).unwrap_or(1);
            let wish = super::homes::Wish { people, from, until: None, kind: DwellingKind::Public };
            self.place(members, Stay::Permanent, wish);
        }
    }
}

fn family<'a>(new: Newcomers<'a>, room: usize, chance: &mut Chance) -> Newcomers<'a> {
    if chance.often(18) {
        let most = (room - 1).min(3);
        return Newcomers { adults: Newcomers::ALONE[1], children: 1 + chance.below(most), ..new };
    }
    let wanted = chance.weighted(&[(22, 1), (32, 2), (28, 3), (12, 4), (6, 5)]);
    Newcomers { adults: Newcomers::COUPLE, children: wanted.min(room - 2), ..new }
}

fn alone<'a>(new: Newcomers<'a>, room: usize, chance: &mut Chance) -> Newcomers<'a> {
    if room > 1 && chance.often(14) {
        return Newcomers { adults: Newcomers::COUPLE, ..new };
    }
    Newcomers { adults: Newcomers::ALONE[usize::from(chance.often(28))], ..new }
}

/// Most Ukrainians who came were women, many with children and without the children's father.
fn ukrainians<'a>(new: Newcomers<'a>, children: bool, room: usize, chance: &mut Chance) -> Newcomers<'a> {
    let new = Newcomers { area: "ukraine", ..new };
    match (children, chance.often(70)) {
        (true, true) => {
            Newcomers { adults: Newcomers::ALONE[1], children: 1 + chance.below((room - 1).min(3)), ..new }
        }
        (true, false) => family(new, room, chance),
        (false, woman) => Newcomers { adults: Newcomers::ALONE[usize::from(woman)], ..new },
    }
}
