// SPDX-License-Identifier: MPL-2.0
//! Documents: filed with their file, opened safely, behind walls as notes are, and nothing hostile comes in.

use super::said;
use crate::{
    gate::Role,
    people::UnitKind,
    testing::{Answer, PAPER, TestHouse, Visitor, in_every_house},
};
use kernel::ids::PersonId;

const LETTER: [(&str, &str); 5] = [
    ("title", "Brev fra centret"),
    ("kind", "letter"),
    ("direction", "in"),
    ("dated_on", "2026-06-01"),
    ("correspondent", "Center Sandholm"),
];

fn file(visitor: &Visitor<'_>, person: PersonId, more: &[(&str, &str)], paper: (&str, &[u8])) -> Answer {
    let fields = [&LETTER[..], more].concat();
    visitor.send_file("POST", &format!("/person/{person}/document/new"), &fields, paper)
}

/// Files a letter and answers its id.
fn filed(visitor: &Visitor<'_>, person: PersonId, more: &[(&str, &str)]) -> String {
    let before = ids(visitor, person);
    let answer = file(visitor, person, more, PAPER);
    assert_eq!(answer.status, 303, "{}", answer.body);
    ids(visitor, person).into_iter().find(|id| !before.contains(id)).expect("the one just filed")
}

fn ids(visitor: &Visitor<'_>, person: PersonId) -> Vec<String> {
    let list = visitor.get(&format!("/api/v1/persons/{person}/document")).json();
    let items = list["items"].as_array().cloned().unwrap_or_default();
    items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

fn path(person: PersonId, id: &str) -> String {
    format!("/person/{person}/document/{id}/file")
}

/// Whether the document can be seen anywhere: on the page, in the list, at its address, and its file.
fn opens(visitor: &Visitor<'_>, person: PersonId, id: &str) -> bool {
    let page = visitor.get(&format!("/person/{person}")).body.contains(id);
    let list = ids(visitor, person).contains(&id.to_owned());
    let own = visitor.get(&format!("/api/v1/persons/{person}/document/{id}")).status == 200;
    let file = visitor.get(&path(person, id));
    let api = visitor.get(&format!("/api/v1/persons/{person}/document/{id}/file"));
    assert_eq!((page, list, own, file.status == 200), (list, page, page, page), "the same everywhere");
    assert_eq!(file.status, api.status);
    assert!(page || file.status == 404 && !file.body.contains("Opdigtet"));
    page
}

fn colleague(house: &TestHouse) -> Visitor<'_> {
    house.open_account("kollega", Role::Caseworker, &[house.unit(UnitKind::Integration)]);
    house.visitor_named("kollega")
}

fn kept(house: &TestHouse) -> (i64, i64) {
    let count =
        |table: &str| house.count(&format!("select count(*) from {table} where municipality = $1"), &[]);
    (count("document"), count("kept_file"))
}

#[test]
fn a_document_is_filed_with_its_file_stands_on_the_persons_page_and_is_opened_as_it_was_sent() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let form = maja.get(&format!("/person/{person}/document/new")).body;
        assert!(form.contains("enctype=\"multipart/form-data\"") && form.contains("type=\"file\""));
        assert!(!form.contains("name=\"sha256\"") && !form.contains("name=\"corrects\""));
        let events = house.events();
        let id = filed(&maja, person, &[]);
        assert_eq!(house.events(), events + 1);
        assert_eq!(kept(house), (1, 1));
        let page = maja.get(&format!("/person/{person}")).body;
        for part in ["Brev fra centret", "Center Sandholm", "01.06.2026", said("file-type-pdf")] {
            assert!(page.contains(part), "{part}");
        }
        let opened = maja.get(&path(person, &id));
        assert_eq!((opened.status, opened.body.as_bytes()), (200, PAPER.1));
        assert_eq!(opened.headers["content-type"], "application/pdf");
        let how = "attachment; filename=\"Papir.pdf\"; filename*=UTF-8''Papir.pdf";
        assert_eq!(opened.headers["content-disposition"], how);
        assert_eq!(opened.headers["x-content-type-options"], "nosniff");
        assert_eq!(opened.headers["cache-control"], "no-store");
        let policy = opened.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("sandbox") && policy.contains("default-src 'none'"), "{policy}");
        let told = maja.get(&format!("/api/v1/persons/{person}/document/{id}")).json();
        assert_eq!((&told["file_name"], &told["file_size"]), (&"Papir.pdf".into(), &PAPER.1.len().into()));
        let tells = "select count(*) from event where municipality = $1 and after like $2";
        assert_eq!(house.count(tells, &[&format!("%{}%", told["sha256"].as_str().unwrap())]), 1);
        assert_eq!(house.count(tells, &[&"%Opdigtet%"]), 0, "what is in it stands in no event");
    });
}

