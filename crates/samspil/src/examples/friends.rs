// SPDX-License-Identifier: MPL-2.0
//! The volunteers of the invented municipality, who was offered a friend and who has one, and who is a volunteer themselves.

use super::{
    package::Package,
    town::{Someone, Town, days},
};
use crate::{
    activities::{Rhythm, SpokenLanguage},
    gate::ConsentPurpose,
    record::Prose,
    volunteers::{
        Consent, ConsentText, ConsentWay, FriendAnswer, FriendMatch, FriendOffer, MatchEnd, OwnWork,
        OwnWorkKind, Volunteer, VolunteerKind, WishedSex,
    },
};
use jiff::civil::Date;
use kernel::codes::{Group, Sex};

/// The register of volunteers, and a consent text in a language of the newcomers.
pub fn write(package: &mut Package, as_of: Date) {
    for (at, (key, name, sex, kind, organisation, languages, interests)) in VOLUNTEERS.into_iter().enumerate()
    {
        let ago = |months: i64| days(as_of, -30 * months);
        let volunteer = Volunteer {
            name: name.to_owned(),
            phone: Some(format!("00 60 70 {:02}", 10 + at)),
            email: None,
            volunteer_kind: kind,
            organisation: (!organisation.is_empty()).then(|| package.id(organisation)),
            sex,
            spoken_languages: Some(languages.to_owned()),
            interests: Some(interests.to_owned()),
            area: Some(package.id(&format!("omr{}", 1 + at % 4))),
            by_day: at % 3 == 0,
            in_evenings: at % 3 != 0,
            at_weekends: at % 2 == 0,
            with_children: at % 2 == 0,
            capacity: SEATS.iter().filter(|(seat, _)| *seat == key).count().max(1).try_into().unwrap_or(1),
            // One has none, and one is too old to be asked for a family with children.
            child_certificate_on: match at {
                WITHOUT => None,
                TOO_OLD => Some(ago(40)),
                _ => Some(ago(8)),
            },
            training: (at % 2 == 0).then(|| "Intro for frivillige".to_owned()),
            trained_on: (at % 2 == 0).then(|| ago(9)),
            starts_on: ago(20),
            paused_from: (key == "frivillig-9").then(|| ago(1)),
            paused_until: None,
            ends_on: None,
            remark: None,
        };
        package.add(key, &volunteer);
    }
    for (at, (language, purpose, words)) in TEXTS.into_iter().enumerate() {
        let text = ConsentText {
            consent_purpose: purpose,
            text_language: language,
            consent_words: Prose(words.to_owned()),
            starts_on: days(as_of, -300),
            source: "Opdigtet oversættelse til afprøvning".to_owned(),
        };
        package.add(&format!("samtykketekst-{}", at + 1), &text);
    }
}

impl Town {
    /// Somebody new is offered a friend, answers, agrees, gets one or waits; a few withdraw, and a few were never asked.
    pub fn befriend(&mut self, someone: &Someone, seats: &mut usize) {
        let is_refugee = matches!(someone.group, Group::Refugee | Group::QuotaRefugee);
        if !is_refugee || someone.adult_from() != Some(someone.taken_over) {
            return;
        }
        let mut chance = self.chance("friends", &someone.key);
        let offered_on = days(someone.taken_over, chance.between(20, 110));
        let recent = offered_on > days(self.as_of, -240);
        let missed = chance.often(if recent { 6 } else { 20 });
        if missed || self.past(offered_on).is_none() || someone.gone.is_some_and(|gone| offered_on > gone.on)
        {
            return;
        }
        let answered_on = days(offered_on, chance.between(0, 6));
        let answer = self.past(answered_on).map_or(FriendAnswer::Waiting, |_| chance.weighted(&ANSWERS));
        self.offer_of_a_friend(someone, (offered_on, answered_on), answer, recent);
        if answer == FriendAnswer::Accepted {
            self.agrees(someone, answered_on, recent, seats);
        }
    }

    fn offer_of_a_friend(
        &mut self,
        someone: &Someone,
        (offered_on, answered_on): (Date, Date),
        answer: FriendAnswer,
        recent: bool,
    ) {
        let mut chance = self.chance("wishes", &someone.key);
        // Whoever wanted one long ago and got none does not wait any more.
        let stopped = (!recent && answer == FriendAnswer::Accepted).then(|| days(answered_on, 120));
        let of_a_woman = someone.sex == Sex::Female && chance.often(30);
        let offer = FriendOffer {
            offered_on,
            friend_answer: answer,
            answered_on: (answer != FriendAnswer::Waiting).then_some(answered_on),
            interests: Some((*chance.one(&INTERESTS)).to_owned()),
            wished_sex: if of_a_woman { WishedSex::Woman } else { WishedSex::Any },
            by_day: chance.often(30),
            in_evenings: chance.often(60),
            at_weekends: chance.often(50),
            child_friendly: someone.parent,
            ends_on: stopped.filter(|day| *day < self.as_of),
        };
        self.file(someone, &offer);
    }

