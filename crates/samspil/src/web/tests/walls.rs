// SPDX-License-Identifier: MPL-2.0
//! What each role sees of a person, and what it never does: through the front door, in pages and for programs.

use crate::{
    gate::{Action, Role, Section},
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house, in_every_house_at},
    web::wording,
};
use jiff::Timestamp;
use kernel::ids::PersonId;
use serde_json::json;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

const CPR: &str = "640390-1236";

fn add(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let answer = visitor.post(&format!("/person/{person}/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind} {}", answer.body);
}

/// A person with something in every part of the file, referred to a language centre, a company team and a housing team.
fn amina(house: &TestHouse) -> PersonId {
    let maja = house.visitor(Role::Caseworker);
    let person = maja.register_with("Amina Tesfay", &[("cpr_0", CPR)]);
    let dwelling = json!({"address": "Rosenvej 1, Solbæk", "kind": "public", "rooms": 3, "sleeps": 4});
    let dwelling =
        house.visitor(Role::HousingOfficer).json("POST", "/api/v1/register/dwelling", &dwelling).json();
    let dwelling = dwelling["id"].as_str().unwrap().to_owned();
    let [centre, company, housing] = [UnitKind::LanguageCentre, UnitKind::Company, UnitKind::Housing]
        .map(|kind| house.unit(kind).to_string());
    add(
        &maja,
        person,
        "danish-referral",
        &[("centre", &centre), ("starts_on", "2026-06-01"), ("track", "du2")],
    );
    add(
        &maja,
        person,
        "referral",
        &[("unit", &company), ("starts_on", "2026-06-01"), ("purpose", "Find en praktik")],
    );
    add(
        &maja,
        person,
        "referral",
        &[("unit", &housing), ("starts_on", "2026-06-01"), ("purpose", "Find en bolig")],
    );
    add(&maja, person, "benefit", &[("kind", "sho-ydelse"), ("starts_on", "2026-06-01")]);
    add(
        &maja,
        person,
        "note",
        &[("kind", "phone"), ("happened_on", "2026-06-02"), ("facts", "Fortalte om sin bror")],
    );
    add(
        &maja,
        person,
        "offer",
        &[
            ("kind", "internship"),
            ("state", "running"),
            ("provider", "Solbæk Bageri"),
            ("starts_on", "2026-06-01"),
        ],
    );
    add(
        &maja,
        person,
        "placement",
        &[("dwelling", &dwelling), ("stay", "permanent"), ("starts_on", "2026-06-01")],
    );
    add(
        &maja,
        person,
        "permit",
        &[
            ("ground", "7-1"),
            ("kind", "temporary"),
            ("granted_on", "2026-05-01"),
            ("valid_until", "2028-05-01"),
        ],
    );
    for (wall, facts) in [
        ("health", "Har ondt i ryggen"),
        ("children", "Datteren sover dårligt"),
        ("closed", "Frygter sin svoger"),
    ] {
        let note = [("kind", "meeting"), ("happened_on", "2026-06-01"), ("facts", facts), ("wall", wall)];
        add(&maja, person, "note", &note);
    }
    add(&maja, person, "health-offer", &[("state", "offered"), ("offered_on", "2026-06-03")]);
    add(&maja, person, "profile", &[("starts_on", "2026-06-04"), ("interests", "Synger i kor")]);
    person
}

/// What the page of the file says when its part may be seen: one thing of each part.
fn tells(section: Section) -> Option<String> {
    let w = wording::language("da");
    Some(match section {
        Section::Cpr => CPR.to_owned(),
        Section::Economy => w.code("benefit-kind", "sho-ydelse").to_owned(),
        Section::Notes => "Fortalte om sin bror".to_owned(),
        Section::NotesOnHealth => "Har ondt i ryggen".to_owned(),
        Section::NotesOnChildren => "Datteren sover dårligt".to_owned(),
        Section::NotesClosed => "Frygter sin svoger".to_owned(),
        Section::Work => "Solbæk Bageri".to_owned(),
        Section::Danish => w.code("track", "du2").to_owned(),
        Section::Residence => w.code("ground", "7-1").to_owned(),
        Section::Housing => "id=\"placement\"".to_owned(),
        Section::Health => "id=\"health-offer\"".to_owned(),
        Section::Decisions => "id=\"decision\"".to_owned(),
        Section::Programme => "id=\"introduction\"".to_owned(),
        Section::Return => "id=\"return-guidance\"".to_owned(),
        Section::Case => "Find en praktik".to_owned(),
        Section::Identity => "Amina Tesfay".to_owned(),
        Section::Family => "id=\"membership\"".to_owned(),
        Section::Children => "id=\"language-assessment\"".to_owned(),
        Section::Progress => "id=\"exam\"".to_owned(),
        Section::Volunteering => "id=\"friend-offer\"".to_owned(),
    })
}

#[test]
fn each_role_sees_the_parts_of_the_file_that_are_its_work_and_no_other() {
    use Section::{Cpr, Danish, Family, Housing, Identity, Progress, Residence, Return, Work};
    in_every_house(|house| {
        let person = amina(house);
        let mut of_who_leads = <Section as kernel::TextEnum>::ALL.to_vec();
        of_who_leads
            .retain(|section| !matches!(section, Section::NotesOnHealth | Section::NotesClosed | Return));
        for (role, seen) in [
            (Role::Teacher, vec![Identity, Danish, Progress]),
            (Role::CompanyConsultant, vec![Identity, Work]),
            (Role::HousingOfficer, vec![Identity, Cpr, Residence, Family, Housing]),
            (Role::ReturnAdviser, vec![Identity, Cpr, Residence, Family, Return]),
            (Role::Caseworker, kernel::TextEnum::ALL.to_vec()),
            (Role::Coordinator, of_who_leads),
        ] {
            let page = house.visitor(role).get(&format!("/person/{person}"));
            assert_eq!(page.status, 200, "{role}");
            for section in <Section as kernel::TextEnum>::ALL {
                let told = tells(*section).unwrap();
                assert_eq!(page.body.contains(&told), seen.contains(section), "{role} {section}: {told}");
            }
            assert!(!page.body.contains("Rosenvej") || seen.contains(&Housing), "{role}");
        }
    });
}

#[test]
fn an_analyst_a_politician_and_an_administrator_reach_no_person() {
    in_every_house(|house| {
        let person = amina(house);
        for role in [Role::Analyst, Role::Politician, Role::Administrator] {
            let visitor = house.visitor(role);
            for path in [
                "/persons".to_owned(),
                "/persons?q=Amina".to_owned(),
                format!("/persons?q={CPR}"),
                format!("/person/{person}"),
                format!("/person/{person}/family"),
                format!("/person/{person}/deadlines"),
                format!("/person/{person}/note/new"),
                "/visitation".to_owned(),
                "/register/household".to_owned(),
                "/api/v1/persons?q=Amina".to_owned(),
                format!("/api/v1/persons/{person}"),
                format!("/api/v1/persons/{person}/deadlines"),
                "/api/v1/my-day".to_owned(),
            ] {
                let answer = visitor.get(&path);
                assert!(matches!(answer.status, 403 | 404), "{role} {path} {}", answer.status);
                assert!(!answer.body.contains("Tesfay"), "{role} {path}");
            }
            assert!(!visitor.get("/").body.contains("Tesfay"));
        }
    });
}

fn found(visitor: &Visitor<'_>, typed: &str) -> (String, String) {
    let typed: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
    let page = visitor.get(&format!("/persons?q={typed}"));
    (page.location.clone() + &page.body, visitor.get(&format!("/api/v1/persons?q={typed}")).body)
}

#[test]
fn t11_a_teacher_finds_only_who_is_referred_to_the_centre_by_name_by_cpr_and_by_case_number() {
    in_every_house(|house| {
        let person = amina(house);
        let maja = house.visitor(Role::Caseworker);
        let other = maja.register_with("Amina Haile", &[("cpr_0", "640390-1244")]);
        let teacher = house.visitor(Role::Teacher);
        let (page, api) = found(&teacher, "Amina");
        assert!(page.contains("Amina Tesfay") && api.contains("Amina Tesfay"));
        assert!(!page.contains("Haile") && !api.contains("Haile"));
        let list = teacher.get("/persons").body;
        assert!(list.contains("Amina Tesfay") && !list.contains("Haile"));
        for typed in ["Haile", "640390-1244", "2026-00002", CPR] {
            let (page, api) = found(&teacher, typed);
            for id in [person, other] {
                assert!(!page.contains(&id.to_string()) && !api.contains(&id.to_string()), "{typed}");
            }
        }
        for path in [format!("/person/{other}"), format!("/api/v1/persons/{other}")] {
            assert_eq!(teacher.get(&path).status, 404);
        }
        for path in ["", "/person", &format!("/person/{person}")] {
            let told = teacher.get(&format!("/api/v1/persons/{person}{path}"));
            assert_eq!(told.status, 200);
            assert!(!told.body.contains("1236"), "the number has a wall of its own: {}", told.body);
        }
        assert!(maja.get(&format!("/api/v1/persons/{person}/person")).body.contains("1236"));
    });
}

#[test]
fn nobody_reaches_another_person_or_household_through_a_file_that_is_theirs() {
    in_every_house(|house| {
        let person = amina(house);
        house.open_account("anden", Role::Caseworker, &[house.unit(UnitKind::Other)]);
        let other = house.visitor_named("anden").register("Semira Haile");
        let maja = house.visitor(Role::Caseworker);
        let before = house.events();
        let body = json!({"name": "Taget", "sex": "female", "interpreter": "none", "version": 1});
        for answer in [
            maja.get(&format!("/person/{person}/person/{other}")),
            maja.post(
                &format!("/person/{person}/person/{other}"),
                &[("name", "Taget"), ("sex", "female"), ("interpreter", "none"), ("version", "1")],
            ),
            maja.get(&format!("/api/v1/persons/{person}/person/{other}")),
            maja.json("PUT", &format!("/api/v1/persons/{person}/person/{other}"), &body),
        ] {
            assert_eq!(answer.status, 404);
            assert!(!answer.body.contains("Semira"));
        }
        assert_eq!(house.events(), before);
        for role in [Role::Caseworker, Role::Teacher, Role::CompanyConsultant, Role::HousingOfficer] {
            for path in ["/register/household", "/api/v1/register/household"] {
                assert_eq!(house.visitor(role).get(path).status, 403, "{role} {path}");
            }
        }
        assert!(house.visitor(Role::Coordinator).get("/register/household").body.contains("Semira Haile"));
    });
}

static REFERRED_AT: AtomicI64 = AtomicI64::new(0);

#[test]
fn a_referral_opens_the_door_until_its_last_day_and_closes_it_by_itself() {
    const FIFTEENTH_OF_JUNE: i64 = 1_781_510_400;
    REFERRED_AT.store(FIFTEENTH_OF_JUNE, Relaxed);
    let clock = || Timestamp::from_second(REFERRED_AT.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house| {
        REFERRED_AT.store(FIFTEENTH_OF_JUNE, Relaxed);
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let page = format!("/person/{person}");
        let (centre, housing) =
            (house.unit(UnitKind::LanguageCentre).to_string(), house.unit(UnitKind::Housing).to_string());
        assert_eq!(house.visitor(Role::Teacher).get(&page).status, 404, "before the referral");
        add(
            &maja,
            person,
            "danish-referral",
            &[("centre", &centre), ("starts_on", "2026-06-01"), ("ends_on", "2026-06-15")],
        );
        add(
            &maja,
            person,
            "referral",
            &[("unit", &housing), ("starts_on", "2026-06-01"), ("ends_on", "2026-06-14")],
        );
        let teacher = house.visitor(Role::Teacher);
        assert_eq!(teacher.get(&page).status, 200, "on its last day");
        assert!(teacher.get("/persons").body.contains("Amina Tesfay"));
        assert_eq!(house.visitor(Role::HousingOfficer).get(&page).status, 404, "the day after");
        REFERRED_AT.fetch_add(24 * 60 * 60, Relaxed);
        let teacher = house.visitor(Role::Teacher);
        assert_eq!(teacher.get(&page).status, 404);
        for path in ["/persons", "/persons?q=Amina", "/api/v1/persons?q=Amina"] {
            assert!(!teacher.get(path).body.contains("Tesfay"), "{path}");
        }
    });
}

#[test]
fn a_protected_person_is_marked_and_the_address_stays_with_those_who_house_them() {
    in_every_house(|house| {
        let person = amina(house);
        let maja = house.visitor(Role::Caseworker);
        let own = format!("/api/v1/persons/{person}/person/{person}");
        let mut body = maja.get(&own).json();
        body["protected_from"] = json!("2026-06-01");
        assert_eq!(maja.json("PUT", &own, &body).status, 200);
        let w = wording::language("da");
        for role in [
            Role::Caseworker,
            Role::Coordinator,
            Role::Teacher,
            Role::CompanyConsultant,
            Role::HousingOfficer,
        ] {
            let visitor = house.visitor(role);
            assert!(visitor.get(&format!("/person/{person}")).body.contains(w.t("protected-long")), "{role}");
            assert!(visitor.get("/persons").body.contains(w.t("protected")), "{role}");
            let sees = crate::gate::may(role, Action::See(Section::Housing), crate::gate::Relation::Referred)
                || matches!(role, Role::Caseworker | Role::Coordinator);
            let placements = visitor.get(&format!("/api/v1/persons/{person}/placement"));
            assert_eq!(placements.status, if sees { 200 } else { 403 }, "{role}");
            assert!(sees || !visitor.get(&format!("/person/{person}")).body.contains("Rosenvej"), "{role}");
        }
    });
}

#[test]
fn a_coordinator_corrects_a_name_and_leaves_the_cpr_number_alone() {
    in_every_house(|house| {
        let person = amina(house);
        let coordinator = house.visitor(Role::Coordinator);
        let own = format!("/person/{person}/person/{person}");
        let page = coordinator.get(&own);
        assert!(page.body.contains("name=\"name\"") && !page.body.contains("name=\"cpr\""), "{}", page.body);
        let mut fields = vec![
            ("name", "Amina T. Tesfay"),
            ("sex", "female"),
            ("interpreter", "none"),
            ("born_on", "1990-03-04"),
            ("version", "1"),
        ];
        assert_eq!(coordinator.post(&own, &fields).status, 303);
        let told = coordinator.get(&format!("/api/v1/persons/{person}")).json();
        assert_eq!((told["name"].as_str(), told["cpr"].as_str()), (Some("Amina T. Tesfay"), Some(CPR)));
        fields.extend([("version", "2"), ("cpr", "640390-1244")]);
        assert_eq!(coordinator.post(&own, &fields).status, 403);
        assert_eq!(house.visitor(Role::Caseworker).post(&own, &fields).status, 303);
    });
}

#[test]
fn every_look_into_a_file_is_written_down_with_who_when_what_and_why() {
    in_every_house(|house| {
        let person = amina(house);
        let visitor = house.visitor(Role::Teacher);
        let at = house.office.now();
        for (path, action) in [
            (format!("/person/{person}"), "see identity"),
            (format!("/person/{person}/danish-referral/new"), "change danish"),
            (format!("/api/v1/persons/{person}"), "see identity"),
            (format!("/api/v1/persons/{person}/exam"), "see progress"),
        ] {
            let count = || {
                house.count(
                    "select count(*) from access where municipality = $1 and account = $2 and person = $3
                     and action = $4 and relation = 'referred' and allowed = true and at = $5",
                    &[&visitor.account, &person, &action, &at],
                )
            };
            let before = count();
            assert_eq!(visitor.get(&path).status, 200, "{path}");
            assert_eq!(count(), before + 1, "{path}");
        }
        for path in ["family", "deadlines", "note/new"] {
            let refused =
                "select count(*) from access where municipality = $1 and person = $2 and allowed = false";
            let before = house.count(refused, &[&person]);
            assert_eq!(visitor.get(&format!("/person/{person}/{path}")).status, 403, "{path}");
            assert_eq!(house.count(refused, &[&person]), before + 1, "{path}");
        }
    });
}
