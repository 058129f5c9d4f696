// SPDX-License-Identifier: MPL-2.0
//! Those who take part: places and the waiting list, attendance by a tick, visits without names, and what nobody outside sees.

use super::{anybody, held, registered, session};
use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

fn named(house: &TestHouse, kind: &str, more: &[(&str, &str)]) -> String {
    held(house, kind, &[&[("takes_names", "true")], more].concat())
}

fn enrol(visitor: &Visitor<'_>, person: PersonId, activity: &str, more: &[(&str, &str)]) -> u16 {
    let mut fields = vec![("activity", activity), ("starts_on", "2026-06-15")];
    fields.extend(more);
    visitor.post(&format!("/person/{person}/enrolment/new"), &fields).status
}

const PLACED: &str =
    "select count(*) from enrolment where municipality = $1 and place_from is not null and struck = false";
const WAITING: &str =
    "select count(*) from enrolment where municipality = $1 and place_from is null and struck = false";

#[test]
fn t16_a_place_is_given_while_there_is_one_and_whoever_comes_next_waits_in_order() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let activity = named(house, "youth-team", &[("capacity", "2")]);
        let people: Vec<_> = ["Amina", "Bassam", "Ciwan", "Dalia"].map(|name| maja.register(name)).into();
        for person in &people {
            assert_eq!(enrol(&maja, *person, &activity, &[]), 303);
        }
        assert_eq!((house.count(PLACED, &[]), house.count(WAITING, &[])), (2, 2));
        // Nobody gets a place that is not there, and nobody stands there twice.
        let page = maja.post(
            &format!("/person/{}/enrolment/new", maja.register("Eyob")),
            &[("activity", &activity), ("starts_on", "2026-06-15"), ("place_from", "2026-06-15")],
        );
        assert!(page.status == 422 && page.body.contains("place_from-fault"), "{}", page.body);
        assert_eq!(enrol(&maja, people[0], &activity, &[]), 422);
        let shown = bo.get(&format!("/activities/{activity}")).body;
        assert!(shown.contains("0 ledige pladser") && !shown.contains("Giv pladsen"), "{shown}");
        let (first, second) = (shown.find("Ciwan").unwrap(), shown.find("Dalia").unwrap());
        assert!(shown.find("Venteliste").unwrap() < first && first < second, "{shown}");
        // Somebody stops: the first of the list is proposed, on the activity and on Min dag.
        let list = maja.get(&format!("/api/v1/persons/{}/enrolment", people[0])).json();
        let mut kept = list["items"][0].clone();
        kept["ends_on"] = "2026-06-14".into();
        kept["place_from"] = "2026-06-01".into();
        kept["starts_on"] = "2026-06-01".into();
        let id = kept["id"].as_str().unwrap().to_owned();
        let address = format!("/api/v1/persons/{}/enrolment/{id}", people[0]);
        assert_eq!(maja.json("PUT", &address, &kept).status, 200);
        let shown = bo.get(&format!("/activities/{activity}")).body;
        assert_eq!(shown.matches("Giv pladsen").count(), 1, "{shown}");
        assert!(maja.get("/").body.contains("Der er en ledig plads i"), "{}", maja.get("/").body);
        let list = maja.get(&format!("/api/v1/persons/{}/enrolment", people[2])).json();
        let waits = list["items"][0]["id"].as_str().unwrap().to_owned();
        let person = people[2].to_string();
        let give = [("person", person.as_str()), ("enrolment", waits.as_str()), ("version", "1")];
        let place = format!("/activities/{activity}/place");
        assert_eq!(bo.post(&place, &give).status, 303);
        assert_eq!((house.count(PLACED, &[]), house.count(WAITING, &[])), (3, 1));
        assert!(!maja.get("/").body.contains("Der er en ledig plads i"));
        // The place is gone now: whoever presses later is told so.
        let list = maja.get(&format!("/api/v1/persons/{}/enrolment", people[3])).json();
        let last = list["items"][0]["id"].as_str().unwrap().to_owned();
        let person = people[3].to_string();
        let give = [("person", person.as_str()), ("enrolment", last.as_str()), ("version", "1")];
        assert_eq!(bo.post(&place, &give).status, 422);
    });
}

#[test]
fn t16_people_enrolled_at_once_never_get_more_places_than_there_are() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let activity = named(house, "youth-team", &[("capacity", "3")]);
        let people: Vec<_> = (0..8).map(|at| maja.register(&format!("Nr. {at}"))).collect();
        std::thread::scope(|scope| {
            for person in &people {
                let activity = &activity;
                scope.spawn(move || {
                    let visitor = house.visitor(Role::Caseworker);
                    assert_eq!(enrol(&visitor, *person, activity, &[]), 303);
                });
            }
        });
        assert_eq!((house.count(PLACED, &[]), house.count(WAITING, &[])), (3, 5));
    });
}

