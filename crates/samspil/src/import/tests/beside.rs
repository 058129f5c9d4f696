// SPDX-License-Identifier: MPL-2.0
//! Rows that contradict each other, or a file they come into, are refused as on a form: with file, line and column.

use super::{fault, faults, package, sizes, stored};
use crate::{import::Wrong, record::FaultKind, testing::in_every_house};

const PERSON: (&str, &str) =
    ("person.csv", "id,name,sex,interpreter,born_on\na,Amina,female,none,1990-03-04\n");
const VISITED: (&str, &str) = ("visitation.csv", "id,person,group_code,decided_on\nv,a,refugee,2026-05-15\n");

#[test]
fn dates_that_contradict_each_other_across_files_are_refused_where_they_stand() {
    in_every_house(|house| {
        let before = sizes(house);
        let contract = "id,person,state,starts_on,person_signed_on,municipality_signed_on,declaration_signed_on\n\
                        k1,a,signed,2026-05-16,2026-05-20,2026-05-21,2026-05-21\n\
                        k2,a,signed,2026-05-10,2026-05-20,2026-05-14,2026-05-21\n";
        let report = faults(
            house,
            package(&[
                PERSON,
                VISITED,
                ("responsibility.csv", "id,person,starts_on\nr,a,2026-05-01\n"),
                ("contract.csv", contract),
                ("match-visitation.csv", "id,person,starts_on,readiness\nm,a,2026-05-14,job\n"),
            ]),
        );
        let said = |file, line, column, key| fault(file, line, column, Wrong::Field(FaultKind::Said(key)));
        assert_eq!(
            report.first,
            [
                said("visitation.csv", 2, "decided_on", "fault-visitation-after-takeover"),
                said("responsibility.csv", 2, "starts_on", "fault-takeover-before-visitation"),
                said("contract.csv", 3, "municipality_signed_on", "fault-signed-before-visitation"),
                said("match-visitation.csv", 2, "starts_on", "fault-matched-before-visitation"),
            ]
        );
        assert_eq!((report.total, sizes(house)), (4, before), "nothing of it is stored");
    });
}

#[test]
fn a_later_package_is_held_against_the_file_it_comes_into() {
    in_every_house(|house| {
        stored(house, package(&[PERSON, VISITED]));
        let wrong =
            faults(house, package(&[("responsibility.csv", "id,person,starts_on\nr,a,2026-05-14\n")]));
        assert_eq!((wrong.first[0].line, wrong.first[0].column.as_str()), (2, "starts_on"));
        stored(house, package(&[("responsibility.csv", "id,person,starts_on\nr,a,2026-05-15\n")]));
    });
}

#[test]
fn a_home_in_a_vulnerable_area_is_refused_from_a_file_as_on_the_form() {
    in_every_house(|house| {
        let area = "id,name\nx,Søparken\n";
        let listing = "id,area,listed_on,status\nl,x,2020-12-01,vulnerable\n";
        let dwelling = "id,address,kind,area,rooms,sleeps\nd,Søparken 1,public,x,2,4\n";
        let placement = "id,person,dwelling,stay,starts_on\np,a,d,permanent,2026-05-20\n";
        let files = [
            PERSON,
            ("area.csv", area),
            ("area-listing.csv", listing),
            ("dwelling.csv", dwelling),
            ("placement.csv", placement),
        ];
        let report = faults(house, package(&files));
        assert_eq!(
            (report.first[0].file.as_str(), report.first[0].column.as_str()),
            ("placement.csv", "dwelling")
        );
    });
}
