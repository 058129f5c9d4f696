// SPDX-License-Identifier: MPL-2.0
//! When the activities of the invented municipality are held, who stands behind them and how many came.

use super::{package::Package, town::days};
use crate::{
    activities::{
        ActivityCompany, ActivityOwner, ActivitySeries, ActivitySession, ActivityShift, CounsellingTopic,
        CounsellingVisit, DepartmentCount, Rhythm, Sector, ShiftFunction, SpokenLanguage, Suitcase,
    },
    record::{Clock, Prose},
};
use jiff::civil::Date;
use kernel::{
    TextEnum,
    ids::{
        AccountKind, ActivityId, ActivityKind, ActivitySessionId, ActivitySessionKind, OrganisationKind,
        SuitcaseKind, UnitKind,
    },
};

/// Key of the activity, the day of the week from Monday on (and a week later for every seven), how often, when, until
/// when, where, language, topic.
type Time =
    (&'static str, i64, Rhythm, i64, i64, Option<&'static str>, Option<SpokenLanguage>, Option<&'static str>);

const TIMES: [Time; 12] = [
    ("sprogcafe", 3, Rhythm::Weekly, 17, 19, None, None, None),
    ("sprogcafe-nord", 1, Rhythm::Weekly, 16, 18, Some("Beboerhuset Nordparken"), None, None),
    ("lektiecafe", 0, Rhythm::Weekly, 15, 17, Some("Beboerhuset Nordparken"), None, None),
    ("cykelskole-foraar", 5, Rhythm::Weekly, 10, 12, Some("Skolegården, Solbæk Skole"), None, None),
    ("kvindecafe", 4, Rhythm::EveryOtherWeek, 10, 12, None, Some(SpokenLanguage::Arabic), None),
    ("ungehold", 2, Rhythm::Weekly, 18, 20, Some("Ungdomsskolen"), None, None),
    (
        "sundhed",
        1,
        Rhythm::EveryFourthWeek,
        14,
        16,
        None,
        Some(SpokenLanguage::Arabic),
        Some("Mad og bevægelse"),
    ),
    (
        "sundhed",
        15,
        Rhythm::EveryFourthWeek,
        14,
        16,
        None,
        Some(SpokenLanguage::Ukrainian),
        Some("Sådan bruger du lægen"),
    ),
    ("raadgivning", 0, Rhythm::Weekly, 13, 16, Some("Borgerservice"), None, None),
    ("kulturbazar", 19, Rhythm::EveryFourthWeek, 11, 16, Some("Torvet"), None, None),
    ("skoleboost", 0, Rhythm::Weekly, 9, 12, Some("Solbæk Skole"), None, None),
    ("repatriering", 4, Rhythm::EveryFourthWeek, 15, 17, Some("Beboerhuset Nordparken"), None, None),
];

/// Who stands behind what: the activity, the unit or the organisation by its key, the sector, what it brings.
type Behind = (&'static str, Option<&'static str>, Option<&'static str>, Sector, &'static str);

const OWNERS: [Behind; 4] = [
    ("sprogcafe", Some("integration"), None, Sector::Municipality, "Lokale, kaffe og en vagt"),
    ("sprogcafe", Some("sprogcenter"), None, Sector::Education, "En lærer den første torsdag i måneden"),
    ("sprogcafe", None, Some("sprogven"), Sector::CivilSociety, "Fire frivillige hver gang"),
    ("lektiecafe", None, Some("boligforening"), Sector::Housing, "Beboerhuset og nøglen til det"),
];

/// The activity whose participants are known by name.
pub const YOUTH_TEAM: &str = "ungehold";

/// The activity in which anybody can ask, with or without their name.
pub const COUNSELLING: &str = "raadgivning";

/// When an activity is held: the keys of its sessions and their days.
pub fn sessions_of(activity: &str, as_of: Date) -> Vec<(String, Date)> {
    let at = TIMES.iter().position(|time| time.0 == activity).unwrap_or_default();
    let days = rule(as_of, &TIMES[at], kernel::Id::from_uuid(uuid::Uuid::nil())).dates();
    (0..).zip(days).map(|(number, day)| (format!("gang-{at}-{number}"), day)).collect()
}

/// The suitcases: key, name on the lid, language.
pub const SUITCASES: [(&str, &str, SpokenLanguage); 4] = [
    ("kuffert-1", "Kuffert 1", SpokenLanguage::Arabic),
    ("kuffert-2", "Kuffert 2", SpokenLanguage::Tigrinya),
    ("kuffert-3", "Kuffert 3", SpokenLanguage::Persian),
    ("kuffert-4", "Kuffert 4", SpokenLanguage::Ukrainian),
];

/// How many of each department took part in the teaching of staff.
const DEPARTMENTS: [(&str, i64); 4] =
    [("Jobcenter", 41), ("Borgerservice", 23), ("Familieafdelingen", 28), ("Sprogcenter Fjorden", 8)];

/// Who stood at the job fair, with how many jobs of what kind.
const COMPANIES: [(&str, i64, &str); 4] = [
    ("Fjordens Bageri", 2, "Bagerassistent"),
    ("Solbæk Rengøring", 6, "Rengøring"),
    ("Nordlager", 4, "Lagermedarbejder"),
    ("Plejehjemmet Solgården", 3, "Social- og sundhedshjælper"),
];

/// Writes them: nothing later than `as_of` has been counted.
pub fn write(package: &mut Package, as_of: Date) {
    for (at, time) in TIMES.iter().enumerate() {
        series(package, as_of, (at, time));
    }
    for (key, name, held_in) in SUITCASES {
        let suitcase = Suitcase {
            name: name.to_owned(),
            held_in: Some(held_in),
            contents: Prose("Otte billedbøger, to spil og en film om at læse højt".to_owned()),
            venue: Some("Solbæk Bibliotek".to_owned()),
            ends_on: None,
        };
        package.id::<SuitcaseKind>(key);
        package.add(key, &suitcase);
    }
    for (at, (department, participants_count)) in DEPARTMENTS.into_iter().enumerate() {
        let activity = package.id::<ActivityKind>("undervisningsdag");
        let count = DepartmentCount { activity, department: department.to_owned(), participants_count };
        package.add(&format!("afdeling-{at}"), &count);
    }
    for (at, (name, openings, occupation)) in COMPANIES.into_iter().enumerate() {
        let company = ActivityCompany {
            activity: package.id::<ActivityKind>("jobmesse"),
            company_name: name.to_owned(),
            cvr_number: None,
            openings: Some(openings),
            occupation: Some(occupation.to_owned()),
        };
        package.add(&format!("stand-{at}"), &company);
    }
    for (at, (activity, unit, organisation, sector, brings)) in OWNERS.iter().enumerate() {
        let owner = ActivityOwner {
            activity: package.id::<ActivityKind>(activity),
            unit: unit.map(|key| package.id::<UnitKind>(key)),
            organisation_name: None,
            sector: *sector,
            brings: Some(Prose((*brings).to_owned())),
            follow_up: (at == 2).then(|| Prose("Flere, der kan tage en fredag".to_owned())),
            follow_up_on: (at == 2).then(|| days(as_of, 30)),
            organisation: organisation.map(|key| package.id::<OrganisationKind>(key)),
        };
        package.add(&format!("medejer-{at}"), &owner);
    }
}

fn rule(as_of: Date, time: &Time, activity: ActivityId) -> ActivitySeries {
    let (key, first, rhythm, from, until, venue, held_in, topic) = *time;
    // It is held on the day its words say, whatever day it is now.
    let today = i64::from(as_of.weekday().to_monday_zero_offset());
    let first = (first % 7 - today).rem_euclid(7) + first / 7 * 7;
    let back = if key == "kulturbazar" { 0 } else { -56 };
    ActivitySeries {
        activity,
        rhythm,
        starts_on: days(as_of, first + back),
        ends_on: days(as_of, if key == "kulturbazar" { first } else { 100 }),
        from_clock: Clock(from * 60),
        until_clock: Some(Clock(until * 60)),
        venue: venue.map(str::to_owned),
        held_in,
        topic: topic.map(str::to_owned),
        on_holidays: false,
    }
}

fn series(package: &mut Package, as_of: Date, (at, time): (usize, &Time)) {
    let activity = package.id::<ActivityKind>(time.0);
    let series = rule(as_of, time, activity);
    package.add(&format!("tid-{at}"), &series);
    for (number, day) in (0..).zip(series.dates()) {
        let key = format!("gang-{at}-{number}");
        let id = package.id::<ActivitySessionKind>(&key);
        let (_, mut session) = series.session(id.cast(), day);
        if day < as_of && time.0 != YOUTH_TEAM {
            count(&mut session, number);
        }
        if day < as_of && time.0 == COUNSELLING {
            visits(package, id, number);
        }
        if at == 1 && number == 10 {
            session.cancelled = true;
            session.change_reason = Some("Beboerhuset er lukket denne dag".to_owned());
        }
        package.add(&key, &session);
        // The caseworker of the demonstration is on duty at every other language café; about health and about returning
        // somebody tells who knows the matter.
        let duty = match time.0 {
            "sprogcafe" if number % 2 == 0 => {
                Some(("sagsbehandler", "Åbner og brygger kaffe", ShiftFunction::Host))
            }
            "sundhed" => {
                Some(("sundhedsformidler", "Fortæller og svarer", ShiftFunction::HealthCommunicator))
            }
            "repatriering" => {
                Some(("vejleder", "Fortæller, når nogen spørger", ShiftFunction::ReturnAmbassador))
            }
            _ => None,
        };
        if let Some((login, text, function)) = duty {
            let shift = ActivityShift {
                session: id,
                account: package.id::<AccountKind>(login),
                duty_text: Some(text.to_owned()),
                shift_function: Some(function),
            };
            package.add(&format!("vagt-{at}-{number}"), &shift);
        }
    }
}

fn count(session: &mut ActivitySession, number: i64) {
    session.newcomers_count = Some(8 + number * 5 % 7);
    session.volunteers_count = Some(3 + number % 3);
    session.staff_count = Some(1);
    session.others_count = Some(number % 4);
}

/// What open counselling was asked about.
fn visits(package: &mut Package, session: ActivitySessionId, number: i64) {
    for (at, topic) in CounsellingTopic::ALL.iter().enumerate().skip(usize::from(number % 2 == 0)).step_by(2)
    {
        let visit = CounsellingVisit {
            session,
            counselling_topic: *topic,
            held_in: (at % 3 == 0).then_some(SpokenLanguage::Arabic),
            shown_on_to: (at % 4 == 0).then(|| "Borgerservice".to_owned()),
        };
        package.add(&format!("henvendelse-{number}-{at}"), &visit);
    }
}
