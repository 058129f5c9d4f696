// SPDX-License-Identifier: MPL-2.0
//! The calendar: what a series makes, what anybody reads on the page and on a telephone, and what is found in it.

use super::{anybody, held, session, tried};
use crate::{gate::Role, testing::in_every_house};

#[test]
fn t19_a_weekly_cafe_makes_its_sessions_once_and_rests_on_public_holidays() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let activity = held(house, "language-cafe", &[]);
        let series = [
            ("rhythm", "weekly"),
            ("starts_on", "2026-12-04"),
            ("ends_on", "2027-01-15"),
            ("from_clock", "17"),
            ("until_clock", "19.30"),
        ];
        let new = format!("/activities/{activity}/series/new");
        assert_eq!(bo.get(&new).status, 200);
        assert_eq!(bo.post(&new, &series).status, 303);
        let days = |from: &str| {
            let found = anybody(house, &format!("/api/v1/calendar?activity={activity}&from={from}")).json();
            let days = found["sessions"].as_array().unwrap().iter();
            days.map(|it| it["day"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        // The Friday of Christmas Day and New Year's Day are no days for a café.
        let all = ["2026-12-04", "2026-12-11", "2026-12-18", "2027-01-08", "2027-01-15"];
        assert_eq!(days("2026-12-01"), all);
        // One is moved and one struck out; making what is missing makes neither again.
        let list = bo.get("/api/v1/register/activity-session").json();
        let of = |day: &str| {
            let all = list["items"].as_array().unwrap();
            let id = &all.iter().find(|it| it["held_on"] == day).unwrap()["id"];
            format!("/activities/{activity}/session/{}", id.as_str().unwrap())
        };
        let moved = [
            ("do", "change"),
            ("version", "1"),
            ("held_on", "2026-12-12"),
            ("from_clock", "17.00"),
            ("change_reason", "Julemarked"),
        ];
        assert_eq!(bo.post(&of("2026-12-11"), &moved).status, 303);
        let struck = of("2026-12-18");
        let struck = struck.rsplit('/').next().unwrap();
        let answer = bo.post(&format!("/register/activity-session/{struck}/strike"), &[("version", "1")]);
        assert_eq!(answer.status, 303);
        let kept = bo.get("/api/v1/register/activity-series").json()["items"][0]["id"].clone();
        let again = format!("/activities/{activity}/series/{}", kept.as_str().unwrap());
        assert_eq!(bo.post(&again, &[]).status, 303);
        assert_eq!(days("2026-12-01"), ["2026-12-04", "2026-12-12", "2027-01-08", "2027-01-15"]);
        let page = anybody(house, "/calendar?from=2026-12-01").body;
        assert!(page.contains("Flyttet fra 11.12.2026") && page.contains("Julemarked"), "{page}");
    });
}

#[test]
fn a_series_that_cannot_be_is_said_so_beside_its_fields_and_makes_nothing() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let health = held(house, "health-session", &[]);
        let new = format!("/activities/{health}/series/new");
        let right = [
            ("rhythm", "weekly"),
            ("starts_on", "2026-08-03"),
            ("ends_on", "2026-08-31"),
            ("from_clock", "14.00"),
            ("topic", "Søvn"),
            ("held_in", "ar"),
        ];
        let before = house.events();
        for (field, text, said) in [
            ("ends_on", "2026-08-01", "første"),
            ("ends_on", "2028-08-01", "et år"),
            ("until_clock", "13.00", "begynder"),
            ("topic", "", "ud"),
            ("held_in", "", "ud"),
            ("topic", "Ring til 43 28 35 75", "telefon"),
        ] {
            let wrong = [&right[..], &[(field, text)]].concat();
            let answer = bo.post(&new, &wrong);
            assert!(answer.status == 422 && answer.body.contains(said), "{field}: {}", answer.body);
            assert!(answer.body.contains(&format!("id=\"{field}-fault\"")), "{field}: {}", answer.body);
        }
        assert_eq!(house.events(), before);
        assert_eq!(house.visitor(Role::Teacher).post(&new, &right).status, 403);
        assert_eq!(bo.post(&new, &right).status, 303);
        assert_eq!(
            bo.post("/activities/00000000-0000-0000-0000-000000000000/series/new", &right).status,
            404
        );
    });
}

