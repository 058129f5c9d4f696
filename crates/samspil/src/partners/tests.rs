// SPDX-License-Identifier: MPL-2.0
//! Partners at the front door: organisations, agreements that run out, and the figures that follow from them.

mod agreement_file;
mod intake;
mod passed_on;
mod referral;

use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

/// Adds one of the municipality's own things; its id.
fn added(visitor: &Visitor<'_>, kind: &str, fields: &[(&str, &str)]) -> String {
    let ids = || {
        let all = visitor.get(&format!("/api/v1/register/{kind}")).json();
        let all = all["items"].as_array().unwrap().clone();
        all.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let before = ids();
    let answer = visitor.post(&format!("/register/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind} {}", answer.body);
    ids().into_iter().find(|id| !before.contains(id)).unwrap()
}

fn organisation(house: &TestHouse, name: &str, kind: &str, more: &[(&str, &str)]) -> String {
    let own = [("name", name), ("partner_kind", kind), ("starts_on", "2020-01-01")];
    added(&house.visitor(Role::Coordinator), "organisation", &[&own[..], more].concat())
}

fn agreement(house: &TestHouse, party: &str, more: &[(&str, &str)]) -> String {
    let coordinator = house.visitor(Role::Coordinator);
    let responsible = coordinator.account.to_string();
    let own = [
        ("organisation", party),
        ("agreement_kind", "cooperation"),
        ("agreement_guidepost", "community"),
        ("purpose", "Netværk omkring nye familier"),
        ("responsibilities", "Foreningen finder frivillige, kommunen henviser"),
        ("responsible", responsible.as_str()),
        ("starts_on", "2025-01-01"),
        ("signed_on", "2024-12-10"),
    ];
    let mut fields: Vec<_> =
        own.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name)).collect();
    fields.extend(more);
    added(&coordinator, "cooperation-agreement", &fields)
}

#[test]
fn k04_k07_organisations_of_every_kind_of_the_catalogue_are_found_by_kind_and_by_language() {
    use kernel::TextEnum;
    in_every_house(|house| {
        for kind in crate::catalogue::PartnerKind::ALL {
            organisation(house, &format!("Partner {kind}"), kind.code(), &[]);
        }
        let group = organisation(
            house,
            "Tigrinya-gruppen",
            "refugee-groups",
            &[("spoken_languages", "Tigrinya, amharisk"), ("contribution", "Går med til lægen")],
        );
        let maja = house.visitor(Role::Caseworker);
        let page = maja.get("/partners?kind=refugee-groups&language=tigrinya").body;
        assert!(page.contains("Tigrinya-gruppen") && page.contains(&group), "{page}");
        assert!(!page.contains("Partner refugee-groups") && !page.contains("Partner doctors"), "{page}");
        assert!(maja.get("/partners").body.contains("Partner folk-high-schools"));
        let unit = organisation(house, "Tigrinya-gruppen, Nord", "refugee-groups", &[("part_of", &group)]);
        assert!(maja.get(&format!("/partners/{group}")).body.contains("Tigrinya-gruppen, Nord"));
        assert!(maja.get("/partners").body.contains("Afdeling af Tigrinya-gruppen"));
        let lis = house.visitor(Role::Coordinator);
        let own = [("name", "X"), ("partner_kind", "doctors"), ("starts_on", "2020-01-01"), ("version", "1")];
        let ring = [&own[..], &[("part_of", unit.as_str())]].concat();
        let ring = lis.post(&format!("/register/organisation/{unit}"), &ring);
        assert_eq!(ring.status, 422);
        assert!(ring.body.contains(said("fault-organisation-of-itself")));
        assert_eq!(maja.get("/partners/00000000-0000-7000-8000-000000000001").status, 404);
    });
}

