// SPDX-License-Identifier: MPL-2.0
//! Decisions: who may make them, what must be there before they are sent, and that nothing makes one by itself.

use super::{add, in_english, said};
use crate::{gate::Role, people::UnitKind, testing::in_every_house};

const DRAFT: [(&str, &str); 2] = [("kind", "offer"), ("decided_on", "2026-06-10")];
const WHOLE: [(&str, &str); 6] = [
    ("legal_ground", "Integrationsloven § 23 b"),
    ("facts", "Har talt om at blive bager"),
    ("hearing", "held"),
    ("heard_on", "2026-06-08"),
    ("reasons", "Praktikken svarer til målet"),
    ("complaint_guidance", "Ankestyrelsen, fire uger"),
];
const SENT: (&str, &str) = ("sent_on", "2026-06-11");

#[test]
fn t10_a_decision_is_not_sent_before_everything_is_there_and_each_gap_is_named() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let me = maja.account.to_string();
        let new = format!("/person/{person}/decision/new");
        assert_eq!(maja.post(&new, &DRAFT).status, 303, "a draft may lack anything");
        let empty = maja.post(&new, &[&DRAFT[..], &[SENT]].concat());
        assert_eq!(empty.status, 422);
        for field in ["legal_ground", "facts", "hearing", "reasons", "complaint_guidance", "decided_by"] {
            assert!(empty.body.contains(&format!("id=\"{field}-fault\"")), "{field}");
        }
        let whole = [&DRAFT[..], &WHOLE[..], &[SENT, ("decided_by", &me)]].concat();
        for (lacks, beside) in [
            ("legal_ground", "legal_ground"),
            ("facts", "facts"),
            ("hearing", "hearing"),
            ("heard_on", "heard_on"),
            ("reasons", "reasons"),
            ("complaint_guidance", "complaint_guidance"),
            ("decided_by", "decided_by"),
        ] {
            let but: Vec<_> = whole.iter().copied().filter(|(name, _)| *name != lacks).collect();
            let answer = maja.post(&new, &but);
            assert_eq!((answer.status, answer.body.matches("-fault\"><span").count()), (422, 1), "{lacks}");
            assert!(answer.body.contains(&format!("id=\"{beside}-fault\"")), "{lacks}");
        }
        assert_eq!(maja.post(&new, &whole).status, 303);
        let mut unheard = whole.clone();
        unheard.retain(|(name, _)| !matches!(*name, "hearing" | "heard_on"));
        unheard.push(("hearing", "not-needed"));
        assert_eq!(maja.post(&new, &unheard).status, 422, "not needed, and nobody says why");
        unheard.push(("no_hearing_because", "Borgeren får helt medhold"));
        assert_eq!(maja.post(&new, &unheard).status, 303);
    });
}

#[test]
fn t10_only_caseworkers_and_coordinators_make_decisions() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        super::refer_to_danish(house, &maja, person);
        for kind in [UnitKind::Company, UnitKind::Housing] {
            let unit = house.unit(kind).to_string();
            add(&maja, person, "referral", &[("unit", &unit), ("starts_on", "2026-06-01")]);
        }
        let new = format!("/person/{person}/decision/new");
        for role in [Role::Teacher, Role::CompanyConsultant, Role::HousingOfficer] {
            let visitor = house.visitor(role);
            assert_eq!(visitor.get(&new).status, 403, "{role}");
            assert_eq!(visitor.post(&new, &DRAFT).status, 403, "{role}");
            let api = format!("/api/v1/persons/{person}/decision");
            assert_eq!(visitor.get(&api).status, 403, "{role}");
        }
        for role in [Role::Caseworker, Role::Coordinator] {
            assert_eq!(house.visitor(role).post(&new, &DRAFT).status, 303, "{role}");
        }
        let teacher = house.visitor(Role::Teacher).account.to_string();
        let by_teacher = maja.post(&new, &[&DRAFT[..], &[("decided_by", &teacher)]].concat());
        assert_eq!(by_teacher.status, 422);
        assert!(by_teacher.body.contains(said("fault-no-authority")));
    });
}