#[test]
fn a_picture_is_shown_and_everything_else_is_taken_home_under_a_name_that_harms_nobody() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let picture = file(&maja, person, &[], ("Pas æ%0d%0aX: 1.PNG", b"\x89PNG\r\n\x1a\nx"));
        assert_eq!(picture.status, 303, "{}", picture.body);
        let id = ids(&maja, person).pop().unwrap();
        let shown = maja.get(&path(person, &id));
        assert_eq!(shown.headers["content-type"], "image/png");
        let how = shown.headers["content-disposition"].to_str().unwrap();
        assert!(
            how.starts_with("inline; filename=\"Pas __0d_0aX 1.png\"; filename*=UTF-8''Pas%20%C3%A6%250d"),
            "{how}"
        );
        assert!(shown.headers.get("x").is_none());
    });
}

#[test]
fn a_file_that_may_not_be_kept_is_refused_beside_its_field_and_what_was_typed_still_stands() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let mut large = b"%PDF-1.7".to_vec();
        large.resize(crate::record::LARGEST_FILE + 1, b'x');
        let events = house.events();
        for (paper, fault) in [
            (("a.pdf", &b""[..]), "fault-file-empty"),
            (("a.txt", b"<html><script>alert(1)</script>"), "fault-file-type"),
            (("a.png", b"PK\x03\x04\x14\0\0\0"), "fault-file-type"),
            (("a.exe", b"MZ\x90\0"), "fault-file-type"),
            (("a.pdf.exe", b"%PDF-1.7"), "fault-file-name"),
            (("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "fault-file-type"),
            (("a.pdf", &large), "fault-file-too-large"),
        ] {
            let refused = file(&maja, person, &[], paper);
            assert_eq!(refused.status, 422, "{fault}");
            let (_, beside) = refused.body.split_once("id=\"file-fault\"").expect(fault);
            let words = crate::web::wording::language("da").about(fault, "10");
            assert!(beside.starts_with('>') && beside.contains(&words), "{fault}: {beside}");
            assert!(
                refused.body.contains("value=\"Center Sandholm\"")
                    && refused.body.contains(said("hint-file-again"))
            );
        }
        let none = maja.post(&format!("/api/v1/persons/{person}/document"), &LETTER);
        assert_eq!(none.status, 422, "{}", none.body);
        assert!(none.body.contains("\"file\"") && !none.body.contains("sha256"), "{}", none.body);
        let undated = file(&maja, person, &[("dated_on", "i går")], PAPER);
        assert!(undated.status == 422 && undated.body.contains(said("hint-file-again")));
        let health = file(&maja, person, &[("kind", "health")], PAPER);
        assert!(health.status == 422 && health.body.contains("id=\"wall-fault\""));
        large.resize(8 * crate::record::LARGEST_FILE + 1, b'x');
        assert_eq!(file(&maja, person, &[], ("a.pdf", &large)).status, 413);
        assert_eq!((kept(house), house.events()), ((0, 0), events));
    });
}

#[test]
fn only_a_form_that_carries_a_file_may_be_large_and_only_from_somebody_who_is_known() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let mut large = b"%PDF-1.7".to_vec();
        large.resize(1024 * 1024, b'x');
        let to = |path: &str| maja.send_file("POST", path, &LETTER, ("a.pdf", &large)).status;
        assert_eq!(to(&format!("/person/{person}/document/new")), 303);
        for path in
            [format!("/person/{person}/note/new"), "/register/area/new".to_owned(), "/login".to_owned()]
        {
            assert!(matches!(to(&path), 400 | 413), "{path}");
        }
        let long = "x".repeat(300 * 1024);
        assert_eq!(file(&maja, person, &[("title", &long)], PAPER).status, 413);
        let stranger = |path: &str, kind: &str| {
            let request =
                axum::http::Request::builder().method("POST").uri(path).header("content-type", kind);
            house.send(request.body(axum::body::Body::from(large.clone())).unwrap())
        };
        for path in [format!("/person/{person}/document/new"), "/import".to_owned()] {
            let answer = stranger(&path, "multipart/form-data; boundary=x");
            assert_eq!(answer.location, "/login", "{path}: what it says is not even read");
        }
        assert_eq!(stranger("/import", "text/plain").status, 413);
        assert_eq!(kept(house), (1, 1));
    });
}

