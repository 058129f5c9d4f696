// SPDX-License-Identifier: MPL-2.0
//! Packages of files, right and wrong, on every database.

use crate::{
    import::{Faults, store_package},
    testing::{MUNICIPALITY, in_every_house},
};

fn package(files: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    let resources: Vec<_> = files
        .iter()
        .map(|(name, _)| serde_json::json!({"name": name.trim_end_matches(".csv"), "path": name}))
        .collect();
    let description = serde_json::json!({"name": "test", "resources": resources}).to_string();
    std::iter::once(("datapackage.json".to_owned(), description.into_bytes()))
        .chain(files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())))
        .collect()
}

#[test]
fn a_package_in_memory_is_stored() {
    in_every_house(|house| {
        let done = store_package(
            &house.office,
            MUNICIPALITY,
            package(&[
                ("person.csv", "id,name,sex,interpreter,born_on\np1,Amina Tesfay,female,none,1990-03-04\n"),
                ("responsibility.csv", "id,person,starts_on\nr1,p1,2026-07-01\n"),
            ]),
        );
        match done {
            Err(Faults::Wrong(report)) => panic!("{report:?}"),
            Err(Faults::Broke(error)) => panic!("{error:?}"),
            Ok(counts) => assert_eq!(counts.new(), 2),
        }
    });
}
