// SPDX-License-Identifier: MPL-2.0
//! How the grown-ups fare: who lives on what, and who gets how far with Danish.

use super::{
    chance::Chance,
    danish::Plan,
    living::Living,
    offers::Effort,
    town::{Someone, Town, days, working},
};
use jiff::civil::Date;
use kernel::{calendar::months_after, codes::Sex};

/// A grown-up in the programme.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Where they stand in `people`.
    pub at: usize,
    /// Sex.
    pub sex: Sex,
    /// The first day as an adult in the programme.
    pub adult_from: Date,
    /// The day of birth, as far as the file knows it.
    pub born: Option<Date>,
    /// Whether they are still here.
    pub stays: bool,
    /// Whether they came of age within three years of the takeover.
    pub in_time: bool,
    /// What they live on in the end.
    pub living: Living,
    /// How the Danish goes.
    pub danish: Plan,
}

impl Member {
    /// Whether they are here, of an age to work, and known to be.
    #[must_use]
    pub fn working_age(&self, day: Date) -> bool {
        self.stays && self.in_time && self.born.is_some_and(|born| day < months_after(born, 65 * 12))
    }
}

/// The grown-ups who have come of age in the programme, in an order of chance.
#[must_use]
pub fn adults(town: &Town) -> Vec<Member> {
    let mut adults = Vec::new();
    for (at, someone) in town.people.iter().enumerate() {
        let mut chance = town.chance("fate", &someone.key);
        let Some(adult_from) = someone.adult_from().filter(|day| *day <= town.as_of) else { continue };
        let months = adult_from.until((jiff::Unit::Month, town.as_of)).map_or(0, |span| span.get_months());
        adults.push(Member {
            at,
            sex: someone.sex,
            adult_from,
            born: someone.birth_known.then_some(someone.born),
            stays: someone.gone.is_none(),
            in_time: adult_from < months_after(someone.taken_over, 36),
            living: usual_living(someone, months, &mut chance),
            danish: usual_danish(town, someone, (adult_from, months), &mut chance),
        });
    }
    // Those who have been here longest have found something first, more or less.
    let luck = |member: &Member| town.chance("luck", &town.people[member.at].key).between(0, 900);
    adults.sort_by_cached_key(|member| (days(member.adult_from, luck(member)), member.at));
    adults
}

/// So many of them, rounded to the nearest, are so many per cent.
#[must_use]
pub const fn share(percent: usize, of: usize) -> usize {
    (of * percent * 2 + 100) / 200
}

/// Whether there is a number of them that is so many per cent, rounded half up.
#[must_use]
pub fn comes_out(percent: usize, of: usize) -> bool {
    (share(percent, of) * 200 + of) / (of * 2).max(1) == percent
}

/// A way of living by a job or an education.
pub fn self_supporting(chance: &mut Chance) -> Living {
    chance.weighted(&[
        (66, Living::Job),
        (18, Living::Student),
        (7, Living::Igu),
        (5, Living::Apprentice),
        (4, Living::Business),
    ])
}

/// A way of living by something else.
pub fn not(chance: &mut Chance) -> Living {
    chance.weighted(&[
        (62, Living::Benefit),
        (12, Living::Spouse),
        (12, Living::PartJob),
        (6, Living::Subsidised),
        (2, Living::Flex),
        (4, Living::Unknown),
        (2, Living::JobUnknownHours),
    ])
}

fn usual_living(someone: &Someone, months: i32, chance: &mut Chance) -> Living {
    let (supported, reunified) = (months * 3 / 2, someone.group.is_reunified());
    let supported = usize::try_from(supported.clamp(0, 62)).unwrap_or(0);
    let man = usize::from(someone.sex == Sex::Male) * 6;
    match () {
        () if months > 5 && chance.often(supported + man) => self_supporting(chance),
        () if reunified && chance.often(30) => Living::Spouse,
        () if months < 8 => chance.weighted(&[(96, Living::Benefit), (4, Living::Unknown)]),
        () => not(chance),
    }
}

fn usual_danish(town: &Town, someone: &Someone, (from, months): (Date, i32), chance: &mut Chance) -> Plan {
    let last = someone.at_most(town.as_of);
    let passes = Plan::Passes(months_after(from, 17), last.min(months_after(from, 54)));
    let lower = Plan::PassesLower(months_after(from, 15), last.min(months_after(from, 48)));
    match months {
        ..=17 => chance.weighted(&[(86, Plan::Behind), (9, Plan::Stopped), (5, Plan::Exempt)]),
        18..=29 => {
            chance.weighted(&[(54, Plan::Behind), (14, Plan::OnTrack), (22, passes), (10, Plan::Stopped)])
        }
        _ => chance.weighted(&[
            (48, passes),
            (13, Plan::OnTrack),
            (20, Plan::Behind),
            (14, Plan::Stopped),
            (5, lower),
        ]),
    }
}

/// Writes what somebody lives on and the offers on the way there.
pub fn work(town: &mut Town, someone: &Someone, living: Living, goals: &[String]) {
    let Some(from) = someone.adult_from() else { return };
    let since = town.live(someone, living);
    if living == Living::Spouse {
        return;
    }
    let mut chance = town.chance("effort", &someone.key);
    let until = since.unwrap_or(town.as_of).max(working(from, 30));
    let most = usize::try_from(chance.between(2, 7)).unwrap_or(2);
    let first = working(from, chance.between(11, 27));
    town.offer(someone, &Effort { first, until, goals, most });
}