#[test]
fn b39_b42_an_agreement_says_who_does_what_inside_or_outside_and_an_organisation_shows_whom_to_call() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let club = organisation(house, "Fodboldklubben", "associations", &[("takes_part", "true")]);
        let school = organisation(house, "Skoleafdelingen", "authorities", &[("internal", "true")]);
        agreement(house, &club, &[]);
        agreement(house, &school, &[("agreement_guidepost", "education")]);
        let contact = [("organisation", club.as_str()), ("contact_name", "Bo Bold")];
        let nameless = coordinator.post("/register/organisation-contact/new", &contact);
        assert_eq!(nameless.status, 422, "there must be a way to reach them");
        added(
            &coordinator,
            "organisation-contact",
            &[&contact[..], &[("contact_phone", "12 34 56 78")]].concat(),
        );
        let maja = house.visitor(Role::Caseworker);
        let page = maja.get(&format!("/partners/{club}")).body;
        for text in
            ["Foreningen finder frivillige", "Bo Bold, 12 34 56 78", said("agreement-in-force"), "10.12.2024"]
        {
            assert!(page.contains(text), "no {text} in {page}");
        }
        assert!(!page.contains("/register/cooperation-agreement/"), "she looks and does not keep");
        assert_eq!(maja.get("/register/cooperation-agreement/new").status, 403);
        let covered = maja.get("/agreements").body;
        assert!(covered.contains("<svg") && covered.contains("0 interne, 1 eksterne"), "{covered}");
        assert!(covered.contains("1 interne, 0 eksterne"), "{covered}");
        assert!(covered.contains("Uden en gældende aftale"), "{covered}");
        let cpr = agreement_with_a_number(&coordinator, &club);
        assert_eq!(cpr, 422, "no citizen stands in an agreement");
    });
}

fn agreement_with_a_number(visitor: &Visitor<'_>, party: &str) -> u16 {
    let responsible = visitor.account.to_string();
    let fields = [
        ("organisation", party),
        ("agreement_kind", "cooperation"),
        ("agreement_guidepost", "community"),
        ("purpose", "For 640390-1236"),
        ("responsibilities", "Begge"),
        ("responsible", responsible.as_str()),
        ("starts_on", "2025-01-01"),
    ];
    visitor.post("/register/cooperation-agreement/new", &fields).status
}

#[test]
fn b39_an_agreement_that_runs_out_within_60_days_is_a_task_of_whoever_answers_for_it_until_it_is_renewed() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let caseworker = house.visitor(Role::Caseworker);
        let day = |visitor: &Visitor<'_>| visitor.get("/").body;
        let [club, choir, band] =
            ["Klubben", "Koret", "Bandet"].map(|name| organisation(house, name, "associations", &[]));
        // Today is 15 June 2026: the 60th day is 14 August.
        agreement(house, &club, &[("ends_on", "2026-08-14")]);
        agreement(house, &choir, &[("ends_on", "2026-08-15")]);
        agreement(house, &band, &[("ends_on", "2026-07-01"), ("lapses", "true")]);
        let page = day(&coordinator);
        assert!(page.contains("Klubben") && page.contains("14.08.2026"), "{page}");
        assert!(!page.contains("Koret"), "61 days are more than 60");
        assert!(!page.contains("Bandet"), "it is to run out");
        assert!(!day(&caseworker).contains("Klubben"), "another answers for it");
        let limit = [
            ("limit_kind", "renew-agreement"),
            ("days", "90"),
            ("starts_on", "2026-06-01"),
            ("source", "Ledelsen, 1. juni"),
        ];
        added(&coordinator, "time-limit", &limit);
        assert!(day(&coordinator).contains("Koret"), "the municipality asks for 90 days");
        agreement(house, &club, &[("starts_on", "2026-08-15"), ("signed_on", "2026-06-10")]);
        assert!(!day(&coordinator).contains("Klubben"), "it is renewed");
        assert!(coordinator.get("/agreements").body.contains("Koret"));
    });
}