    /// Somebody agrees that a friend is found, and mostly one is.
    fn agrees(&mut self, someone: &Someone, answered_on: Date, recent: bool, seats: &mut usize) {
        let mut chance = self.chance("consent", &someone.key);
        let withdrawn_on = chance.often(9).then(|| days(answered_on, 60)).filter(|day| *day <= self.as_of);
        let consent = Consent {
            consent_purpose: ConsentPurpose::Friend,
            consent_language: someone.language.to_owned(),
            given_on: answered_on,
            given_how: ConsentWay::Interpreted,
            phone_told: chance.often(80),
            withdrawn_on,
            withdrawn_how: withdrawn_on.map(|_| ConsentWay::Spoken),
        };
        self.file(someone, &consent);
        let proposed_on = days(answered_on, chance.between(5, 30));
        if self.past(proposed_on).is_none() || !chance.often(60) {
            return;
        }
        let ended = match withdrawn_on {
            Some(day) => Some((day.max(proposed_on), MatchEnd::ConsentWithdrawn)),
            None if recent => None,
            None => Some((days(proposed_on, 200), chance.weighted(&ENDS))),
        };
        let ended = ended.filter(|(day, _)| *day <= self.as_of);
        let Some((volunteer, _)) = SEATS.get(if ended.is_some() { 0 } else { *seats }) else { return };
        *seats += usize::from(ended.is_none());
        self.friendship(someone, volunteer, proposed_on, ended);
    }

    fn friendship(
        &mut self,
        someone: &Someone,
        volunteer: &str,
        proposed_on: Date,
        ended: Option<(Date, MatchEnd)>,
    ) {
        let last = ended.map_or(self.as_of, |(day, _)| day);
        let by = |day: Date| (day <= last).then_some(day);
        let both = by(days(proposed_on, 9));
        let met_on = both.and_then(|_| by(days(proposed_on, 16)));
        let record = FriendMatch {
            volunteer: self.package.id(volunteer),
            proposed_on,
            volunteer_yes_on: by(days(proposed_on, 4)),
            person_yes_on: both,
            first_meeting_on: met_on,
            meets: met_on.map(|_| Rhythm::EveryOtherWeek),
            follow_up_on: met_on.filter(|_| ended.is_none()).map(|day| {
                // Every three months somebody asks how it goes; the next time lies ahead, or has just passed.
                let mut next = days(day, 90);
                while next < days(self.as_of, -10) {
                    next = days(next, 90);
                }
                next
            }),
            paused_from: None,
            ends_on: ended.map(|(day, _)| day),
            match_end: ended.map(|(_, why)| why),
            remark: None,
        };
        self.file(someone, &record);
    }

    /// Somebody who has been here for some years is a volunteer themselves; most agree that one knows.
    pub fn volunteer(&mut self, someone: &Someone) {
        let mut chance = self.chance("own-work", &someone.key);
        let settled = someone.taken_over < days(self.as_of, -600) && someone.gone.is_none();
        if !settled || someone.adult_from().is_none() || !chance.often(5) {
            return;
        }
        let (kind, told) = *chance.one(&OWN_WORK);
        let starts_on = days(self.as_of, -chance.between(60, 400));
        let work = OwnWork {
            own_work_kind: kind,
            organisation: (someone.language == "tigrinya").then(|| self.package.id("asmara")),
            work_told: told.to_owned(),
            total_hours: Some(chance.between(10, 80)),
            starts_on,
            ends_on: chance.often(25).then(|| days(starts_on, 50)),
        };
        self.file(someone, &work);
        if chance.often(80) {
            let consent = Consent {
                consent_purpose: ConsentPurpose::OwnWork,
                consent_language: "dansk".to_owned(),
                given_on: starts_on,
                given_how: ConsentWay::Written,
                phone_told: false,
                withdrawn_on: None,
                withdrawn_how: None,
            };
            self.file(someone, &consent);
        }
    }
}

const ANSWERS: [(usize, FriendAnswer); 3] =
    [(62, FriendAnswer::Accepted), (28, FriendAnswer::Declined), (10, FriendAnswer::NoConsent)];

const ENDS: [(usize, MatchEnd); 4] = [
    (60, MatchEnd::Done),
    (20, MatchEnd::VolunteerStopped),
    (12, MatchEnd::PersonStopped),
    (8, MatchEnd::Moved),
];

const INTERESTS: [&str; 5] = ["fodbold", "madlavning, syning", "musik", "haven, madlavning", "gåture, bøger"];

