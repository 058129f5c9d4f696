// SPDX-License-Identifier: MPL-2.0
//! Files between municipalities: out of one house and into another, what differs shown, and what is broken or hostile refused whole.

use super::{
    pages::anybody,
    written::{entry, object, with, written},
};
use crate::{
    catalogue::shipped::id_of,
    gate::Role,
    testing::{Answer, TestHouse, Visitor, in_every_house},
};
use kernel::TextEnum;
use serde_json::{Value, json};

/// Two houses, each on its own.
fn in_two_houses(test: impl Fn(&TestHouse, &TestHouse)) {
    in_every_house(|one| {
        in_every_house(|other| {
            // On the same kind of database: each house is furnished once.
            if std::mem::discriminant(one.place()) == std::mem::discriminant(other.place()) {
                test(one, other);
            }
        });
    });
}

/// Sends a file as the form does.
fn send(visitor: &Visitor<'_>, file: &str, more: &[(&str, &str)]) -> Answer {
    let mut body = String::new();
    let csrf = [("csrf", visitor.csrf())];
    for (name, text) in csrf.iter().chain(more) {
        body.push_str(&format!(
            "--grænse\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n"
        ));
    }
    body.push_str(&format!(
        "--grænse\r\ncontent-disposition: form-data; name=\"file\"; filename=\"katalog.json\"\r\n\r\n{file}\r\n--grænse--\r\n"
    ));
    let body = body.replace("grænse", "graense");
    visitor.request("POST", "/catalogue/exchange", "multipart/form-data; boundary=graense", body)
}

fn kept(house: &TestHouse) -> i64 {
    house.count("select count(*) from shared_item where municipality = $1", &[])
}

/// A house with an entry, an experience, an activity and what came of it, all published.
fn furnish(house: &TestHouse) -> String {
    let bo = house.visitor(Role::Coordinator);
    let id = written(&bo, &with(entry(), &[("problem", "<script>alert(1)</script> & \"citat\"")]));
    written(&bo, &with(entry(), &[("name", "Holdes hjemme"), ("published", "false")]));
    let cafe = id_of("taarnby-sprogcafe").to_string();
    let add = |kind: &str, fields: &[(&str, &str)]| {
        let answer = bo.json("POST", &format!("/api/v1/register/{kind}"), &object(fields));
        assert_eq!(answer.status, 201, "{}", answer.body);
        answer.json()["id"].as_str().unwrap().to_owned()
    };
    add(
        "initiative-note",
        &[
            ("initiative", &cafe),
            ("rating", "partly"),
            ("experience", "Fyldt om vinteren, tomt om sommeren."),
            ("written_on", "2026-06-01"),
            ("published", "true"),
        ],
    );
    let activity = add(
        "activity",
        &[
            ("name", "Sprogcafé i den anden by"),
            ("initiative", &cafe),
            ("activity_status", "running"),
            ("description", "Kom."),
            ("contact_name", "Birthe Åkjær"),
            ("contact_phone", "43 28 35 75"),
            ("published", "true"),
        ],
    );
    add(
        "initiative-figure",
        &[
            ("initiative", &cafe),
            ("activity", &activity),
            ("measure", "Kom igen"),
            ("number_text", "64,5"),
            ("figure_unit", "percent"),
            ("figure_kind", "level"),
            ("cohort", "Gæster i maj"),
            ("cohort_size", "31"),
            ("definition", "To gange eller flere"),
            ("year", "2026"),
            ("source", "Optalt ved døren"),
        ],
    );
    id
}

