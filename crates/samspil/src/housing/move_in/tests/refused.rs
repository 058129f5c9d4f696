// SPDX-License-Identifier: MPL-2.0
//! Bad input about a move-in, inside the house and outside it: said beside its field, and nothing typed is lost.

use super::{begun, between, link, open, outside, point, said};
use crate::{gate::Role, testing::in_every_house};
use serde_json::Value;

#[test]
fn a12_what_is_wrong_at_a_point_or_a_link_stands_beside_its_field_and_nothing_typed_is_lost() {
    in_every_house(|house| {
        let person = begun(house, &[]);
        let lis = house.visitor(Role::HousingOfficer);
        let lease = point(house, person, "lease");
        let (id, odd) = (lease["id"].as_str().unwrap(), "Kontrakt \u{fffd} 7");
        let path = format!("/person/{person}/move-in/point/{id}");
        let wrong = lis.post(&path, &[("version", "1"), ("evidence", odd)]);
        assert_eq!(wrong.status, 422);
        for text in [
            format!("id=\"evidence-{id}-fault\""),
            format!("href=\"#evidence-{id}\""),
            format!("name=\"evidence\" value=\"{odd}\""),
        ] {
            assert!(wrong.body.contains(&text), "no {text} in {}", wrong.body);
        }
        assert_eq!(wrong.body.matches(odd).count(), 1, "and at no other point");
        assert_eq!(point(house, person, "lease")["done_on"], Value::Null);
        let fields = [
            ("party", "volunteer"),
            ("name", "Bo Bolig"),
            ("contact", ""),
            ("expires_on", "i overmorgen"),
            ("consented_on", "2026-07-01"),
        ];
        let wrong = lis.post(&format!("/person/{person}/move-in/link"), &fields);
        assert_eq!(wrong.status, 422);
        for text in
            ["contact-fault", "expires_on-fault", "consented_on-fault", "value=\"i overmorgen\"", "Bo Bolig"]
        {
            assert!(wrong.body.contains(text), "no {text} in {}", wrong.body);
        }
        assert!(wrong.body.contains("value=\"volunteer\" selected"), "{}", wrong.body);
        assert!(!wrong.body.contains("name-fault"), "the name is right: {}", wrong.body);
    });
}

#[test]
fn a11_a_guest_is_told_beside_the_field_what_is_wrong_and_sees_what_another_did_beside_their_own_words() {
    in_every_house(|house| {
        let person = begun(house, &[]);
        let lis = house.visitor(Role::HousingOfficer);
        let made = link(&lis, person, "housing-association", &[]);
        let device = open(house, &made);
        let page = outside(house, "GET", &made.0, &device, "").body;
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"").to_owned();
        let lease = point(house, person, "lease");
        let id = lease["id"].as_str().unwrap();
        let tick = |evidence: &str| {
            let body = form_urlencoded::Serializer::new(String::new())
                .extend_pairs([("csrf", csrf.as_str()), ("version", "1"), ("evidence", evidence)])
                .finish();
            outside(house, "POST", &format!("{}/point/{id}", made.0), &device, &body)
        };
        let wrong = tick("Sendt \u{fffd}");
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains(&format!("id=\"evidence-{id}-fault\"")), "{}", wrong.body);
        assert!(wrong.body.contains("value=\"Sendt \u{fffd}\""), "{}", wrong.body);
        let done = [("version", "1"), ("evidence", "Kontrakt nr. 7")];
        assert_eq!(lis.post(&format!("/person/{person}/move-in/point/{id}"), &done).status, 303);
        let late = tick("Sendt den 12.");
        assert_eq!(late.status, 409);
        for text in ["Kontrakt nr. 7", "Du skrev: Sendt den 12.", said("guest-stale")] {
            assert!(late.body.contains(text), "no {text} in {}", late.body);
        }
        assert_eq!(point(house, person, "lease")["evidence"], "Kontrakt nr. 7", "nothing was overwritten");
    });
}
