// SPDX-License-Identifier: MPL-2.0
//! The status at the front door: what is shown, to whom, and that the stored facts give the figures they must.

mod frozen;
mod golden;
mod order;
mod participation;
mod resolutions;
mod town;

use crate::{
    gate::Role,
    testing::{MUNICIPALITY, TestHouse, in_every_house},
    web::wording,
};
use town::Town;

/// Where each of the texts stands in the page, in the order given.
fn places(page: &str, texts: &[&str]) -> Vec<usize> {
    texts.iter().map(|text| page.find(text).unwrap_or_else(|| panic!("no {text} in {page}"))).collect()
}

/// Twenty families with children of 2016, eighteen of them in a permanent home from the start.
fn families_of_2016(house: &TestHouse) {
    let mut town = Town::of(house);
    for at in 0..20 {
        town.family(&format!("Familie {at:02}"), "2016-03-01", at < 18);
    }
    town.keep();
}

#[test]
fn b07_the_six_guideposts_are_shown_in_order_with_what_comes_from_elsewhere() {
    in_every_house(|house| {
        let page = house.visitor(Role::Coordinator).get("/status");
        assert_eq!(page.status, 200, "{}", page.body);
        let names: Vec<String> = (1..=6).map(|number| format!(">{number}. ")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert!(places(&page.body, &names).is_sorted());
        let ids = indicators::INDICATORS.iter().map(|one| format!("id=\"indicator-{}\"", one.id));
        let ids: Vec<String> = ids.collect();
        assert!(places(&page.body, &ids.iter().map(String::as_str).collect::<Vec<_>>()).is_sorted());
        let elsewhere = ["2a", "2b", "4a", "4b", "4c"];
        let elsewhere = elsewhere.map(|id| format!("<strong>{id}</strong>"));
        assert!(places(&page.body, &elsewhere.each_ref().map(String::as_str)).is_sorted());
    });
}

#[test]
fn b04_the_four_tiles_of_the_mission_stand_first() {
    in_every_house(|house| {
        families_of_2016(house);
        let page = house.visitor(Role::Coordinator).get("/status?as_of=31.12.2016");
        assert_eq!(page.status, 200, "{}", page.body);
        let tiles = &page.body[..page.body.find("<nav aria-labelledby=\"guideposts\"").unwrap()];
        let names = [
            "Dage fra overtagelse til første bolig",
            "Henvist til danskuddannelse til tiden",
            "Første virksomhedsrettede tilbud til tiden",
            "Kontrakten underskrevet til tiden",
        ];
        assert!(places(tiles, &names).is_sorted());
        let ways = ["B-04a", "B-04b", "B-04c", "B-04d"].map(|id| format!("href=\"#indicator-{id}\""));
        assert!(places(tiles, &ways.each_ref().map(String::as_str)).is_sorted());
        assert!(tiles.contains("<dd class=\"figure\">0 dage</dd>"), "everybody had a home at once: {tiles}");
        assert!(tiles.contains("0 / 20 (heraf ukendt 0, udgået 0)"), "and no contract: {tiles}");
    });
}

#[test]
fn r04_r14_arrivals_and_moves_are_shown_as_what_they_are() {
    in_every_house(|house| {
        families_of_2016(house);
        let all = house.visitor(Role::Coordinator).get("/api/v1/status?as_of=2018-12-31").json();
        let of = |id: &str| {
            let status = all["indicators"].as_array().unwrap();
            status.iter().find(|one| one["id"] == id).unwrap().clone()
        };
        let year = of("R-04")["series"][0].clone();
        assert_eq!((&year["label"], &year["numerator"]), (&"2016".into(), &40.into()));
        let moves = of("R-14")["headline"].clone();
        assert_eq!(
            (&moves["mean"], &moves["denominator"], &moves["percent"]),
            (&0.0.into(), &20.into(), &serde_json::Value::Null)
        );
        let page = house.visitor(Role::Coordinator).get("/status?as_of=31.12.2018");
        assert!(page.body.contains("0,0 i gennemsnit"), "{}", page.body);
    });
}

#[test]
fn t02_a_figure_stands_with_its_definition_its_cohort_its_number_and_its_day() {
    in_every_house(|house| {
        families_of_2016(house);
        let page = house.visitor(Role::Coordinator).get("/status?as_of=31.12.2016");
        assert_eq!(page.status, 200, "{}", page.body);
        let from = page.body.find("id=\"indicator-B-10\"").unwrap();
        let card = &page.body[from..from + page.body[from..].find("</article>").unwrap()];
        for text in
            ["90,0 %", "18 / 20 (heraf ukendt 0, udgået 0)", "<dt>2016</dt>", "Opgjort pr. 31.12.2016"]
        {
            assert!(card.contains(text), "no {text} in {card}");
        }
        assert!(
            card.contains("Nævner: familier med mindst ét barn") && card.contains("Definition, version 1")
        );
        assert!(
            card.contains("role=\"img\"")
                && card.contains("<details class=\"reading\">")
                && !page.body.contains("style=")
        );
        assert!(page.body.contains("Indgangsår 2016"), "the cohorts of 2c");
        assert!(page.body.contains("<dt>Indgangsår 2012–2013. 31.12.2016</dt>"), "the cohort of T-08");
    });
}

#[test]
fn b31_a_subsidy_nobody_has_claimed_is_counted_beside_those_claimed() {
    in_every_house(|house| {
        let mut town = Town::of(house);
        for works in [true, true, false] {
            town.worker("2024-05-01", works);
        }
        town.keep();
        let all = house.visitor(Role::Analyst).get("/api/v1/status?as_of=2024-12-31").json();
        let claims = all["indicators"].as_array().unwrap().iter().find(|one| one["id"] == "3b").unwrap();
        assert_eq!(claims["headline"]["companions"]["companion-not-claimed"]["count"], 2, "{claims}");
        assert_eq!(claims["headline"]["numerator"], 0);
    });
}

#[test]
fn r04_the_year_stands_for_the_arrivals_and_the_months_beside_it() {
    in_every_house(|house| {
        families_of_2016(house);
        let all = house.visitor(Role::Analyst).get("/api/v1/status?as_of=2016-12-31").json();
        let arrivals = all["indicators"].as_array().unwrap().iter().find(|one| one["id"] == "R-04").unwrap();
        let headline = &arrivals["headline"];
        assert_eq!((&headline["label"], &headline["numerator"]), (&"2016".into(), &40.into()), "{headline}");
        let march = arrivals["series"].as_array().unwrap().iter().find(|point| point["label"] == "2016-03");
        assert_eq!(march.unwrap()["numerator"], 40);
    });
}

#[test]
fn b09_the_same_page_tells_the_figures_of_any_day() {
    in_every_house(|house| {
        families_of_2016(house);
        let analyst = house.visitor(Role::Analyst);
        let of = |day: &str| {
            let all = analyst.get(&format!("/api/v1/status?as_of={day}")).json();
            all["indicators"][0]["headline"]["denominator"].clone()
        };
        assert_eq!((of("2016-12-31"), of("2015-12-31"), of("31.12.2016")), (20.into(), 0.into(), 20.into()));
    });
}

#[test]
fn b08_a_politician_sees_the_published_figures_and_no_person() {
    in_every_house(|house| {
        families_of_2016(house);
        let politician = house.visitor(Role::Politician);
        let page = politician.get("/status?as_of=31.12.2016");
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(
            !page.body.contains("90 %") && page.body.contains("Skjult"),
            "2 of 20 would be told: {}",
            page.body
        );
        assert!(
            !page.body.contains("Familie 0")
                && !page.body.contains("/members")
                && !page.body.contains("/person/")
        );
        let all = politician.get("/api/v1/status?as_of=2016-12-31").json();
        assert_eq!((&all["published"], &all["threshold"]), (&true.into(), &5.into()));
        let headline = &all["indicators"][0]["headline"];
        assert!(headline["numerator"].is_null() && headline["percent"].is_null(), "{headline}");
        assert_eq!((&headline["denominator"], &headline["suppressed"]), (&20.into(), &true.into()));
        let members = "/status/B-10/members?as_of=2016-12-31&line=line-all&at=2016&who=numerator";
        assert_eq!(politician.get(members).status, 403);
    });
}

#[test]
fn t05_other_readings_are_folded_below_the_figure_and_stand_in_no_chart() {
    in_every_house(|house| {
        let mut town = Town::of(house);
        for at in 0..30 {
            town.worker("2024-05-01", at < 12);
        }
        town.keep();
        let coordinator = house.visitor(Role::Coordinator);
        let page = coordinator.get("/status").body;
        let card = |id: &str| {
            let (_, card) = page.split_once(&format!("id=\"indicator-{id}\"")).unwrap();
            card.split_once("id=\"indicator-").map_or(card, |(card, _)| card).to_owned()
        };
        assert!(!card("B-10").contains("Opgjort på andre måder"));
        let support = card("T-05");
        let (before, folded) = support.split_once("<summary>Opgjort på andre måder").expect("the readings");
        let told = |line: &str| before.contains(&format!(">{line}</"));
        assert!(told("De to indgangsår, status ser på"), "{before}");
        assert!(!told("Ingen offentlig forsørgelse") && !told("Kun beskæftigelse"), "{before}");
        assert!(folded.contains("Ingen offentlig forsørgelse") && folded.contains("40,0 %"), "{folded}");
        let behind = "line=variant-no-public-support&#38;at=2023-2026&#38;who=numerator";
        assert!(folded.contains(behind), "{folded}");
        let behind = format!("/status/T-05/members?as_of=2026-06-15&{}", behind.replace("&#38;", "&"));
        assert!(coordinator.get(&behind).body.contains("12"));
        let published = house.visitor(Role::Politician).get("/status").body;
        assert!(published.contains("<summary>Opgjort på andre måder") && !published.contains("40,0 %"));
    });
}

#[test]
fn b46_published_figures_are_told_as_of_the_end_of_a_month() {
    in_every_house(|house| {
        let politician = house.visitor(Role::Politician);
        let page = politician.get("/status");
        assert!(page.body.contains("Opgjort pr. 31.05.2026"), "{}", page.body);
        assert!(politician.get("/status?as_of=30.04.2026").body.contains("Opgjort pr. 30.04.2026"));
        let coordinator = house.visitor(Role::Coordinator);
        assert!(coordinator.get("/status").body.contains("Opgjort pr. 15.06.2026"));
    });
}

#[test]
fn b46_a_year_hidden_for_its_small_number_does_not_follow_from_the_sum_of_two_years() {
    in_every_house(|house| {
        let mut town = Town::of(house);
        for (year, in_work, others) in [(2022, 2, 10), (2023, 20, 20)] {
            for at in 0..in_work + others {
                town.worker(&format!("{year}-05-01"), at < in_work);
            }
        }
        town.keep();
        let all = house.visitor(Role::Politician).get("/api/v1/status?as_of=2026-05-31").json();
        let status = all["indicators"].as_array().unwrap().iter().find(|one| one["id"] == "T-05").unwrap();
        let points = status["series"].as_array().unwrap();
        let shown = |label: &str| {
            let point = points.iter().find(|point| point["label"] == label).unwrap();
            point["numerator"].is_number()
        };
        let shown: Vec<bool> = ["2022", "2023", "2022-2023"].iter().map(|label| shown(label)).collect();
        assert!(!shown[0] && shown.iter().filter(|shown| **shown).count() < 2, "{points:?}");
    });
}

#[test]
fn t05_the_people_behind_a_number_are_listed_to_the_coordinator_only_and_every_look_is_recorded() {
    in_every_house(|house| {
        families_of_2016(house);
        let link =
            |who: &str| format!("/status/B-10/members?as_of=2016-12-31&line=line-all&at=2016&who={who}");
        let coordinator = house.visitor(Role::Coordinator);
        let status = coordinator.get("/status?as_of=2016-12-31");
        assert!(status.body.contains(&link("numerator").replace('&', "&#38;")), "{}", status.body);
        let page = coordinator.get(&link("denominator"));
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains("Familie 19") && page.body.contains("/family\">Familie 00</a>"));
        assert_eq!(coordinator.get(&link("numerator")).body.matches("/family\">").count(), 18);
        assert_eq!(coordinator.get(&link("anybody")).status, 404);
        for role in [Role::Caseworker, Role::Analyst, Role::Politician, Role::HousingOfficer] {
            assert_eq!(house.visitor(role).get(&link("denominator")).status, 403, "{role}");
            let api = format!("/api/v1{}", link("denominator"));
            assert_eq!(house.visitor(role).get(&api).status, 403, "{role}");
        }
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let looks: Vec<(String, bool)> = conn
            .rows(
                "select action, person is not null from access
                 where municipality = $1 and account = $2 and allowed = true",
                &[&coordinator.account],
                |row| (row.get(0), row.get(1)),
            )
            .unwrap();
        assert_eq!(looks.iter().filter(|(action, _)| action == "SeeMembers").count(), 3);
        assert_eq!(looks.iter().filter(|(action, person)| action == "see family" && *person).count(), 38);
        drop(conn);
        let told = coordinator.get(&format!("/api/v1{}", link("denominator"))).json();
        assert_eq!(
            (&told["count"], told["items"].as_array().map(Vec::len)),
            (&20.into(), Some(20)),
            "{told}"
        );
        assert_eq!((&told["items"][0]["is_family"], &told["next"]), (&true.into(), &serde_json::Value::Null));
        let sql =
            "select count(*) from access where municipality = $1 and account = $2 and action = 'see family'";
        assert_eq!(house.count(sql, &[&coordinator.account]), 58, "programs are written down as pages are");
    });
}

