// SPDX-License-Identifier: MPL-2.0
//! Files that rows carry: looked at before anything is stored, kept with their record, and nothing from outside the folder.

use super::{fault, sizes};
use crate::{
    gate::Role,
    import::{
        Counts, FaultLine, Faults, Wrong, check, id_of, keep, open, package::Files, progress::Progress,
    },
    record::FaultKind,
    testing::{MUNICIPALITY, TODAY, TestHouse, in_every_house},
};
use kernel::ids::{AccountId, DocumentId, PersonId};
use std::{fs, path::PathBuf};

const PDF: &[u8] = b"%PDF-1.7\nOpdigtet.";
const COLUMNS: &str =
    "id,person,title,kind,direction,dated_on,correspondent,about,corrects,filed_by,filed_on,file\n";
const TWO: &str = "d1,amina,Papirer,handover,in,2026-06-01,Asylcentret,handover/o1,,,2026-06-02,files/1/Papirer.pdf\n\
                   d2,amina,Brev,letter,in,2026-06-10,Skolen,,d1,coordinator,2026-06-11,files/brev.txt\n";

/// A package in a folder of its own, which goes away with it.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

impl Folder {
    fn with(rows: &str) -> Self {
        let folder = Self(std::env::temp_dir().join(format!("samspil-package-{}", AccountId::mint())));
        let tables = [
            ("unit", "id,name,kind\nteam,Teamet,integration\n".to_owned()),
            (
                "person",
                "id,name,sex,interpreter\namina,Amina Tesfay,female,none\nomar,Omar,male,none\n".to_owned(),
            ),
            (
                "case-file",
                "id,person,number,unit,caseworker,starts_on\nc,amina,S-1,team,caseworker,2026-05-16\n"
                    .to_owned(),
            ),
            (
                "handover",
                "id,person,received_on,sent_by,legal_ground,skills\no1,amina,2026-06-01,Centret,Kapitel 10,Bager\n"
                    .to_owned(),
            ),
            ("document", format!("{COLUMNS}{rows}")),
        ];
        let resources: Vec<_> = tables
            .iter()
            .map(|(name, _)| serde_json::json!({"name": name, "path": format!("{name}.csv")}))
            .collect();
        fs::create_dir_all(folder.0.join("files/1")).unwrap();
        for (name, text) in &tables {
            folder.put(&format!("{name}.csv"), text.as_bytes());
        }
        let description = serde_json::json!({"name": "papirer", "resources": resources});
        folder.put("datapackage.json", description.to_string().as_bytes());
        folder.put("files/1/Papirer.pdf", PDF);
        folder.put("files/brev.txt", "Kære kommune, ærbødigst".as_bytes());
        folder
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        fs::write(self.0.join(path), bytes).unwrap();
    }

    /// Its tables, as a browser sends them, with these other files.
    fn sent(&self, others: &[(&str, &[u8])]) -> Vec<(String, Vec<u8>)> {
        let tables = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().path());
        tables
            .filter(|path| path.is_file())
            .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
            .chain(others.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())))
            .collect()
    }

    fn import(&self, house: &TestHouse) -> Result<Counts, Faults> {
        let (files, progress) = (Files::Folder(self.0.clone()), Progress::hidden());
        keep(|| house.office.by_itself(MUNICIPALITY), open(&files, &progress), &progress)
    }

    fn only_check(&self, house: &TestHouse) -> Result<usize, Faults> {
        let (files, progress) = (Files::Folder(self.0.clone()), Progress::hidden());
        let mut look = house.office.look_by_itself(MUNICIPALITY).unwrap();
        check(&mut look, TODAY, open(&files, &progress), &progress).map(|checked| checked.counts.stored())
    }

    /// What is wrong with it, which is the same when it is only checked.
    fn wrong(&self, house: &TestHouse) -> Vec<FaultLine> {
        let said = |done: Result<(), Faults>| match done {
            Err(Faults::Wrong(report)) => report.first,
            other => panic!("{other:?}"),
        };
        let checked = said(self.only_check(house).map(|_| ()));
        assert_eq!(said(self.import(house).map(|_| ())), checked);
        checked
    }
}

