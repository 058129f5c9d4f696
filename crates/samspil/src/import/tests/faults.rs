// SPDX-License-Identifier: MPL-2.0
//! Everything that can be wrong with a package, each with the file, line and column it is found in.

use super::{Faults, Wrong, described, family, fault, faults, package, sizes, stored};
use crate::{
    import::{FaultLine, Report, fault::SHOWN, open, package::Files, progress::Progress, store_package},
    record::{FaultKind, became, codes},
    testing::{MUNICIPALITY, in_every_house},
    web::wording,
};

const PERSON: &str = "id,name,sex,interpreter\n";
const NOTE: &str = "id,person,kind,happened_on,facts\nt,p1,phone,2026-06-01,A\n";

fn people(rows: &str) -> (&'static str, String) {
    ("person.csv", format!("{PERSON}{rows}"))
}

/// Checks that a package of these files has exactly these faults, and that nothing of it is stored.
fn expect(files: &[(&str, String)], wanted: &[FaultLine]) {
    in_every_house(|house| {
        let before = sizes(house);
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let report = faults(house, package(&files));
        assert_eq!(report.first, wanted);
        assert_eq!(report.total, wanted.len());
        assert_eq!(sizes(house), before);
    });
}

fn field(file: &str, line: u32, column: &str, kind: FaultKind) -> FaultLine {
    fault(file, line, column, Wrong::Field(kind))
}

#[test]
fn b27_every_row_of_every_file_is_checked_before_anything_is_stored() {
    // A cell of two lines: what comes after it stands one line further down.
    let persons = "id,name,sex,interpreter,other_names\np1,A,female,none,\"A\nAa\"\np2,B,woman,none,\n";
    let tasks = "id,person,what,due_on,done_on,unit\n\
                 t1,p1,,31.02.2026,,team\n\
                 ,p1,Ring,2026-06-01,2030-01-01,team\n\
                 t3,nobody,Ring,2026-06-01,,team\n\
                 t4,,Ring,2026-06-01,1,2,team\n\
                 t5,,Ring,2026-06-01,,team\n";
    let units = "id,name,kind\nteam,Teamet,integration\n".to_owned();
    expect(
        &[("person.csv", persons.to_owned()), ("task.csv", tasks.to_owned()), ("unit.csv", units)],
        &[
            fault("task.csv", 5, "", Wrong::Width(6, 7)),
            fault(
                "person.csv",
                4,
                "sex",
                Wrong::NotInList("woman".to_owned(), codes::<kernel::codes::Sex>()),
            ),
            field("task.csv", 3, "id", FaultKind::Missing),
            fault("task.csv", 4, "person", Wrong::UnknownKey("person", "nobody".to_owned())),
            field("task.csv", 6, "person", FaultKind::Missing),
            field("task.csv", 2, "what", FaultKind::Missing),
            field("task.csv", 2, "due_on", FaultKind::NotADay),
            field("task.csv", 3, "done_on", FaultKind::InTheFuture),
        ],
    );
}

#[test]
fn keys_are_short_and_each_is_given_once() {
    let long = "k".repeat(101);
    expect(
        &[people(&format!("p1,A,female,none\np1,B,female,none\n{long},C,male,none\n"))],
        &[
            fault("person.csv", 3, "id", Wrong::KeyTwice(2)),
            field("person.csv", 4, "id", FaultKind::TooLong(100)),
        ],
    );
}

#[test]
fn a_reference_leads_to_a_row_of_its_kind_in_the_package_or_to_what_is_there() {
    let cases = "id,person,number,unit,caseworker,starts_on\nc1,p1,1,nowhere,nobody,2026-06-01\n";
    let notes = "id,person,kind,happened_on,facts,corrects\n\
                 n1,p1,phone,2026-06-01,Tekst,n2\n\
                 n2,p2,phone,2026-06-01,Tekst,\n";
    expect(
        &[
            people("p1,A,female,none\np2,B,female,none\n"),
            ("case-file.csv", cases.to_owned()),
            ("note.csv", notes.to_owned()),
        ],
        &[
            fault("case-file.csv", 2, "unit", Wrong::UnknownKey("unit", "nowhere".to_owned())),
            fault("case-file.csv", 2, "caseworker", Wrong::UnknownKey("account", "nobody".to_owned())),
            // The other note stands in another person's file.
            fault("note.csv", 2, "corrects", Wrong::UnknownKey("note", "n2".to_owned())),
        ],
    );
}

#[test]
fn a_cpr_number_and_a_case_number_belong_to_one_only() {
    in_every_house(|house| {
        stored(house, family());
        let persons = "id,name,sex,interpreter,cpr\n\
                       x,X,female,none,6403901236\n\
                       y,Y,female,none,620290-5005\n\
                       z,Z,female,none,620290-5005\n\
                       w,W,female,none,12\n";
        let cases = "id,person,number,unit,starts_on\nc7,x,S-1,team,2026-06-01\n";
        let report = faults(house, package(&[("person.csv", persons), ("case-file.csv", cases)]));
        assert_eq!(
            report.first,
            [
                field("person.csv", 5, "cpr", FaultKind::NotACpr),
                field("person.csv", 2, "cpr", FaultKind::CprTaken),
                field("person.csv", 4, "cpr", FaultKind::CprTaken),
                field("case-file.csv", 2, "number", FaultKind::Taken),
            ]
        );
    });
}

