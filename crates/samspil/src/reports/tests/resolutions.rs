// SPDX-License-Identifier: MPL-2.0
//! Political decisions and what follows from them, and whom one can ask about what is published.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{Visitor, in_every_house},
    web::wording,
};

const CONTACT: [(&str, &str); 4] = [
    ("contact_name", "Birthe Åkjær"),
    ("contact_title", "Integrationschef"),
    ("contact_phone", "12 34 56 78"),
    ("contact_mail", "ba@kommune.example"),
];

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

fn resolution<'a>(unit: &'a str, title: &'a str) -> Vec<(&'a str, &'a str)> {
    let own = [
        ("title", title),
        ("decided_on", "2026-03-02"),
        ("decided_in", "Byrådet"),
        ("wording", "Alle familier får en frivillig."),
        ("unit", unit),
    ];
    own.into_iter().chain(CONTACT).collect()
}

fn id(visitor: &Visitor<'_>, kind: &str) -> String {
    visitor.get(&format!("/api/v1/register/{kind}")).json()["items"][0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn r02_a_political_decision_leads_to_actions_with_a_unit_and_a_state_and_politicians_follow_them() {
    in_every_house(|house| {
        let (coordinator, politician) = (house.visitor(Role::Coordinator), house.visitor(Role::Politician));
        let unit = house.unit(UnitKind::Integration).to_string();
        assert_eq!(politician.post("/register/resolution/new", &resolution(&unit, "X")).status, 403);
        let decided = coordinator.post("/register/resolution/new", &resolution(&unit, "Frivillige til alle"));
        assert_eq!(decided.status, 303, "{}", decided.body);
        let decision = id(&coordinator, "resolution");
        let measure = |what, due, state, ends| {
            let fields = [
                ("resolution", decision.as_str()),
                ("what", what),
                ("unit", unit.as_str()),
                ("due_on", due),
                ("state", state),
                ("ends_on", ends),
            ];
            coordinator.post("/register/measure/new", &fields).status
        };
        assert_eq!(measure("Aftale med foreningerne", "2026-05-01", "running", ""), 303);
        assert_eq!(measure("Evaluering", "2026-12-01", "planned", ""), 303);
        assert_eq!(measure("Kampagne", "2026-04-01", "done", "2026-04-02"), 303);
        assert_eq!(measure("Uden dag", "2026-04-01", "done", ""), 422, "done when?");
        assert_eq!(measure("Åben med dag", "2026-04-01", "planned", "2026-04-02"), 422);
        for visitor in [&coordinator, &politician] {
            let page = visitor.get("/resolutions").body;
            for text in
                ["Frivillige til alle", "2 åbne handlinger", "Aftale med foreningerne", "Enhed integration"]
            {
                assert!(page.contains(text), "no {text} in {page}");
            }
            assert_eq!(page.matches(said("late")).count(), 1, "one of the open ones is late: {page}");
        }
        let page = politician.get("/resolutions").body;
        assert!(!page.contains("/register/measure/"), "she reads and does not write: {page}");
        assert!(politician.get("/status").body.contains("href=\"/resolutions\""));
        assert_eq!(house.visitor(Role::Teacher).get("/resolutions").status, 403);
    });
}

#[test]
fn t22_nothing_is_published_without_a_contact_person_with_title_phone_and_mail() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let unit = house.unit(UnitKind::Integration).to_string();
        let strategy = [
            ("title", "Integrationsstrategi"),
            ("edition", "2026"),
            ("adopted_on", "2025-12-01"),
            ("starts_on", "2026-01-01"),
            ("months", "36"),
        ];
        let status = [("title", "Status"), ("as_of", "2026-05-31")];
        let strategy: Vec<_> = strategy.into_iter().chain(CONTACT).collect();
        let status: Vec<_> = status.into_iter().chain(CONTACT).collect();
        let all = [
            ("/register/strategy/new", strategy),
            ("/status/freeze", status),
            ("/register/resolution/new", resolution(&unit, "Frivillige til alle")),
        ];
        for (path, fields) in &all {
            for (missing, _) in CONTACT {
                let less: Vec<_> = fields.iter().copied().filter(|(field, _)| *field != missing).collect();
                let page = coordinator.post(path, &less);
                assert_eq!(page.status, 422, "{path} without {missing}");
                assert!(page.body.contains(&format!("id=\"{missing}-fault\"")), "{path} {missing}");
            }
            for (field, wrong) in [("contact_phone", "ring"), ("contact_mail", "ba.kommune")] {
                let wrong =
                    fields.iter().map(|(name, text)| (*name, if *name == field { wrong } else { *text }));
                assert_eq!(coordinator.post(path, &wrong.collect::<Vec<_>>()).status, 422, "{path} {field}");
            }
            let kept = coordinator.post(path, fields);
            assert_eq!(kept.status, 303, "{path} {}", kept.body);
        }
        let frozen =
            coordinator.get("/api/v1/status/frozen").json()["items"][0]["id"].as_str().unwrap().to_owned();
        for (role, path) in [
            (Role::Politician, format!("/status/frozen/{frozen}")),
            (Role::Politician, "/status".to_owned()),
            (Role::Politician, "/resolutions".to_owned()),
        ] {
            let page = house.visitor(role).get(&path).body;
            assert!(
                page.contains("Birthe Åkjær, Integrationschef, 12 34 56 78, ba@kommune.example"),
                "{page}"
            );
        }
        let form = coordinator.get("/status/freeze").body;
        assert!(form.contains("value=\"ba@kommune.example\""), "the strategy's contact is proposed: {form}");
    });
}

#[test]
fn b45_each_department_does_its_part_of_the_strategy_and_the_page_says_how_far_it_is() {
    in_every_house(|house| {
        let (coordinator, politician) = (house.visitor(Role::Coordinator), house.visitor(Role::Politician));
        let [school, homes] =
            [UnitKind::LanguageCentre, UnitKind::Housing].map(|kind| house.unit(kind).to_string());
        let measure = |unit: &str, what: &str, due: &str, guidepost: &str| {
            let fields = [
                ("what", what),
                ("unit", unit),
                ("due_on", due),
                ("state", "running"),
                ("measure_guidepost", guidepost),
            ];
            coordinator.post("/register/measure/new", &fields)
        };
        let loose = measure(&school, "Aftenhold", "2026-09-01", "");
        assert_eq!(loose.status, 422);
        assert!(loose.body.contains(said("fault-measure-for-nothing")), "{}", loose.body);
        assert_eq!(measure(&school, "Aftenhold", "2026-09-01", "danish").status, 303);
        assert_eq!(measure(&homes, "Flere små boliger", "2026-06-01", "housing").status, 303);
        let page = politician.get("/departments").body;
        for text in ["Enhed language-centre", "Aftenhold", "Flere små boliger", "01.09.2026", said("late")] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        let idle = page.split_once("Endnu uden handlinger").expect("who does nothing yet").1;
        assert!(idle.contains("Enhed company"), "{idle}");
        assert!(!page.contains("/register/measure/"), "politicians look and do not keep");
        assert_eq!(house.visitor(Role::Teacher).get("/departments").status, 403);
    });
}