#[test]
fn t22_anybody_reads_the_calendar_and_only_what_is_published() {
    in_every_house(|house| {
        let cafe = held(house, "language-cafe", &[("held_in", "da")]);
        let counselling =
            held(house, "open-counselling", &[("name", "Åben rådgivning"), ("venue", "Torvet 3")]);
        let secret = held(house, "youth-team", &[("name", "Hemmeligt hold"), ("published", "false")]);
        session(house, &cafe, "2026-06-18", &[]);
        session(house, &cafe, "2026-06-25", &[("held_in", "ar"), ("topic", "Arabisk aften")]);
        session(house, &counselling, "2026-06-19", &[]);
        let hidden = session(house, &secret, "2026-06-20", &[("topic", "Skjult emne")]);
        let says = |path: &str, there: &[&str], absent: &[&str]| {
            let answer = anybody(house, path);
            assert_eq!(answer.status, 200, "{path}");
            for part in there {
                assert!(answer.body.contains(part), "{path} lacks {part}: {}", answer.body);
            }
            for part in absent {
                assert!(!answer.body.contains(part), "{path} says {part}: {}", answer.body);
            }
        };
        let kept = ["Hemmeligt", "Skjult", hidden.as_str(), "csrf"];
        says("/calendar", &["Torsdag 18.06.2026", "Fredag 19.06.2026", "Birthe Åkjær"], &kept);
        for path in ["/calendar", "/activities", "/catalogue", format!("/activities/{cafe}").as_str()] {
            says(path, &["class=\"municipality\">Prøvekøbing Kommune</a>"], &kept);
        }
        says("/calendar.ics", &["SUMMARY:Åben rådgivning", "Arabisk aften"], &kept);
        says("/api/v1/calendar", &["2026-06-19"], &kept);
        says("/calendar?language=ar", &["Arabisk aften"], &["18.06.2026\u{a0}", "Torvet 3</p>"]);
        says("/calendar?language=da", &["18.06.2026"], &["Arabisk aften"]);
        says("/calendar?type=open-counselling", &["19.06.2026"], &["18.06.2026"]);
        says("/calendar?place=Torvet+3", &["19.06.2026"], &["18.06.2026"]);
        says("/calendar?from=19.06.2026", &["25.06.2026"], &["18.06.2026"]);
        assert_eq!(anybody(house, &format!("/activities/{secret}")).status, 404);
        for odd in ["from=x", "after=1_2_3", "type=x&language=%00", "activity=x", "municipality=7"] {
            assert_eq!(anybody(house, &format!("/calendar?{odd}")).status, 200, "{odd}");
            assert_eq!(anybody(house, &format!("/calendar.ics?{odd}")).status, 200, "{odd}");
        }
        // In a feed for directories of services they stand too.
        let services = anybody(house, "/api/hsds/3.1/services").json();
        let cafe =
            services["contents"].as_array().unwrap().iter().find(|it| it["id"] == cafe.as_str()).unwrap();
        assert_eq!(cafe["schedules"][0]["dtstart"], "2026-06-18");
        assert_eq!(
            (&cafe["schedules"][0]["opens_at"], &cafe["languages"][0]["code"]),
            (&"17:00".into(), &"da".into())
        );
        assert!(!services.to_string().contains("Skjult"));
    });
}