#[test]
fn b40_b44_5a_and_6a_are_counted_from_the_register_and_stand_on_the_status_with_their_definition() {
    in_every_house(|house| {
        for at in 0..10 {
            let more = [("takes_part", "true"), ("key_partner", "true")];
            let club = organisation(house, &format!("Forening {at}"), "associations", &more);
            if at < 5 {
                agreement(house, &club, &[]);
            }
        }
        let office = [("internal", "true"), ("key_partner", "true")];
        let office = organisation(house, "Skoleafdelingen", "authorities", &office);
        agreement(house, &office, &[]);
        let unsigned = organisation(house, "Naboerne", "volunteers", &[]);
        agreement(house, &unsigned, &[("signed_on", "")]);
        let status = house.visitor(Role::Coordinator).get("/status").body;
        let card = |id: &str| {
            let start =
                status.split_once(&format!("id=\"indicator-{id}\"")).unwrap_or_else(|| panic!("no {id}")).1;
            start.split("id=\"indicator-").next().unwrap().to_owned()
        };
        assert!(card("5a").contains("50"), "{}", card("5a"));
        assert!(card("5a").contains("Nævneren er vores forslag"), "{}", card("5a"));
        assert!(card("6a").contains("6 af 11") || card("6a").contains("54"), "{}", card("6a"));
        let published = house.visitor(Role::Politician).get("/status").body;
        assert!(!published.contains("Forening 1"), "no organisation is named in a figure");
        assert!(!status.contains("status-elsewhere-5a"));
    });
}

#[test]
fn b39_who_has_nothing_to_do_with_partners_sees_none_of_them_on_pages_or_for_programs() {
    in_every_house(|house| {
        let club = organisation(house, "Fodboldklubben", "associations", &[]);
        agreement(house, &club, &[]);
        for role in [Role::Teacher, Role::TeamMember, Role::Analyst, Role::Politician, Role::Administrator] {
            let visitor = house.visitor(role);
            for path in [
                "/partners".to_owned(),
                format!("/partners/{club}"),
                "/agreements".to_owned(),
                "/register/organisation".to_owned(),
                "/register/organisation-contact".to_owned(),
                "/api/v1/register/organisation".to_owned(),
                "/api/v1/register/cooperation-agreement".to_owned(),
            ] {
                let answer = visitor.get(&path);
                assert_eq!(answer.status, 403, "{role} {path}");
                assert!(!answer.body.contains("Fodboldklubben"), "{role} {path}");
            }
            assert!(!visitor.get("/").body.contains("/partners"), "{role}");
        }
    });
}

#[test]
fn r17_places_are_told_by_the_size_of_the_company_and_few_are_not_told_outside_the_house() {
    in_every_house(|house| {
        let (bo, maja) = (house.visitor(Role::Coordinator), house.visitor(Role::Caseworker));
        let large = organisation(house, "Nordlager", "business", &[("size_class", "large")]);
        let micro = organisation(house, "Bageriet", "business", &[("size_class", "micro")]);
        for (company, places) in [(&large, "12"), (&micro, "2")] {
            let fields = [
                ("organisation", company.as_str()),
                ("place_kind", "internship"),
                ("places_count", places),
                ("starts_on", "2026-02-01"),
            ];
            added(&bo, "company-place", &fields);
        }
        let offers = [&large, &large, &large, &large, &large, &large, &micro];
        for (at, company) in offers.into_iter().enumerate() {
            let person = maja.register(&format!("Borger {at}"));
            let offer = [
                ("kind", "internship"),
                ("state", "running"),
                ("organisation", company.as_str()),
                ("starts_on", "2026-06-01"),
            ];
            assert_eq!(maja.post(&format!("/person/{person}/offer/new"), &offer).status, 303);
        }
        let row = |role: Role, size: &str| {
            let page = house.visitor(role).get("/partners/places").body;
            let row = page.split("<tr>").find(|row| row.contains(size)).unwrap_or_else(|| panic!("{page}"));
            row.to_owned()
        };
        let (w_large, w_micro) = (said("size-class-large"), said("size-class-micro"));
        for (size, offered, used) in [(w_large, ">12<", ">6<"), (w_micro, ">2<", ">1<")] {
            let row = row(Role::CompanyConsultant, size);
            assert!(row.contains(offered) && row.contains(used), "{row}");
        }
        let published = row(Role::Politician, w_micro);
        assert!(!published.contains(">1<") && published.contains("&#60;5"), "{published}");
        assert!(row(Role::Politician, w_large).contains(">6<"));
        assert_eq!(house.visitor(Role::Teacher).get("/partners/places").status, 403);
        assert!(bo.get(&format!("/partners/{large}")).body.contains("12, "), "the company shows its places");
    });
}
