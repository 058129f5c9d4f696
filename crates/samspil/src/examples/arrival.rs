// SPDX-License-Identifier: MPL-2.0
//! People who come together: who they are, why they may stay, and since when the municipality is responsible.

use super::{
    chance::Chance,
    naming::{Family, Named},
    town::{Gone, Someone, Town, days},
    words::{LanguageArea, words},
};
use crate::people::{
    EndReason, Household, HouseholdRole, Kin, Kinship, Membership, Permit, PermitKind, Responsibility,
    Visitation,
};
use jiff::civil::Date;
use kernel::{
    calendar::months_after,
    codes::{Ground, Group, Sex},
    ids::{HouseholdId, PersonId},
};

/// People who come together.
#[derive(Clone, Copy, Debug)]
pub struct Newcomers<'a> {
    /// The language area.
    pub area: &'static str,
    /// The group in the programme.
    pub group: Group,
    /// About when the municipality takes over; for groups taken over by decision, in this month.
    pub around: Date,
    /// The grown-ups; two are a couple.
    pub adults: &'a [Sex],
    /// How many children.
    pub children: usize,
    /// When and why they are gone again.
    pub gone: Option<Gone>,
    /// Whether another municipality was responsible first.
    pub moved_in: bool,
    /// Who is here already and they come to.
    pub joins: Option<usize>,
}

impl Newcomers<'_> {
    /// A grown-up alone.
    pub const ALONE: [&'static [Sex]; 2] = [&[Sex::Male], &[Sex::Female]];
    /// A couple.
    pub const COUPLE: &'static [Sex] = &[Sex::Male, Sex::Female];
}

/// The way of a household into the municipality.
struct Way {
    visitation: Visitation,
    responsibility: Responsibility,
    decided: Date,
}

impl Town {
    /// Invents the people who come together and writes who they are into the package; where they stand in `people`.
    pub fn settle(&mut self, new: &Newcomers<'_>) -> std::ops::Range<usize> {
        let first = self.people.len();
        let head = new.joins.and_then(|at| self.people.get(at)).cloned();
        let household = self.household(head.as_ref());
        let mut chance = self.chance("household", &format!("{household}-{first}"));
        let area = words().area(new.area);
        let family = Family::of(area, head.as_ref().map(|head| head.name.as_str()), &mut chance);
        let way = way(new, &mut chance);
        let taken_over = way.responsibility.starts_on;
        let gone = new.gone.map(|gone| ending(gone, taken_over));
        let ages = ages(new, &mut chance);
        for (at, (sex, born)) in ages.into_iter().enumerate() {
            let adult = at < new.adults.len();
            let named = family.member(area, sex, adult.then_some(at), &mut chance);
            if at == 0 && head.is_none() {
                let _: HouseholdId = self.package.id(&household);
                self.package.add(&household, &Household { name: named.household.clone() });
            }
            let someone = Someone {
                key: format!("p{:03}", self.people.len() + 1),
                household: household.clone(),
                name: named.whole.clone(),
                given: named.given.clone(),
                sex,
                born,
                birth_known: !(adult && chance.often(1)),
                language: &area.language,
                area: new.area,
                group: new.group,
                decided: way.decided,
                taken_over,
                gone,
                parent: adult && new.children > 0,
            };
            self.register(&someone, &named, area, &way);
            self.people.push(someone);
        }
        self.relate(first, new);
        first..self.people.len()
    }

    /// The key of the household: that of whoever is here already, or the next one.
    fn household(&mut self, head: Option<&Someone>) -> String {
        if let Some(head) = head {
            return head.household.clone();
        }
        self.households += 1;
        format!("h{:03}", self.households)
    }

    fn register(&mut self, someone: &Someone, named: &Named, area: &LanguageArea, way: &Way) {
        let _: PersonId = someone.id(&mut self.package);
        let mut chance = self.chance("person", &someone.key);
        let person = self.person(someone, named, area, &mut chance);
        self.package.add(&someone.key, &person);
        let household = self.package.id(&someone.household);
        let adult = months_after(someone.born, 18 * 12) <= someone.taken_over;
        let role = if adult { HouseholdRole::Adult } else { HouseholdRole::Child };
        let membership = Membership { household, role, starts_on: way.decided, ends_on: someone.until() };
        self.file(someone, &membership);
        self.permits(someone, adult, &mut chance);
        self.file(someone, &way.visitation);
        let moved = someone.gone.filter(|gone| gone.why == EndReason::MovedAway).map(|gone| gone.on);
        let responsibility = Responsibility {
            ends_on: someone.until(),
            end_reason: someone.gone.map(|gone| gone.why),
            moved_out_on: moved,
            handed_over_on: moved,
            ..way.responsibility.clone()
        };
        self.file(someone, &responsibility);
    }

    /// One permit after the other, two years each, until the person is gone or it is not decided yet.
    fn permits(&mut self, someone: &Someone, adult: bool, chance: &mut Chance) {
        let mut granted_on = days(someone.decided, -chance.between(10, 60));
        let last = someone.at_most(self.as_of);
        let ground = ground(someone, adult, chance);
        while granted_on <= last {
            let until = days(months_after(granted_on, 24), -1);
            self.file(
                someone,
                &Permit {
                    ground,
                    kind: PermitKind::Temporary,
                    granted_on,
                    valid_until: Some(until),
                    withdrawn_on: None,
                },
            );
            granted_on = days(until, 1);
        }
    }

