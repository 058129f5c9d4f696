// SPDX-License-Identifier: MPL-2.0
//! Packages of files, right and wrong, on every database.

mod beside;
mod carried;
mod document;
mod faults;
mod stored;
mod told;

use super::{Counts, FaultLine, Faults, Report, Wrong, store_package};
use crate::{
    gate::Conn,
    records,
    testing::{MUNICIPALITY, TestHouse},
};

/// A package of the files given, named by a description.
fn package(files: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    let resources: Vec<_> = files
        .iter()
        .map(|(name, _)| serde_json::json!({"name": name.trim_end_matches(".csv"), "path": name}))
        .collect();
    described(&serde_json::json!({"name": "prøve", "resources": resources}).to_string(), files)
}

/// A package with a description of its own.
fn described(description: &str, files: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    std::iter::once(("datapackage.json", description))
        .chain(files.iter().copied())
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .collect()
}

/// Two people with what is known of them.
fn family() -> Vec<(String, Vec<u8>)> {
    package(&[
        (
            "unit.csv",
            "id,name,kind\nteam,Integrationsteamet,integration\nskole,Sprogcentret,language-centre\n",
        ),
        ("household.csv", "id,name\nh1,Tesfay\n"),
        (
            "person.csv",
            "id,name,sex,interpreter,born_on,cpr\n\
             amina,Amina Tesfay,female,needed,1990-03-04,640390-1236\n\
             selam,\"Selam \"\"Sel\"\" Tesfay\",female,unknown,2015-01-02,\n\
             omar,Omar Hassan,male,none,1985-05-06,\n",
        ),
        (
            "membership.csv",
            "id,person,household,role,starts_on\n1,amina,h1,adult,2026-07-01\n2,selam,h1,child,2026-07-01\n",
        ),
        ("visitation.csv", "id,person,group_code,decided_on\nv1,amina,refugee,2026-05-15\n"),
        ("responsibility.csv", "id,person,starts_on\nr1,amina,2026-07-01\n"),
        (
            "case-file.csv",
            "id,person,number,unit,caseworker,starts_on\nc1,amina,S-1,team,caseworker,2026-05-16\n",
        ),
        ("danish-referral.csv", "id,person,centre,starts_on\nd1,amina,skole,2026-06-01\n"),
        ("task.csv", "id,person,what,due_on,unit\nt1,omar,Ring til skolen,2026-06-20,team\n"),
        (
            "note.csv",
            "id,person,kind,happened_on,facts,corrects\n\
             n1,amina,meeting,2026-06-01,\"Vi talte om\narbejde\",\n\
             n2,amina,meeting,2026-06-02,Rettet,n1\n",
        ),
    ])
}

/// What came of a package that is right.
fn stored(house: &TestHouse, files: Vec<(String, Vec<u8>)>) -> Counts {
    match store_package(&house.office, MUNICIPALITY, files) {
        Ok(counts) => counts,
        Err(Faults::Wrong(report)) => panic!("{report:#?}"),
        Err(Faults::Broke(error)) => panic!("{error:?}"),
    }
}

/// What is wrong with a package.
fn faults(house: &TestHouse, files: Vec<(String, Vec<u8>)>) -> Report {
    match store_package(&house.office, MUNICIPALITY, files) {
        Err(Faults::Wrong(report)) => report,
        other => panic!("{other:?}"),
    }
}

fn fault(file: &str, line: u32, column: &str, wrong: Wrong) -> FaultLine {
    FaultLine { file: file.to_owned(), line, column: column.to_owned(), wrong }
}

/// How many rows each table has that an import writes to.
fn sizes(house: &TestHouse) -> Vec<(String, i64)> {
    let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
    let others = ["event", "package", "tie", "finder", "found_by", "duty"];
    let kinds = records::ALL.iter().map(|kind| kind.name.replace('-', "_"));
    kinds
        .chain(others.map(str::to_owned))
        .map(|table| (size(&mut conn, &table), table))
        .map(|(a, b)| (b, a))
        .collect()
}

fn size(conn: &mut Conn, table: &str) -> i64 {
    let sql = format!("select count(*) from {table} where municipality = $1");
    conn.first(&sql, &[], |row| row.get(0)).unwrap().unwrap()
}
