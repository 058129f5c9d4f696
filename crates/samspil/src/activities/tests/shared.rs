// SPDX-License-Identifier: MPL-2.0
//! What organisations and the municipality do together: owners, minutes, follow-up, mixes of sectors, functions, needs.

use super::{anybody, held, registered, session, tried};
use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

fn organisation(house: &TestHouse, name: &str, kind: &str) -> String {
    let fields = [("name", name), ("partner_kind", kind), ("starts_on", "2020-01-01")];
    registered(&house.visitor(Role::Coordinator), "organisation", &fields)
}

fn owner(house: &TestHouse, activity: &str, who: (&str, &str), sector: &str) -> String {
    let fields = [("activity", activity), who, ("sector", sector)];
    registered(&house.visitor(Role::Coordinator), "activity-owner", &fields)
}

#[test]
fn t13_an_organisation_shows_its_activities_and_an_activity_its_organisation() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let activity = held(house, "language-cafe", &[]);
        let club = organisation(house, "Sprogvennerne", "volunteers");
        owner(house, &activity, ("organisation", &club), "civil-society");
        let partner = bo.get(&format!("/partners/{club}")).body;
        assert!(partner.contains(&format!("/activities/{activity}")), "{partner}");
        let page = bo.get(&format!("/activities/{activity}")).body;
        assert!(page.contains(&format!("/partners/{club}")) && page.contains("Sprogvennerne"), "{page}");
        let public = anybody(house, &format!("/activities/{activity}")).body;
        assert!(public.contains("Sprogvennerne") && !public.contains("/partners/"), "{public}");
        // A teacher sees who stands behind it, and nothing of the register of partners.
        let teacher = house.visitor(Role::Teacher).get(&format!("/activities/{activity}")).body;
        assert!(teacher.contains("Sprogvennerne") && !teacher.contains("/partners/"), "{teacher}");
    });
}

#[test]
fn t13_minutes_are_read_by_all_owners_and_each_sees_its_own_follow_up_and_ends_it() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let activity = held(house, "language-cafe", &[]);
        let club = organisation(house, "Sprogvennerne", "volunteers");
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        let town = house.unit(UnitKind::Integration).to_string();
        let minutes =
            [("activity", activity.as_str()), ("held_on", "2026-06-10"), ("minutes", "Vi åbner om fredagen")];
        registered(&bo, "activity-meeting", &minutes);
        let later = [&minutes[..1], &[("held_on", "2026-07-10"), ("minutes", "Nej")]].concat();
        assert_eq!(tried(&bo, "activity-meeting", &later).status, 422, "a meeting to come has no minutes");
        let follow = |who: (&str, &str), what: &str| {
            let fields = [("activity", activity.as_str()), who, ("agreed_on", "2026-06-10"), ("what", what)];
            registered(&bo, "activity-follow-up", &[&fields[..], &[("due_on", "2026-06-12")]].concat())
        };
        let theirs = follow(("unit", &centre), "Find en lærer");
        follow(("unit", &town), "Spørg biblioteket");
        follow(("organisation", &club), "Find to frivillige");
        let nobody = [("activity", activity.as_str()), ("agreed_on", "2026-06-10"), ("what", "Ingen")];
        assert_eq!(tried(&bo, "activity-follow-up", &nobody).status, 422);
        let teacher = house.visitor(Role::Teacher);
        let page = teacher.get(&format!("/activities/{activity}")).body;
        assert!(page.contains("Vi åbner om fredagen") && page.contains("Find en lærer"), "{page}");
        assert!(!page.contains("Spørg biblioteket") && !page.contains("Find to frivillige"), "{page}");
        let list = teacher.get("/activities/follow-ups").body;
        assert!(
            list.contains("Find en lærer") && list.contains(said("late")) && !list.contains("Spørg"),
            "{list}"
        );
        assert!(bo.get(&format!("/activities/{activity}")).body.contains("Find to frivillige"));
        assert!(bo.get(&format!("/partners/{club}")).body.contains("Find to frivillige"));
        // Another's is not theirs to end; their own is ended once.
        let end = |visitor: &Visitor<'_>| {
            visitor.post(&format!("/activities/{activity}/follow-up/{theirs}"), &[("version", "1")]).status
        };
        assert_eq!(end(&house.visitor(Role::HousingOfficer)), 403);
        assert_eq!(end(&teacher), 303);
        assert!(!teacher.get("/activities/follow-ups").body.contains("Find en lærer"));
        let outside = anybody(house, &format!("/activities/{activity}")).body;
        assert!(!outside.contains("fredagen") && !outside.contains("Find"), "{outside}");
        assert_eq!(house.visitor(Role::Analyst).get("/activities/follow-ups").status, 403);
    });
}

