// SPDX-License-Identifier: MPL-2.0
//! Suitcases on loan, staff that was taught, jobs that came of a fair, and what is due when somebody's time is over.

use super::{anybody, held, registered, tried};
use crate::{gate::Role, testing::in_every_house};

#[test]
fn a30_a_suitcase_is_lent_to_one_family_at_a_time_and_stands_on_the_day_until_it_is_back() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let suitcase = registered(
            &bo,
            "suitcase",
            &[("name", "Kuffert 1"), ("held_in", "ar"), ("contents", "Otte bøger og to spil")],
        );
        let (amina, other) = (maja.register("Amina Tesfay"), maja.register("Bassam Ali"));
        let loan = [("suitcase", suitcase.as_str()), ("starts_on", "2026-05-01"), ("due_on", "2026-06-01")];
        assert_eq!(maja.post(&format!("/person/{amina}/suitcase-loan/new"), &loan).status, 303);
        let again = [("suitcase", suitcase.as_str()), ("starts_on", "2026-06-10"), ("due_on", "2026-07-10")];
        let refused = maja.post(&format!("/person/{other}/suitcase-loan/new"), &again);
        assert!(refused.status == 422 && refused.body.contains("suitcase-fault"), "{}", refused.body);
        let page = maja.get("/suitcases").body;
        for part in ["Kuffert 1", "arabisk", "Amina Tesfay", "01.06.2026", "Er ikke vist endnu"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(maja.get("/").body.contains("Sprogkufferten skal afleveres"), "{}", maja.get("/").body);
        // Somebody who has nothing to do with the family sees that it is out, and not with whom.
        let teacher = house.visitor(Role::Teacher).get("/suitcases").body;
        assert!(teacher.contains("Kuffert 1") && !teacher.contains("Tesfay"), "{teacher}");
        assert_eq!(anybody(house, "/suitcases").location, "/login");
        let kept = maja.get(&format!("/api/v1/persons/{amina}/suitcase-loan")).json()["items"][0].clone();
        let address = format!("/api/v1/persons/{amina}/suitcase-loan/{}", kept["id"].as_str().unwrap());
        let mut back = kept;
        back["returned_on"] = "2026-06-10".into();
        back["guidance_given"] = true.into();
        assert_eq!(maja.json("PUT", &address, &back).status, 200);
        assert!(!maja.get("/").body.contains("Sprogkufferten skal afleveres"));
        assert_eq!(maja.post(&format!("/person/{other}/suitcase-loan/new"), &again).status, 303);
    });
}

#[test]
fn d38_the_day_a_suitcase_is_due_is_proposed_from_the_municipalitys_own_rule_and_an_entered_day_counts() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let kuffert = |name| registered(&bo, "suitcase", &[("name", name), ("contents", "Otte bøger")]);
        let (first, second, third) = (kuffert("Kuffert 1"), kuffert("Kuffert 2"), kuffert("Kuffert 3"));
        let amina = maja.register("Amina Tesfay");
        let (form, api) =
            (format!("/person/{amina}/suitcase-loan/new"), format!("/api/v1/persons/{amina}/suitcase-loan"));
        // Four weeks from Monday 15 June 2026.
        let page = maja.get(&form).body;
        assert!(page.contains("name=\"due_on\" value=\"13.07.2026\""), "{page}");
        for part in ["28 dage", "Kommunens egen lånetid", "Vores eget forslag"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        let entered = [("suitcase", first.as_str()), ("starts_on", "2026-06-15"), ("due_on", "2026-06-20")];
        assert_eq!(maja.post(&form, &entered).status, 303);
        let kept = maja.get(&api).json()["items"][0].clone();
        assert_eq!(kept["due_on"], "2026-06-20", "an entered day counts");
        let page = maja.get(&format!("/person/{amina}/suitcase-loan/{}", kept["id"].as_str().unwrap())).body;
        assert!(page.contains("giver 13.07.2026; her er aftalt 20.06.2026"), "{page}");
        // A program that says no day is given the same, and the municipality's own days count from their day on.
        let said = serde_json::json!({"suitcase": second, "starts_on": "2026-06-10"});
        let due = |said| {
            let answer = maja.json("POST", &api, said);
            assert_eq!(answer.status, 201, "{}", answer.body);
            maja.get(&answer.location).json()["due_on"].clone()
        };
        assert_eq!(due(&said), "2026-07-08");
        let change = [
            ("rule", "d38-suitcase-loan"),
            ("starts_on", "2026-06-12"),
            ("counts", "42"),
            ("source", "Byrådets beslutning"),
            ("certainty", "verified"),
        ];
        let administrator = house.visitor(Role::Administrator);
        let answer = administrator.post("/register/rule-change/new", &change);
        assert_eq!(answer.status, 303, "{}", answer.body);
        let page = maja.get(&form).body;
        assert!(page.contains("value=\"27.07.2026\"") && page.contains("42 dage"), "{page}");
        let said = serde_json::json!({"suitcase": third, "starts_on": "2026-06-11"});
        assert_eq!(due(&said), "2026-07-09");
    });
}

