// SPDX-License-Identifier: MPL-2.0
//! New documents on Min dag: what others have filed, until it is opened, for whoever carries the case or covers.

use super::said;
use crate::{
    gate::Role,
    people::UnitKind,
    testing::{PAPER, TestHouse, Visitor, in_every_house},
};
use kernel::ids::PersonId;

/// Files a document and answers its address.
fn filed(visitor: &Visitor<'_>, person: PersonId, title: &str, more: &[(&str, &str)]) -> String {
    let fields = [("title", title), ("kind", "other"), ("direction", "internal"), ("dated_on", "2026-06-01")];
    let fields = [&fields[..], more].concat();
    let answer = visitor.send_file("POST", &format!("/api/v1/persons/{person}/document"), &fields, PAPER);
    assert_eq!(answer.status, 201, "{}", answer.body);
    format!("/person/{person}/document/{}", answer.json()["id"].as_str().unwrap())
}

fn colleague(house: &TestHouse) -> Visitor<'_> {
    house.open_account("kollega", Role::Caseworker, &[house.unit(UnitKind::Integration)]);
    house.visitor_named("kollega")
}

#[test]
fn what_a_colleague_files_stands_on_min_dag_until_whoever_carries_the_case_has_opened_it() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), colleague(house));
        let person = maja.register("Amina Tesfay");
        let none = maja.get("/").body;
        assert!(!none.contains(said("day-documents")));
        let own = filed(&maja, person, "Mit eget", &[]);
        let first = filed(&bo, person, "Papirer fra centret", &[]);
        let second = filed(&bo, person, "Endnu et", &[]);
        let day = maja.get("/").body;
        assert!(day.contains(said("day-documents")) && day.contains("Papirer fra centret"), "{day}");
        let leads_there = format!("<a href=\"#documents\">{} (2)</a>", said("day-documents"));
        assert!(day.contains(&leads_there), "{day}");
        assert!(!day.contains("Mit eget"), "one knows what one has filed oneself");
        let told = maja.get("/api/v1/my-day").json();
        assert_eq!(told["documents"].as_array().unwrap().len(), 2);
        assert!(day.contains(&format!("{first}/file")), "one click opens it");
        assert!(!bo.get("/").body.contains("Papirer fra centret"));
        assert_eq!(maja.get(&format!("{first}/file")).status, 200);
        let day = maja.get("/").body;
        assert!(!day.contains("Papirer fra centret") && day.contains("Endnu et"));
        // What follows from the file is worked out anew after every change, and what was opened stays so.
        super::add(
            &maja,
            person,
            "note",
            &[("kind", "phone"), ("happened_on", "2026-06-01"), ("facts", "Talt")],
        );
        assert!(!maja.get("/").body.contains("Papirer fra centret"));
        assert_eq!(bo.strike(&second, "1").status, 303);
        assert!(!maja.get("/").body.contains(said("day-documents")));
        assert_eq!(maja.get(&format!("{own}/file")).status, 200);
        let rows = house.count("select count(*) from unread_document where municipality = $1", &[]);
        assert_eq!(rows, 0);
    });
}

#[test]
fn the_team_and_who_covers_see_new_documents_as_far_as_the_walls_let_them() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), colleague(house));
        let person = maja.register("Amina Tesfay");
        house.open_account("tredje", Role::Caseworker, &[house.unit(UnitKind::Integration)]);
        let third = house.visitor_named("tredje");
        filed(&third, person, "Til alle", &[]);
        let hidden = filed(&third, person, "Om helbredet", &[("kind", "health"), ("wall", "health")]);
        let team = format!("/?team={}", house.unit(UnitKind::Integration));
        let (of_team, of_leader) = (bo.get(&team).body, house.visitor(Role::Coordinator).get(&team).body);
        assert!(of_team.contains("Til alle") && of_team.contains("Om helbredet"), "{of_team}");
        assert!(of_leader.contains("Til alle") && !of_leader.contains("Om helbredet"));
        assert!(!third.get(&team).body.contains("Til alle"), "who filed it");
        house.behind_its_back(
            "insert into cover (municipality, id, version, struck, account, colleague, starts_on, ends_on)
             select a.municipality, a.id, 1, false, a.id, b.id, '2026-06-01', '2026-06-30'
             from account a, account b where a.login = 'caseworker' and b.login = 'kollega'",
        );
        let cover = format!("/?cover={}", maja.account);
        assert!(bo.get(&cover).body.contains("Om helbredet"));
        assert_eq!(bo.get(&format!("{hidden}/file")).status, 200);
        assert!(!bo.get(&cover).body.contains("Om helbredet"), "who covers has opened it");
        assert!(maja.get("/").body.contains("Om helbredet"), "and whoever carries the case has not");
    });
}

#[test]
fn a_new_caseworker_has_what_nobody_has_opened_and_not_what_came_and_was_read_before() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), colleague(house));
        let person = maja.register("Amina Tesfay");
        house.open_account("tredje", Role::Caseworker, &[house.unit(UnitKind::Integration)]);
        let third = house.visitor_named("tredje");
        let read = filed(&third, person, "Læst af Maja", &[]);
        filed(&third, person, "Ulæst", &[]);
        assert_eq!(maja.get(&format!("{read}/file")).status, 200);
        let list = maja.get(&format!("/api/v1/persons/{person}/case-file")).json();
        let mut case = list["items"][0].clone();
        case["caseworker"] = bo.account.to_string().into();
        case["assigned_on"] = "2026-06-16".into();
        let path = format!("/api/v1/persons/{person}/case-file/{}", case["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &path, &case).status, 200);
        let day = bo.get("/").body;
        assert!(day.contains("Ulæst") && !day.contains("Læst af Maja"), "{day}");
        assert!(!maja.get("/").body.contains("Ulæst"));
    });
}