#[test]
fn a26_activities_with_two_sectors_behind_them_are_told_by_their_mix_and_others_are_not() {
    in_every_house(|house| {
        let town = house.unit(UnitKind::Integration).to_string();
        let (joint, alone) = (
            held(house, "language-cafe", &[("name", "Fælles")]),
            held(house, "homework-cafe", &[("name", "Alene")]),
        );
        owner(house, &joint, ("unit", &town), "municipality");
        owner(house, &joint, ("organisation_name", "Naboerne"), "civil-society");
        owner(house, &alone, ("unit", &town), "municipality");
        let page = house.visitor(Role::Caseworker).get("/activities/joint").body;
        assert!(page.contains("Fælles") && page.contains("Naboerne"), "{page}");
        assert!(page.contains("Kommunen + Foreninger og frivillige"), "{page}");
        let main = page.split("<main").nth(1).unwrap();
        assert!(!main.contains("Alene") && main.contains("1 af 2 aktiviteter"), "{main}");
        assert_eq!(house.visitor(Role::Politician).get("/activities/joint").status, 403);
    });
}

#[test]
fn a32_a38_communicators_and_ambassadors_are_functions_on_duty_and_those_who_come_are_counted() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        for (kind, function, more) in [
            ("health-session", "health-communicator", [("topic", "Mad"), ("held_in", "ar")]),
            ("return-outreach", "return-ambassador", [("topic", "Spørgsmål"), ("held_in", "bs")]),
        ] {
            let activity = held(house, kind, &[("name", kind)]);
            let named = [("name", kind), ("activity_status", "running"), ("description", "x")];
            let named = [&named[..], &[("activity_type", kind), ("takes_names", "true")]].concat();
            assert_eq!(tried(&bo, "activity", &named).status, 422, "nobody is named at {kind}");
            let id = session(house, &activity, "2026-06-10", &more);
            let page = format!("/activities/{activity}/session/{id}");
            let who = house.visitor(Role::TeamMember).account.to_string();
            let shift = [("do", "shift"), ("account", who.as_str()), ("shift_function", function)];
            assert_eq!(bo.post(&page, &shift).status, 303);
            let count = [("do", "count"), ("version", "1"), ("newcomers_count", "14")];
            assert_eq!(bo.post(&page, &count).status, 303);
            let shown = bo.get(&page).body;
            let words = wording::language("da").code("shift-function", function);
            assert!(shown.contains(words) && shown.contains(&format!("<li>{}", Role::TeamMember)), "{shown}");
        }
        let stored = "select count(*) from attendance where municipality = $1";
        assert_eq!(house.count(stored, &[]), 0, "nothing about anybody is stored for it");
    });
}

#[test]
fn r10_a_school_needs_knowledge_of_a_theme_and_no_pupil_can_be_written() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let need = [
            ("department", "Solbæk Skole"),
            ("noted_on", "2026-06-01"),
            ("competence", "concentration"),
            ("teachers_count", "6"),
        ];
        registered(&bo, "competence-need", &need);
        let course = held(house, "teachers-course", &[("name", "Kursus")]);
        let count =
            [("activity", course.as_str()), ("department", "Solbæk Skole"), ("participants_count", "4")];
        registered(&bo, "department-count", &count);
        let page = house.visitor(Role::Caseworker).get("/training").body;
        for part in ["Solbæk Skole", "koncentrere", "4 medarbejdere"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        let about = "Yusuf i 3. b har svært ved at sidde stille og skal måske udredes for noget";
        for department in [about, "640390-1236"] {
            let fields = [&[("department", department)][..], &need[1..]].concat();
            assert_eq!(tried(&bo, "competence-need", &fields).status, 422, "{department}");
        }
        let kind = crate::records::named("competence-need").unwrap();
        let texts = kind.fields.iter().filter(|spec| matches!(spec.kind, crate::record::Kind::Prose));
        assert_eq!(texts.count(), 0, "there is no place for a diagnosis");
    });
}

fn add(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) -> u16 {
    visitor.post(&format!("/person/{person}/{kind}/new"), fields).status
}

