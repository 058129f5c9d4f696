#![allow(missing_docs, clippy::all)]
use kernel::ids::*;
use samspil::{
    FOLLOWERS, cases, command,
    gate::*,
    housing, import, learning, people,
    record::{store, *},
    work,
};
use std::collections::HashMap;
use std::sync::Mutex;
struct Line<'a> {
    head: &'a HashMap<String, usize>,
    row: &'a csv::StringRecord,
    logins: &'a HashMap<String, AccountId>,
}
impl Source for Line<'_> {
    fn text(&self, f: &str) -> &str {
        self.head.get(f).and_then(|i| self.row.get(*i)).unwrap_or("")
    }
    fn reference(&self, list: &'static str, text: &str) -> Option<uuid::Uuid> {
        if text.is_empty() {
            return None;
        }
        if list == "account" {
            return self.logins.get(text).map(|i| i.uuid());
        }
        Some(import::id_of::<RecordKind>(540, list, text).uuid())
    }
}
static TOUCHED: Mutex<Vec<PersonId>> = Mutex::new(vec![]);
fn load<R: Record>(office: &Office, dir: &str, logins: &HashMap<String, AccountId>) {
    let Ok(mut r) = csv::Reader::from_path(format!("{dir}/{}.csv", R::NAME)) else { return };
    let head: HashMap<String, usize> =
        r.headers().unwrap().iter().enumerate().map(|(i, h)| (h.to_owned(), i)).collect();
    let mut tx = office.by_itself(540).unwrap();
    let mut told = None;
    let mut n = 0;
    for row in r.records() {
        let row = row.unwrap();
        let line = Line { head: &head, row: &row, logins };
        let mut faults = Faults::default();
        let rec = store::read::<R>(&line, &mut faults, tx.today())
            .unwrap_or_else(|| panic!("{} {:?} {:?}", R::NAME, faults, row));
        let person: PersonId = if R::OWNER == Owner::Person {
            import::id_of(540, "person", line.text("person"))
        } else {
            store::nobody()
        };
        let id: RecordId = import::id_of(540, R::NAME, line.text("id"));
        let person = if R::OWNER == Owner::Itself { id.cast() } else { person };
        told = Some(store::add(&mut tx, person, id, &rec).unwrap());
        tx.forget();
        n += 1;
    }
    if let Some(t) = told {
        tx.commit(t).unwrap();
    }
    eprintln!("{} {n}", R::NAME);
}
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let (db, dir) = (&a[1], &a[2]);
    let mut r = csv::Reader::from_path(format!("{dir}/person.csv")).unwrap();
    let persons: Vec<PersonId> = r.records().map(|x| import::id_of(540, "person", &x.unwrap()[0])).collect();
    let office = Office::open(&db.parse().unwrap(), command::now, FOLLOWERS).unwrap();
    office.found_municipality(540, "Solbæk Kommune").unwrap();
    let mut logins = HashMap::new();
    {
        let unit: UnitId = import::id_of(540, "unit", "u1");
        let mut cf = csv::Reader::from_path(format!("{dir}/case-file.csv")).unwrap();
        let mut names: Vec<String> = cf.records().map(|x| x.unwrap()[4].to_owned()).collect();
        names.sort();
        names.dedup();
        let mut tx = office.by_itself(540).unwrap();
        let mut told = None;
        for n in names {
            let id = AccountId::mint();
            told = Some(
                accounts::open(
                    &mut tx,
                    id,
                    &accounts::NewAccount {
                        login: &n,
                        name: &n,
                        role: Role::Caseworker,
                        units: &[unit],
                        password: "langt nok til en test",
                    },
                )
                .unwrap(),
            );
            logins.insert(n, id);
        }
        tx.commit(told.unwrap()).unwrap();
    }
    let l = &logins;
    load::<people::Unit>(&office, dir, l);
    load::<housing::Area>(&office, dir, l);
    load::<housing::Dwelling>(&office, dir, l);
    load::<people::Household>(&office, dir, l);
    load::<people::Person>(&office, dir, l);
    load::<people::Membership>(&office, dir, l);
    load::<people::Permit>(&office, dir, l);
    load::<people::Visitation>(&office, dir, l);
    load::<people::Responsibility>(&office, dir, l);
    load::<cases::CaseFile>(&office, dir, l);
    load::<cases::Contract>(&office, dir, l);
    load::<cases::Goal>(&office, dir, l);
    load::<cases::Talk>(&office, dir, l);
    load::<housing::Placement>(&office, dir, l);
    load::<learning::DanishReferral>(&office, dir, l);
    load::<learning::Module>(&office, dir, l);
    load::<work::Offer>(&office, dir, l);
    load::<work::Employment>(&office, dir, l);
    load::<work::Benefit>(&office, dir, l);
    load::<cases::HealthOffer>(&office, dir, l);
    load::<cases::Task>(&office, dir, l);
    load::<cases::Note>(&office, dir, l);
    for chunk in persons.chunks(500) {
        let mut tx = office.by_itself(540).unwrap();
        let mut told = None;
        told = Some(tx.tell(&Event::of_the_house(Happened::Changed, "unit", AccountId::mint())).unwrap());
        for p in chunk {
            tx.touch(*p);
        }
        tx.commit(told.unwrap()).unwrap();
    }
}
