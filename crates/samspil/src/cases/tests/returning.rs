// SPDX-License-Identifier: MPL-2.0
//! Guidance on returning: it is written down, it settles what the law asks, and a wish is passed on.

use super::{add, said};
use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

const TOLD: [(&str, &str); 4] =
    [("held_on", "2026-06-10"), ("kind", "asked"), ("form", "meeting"), ("language", "Tigrinya")];

fn open(house: &TestHouse, rule: &str) -> i64 {
    let sql = "select count(*) from duty where municipality = $1 and rule = $2 and met_on is null
               and ended_on is null";
    house.count(sql, &[&rule])
}

/// Gives somebody a permit as a refugee (*udlændingeloven § 7, stk. 1*), granted on the day.
fn may_stay_since(maja: &Visitor<'_>, person: PersonId, granted_on: &str) {
    let days = [("granted_on", granted_on), ("valid_until", "2028-05-01")];
    add(maja, person, "permit", &[&[("ground", "7-1"), ("kind", "temporary")][..], &days].concat());
}

#[test]
fn a37_guidance_with_the_contract_settles_what_the_law_asks_for() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        may_stay_since(&maja, person, "2026-05-01");
        let signed = [
            ("state", "signed"),
            ("starts_on", "2026-06-10"),
            ("explained_in", "Tigrinya"),
            ("person_signed_on", "2026-06-10"),
            ("municipality_signed_on", "2026-06-10"),
            ("declaration_signed_on", "2026-06-10"),
        ];
        add(&maja, person, "contract", &signed);
        assert_eq!(open(house, "d29-return-guidance"), 1);
        add(&maja, person, "return-guidance", &TOLD);
        assert_eq!(open(house, "d29-return-guidance"), 0);
    });
}

#[test]
fn a37_a_wish_to_return_is_to_be_passed_on_and_nothing_is_passed_on_without_one() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let new = format!("/person/{person}/return-guidance/new");
        let unasked = maja.post(&new, &[&TOLD[..], &[("notified_on", "2026-06-11")]].concat());
        assert_eq!(unasked.status, 422);
        assert!(unasked.body.contains(said("fault-notified-without-wish")));
        let early = [("wishes_to_return", "true"), ("notified_on", "2026-06-09")];
        let before = maja.post(&new, &[&TOLD[..], &early].concat());
        assert!(before.body.contains(said("fault-notified-before-wish")), "{}", before.body);
        assert_eq!(open(house, "d31-return-wish"), 0);

        let (leader, own) = (house.visitor(Role::Coordinator), format!("/person/{person}"));
        let told_to_leader = || leader.get(&format!("{own}/deadlines")).body;
        let unwished = told_to_leader();
        let wish = [&TOLD[..], &[("wishes_to_return", "true")]].concat();
        add(&maja, person, "return-guidance", &wish);
        assert_eq!(open(house, "d31-return-wish"), 1);
        // Who leads is told nothing of a wish; who works in the case is.
        assert_eq!(told_to_leader(), unwished);
        let unit = house.unit(crate::people::UnitKind::Integration);
        let what = said("rule-d31-return-wish-what");
        for path in [own.clone(), format!("/?team={unit}")] {
            for (role, told) in [(Role::Caseworker, true), (Role::Coordinator, false)] {
                let page = house.visitor(role).get(&path);
                assert_eq!(
                    (page.status, page.body.contains(what)),
                    (200, told),
                    "{role} {path}: {}",
                    page.body
                );
            }
        }
        let day = house.visitor(Role::Coordinator).get(&format!("/api/v1/my-day?team={unit}")).body;
        assert!(!day.contains("d31-return-wish"), "{day}");
        let all = maja.get(&format!("/api/v1/persons/{person}/return-guidance")).json();
        let own = format!("/person/{person}/return-guidance/{}", all["items"][0]["id"].as_str().unwrap());
        let passed_on = [&wish[..], &[("notified_on", "2026-06-11"), ("version", "1")]].concat();
        assert_eq!(maja.post(&own, &passed_on).status, 303);
        assert_eq!(open(house, "d31-return-wish"), 0);
    });
}

/// Words that would tell how many went back.
const RETURN: [&str; 4] = ["repatri", "hjemrejse", "hjemvend", "return"];

