// SPDX-License-Identifier: MPL-2.0
//! What the invented municipality does together with others: meetings, translations, places at companies, club life.

use super::{
    package::Package,
    town::{Someone, Town, days},
};
use crate::{
    activities::{
        ActivityFollowUp, ActivityMeeting, ActivityText, CivicActivity, Competence, CompetenceNeed,
        LeisureSupport, Origin, SpokenLanguage,
    },
    cases::Referral,
    partners::CompanyPlace,
    people::{LanguageAssessment, LanguageBand},
    record::Prose,
};
use jiff::civil::Date;
use kernel::{
    TextEnum,
    codes::OfferKind,
    ids::{ActivityKind, OrganisationId, OrganisationKind, UnitKind},
};

/// Minutes and follow-up of the language café, translations, needs of schools, and places at companies.
pub fn write(package: &mut Package, as_of: Date) {
    let activity = package.id::<ActivityKind>("sprogcafe");
    for (at, (ago, minutes)) in MEETINGS.into_iter().enumerate() {
        let meeting = ActivityMeeting {
            activity,
            held_on: days(as_of, -ago),
            taking_part: Some("Integrationsteam Nord, Sprogcenter Fjorden, Sprogvennerne".to_owned()),
            minutes: Prose(minutes.to_owned()),
        };
        package.add(&format!("referat-{at}"), &meeting);
    }
    for (at, (unit, organisation, what, due, done)) in FOLLOW_UPS.into_iter().enumerate() {
        let follow_up = ActivityFollowUp {
            activity,
            unit: unit.map(|key| package.id::<UnitKind>(key)),
            organisation: organisation.map(|key| package.id::<OrganisationKind>(key)),
            agreed_on: days(as_of, -MEETINGS[0].0),
            what: what.to_owned(),
            due_on: Some(days(as_of, due)),
            done_on: done.then(|| days(as_of, -3)),
        };
        package.add(&format!("opfoelgning-{at}"), &follow_up);
    }
    for (at, (key, held_in, name, description)) in TEXTS.into_iter().enumerate() {
        let text = ActivityText {
            activity: package.id::<ActivityKind>(key),
            held_in,
            name: name.to_owned(),
            description: Some(Prose(description.to_owned())),
            checked_on: None,
        };
        package.add(&format!("oversaettelse-{at}"), &text);
    }
    for (at, (school, competence, teachers, ago)) in NEEDS.into_iter().enumerate() {
        let need = CompetenceNeed {
            department: school.to_owned(),
            noted_on: days(as_of, -ago),
            competence,
            teachers_count: Some(teachers),
            met_on: (at == 3).then(|| days(as_of, -20)),
        };
        package.add(&format!("behov-{at}"), &need);
    }
    for (at, (company, place_kind, places_count, from)) in PLACES.into_iter().enumerate() {
        let place = CompanyPlace {
            organisation: package.id::<OrganisationKind>(company),
            place_kind,
            places_count,
            starts_on: days(as_of, from),
            ends_on: (at % 2 == 0).then(|| days(as_of, from + 300)),
        };
        package.add(&format!("pladser-{at}"), &place);
    }
}

const MEETINGS: [(i64, &str); 4] = [
    (34, "Caféen er fuld om torsdagen. Vi prøver at åbne også om fredagen efter sommerferien."),
    (125, "Gennemgang af foråret. Flere kommer med børn; frivillige læser højt i hjørnet."),
    (216, "Vinterens plan. Biblioteket giver nøglen til kl. 20."),
    (307, "Det første møde. Vi deles om kaffe, opslag og vagter."),
];