#[test]
fn b17_b25_absence_makes_no_decision_and_a_sanction_needs_the_introduction_first() {
    in_every_house(|house| {
        let (maja, teacher) = (house.visitor(Role::Caseworker), house.visitor(Role::Teacher));
        let person = maja.register("Amina Tesfay");
        super::refer_to_danish(house, &maja, person);
        add(&teacher, person, "absence", &[("starts_on", "2026-06-08"), ("reason", "unlawful")]);
        let decisions = "select count(*) from decision where municipality = $1";
        assert_eq!(house.count(decisions, &[]), 0, "nothing makes a decision by itself");
        let new = format!("/person/{person}/decision/new");
        let sanction = [("kind", "sanction"), ("decided_on", "2026-06-10")];
        let refused = maja.post(&new, &sanction);
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(said("fault-sanction-without-introduction")));
        let introduction = |day| [("held_on", day), ("language", "Tigrinya"), ("interpreter", "true")];
        add(&maja, person, "introduction", &introduction("2026-06-12"));
        assert_eq!(maja.post(&new, &sanction).status, 422, "told two days later");
        add(&maja, person, "introduction", &introduction("2026-06-02"));
        assert_eq!(maja.post(&new, &sanction).status, 303);
    });
}

#[test]
fn t10_a_decision_that_was_sent_is_neither_corrected_nor_struck_out() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let me = maja.account.to_string();
        let sent = [&DRAFT[..], &WHOLE[..], &[SENT, ("decided_by", &me)]].concat();
        add(&maja, person, "decision", &sent);
        let all = maja.get(&format!("/api/v1/persons/{person}/decision")).json();
        let own = format!("/person/{person}/decision/{}", all["items"][0]["id"].as_str().unwrap());
        let page = maja.get(&own).body;
        assert!(page.contains(said("fault-decision-sent")) && !page.contains("/strike\""), "{page}");
        let softer = [&sent[..], &[("reasons", "Noget andet"), ("version", "1")]].concat();
        let answer = maja.post(&own, &softer);
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("id=\"sent_on-fault\""), "{}", answer.body);
        assert_eq!(maja.post(&format!("{own}/strike"), &[("version", "1")]).status, 422);
        let api = format!("/api/v1{}", own.replace("/person/", "/persons/"));
        let stored = || maja.get(&api).body;
        assert!(stored().contains("Praktikken svarer til målet") && !stored().contains("Noget andet"));
    });
}

#[test]
fn t10_the_letter_is_read_before_it_is_sent_and_says_what_is_missing() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let me = maja.account.to_string();
        let own = |nth: usize| {
            let all = maja.get(&format!("/api/v1/persons/{person}/decision")).json();
            format!("/person/{person}/decision/{}", all["items"][nth]["id"].as_str().unwrap())
        };
        add(&maja, person, "decision", &DRAFT);
        let draft = own(0);
        assert!(maja.get(&draft).body.contains(&format!("href=\"{draft}/letter\"")));
        let letter = maja.get(&format!("{draft}/letter"));
        assert_eq!(letter.status, 200, "{}", letter.body);
        assert!(letter.body.contains(said("letter-lacks")) && letter.body.contains(said("field-reasons")));
        let sent =
            [&DRAFT[..], &WHOLE[..], &[SENT, ("decided_by", &me), ("sent_how", "digital-post")]].concat();
        add(&maja, person, "decision", &sent);
        let letter = maja.get(&format!("{}/letter", own(1))).body;
        assert!(!letter.contains(said("letter-lacks")), "{letter}");
        for text in ["Praktikken svarer til målet", "Integrationsloven § 23 b", "08.06.2026", "09.07.2026"]
        {
            assert!(letter.contains(text), "{text}: {letter}");
        }
        super::refer_to_danish(house, &maja, person);
        assert_eq!(house.visitor(Role::Teacher).get(&format!("{draft}/letter")).status, 403);
    });
}

