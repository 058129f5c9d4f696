// SPDX-License-Identifier: MPL-2.0
//! The conditions of the result subsidy for ordinary education (*resultattilskud for uddannelse*).

use super::subsidy_job;
use crate::{Number, Param, Rule};

pub(super) const RULE: Rule = Rule {
    id: "subsidy-education",
    numbers: &[
        Number::months(Param::HighMonths, 36),
        Number::months(Param::LowMonths, 60),
        Number::months(Param::LastsMonths, 6),
        Number::months(Param::ToldMonths, 6),
    ],
    ..subsidy_job::RULE
};