type FollowUp = (Option<&'static str>, Option<&'static str>, &'static str, i64, bool);

const FOLLOW_UPS: [FollowUp; 4] = [
    (Some("integration"), None, "Spørg biblioteket om lokalet om fredagen", 10, false),
    (Some("sprogcenter"), None, "En lærer, der kan komme den sidste torsdag", -4, false),
    (None, Some("sprogven"), "Finde to frivillige til fredag", 25, false),
    (Some("integration"), None, "Nye opslag på arabisk og ukrainsk", -10, true),
];

const TEXTS: [(&str, SpokenLanguage, &str, &str); 5] = [
    ("sprogcafe", SpokenLanguage::Arabic, "مقهى اللغة في المكتبة", "مرحباً بالجميع. لا حاجة للتسجيل."),
    (
        "sprogcafe",
        SpokenLanguage::Ukrainian,
        "Мовне кафе в бібліотеці",
        "Запрошуємо всіх. Записуватися не потрібно.",
    ),
    ("sprogcafe", SpokenLanguage::Tigrinya, "ካፈ ቋንቋ ኣብ ቤተ-መጻሕፍቲ", "ኩሉ ሰብ ክመጽእ ይኽእል እዩ።"),
    ("sprogcafe", SpokenLanguage::Persian, "کافه زبان در کتابخانه", "همه خوش آمدند. نیازی به ثبت‌نام نیست."),
    (
        "sundhed",
        SpokenLanguage::Ukrainian,
        "Здоров’я вашою мовою",
        "Запрошуємо всіх. Записуватися не потрібно.",
    ),
];

const NEEDS: [(&str, Competence, i64, i64); 4] = [
    ("Solbæk Skole", Competence::Concentration, 6, 80),
    ("Solbæk Skole", Competence::Parents, 4, 80),
    ("Nordskolen", Competence::Flight, 9, 40),
    ("Børnehuset Bakken", Competence::SecondLanguage, 5, 200),
];

const PLACES: [(&str, OfferKind, i64, i64); 4] = [
    ("bageri", OfferKind::Internship, 2, -90),
    ("lager", OfferKind::Internship, 6, -40),
    ("lager", OfferKind::WageSubsidyPrivate, 2, -40),
    ("plejehjem", OfferKind::Internship, 4, -150),
];

const CLUBS: [(&str, Origin, Option<&str>); 5] = [
    ("Fodbold om tirsdagen", Origin::Organisation, Some("boldklub")),
    ("Samtaler på dansk med en nabo", Origin::Volunteers, Some("sprogven")),
    ("Kor i sognegården", Origin::Organisation, None),
    ("Hjælper til i genbrugsbutikken", Origin::Volunteers, Some("hjaelpen")),
    ("Svømning", Origin::Organisation, None),
];

/// Companies of the register where some of the internships are: key and name.
const COMPANIES: [(&str, &str); 3] =
    [("bageri", "Bageriet ved Broen"), ("lager", "Nordlager"), ("plejehjem", "Plejehjemmet Solgården")];

impl Town {
    /// The company of an internship: for some one of those in the register.
    pub fn at_company(&mut self, person: &str, other: String) -> (String, Option<OrganisationId>) {
        let mut chance = self.chance("register", person);
        if !chance.often(45) {
            return (other, None);
        }
        let (key, name) = *chance.one(&COMPANIES);
        (name.to_owned(), Some(self.package.id::<OrganisationKind>(key)))
    }

    /// A few are referred to the adviser on returning, because they have asked.
    pub fn ask_adviser(&mut self, someone: &Someone) {
        let mut chance = self.chance("adviser", &someone.key);
        let Some(from) = someone.adult_from().filter(|_| someone.gone.is_none()) else { return };
        let Some(starts_on) = self.past(days(from, 1500)).filter(|_| chance.often(12)) else { return };
        let unit = self.package.id::<UnitKind>("vejledning");
        let purpose = Some("Har selv spurgt".to_owned());
        self.file(someone, &Referral { unit, purpose, starts_on, ends_on: None });
    }

    /// What some do in clubs and with volunteers, who have agreed that it stands in their file.
    pub fn take_part(&mut self, someone: &Someone) {
        let mut chance = self.chance("clubs", &someone.key);
        let Some(starts_on) = self.past(days(someone.taken_over, chance.between(60, 500))) else { return };
        if someone.gone.is_some() || !chance.often(22) {
            return;
        }
        let (what, origin, organisation) = *chance.one(&CLUBS);
        let activity = CivicActivity {
            what: what.to_owned(),
            origin,
            organisation: organisation.map(|key| self.package.id::<OrganisationKind>(key)),
            starts_on,
            ends_on: None,
            consented_on: Some(starts_on),
            leisure_support: chance.often(40).then_some(LeisureSupport::Voucher),
        };
        self.file(someone, &activity);
    }

    /// The language assessment of a child in the year before school.
    pub fn assess_language(&mut self, someone: &Someone) {
        let mut chance = self.chance("language", &someone.key);
        let assessed_on = days(someone.born, 3 * 365 + chance.between(0, 700));
        let here = assessed_on > someone.taken_over && someone.gone.is_none();
        let Some(assessed_on) = self.past(assessed_on).filter(|_| here) else { return };
        let language_band = *chance.one(LanguageBand::ALL);
        let tool = "Sprogvurdering 3-6".to_owned();
        self.file(someone, &LanguageAssessment { assessed_on, tool, language_band });
    }
}
