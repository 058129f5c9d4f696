// SPDX-License-Identifier: MPL-2.0
//! What the invented municipality has written in the catalogue, and the activities it has made from it.

use super::{package::Package, town::days};
use crate::{
    activities::{Activity, ActivityGuidepost, ActivityStatus, ActivityType, Names, SpokenLanguage},
    catalogue::{
        Dimension, FigureKind, FigureUnit, Grade, Initiative, InitiativeEvidence, InitiativeFigure,
        InitiativeNote, InitiativeStatus, PartnerKind, Phase, Rating, Theme, TownSize, shipped_id,
    },
    record::Prose,
};
use jiff::civil::Date;
use kernel::ids::{ActivityId, ActivityKind, InitiativeId, InitiativeKind};

/// Four initiatives, thirteen activities, and what came of them.
pub fn write(package: &mut Package, as_of: Date) {
    let own: Vec<InitiativeId> =
        INITIATIVES.iter().map(|written| package.id::<InitiativeKind>(written.key)).collect();
    for (at, written) in INITIATIVES.iter().enumerate() {
        package.add(
            written.key,
            &initiative(written, days(as_of, -40 - 200 * i64::try_from(at).unwrap_or_default())),
        );
    }
    let held: Vec<ActivityId> = ACTIVITIES.iter().map(|(key, ..)| package.id::<ActivityKind>(key)).collect();
    for (at, (key, name, of, from, when, kind)) in ACTIVITIES.iter().enumerate() {
        let initiative = of.map_or(own[0], shipped_id);
        let activity = activity(
            (name, when, *kind),
            initiative,
            from.map(|parent| held[parent]),
            days(as_of, -30 * i64::try_from(at).unwrap_or_default() - 60),
        );
        package.add(key, &activity);
    }
    let year = i64::from(as_of.year());
    for (at, (measure, number, cohort, size)) in FIGURES.iter().enumerate() {
        let activity = (at > 1).then(|| held[at - 2]);
        let initiative = match ACTIVITIES[at.saturating_sub(2)].2 {
            Some(key) if at > 1 => shipped_id(key),
            _ => own[0],
        };
        let figure = InitiativeFigure {
            initiative,
            activity,
            measure: (*measure).to_owned(),
            number_text: (*number).to_owned(),
            figure_unit: FigureUnit::Percent,
            figure_kind: if at == 0 { FigureKind::BeforeAfter } else { FigureKind::Survey },
            cohort: (*cohort).to_owned(),
            cohort_size: Some(*size),
            definition: Some(Prose(
                "Deltagere, der svarede ja, da de blev spurgt efter tre måneder.".to_owned(),
            )),
            year: year - 1,
            source: "Solbæk Kommune, egen opgørelse".to_owned(),
        };
        package.add(&format!("tal-{at}"), &figure);
    }
    for (at, (dimension, grade, reason)) in EVIDENCE.iter().enumerate() {
        let grade_reason = Prose((*reason).to_owned());
        let line = InitiativeEvidence {
            initiative: own[0],
            dimension: *dimension,
            evidence_grade: *grade,
            grade_reason,
        };
        package.add(&format!("viden-{at}"), &line);
    }
    for (at, (key, rating, text)) in (0..).zip(NOTES) {
        let note = InitiativeNote {
            initiative: shipped_id(key),
            rating: *rating,
            experience: Prose((*text).to_owned()),
            written_on: days(as_of, -20 * at - 5),
            published: true,
        };
        package.add(&format!("erfaring-{at}"), &note);
    }
}

struct Written {
    key: &'static str,
    name: &'static str,
    theme: Theme,
    status: InitiativeStatus,
    why: &'static str,
    summary: &'static str,
    problem: &'static str,
    method: &'static str,
    published: bool,
}

