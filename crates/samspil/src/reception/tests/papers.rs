// SPDX-License-Identifier: MPL-2.0
//! The papers that came with a hand-over stand beside it, for those who may open them.

use super::said;
use crate::{
    gate::Role,
    testing::{PAPER, in_every_house},
};

#[test]
fn k05_the_papers_of_a_handover_stand_beside_it_with_one_click_to_open_them_and_one_to_file_another() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let told = [
            ("received_on", "2026-06-02"),
            ("sent_by", "Center Nord"),
            ("legal_ground", "Integrationsloven kapitel 10"),
            ("skills", "Bager i seks år"),
        ];
        assert_eq!(maja.post(&format!("/person/{person}/handover/new"), &told).status, 303);
        let page = format!("/person/{person}/reception");
        let shown = maja.get(&page).body;
        let id = shown.split_once("/handover/").unwrap().1.split(['"', '/']).next().unwrap().to_owned();
        let files = format!("/person/{person}/document/new?kind=handover&amp;about={id}");
        assert!(shown.contains(&files) && shown.contains(said("handover-file")), "{shown}");
        let form = maja.get(&files.replace("&amp;", "&")).body;
        assert!(form.contains(&format!("value=\"{id}\" selected")), "{form}");
        let paper = |title: &str, more: &[(&str, &str)]| {
            let fields = [
                &[("title", title), ("kind", "handover"), ("direction", "in"), ("dated_on", "2026-06-02")][..],
                &[("correspondent", "Center Nord"), ("about", id.as_str())],
                more,
            ];
            let to = format!("/api/v1/persons/{person}/document");
            let answer = maja.send_file("POST", &to, &fields.concat(), PAPER);
            assert_eq!(answer.status, 201, "{}", answer.body);
            answer.json()["id"].as_str().unwrap().to_owned()
        };
        let open = paper("Skema fra centret", &[]);
        paper("Om helbredet", &[("wall", "closed")]);
        let shown = maja.get(&page).body;
        assert!(shown.contains(&format!("/person/{person}/document/{open}/file")), "{shown}");
        assert!(shown.contains("Skema fra centret") && shown.contains("Om helbredet"), "{shown}");
        let form = maja.get(&format!("/person/{person}/handover/{id}")).body;
        assert!(form.contains(&format!("/person/{person}/document/{open}/file")), "{form}");
        // Another caseworker of the unit sees the file, and nothing of what is closed to all but the one who carries it.
        let unit = house.unit(crate::people::UnitKind::Integration);
        house.open_account("kollega", Role::Caseworker, &[unit]);
        let shown = house.visitor_named("kollega").get(&page).body;
        assert!(shown.contains("Skema fra centret") && !shown.contains("Om helbredet"), "{shown}");
    });
}