#[test]
fn r01_k13_what_one_municipality_knows_comes_to_another_with_where_it_comes_from() {
    in_two_houses(|one, other| {
        let id = furnish(one);
        let file = anybody(one, "/catalogue/file");
        assert_eq!(file.status, 200);
        for not_there in ["Holdes hjemme", "Birthe", "43 28 35 75"] {
            assert!(!file.body.contains(not_there), "{not_there}");
        }
        let bo = other.visitor(Role::Coordinator);
        let before = other.events();
        let looked = send(&bo, &file.body, &[]);
        assert_eq!(looked.status, 200, "{}", looked.body);
        assert!(looked.body.contains("Nye: 4"), "{}", looked.body);
        assert_eq!((other.events(), kept(other)), (before, 0), "looking changes nothing");
        let done = send(&bo, &file.body, &[("do", "keep")]);
        assert!(done.body.contains("Nye: 4") && kept(other) == 4);
        let shown = anybody(other, &format!("/catalogue/{id}")).body;
        assert!(shown.contains("Modtaget fra Prøvekøbing Kommune"));
        assert!(shown.contains("&#60;script&#62;") && !shown.contains("<script>alert"));
        let cafe = anybody(other, &format!("/catalogue/{}", id_of("taarnby-sprogcafe"))).body;
        for there in [
            "Fyldt om vinteren",
            "Prøvekøbing Kommune: Virkede delvist",
            "64,5\u{a0}%",
            "Sprogcafé i den anden by",
        ] {
            assert!(cafe.contains(there), "{there}");
        }
        // What changes nothing is not offered to be read in.
        let (read_in, nothing) = (">Læs filen ind</button>", "Filen ændrer ikke noget");
        assert!(looked.body.contains(read_in) && !looked.body.contains(nothing));
        let again = send(&bo, &file.body, &[]).body;
        assert!(
            again.contains("Som før: 4") && again.contains(nothing) && !again.contains(read_in),
            "{again}"
        );
        assert!(send(&bo, &file.body, &[("do", "keep")]).body.contains("Som før: 4"));
        // Passed on to a third catalogue it is still theirs.
        let passed: Value = anybody(other, "/catalogue/file?with=received").json();
        assert_eq!(passed["items"].as_array().unwrap().len(), 4);
        assert_eq!(passed["items"][0]["origin"]["name"], "Prøvekøbing Kommune");
        assert_eq!(anybody(other, "/catalogue/file").json()["items"], json!([]));
        // What comes back to its author changes nothing.
        let home = one.visitor(Role::Coordinator);
        assert!(send(&home, &passed.to_string(), &[("do", "keep")]).body.contains("Jeres egne: 4"));
        assert_eq!(kept(one), 0);
    });
}

#[test]
fn k13_a_later_version_is_taken_and_another_of_the_same_version_is_shown_beside_ours() {
    in_two_houses(|one, other| {
        let id = furnish(one);
        let (bo, birthe) = (one.visitor(Role::Coordinator), other.visitor(Role::Coordinator));
        let file = anybody(one, "/catalogue/file").body;
        send(&birthe, &file, &[("do", "keep")]);
        let named =
            |house: &TestHouse, name: &str| anybody(house, &format!("/catalogue/{id}")).body.contains(name);
        let mut changed = object(&with(entry(), &[("name", "Cykelskole for alle")]));
        changed["version"] = 1.into();
        assert_eq!(bo.json("PUT", &format!("/api/v1/register/initiative/{id}"), &changed).status, 200);
        let later = anybody(one, "/catalogue/file").body;
        assert!(send(&birthe, &later, &[("do", "keep")]).body.contains("I en nyere udgave: 1"));
        assert!(named(other, "Cykelskole for alle"));
        assert!(send(&birthe, &file, &[("do", "keep")]).body.contains("end dem, I har: 1"));
        assert!(named(other, "Cykelskole for alle"), "an older version changes nothing");
        let forged = later.replace("Cykelskole for alle", "Noget helt andet");
        let shown = send(&birthe, &forged, &[]);
        assert!(shown.body.contains("Noget helt andet") && shown.body.contains("name=\"take\""));
        // Both versions stand side by side, and of what is the same nothing.
        for there in [">Cykelskole for alle</td>", ">Noget helt andet</td>"] {
            assert!(shown.body.contains(there), "{there}: {}", shown.body);
        }
        assert_eq!(shown.body.matches("<th scope=\"row\"").count(), 1, "{}", shown.body);
        send(&birthe, &forged, &[("do", "keep")]);
        assert!(named(other, "Cykelskole for alle"), "nothing is overwritten unless it was chosen");
        send(&birthe, &forged, &[("do", "keep"), ("take", &id)]);
        assert!(named(other, "Noget helt andet"));
        // Its author is told, and keeps what they wrote.
        assert!(
            send(&bo, &forged, &[("do", "keep"), ("take", &id)]).body.contains("Jeres egen er ikke ændret")
        );
        assert!(named(one, "Cykelskole for alle") && kept(one) == 0);
        // So is everything else of its own, and what was struck out is no reason to show nothing.
        let forged = later.replace("Sprogcafé i den anden by", "Sprogcafé et tredje sted");
        let shown = send(&bo, &forged, &[]).body;
        for there in [">Sprogcafé i den anden by</td>", ">Sprogcafé et tredje sted</td>"] {
            assert!(shown.contains(there), "{there}: {shown}");
        }
        let own = format!("/register/initiative/{id}");
        assert_eq!(bo.post(&format!("{own}/strike"), &[("version", "2")]).status, 303);
        let later = later.replace("\"version\": 2", "\"version\": 9");
        let shown = send(&bo, &later, &[]).body;
        assert!(
            shown.contains(">Cykelskole for alle</td>") && shown.contains("Den er fjernet hos jer"),
            "{shown}"
        );
        let stolen = later.replace("\"code\": 999", "\"code\": 101");
        let stolen = send(&birthe, &stolen, &[("do", "keep")]).body;
        assert!(stolen.contains("kommer fra en anden kommune"));
        for from in [">Prøvekøbing Kommune (999)</td>", ">Prøvekøbing Kommune (101)</td>"] {
            assert!(stolen.contains(from), "from whom it is here and in the file: {stolen}");
        }
    });
}

