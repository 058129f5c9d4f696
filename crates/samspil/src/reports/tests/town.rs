// SPDX-License-Identifier: MPL-2.0
//! An invented town for the tests of the status, stored as the work stores it.

use crate::{
    gate::{Told, Writer},
    housing::Placement,
    people::{Household, HouseholdRole, Interpreter, Membership, Person, Responsibility, Visitation},
    record::{Hours, Record, store},
    testing::{MUNICIPALITY, TestHouse},
    work::{Benefit, Employment},
};
use jiff::civil::Date;
use kernel::{
    codes::{BenefitKind, EmploymentKind, Group, Sex, Stay},
    ids::{DwellingId, HouseholdId, PersonId, RecordId},
};

/// The day a text names.
pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The town while it is being built.
pub struct Town {
    tx: Writer,
    told: Option<Told>,
}

impl Town {
    /// An empty town.
    pub fn of(house: &TestHouse) -> Self {
        Self { tx: house.office.by_itself(MUNICIPALITY).unwrap(), told: None }
    }

    /// Keeps it.
    pub fn keep(self) {
        self.tx.commit(self.told.unwrap()).unwrap();
    }

    /// Adds a record to somebody's file.
    pub fn add<R: Record>(&mut self, person: PersonId, record: &R) -> RecordId {
        let id = RecordId::mint();
        self.told = Some(store::add(&mut self.tx, person, id, record).unwrap());
        id
    }

    /// Strikes a record out again.
    pub fn strike<R: Record>(&mut self, person: PersonId, id: RecordId) {
        let kept = store::find::<R>(&mut self.tx, person, id).unwrap().unwrap();
        self.told = Some(store::strike(&mut self.tx, &kept).unwrap());
    }

    /// Adds a household.
    pub fn household(&mut self, name: &str) -> HouseholdId {
        self.add(store::nobody(), &Household { name: name.to_owned() }).cast()
    }

    /// Adds somebody born on a day of whom nothing else is known.
    pub fn person(&mut self, name: &str, born: &str, died: Option<&str>) -> PersonId {
        let id = PersonId::mint();
        let person = Person {
            name: name.to_owned(),
            other_names: None,
            cpr: None,
            born_on: Some(day(born)),
            birth_uncertain: false,
            sex: Sex::Female,
            citizenship: None,
            language: None,
            other_languages: None,
            interpreter: Interpreter::Unknown,
            phone: None,
            email: None,
            protected_from: None,
            protected_until: None,
            died_on: died.map(day),
            other_citizenship: None,
        };
        self.told = Some(store::add(&mut self.tx, id, store::itself(id), &person).unwrap());
        id
    }

    /// Takes somebody over.
    pub fn take_over(&mut self, person: PersonId, on: &str) {
        self.add(person, &visitation(Group::Refugee, on));
        let rule = Some("d1-takeover-refugee".to_owned());
        self.add(
            person,
            &Responsibility {
                starts_on: day(on),
                rule,
                ends_on: None,
                end_reason: None,
                moved_out_on: None,
                handed_over_on: None,
            },
        );
    }

    /// Lets somebody move in with a household.
    pub fn join(&mut self, person: PersonId, household: HouseholdId, on: &str) {
        let role = HouseholdRole::Adult;
        self.add(person, &Membership { household, role, starts_on: day(on), ends_on: None });
    }

    /// A mother and a child in one home.
    pub fn family(&mut self, name: &str, on: &str, permanent: bool) {
        let household = self.household(name);
        for born in ["1985-01-01", "2010-05-05"] {
            let person = self.person(&format!("{name} {born}"), born, None);
            self.take_over(person, on);
            self.join(person, household, on);
            let stay = if permanent { Stay::Permanent } else { Stay::Temporary };
            self.add(person, &placement(DwellingId::mint(), stay, on));
        }
    }

    /// Somebody with a full-time job, or on a benefit.
    pub fn worker(&mut self, on: &str, works: bool) -> PersonId {
        let person = self.person("Nogen", "1985-01-01", None);
        self.take_over(person, on);
        let (starts_on, ends_on) = (day(on), None);
        if works {
            let (kind, hours) = (EmploymentKind::Ordinary, Some(Hours(37 * 60)));
            self.add(
                person,
                &Employment {
                    kind,
                    employer: None,
                    occupation: None,
                    starts_on,
                    ends_on,
                    hours,
                    came_of: None,
                },
            );
        } else {
            self.add(
                person,
                &Benefit {
                    kind: BenefitKind::SelfSupportAndReturn,
                    starts_on,
                    ends_on,
                    requirements_met: None,
                },
            );
        }
        person
    }
}

/// A visitation decided on a day.
pub fn visitation(group_code: Group, on: &str) -> Visitation {
    Visitation {
        group_code,
        decided_on: Some(day(on)),
        early_takeover_on: None,
        cpr_registered_on: None,
        papers_received_on: None,
        first_in_denmark: None,
        moved_in_on: None,
        move_approved_on: None,
    }
}

/// A stay from a day on.
pub fn placement(dwelling: DwellingId, stay: Stay, on: &str) -> Placement {
    Placement {
        dwelling,
        stay,
        decided_on: None,
        starts_on: day(on),
        ends_on: None,
        reason: None,
        self_chosen: None,
        self_chosen_evidence: None,
        other_municipality: None,
        agreed_on: None,
        payment: None,
        host: None,
        host_contact: None,
        host_agreed_on: None,
        host_checked_on: None,
        host_until: None,
        decided_by: None,
        rests_on: None,
    }
}