#[test]
fn a_place_that_is_taken_after_another_has_ended_is_no_place_too_many() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let activity = named(house, "strong-from-start", &[("capacity", "2")]);
        let at = |name: &str, from: &str, until: &str| {
            let fields = [("starts_on", from), ("place_from", from), ("ends_on", until)];
            enrol(&maja, maja.register(name), &activity, &fields)
        };
        assert_eq!(at("Amina", "2026-01-01", "2026-03-31"), 303);
        assert_eq!(at("Bassam", "2026-04-01", "2026-06-30"), 303);
        assert_eq!(at("Ciwan", "2026-01-01", "2026-12-31"), 303);
        assert_eq!(at("Dalia", "2026-06-01", "2026-08-31"), 422, "two have a place in June");
        assert_eq!(at("Eyob", "2026-07-01", "2026-08-31"), 303);
    });
}

#[test]
fn k06_a_school_boost_ends_after_three_months() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let activity = named(house, "school-boost", &[("name", "Skoleboost")]);
        assert_eq!(enrol(&maja, person, &activity, &[]), 303);
        let kept = maja.get(&format!("/api/v1/persons/{person}/enrolment")).json()["items"][0].clone();
        assert_eq!((&kept["place_from"], &kept["ends_on"]), (&"2026-06-15".into(), &"2026-09-14".into()));
        let page = maja.get(&format!("/person/{person}")).body;
        assert!(
            page.contains("Skoleboost, Kommunen, Har plads") && page.contains("15.06.2026 – 14.09.2026"),
            "{page}"
        );
    });
}

#[test]
fn k08_a27_somebody_of_another_age_is_enrolled_with_a_warning() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for (kind, born, warns) in [
            ("strong-from-start", "2000-06-16", false),
            ("strong-from-start", "2000-06-15", true),
            ("strong-from-start", "2010-06-15", false),
            ("strong-from-start", "2010-06-16", true),
            ("folk-high-school", "1996-06-16", false),
            ("folk-high-school", "1996-06-15", true),
        ] {
            let activity = named(house, kind, &[]);
            let person = maja.register_with("Amina Tesfay", &[("born_on_0", born)]);
            let fields = [("activity", activity.as_str()), ("starts_on", "2026-06-15")];
            let answer = maja.post(&format!("/person/{person}/enrolment/new"), &fields);
            assert_eq!(answer.status, 303, "{}", answer.body);
            let page = maja.get(answer.location.split('#').next().unwrap()).body;
            assert_eq!(page.contains("en anden alder"), warns, "{kind} {born}: {page}");
        }
    });
}

#[test]
fn t16_a_group_is_ticked_off_in_one_go_and_it_stands_in_each_file() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let activity = named(house, "youth-team", &[("name", "Ungehold")]);
        let people: Vec<_> = ["Amina", "Bassam", "Ciwan"].map(|name| maja.register(name)).into();
        for person in &people {
            assert_eq!(enrol(&maja, *person, &activity, &[("starts_on", "2026-06-01")]), 303);
        }
        let id = session(house, &activity, "2026-06-12", &[]);
        let page = format!("/activities/{activity}/session/{id}");
        let shown = bo.get(&page).body;
        assert_eq!(shown.matches("name=\"came\"").count(), 3, "{shown}");
        assert_eq!(shown.matches(" checked").count(), 3, "everybody has come until somebody says otherwise");
        let ids: Vec<String> = people.iter().map(ToString::to_string).collect();
        let mut fields = vec![("do", "tick")];
        fields.extend(ids.iter().map(|id| ("listed", id.as_str())));
        fields.extend([("came", ids[0].as_str()), ("came", ids[2].as_str())]);
        assert_eq!(bo.post(&page, &fields).status, 303);
        let came = "select count(*) from attendance where municipality = $1 and mark = 'came'";
        let all = "select count(*) from attendance where municipality = $1";
        assert_eq!((house.count(came, &[]), house.count(all, &[])), (2, 3));
        // Whoever saw the list before it was kept is shown both, and ticks again.
        let everybody = ids.iter().map(|id| ("came", id.as_str()));
        let mut late: Vec<(&str, &str)> = fields[..4].to_vec();
        late.extend(everybody);
        let both = bo.post(&page, &late);
        assert_eq!(both.status, 409, "{}", both.body);
        let absent = wording::language("da").t("tick-theirs-absent");
        assert_eq!(both.body.matches(absent).count(), 1, "{}", both.body);
        assert_eq!(both.body.matches(" checked").count(), 3, "the second one's own ticks stand");
        assert_eq!(house.count(came, &[]), 2, "and nothing was lost of the first one's");
        assert!(maja.get(&format!("/person/{}", people[1])).body.contains("Ungehold, Udeblev"));
        // Sent again, and then with another tick: nothing is kept twice.
        let before = house.events();
        assert_eq!(bo.post(&page, &fields).status, 303);
        assert_eq!(house.events(), before);
        let seen: Vec<String> = ids.iter().map(|id| format!("seen-{id}")).collect();
        fields.extend(seen.iter().map(|seen| (seen.as_str(), "1")));
        fields.push(("came", ids[1].as_str()));
        assert_eq!(bo.post(&page, &fields).status, 303);
        assert_eq!((house.count(came, &[]), house.count(all, &[])), (3, 3));
        // The day cannot be moved any more, and what has not been held has no list.
        let moved = [("do", "change"), ("version", "1"), ("held_on", "2026-06-13"), ("from_clock", "17")];
        assert_eq!(bo.post(&page, &moved).status, 422);
        let later = session(house, &activity, "2026-06-26", &[]);
        let page = format!("/activities/{activity}/session/{later}");
        assert!(!bo.get(&page).body.contains("name=\"came\""));
        assert_eq!(bo.post(&page, &fields).status, 422);
        let counts = bo.get(&format!("/activities/{activity}")).body;
        assert!(counts.contains("<dt>Fremm\u{f8}der ved navn</dt><dd>3</dd>"), "{counts}");
    });
}

