// SPDX-License-Identifier: MPL-2.0
//! Chance that falls the same way every time and on every machine, so that the same people are invented again.

/// A source of chance (splitmix64) that a name sets going; the same name always gives the same numbers.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The chance that goes by this name. Each aspect of each life has its own, so that a change to one leaves the
    /// others as they are.
    #[must_use]
    pub fn of(name: &str) -> Self {
        // FNV-1a: short, and the same everywhere.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(hash)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `count`; 0 when there is nothing to choose from.
    pub fn below(&mut self, count: usize) -> usize {
        let wide = u128::from(self.next()) * count as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// A number between two, both included.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = usize::try_from(most - least).unwrap_or(0) + 1;
        least + i64::try_from(self.below(span)).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub fn often(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several; there must be one.
    pub fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// One of several sentences; there must be one.
    pub fn word<'a>(&mut self, all: &'a [String]) -> &'a str {
        let at = self.below(all.len());
        &all[at]
    }

    /// One of several, each with its own weight; there must be one.
    pub fn weighted<T: Copy>(&mut self, all: &[(usize, T)]) -> T {
        let mut left = self.below(all.iter().map(|(weight, _)| weight).sum());
        for (weight, item) in all {
            if left < *weight {
                return *item;
            }
            left -= weight;
        }
        all[0].1
    }

    /// The same things in another order.
    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            let other = self.below(at + 1);
            all.swap(at, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_splitmix64_as_others_have_published_them() {
        let mut chance = Chance(1_234_567);
        let numbers: Vec<u64> = (0..3).map(|_| chance.next()).collect();
        assert_eq!(
            numbers,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn a_name_always_sets_the_same_numbers_going() {
        assert_eq!(Chance::of("taarnby").next(), 13_603_146_870_112_497_430);
    }

    #[test]
    fn a_number_lies_between_the_two_and_reaches_both() {
        let mut chance = Chance::of("between");
        let numbers: Vec<i64> = (0..200).map(|_| chance.between(-2, 2)).collect();
        assert!((-2..=2).all(|number| numbers.contains(&number)));
        assert!(numbers.iter().all(|number| (-2..=2).contains(number)));
    }

    #[test]
    fn shuffling_loses_nobody() {
        let mut all: Vec<usize> = (0..50).collect();
        Chance::of("shuffle").shuffle(&mut all);
        assert_ne!(all, (0..50).collect::<Vec<_>>());
        all.sort_unstable();
        assert_eq!(all, (0..50).collect::<Vec<_>>());
    }
}