const OWN_WORK: [(OwnWorkKind, &str); 5] = [
    (OwnWorkKind::CityGuide, "Viser nye familier rundt i Solbæk"),
    (OwnWorkKind::IntroductionMeeting, "Fortæller om den første tid på velkomstmøder"),
    (OwnWorkKind::Leaflets, "Indtaler videoer om skole og læge på eget sprog"),
    (OwnWorkKind::Talks, "Holder oplæg på skoler og plejehjem"),
    (OwnWorkKind::Mentor, "Mentor for to nyankomne"),
];

/// Which of them has no child certificate, and whose is too old.
const WITHOUT: usize = 5;
const TOO_OLD: usize = 6;

/// For whom there is room, one after the other; those who are not on it have room for one and wait.
const SEATS: [(&str, u8); 7] = [
    ("frivillig-1", 1),
    ("frivillig-1", 2),
    ("frivillig-2", 1),
    ("frivillig-3", 1),
    ("frivillig-3", 2),
    ("frivillig-4", 1),
    ("frivillig-5", 1),
];

type Listed = (&'static str, &'static str, Sex, VolunteerKind, &'static str, &'static str, &'static str);

const VOLUNTEERS: [Listed; 12] = [
    (
        "frivillig-1",
        "Kirsten Friis",
        Sex::Female,
        VolunteerKind::Friend,
        "hjaelpen",
        "dansk, engelsk, arabisk",
        "madlavning, haven",
    ),
    (
        "frivillig-2",
        "Poul Dam",
        Sex::Male,
        VolunteerKind::Friend,
        "hjaelpen",
        "dansk, engelsk",
        "fodbold, musik",
    ),
    (
        "frivillig-3",
        "Gerda Lund",
        Sex::Female,
        VolunteerKind::Friend,
        "roede-nord",
        "dansk, tysk",
        "syning, bøger",
    ),
    (
        "frivillig-4",
        "Hamid Noori",
        Sex::Male,
        VolunteerKind::Friend,
        "sprogven",
        "dansk, dari, farsi",
        "fodbold, gåture",
    ),
    (
        "frivillig-5",
        "Selam Bereket",
        Sex::Female,
        VolunteerKind::Friend,
        "asmara",
        "dansk, tigrinya",
        "madlavning",
    ),
    (
        "frivillig-6",
        "Inge Krogh",
        Sex::Female,
        VolunteerKind::Friend,
        "hjaelpen",
        "dansk, arabisk",
        "gåture, musik",
    ),
    ("frivillig-7", "Bent Thy", Sex::Male, VolunteerKind::Friend, "", "dansk, engelsk", "fodbold"),
    (
        "frivillig-8",
        "Lone Vig",
        Sex::Female,
        VolunteerKind::Friend,
        "hjaelpen",
        "dansk, engelsk, tigrinya",
        "bøger, haven",
    ),
    ("frivillig-9", "Tove Hald", Sex::Female, VolunteerKind::Friend, "", "dansk", "syning"),
    (
        "frivillig-10",
        "Ejvind Skov",
        Sex::Male,
        VolunteerKind::Homework,
        "roede-nord",
        "dansk, engelsk",
        "matematik",
    ),
    (
        "frivillig-11",
        "Rigmor Balle",
        Sex::Female,
        VolunteerKind::LanguagePractice,
        "sprogven",
        "dansk",
        "bøger",
    ),
    (
        "frivillig-12",
        "Yonas Haile",
        Sex::Male,
        VolunteerKind::PracticalHelp,
        "asmara",
        "dansk, tigrinya",
        "biler",
    ),
];

/// What somebody is asked in their own language; short, and only for trying it out.
const TEXTS: [(SpokenLanguage, ConsentPurpose, &str); 4] = [
    (
        SpokenLanguage::Ukrainian,
        ConsentPurpose::Friend,
        "Муніципалітет хоче знайти для вас друга-волонтера. Якщо ви погодитеся, йому скажуть ваше ім'я, вашу мову та ваші \
         інтереси. Ви вирішуєте самі й можете передумати будь-коли.",
    ),
    (
        SpokenLanguage::Ukrainian,
        ConsentPurpose::OwnWork,
        "Ви самі є волонтером. Якщо ви погодитеся, координатор волонтерів знатиме ваше ім'я. Ви можете передумати будь-коли.",
    ),
    (
        SpokenLanguage::Arabic,
        ConsentPurpose::Friend,
        "تريد البلدية أن تجد لك صديقا متطوعا. إذا وافقت فسيعرف اسمك الأول ولغتك واهتماماتك. القرار لك ويمكنك التراجع في أي وقت.",
    ),
    (
        SpokenLanguage::Arabic,
        ConsentPurpose::OwnWork,
        "أنت متطوع بنفسك. إذا وافقت فسيعرف منسق المتطوعين اسمك الأول. يمكنك التراجع في أي وقت.",
    ),
];
