// SPDX-License-Identifier: MPL-2.0
//! A small town with everything in it: stored as the work stores it, it reads back as the facts the figures need.

use super::town::{Town, day, placement, visitation};
use crate::{
    cases::{Contract, ContractState},
    gate::Role,
    housing::{Dwelling, DwellingKind},
    learning::{DanishReferral, Exam, Module},
    people::{EndReason, Responsibility},
    record::{Hours, Kroner, Prose, store},
    testing::{MUNICIPALITY, in_every_house},
    work::{Benefit, Claim, Education, Employment, Offer, OfferState},
};
use indicators::{INDICATORS, Snapshot, person as told};
use kernel::{
    codes::{
        BenefitKind, EducationBasis, EducationLevel, EmploymentKind, ExamKind, Group, OfferKind, Sex, Stay,
        SubsidyKind, Track,
    },
    ids::{DwellingId, PersonId},
};

const AS_OF: &str = "2018-12-31";

fn exam(kind: ExamKind, enrolled: &str, on: &str, passed: Option<bool>) -> Exam {
    Exam { kind, enrolled_on: Some(day(enrolled)), starts_on: day(on), passed, grade: None }
}

fn offer(kind: OfferKind, state: OfferState) -> Offer {
    let (provider, hours) = (Some("Solbæk Bageri".to_owned()), Some(Hours(18 * 60 + 30)));
    let (starts_on, ends_on) = (day("2016-02-01"), Some(day("2016-04-30")));
    Offer {
        kind,
        orientation: None,
        state,
        provider,
        starts_on,
        ends_on,
        hours,
        goal: None,
        outcome: None,
        leisure_weeks: None,
        leisure_day: None,
        leisure_from: None,
        leisure_until: None,
        organisation: None,
    }
}

/// A contract the person was the last to sign, or has not signed.
fn contract(signed: Option<&str>) -> Contract {
    Contract {
        state: ContractState::Presented,
        starts_on: day("2015-09-01"),
        programme_begins_on: None,
        danish_hours: None,
        job_hours: None,
        person_signed_on: signed.map(day),
        municipality_signed_on: Some(day("2015-09-02")),
        declaration_signed_on: Some(day("2015-09-03")),
        explained_in: None,
        interpreter: false,
        refusal_reason: None,
        ends_on: None,
        person_signed_how: None,
        municipality_signed_how: None,
        revision: None,
        pattern: None,
        programme_extended_on: None,
        programme_ends_on: None,
    }
}

/// Somebody who has done everything once.
fn busy(town: &mut Town) -> PersonId {
    let person = town.person("Travl", "1985-01-01", None);
    town.add(person, &visitation(Group::DisplacedFromUkraine, "2017-07-01"));
    town.take_over(person, "2015-08-31");
    for signed in [Some("2015-10-05"), Some("2015-09-20"), None] {
        town.add(person, &contract(signed));
    }
    learn_danish(town, person);
    town.add(person, &offer(OfferKind::Internship, OfferState::Completed));
    town.add(person, &offer(OfferKind::Guidance, OfferState::Proposed));
    let (starts_on, ends_on) = (day("2016-08-01"), None);
    let (kind, hours) = (EmploymentKind::Ordinary, None);
    town.add(
        person,
        &Employment { kind, employer: None, occupation: None, starts_on, ends_on, hours, came_of: None },
    );
    let (level, basis, institution) = (EducationLevel::Vocational, EducationBasis::StudentGrant, None);
    let began = day("2017-08-01");
    town.add(person, &Education { level, institution, basis, starts_on: began, ends_on, completed: None });
    let kind = BenefitKind::IntegrationBenefit;
    town.add(
        person,
        &Benefit {
            kind,
            starts_on: day("2015-09-01"),
            ends_on: Some(day("2016-07-31")),
            requirements_met: None,
        },
    );
    let struck = town.add(person, &Benefit { kind, starts_on, ends_on, requirements_met: None });
    town.strike::<Benefit>(person, struck);
    for (refused, amount) in [(None, Some(Kroner(7_846_050))), (Some(day("2018-03-01")), None)] {
        let (kind, starts_on, paid_on) = (SubsidyKind::Job, day("2017-02-01"), None);
        town.add(
            person,
            &Claim {
                kind,
                documented_on: None,
                document: None,
                starts_on: Some(starts_on),
                amount,
                paid_on,
                refused_on: refused,
            },
        );
    }
    person
}