#[test]
fn a39_no_figure_no_target_and_no_benchmark_is_about_returning() {
    let named: Vec<String> = indicators::INDICATORS
        .iter()
        .map(|it| it.id.to_lowercase())
        .flat_map(|id| ["name", "definition", "note"].map(|part| format!("indicator-{id}-{part}")))
        .chain(indicators::target::TARGETS.iter().map(|it| it.key("name")))
        .chain(indicators::target::BENCHMARKS.iter().map(|it| it.key("name")))
        .collect();
    let mut looked = 0;
    for language in ["da", "en"] {
        let w = wording::language(language);
        for key in named.iter().filter(|key| w.has(key)) {
            // A benefit that was called so for some years is a benefit.
            let text =
                w.with(key, &[]).to_lowercase().replace("hjemrejseydelse", "").replace("return benefit", "");
            assert!(!RETURN.iter().any(|word| text.contains(word)), "{key}: {text}");
            looked += 1;
        }
    }
    assert!(looked > 80, "{looked}");
}

#[test]
fn a37_a38_an_adviser_guides_those_who_come_or_are_referred_and_sees_nothing_else_of_their_lives() {
    in_every_house(|house| {
        let (maja, adviser) = (house.visitor(Role::Caseworker), house.visitor(Role::ReturnAdviser));
        let fields = [
            ("name", "Dina Petersen"),
            ("born_on", "1970-02-03"),
            ("sex", "female"),
            ("interpreter", "none"),
            ("citizenship", "Danmark"),
            ("other_citizenship", "Bosnien-Hercegovina"),
        ];
        let person = adviser.post("/persons/new", &fields).person();
        let own = format!("/person/{person}/return-guidance/new");
        let form = adviser.get(&own);
        assert!(form.status == 200 && form.body.contains(said("guidance-script-1")), "{}", form.body);
        assert_eq!(adviser.post(&own, &[&TOLD[..], &[("wishes_to_return", "true")]].concat()).status, 303);
        let page = adviser.get("/guidance").body;
        assert!(page.contains("Dina Petersen") && page.contains(said("rule-d31-return-wish-name")), "{page}");

        // Of a newcomer in the same unit the adviser sees no work, no health and no notes, anywhere.
        let amina = maja.register("Amina Tesfay");
        add(
            &maja,
            amina,
            "note",
            &[("kind", "phone"), ("happened_on", "2026-06-01"), ("facts", "Om sin bror")],
        );
        add(&maja, amina, "health-offer", &[("state", "offered"), ("offered_on", "2026-06-03")]);
        let file = adviser.get(&format!("/person/{amina}"));
        assert_eq!(file.status, 200);
        assert!(!file.body.contains("Om sin bror") && !file.body.contains("health-offer"), "{}", file.body);
        for kind in ["note", "health-offer", "offer", "benefit", "contract", "talk"] {
            assert_eq!(adviser.get(&format!("/api/v1/persons/{amina}/{kind}")).status, 403, "{kind}");
        }
        assert_eq!(adviser.get("/visitation").status, 403);
        for role in [Role::Teacher, Role::CompanyConsultant, Role::HousingOfficer, Role::Analyst] {
            assert_eq!(house.visitor(role).get("/guidance").status, 403, "{role}");
            let seen = house.visitor(role).get(&format!("/api/v1/persons/{person}/return-guidance"));
            assert!(matches!(seen.status, 403 | 404), "{role} {}", seen.status);
        }
    });
}

#[test]
fn a37_the_separate_talk_is_due_every_second_year_counted_from_the_last_one() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        may_stay_since(&maja, person, "2018-05-01");
        add(&maja, person, "benefit", &[("kind", "sho-ydelse"), ("starts_on", "2022-01-01")]);
        let due = || {
            let sql = "select due_on from duty where municipality = $1 and person = $2
                       and rule = 'd30-return-talk' and met_on is null and ended_on is null";
            let mut conn = house.office.look_by_itself(crate::testing::MUNICIPALITY).unwrap();
            conn.rows(sql, &[&person], |row| row.get::<jiff::civil::Date>(0)).unwrap()
        };
        assert_eq!(due().len(), 1, "{:?}", due());
        let talk = [&[("kind", "separate")][..], &TOLD[..1], &TOLD[2..]].concat();
        add(&maja, person, "return-guidance", &talk);
        assert_eq!(due(), [jiff::civil::date(2028, 6, 10)]);
    });
}
