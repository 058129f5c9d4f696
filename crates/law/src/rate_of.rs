// SPDX-License-Identifier: MPL-2.0
//! What a dated amount can be of: what the state pays, what a stay may cost, and what a household lives on, in one list (*sats*).

use crate::{affordability::Living, money::Money};
use kernel::TextEnum;

/// What an amount is of. The codes of both lists stand beside each other in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateOf {
    /// What the state pays, and the most that is paid for a temporary stay.
    Money(Money),
    /// What a household's economy is reckoned by.
    Living(Living),
}

const MONEY: usize = <Money as TextEnum>::ALL.len();
const BOTH: usize = MONEY + <Living as TextEnum>::ALL.len();

const ALL: [RateOf; BOTH] = {
    let mut all = [RateOf::Money(Money::BasicGrant); BOTH];
    let mut at = 0;
    while at < BOTH {
        all[at] = if at < MONEY {
            RateOf::Money(<Money as TextEnum>::ALL[at])
        } else {
            RateOf::Living(<Living as TextEnum>::ALL[at - MONEY])
        };
        at += 1;
    }
    all
};

impl TextEnum for RateOf {
    const LIST: &'static str = "rate-of";
    const ALL: &'static [Self] = &ALL;
    fn code(self) -> &'static str {
        match self {
            Self::Money(money) => money.code(),
            Self::Living(living) => living.code(),
        }
    }
}

impl std::fmt::Display for RateOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}
