// SPDX-License-Identifier: MPL-2.0
//! The conditions of the result subsidy for a Danish test (*resultattilskud for danskprøve*).

use crate::{Apply, Certainty, Fact, Number, Param, Rounding, Rule};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "subsidy-danish-test",
    source: "Integrationsloven § 45",
    groups: Group::ALL,
    trigger: Fact::DanishPassed,
    valid_from: date(2017, 1, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: false,
    spans: &[],
    numbers: &[
        Number::months(Param::HighMonths, 36),
        Number::months(Param::NextExamMonths, 6),
        Number::months(Param::ToldMonths, 6),
    ],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Money,
};
