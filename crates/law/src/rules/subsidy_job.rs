// SPDX-License-Identifier: MPL-2.0
//! The conditions of the result subsidy for an ordinary job (*resultattilskud for beskæftigelse*).

use crate::{Apply, Certainty, Fact, Number, Param, Rounding, Rule};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "subsidy-job",
    source: "Integrationsloven § 45, stk. 9, og refusionsbekendtgørelsen §§ 11-12",
    groups: Group::ALL,
    trigger: Fact::OrdinarySince,
    valid_from: date(2017, 1, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: false,
    spans: &[],
    numbers: &[
        Number::months(Param::HighMonths, 36),
        Number::months(Param::LowMonths, 60),
        Number::months(Param::LastsMonths, 6),
        Number::week(Param::JobHours, 20),
        // The law does not ask that anybody is told; how long ahead is ours, and the municipality's to change.
        Number::months(Param::ToldMonths, 6),
    ],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Money,
};