#[test]
fn a_day_that_is_none_or_has_not_come_is_refused_beside_its_field() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        for day in ["31.13.2016", "i+morgen", "16.06.2026"] {
            let page = coordinator.get(&format!("/status?as_of={day}"));
            assert_eq!(page.status, 422, "{}", page.body);
            assert!(page.body.contains("id=\"as_of-fault\"") && page.body.contains(&day.replace('+', " ")));
            assert_eq!(coordinator.get(&format!("/api/v1/status?as_of={day}")).status, 422);
        }
        assert_eq!(house.visitor(Role::Teacher).get("/status").status, 403);
        assert_eq!(house.visitor(Role::Teacher).get("/status?as_of=x").status, 403);
    });
}

#[test]
fn everything_the_figures_say_has_words_in_every_language() {
    for language in wording::all() {
        let figures = indicators::wording::keys().into_iter().chain(indicators::wording::code_keys());
        let months = (1..=12).map(|month| format!("status-month-{month}"));
        let elsewhere = super::grouping::FROM_ELSEWHERE.iter().flat_map(|(_, numbers)| numbers.iter());
        let elsewhere = elsewhere.map(|number| format!("status-elsewhere-{number}"));
        for key in figures.chain(months).chain(elsewhere) {
            assert!(language.has(&key), "{} has no words for {key}", language.language);
        }
    }
}

#[test]
fn the_command_line_takes_a_day_as_danes_or_programs_write_it() {
    use clap::Parser;
    let parse = |day: &str| {
        let words = ["samspil", "indicators", "--as-of", day, "--format", "json", "--published"];
        crate::command::Samspil::try_parse_from(words).is_ok()
    };
    assert!(parse("2016-12-31") && parse("31.12.2016") && !parse("2016-13-31"));
}
