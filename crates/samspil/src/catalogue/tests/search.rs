// SPDX-License-Identifier: MPL-2.0
//! Thirty questions as people write them, each with the entry that answers it among the first three.

use crate::catalogue::{
    Entry,
    shelf::{Origin, Shelf, Shelved},
    shipped::{all, id_of},
};
use std::time::{Duration, Instant};

const QUESTIONS: [(&str, &str); 30] = [
    // As one says it.
    ("hvordan får vi flygtninge hurtigt ud i praktik", "slagelse-tidlig-indsats"),
    ("unge mellem 16 og 25 der vil have en uddannelse", "koege-staerk-fra-start"),
    ("børn der lige er kommet og skal i skole", "hedensted-skoleboost"),
    ("hjælp til lektier", "lektiecafe"),
    ("en dansk ven til nyankomne", "venner-viser-vej"),
    ("kvinder og danskundervisning", "odder-kvindeprojekt"),
    ("dansk på arbejdspladsen i køkken", "esbjerg-sprogkoekkener"),
    ("tage imod familier på tværs af forvaltninger", "tvaergaaende-modtagelse"),
    ("billige boliger sammen med studerende", "roskilde-nulenergihuse"),
    ("lægerne vil ikke lave helbredsvurderinger", "halsnaes-helbredsvurdering"),
    // Forms and compounds.
    ("lektiecaféer", "lektiecafe"),
    ("fritidsjobvejleder", "fritidsjob"),
    ("branchepakken", "vejle-branchepakker"),
    ("boligplaceringstjekliste", "haderslev-tjekliste"),
    ("modtageklassernes elever", "aarhus-modtageklasser"),
    ("familiekoordinatorer", "gladsaxe-helhedsindsats"),
    // Danish letters written out, or not at all.
    ("hoejskole", "hoejskoleophold"),
    ("aaben raadgivning", "aaben-raadgivning"),
    ("sprogkokken", "esbjerg-sprogkoekkener"),
    ("foraeldre netvaerk", "foraeldrenetvaerk"),
    // Typing errors.
    ("sprogcaffe", "taarnby-sprogcafe"),
    ("repartiering", "repatriering-raadgivning"),
    ("fritdisjob", "fritidsjob"),
    ("brandkaddet", "brandkadetter"),
    ("uledsaged børn", "uledsagede-boern"),
    // Other words for the same thing, and a little English.
    ("huskeliste når de flytter ind", "haderslev-tjekliste"),
    ("traumatiserede forældre med mareridt", "roskilde-ptsd"),
    ("personalet skal på kursus om hjemrejse", "randers-undervisningsdag"),
    ("fodbold for børn i ghettoen", "sport-forening"),
    ("volunteer friend", "venner-viser-vej"),
];

fn shipped() -> Shelf {
    Shelf::of_nobody()
}

#[test]
fn k01_thirty_questions_find_the_right_entry_among_the_first_three() {
    let shelf = shipped();
    let mut wrong = Vec::new();
    for (question, key) in QUESTIONS {
        let found = shelf.find(question);
        if !found.iter().take(3).any(|shelved| shelved.entry.id == id_of(key)) {
            let first: Vec<&str> = found.iter().take(5).map(|shelved| shelved.entry.name.as_str()).collect();
            let at = found.iter().position(|shelved| shelved.entry.id == id_of(key));
            wrong.push(format!("{question} ({key}, at {at:?}): {first:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_entry_is_found_by_its_own_name() {
    let shelf = shipped();
    for entry in all() {
        let found = shelf.find(&entry.name);
        assert!(found.iter().take(2).any(|shelved| shelved.entry.id == entry.id), "{}", entry.name);
    }
}

#[test]
fn what_has_nothing_to_do_with_it_finds_nothing() {
    let shelf = shipped();
    for query in ["xqzwv", "?!", "\u{0}\u{1}", "ææææææææææææææææææææææææææææææææ", "%27%20or%201=1"]
    {
        assert!(shelf.find(query).len() < 3, "{query}");
    }
    assert_eq!(shelf.find("  ").len(), all().len());
    assert!(!shelf.find(&"sprog ".repeat(2000)).is_empty());
}

#[test]
fn entries_of_the_same_kind_are_alike() {
    let shelf = shipped();
    for (key, like) in [
        ("fritidsjob", "lommepengejob"),
        ("formoeder", "dialogbaseret-modtagelse"),
        ("randers-repatrieringsambassadoer", "repatriering-raadgivning"),
        ("haderslev-tjekliste", "boligplacering-samarbejde"),
    ] {
        let found = shelf.alike(id_of(key));
        let names: Vec<&str> = found.iter().take(4).map(|shelved| shelved.entry.name.as_str()).collect();
        assert!(found.iter().take(4).any(|shelved| shelved.entry.id == id_of(like)), "{key}: {names:?}");
        assert!(found.iter().all(|shelved| shelved.entry.id != id_of(key)));
    }
}

/// Five thousand entries, in which words are spread as in the real ones.
fn many() -> Shelf {
    let entries = (0..5000_usize).map(|at| {
        let (one, other, third) =
            (&all()[at % all().len()], &all()[at * 7 % all().len()], &all()[at * 13 % all().len()]);
        let entry = Entry {
            id: id_of(&format!("prøve-{at}")),
            name: format!("{} {at}", one.name),
            problem: other.problem.clone(),
            method: format!("{} {}", third.method, other.summary),
            ..one.clone()
        };
        Shelved { entry, origin: Origin::Own, published: true }
    });
    Shelf::new(entries.collect())
}

#[test]
fn five_thousand_entries_are_searched_in_less_than_twenty_milliseconds() {
    let shelf = many();
    // The best of a few: what else the machine does is not ours.
    for (question, _) in QUESTIONS {
        let took = (0..5).map(|_| timed(|| shelf.find(question).len())).min().unwrap();
        assert!(
            took < Duration::from_millis(if cfg!(debug_assertions) { 60 } else { 20 }),
            "{question}: {took:?}"
        );
    }
}

fn timed(work: impl Fn() -> usize) -> Duration {
    let begun = Instant::now();
    assert!(work() > 0);
    begun.elapsed()
}