const INITIATIVES: [Written; 4] = [
    Written {
        key: "cykelskole",
        name: "Cykelskole for voksne",
        theme: Theme::CivilSociety,
        status: InitiativeStatus::Evaluated,
        why: "Tre hold er talt op før og efter.",
        summary: "Voksne, der aldrig har cyklet, lærer det sammen med frivillige på ti lørdage.",
        problem: "Mange kan ikke komme til sprogcenter og job, fordi bussen kører sjældent.",
        method: "Ti lørdage i en skolegård, en frivillig til hver to deltagere, lånecykler fra genbrugspladsen.",
        published: true,
    },
    Written {
        key: "bro-til-sfo",
        name: "Forældredag i SFO",
        theme: Theme::Families,
        status: InitiativeStatus::Pilot,
        why: "Prøvet på én skole siden nytår.",
        summary: "Nyankomne forældre er med i SFO en hel dag med tolk.",
        problem: "Forældre tør ikke sende børn i SFO, når de ikke ved, hvad der foregår.",
        method: "En dag pr. familie, aftalt med pædagogen, med tolk den første time.",
        published: true,
    },
    Written {
        key: "moebelhjoernet",
        name: "Møbelhjørnet",
        theme: Theme::Housing,
        status: InitiativeStatus::Running,
        why: "I drift med faste frivillige.",
        summary: "Borgere giver møbler, og frivillige kører dem ud på indflytningsdagen.",
        problem: "Familier flytter ind i en tom bolig.",
        method: "Et lager på havnen, en vagtplan for kørsel og en liste fra boligmedarbejderen.",
        published: true,
    },
    Written {
        key: "mentor-paa-natholdet",
        name: "Mentor på natholdet",
        theme: Theme::EmploymentAndEducation,
        status: InitiativeStatus::Idea,
        why: "Drøftet med to virksomheder, ikke begyndt.",
        summary: "En kollega følger den nye de første nætter.",
        problem: "Nathold er ensomme, og de fleste holder op efter en måned.",
        method: "Virksomheden udpeger en kollega, som kommunen støtter med en times oplæring.",
        published: false,
    },
];

fn initiative(written: &Written, confirmed_on: Date) -> Initiative {
    Initiative {
        name: written.name.to_owned(),
        phase: Phase::LifeInDenmark,
        theme: written.theme,
        status: written.status,
        status_reason: written.why.to_owned(),
        place: None,
        town_size: Some(TownSize::Medium),
        summary: Prose(written.summary.to_owned()),
        english: None,
        target_group: "Nyankomne flygtninge og familiesammenførte".to_owned(),
        age_from: Some(18),
        age_until: None,
        problem: Prose(written.problem.to_owned()),
        method: Prose(written.method.to_owned()),
        roles: Some("Frivilligkoordinator".to_owned()),
        partners: None,
        partner_kind: Some(PartnerKind::Volunteers),
        second_partner_kind: Some(PartnerKind::Associations),
        third_partner_kind: None,
        hours_needed: Some("Fire timer om ugen".to_owned()),
        money: None,
        law_basis: None,
        experience: None,
        source_title: format!("Notat om {}", written.name.to_lowercase()),
        source_publisher: "Solbæk Kommune".to_owned(),
        source_year: i64::from(confirmed_on.year()),
        source_link: None,
        builds_on: None,
        contact_function: "Frivilligkoordinatoren i integrationsteamet".to_owned(),
        confirmed_on,
        published: written.published,
    }
}

/// Key, name, the entry it was made from (the first of our own when none), which activity it grew out of, when it is, what
/// kind it is.
type Held = (&'static str, &'static str, Option<&'static str>, Option<usize>, &'static str, ActivityType);

const ACTIVITIES: [Held; 13] = [
    (
        "sprogcafe",
        "Sprogcafé på biblioteket",
        Some("taarnby-sprogcafe"),
        None,
        "Torsdage kl. 17 til 19",
        ActivityType::LanguageCafe,
    ),
    (
        "sprogcafe-nord",
        "Sprogcafé i Nordparken",
        Some("taarnby-sprogcafe"),
        Some(0),
        "Tirsdage kl. 16 til 18",
        ActivityType::LanguageCafe,
    ),
    (
        "lektiecafe",
        "Lektiecafé i beboerhuset",
        Some("lektiecafe"),
        None,
        "Mandage kl. 15 til 17",
        ActivityType::HomeworkCafe,
    ),
    ("cykelskole-foraar", "Cykelskolen", None, None, "Lørdage kl. 10 til 12", ActivityType::Other),
    (
        "kvindecafe",
        "Kvindecafé med håndarbejde",
        Some("taarnby-sprogcafe"),
        Some(1),
        "Fredage kl. 10 til 12",
        ActivityType::LanguageCafe,
    ),
    (
        "ungehold",
        "Ungeholdet",
        Some("taarnby-ungehold"),
        None,
        "Onsdage kl. 18 til 20",
        ActivityType::YouthTeam,
    ),
    (
        "sundhed",
        "Sundhed på dit sprog",
        Some("koebenhavn-sundhed-paa-dit-sprog"),
        None,
        "Hver anden tirsdag kl. 14",
        ActivityType::HealthSession,
    ),
    (
        "raadgivning",
        "Åben rådgivning",
        Some("aaben-raadgivning"),
        None,
        "Mandage kl. 13 til 16",
        ActivityType::OpenCounselling,
    ),
    (
        "kulturbazar",
        "Kulturbazar på torvet",
        Some("taarnby-kulturbazar"),
        None,
        "En lørdag om året",
        ActivityType::CultureBazaar,
    ),
    (
        "skoleboost",
        "Skoleboost",
        Some("hedensted-skoleboost"),
        None,
        "Hver formiddag i tre måneder",
        ActivityType::SchoolBoost,
    ),
    ("jobmesse", "Jobmesse i Solbækhallen", Some("taarnby-jobmesse"), None, "I marts", ActivityType::JobFair),
    (
        "undervisningsdag",
        "Undervisningsdag om repatriering",
        Some("randers-undervisningsdag"),
        None,
        "En dag i foråret",
        ActivityType::StaffTraining,
    ),
    (
        "repatriering",
        "Spørg om repatriering",
        Some("randers-repatrieringsambassadoer"),
        None,
        "En fredag om måneden kl. 15",
        ActivityType::ReturnOutreach,
    ),
];

