// SPDX-License-Identifier: MPL-2.0
//! The tally sheet: everybody is put down once, and the figure is read off at the end.

use crate::{Companion, Figure, Indicator, Member, Members};

#[derive(Default)]
pub(crate) struct Tally {
    members: Members,
    companions: Vec<Companion>,
    unknown_outside: u64,
}

impl Tally {
    /// A sheet with room for these counts beside the figure; they are shown even when they are 0.
    pub(crate) fn beside(keys: &[&'static str]) -> Self {
        let empty = |key: &&'static str| Companion { key, count: 0, of: None, members: Vec::new() };
        Self { companions: keys.iter().map(empty).collect(), ..Self::default() }
    }

    pub(crate) fn put(&mut self, who: Member, hit: bool) {
        self.members.denominator.push(who);
        if hit {
            self.members.numerator.push(who);
        }
    }

    /// Counted, where there is no denominator.
    pub(crate) fn hit(&mut self, who: Member) {
        self.members.numerator.push(who);
    }

    /// In the denominator, but the outcome is unknown.
    pub(crate) fn unknown(&mut self, who: Member) {
        self.members.denominator.push(who);
        self.members.unknown.push(who);
    }

    /// Counted, although what is recorded does not fit together.
    pub(crate) fn doubt(&mut self, who: Member) {
        self.members.unknown.push(who);
    }

    /// Not known to belong at all.
    pub(crate) fn stranger(&mut self, who: Member) {
        self.members.unknown.push(who);
        self.unknown_outside += 1;
    }

    pub(crate) fn left(&mut self, who: Member) {
        self.members.left_out.push(who);
    }

    pub(crate) fn note(&mut self, key: &'static str, who: Member) {
        if let Some(companion) = self.companions.iter_mut().find(|companion| companion.key == key) {
            companion.count += 1;
            companion.members.push(who);
        }
    }

    pub(crate) fn share(self, indicator: &Indicator) -> Figure {
        let (hits, whole) = (self.members.numerator.len() as u64, self.members.denominator.len() as u64);
        let looked_at = whole + self.unknown_outside;
        Figure { numerator: hits, denominator: Some(whole), looked_at, ..self.blank(indicator) }
    }

    /// A number without a denominator; those in doubt are seen against those counted.
    pub(crate) fn count(self, indicator: &Indicator) -> Figure {
        let hits = self.members.numerator.len() as u64;
        Figure { numerator: hits, looked_at: hits + self.unknown_outside, ..self.blank(indicator) }
    }

    /// The figure with who is who, but without its numbers.
    pub(crate) fn blank(self, indicator: &Indicator) -> Figure {
        Figure {
            indicator: indicator.id,
            version: indicator.version,
            unit: indicator.unit,
            numerator: 0,
            denominator: None,
            scale: 1,
            time: None,
            unknown: self.members.unknown.len() as u64,
            left_out: self.members.left_out.len() as u64,
            looked_at: 0,
            forecast: false,
            notes: Vec::new(),
            companions: self.companions,
            members: self.members,
        }
    }
}