/// A file with one entry, changed by `change`.
fn file(change: impl Fn(&mut Value)) -> Value {
    let figure = json!({"measure": "Kom igen", "value": "64,5", "unit": "percent", "kind": "level", "cohort": "Alle",
        "cohort_size": 12, "year": 2026, "source": "Optalt"});
    let mut entry = json!({
        "id": "018f0000-0000-7000-8000-000000000001", "version": 1, "name": "Cykelskole", "phase": "life-in-denmark",
        "theme": "civil-society", "status": "pilot", "status_reason": "Begyndt.", "place": "Andenby", "summary": "Man cykler.",
        "target_group": "Voksne", "problem": "Bussen.", "method": "Ti gange.", "contact_function": "Koordinatoren",
        "sources": [{"title": "Notat", "publisher": "Andenby Kommune", "year": 2026}], "confirmed_on": "2026-06-01",
        "figures": [figure],
    });
    change(&mut entry);
    json!({"format": "samspil-catalogue/1", "sent_by": {"code": 101, "name": "Andenby"}, "sent_on": "2026-06-01",
        "items": [{"origin": {"code": 101, "name": "Andenby"}, "thing": {"entry": entry}}]})
}

#[test]
fn r01_a_broken_or_hostile_file_is_told_with_its_place_and_changes_nothing() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let sound = file(|_| ()).to_string();
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let long = "x".repeat(20_001);
        let set =
            |name: &'static str, value: Value| file(move |entry| entry[name] = value.clone()).to_string();
        let before = house.events();
        for (broken, said) in [
            (sound[..sound.len() - 10].to_owned(), "kan ikke læses"),
            ("{}".to_owned(), "kan ikke læses"),
            ("\u{0}\u{1}".to_owned(), "kan ikke læses"),
            (deep, "kan ikke læses"),
            (sound.replace("samspil-catalogue/1", "samspil-catalogue/2"), "nyere udgave"),
            (set("sources", json!([])), "Ingen kilde, ingen indsats"),
            (
                set("sources", json!([{"title": "", "publisher": "", "year": 2026}])),
                "Ingen kilde, ingen indsats",
            ),
            (
                set(
                    "sources",
                    json!([{"title": "a", "publisher": "b", "year": 2026, "link": "javascript:alert(1)"}]),
                ),
                "https://",
            ),
            (set("phase", json!("ukendt")), "kan ikke læses"),
            (set("id", json!(id_of("lektiecafe"))), "følger med Samspil"),
            (set("id", json!("../../etc/passwd")), "kan ikke læses"),
            (set("version", json!(-1)), "nummer"),
            (set("problem", json!(long)), "for lang"),
            (set("problem", json!("a\u{7}c")), "ikke kan ses"),
            (set("problem", json!("Ring til Yusuf på 43 28 35 75")), "telefonnummer"),
            (set("method", json!("Hun har 010190-1234")), "CPR-nummer"),
            (set("contact_function", json!("en@anden.example")), "mailadresse"),
            (set("keywords", json!(["43283575"])), "telefonnummer"),
            (set("confirmed_on", json!("2199-01-01")), "fremtiden"),
            (set("hemmeligt", json!("felt")), "kan ikke læses"),
            (file(|entry| entry["figures"][0]["value"] = json!("NaN")).to_string(), "højst to decimaler"),
            (file(|entry| entry["figures"][0]["cohort_size"] = json!(3)).to_string(), "Færre end fem"),
            (
                file(|entry| entry["figures"][0]["measure"] = json!("Effekt")).to_string(),
                "sammenligningsgruppe",
            ),
            ("[]{".to_owned(), "kan ikke læses"),
        ] {
            for keep in [&[][..], &[("do", "keep")]] {
                let answer = send(&bo, &broken, keep);
                assert_eq!(answer.status, 422, "{said}: {}", answer.body);
                assert!(answer.body.contains(said), "{said}: {}", answer.body);
            }
        }
        let mut twice = file(|_| ());
        let item = twice["items"][0].clone();
        twice["items"].as_array_mut().unwrap().push(item);
        assert!(send(&bo, &twice.to_string(), &[("do", "keep")]).body.contains("to gange"));
        assert_eq!((house.events(), kept(house)), (before, 0));
        // One fault among many that are right, and none is kept.
        let mut mixed = file(|_| ());
        let bad = file(|entry| {
            entry["id"] = json!("018f0000-0000-7000-8000-000000000002");
            entry["sources"] = json!([]);
        });
        mixed["items"].as_array_mut().unwrap().push(bad["items"][0].clone());
        let answer = send(&bo, &mixed.to_string(), &[("do", "keep")]);
        assert!(answer.status == 422 && answer.body.contains("Nr. 2") && kept(house) == 0);
        let vast = send(&bo, &"x".repeat(crate::catalogue::LARGEST_FILE + 1), &[]);
        assert!(vast.status == 413 && vast.body.contains("fylder for meget"), "{}", vast.body);
        // As Windows writes it: another encoding is told with its place, the mark of the right one is read over.
        let (head, tail) = sound.split_once("Bussen").unwrap();
        let latin = [head.as_bytes(), b"B\xf8rnene", tail.as_bytes()].concat();
        let refused = bo.request("POST", "/api/v1/catalogue/file", "application/json", latin);
        assert!(refused.status == 422 && refused.body.contains("kan ikke læses"), "{}", refused.body);
        assert_eq!((house.events(), kept(house)), (before, 0));
        assert_eq!(send(&bo, &format!("\u{feff}{sound}"), &[("do", "keep")]).status, 200);
        assert_eq!(kept(house), 1);
    });
}

#[test]
fn r01_programs_exchange_files_too_and_only_those_who_keep_the_catalogue() {
    in_every_house(|house| {
        let path = "/api/v1/catalogue/file";
        for role in Role::ALL {
            let visitor = house.visitor(*role);
            let keeps = matches!(role, Role::Coordinator | Role::Analyst);
            assert_eq!(visitor.get("/catalogue/exchange").status, if keeps { 200 } else { 403 }, "{role}");
            assert_eq!(
                visitor.json("POST", path, &file(|_| ())).status,
                if keeps { 200 } else { 403 },
                "{role}"
            );
            assert_eq!(send(&visitor, "{}", &[]).status, if keeps { 422 } else { 403 }, "{role}");
        }
        let bo = house.visitor(Role::Coordinator);
        let again = bo.json("POST", path, &file(|_| ())).json();
        assert_eq!(again["items"][0]["state"], "same");
        let refused = bo.json("POST", path, &file(|entry| entry["sources"] = json!([])));
        assert_eq!(refused.status, 422);
        assert_eq!(refused.json()["faults"][0]["item"], 1);
        assert!(
            anybody(house, "/api/v1/catalogue?q=cykelskole")
                .body
                .contains("018f0000-0000-7000-8000-000000000001")
        );
    });
}