#[test]
fn what_the_program_says_of_a_file_cannot_be_said_by_whoever_sends_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let first = filed(&maja, person, &[]);
        let nobody = maja.account.to_string().replace('0', "1");
        let lies = [
            ("sha256", "0"),
            ("file_size", "1"),
            ("file_name", "x.exe"),
            ("file_type", "png"),
            ("filed_by", &nobody),
            ("filed_on", "2020-01-01"),
            ("corrects", &first),
        ];
        let id = filed(&maja, person, &lies);
        let told = maja.get(&format!("/api/v1/persons/{person}/document/{id}")).json();
        assert_eq!(told["file_name"], "Papir.pdf");
        assert_eq!(told["file_size"], PAPER.1.len());
        assert_eq!(told["filed_by"], maja.account.to_string());
        assert_eq!(told["filed_on"], "2026-06-15");
        assert!(told["corrects"].is_null() && told["sha256"].as_str().unwrap().len() == 64);
    });
}

#[test]
fn a_document_behind_a_wall_is_opened_by_those_it_is_for_and_is_nowhere_for_anybody_else() {
    for (wall, by_colleague, by_leader) in
        [("", true, true), ("children", true, true), ("health", true, false), ("closed", false, false)]
    {
        in_every_house(|house| {
            let maja = house.visitor(Role::Caseworker);
            let person = maja.register("Amina Tesfay");
            let id = filed(&maja, person, &[("wall", wall)]);
            let (bo, leader) = (colleague(house), house.visitor(Role::Coordinator));
            assert!(opens(&maja, person, &id), "{wall}");
            assert_eq!(opens(&bo, person, &id), by_colleague, "{wall}: a colleague");
            assert_eq!(opens(&leader, person, &id), by_leader, "{wall}: who leads");
            let refused =
                "select count(*) from access where municipality = $1 and account = $2 and allowed = false";
            assert_eq!(
                house.count(refused, &[&leader.account]) > 0,
                !by_leader,
                "{wall}: it is written down"
            );
            assert_eq!(file(&bo, person, &[("wall", wall)], PAPER).status == 303, by_colleague, "{wall}");
        });
    }
}

#[test]
fn no_role_that_may_not_read_the_notes_opens_a_document_and_no_public_list_tells_of_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (person, other) = (maja.register("Amina Tesfay"), maja.register("Yusuf Haile"));
        let id = filed(&maja, person, &[]);
        for visitor in house.everybody_but(&[Role::Caseworker, Role::Coordinator]) {
            let status = visitor.get(&path(person, &id)).status;
            assert!(matches!(status, 403 | 404), "{} {status}", visitor.name());
        }
        assert_eq!(maja.get(&path(other, &id)).status, 404, "in another's file");
        assert_eq!(maja.get(&path(person, &person.to_string())).status, 404);
        assert_eq!(maja.get(&format!("/register/document/{id}/file")).status, 404);
        assert_eq!(maja.get(&format!("/person/{person}/note/{id}/file")).status, 404);
        for list in [
            "/persons?q=Brev",
            "/api/v1/calendar",
            "/catalogue/file",
            "/api/hsds/3.1/services",
            "/api/v1/persons",
        ] {
            assert!(!maja.get(list).body.contains("Brev fra centret"), "{list}");
        }
    });
}