#[test]
fn r19_club_life_stands_beside_the_municipalitys_own_by_origin_and_never_without_consent() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let club = organisation(house, "Solbæk Boldklub", "associations");
        let football = [
            ("what", "Fodbold om tirsdagen"),
            ("origin", "organisation"),
            ("organisation", club.as_str()),
            ("starts_on", "2026-06-02"),
        ];
        assert_eq!(add(&maja, person, "civic-activity", &football), 422, "not without consent");
        let agreed = [&football[..], &[("consented_on", "2026-06-03")]].concat();
        assert_eq!(add(&maja, person, "civic-activity", &agreed), 303);
        let own = held(house, "youth-team", &[("name", "Ungeholdet"), ("takes_names", "true")]);
        let theirs = held(house, "youth-team", &[("name", "Naboholdet"), ("takes_names", "true")]);
        owner(house, &theirs, ("organisation_name", "Naboerne"), "civil-society");
        for activity in [&own, &theirs] {
            let enrolled = [("activity", activity.as_str()), ("starts_on", "2026-06-05")];
            assert_eq!(add(&maja, person, "enrolment", &enrolled), 303);
        }
        let page = maja.get(&format!("/person/{person}")).body;
        let (_, timeline) = page.split_once("<svg viewBox").expect("the picture");
        for part in [
            "Fodbold om tirsdagen, Organisation, Solbæk Boldklub",
            "Ungeholdet, Kommunen",
            "Naboholdet, Frivillige",
        ] {
            assert!(timeline.contains(part), "{part}: {page}");
        }
        for role in [Role::Teacher, Role::HousingOfficer, Role::Politician, Role::Analyst] {
            let api = house.visitor(role).get(&format!("/api/v1/persons/{person}/civic-activity"));
            assert!(matches!(api.status, 403 | 404) && !api.body.contains("Fodbold"), "{role}");
        }
    });
}

#[test]
fn a16_a_language_kitchen_keeps_the_company_the_goal_and_the_mentor_and_each_time_somebody_came() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let kitchen = held(house, "language-kitchen", &[("name", "Sprogkøkkenet"), ("takes_names", "true")]);
        let company = organisation(house, "Bageriet ved Broen", "business");
        assert_eq!(
            add(
                &maja,
                person,
                "goal",
                &[("kind", "language"), ("words", "Tale dansk med kolleger"), ("starts_on", "2026-06-01")]
            ),
            303
        );
        let goals = maja.get(&format!("/api/v1/persons/{person}/goal")).json();
        let enrolled = [
            ("activity", kitchen.as_str()),
            ("starts_on", "2026-06-01"),
            ("goal", goals["items"][0]["id"].as_str().unwrap()),
            ("organisation", company.as_str()),
            ("mentor_name", "Kirsten fra opvasken"),
        ];
        assert_eq!(add(&maja, person, "enrolment", &enrolled), 303);
        let file = maja.get(&format!("/person/{person}")).body;
        assert!(file.contains("Sprogkøkkenet") && file.contains("Kirsten fra opvasken"), "{file}");
        let held = session(house, &kitchen, "2026-06-10", &[]);
        let page = format!("/activities/{kitchen}/session/{held}");
        let listed = person.to_string();
        assert_eq!(maja.post(&page, &[("do", "tick"), ("listed", &listed), ("came", &listed)]).status, 303);
        let log = maja.get(&format!("/api/v1/persons/{person}/attendance")).json();
        assert_eq!(log["items"].as_array().unwrap().len(), 1, "{log}");
    });
}

/// A family with a child, whose language was assessed before school.
fn child(maja: &Visitor<'_>, at: usize, band: &str) -> (PersonId, PersonId) {
    let (parent, name) = (format!("Forælder {at}"), format!("Barn {at}"));
    let more = [("name_1", name.as_str()), ("born_on_1", "2022-03-04"), ("sex_1", "male")];
    let person = maja.register_with(&parent, &more);
    let page = maja.get(&format!("/person/{person}/family")).body;
    let (before, _) = page.split_once(&name).expect("the child");
    let (_, id) = before.rsplit_once("/person/").expect("a link");
    let child: PersonId = id[..36].parse().expect("an id");
    let assessed = [("assessed_on", "2026-06-01"), ("tool", "Sprogvurdering 3-6"), ("language_band", band)];
    assert_eq!(add(maja, child, "language-assessment", &assessed), 303);
    (person, child)
}

