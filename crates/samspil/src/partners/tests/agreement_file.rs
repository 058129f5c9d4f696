// SPDX-License-Identifier: MPL-2.0
//! Files of an agreement: kept by those who keep the agreements, opened by those who see them, and by nobody else.

use super::{added, agreement, organisation, said};
use crate::{
    gate::Role,
    testing::{PAPER, in_every_house},
};

#[test]
fn b39_a_signed_agreement_is_filed_found_on_the_organisations_page_and_opened_by_those_who_see_agreements() {
    in_every_house(|house| {
        let party = organisation(house, "Røde Kors", "refugee-groups", &[]);
        let agreement = agreement(house, &party, &[]);
        let keeper = house.visitor(Role::Coordinator);
        let page = format!("/partners/{party}");
        let adds = format!("/register/agreement-file/new?agreement={agreement}");
        assert!(keeper.get(&page).body.contains(&adds));
        assert!(keeper.get(&format!("/register/cooperation-agreement/{agreement}")).body.contains(&adds));
        assert!(keeper.get(&adds).body.contains(&format!("value=\"{agreement}\" selected")));
        let fields =
            [("agreement", agreement.as_str()), ("title", "Underskrevet aftale"), ("dated_on", "2024-12-10")];
        let file = added(&keeper, "agreement-file", &fields);
        let own = format!("/register/agreement-file/{file}");
        for role in [Role::Coordinator, Role::Caseworker, Role::CompanyConsultant, Role::HousingOfficer] {
            let visitor = house.visitor(role);
            let shown = visitor.get(&page).body;
            assert!(
                shown.contains("Underskrevet aftale") && shown.contains(&format!("{own}/file")),
                "{role}"
            );
            assert_eq!(shown.contains(&adds), role == Role::Coordinator, "{role}");
            for path in [format!("{own}/file"), format!("/api/v1{own}/file")] {
                let opened = visitor.get(&path);
                assert_eq!((opened.status, opened.body.as_bytes()), (200, PAPER.1), "{role}");
            }
        }
        for role in [Role::Teacher, Role::Politician, Role::VolunteerCoordinator, Role::Administrator] {
            assert_eq!(house.visitor(role).get(&format!("{own}/file")).status, 403, "{role}");
        }
        // A new scan takes its place, and the trail says what it was.
        let scan = ("Ny.png", &b"\x89PNG\r\n\x1a\nx"[..]);
        let again = [&fields[..], &[("version", "1")]].concat();
        assert_eq!(keeper.send_file("POST", &own, &again, scan).status, 303);
        assert_eq!(keeper.get(&format!("{own}/file")).headers["content-type"], "image/png");
        assert!(keeper.get(&own).body.contains("Papir.pdf → Ny.png"));
        // Whoever corrects the title has changed the title; who filed it is written by the program.
        house.open_account("kollega", Role::Coordinator, &[]);
        let titled = [("agreement", agreement.as_str()), ("title", "Aftalen, scannet"), ("version", "2")];
        let colleague = house.visitor_named("kollega");
        assert_eq!(colleague.post_once(&own, &titled).status, 303);
        let shown = keeper.get(&own).body;
        assert!(shown.contains("Underskrevet aftale → Aftalen, scannet"), "{shown}");
        assert!(!shown.contains("coordinator → kollega"), "{shown}");
        assert_eq!(keeper.strike(&own, "3").status, 303);
        assert_eq!(house.visitor(Role::Caseworker).get(&format!("{own}/file")).status, 404);
        assert!(!keeper.get(&page).body.contains("Underskrevet aftale"));
        let refused = keeper.send_file("POST", &adds, &fields, ("a.txt", b"<svg>"));
        assert!(refused.status == 422 && refused.body.contains(said("fault-file-type")));
    });
}
