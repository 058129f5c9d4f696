// SPDX-License-Identifier: MPL-2.0
//! A note: who may read it, and what is typed and not saved yet, which is its author's alone.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

const NOTE: [(&str, &str); 3] =
    [("kind", "meeting"), ("happened_on", "2026-06-01"), ("facts", "Fortalte om sin svoger")];

fn walled(visitor: &Visitor<'_>, person: PersonId, wall: &str) -> u16 {
    let fields = [&NOTE[..], &[("wall", wall)]].concat();
    visitor.post(&format!("/person/{person}/note/new"), &fields).status
}

/// Whether the note can be read anywhere: on the page of the person, in the list for programs, or at its own address.
fn reads(visitor: &Visitor<'_>, person: PersonId, id: &str) -> bool {
    let told = "Fortalte om sin svoger";
    let page = visitor.get(&format!("/person/{person}")).body.contains(told);
    let list = visitor.get(&format!("/api/v1/persons/{person}/note")).body.contains(told);
    let own = visitor.get(&format!("/api/v1/persons/{person}/note/{id}"));
    let form = visitor.get(&format!("/person/{person}/note/{id}"));
    assert_eq!((page, list, own.status == 200), (list, page, page), "the same everywhere");
    assert!(page || own.status >= 403 && !form.body.contains(told) && form.status >= 403);
    page
}

/// A window in which the form stands open.
struct Window {
    form: String,
    known: String,
}

fn opened(visitor: &Visitor<'_>, form: &str) -> Window {
    let page = visitor.get(form).body;
    let hidden = |name: &str| {
        let rest = page.split_once(&format!("name=\"{name}\" value=\"")).expect(name).1;
        rest.split('"').next().unwrap().to_owned()
    };
    Window { form: hidden("draft_form"), known: hidden("draft_known") }
}

impl Window {
    /// What the form sends when this stands in it.
    fn with<'f>(&'f self, fields: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
        [fields, &[("draft_form", self.form.as_str()), ("draft_known", self.known.as_str())]].concat()
    }
}

fn colleague(house: &TestHouse) -> Visitor<'_> {
    let unit = house.unit(UnitKind::Integration);
    house.open_account("kollega", Role::Caseworker, &[unit]);
    house.visitor_named("kollega")
}

#[test]
fn a_note_behind_a_wall_is_read_by_those_it_is_for_and_nowhere_by_anybody_else() {
    for (wall, by_colleague, by_leader) in
        [("", true, true), ("children", true, true), ("health", true, false), ("closed", false, false)]
    {
        in_every_house(|house| {
            let maja = house.visitor(Role::Caseworker);
            let person = maja.register("Amina Tesfay");
            assert_eq!(walled(&maja, person, wall), 303, "{wall}");
            let kept = maja.get(&format!("/api/v1/persons/{person}/note")).json();
            let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
            assert!(reads(&maja, person, &id), "{wall}");
            assert_eq!(reads(&colleague(house), person, &id), by_colleague, "{wall}: a colleague");
            assert_eq!(reads(&house.visitor(Role::Coordinator), person, &id), by_leader, "{wall}: who leads");
        });
    }
}

#[test]
fn a_note_that_gets_its_wall_by_a_correction_is_read_by_those_alone_who_may_read_the_correction() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        assert_eq!(walled(&maja, person, ""), 303);
        let first = maja.get(&format!("/api/v1/persons/{person}/note")).json()["items"][0]["id"].clone();
        let first = first.as_str().unwrap().to_owned();
        let bo = house.visitor(Role::Coordinator);
        assert!(reads(&bo, person, &first));
        let corrected = [&NOTE[..], &[("wall", "health"), ("version", "1")]].concat();
        assert_eq!(maja.post(&format!("/person/{person}/note/{first}"), &corrected).status, 303);
        assert!(!reads(&bo, person, &first), "the text that was too open");
        let badge = wording::language("da").t("note-corrected");
        assert!(!bo.get(&format!("/person/{person}")).body.contains(badge), "nor that there is a correction");
        assert!(reads(&maja, person, &first) && reads(&colleague(house), person, &first));
        // Corrected once more without the wall, the newest can be read, and what stood before it cannot.
        let list = maja.get(&format!("/api/v1/persons/{person}/note")).json();
        let second = list["items"].as_array().unwrap().iter().find(|note| note["wall"] == "health").unwrap();
        let second = second["id"].as_str().unwrap().to_owned();
        let open =
            [("kind", "meeting"), ("happened_on", "2026-06-01"), ("facts", "Et møde"), ("version", "1")];
        assert_eq!(maja.post(&format!("/person/{person}/note/{second}"), &open).status, 303);
        assert!(!reads(&bo, person, &first) && !reads(&bo, person, &second));
        assert!(bo.get(&format!("/person/{person}")).body.contains("Et møde"));
    });
}