fn learn_danish(town: &mut Town, person: PersonId) {
    let (starts_on, track) = (day("2015-09-15"), Some(Track::Du2));
    let referral = DanishReferral {
        centre: None,
        starts_on,
        can_start_on: None,
        first_lesson_on: Some(day("2015-10-01")),
        track,
        exempt: false,
        reason: None,
        ends_on: None,
    };
    town.add(person, &referral);
    let exempt = Some(Prose("Taler dansk".to_owned()));
    town.add(
        person,
        &DanishReferral {
            starts_on: day("2019-01-01"),
            track: None,
            exempt: true,
            reason: exempt,
            ..referral
        },
    );
    for (number, passed) in [(1, true), (2, false)] {
        let (hours, test_on, passed) = (Some(Hours(12 * 60)), Some(day("2016-03-15")), Some(passed));
        let (starts_on, ends_on) = (day("2015-10-01"), Some(day("2016-03-31")));
        town.add(
            person,
            &Module { track: Track::Du2, number, starts_on, ends_on, hours, test_on, passed, location: None },
        );
    }
    town.add(person, &exam(ExamKind::Pd2, "2018-04-01", "2018-06-01", Some(true)));
    town.add(person, &exam(ExamKind::Pd3, "2019-02-01", "2019-06-01", None));
}

fn busy_told(id: PersonId) -> indicators::Person {
    let (from, none) = (day("2016-08-01"), None);
    let hours = |minutes| Some(indicators::Hours::from_minutes(minutes));
    let module = |number, passed_on| {
        let (from, until) = (day("2015-10-01"), Some(day("2016-03-31")));
        told::Module { track: Track::Du2, number, from, until, passed_on, hours_per_week: hours(720) }
    };
    let claim = |amount_ore, withdrawn| {
        let claimed_on = Some(day("2017-02-01"));
        told::Claim { kind: SubsidyKind::Job, met_on: None, claimed_on, amount_ore, paid_on: None, withdrawn }
    };
    // SU for half a year is a subsidy that nobody has claimed.
    let claimable = told::Claim {
        kind: SubsidyKind::Education,
        met_on: Some(day("2018-02-01")),
        claimed_on: None,
        ..claim(None, false)
    };
    indicators::Person {
        sex: Sex::Female,
        born: Some(day("1985-01-01")),
        group: Some(Group::Refugee),
        taken_over_on: Some(day("2015-08-31")),
        contract_signed_on: Some(day("2015-09-20")),
        danish_referred_on: Some(day("2015-09-15")),
        first_lesson_on: Some(day("2015-10-01")),
        referrals: vec![told::Referral { track: Track::Du2, on: day("2015-09-15") }],
        modules: vec![module(1, Some(day("2016-03-15"))), module(2, None)],
        exam_enrolments: vec![told::ExamEnrolment { kind: ExamKind::Pd2, on: day("2018-06-01") }],
        exams: vec![told::Exam { kind: ExamKind::Pd2, on: day("2018-06-01"), passed: true }],
        offers: vec![told::Offer {
            kind: OfferKind::Internship,
            orientation: None,
            from: day("2016-02-01"),
            until: Some(day("2016-04-30")),
            hours_per_week: hours(1110),
        }],
        employments: vec![told::Employment {
            kind: EmploymentKind::Ordinary,
            from,
            until: none,
            hours_per_week: None,
        }],
        educations: vec![told::Education {
            level: EducationLevel::Vocational,
            basis: EducationBasis::StudentGrant,
            ordinary: true,
            from: day("2017-08-01"),
            until: none,
        }],
        benefits: vec![told::Benefit {
            kind: BenefitKind::IntegrationBenefit,
            from: day("2015-09-01"),
            until: Some(day("2016-07-31")),
        }],
        claims: vec![claim(Some(7_846_050), false), claim(None, true), claimable],
        ..indicators::Person::new(id)
    }
}

#[test]
fn a_stored_file_reads_back_as_the_facts_the_figures_look_at() {
    in_every_house(|house| {
        let mut town = Town::of(house);
        let person = busy(&mut town);
        town.keep();
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let read = super::super::store::snapshot(&mut conn, day(AS_OF)).unwrap();
        let expected = Snapshot {
            as_of: day(AS_OF),
            persons: vec![busy_told(person)],
            families: Vec::new(),
            listings: Vec::new(),
            counts: Vec::new(),
            partners: Vec::new(),
        };
        let json = |snapshot: &Snapshot| serde_json::to_value(snapshot).unwrap();
        assert_eq!(json(&read), json(&expected));
        for indicator in INDICATORS {
            let series = |snapshot| format!("{:?}", indicator.series(snapshot));
            assert_eq!(series(&read), series(&expected), "{}", indicator.id);
        }
    });
}

