// SPDX-License-Identifier: MPL-2.0
//! Who could be whose friend, with worked numbers: what rules out, what speaks for, and a plan for everybody at once.

use crate::{
    gate::Consented,
    volunteers::{
        FriendAnswer, FriendOffer, Volunteer, VolunteerKind, WishedSex,
        pairs::{Against, For, judge, propose},
        wish::{Candidate, Certificate, Wish},
    },
};
use jiff::civil::{Date, date};
use kernel::{
    codes::Sex,
    ids::{PersonId, VolunteerId},
};

const DAY: Date = date(2026, 6, 15);

fn wish() -> Wish {
    Wish {
        person: PersonId::mint(),
        told: Consented {
            first_name: "Amina".to_owned(),
            phone: None,
            language: Some("Tigrinya".to_owned()),
            household_size: 1,
            children: false,
            area: Some("Nord".to_owned()),
        },
        offer: FriendOffer {
            offered_on: DAY,
            friend_answer: FriendAnswer::Accepted,
            answered_on: Some(DAY),
            interests: Some("fodbold, Madlavning".to_owned()),
            wished_sex: WishedSex::Any,
            by_day: false,
            in_evenings: true,
            at_weekends: false,
            child_friendly: false,
            ends_on: None,
        },
        tried: Vec::new(),
    }
}

fn candidate(name: &str) -> Candidate {
    Candidate {
        id: VolunteerId::mint(),
        area: None,
        left: 1,
        certificate: Certificate::Missing,
        volunteer: Volunteer {
            name: name.to_owned(),
            phone: Some("11 22 33 44".to_owned()),
            email: None,
            volunteer_kind: VolunteerKind::Friend,
            organisation: None,
            sex: Sex::Female,
            spoken_languages: None,
            interests: None,
            area: None,
            by_day: false,
            in_evenings: false,
            at_weekends: false,
            with_children: false,
            capacity: 1,
            child_certificate_on: None,
            training: None,
            trained_on: None,
            starts_on: DAY,
            paused_from: None,
            paused_until: None,
            ends_on: None,
            remark: None,
        },
    }
}

#[test]
fn k07_a_language_interests_area_and_times_in_common_speak_for_two_each_in_words() {
    let mut near = candidate("Kirsten");
    near.area = Some("Nord".to_owned());
    near.volunteer.spoken_languages = Some("dansk, tigrinya".to_owned());
    near.volunteer.interests = Some("madlavning, strikning".to_owned());
    near.volunteer.in_evenings = true;
    let reasons = judge(&wish(), &near).unwrap();
    let expected = [
        For::Language("Tigrinya".to_owned()),
        For::Interests("Madlavning".to_owned(), 1),
        For::Area("Nord".to_owned()),
        For::Times,
    ];
    assert_eq!(reasons, expected);
    assert_eq!(reasons.iter().map(For::points).sum::<i64>(), 40 + 10 + 20 + 10);
    assert_eq!(judge(&wish(), &candidate("Bo")), Ok(Vec::new()), "nothing in particular rules nobody out");
}

#[test]
fn t12_a_certificate_the_sex_the_times_an_earlier_try_and_no_room_rule_out() {
    let mut with_children = wish();
    with_children.told.children = true;
    let mut certified = candidate("Kirsten");
    assert_eq!(judge(&with_children, &certified), Err(Against::NoCertificate));
    certified.certificate = Certificate::Old(DAY);
    assert_eq!(judge(&with_children, &certified), Err(Against::OldCertificate(DAY)));
    certified.certificate = Certificate::Valid(DAY);
    assert_eq!(judge(&with_children, &certified), Ok(Vec::new()));
    let mut of_a_man = wish();
    of_a_man.offer.wished_sex = WishedSex::Man;
    assert_eq!(judge(&of_a_man, &certified), Err(Against::Sex));
    let mut by_day = candidate("Bo");
    by_day.volunteer.by_day = true;
    assert_eq!(judge(&wish(), &by_day), Err(Against::Times));
    let mut again = wish();
    again.tried.push(certified.id);
    assert_eq!(judge(&again, &certified), Err(Against::Tried));
    certified.left = 0;
    assert_eq!(judge(&wish(), &certified), Err(Against::Full));
}

#[test]
fn a34_everybody_gets_somebody_where_that_is_possible_though_one_of_them_could_have_had_a_better_friend() {
    // Both would rather have Kirsten, who has room for one; only Amina can also have Bo.
    let mut semira = wish();
    semira.offer.wished_sex = WishedSex::Woman;
    let mut kirsten = candidate("Kirsten");
    kirsten.volunteer.spoken_languages = Some("tigrinya".to_owned());
    let mut bo = candidate("Bo");
    bo.volunteer.sex = Sex::Male;
    let outcomes = propose(&[wish(), semira], &[kirsten, bo]);
    assert_eq!([outcomes[0].friend, outcomes[1].friend], [Some(1), Some(0)]);
    assert_eq!(outcomes[0].others, [0], "who else it could be is told");
    assert_eq!(outcomes[1].judged[1], Err(Against::Sex));
    assert!(propose(&[], &[]).is_empty());
}