#[test]
fn a_colleague_of_the_same_unit_who_covers_reads_and_writes_what_only_the_one_who_carries_the_case_may() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        assert_eq!(walled(&maja, person, "closed"), 303);
        let kept = maja.get(&format!("/api/v1/persons/{person}/note")).json();
        let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
        let bo = colleague(house);
        assert!(!reads(&bo, person, &id));
        house.behind_its_back(
            "insert into cover (municipality, id, version, struck, account, colleague, starts_on, ends_on)
             select a.municipality, a.id, 1, false, a.id, b.id, '2026-06-01', '2026-06-30'
             from account a, account b where a.role = 'caseworker' and a.login <> 'kollega' and b.login = 'kollega'",
        );
        assert!(reads(&bo, person, &id));
        assert_eq!(walled(&bo, person, "closed"), 303);
    });
}

#[test]
fn nobody_writes_a_note_behind_a_wall_that_they_could_not_read_there() {
    in_every_house(|house| {
        let person = house.visitor(Role::Caseworker).register("Amina Tesfay");
        let bo = colleague(house);
        let fields = [&NOTE[..], &[("wall", "closed")]].concat();
        let refused = bo.post(&format!("/person/{person}/note/new"), &fields);
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(wording::language("da").t("fault-behind-wall")));
        assert!(refused.body.contains("Fortalte om sin svoger"), "what was typed still stands");
        assert_eq!(house.count("select count(*) from note where municipality = $1", &[]), 0);
    });
}

#[test]
fn what_is_typed_in_a_note_is_offered_again_to_its_author_alone_and_gone_when_it_is_saved_or_thrown_away() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (form, keeps) = (format!("/person/{person}/note/new"), format!("/person/{person}/note/draft"));
        assert!(maja.get(&form).body.contains(&format!("data-autosave=\"{keeps}\"")));
        let discards = format!("action=\"{keeps}/discard\"");
        assert!(!maja.get(&form).body.contains(&discards));
        let window = opened(&maja, &form);
        let events = house.events();
        assert_eq!(maja.post(&keeps, &window.with(&NOTE)).status, 204);
        let longer = [("kind", "phone"), ("facts", "Fortalte om sin svoger og sin bror")];
        assert_eq!(maja.post(&keeps, &window.with(&longer)).status, 204);
        assert_eq!(house.events(), events, "a draft is in no trail");
        let again = house.visitor_named(maja.name());
        let offered = again.get(&form).body;
        assert!(offered.contains("svoger og sin bror") && offered.contains(&discards), "{offered}");
        let bo = colleague(house);
        assert!(!bo.get(&form).body.contains("svoger"), "a colleague who may write there does not see it");
        for path in [
            format!("/person/{person}"),
            format!("/api/v1/persons/{person}/note"),
            "/persons?q=svoger".to_owned(),
        ] {
            assert!(!maja.get(&path).body.contains("svoger og"), "{path}: it is no part of the file");
        }
        assert_eq!(house.visitor(Role::Teacher).post(&keeps, &NOTE).status, 404);
        let by_hand = [&longer[..], &[("by_hand", "true")]].concat();
        let kept = maja.post(&keeps, &window.with(&by_hand));
        assert_eq!(kept.location, form, "without a script it is kept by a button");
        assert_eq!(maja.post(&format!("{keeps}/discard"), &opened(&maja, &form).with(&[])).location, form);
        assert!(!maja.get(&form).body.contains("svoger"));
        let window = opened(&maja, &form);
        assert_eq!(maja.post(&keeps, &window.with(&NOTE)).status, 204);
        assert_eq!(bo.post(&form, &NOTE).status, 303);
        assert!(maja.get(&form).body.contains("svoger"), "another's note does not take it away");
        assert_eq!(maja.post(&form, &window.with(&NOTE)).status, 303);
        assert!(!maja.get(&form).body.contains("svoger"));
        assert_eq!(house.count("select count(*) from note_draft where municipality = $1", &[]), 0);
    });
}