#[test]
fn t11_a_caseworker_sees_and_ticks_only_those_whose_case_they_have() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let other = house.unit(crate::people::UnitKind::Other);
        house.open_account("fremmed", Role::Caseworker, &[other]);
        let stranger = house.visitor_named("fremmed");
        let activity = named(house, "youth-team", &[]);
        let person = maja.register("Amina Tesfay");
        assert_eq!(enrol(&maja, person, &activity, &[("starts_on", "2026-06-01")]), 303);
        let id = session(house, &activity, "2026-06-12", &[]);
        for page in [format!("/activities/{activity}"), format!("/activities/{activity}/session/{id}")] {
            assert!(maja.get(&page).body.contains("Amina Tesfay"), "{page}");
            let seen = stranger.get(&page).body;
            assert!(!seen.contains("Tesfay") && seen.contains("Og 1 mere"), "{page}: {seen}");
            assert!(!seen.contains(&person.to_string()), "{page}");
        }
        let who = person.to_string();
        let ticks = [("do", "tick"), ("listed", who.as_str())];
        let page = format!("/activities/{activity}/session/{id}");
        assert_eq!(stranger.post(&page, &ticks).status, 404);
        let found =
            |visitor: &Visitor<'_>| visitor.get(&format!("/activities/{activity}/enrol?q=Tesfay")).body;
        assert!(found(&maja).contains("Amina Tesfay") && !found(&stranger).contains("Amina Tesfay"));
        // Whoever is not on the list is not put there by a form.
        let unlisted = maja.register("Yusuf").to_string();
        assert_eq!(maja.post(&page, &[("do", "tick"), ("listed", unlisted.as_str())]).status, 404);
    });
}

#[test]
fn a32_nobody_is_enrolled_where_people_are_only_counted_not_even_behind_the_programs_back() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let person = maja.register("Amina Tesfay");
        let activity = held(house, "health-session", &[("held_in", "ar")]);
        session(house, &activity, "2026-06-12", &[("topic", "Mad")]);
        let fields = [("activity", activity.as_str()), ("starts_on", "2026-06-15")];
        let answer = maja.post(&format!("/person/{person}/enrolment/new"), &fields);
        assert!(answer.status == 422 && answer.body.contains("activity-fault"), "{}", answer.body);
        for (table, more, values) in [
            ("enrolment", "starts_on", "s.held_on"),
            ("attendance", "session, held_on, mark", "s.id, s.held_on, 'came'"),
        ] {
            let insert = format!(
                "insert into {table} (municipality, person, id, version, struck, activity, {more})
                 select s.municipality, p.id, s.id, 1, false, s.activity, {values} from activity_session s, person p"
            );
            let tried = std::panic::AssertUnwindSafe(|| house.behind_its_back(&insert));
            assert!(std::panic::catch_unwind(tried).is_err(), "{table}");
        }
        // Where names were taken, they cannot be turned into a secret afterwards.
        let other = named(house, "youth-team", &[]);
        assert_eq!(enrol(&maja, person, &other, &[]), 303);
        let mut kept = bo.get(&format!("/api/v1/register/activity/{other}")).json();
        kept["takes_names"] = false.into();
        assert_eq!(bo.json("PUT", &format!("/api/v1/register/activity/{other}"), &kept).status, 422);
    });
}