#[test]
fn whoever_left_or_died_is_gone_and_whoever_completed_the_programme_is_not() {
    in_every_house(|house| {
        let mut town = Town::of(house);
        let cases = [
            (Some(EndReason::MovedAway), None, Some(("2018-02-01", told::EndReason::MovedAway))),
            (
                Some(EndReason::LeftDenmark),
                Some("2018-12-01"),
                Some(("2018-02-01", told::EndReason::LeftDenmark)),
            ),
            (Some(EndReason::Died), Some("2018-01-31"), Some(("2018-01-31", told::EndReason::Died))),
            (None, Some("2018-05-05"), Some(("2018-05-05", told::EndReason::Died))),
            (Some(EndReason::PermitLapsed), None, Some(("2018-02-01", told::EndReason::Other))),
            (Some(EndReason::Completed), None, None),
            (Some(EndReason::FiveYears), None, None),
        ];
        let mut expected = Vec::new();
        for (end_reason, died, end) in cases {
            let person = town.person("Nogen", "1985-01-01", died);
            let (starts_on, ends_on) = (day("2016-01-01"), end_reason.map(|_| day("2018-01-31")));
            town.add(
                person,
                &Responsibility {
                    starts_on,
                    rule: None,
                    ends_on,
                    end_reason,
                    moved_out_on: None,
                    handed_over_on: None,
                },
            );
            expected.push(end.map(|(on, reason)| (day(on), reason)));
        }
        let back = town.person("Tilbage", "1985-01-01", None);
        for (from, end_reason) in [("2016-01-01", Some(EndReason::MovedAway)), ("2019-06-01", None)] {
            let (starts_on, ends_on) = (day(from), end_reason.map(|_| day("2018-01-31")));
            town.add(
                back,
                &Responsibility {
                    starts_on,
                    rule: None,
                    ends_on,
                    end_reason,
                    moved_out_on: None,
                    handed_over_on: None,
                },
            );
        }
        town.keep();
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let mut ends = |as_of: &str| -> Vec<_> {
            let read = super::super::store::snapshot(&mut conn, day(as_of)).unwrap();
            assert!(read.persons.iter().all(|person| person.taken_over_on == Some(day("2016-01-01"))));
            read.persons.iter().map(|person| person.end.map(|end| (end.on, end.reason))).collect()
        };
        let came_back: Vec<_> = expected.iter().copied().chain([None]).collect();
        assert_eq!(ends("2019-12-31"), came_back);
        let away = Some((day("2018-02-01"), told::EndReason::MovedAway));
        assert_eq!(ends(AS_OF), expected.into_iter().chain([away]).collect::<Vec<_>>());
    });
}

#[test]
fn b10_a_family_begins_once_and_nobody_is_assigned_a_home_of_their_own() {
    in_every_house(|house| {
        let mut town = Town::of(house);
        town.family("Hassan", "2018-03-01", true);
        let own = Dwelling {
            address: "Birkevej 2".to_owned(),
            area: None,
            kind: DwellingKind::Owned,
            rooms: 3,
            size: None,
            sleeps: 4,
            rent: None,
            utilities: None,
            accessible: false,
            transport: None,
            shopping: None,
            school: None,
            vacant_from: None,
            gone_on: None,
            deposit: None,
            landlord: None,
            stop_metres: None,
            shop_metres: None,
            school_seats: None,
            daycare_seats: None,
            commute_minutes: None,
            blocked: None,
        };
        let own: DwellingId = town.add(store::nobody(), &own).cast();
        let (first, later) = (town.household("Tesfay"), town.household("Tesfay igen"));
        let child = town.person("Barn", "2010-05-05", None);
        town.take_over(child, "2018-04-01");
        town.join(child, first, "2018-04-01");
        town.join(child, later, "2018-09-01");
        town.add(child, &placement(own, Stay::Permanent, "2018-04-01"));
        town.keep();
        let all = house.visitor(Role::Analyst).get(&format!("/api/v1/status?as_of={AS_OF}")).json();
        let headline = &all["indicators"][0]["headline"];
        assert_eq!((&headline["label"], &headline["percent"]), (&"2018".into(), &100.into()));
        assert_eq!((&headline["denominator"], &headline["left_out"]), (&1.into(), &1.into()), "{headline}");
    });
}

#[test]
fn t05_b23_b27_stored_newcomers_give_the_figures_of_the_worked_examples() {
    in_every_house(|house| {
        let mut town = Town::of(house);
        let mut people: Vec<PersonId> = (0..50).map(|at| town.worker("2015-06-01", at < 33)).collect();
        for (kind, hours) in
            [(OfferKind::Internship, 30), (OfferKind::OrdinaryEducation, 10), (OfferKind::Guidance, 10)]
        {
            let person = people.pop().unwrap();
            let given = offer(kind, OfferState::Completed);
            town.add(person, &Offer { hours: Some(Hours(hours * 60)), ..given });
        }
        town.keep();
        let all = house.visitor(Role::Coordinator).get(&format!("/api/v1/status?as_of={AS_OF}")).json();
        let of = |id: &str, line: &str, label: &str| {
            let one =
                all["indicators"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone();
            let points = one["series"].as_array().unwrap().clone();
            points.into_iter().find(|point| point["line"] == line && point["label"] == label).unwrap()
        };
        let self_supporting = of("T-05", "line-status", "2014-2015");
        assert_eq!((&self_supporting["percent"], &self_supporting["denominator"]), (&66.into(), &50.into()));
        assert_eq!(of("B-27", "line-all", "2016")["percent"], 80);
        let danish = of("2c", "line-all", "2015");
        assert_eq!(
            (&danish["denominator"], &danish["companions"]["companion-not-referred"]["count"]),
            (&50.into(), &50.into())
        );
        assert_eq!(of("3a", "line-all", "2015-12")["numerator"], 17);
    });
}
