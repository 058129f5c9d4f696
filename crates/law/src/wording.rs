// SPDX-License-Identifier: MPL-2.0
//! The keys of every wording the rules need, so that a test can see whether a language has them all.

use crate::leisure::{Breach, LeisureWeeks};
use crate::money::RateFault;
use crate::names::{NameFault, Named};
use crate::quota::{Milestone, QuotaFault};
use crate::subsidy::{Condition, Level, Proof, Standing};
use crate::{
    BookFault, Certainty, Fact, MissedReason, Param, RateOf, Reason, Rounding, State, StepKind, SuspendFault,
    Weight, rules,
};
use kernel::{
    TextEnum,
    calendar::Holiday,
    cpr::{CprFault, CprKind},
};

/// Every key that `locales/<language>/law.ftl` must have, each once.
#[must_use]
pub fn wording_keys() -> Vec<String> {
    let mut keys = Vec::new();
    for versions in rules().chunk_by(|rule, next| rule.id == next.id) {
        let id = versions[0].id;
        keys.extend([format!("rule-{id}-name"), format!("rule-{id}-what")]);
        if versions.iter().any(|rule| rule.open) {
            keys.push(format!("rule-{id}-open"));
        }
    }
    list::<StepKind>(&mut keys, "step");
    list::<Fact>(&mut keys, "fact");
    list::<Fact>(&mut keys, "awaits");
    list::<Reason>(&mut keys, "not-applicable");
    list::<Certainty>(&mut keys, "certainty");
    list::<Weight>(&mut keys, "deadline-weight");
    list::<State>(&mut keys, "deadline-state");
    list::<MissedReason>(&mut keys, "missed-reason");
    list::<Rounding>(&mut keys, "rounding");
    list::<BookFault>(&mut keys, "book-fault");
    list::<SuspendFault>(&mut keys, "suspend-fault");
    list::<Holiday>(&mut keys, "holiday");
    list::<Param>(&mut keys, "number");
    list::<RateFault>(&mut keys, "rate-fault");
    list::<Named>(&mut keys, "named");
    list::<NameFault>(&mut keys, "name-fault");
    list::<LeisureWeeks>(&mut keys, "leisure-weeks");
    list::<Breach>(&mut keys, "leisure-breach");
    list::<Condition>(&mut keys, "subsidy-condition");
    list::<Proof>(&mut keys, "subsidy-proof");
    list::<Standing>(&mut keys, "subsidy-standing");
    list::<Level>(&mut keys, "subsidy-level");
    list::<RateOf>(&mut keys, "rate-of");
    list::<Milestone>(&mut keys, "quota-milestone");
    list::<QuotaFault>(&mut keys, "quota-fault");
    list::<CprKind>(&mut keys, "cpr-kind");
    list::<CprFault>(&mut keys, "cpr-fault");
    keys
}

fn list<T: TextEnum>(keys: &mut Vec<String>, prefix: &str) {
    keys.extend(T::ALL.iter().map(|word| format!("{prefix}-{}", word.code())));
}