fn kept(house: &TestHouse) -> i64 {
    house.count("select count(*) from kept_file where municipality = $1", &[])
}

#[test]
fn b27_a_package_brings_documents_with_their_files_and_twice_changes_nothing() {
    in_every_house(|house| {
        let folder = Folder::with(TWO);
        assert_eq!(folder.only_check(house).unwrap(), 7);
        assert_eq!(kept(house), 0, "only checked");
        let counts = folder.import(house).unwrap();
        assert_eq!(counts.0.last(), Some(&("document", 2, 0)));
        let amina: PersonId = id_of(MUNICIPALITY, "person", "amina");
        let first: DocumentId = id_of(MUNICIPALITY, "document", "d1");
        let second: DocumentId = id_of(MUNICIPALITY, "document", "d2");
        let maja = house.visitor(Role::Caseworker);
        let file = maja.get(&format!("/person/{amina}/document/{first}/file"));
        assert_eq!((file.status, file.body.as_bytes()), (200, PDF));
        let said = maja.get(&format!("/api/v1/persons/{amina}/document/{second}")).json();
        assert_eq!(said["file_name"], "brev.txt");
        assert_eq!((&said["file_type"], &said["file_size"]), (&"txt".into(), &26.into()));
        assert_eq!(
            (&said["filed_on"], said["corrects"].as_str()),
            (&"2026-06-11".into(), Some(&*first.to_string()))
        );
        let handover = id_of::<kernel::ids::RecordKind>(MUNICIPALITY, "handover", "o1");
        let page = maja.get(&format!("/api/v1/persons/{amina}/document/{first}")).json();
        assert_eq!(page["about"].as_str(), Some(&*handover.to_string()));
        let before = sizes(house);
        assert_eq!(folder.import(house).unwrap().stored(), 0);
        assert_eq!((sizes(house), kept(house)), (before, 2));
        folder.put("files/brev.txt", b"Et andet brev");
        assert_eq!(folder.wrong(house), [fault("document.csv", 3, "id", Wrong::Differs)]);
    });
}

#[test]
fn what_others_filed_is_new_to_whoever_carries_the_case_also_when_it_came_in_a_package() {
    in_every_house(|house| {
        Folder::with(TWO).import(house).unwrap();
        let day = house.visitor(Role::Caseworker).get("/").body;
        assert!(day.contains("Brev"), "{day}");
        assert!(!day.contains(">Papirer<"), "nobody is said to have filed it: it was there before");
    });
}

#[test]
fn every_file_is_looked_at_before_anything_is_stored_and_none_from_outside_the_folder() {
    in_every_house(|house| {
        let mut rows = String::new();
        let large = vec![b'a'; crate::record::LARGEST_FILE + 1];
        let all = [
            ("../hemmelig.txt", Wrong::LeadsOut("../hemmelig.txt".to_owned())),
            ("/etc/hostname", Wrong::LeadsOut("/etc/hostname".to_owned())),
            ("files/ud.txt", Wrong::LeadsOut("files/ud.txt".to_owned())),
            ("files/væk.pdf", Wrong::NoFileOfRow("files/væk.pdf".to_owned())),
            ("files/1", Wrong::NotAFile("files/1".to_owned())),
            ("files/stor.txt", Wrong::Field(FaultKind::FileTooLarge(10))),
            ("files/side.html", Wrong::Field(FaultKind::Said("fault-file-type"))),
            ("files/bedrag.pdf", Wrong::Field(FaultKind::Said("fault-file-name"))),
            ("files/tom.txt", Wrong::Field(FaultKind::Said("fault-file-empty"))),
            ("", Wrong::Field(FaultKind::Missing)),
        ];
        for (at, (path, _)) in all.iter().enumerate() {
            rows += &format!("d{at},amina,Papir,other,internal,2026-06-01,,,,,2026-06-02,{path}\n");
        }
        let folder = Folder::with(&rows);
        let outside = folder.0.with_extension("txt");
        fs::write(&outside, "Uden for mappen").unwrap();
        std::os::unix::fs::symlink(&outside, folder.0.join("files/ud.txt")).unwrap();
        folder.put("files/stor.txt", &large);
        folder.put("files/side.html", b"<!doctype html><p>Hej");
        folder.put("files/bedrag.pdf", b"Kun tekst");
        folder.put("files/tom.txt", b"");
        let (before, files) = (sizes(house), Files::Folder(folder.0.clone()));
        let wanted: Vec<FaultLine> = all
            .into_iter()
            .zip(2..)
            .map(|((_, wrong), line)| fault("document.csv", line, "file", wrong))
            .collect();
        assert_eq!(open(&files, &Progress::hidden()).report.first, wanted, "before a database is opened");
        assert_eq!(folder.wrong(house), wanted);
        assert_eq!((sizes(house), kept(house)), (before, 0));
        fs::remove_file(outside).unwrap();
    });
}