#[test]
fn a_correction_is_a_new_document_and_the_old_one_can_still_be_opened_behind_the_newer_wall() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let first = filed(&maja, person, &[]);
        let own = format!("/person/{person}/document/{first}");
        let renamed = [&LETTER[..], &[("title", "Brev, side 1"), ("version", "1")]].concat();
        let bo = colleague(house);
        assert_eq!(bo.post(&own, &renamed).status, 303);
        assert_eq!(kept(house), (2, 1), "the same file is kept once");
        let second = ids(&maja, person).into_iter().find(|id| *id != first).unwrap();
        for (id, by) in [(&first, &maja), (&second, &bo)] {
            let told = maja.get(&format!("/api/v1/persons/{person}/document/{id}")).json();
            assert_eq!(told["filed_by"], by.account.to_string(), "each is filed by whoever registered it");
        }
        assert_eq!(maja.get(&path(person, &second)).body.as_bytes(), PAPER.1);
        assert_eq!(maja.post(&own, &renamed).status, 409, "it was corrected already");
        let own = format!("/person/{person}/document/{second}");
        let walled = [&LETTER[..], &[("wall", "health"), ("version", "1")]].concat();
        let newer = ("Scan.png", &b"\x89PNG\r\n\x1a\nny"[..]);
        assert_eq!(maja.send_file("POST", &own, &walled, newer).status, 303);
        assert_eq!(kept(house), (3, 2));
        let leader = house.visitor(Role::Coordinator);
        for id in ids(&maja, person) {
            assert!(opens(&maja, person, &id) && !opens(&leader, person, &id));
        }
        assert_eq!(maja.get(&path(person, &first)).body.as_bytes(), PAPER.1, "as it was");
    });
}

#[test]
fn a_document_in_the_wrong_file_is_struck_out_in_all_its_versions_and_its_wall_stands() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let first = filed(&maja, person, &[]);
        let own = format!("/person/{person}/document/{first}");
        let walled = [&LETTER[..], &[("wall", "closed"), ("version", "1")]].concat();
        assert_eq!(maja.post(&own, &walled).status, 303);
        let second = ids(&maja, person).into_iter().find(|id| *id != first).unwrap();
        let other = filed(&maja, person, &[]);
        assert_eq!(maja.strike(&format!("/person/{person}/document/{second}"), "1").status, 303);
        assert_eq!(ids(&maja, person), [other]);
        for id in [&first, &second] {
            assert_eq!(maja.get(&path(person, id)).status, 200, "whoever could strike it out can look");
            assert_eq!(colleague_or_known(house).get(&path(person, id)).status, 404, "behind its wall");
            assert_eq!(house.visitor(Role::Coordinator).get(&path(person, id)).status, 404);
        }
        let open = filed(&maja, person, &[]);
        assert_eq!(maja.strike(&format!("/person/{person}/document/{open}"), "1").status, 303);
        assert_eq!(
            house.visitor(Role::Coordinator).get(&path(person, &open)).status,
            404,
            "who may not strike"
        );
    });
}

fn colleague_or_known(house: &TestHouse) -> Visitor<'_> {
    let sql = "select count(*) from account where municipality = $1 and login = 'kollega'";
    if house.count(sql, &[]) == 0 { colleague(house) } else { house.visitor_named("kollega") }
}

#[test]
fn a_signed_copy_is_filed_from_the_decision_it_belongs_to_and_found_there() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (person, other) = (maja.register("Amina Tesfay"), maja.register("Yusuf Haile"));
        let decision = [("kind", "benefit"), ("decided_on", "2026-06-01"), ("facts", "Fakta")];
        super::add(&maja, person, "decision", &decision);
        let list = maja.get(&format!("/api/v1/persons/{person}/decision")).json();
        let decision = list["items"][0]["id"].as_str().unwrap();
        let own = format!("/person/{person}/decision/{decision}");
        let leads = format!("/person/{person}/document/new?about={decision}");
        assert!(maja.get(&own).body.contains(&leads));
        assert!(maja.get(&format!("{own}/letter")).body.contains(&leads));
        let chosen = format!("value=\"{decision}\" selected");
        assert!(maja.get(&leads).body.contains(&chosen));
        let id = filed(&maja, person, &[("kind", "decision"), ("about", decision)]);
        assert!(maja.get(&own).body.contains(&path(person, &id)));
        assert_eq!(file(&maja, other, &[("about", decision)], PAPER).status, 422, "of somebody else");
        assert_eq!(maja.strike(&own, "1").status, 303);
        assert_eq!(file(&maja, person, &[("about", decision)], PAPER).status, 422, "struck out");
    });
}

#[test]
fn two_who_file_at_the_same_moment_both_have_their_document() {
    in_every_house(|house| {
        let person = house.visitor(Role::Caseworker).register("Amina Tesfay");
        std::thread::scope(|threads| {
            for number in 0..4_u8 {
                threads.spawn(move || {
                    let bytes = [b"%PDF-1.7", &[number][..]].concat();
                    let answer = file(&house.visitor(Role::Caseworker), person, &[], ("a.pdf", &bytes));
                    assert_eq!(answer.status, 303, "{}", answer.body);
                });
            }
        });
        assert_eq!(kept(house), (4, 4));
    });
}