#[test]
fn a_draft_is_nobodys_any_more_when_its_author_has_no_access_to_the_case() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (form, keeps) = (format!("/person/{person}/note/new"), format!("/person/{person}/note/draft"));
        assert_eq!(maja.post(&keeps, &NOTE).status, 204);
        house.behind_its_back("delete from tie");
        assert_eq!(maja.get(&form).status, 404);
        assert_eq!(maja.post(&keeps, &NOTE).status, 404);
        assert_eq!(maja.post(&format!("{keeps}/discard"), &[]).status, 404);
    });
}

const OTHER: [(&str, &str); 2] = [("kind", "phone"), ("facts", "Ringede om en cykel")];

#[test]
fn a_second_window_neither_overwrites_nor_throws_away_the_draft_of_the_first() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (form, keeps) = (format!("/person/{person}/note/new"), format!("/person/{person}/note/draft"));
        let (first, second) = (opened(&maja, &form), opened(&maja, &form));
        assert_eq!(maja.post(&keeps, &first.with(&NOTE)).status, 204);
        assert_eq!(maja.post(&keeps, &second.with(&OTHER)).status, 409);
        assert_eq!(
            maja.post(&keeps, &second.with(&NOTE[..2])).status,
            409,
            "a day and a kind throw nothing away"
        );
        let by_hand = maja.post(&keeps, &second.with(&[&OTHER[..], &[("by_hand", "true")]].concat()));
        assert_eq!(by_hand.status, 409);
        assert!(by_hand.body.contains(wording::language("da").t("draft-other")));
        assert!(by_hand.body.contains("en cykel"), "what was typed still stands");
        assert!(by_hand.body.contains(&second.form), "and is still the second form");
        assert_eq!(maja.post(&format!("{keeps}/discard"), &second.with(&[])).status, 409);
        assert_eq!(
            maja.post(&form, &second.with(&[&OTHER[..], &NOTE[1..2]].concat())).status,
            303,
            "the note itself is saved"
        );
        assert!(maja.get(&form).body.contains("svoger"), "and the draft of the first window still stands");
        // Kept a moment ago when the third was opened, and once more after it.
        house.behind_its_back("update note_draft set kept_at = kept_at - 1000000");
        let third = opened(&maja, &form);
        assert_eq!(maja.post(&keeps, &first.with(&NOTE)).status, 204);
        assert_eq!(maja.post(&keeps, &third.with(&OTHER)).status, 409);
        let changed = maja.post(&format!("{keeps}/discard"), &third.with(&[]));
        assert_eq!(changed.status, 409);
        assert!(changed.body.contains(wording::language("da").t("draft-changed")));
        assert!(changed.body.contains("svoger"), "here it is as it is now");
        assert_eq!(
            maja.post(&keeps, &opened(&maja, &form).with(&OTHER)).status,
            204,
            "whoever has seen it may"
        );
        assert_eq!(maja.post(&keeps, &first.with(&NOTE)).status, 409);
    });
}

#[test]
fn a_draft_does_not_change_what_the_address_of_the_form_says() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let form = format!("/person/{person}/note/new");
        let keeps = format!("/person/{person}/note/draft");
        assert_eq!(maja.post(&keeps, &opened(&maja, &form).with(&NOTE)).status, 204);
        let chosen = |body: &str, kind: &str| body.contains(&format!("<option value=\"{kind}\" selected>"));
        assert!(chosen(&maja.get(&form).body, "meeting"));
        let asked = maja.get(&format!("{form}?kind=phone")).body;
        assert!(chosen(&asked, "phone") && asked.contains("svoger"));
    });
}