#[test]
fn the_calendar_goes_on_page_after_page_and_leaves_out_nothing() {
    in_every_house(|house| {
        let activity = held(house, "language-cafe", &[]);
        let series = [
            ("rhythm", "weekdays"),
            ("starts_on", "2026-08-03"),
            ("ends_on", "2026-12-22"),
            ("from_clock", "10.00"),
            ("held_in", "uk"),
        ];
        let bo = house.visitor(Role::Coordinator);
        assert_eq!(bo.post(&format!("/activities/{activity}/series/new"), &series).status, 303);
        for asked in ["", "&language=uk"] {
            let (mut after, mut seen) = (String::new(), Vec::new());
            loop {
                let page = anybody(house, &format!("/api/v1/calendar?after={after}{asked}")).json();
                let days = page["sessions"].as_array().unwrap().iter().map(|it| it["day"].to_string());
                seen.extend(days);
                let Some(next) = page["after"].as_str() else { break };
                after = next.to_owned();
            }
            let sorted: std::collections::BTreeSet<_> = seen.iter().cloned().collect();
            let all = house.count("select count(*) from activity_session where municipality = $1", &[]);
            assert_eq!(i64::try_from(seen.len()).unwrap(), all);
            assert!(all > 90 && sorted.into_iter().eq(seen));
        }
    });
}

/// The lines of a feed, unfolded: each ends as the standard has it and holds at most 75 bytes.
fn unfolded(feed: &str) -> Vec<String> {
    assert!(feed.ends_with("\r\n") && !feed.replace("\r\n", "").contains(['\r', '\n']));
    assert!(feed.split("\r\n").all(|line| line.len() <= 75), "{feed}");
    feed.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

#[test]
fn t22_a_telephone_reads_the_calendar_as_the_standard_has_it() {
    in_every_house(|house| {
        let text = "Tal dansk, spis kage; tag \\ venner med.\nÆØÅ æøå, og en linje som er meget længere end femoghalvfjerds tegn i alt.";
        let activity = held(house, "language-cafe", &[("description", text), ("english", "Speak Danish")]);
        let id = session(house, &activity, "2026-06-18", &[("held_in", "ar")]);
        let winter =
            session(house, &activity, "2027-01-07", &[("cancelled", "true"), ("change_reason", "Lukket")]);
        let answer = anybody(house, &format!("/calendar.ics?activity={activity}"));
        assert_eq!(answer.headers["content-type"], "text/calendar; charset=utf-8");
        let lines = unfolded(&answer.body);
        let has = |line: &str| assert!(lines.iter().any(|it| it == line), "{line}: {lines:#?}");
        has("BEGIN:VCALENDAR");
        has("VERSION:2.0");
        has(&format!("UID:{id}@samspil"));
        has(&format!("UID:{winter}@samspil"));
        // 17.00 in Denmark, in summer and in winter.
        has("DTSTART:20260618T150000Z");
        has("DTEND:20260618T170000Z");
        has("DTSTART:20270107T160000Z");
        has("STATUS:CONFIRMED");
        has("STATUS:CANCELLED");
        has("SUMMARY:Sprogcafé på biblioteket");
        has("LOCATION:Biblioteket");
        let told = lines.iter().find(|line| line.starts_with("DESCRIPTION:")).unwrap();
        assert!(told.contains("Tal dansk\\, spis kage\\; tag \\\\ venner med.\\nÆØÅ"), "{told}");
        assert!(told.contains("العربية (arabisk)"), "{told}");
        let english = anybody(house, &format!("/calendar.ics?activity={activity}&words=en")).body;
        assert!(english.contains("Speak Danish") && english.contains("CATEGORIES:Language"), "{english}");
        assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 2);
    });
}

#[test]
fn what_is_told_to_everybody_names_nobody() {
    in_every_house(|house| {
        let activity = held(house, "language-cafe", &[]);
        let bo = house.visitor(Role::Coordinator);
        for (field, text) in
            [("topic", "Amina, 010190-1234"), ("venue", "ring 43 28 35 75"), ("change_reason", "a@b.dk")]
        {
            let fields = [("activity", activity.as_str()), ("held_on", "2026-06-20"), ("from_clock", "10")];
            let answer = tried(&bo, "activity-session", &[&fields[..], &[(field, text)]].concat());
            assert!(answer.status == 422 && answer.body.contains(field), "{}", answer.body);
        }
    });
}
