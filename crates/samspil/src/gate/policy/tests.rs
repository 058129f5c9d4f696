// SPDX-License-Identifier: MPL-2.0
//! Who may do what, as a table, and what must hold whatever the table says.

use super::*;
use kernel::TextEnum;
use std::fmt::Write;

/// Prints every role, action and relation; a change of policy shows as a change of this file.
#[test]
fn the_whole_matrix_of_roles_actions_and_relations_is_the_golden_table() {
    let mut table = String::new();
    for role in Role::ALL {
        writeln!(table, "{role}").unwrap();
        for action in Action::all() {
            let allowed: Vec<_> = Relation::ALL
                .iter()
                .filter(|relation| may(*role, action, **relation))
                .map(|r| r.code())
                .collect();
            let allowed = if allowed.is_empty() { "-".to_owned() } else { allowed.join(" ") };
            writeln!(table, "  {:<22} {allowed}", action.name()).unwrap();
        }
    }
    expect_test::expect_file!["../policy.golden.txt"].assert_eq(&table);
}

/// What is due tells that a health assessment is offered or waited for.
#[test]
fn whoever_sees_what_is_due_may_see_that_a_health_assessment_was_offered() {
    let due = Action::See(Section::Programme);
    for role in Role::ALL {
        for relation in Relation::ALL {
            let health = may(*role, Action::See(Section::Health), *relation);
            assert!(health || !may(*role, due, *relation), "{role} {relation}");
            assert!(health || !may(*role, Action::SeeWorklist, *relation) || *relation < Relation::OwnUnit);
        }
    }
}

#[test]
fn b08_a_politician_never_reaches_a_person() {
    for action in Action::all() {
        for relation in Relation::ALL {
            assert!(!may(Role::Politician, action, *relation) || action == Action::SeeStatus);
        }
    }
}
