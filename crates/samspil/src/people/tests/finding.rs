// SPDX-License-Identifier: MPL-2.0
//! People found by the beginnings of their names.

use crate::{
    deadlines::rules_in_use,
    gate::Role,
    testing::{Visitor, in_every_house},
};

fn found(visitor: &Visitor<'_>, typed: &str) -> String {
    let typed: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
    visitor.get(&format!("/persons?q={typed}")).body
}

#[test]
fn a_name_is_found_with_and_without_the_letters_that_only_its_own_language_has() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for (name, typed) in [
            ("Ayşe Yıldız", &["Yildiz", "Ayse Yildiz", "yıldız", "AYŞE YILDIZ"][..]),
            ("Łukasz Đorđević", &["Lukasz", "Dordevic", "Djordjevic", "đorđević łukasz"]),
            ("Þóra Strauß", &["Thora", "Strauss", "thora strauß"]),
        ] {
            maja.register(name);
            for typed in typed {
                assert!(found(&maja, typed).contains(name), "{name}: {typed}");
            }
        }
    });
}

#[test]
fn a_sound_of_one_consonant_finds_no_strangers() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for name in ["Said Omar", "Sara Haile", "Suleiman Aziz", "Zoe Said"] {
            maja.register(name);
        }
        for (typed, names) in [("zzzz", &[][..]), ("Sia", &[]), ("Zoe", &["Zoe Said"]), ("Zara", &["Sara"])] {
            let page = found(&maja, typed);
            for name in ["Said Omar", "Sara", "Suleiman", "Zoe Said"] {
                assert_eq!(page.contains(name), names.contains(&name), "{typed}: {name}");
            }
        }
    });
}

#[test]
fn words_of_an_earlier_way_of_spelling_are_worked_out_anew_when_the_program_starts() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        maja.register("Ayşe Yıldız");
        house.behind_its_back("delete from finder; delete from found_by");
        assert!(!found(&maja, "yildiz").contains("Ayşe"));
        assert_eq!(house.office.keep_up_with(rules_in_use).unwrap(), 0, "it is the way it was");
        house.behind_its_back("update counter set value = value - 1 where name = 'rules'");
        assert_eq!(house.office.keep_up_with(rules_in_use).unwrap(), 1);
        assert!(found(&maja, "yildiz").contains("Ayşe"));
    });
}

#[test]
fn a_long_name_is_found_by_the_beginnings_of_any_of_its_parts_in_any_order() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        maja.register("Ahmed Omar Barre Hassan Warsame");
        maja.register("Ahmed Zaki");
        let parts = ["ahm", "oma", "barre", "ha", "w"];
        for one in parts {
            for other in parts.into_iter().filter(|other| *other != one) {
                let page = found(&maja, &format!("{one} {other}"));
                assert!(page.contains("Ahmed Omar") && !page.contains("Zaki"), "{one} {other}");
            }
        }
        for typed in ["ahm w ha", "warsame oma ahm", "barre ahmed hassan omar", "Ahmad Umar"] {
            assert!(found(&maja, typed).contains("Ahmed Omar"), "{typed}");
        }
        for typed in ["ahmed bo", "hassan ahmed zaki", "ahmed ahmed"] {
            assert!(!found(&maja, typed).contains("Ahmed"), "{typed}");
        }
    });
}

#[test]
fn a_search_that_fits_more_than_a_page_says_so_and_one_more_letter_is_enough() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let name = |at: u8| format!("Amina {}esfay", char::from(b'A' + at));
        for at in 0..25 {
            maja.register(&name(at));
        }
        let more = "Skriv mere af navnet";
        assert!(!found(&maja, "amina").contains(more));
        maja.register(&name(25));
        let page = found(&maja, "amina");
        assert!(page.contains(more) && page.contains(&name(24)) && !page.contains(&name(25)));
        assert!(maja.get("/api/v1/persons?q=amina").body.contains("\"more\":true"));
        let page = found(&maja, "ami ze");
        assert!(!page.contains(more) && page.contains(&name(25)) && !page.contains(&name(24)));
    });
}

#[test]
fn a_program_reads_everybody_it_may_see_page_by_page_and_nobody_twice() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let name = |at: u8| format!("{}mina Tesfay", char::from(b'A' + at));
        let all: Vec<String> = (0..26).map(name).collect();
        for name in &all {
            maja.register(name);
        }
        let (mut next, mut names, mut pages) = ("/api/v1/persons".to_owned(), Vec::new(), 0);
        loop {
            let page = maja.get(&next).json();
            let items = page["items"].as_array().unwrap();
            names.extend(items.iter().map(|item| item["name"].as_str().unwrap().to_owned()));
            pages += 1;
            assert_eq!(page["more"], page["next"].is_string());
            let Some(on) = page["next"].as_str() else { break };
            on.clone_into(&mut next);
        }
        assert_eq!((names, pages), (all, 2));
        let stranger = house.visitor(Role::Teacher).get("/api/v1/persons").json();
        assert!(stranger["items"].as_array().unwrap().is_empty() && stranger["next"].is_null());
    });
}

#[test]
fn a_whole_text_is_no_name_and_is_refused_beside_its_field() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let own = format!("/person/{person}/person/{person}");
        let text = "hun kom i maj ".repeat(1_000);
        let (line, lines) = ("a ".repeat(16), "Amina\n".repeat(21));
        let events = house.events();
        for (field, written) in
            [("other_names", text.as_str()), ("name", &line), ("other_names", &line), ("other_names", &lines)]
        {
            let mut fields =
                vec![("name", "Amina"), ("sex", "female"), ("interpreter", "none"), ("version", "1")];
            fields.push((field, written));
            let page = maja.post(&own, &fields);
            assert_eq!(page.status, 422, "{field}");
            assert!(page.body.contains(&format!("id=\"{field}-fault\"")), "{field} {}", page.body);
        }
        assert_eq!(house.events(), events);
        assert_eq!(maja.get(&format!("/persons?q={}", "a+".repeat(5_000))).status, 200);
    });
}