#[test]
fn a_file_that_changes_after_the_package_was_opened_leaves_nothing_behind() {
    in_every_house(|house| {
        let folder = Folder::with(TWO);
        let (files, progress) = (Files::Folder(folder.0.clone()), Progress::hidden());
        let (before, opened) = (sizes(house), open(&files, &progress));
        folder.put("files/brev.txt", b"Skrevet om imens");
        let mut tx = house.office.by_itself(MUNICIPALITY).unwrap();
        let mut checked = check(&mut tx, TODAY, opened, &progress).unwrap();
        let done = crate::import::keep::store(&mut tx, &mut checked, &files, &progress);
        drop(tx);
        let Err(Faults::Wrong(report)) = done.map(|_| ()) else { panic!("stored all the same") };
        let changed = Wrong::FileChanged("files/brev.txt".to_owned());
        assert_eq!(report.first, [fault("document.csv", 3, "file", changed)]);
        assert_eq!((sizes(house), kept(house)), (before, 0));
    });
}

#[test]
fn what_a_document_is_about_stands_in_the_same_file_and_is_named_with_its_kind() {
    in_every_house(|house| {
        let row = |id, person, about| {
            format!("{id},{person},Papir,other,internal,2026-06-01,,{about},,,2026-06-02,files/brev.txt\n")
        };
        let rows =
            [row("a", "omar", "handover/o1"), row("b", "amina", "o1"), row("c", "amina", "person/amina")];
        let wrong = |key: &str| Wrong::UnknownKey("filed", key.to_owned());
        let lines: Vec<_> = ["handover/o1", "o1", "person/amina"]
            .iter()
            .zip(2..)
            .map(|(key, line)| fault("document.csv", line, "about", wrong(key)))
            .collect();
        assert_eq!(Folder::with(&rows.concat()).wrong(house), lines);
    });
}

#[test]
fn a_package_whose_files_are_sent_without_their_folders_is_stored_as_from_its_folder() {
    in_every_house(|house| {
        let sent = Folder::with(TWO).sent(&[("Papirer.pdf", PDF), ("brev.txt", b"K\xc3\xa6re kommune")]);
        assert_eq!(super::stored(house, sent).0.last(), Some(&("document", 2, 0)));
        assert_eq!(kept(house), 2);
    });
}

#[test]
fn files_of_one_name_from_several_folders_are_refused_where_no_folders_are_sent() {
    in_every_house(|house| {
        let row = |id, path| format!("{id},amina,Papir,other,internal,2026-06-01,,,,,2026-06-02,{path}\n");
        let folder = Folder::with(&(row("a", "files/1/Papirer.pdf") + &row("b", "files/2/Papirer.pdf")));
        let wrong = super::faults(house, folder.sent(&[("Papirer.pdf", PDF)]));
        let namesakes = Wrong::Namesakes("Papirer.pdf".to_owned());
        assert_eq!(wrong.first, [fault("document.csv", 3, "file", namesakes)]);
    });
}

#[test]
fn a_document_was_not_filed_tomorrow() {
    in_every_house(|house| {
        let row = |id, day| format!("{id},amina,Papir,other,internal,2026-06-01,,,,,{day},files/brev.txt\n");
        let folder = Folder::with(&(row("a", "2026-06-15") + &row("b", "2026-06-16")));
        let future = Wrong::Field(FaultKind::InTheFuture);
        assert_eq!(folder.wrong(house), [fault("document.csv", 3, "filed_on", future)]);
    });
}