#[test]
fn nobody_is_their_own_relative_or_belongs_to_a_household_twice_on_the_same_day() {
    in_every_house(|house| {
        let households = ("household.csv", "id,name\nh,Tesfay\ni,Haile\n");
        let persons = ("person.csv", "id,name,sex,interpreter\np,A,female,none\nq,B,male,none\n");
        let head = "id,person,household,role,starts_on,ends_on\n";
        let first = format!("{head}m1,p,h,adult,2026-01-01,2026-06-30\nm2,q,h,adult,2026-01-01,\n");
        stored(house, package(&[households, persons, ("membership.csv", &first)]));
        let again = format!(
            "{head}m3,p,h,adult,2026-07-01,\nm4,p,h,adult,2026-08-01,2026-08-31\nm5,p,i,adult,2026-01-01,\n\
             m6,q,h,adult,2027-01-01,\n"
        );
        let kin = "id,person,relative,kinship,custody,together\nk1,p,q,spouse,false,true\nk2,q,q,spouse,false,true\n";
        let report = faults(house, package(&[("membership.csv", &again), ("kin.csv", kin)]));
        let twice =
            |line| field("membership.csv", line, "starts_on", FaultKind::Said("fault-membership-twice"));
        let themselves = field("kin.csv", 3, "relative", FaultKind::Said("fault-themselves"));
        assert_eq!(report.first, [twice(3), twice(5), themselves]);
    });
}

#[test]
fn the_first_line_names_known_columns_once_and_all_that_every_row_needs() {
    expect(
        &[("person.csv", "id,nmae,sex,sex,phon\np1,A,female,female,1\n".to_owned())],
        &[
            fault("person.csv", 1, "nmae", Wrong::UnknownColumn("nmae".to_owned(), "name")),
            fault("person.csv", 1, "sex", Wrong::ColumnTwice),
            fault("person.csv", 1, "phon", Wrong::UnknownColumn("phon".to_owned(), "phone")),
            fault("person.csv", 1, "interpreter", Wrong::ColumnMissing),
        ],
    );
    expect(&[("household.csv", String::new())], &[fault("household.csv", 0, "", Wrong::NoHeader)]);
}

#[test]
fn a_file_in_another_encoding_is_told_by_line_and_byte_and_causes_no_other_faults() {
    in_every_house(|house| {
        let mut files = package(&[("person.csv", PERSON), ("note.csv", NOTE)]);
        files[1].1.extend(b"p1,S\xf8ren,male,none\n");
        let report = faults(house, files);
        assert_eq!(report.first, [fault("person.csv", 2, "", Wrong::NotUtf8(PERSON.len() + 5))]);
    });
}

/// Checks that a description has exactly these faults.
fn expect_of_description(description: &str, wanted: &[FaultLine]) {
    in_every_house(|house| {
        let report = faults(house, described(description, &[("note.csv", NOTE)]));
        assert_eq!(report.first, wanted, "{description}");
    });
}

#[test]
fn the_description_is_json_and_names_known_kinds_and_files_of_the_folder() {
    let of = |line, column: &str, wrong| fault("datapackage.json", line, column, wrong);
    let resources = "resources";
    expect_of_description("{}", &[of(0, resources, Wrong::NotThere)]);
    expect_of_description("{\"resources\": []}", &[of(0, resources, Wrong::NotThere)]);
    expect_of_description(
        r#"{"resources": [{"name": "note", "path": "note.csv"}, {"name": "persons", "path": "person.csv"},
            {"name": "note", "path": "note.csv"}, {"path": "x"}, {"name": "unit"},
            {"name": "area", "path": "../area.csv"}, {"name": "kin", "path": "/etc/passwd"},
            {"name": "goal", "path": "goal.csv", "dialect": {"delimiter": "|"}},
            {"name": "talk", "path": "talk.csv"}, {"name": "money-rate", "path": "money-rate.csv"}]}"#,
        &[
            of(0, "resources[1].name", Wrong::UnknownResource("persons".to_owned(), "person")),
            of(0, "resources[2].name", Wrong::ResourceTwice("note".to_owned())),
            of(0, "resources[3].name", Wrong::NotThere),
            of(0, "resources[4].path", Wrong::NotThere),
            of(0, "resources[5].path", Wrong::LeadsOut("../area.csv".to_owned())),
            of(0, "resources[6].path", Wrong::LeadsOut("/etc/passwd".to_owned())),
            of(0, "resources[7].dialect.delimiter", Wrong::Delimiter),
            of(0, "resources[9].name", Wrong::Renamed(became("money-rate").unwrap())),
            fault("talk.csv", 0, "", Wrong::NoFile),
        ],
    );
    in_every_house(|house| {
        let report = faults(house, described("{\n  \"resources\": [,]}", &[]));
        let [one] = &report.first[..] else { panic!("{report:?}") };
        assert!(one.line == 2 && matches!(one.wrong, Wrong::NotJson(_)), "{one:?}");
        let report = faults(house, vec![("person.csv".to_owned(), PERSON.into())]);
        assert_eq!(report.first, [of(0, "", Wrong::NoDescription)]);
        let mut files = package(&[("person.csv", PERSON)]);
        files.push(("kin.csv".to_owned(), Vec::new()));
        assert_eq!(faults(house, files).first, [fault("kin.csv", 0, "", Wrong::NotNamed)]);
    });
}

