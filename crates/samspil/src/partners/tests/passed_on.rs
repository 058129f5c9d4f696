// SPDX-License-Identifier: MPL-2.0
//! A referral of a household that is passed on, and what is written down when a partner reads.

use super::referral::{Partner, amina, between, club, open, outside, refer, states};
use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
};
use kernel::ids::PersonId;

fn family(maja: &Visitor<'_>) -> (PersonId, PersonId) {
    let more = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2016-03-04"), ("sex_1", "male")];
    let person = maja.register_with("Amina Tesfay", &more);
    let page = maja.get(&format!("/person/{person}/refer")).body;
    (person, between(&page, "name=\"also\" value=\"", "\"").parse().unwrap())
}

/// Refers both of them at once; the link of the one and of the other.
fn both(house: &TestHouse, (person, other): (PersonId, PersonId), party: &str) -> [Partner; 2] {
    let (person_id, other_id) = (person.to_string(), other.to_string());
    let more = [("also", &*other_id), ("shown", &*person_id), ("shown", &*other_id)];
    let sent = refer(&house.visitor(Role::Caseworker), person, party, &more).body;
    let (first, second) = sent.split_at(sent.rfind("/link/").unwrap() - 400);
    [first, second].map(|page| open(house, page))
}

fn id(maja: &Visitor<'_>, person: PersonId) -> String {
    let all = maja.get(&format!("/api/v1/persons/{person}/partner-referral")).json();
    all["items"][0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn b42_a_household_that_is_passed_on_closes_the_first_partners_links_of_all_of_them() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (person, other) = family(&maja);
        let (zebra, lion) = (club(house, "Zebraklubben"), club(house, "Løveklubben"));
        let old = both(house, (person, other), &zebra);
        assert!(old[0].sees(house).contains("Amina") && old[1].sees(house).contains("Yusuf"));
        let from = id(&maja, person);
        let page = maja.get(&format!("/person/{person}/refer?from={from}")).body;
        let tick = between(&page, &format!("id=\"also-{other}\""), ">");
        assert!(tick.contains("checked"), "he is passed on too unless somebody says otherwise: {tick}");
        let (person_id, other_id) = (person.to_string(), other.to_string());
        let more = [("from", &*from), ("also", &*other_id), ("shown", &*person_id), ("shown", &*other_id)];
        assert_eq!(refer(&maja, person, &lion, &more).status, 200);
        for (whose, partner) in [(person, &old[0]), (other, &old[1])] {
            let mut found = states(&maja, whose);
            found.sort();
            assert_eq!(found, ["sent", "transferred"]);
            let seen = partner.sees(house);
            assert!(!seen.contains("Amina") && !seen.contains("Yusuf"), "{seen}");
        }
    });
}

#[test]
fn b42_whoever_is_not_passed_on_is_let_go_by_the_first_partner_all_the_same_and_other_referrals_stay() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (person, other) = family(&maja);
        let (zebra, lion) = (club(house, "Zebraklubben"), club(house, "Løveklubben"));
        let old = both(house, (person, other), &zebra);
        // Another thing that the same partner does for him, which is nothing of what is passed on.
        let more = [("asks", "Svømning")];
        let swims = open(house, &refer(&maja, other, &zebra, &more).body);
        let from = id(&maja, person);
        assert_eq!(refer(&maja, person, &lion, &[("from", &*from)]).status, 200);
        assert!(!old[1].sees(house).contains("Yusuf"), "his link is closed");
        assert!(swims.sees(house).contains("Svømning"), "and this one is not");
        let mut found = states(&maja, other);
        found.sort();
        assert_eq!(found, ["sent", "transferred"]);
    });
}

#[test]
fn a05_that_a_partner_has_read_a_message_is_written_down_as_reading_and_not_as_writing() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = amina(&maja);
        let zebra = club(house, "Zebraklubben");
        let partner = open(house, &refer(&maja, person, &zebra, &[]).body);
        let to = format!("partner {zebra}");
        let fields = [("to", to.as_str()), ("subject", "Støvler"), ("message_text", "Har I størrelse 38?")];
        assert_eq!(maja.post(&format!("/person/{person}/messages"), &fields).status, 303);
        let noted = |action: &str| {
            let sql = "select count(*) from access where municipality = $1 and action = $2";
            house.count(sql, &[&action])
        };
        let page = partner.sees(house);
        let (csrf, id) = (between(&page, "name=\"csrf\" value=\"", "\""), between(&page, "/read/", "\""));
        let read = format!("{}/read/{id}", partner.path);
        let body = format!("csrf={csrf}&version=1");
        assert_eq!(outside(house, "POST", &read, &partner.device, &body).status, 303);
        assert_eq!((noted("ReadMessage"), noted("WriteMessage")), (1, 0));
        let body = format!("csrf={csrf}&subject=St%C3%B8vler&message_text=Ja");
        let sent = outside(house, "POST", &format!("{}/message", partner.path), &partner.device, &body);
        assert_eq!((sent.status, noted("WriteMessage")), (303, 1));
    });
}