#[test]
fn a31_language_before_school_is_told_in_numbers_only_and_few_children_are_never_told() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let lent = |at: usize, parent: PersonId| {
            let name = format!("Kuffert {at}");
            let suitcase = registered(&bo, "suitcase", &[("name", &name), ("contents", "Bøger")]);
            let loan =
                [("suitcase", suitcase.as_str()), ("starts_on", "2026-05-01"), ("due_on", "2026-07-01")];
            assert_eq!(add(&maja, parent, "suitcase-loan", &loan), 303);
        };
        let mut last = None;
        for at in 0..6 {
            let (parent, child) = child(&maja, at, "general");
            lent(at, parent);
            last = Some(child);
        }
        child(&maja, 6, "special");
        let page = bo.get("/suitcases/results").body;
        let rows: Vec<&str> = page.split("<tr>").collect();
        let row = |key: &'static str| *rows.iter().find(|row| row.contains(said(key))).unwrap();
        assert!(row("results-with").contains(">6<"), "{page}");
        assert!(
            !row("results-without").contains(">1<") && row("results-without").contains(said("few-not-told"))
        );
        assert!(!page.contains("Barn") && !page.contains("Forælder"), "no child and no family");
        // The single result is walled as what else is about the child.
        let own = format!("/api/v1/persons/{}/language-assessment", last.unwrap());
        assert_eq!(maja.get(&own).status, 200);
        for role in [Role::Teacher, Role::CompanyConsultant, Role::Analyst, Role::Politician] {
            assert!(matches!(house.visitor(role).get(&own).status, 403 | 404), "{role}");
        }
        assert_eq!(house.visitor(Role::Teacher).get("/suitcases/results").status, 403);
    });
}

#[test]
fn t19_the_calendar_is_read_in_the_newcomers_languages_and_says_what_nobody_has_checked() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let activity = held(house, "language-cafe", &[]);
        session(house, &activity, "2026-06-18", &[]);
        let text = [
            ("activity", activity.as_str()),
            ("held_in", "ar"),
            ("name", "مقهى اللغة"),
            ("description", "مرحباً بالجميع"),
        ];
        let id = registered(&bo, "activity-text", &text);
        assert_eq!(tried(&bo, "activity-text", &text).status, 422, "one for each language");
        let arabic = anybody(house, "/calendar?words=ar").body;
        for part in [
            "lang=\"ar\" dir=\"rtl\"",
            "مقهى اللغة",
            "تقويم الأنشطة",
            "الخميس 18.06.2026",
            said("words-unchecked"),
        ] {
            assert!(arabic.contains(part), "{part}: {arabic}");
        }
        assert!(arabic.contains(said("text-unchecked-short")), "{arabic}");
        for code in wording::NEWCOMERS {
            let page = anybody(house, &format!("/calendar?words={code}")).body;
            let own = wording::of_newcomers(code).unwrap();
            assert!(
                page.contains(own.t("calendar-title")) && page.contains(&format!("lang=\"{code}\"")),
                "{code}"
            );
        }
        // What a language does not have is Danish, and says so to whoever listens.
        assert!(anybody(house, "/calendar?words=uk").body.contains("<bdi lang=\"da\">Sprogcaf"));
        let feed = anybody(house, "/calendar.ics?words=ar").body;
        assert!(feed.contains("SUMMARY:مقهى اللغة"), "{feed}");
        let own = anybody(house, &format!("/activities/{activity}")).body;
        assert!(own.contains("dir=\"rtl\"") && own.contains("العربية"), "{own}");
        let mut checked = bo.get(&format!("/api/v1/register/activity-text/{id}")).json();
        checked["checked_on"] = "2026-06-14".into();
        assert_eq!(bo.json("PUT", &format!("/api/v1/register/activity-text/{id}"), &checked).status, 200);
        let arabic = anybody(house, "/calendar?words=ar").body;
        assert!(!arabic.contains(said("text-unchecked-short")), "{arabic}");
        assert_eq!(anybody(house, "/calendar?words=xx").status, 200);
    });
}

#[test]
fn every_one_of_the_newcomers_languages_says_the_same() {
    let english = wording::language("en");
    let keys = |code: &str| wording::of_newcomers(code).unwrap().keys();
    let first = keys("ar");
    assert!(first.len() > 20 && first.iter().all(|key| english.has(key)), "{first:?}");
    for code in wording::NEWCOMERS {
        assert_eq!(keys(code), first, "{code}");
    }
}
