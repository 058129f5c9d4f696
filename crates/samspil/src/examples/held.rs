// SPDX-License-Identifier: MPL-2.0
//! When the activities of the invented municipality are held, who stands behind them and how many came.

use super::{package::Package, town::days};
use crate::{
    activities::{
        ActivityOwner, ActivitySeries, ActivitySession, ActivityShift, Rhythm, Sector, SpokenLanguage,
    },
    record::{Clock, Prose},
};
use jiff::civil::Date;
use kernel::ids::{AccountKind, ActivityKind, ActivitySessionKind, UnitKind};

/// Key of the activity, the days from now to the first coming one, how often, when, until when, where, language, topic.
type Time =
    (&'static str, i64, Rhythm, i64, i64, Option<&'static str>, Option<SpokenLanguage>, Option<&'static str>);

const TIMES: [Time; 11] = [
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
];

/// Who stands behind what: the activity, the unit by its key or an organisation by name, the sector, what it brings.
type Behind = (&'static str, Option<&'static str>, Option<&'static str>, Sector, &'static str);

const OWNERS: [Behind; 4] = [
    ("sprogcafe", Some("integration"), None, Sector::Municipality, "Lokale, kaffe og en vagt"),
    ("sprogcafe", Some("sprogcenter"), None, Sector::Education, "En lærer den første torsdag i måneden"),
    ("sprogcafe", None, Some("Naboer i Solbæk"), Sector::CivilSociety, "Fire frivillige hver gang"),
    ("lektiecafe", None, Some("Nordparkens beboerråd"), Sector::Housing, "Beboerhuset og nøglen til det"),
];

/// Writes them: nothing later than `as_of` has been counted.
pub fn write(package: &mut Package, as_of: Date) {
    for (at, time) in TIMES.iter().enumerate() {
        series(package, as_of, (at, time));
    }
    for (at, (activity, unit, name, sector, brings)) in OWNERS.iter().enumerate() {
        let owner = ActivityOwner {
            activity: package.id::<ActivityKind>(activity),
            unit: unit.map(|key| package.id::<UnitKind>(key)),
            organisation_name: name.map(str::to_owned),
            sector: *sector,
            brings: Some(Prose((*brings).to_owned())),
            follow_up: (at == 2).then(|| Prose("Flere, der kan tage en fredag".to_owned())),
            follow_up_on: (at == 2).then(|| days(as_of, 30)),
        };
        package.add(&format!("medejer-{at}"), &owner);
    }
}

fn series(package: &mut Package, as_of: Date, (at, time): (usize, &Time)) {
    let (key, first, rhythm, from, until, venue, held_in, topic) = *time;
    let back = if key == "kulturbazar" { 0 } else { -56 };
    let series = ActivitySeries {
        activity: package.id::<ActivityKind>(key),
        rhythm,
        starts_on: days(as_of, first + back),
        ends_on: days(as_of, if key == "kulturbazar" { first } else { 100 }),
        from_clock: Clock(from * 60),
        until_clock: Some(Clock(until * 60)),
        venue: venue.map(str::to_owned),
        held_in,
        topic: topic.map(str::to_owned),
        on_holidays: false,
    };
    package.add(&format!("tid-{at}"), &series);
    for (number, day) in (0..).zip(series.dates()) {
        let key = format!("gang-{at}-{number}");
        let id = package.id::<ActivitySessionKind>(&key);
        let (_, mut session) = series.session(id.cast(), day);
        if day < as_of {
            count(&mut session, number);
        }
        if at == 1 && number == 10 {
            session.cancelled = true;
            session.change_reason = Some("Beboerhuset er lukket denne dag".to_owned());
        }
        package.add(&key, &session);
        // The caseworker of the demonstration is on duty at every other language café.
        if at == 0 && number % 2 == 0 {
            let shift = ActivityShift {
                session: id,
                account: package.id::<AccountKind>("sagsbehandler"),
                duty_text: Some("Åbner og brygger kaffe".to_owned()),
            };
            package.add(&format!("vagt-{number}"), &shift);
        }
    }
}

fn count(session: &mut ActivitySession, number: i64) {
    session.newcomers_count = Some(8 + number * 5 % 7);
    session.volunteers_count = Some(3 + number % 3);
    session.staff_count = Some(1);
    session.others_count = Some(number % 4);
}
