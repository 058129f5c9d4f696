// SPDX-License-Identifier: MPL-2.0
//! Files of an agreement: kept by those who keep the agreements, opened by those who see them, and by nobody else.

use super::{added, agreement, organisation, said};
use crate::{
    gate::Role,
    partners::AgreementFile,
    record::{FaultKind, Faults, FileType, Record},
    testing::{PAPER, TODAY, in_every_house, in_every_house_at, passing_days},
};
use kernel::ids::AgreementId;

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
        let see = [
            Role::Coordinator,
            Role::Caseworker,
            Role::CompanyConsultant,
            Role::HousingOfficer,
            Role::ReturnAdviser,
        ];
        for role in see {
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
        for visitor in house.everybody_but(&see) {
            assert_eq!(visitor.get(&format!("{own}/file")).status, 403, "{}", visitor.name());
        }
        // A new scan takes its place, and the trail says what it was.
        let scan = ("Ny.png", &b"\x89PNG\r\n\x1a\nx"[..]);
        let again = [&fields[..], &[("version", "1")]].concat();
        assert_eq!(keeper.send_file("POST", &own, &again, scan).status, 303);
        assert_eq!(keeper.get(&format!("{own}/file")).headers["content-type"], "image/png");
        assert!(keeper.get(&own).body.contains("Papir.pdf → Ny.png"));
        assert_eq!(keeper.strike(&own, "2").status, 303);
        assert_eq!(house.visitor(Role::Caseworker).get(&format!("{own}/file")).status, 404);
        assert!(!keeper.get(&page).body.contains("Underskrevet aftale"));
        let refused = keeper.send_file("POST", &adds, &fields, ("a.txt", b"<svg>"));
        assert!(refused.status == 422 && refused.body.contains(said("fault-file-type")));
    });
}

#[test]
fn whoever_corrects_the_title_of_an_agreements_file_has_not_filed_it_and_whoever_sends_a_new_one_has() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let agreement = agreement(house, &organisation(house, "Røde Kors", "refugee-groups", &[]), &[]);
        let keeper = house.visitor(Role::Coordinator);
        let fields = [("agreement", agreement.as_str()), ("title", "Aftale"), ("dated_on", "2024-12-10")];
        let own = format!("/register/agreement-file/{}", added(&keeper, "agreement-file", &fields));
        let api = format!("/api/v1{own}");
        house.open_account("kollega", Role::Coordinator, &[]);
        pass(1);
        let colleague = house.visitor_named("kollega");
        let filed = || {
            let told = colleague.get(&api).json();
            (told["filed_by"].as_str().unwrap().to_owned(), told["filed_on"].as_str().unwrap().to_owned())
        };
        let mut body = colleague.get(&api).json();
        body["title"] = "Aftalen, scannet".into();
        assert_eq!(colleague.json("PUT", &api, &body).status, 200);
        assert_eq!(filed(), (keeper.account.to_string(), "2026-06-15".to_owned()));
        let shown = colleague.get(&own).body;
        assert!(shown.contains("Aftale → Aftalen, scannet") && !shown.contains("coordinator → "), "{shown}");
        let scan = ("Ny.png", &b"\x89PNG\r\n\x1a\nx"[..]);
        let again = [&fields[..], &[("version", "2")]].concat();
        assert_eq!(colleague.send_file("PUT", &api, &again, scan).status, 200);
        assert_eq!(filed(), (colleague.account.to_string(), "2026-06-16".to_owned()));
        let shown = colleague.get(&own).body;
        for change in ["Papir.pdf → Ny.png", "coordinator → kollega", "15.06.2026 → 16.06.2026"] {
            assert!(shown.contains(change), "{change} in {shown}");
        }
    });
}

#[test]
fn an_agreements_file_was_not_filed_tomorrow() {
    let mut file = AgreementFile {
        agreement: AgreementId::mint(),
        title: "Aftale".to_owned(),
        dated_on: None,
        file_name: "aftale.pdf".to_owned(),
        file_type: FileType::Pdf,
        file_size: 1,
        sha256: String::new(),
        filed_by: None,
        filed_on: TODAY,
    };
    let check = |file: &AgreementFile| {
        let mut faults = Faults::default();
        file.check(&mut faults, TODAY);
        faults.of("filed_on").cloned()
    };
    assert_eq!(check(&file), None);
    file.filed_on = TODAY.tomorrow().unwrap();
    assert_eq!(check(&file), Some(FaultKind::InTheFuture));
}