#[test]
fn a_folder_is_read_and_no_link_leads_out_of_it() {
    let folder = std::env::temp_dir().join(format!("samspil-import-{}", kernel::ids::RecordId::mint()));
    std::fs::create_dir_all(folder.join("inner")).unwrap();
    for (name, bytes) in package(&[("person.csv", PERSON), ("household.csv", "")]) {
        std::fs::write(folder.join("inner").join(name), bytes).unwrap();
    }
    std::fs::remove_file(folder.join("inner/household.csv")).unwrap();
    std::fs::write(folder.join("secret.csv"), "id,name\nh1,A\n").unwrap();
    let read = || open(&Files::Folder(folder.join("inner")), &Progress::hidden()).report.first;
    assert_eq!(read(), [fault("household.csv", 0, "", Wrong::NoFile)]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(folder.join("secret.csv"), folder.join("inner/household.csv")).unwrap();
        let out = Wrong::LeadsOut("household.csv".to_owned());
        assert_eq!(read(), [fault("household.csv", 0, "", out)]);
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn only_the_first_faults_are_shown_and_all_are_counted() {
    in_every_house(|house| {
        let rows: String = (0..450).map(|at| format!("p{at},A,female,perhaps\n")).collect();
        let report = faults(house, package(&[("person.csv", &format!("{PERSON}{rows}"))]));
        assert_eq!((report.first.len(), report.total), (SHOWN, 450));
    });
}

#[test]
fn a_database_that_breaks_off_keeps_nothing() {
    in_every_house(|house| {
        // A row of another kind is in the way of the tenth person's words: what was stored before it goes too.
        let before = sizes(house);
        let rows: String = (0..100).map(|at| format!("p{at},Navn {at},female,none\n")).collect();
        let person: kernel::ids::PersonId = crate::import::id_of(MUNICIPALITY, "person", "p10");
        let mut tx = house.office.by_itself(MUNICIPALITY).unwrap();
        tx.run("insert into found_by (municipality, person, words) values ($1, $2, 'x')", &[&person])
            .unwrap();
        let told =
            tx.tell(&crate::gate::Event::of_the_house(crate::gate::Happened::Added, "x", person)).unwrap();
        tx.commit(told).unwrap();
        let done = store_package(
            &house.office,
            MUNICIPALITY,
            package(&[("person.csv", &format!("{PERSON}{rows}"))]),
        );
        assert!(matches!(done, Err(Faults::Broke(_))), "{done:?}");
        for ((table, before), (_, after)) in before.into_iter().zip(sizes(house)) {
            let ours = i64::from(matches!(table.as_str(), "event" | "found_by"));
            assert_eq!(after - before, ours, "{table}");
        }
    });
}

/// One of each.
fn one_of_each() -> Vec<Wrong> {
    let text = || "x".repeat(500);
    vec![
        Wrong::NoDescription,
        Wrong::NotJson(text()),
        Wrong::NotThere,
        Wrong::UnknownResource(text(), "person"),
        Wrong::Renamed(became("money-rate").unwrap()),
        Wrong::ResourceTwice(text()),
        Wrong::LeadsOut(text()),
        Wrong::NoFile,
        Wrong::NotNamed,
        Wrong::NotReadable(text()),
        Wrong::TooLarge(1),
        Wrong::NotUtf8(1),
        Wrong::Delimiter,
        Wrong::NoHeader,
        Wrong::UnknownColumn(text(), "name"),
        Wrong::ColumnTwice,
        Wrong::ColumnMissing,
        Wrong::Width(1, 1),
        Wrong::KeyTwice(1),
        Wrong::UnknownKey("unit", text()),
        Wrong::UnknownKey("account", text()),
        Wrong::NotInList(text(), vec!["a", "b"]),
        Wrong::Differs,
        Wrong::Struck,
        Wrong::Field(FaultKind::Missing),
        Wrong::Field(FaultKind::Taken),
    ]
}

#[test]
fn every_fault_says_what_to_do_in_every_language() {
    for w in wording::all() {
        for wrong in &one_of_each() {
            let said = wrong.say(w);
            assert!(said.contains(' ') && !said.contains('{'), "{} {wrong:?}: {said}", w.language);
        }
        let mut report = Report::default();
        for count in [1, SHOWN + 1] {
            while report.total < count {
                report.add("x", 0, "", Wrong::NoFile);
            }
            assert!(report.sum(w).contains(&count.to_string()), "{}", report.sum(w));
        }
    }
}
