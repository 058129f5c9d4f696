// SPDX-License-Identifier: MPL-2.0
//! Who could be whose friend, and why or why not; and a proposal for everybody at once. It decides nothing.

use super::wish::{Candidate, Certificate, Wish, shared};
use jiff::civil::Date;
use placement::{Options, Pair, Place, Problem, Unit};

/// What a friend at all is worth; the rest tells two friends apart. The numbers are our own proposal.
const A_FRIEND: i64 = 100;
/// A language in common: they can talk from the first day.
const LANGUAGE: i64 = 40;
/// The same area: it is easy to meet.
const AREA: i64 = 20;
/// Likes to be with children, where that is wished for.
const CHILDREN: i64 = 15;
/// Something both like to do, and how many of these count.
const INTEREST: i64 = 10;
const MOST_INTERESTS: i64 = 3;
/// Both have said when they can, and it fits.
const TIMES: i64 = 10;
/// Pairs times effort, and the most effort: a plan within a second.
const PAIRS_AND_EFFORT: usize = 50_000;
const EFFORT: usize = 30;
/// How many others are shown for each.
const OTHERS: usize = 3;

/// Something that speaks for two people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum For {
    /// They speak the same language: which.
    Language(String),
    /// Both like the same things: which, and how many.
    Interests(String, i64),
    /// They live in the same area: which.
    Area(String),
    /// They can at the same times.
    Times,
    /// The volunteer likes to be with children, as is wished.
    Children,
}

impl For {
    /// What it counts.
    #[must_use]
    pub fn points(&self) -> i64 {
        match self {
            Self::Language(_) => LANGUAGE,
            Self::Interests(_, count) => INTEREST * (*count).min(MOST_INTERESTS),
            Self::Area(_) => AREA,
            Self::Times => TIMES,
            Self::Children => CHILDREN,
        }
    }
}

/// Something that rules two people out as friends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// There are children, and the volunteer has no child certificate.
    NoCertificate,
    /// There are children, and the certificate is too old: the last day it counted.
    OldCertificate(Date),
    /// A friend of the other sex is wished for.
    Sex,
    /// They can at no time together.
    Times,
    /// It was tried before.
    Tried,
    /// The volunteer is a friend to as many as they can.
    Full,
}

/// What speaks for the two, or what rules them out.
///
/// # Errors
/// The first thing that rules them out.
pub fn judge(wish: &Wish, candidate: &Candidate) -> Result<Vec<For>, Against> {
    let (offer, volunteer) = (&wish.offer, &candidate.volunteer);
    match candidate.certificate {
        Certificate::Missing if wish.told.children => return Err(Against::NoCertificate),
        Certificate::Old(until) if wish.told.children => return Err(Against::OldCertificate(until)),
        _ => {}
    }
    if !offer.wished_sex.holds(volunteer.sex) {
        return Err(Against::Sex);
    }
    let can = [volunteer.by_day, volunteer.in_evenings, volunteer.at_weekends];
    let said = |times: [bool; 3]| times.contains(&true);
    let together = offer.times().iter().zip(can).any(|(one, other)| *one && other);
    // Whoever has not said when they can is not held to it.
    if said(offer.times()) && said(can) && !together {
        return Err(Against::Times);
    }
    if wish.tried.contains(&candidate.id) {
        return Err(Against::Tried);
    }
    if candidate.left < 1 {
        return Err(Against::Full);
    }
    let mut reasons = Vec::new();
    let spoken = shared(
        wish.told.language.as_deref().into_iter(),
        volunteer.languages().collect::<Vec<_>>().into_iter(),
    );
    reasons.extend(spoken.first().map(|language| For::Language((*language).to_owned())));
    let liked: Vec<&str> = super::volunteer::listed(volunteer.interests.as_deref()).collect();
    let both = shared(wish.interests(), liked.into_iter());
    if !both.is_empty() {
        reasons.push(For::Interests(both.join(", "), i64::try_from(both.len()).unwrap_or(i64::MAX)));
    }
    let near = wish.told.area.clone().filter(|area| candidate.area.as_ref() == Some(area));
    reasons.extend(near.map(For::Area));
    reasons.extend(together.then_some(For::Times));
    reasons.extend((offer.child_friendly && volunteer.with_children).then_some(For::Children));
    Ok(reasons)
}

/// What is proposed to one of them.
pub struct Outcome {
    /// Each volunteer, by index: what speaks for them, or what rules them out.
    pub judged: Vec<Result<Vec<For>, Against>>,
    /// The one that is proposed.
    pub friend: Option<usize>,
    /// Who else it could be, the best first.
    pub others: Vec<usize>,
}

/// A proposal for everybody at once. The same question has the same answer, and nobody is proposed to more than they can.
#[must_use]
pub fn propose(wishes: &[Wish], candidates: &[Candidate]) -> Vec<Outcome> {
    let judged: Vec<Vec<_>> =
        wishes.iter().map(|wish| candidates.iter().map(|one| judge(wish, one)).collect()).collect();
    let friends = solve(&judged, candidates);
    let outcome = |(judged, friend): (Vec<Result<Vec<For>, Against>>, Option<usize>)| {
        let mut others: Vec<(i64, usize)> = (0..judged.len())
            .filter(|one| friend != Some(*one))
            .filter_map(|one| Some((worth(judged[one].as_ref().ok()?), one)))
            .collect();
        others.sort_by_key(|(points, one)| (-points, *one));
        let others = others.into_iter().map(|(_, one)| one).take(OTHERS).collect();
        Outcome { judged, friend, others }
    };
    judged.into_iter().zip(friends).map(outcome).collect()
}

fn worth(reasons: &[For]) -> i64 {
    A_FRIEND + reasons.iter().map(For::points).sum::<i64>()
}

fn solve(judged: &[Vec<Result<Vec<For>, Against>>], candidates: &[Candidate]) -> Vec<Option<usize>> {
    let mut friends = vec![None; judged.len()];
    let mut pairs = Vec::new();
    for (unit, row) in judged.iter().enumerate() {
        let possible = row.iter().enumerate().filter_map(|(place, one)| Some((place, one.as_ref().ok()?)));
        pairs.extend(possible.map(|(place, reasons)| Pair { unit, place, score: worth(reasons) as f64 }));
    }
    if pairs.is_empty() {
        return friends;
    }
    let effort = (PAIRS_AND_EFFORT / pairs.len()).clamp(2, EFFORT);
    let unit = |at: usize| Unit { id: at.to_string(), demand: vec![1], groups: Vec::new(), locked_to: None };
    let place = |(at, one): (usize, &Candidate)| Place {
        id: at.to_string(),
        capacity: vec![Some(u64::try_from(one.left).unwrap_or(0))],
        sets: Vec::new(),
    };
    let problem = Problem {
        measures: vec!["units".to_owned()],
        units: (0..judged.len()).map(unit).collect(),
        places: candidates.iter().enumerate().map(place).collect(),
        pairs,
        ..Problem::default()
    };
    let options = Options { gap: 0.0, effort, seed: 1, threads: 1, out_of_time: &|| false };
    for assignment in &placement::solve(&problem, &options).assignments {
        if let (Ok(unit), Ok(place)) = (assignment.unit.parse::<usize>(), assignment.place.parse()) {
            friends[unit] = Some(place);
        }
    }
    friends
}