#[test]
fn t10_the_fixed_parts_of_a_letter_stand_in_the_persons_own_language_beside_the_danish_that_counts() {
    for (language, code, direction) in [
        ("arabisk", "ar", "rtl"),
        ("Farsi", "fa", "rtl"),
        ("tigrinya", "ti", "ltr"),
        ("Ukrainsk", "uk", "ltr"),
        ("engelsk", "en", "ltr"),
    ] {
        in_every_house(|house| {
            let maja = house.visitor(Role::Caseworker);
            let person = maja.register_with("Amina Tesfay", &[("language_0", language)]);
            let me = maja.account.to_string();
            let sent =
                [&DRAFT[..], &WHOLE[..], &[SENT, ("decided_by", &me), ("sent_how", "digital-post")]].concat();
            add(&maja, person, "decision", &sent);
            let kept = maja.get(&format!("/api/v1/persons/{person}/decision")).json();
            let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
            let letter = maja.get(&format!("/person/{person}/decision/{id}/letter")).body;
            let own = crate::web::wording::of_newcomers(code)
                .unwrap_or_else(|| crate::web::wording::language(code));
            assert!(
                letter.contains(&format!("<div lang=\"{code}\" dir=\"{direction}\">")),
                "{language}: {letter}"
            );
            for key in ["letter-aid-danish-counts", "letter-aid-next", "field-reasons", "hearing-title"] {
                assert!(letter.contains(own.t(key)), "{language}: {key}");
            }
            assert!(
                letter.contains(&own.about("letter-until", "09.07.2026")),
                "{language}: until when one can complain"
            );
            assert!(
                letter.contains(said("letter-aid-danish-counts")),
                "{language}: the caseworker is told too"
            );
            assert!(
                code == "en" || letter.contains(own.t("words-unchecked")),
                "{language}: nobody has read it"
            );
        });
    }
}

#[test]
fn t10_a_letter_to_somebody_whose_language_the_program_does_not_have_has_no_help_beside_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for language in ["dansk", "somali", "et sjældent sprog", ""] {
            let person = maja.register_with("Amina Tesfay", &[("language_0", language)]);
            add(&maja, person, "decision", &DRAFT);
            let kept = maja.get(&format!("/api/v1/persons/{person}/decision")).json();
            let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
            let letter = maja.get(&format!("/person/{person}/decision/{id}/letter")).body;
            assert!(
                letter.contains("class=\"letter\"") && !letter.contains(said("letter-aid-title")),
                "{language}"
            );
        }
    });
}

#[test]
fn t10_the_letter_is_in_the_language_of_the_authority_whatever_language_the_caseworker_reads_the_page_in() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("language_0", "arabisk")]);
        let me = maja.account.to_string();
        let sent =
            [&DRAFT[..], &WHOLE[..], &[SENT, ("decided_by", &me), ("sent_how", "digital-post")]].concat();
        add(&maja, person, "decision", &sent);
        let kept = maja.get(&format!("/api/v1/persons/{person}/decision")).json();
        let path = format!("/person/{person}/decision/{}/letter", kept["items"][0]["id"].as_str().unwrap());
        let pages = [maja.get(&path).body, in_english(house, &maja, &path)];
        let [danish, english] = pages.each_ref().map(|page| {
            let rest = page.split_once("<article class=\"letter\" lang=\"da\">").expect("a letter").1;
            rest.split_once("</article>").expect("a whole one").0.to_owned()
        });
        assert_eq!(danish, english);
        for key in
            ["decision", "hearing-title", "field-reasons", "field-complaint-guidance", "letter-greeting"]
        {
            assert!(danish.contains(said(key)), "{key}: {danish}");
        }
        // What stands around it is for whoever reads the page, and the help beside it for the person.
        let en = crate::web::wording::language("en");
        assert!(pages[1].contains("<html lang=\"en\">") && pages[1].contains(en.t("letter-aid-title")));
        assert!(pages[1].contains("<div lang=\"ar\" dir=\"rtl\">"), "{}", pages[1]);
    });
}