#[test]
fn a_draft_that_nobody_can_reach_goes_when_it_is_old_or_its_account_is_closed() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (form, keeps) = (format!("/person/{person}/note/new"), format!("/person/{person}/note/draft"));
        let drafts = || house.count("select count(*) from note_draft where municipality = $1", &[]);
        let bo = colleague(house);
        assert_eq!(bo.post(&keeps, &opened(&bo, &form).with(&NOTE)).status, 204);
        house.behind_its_back("update note_draft set kept_at = kept_at - 31 * 86400000000");
        assert_eq!(maja.post(&keeps, &[]).status, 204);
        assert_eq!(drafts(), 0, "keeping another throws it away");
        assert_eq!(bo.post(&keeps, &opened(&bo, &form).with(&NOTE)).status, 204);
        house.behind_its_back("update note_draft set kept_at = kept_at - 31 * 86400000000");
        assert!(!bo.get(&form).body.contains("svoger"), "it is not offered any more");
        assert_eq!(drafts(), 0, "and looking threw it away");
        for visitor in [&bo, &maja] {
            assert_eq!(visitor.post(&keeps, &opened(visitor, &form).with(&NOTE)).status, 204);
        }
        let close = format!("/accounts/{}/close", bo.account);
        assert_eq!(house.visitor(Role::Administrator).post(&close, &[]).status, 303);
        assert_eq!(drafts(), 1, "the colleague's went with the account");
        assert!(maja.get(&form).body.contains("svoger"));
    });
}

#[test]
fn a_draft_that_is_on_its_way_when_it_is_thrown_away_or_saved_does_not_come_back() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (form, keeps) = (format!("/person/{person}/note/new"), format!("/person/{person}/note/draft"));
        let over = wording::language("da").t("draft-over");
        let first = opened(&maja, &form);
        assert_eq!(maja.post(&keeps, &first.with(&NOTE)).status, 204);
        let second = opened(&maja, &form);
        assert_eq!(maja.post(&format!("{keeps}/discard"), &second.with(&[])).status, 303);
        for (window, what) in
            [(&second, "the window it was thrown away in"), (&first, "the one that kept it")]
        {
            let late = maja.post(&keeps, &window.with(&NOTE));
            assert!(late.status == 410 && late.body.contains(over), "{what}: {}", late.body);
        }
        assert!(!maja.get(&form).body.contains("svoger"));
        let by_hand = maja.post(&keeps, &first.with(&[&NOTE[..], &[("by_hand", "true")]].concat()));
        assert!(by_hand.status == 410 && by_hand.body.contains(over) && by_hand.body.contains("svoger"));
        assert!(!by_hand.body.contains(&first.form), "whoever has read it can keep it as a new draft");

        let third = opened(&maja, &form);
        assert_eq!(maja.post(&form, &third.with(&[("kind", "phone")])).status, 422, "not saved yet");
        assert_eq!(maja.post(&keeps, &third.with(&NOTE)).status, 204);
        assert_eq!(maja.post(&form, &third.with(&NOTE)).status, 303);
        assert_eq!(maja.post(&keeps, &third.with(&NOTE)).status, 410);
        assert_eq!(house.count("select count(*) from note_draft where municipality = $1", &[]), 0);
        house.behind_its_back("update draft_over set over_at = over_at - 31 * 86400000000");
        assert_eq!(maja.post(&keeps, &opened(&maja, &form).with(&NOTE)).status, 204);
        assert_eq!(house.count("select count(*) from draft_over where municipality = $1", &[]), 0);
    });
}

#[test]
fn a_draft_that_is_not_kept_says_why() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (form, keeps) = (format!("/person/{person}/note/new"), format!("/person/{person}/note/draft"));
        let window = opened(&maja, &form);
        let long = "x".repeat(200_001);
        let large = maja.post(&keeps, &window.with(&[("facts", &long)]));
        let why = wording::language("da").t("draft-too-large");
        assert!(large.status == 413 && large.body == why, "{}", large.status);
        let by_hand = maja.post(&keeps, &window.with(&[("facts", &long), ("by_hand", "true")]));
        assert!(by_hand.status == 413 && by_hand.body.contains(why) && by_hand.body.contains(&long));
        assert_eq!(house.visitor(Role::Teacher).post(&keeps, &window.with(&[("facts", &long)])).status, 404);
        let page = maja.get(&form).body;
        for (says, key) in crate::web::records::DRAFT_REFUSALS {
            let line = format!("data-autosave-says=\"{says}\" hidden>{}", wording::language("da").t(key));
            assert!(page.contains(&line), "{says}: {page}");
        }
    });
}