#[test]
fn a38_r10_a_hundred_who_were_taught_stand_by_department_and_by_nobodys_name() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let day = held(house, "staff-training", &[("name", "Undervisningsdag")]);
        let course = held(house, "teachers-course", &[("name", "Kursus om traumer")]);
        let counts =
            [(&day, "Jobcenter", "60"), (&day, "Familieafdelingen", "40"), (&course, "Solbæk Skole", "12")];
        for (activity, department, count) in counts {
            let fields =
                [("activity", activity.as_str()), ("department", department), ("participants_count", count)];
            registered(&bo, "department-count", &fields);
        }
        let page = bo.get("/training").body;
        for part in
            ["Undervisningsdag", "Kursus om traumer", "<dd>60</dd>", "<dd>40</dd>", ">100<", "<dd>112</dd>"]
        {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(bo.get(&format!("/activities/{day}")).body.contains("<dt>Jobcenter</dt><dd>60</dd>"));
        assert!(!anybody(house, &format!("/activities/{day}")).body.contains("Jobcenter"));
        let fields = crate::records::named("department-count").unwrap().fields.iter().map(|spec| spec.name);
        assert_eq!(fields.collect::<Vec<_>>(), ["activity", "department", "participants_count"]);
    });
}

#[test]
fn t18_jobs_that_came_of_a_job_fair_are_counted_on_it() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let fair = held(house, "job-fair", &[("name", "Jobmesse")]);
        let company = [
            ("activity", fair.as_str()),
            ("company_name", "Nordlager"),
            ("cvr_number", "10000009"),
            ("openings", "4"),
        ];
        registered(&bo, "activity-company", &company);
        let wrong = tried(&bo, "activity-company", &[&company[..], &[("cvr_number", "12345678")]].concat());
        assert!(wrong.status == 422 && wrong.body.contains("cvr_number"), "{}", wrong.body);
        for (name, came_of) in [("Amina", fair.as_str()), ("Bassam", fair.as_str()), ("Ciwan", "")] {
            let person = maja.register(name);
            let job = [("kind", "ordinary"), ("starts_on", "2026-06-01"), ("came_of", came_of)];
            let answer = maja.post(&format!("/person/{person}/employment/new"), &job);
            assert_eq!(answer.status, 303, "{}", answer.body);
        }
        let page = bo.get(&format!("/activities/{fair}")).body;
        for part in ["Nordlager: 4 ledige job", "2 er blevet ansat"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(!anybody(house, &format!("/activities/{fair}")).body.contains("er blevet ansat"));
    });
}

#[test]
fn k06_a27_a_class_after_the_boost_and_a_home_after_the_stay_are_due_until_they_are_there() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let dwelling = registered(
            &house.visitor(Role::HousingOfficer),
            "dwelling",
            &[("address", "Nordparken 14"), ("kind", "public"), ("rooms", "2"), ("sleeps", "3")],
        );
        for (kind, said, form, fields) in [
            (
                "school-boost",
                "Barnet skal videre til en klasse",
                "schooling",
                &[("kind", "ordinary"), ("referred_on", "2026-06-10"), ("starts_on", "2026-06-12")][..],
            ),
            (
                "folk-high-school",
                "Find en bolig",
                "placement",
                &[("dwelling", dwelling.as_str()), ("stay", "permanent"), ("starts_on", "2026-06-12")][..],
            ),
        ] {
            let activity = held(house, kind, &[("takes_names", "true")]);
            let person = maja.register("Amina Tesfay");
            let enrolment = [
                ("activity", activity.as_str()),
                ("starts_on", "2026-03-15"),
                ("place_from", "2026-03-15"),
                ("ends_on", "2026-06-14"),
            ];
            let answer = maja.post(&format!("/person/{person}/enrolment/new"), &enrolment);
            assert_eq!(answer.status, 303, "{}", answer.body);
            let due = || maja.get(&format!("/person/{person}")).body.contains(said);
            assert!(due(), "{kind}");
            let answer = maja.post(&format!("/person/{person}/{form}/new"), fields);
            assert_eq!(answer.status, 303, "{form}: {}", answer.body);
            assert!(!due(), "{kind}");
        }
    });
}