#[test]
fn a09_a_visit_to_open_counselling_keeps_a_topic_and_no_person() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let activity = held(house, "open-counselling", &[]);
        let id = session(house, &activity, "2026-06-15", &[]);
        let page = format!("/activities/{activity}/session/{id}");
        for topic in ["letters", "letters", "home"] {
            let visit = [("do", "visit"), ("counselling_topic", topic), ("held_in", "ar")];
            assert_eq!(bo.post(&page, &visit).status, 303);
        }
        let shown = bo.get(&page).body;
        assert!(shown.contains("<dt>Breve fra myndigheder</dt><dd>2</dd>"), "{shown}");
        assert_eq!(bo.post(&page, &[("do", "visit"), ("counselling_topic", "sygdom")]).status, 422);
        let fields = crate::records::named("counselling-visit").unwrap().fields.iter().map(|spec| spec.name);
        assert_eq!(fields.collect::<Vec<_>>(), ["session", "counselling_topic", "held_in", "shown_on_to"]);
        let refused =
            [("session", id.as_str()), ("counselling_topic", "home"), ("shown_on_to", "Ring 43 28 35 75")];
        assert_eq!(super::tried(&bo, "counselling-visit", &refused).status, 422);
    });
}

#[test]
fn t22_nothing_of_those_who_take_part_is_in_what_anybody_reads() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let activity = named(house, "youth-team", &[("capacity", "1")]);
        let person = maja.register("Amina Tesfay");
        assert_eq!(enrol(&maja, person, &activity, &[("remark", "Hemmelig bemærkning")]), 303);
        assert_eq!(enrol(&maja, maja.register("Yusuf Tesfay"), &activity, &[]), 303);
        let id = session(house, &activity, "2026-06-18", &[]);
        let account = maja.account.to_string();
        registered(
            &house.visitor(Role::Coordinator),
            "activity-shift",
            &[("session", &id), ("account", &account), ("duty_text", "Hemmelig vagt")],
        );
        for path in [
            "/calendar".to_owned(),
            "/calendar.ics".to_owned(),
            "/api/v1/calendar".to_owned(),
            "/activities".to_owned(),
            format!("/activities/{activity}"),
            format!("/calendar.ics?activity={activity}"),
            "/api/hsds/3.1/services".to_owned(),
            format!("/api/hsds/3.1/services/{activity}"),
        ] {
            let told = anybody(house, &path);
            assert_eq!(told.status, 200, "{path}");
            let secrets = ["Tesfay", "Amina", "Hemmelig", "caseworker", "ledig", "Venteliste"];
            for secret in secrets.into_iter().map(str::to_owned).chain([person.to_string(), account.clone()])
            {
                assert!(!told.body.contains(&secret), "{path} says {secret}: {}", told.body);
            }
        }
        for closed in [
            format!("/activities/{activity}/session/{id}"),
            format!("/activities/{activity}/enrol?q=Amina"),
            "/register/enrolment".to_owned(),
        ] {
            assert_eq!(anybody(house, &closed).location, "/login", "{closed}");
        }
    });
}

#[test]
fn t20_the_tree_tells_how_many_came_and_tells_anybody_of_no_few() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let entry = crate::catalogue::shipped_id("taarnby-sprogcafe").to_string();
        let made = |name: &str| held(house, "language-cafe", &[("name", name), ("initiative", &entry)]);
        let (many, few) = (made("Den store"), made("Den lille"));
        for (activity, count) in [(&many, "41"), (&few, "3")] {
            let counts = [("newcomers_count", count), ("volunteers_count", "1")];
            session(house, activity, "2026-06-12", &counts);
        }
        let tree = |page: &str| {
            let told = page.split("<ol class=\"unstyled-list\">").nth(1).unwrap_or_default().to_owned();
            told.split("</ol>").next().unwrap().to_owned()
        };
        let outside = tree(&anybody(house, &format!("/catalogue/{entry}")).body);
        assert!(outside.contains("Den store") && outside.contains("42 bes\u{f8}g"), "{outside}");
        assert!(outside.contains("Den lille") && !outside.contains(", 4 bes"), "{outside}");
        let inside = tree(&bo.get(&format!("/catalogue/{entry}")).body);
        assert!(inside.contains("4 bes\u{f8}g"), "{inside}");
        // What came of it is written as a figure of the entry, with what is known filled in.
        let page = bo.get(&format!("/activities/{many}")).body;
        let link = page.split("/register/initiative-figure/new?").nth(1).unwrap().split('"').next().unwrap();
        let form = bo.get(&format!("/register/initiative-figure/new?{}", link.replace("&#38;", "&"))).body;
        assert!(form.contains("value=\"42\"") && form.contains(&format!("{many}\" selected")), "{form}");
    });
}