    /// Who is whose spouse, parent and child, as far as they came together or to somebody.
    fn relate(&mut self, first: usize, new: &Newcomers<'_>) {
        let own: Vec<usize> = (first..self.people.len()).collect();
        let adults: Vec<usize> =
            new.joins.into_iter().chain(own[..new.adults.len()].iter().copied()).collect();
        let children = &own[new.adults.len()..];
        if let [one, other, ..] = adults[..] {
            self.kin(one, other, Kinship::Spouse);
            self.kin(other, one, Kinship::Spouse);
        }
        for child in children {
            for adult in &adults {
                self.kin(*adult, *child, Kinship::Parent);
                self.kin(*child, *adult, Kinship::Child);
            }
        }
    }

    fn kin(&mut self, of: usize, to: usize, kinship: Kinship) {
        let (someone, other) = (self.people[of].clone(), self.people[to].clone());
        let relative = other.id(&mut self.package);
        let ends_on = [someone.until(), other.until()].into_iter().flatten().min();
        let kin = Kin {
            relative,
            kinship,
            custody: kinship == Kinship::Parent && months_after(other.born, 18 * 12) > self.as_of,
            together: true,
            starts_on: None,
            ends_on,
        };
        self.file(&someone, &kin);
    }
}

/// The end of the responsibility; five years are counted from the takeover.
fn ending(gone: Gone, taken_over: Date) -> Gone {
    let five_years = gone.why == EndReason::FiveYears;
    Gone { on: if five_years { months_after(taken_over, 60) } else { gone.on }, ..gone }
}

/// When the municipality takes over, by the law's own count.
fn way(new: &Newcomers<'_>, chance: &mut Chance) -> Way {
    let by_decision =
        matches!(new.group, Group::Refugee | Group::UnaccompaniedMinor | Group::DisplacedFromUkraine);
    let decided_on = match new.group {
        Group::DisplacedFromUkraine => Some(days(new.around, -21)),
        // The first whole month lies between: decided in May, taken over in July.
        _ if by_decision => Some(days(months_after(new.around.first_of_month(), -2), chance.between(2, 27))),
        _ => None,
    };
    let registered = (!by_decision).then_some(new.around);
    let visitation = Visitation {
        group_code: new.group,
        decided_on,
        early_takeover_on: None,
        cpr_registered_on: registered,
        papers_received_on: decided_on.map(|day| days(day, chance.between(3, 12))),
        first_in_denmark: Some(!new.moved_in),
        moved_in_on: None,
        move_approved_on: None,
    };
    let (starts_on, rule) =
        match law::takeover(&law::RuleBook::shipped(), &crate::people::takeover_facts(&visitation)) {
            law::Takeover::On { on, rule, .. } => (on, Some(rule.id.to_owned())),
            law::Takeover::Awaits(_) | law::Takeover::NotApplicable(_) => (new.around, None),
        };
    let responsibility = Responsibility {
        starts_on,
        rule,
        ends_on: None,
        end_reason: None,
        moved_out_on: None,
        handed_over_on: None,
    };
    Way { visitation, responsibility, decided: decided_on.unwrap_or(new.around) }
}

/// Sex and day of birth of each: grown-ups first, then children from the eldest.
fn ages(new: &Newcomers<'_>, chance: &mut Chance) -> Vec<(Sex, Date)> {
    let minor = new.group == Group::UnaccompaniedMinor;
    let (least, most) = match (minor, new.children) {
        (true, _) => (15, 16),
        (_, 0) => (19, 52),
        (_, count) => (24 + i64::try_from(count).unwrap_or(0), 44),
    };
    let eldest = chance.between(least, most);
    let mut all = Vec::new();
    for (at, sex) in new.adults.iter().enumerate() {
        let age = if at == 0 { eldest } else { (eldest - chance.between(-2, 6)).max(20) };
        all.push((*sex, birthday(new.around, age, chance)));
    }
    let oldest = (eldest - 21).clamp(1, 16);
    let mut children: Vec<i64> = (0..new.children).map(|_| chance.between(0, oldest)).collect();
    children.sort_unstable_by(|one, other| other.cmp(one));
    for age in children {
        let sex = *chance.one(&[Sex::Female, Sex::Male]);
        // Born before they came: those of nought years at least a month.
        all.push((sex, birthday(days(new.around, -120), age, chance)));
    }
    all
}

/// A day of birth for an age. Where nobody kept count it was set to 1 January.
fn birthday(on: Date, age: i64, chance: &mut Chance) -> Date {
    let months = i16::try_from(age * 12).unwrap_or(0);
    let day = days(months_after(on, -months), -chance.between(0, 300));
    if age > 0 && chance.often(22) { Date::new(day.year(), 1, 1).unwrap_or(day) } else { day }
}

fn ground(someone: &Someone, adult: bool, chance: &mut Chance) -> Ground {
    match someone.group {
        Group::Refugee if someone.language == "dari" && someone.taken_over.year() > 2020 => {
            chance.weighted(&[(6, Ground::Afghanistan), (4, Ground::S7_1)])
        }
        Group::Refugee => chance.weighted(&[(5, Ground::S7_1), (3, Ground::S7_2), (2, Ground::S7_3)]),
        Group::UnaccompaniedMinor => chance.weighted(&[(4, Ground::S7_1), (1, Ground::S9c3)]),
        Group::QuotaRefugee => Ground::S8_1,
        Group::ReunifiedToRefugee if adult => Ground::S9_1_1Refugee,
        Group::ReunifiedToRefugee => Ground::S9_1_2Refugee,
        Group::ReunifiedToOthers if adult => Ground::S9_1_1Other,
        Group::ReunifiedToOthers => Ground::S9_1_2Other,
        Group::DisplacedFromUkraine => chance.weighted(&[(9, Ground::Ukraine1), (1, Ground::Ukraine2)]),
    }
}
