// SPDX-License-Identifier: MPL-2.0
//! What comes with the program, held against a list of the initiatives and figures that the five documents name.

use crate::{
    catalogue::{
        Entry, FigureKind, Phase, Theme, figure, personal,
        shipped::{all, id_of, with_id},
    },
    gate::Role,
    testing::in_every_house,
};
use kernel::TextEnum;

/// Every initiative the documents name, by the key of its entry.
const NAMED: &str = include_str!("named.txt");

fn entry(key: &str) -> &'static Entry {
    with_id(id_of(key)).unwrap_or_else(|| panic!("no entry {key}"))
}

/// The lines of the list: key, then the figures that its documents give.
fn lines() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    NAMED.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| {
        let mut words = line.split_whitespace();
        (words.next().unwrap(), words.collect())
    })
}

#[test]
fn a01_every_initiative_of_the_documents_is_there_with_its_figures_its_phase_and_its_source() {
    let mut named = 0;
    for (key, figures) in lines() {
        let entry = entry(key);
        let values: Vec<&str> = entry.figures.iter().map(|figure| figure.value.as_str()).collect();
        assert_eq!(values, figures, "{key}");
        named += 1;
    }
    assert_eq!(all().len(), named, "an entry that no document names");
    assert!(named >= 55, "{named}");
    for phase in Phase::ALL {
        assert!(all().iter().any(|entry| entry.phase == *phase), "{phase}");
    }
    for theme in Theme::ALL {
        assert!(all().iter().any(|entry| entry.theme == *theme), "{theme}");
    }
}

#[test]
fn a40_every_entry_and_every_figure_has_a_source_with_publisher_and_year() {
    for entry in all() {
        assert!(!entry.sources.is_empty(), "{}", entry.name);
        for source in &entry.sources {
            assert!(!source.title.is_empty() && !source.publisher.is_empty(), "{}", entry.name);
            assert!((2013..=2026).contains(&source.year), "{}", entry.name);
        }
        for figure in &entry.figures {
            assert!(figure::number(&figure.value).is_some(), "{}: {}", entry.name, figure.value);
            assert!(!figure.source.is_empty() && !figure.cohort.is_empty(), "{}", entry.name);
        }
    }
}

#[test]
fn every_entry_is_told_whole_in_danish_and_in_short_in_english() {
    let mut names: Vec<&str> = Vec::new();
    for entry in all() {
        for text in [&entry.summary, &entry.problem, &entry.method, &entry.english, &entry.status_reason] {
            assert!(text.len() > 15 && text.ends_with('.'), "{}: {text}", entry.name);
        }
        assert!(!entry.contact_function.is_empty() && !entry.keywords.is_empty(), "{}", entry.name);
        assert!(entry.evidence.len() == 5 && entry.evidence.iter().all(|line| line.reason.len() > 20));
        assert!(entry.builds_on.is_none_or(|id| with_id(id).is_some()), "{}", entry.name);
        assert!(!names.contains(&entry.name.as_str()), "{} twice", entry.name);
        names.push(&entry.name);
    }
}

#[test]
fn a20_no_shipped_figure_speaks_of_effect_without_a_comparison_group() {
    for entry in all() {
        for figure in &entry.figures {
            assert_ne!(figure.kind, FigureKind::ComparisonGroup, "none of the documents has one");
            assert!(!figure::speaks_of_effect(
                figure.kind,
                [Some(&figure.measure), Some(&figure.definition)]
            ));
        }
    }
}

