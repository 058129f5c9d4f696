// SPDX-License-Identifier: MPL-2.0
//! How long a family keeps a language suitcase (D38, *udlån af sprogkuffert*): each municipality decides it, no law does.
//!
//! Fetched on Monday 1 June 2026: handed in on Monday 29 June, four weeks later. Somebody keeps a suitcase as a thing and
//! several after each other, so the rule is about no one's facts: the form of a loan asks it for the day it proposes.

use crate::{Apply, Certainty, Fact, Rounding, Rule, Span, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d38-suitcase-loan",
    source: "Kommunens egen lånetid; ingen lov siger noget om den",
    groups: Group::ALL,
    trigger: Fact::SuitcaseFetchedOn,
    // No law sets a day: it begins with the others that follow after the takeover (docs/sources.md), so that every loan has one.
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Proposal,
    open: true,
    spans: &[(Weight::Planned, Span::Days(28))],
    numbers: &[],
    rounding: Rounding::NextWorkingDay,
    amended: None,
    apply: Apply::Frame,
};