fn activity(
    (name, when, kind): (&str, &str, ActivityType),
    initiative: InitiativeId,
    inspired_by: Option<ActivityId>,
    starts_on: Date,
) -> Activity {
    Activity {
        name: name.to_owned(),
        initiative: Some(initiative),
        inspired_by,
        activity_guidepost: Some(ActivityGuidepost::Community),
        activity_status: ActivityStatus::Running,
        description: Prose("Alle er velkomne, man behøver ikke melde sig til.".to_owned()),
        audience: Some("Nyankomne og alle andre".to_owned()),
        age_from: None,
        age_until: None,
        venue: Some("Solbæk Bibliotek".to_owned()),
        when_text: Some(when.to_owned()),
        price_text: Some("Gratis".to_owned()),
        organiser: None,
        starts_on: Some(starts_on),
        ends_on: None,
        contact_name: Some("Birthe Åkjær".to_owned()),
        contact_title: Some("Integrationskoordinator".to_owned()),
        contact_phone: Some("00 00 12 34".to_owned()),
        contact_mail: Some("integration@example.org".to_owned()),
        link: None,
        feed: None,
        published: true,
        activity_type: Some(kind),
        takes_names: kind.rules().names == Names::Usual,
        capacity: (kind == ActivityType::YouthTeam).then_some(super::joined::PLACES as i64),
        held_in: Some(SpokenLanguage::Danish),
        also_held_in: None,
        english: Some(Prose("Everybody is welcome, and nobody has to sign up.".to_owned())),
        recognition: (kind == ActivityType::LanguageCafe && inspired_by.is_none())
            .then(|| "Solbæk Kommunes frivilligpris 2025".to_owned()),
    }
}

const FIGURES: [(&str, &str, &str, i64); 5] = [
    ("Cykler til job eller sprogcenter", "62", "Deltagere på tre hold", 29),
    ("Ville anbefale holdet til en ven", "93,1", "Deltagere på tre hold", 29),
    ("Taler mere dansk i hverdagen, siger de selv", "71", "Faste gæster i foråret", 24),
    ("Kender nogen at tale med nu, siger de selv", "80", "Faste gæster i foråret", 15),
    ("Har lavet lektier hver uge", "57,5", "Børn i caféen", 40),
];

const EVIDENCE: [(Dimension, Grade, &str); 5] = [
    (Dimension::TargetGroup, Grade::B, "Vi ved, hvem der kom på de tre hold."),
    (Dimension::Method, Grade::B, "Der er en plan for de ti lørdage."),
    (Dimension::Implementation, Grade::C, "Det kræver frivillige om lørdagen; det har svinget."),
    (Dimension::Effect, Grade::D, "Talt før og efter, ingen at sammenligne med."),
    (Dimension::Economy, Grade::C, "Cyklerne er gratis; timerne er ikke talt."),
];

const NOTES: &[(&str, Rating, &str)] = &[
    ("taarnby-sprogcafe", Rating::Well, "Fyldt fra den tredje gang. Kaffen må ikke mangle."),
    ("lektiecafe", Rating::Partly, "Børnene kommer, men lektiehjælperne er svære at holde på om sommeren."),
    ("haderslev-tjekliste", Rating::Well, "Ingen nøgler er blevet væk, siden vi begyndte."),
    ("venner-viser-vej", Rating::TooEarly, "Otte par indtil nu."),
];