#[test]
fn no_entry_names_a_person_or_how_to_reach_one() {
    for entry in all() {
        let json = serde_json::to_value(entry).unwrap();
        for (field, text) in json.as_object().unwrap() {
            let text = if field == "id" || field == "builds_on" { String::new() } else { text.to_string() };
            for line in text.split('"') {
                assert_eq!(personal::find(line), None, "{}: {line}", entry.name);
            }
        }
    }
    // Those whom the documents name, as sums of the small letters of each name: the names themselves stand nowhere.
    let words: Vec<u64> = all()
        .iter()
        .flat_map(|entry| {
            serde_json::to_string(entry)
                .unwrap()
                .split(|c: char| !c.is_alphabetic())
                .map(sum)
                .collect::<Vec<_>>()
        })
        .collect();
    for name in NAMES {
        assert!(!words.contains(name), "somebody's name stands in an entry: {name}");
    }
}

/// A sum of the letters of a word (FNV-1a).
fn sum(word: &str) -> u64 {
    let fold = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    word.to_lowercase().bytes().fold(0xcbf2_9ce4_8422_2325, fold)
}

/// The sums of the family names of everybody whom the five documents name.
const NAMES: &[u64] = &[
    0xdb486797b5c167a,
    0x7f25_f985_7db4_d36d,
    0x6319_0785_7eb6_19d6,
    0xf702_5c32_a3c6_1621,
    0xeefe_3879_1677_752c,
    0xea8f_98b7_f9ad_fbd4,
    0x8672_75ef_69a5_0937,
    0xeafb_7add_f81a_30e1,
    0x757b_0eb2_4a4c_9dfa,
    0xde4a_80e9_a48e_93aa,
    0x85b0_5567_30eb_8a04,
    0x91f5_230b_eaf7_dc50,
];

/// Where the documents themselves lie beside the repository, no sentence of theirs stands in an entry.
#[test]
fn no_sentence_of_the_documents_stands_in_an_entry() {
    let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/mission");
    let Ok(files) = std::fs::read_dir(beside) else { return };
    let documents: Vec<String> = files
        .flatten()
        .filter_map(|file| std::fs::read_to_string(file.path()).ok())
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
        .collect();
    for entry in all() {
        for text in [&entry.summary, &entry.problem, &entry.method, &entry.experience, &entry.status_reason] {
            let words: Vec<String> = text.to_lowercase().split_whitespace().map(str::to_owned).collect();
            for eight in words.windows(9) {
                let phrase = eight.join(" ");
                assert!(!documents.iter().any(|text| text.contains(&phrase)), "{}: {phrase}", entry.name);
            }
        }
    }
}

#[test]
fn a39_no_figure_of_the_catalogue_tells_how_many_went_back() {
    let guided = all().iter().filter(|entry| entry.theme == Theme::Repatriation);
    assert!(guided.count() > 2);
    for figure in all().iter().flat_map(|entry| &entry.figures) {
        assert!(!figure::counts_returns(&figure.measure), "{}", figure.measure);
        assert!(!figure.cohort.to_lowercase().contains("repatri"), "{}", figure.cohort);
    }
    for measure in ["Repatrierede i 2021", "Borgere, der er vendt hjem", "Antal hjemrejser"] {
        assert!(figure::counts_returns(measure), "{measure}");
    }
    assert!(!figure::counts_returns("Ansatte, der blev undervist i repatriering"));
}

#[test]
fn a20_the_evidence_card_shows_the_figures_of_both_reports_with_their_source_and_says_what_is_not_known() {
    in_every_house(|house| {
        let entry = entry("slagelse-tidlig-indsats");
        for role in [Role::Caseworker, Role::Analyst] {
            let page = house.visitor(role).get(&format!("/catalogue/{}", entry.id)).body;
            for part in [
                "34",
                "21",
                "16\u{a0}%",
                "15\u{a0}%",
                "14\u{a0}%",
                "17\u{a0}%",
                "KORA 2014",
                "KORA, maj 2016",
                "ikke lagt sammen",
            ] {
                assert!(page.contains(part), "{role} {part}: {page}");
            }
        }
        let of = |year| entry.figures.iter().filter(|figure| figure.year == year).count();
        assert_eq!((of(2014), of(2016)), (3, 3), "neither report is made into the other");
    });
}
