// SPDX-License-Identifier: MPL-2.0
//! The form of one record as it is shown: its fields, two versions side by side, warnings and history.

use super::{Asked, action, address, carried, may};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader},
    people,
    record::{Anything, FOUND_IN_FILE, Kind, Owner, Spec, Then, trail},
    records::{self, RecordType},
    web::{
        Ask, Crumb, Frame, Reply, Wording,
        choices::Choices,
        form::{self, Change, Draft, FieldView, FormPage},
    },
};
use askama::Template;
use kernel::ids::PersonId;

/// The form for one record, with what happened to it, what differs from another's version and what to look at.
pub(super) fn page(
    kind: &RecordType,
    (gate, ask): (&Gate<'_>, &Ask),
    reader: &mut Reader,
    asked: Asked,
    kept: Option<&Anything>,
) -> Result<Reply> {
    let w = ask.wording;
    let choices = Choices::gather(reader, w, kind.fields, (asked.person, gate.today))?;
    let title_key = format!("{}-{}", kind.name, if kept.is_some() { "change" } else { "new" });
    let mut fields = form::fields(w, kind.fields, &asked.form, &asked.faults, &choices);
    fields.retain(|field| may(kind, reader, field.name, Action::Change));
    fields.retain(|field| !kind.by_program.contains(&field.name));
    for FieldView { name, text, options, .. } in &mut fields {
        // What stands there stays, so that it can be said beside it that it is not theirs to choose.
        let may = |code: &str| (kind.access.asks)(name, code).is_none_or(|action| gate.may(action));
        options.retain(|(code, _)| code == text || may(code));
    }
    if let (Some(beside), None) = (kind.beside, kept)
        && (beside.asked)(reader, asked.person)?
    {
        fields.extend(form::fields(w, beside.fields, &asked.form, &asked.faults, &choices));
    }
    if kind.file {
        fields.push(carried::field(w, (&asked.form, &asked.faults), kept.map(|kept| &*kept.record)));
    }
    if let Some(theirs) = &asked.stale {
        for field in &mut fields {
            let Some(spec) = kind.fields.iter().find(|spec| spec.name == field.name) else { continue };
            let other = theirs.get(field.name);
            if form::shown(w, spec.kind, other) != field.text {
                field.theirs = Some(form::told(w, spec.kind, other, &choices));
            }
        }
    }
    let folds = form::folds(w, kind.folded, &mut fields);
    let history = match kept {
        Some(kept) => history(kind, reader, ask, kept, &choices)?,
        None => Vec::new(),
    };
    let not_theirs = kept.and_then(|kept| kept.record.asks()).filter(|(_, action)| !gate.may(*action));
    let settled = kept.and_then(|kept| kept.record.settled()).map(|(_, key)| key);
    let settled = settled.or(not_theirs.map(|_| "record-not-yours")).map(|key| w.t(key).to_owned());
    let strike = kept
        .filter(|kept| kind.strikes && !kept.struck && settled.is_none())
        .map(|_| format!("{}/strike", asked.action));
    // What moves everybody's deadlines is shown before it is saved, and so is what striking it out would do.
    let shown_first = kind.shown_first.filter(|_| kept.is_none_or(|kept| !kept.struck));
    let shown_first = shown_first.map(|first| (first.at)(kept.map(|kept| kept.id), asked.form.get("rule")));
    let strike = strike.filter(|_| shown_first.is_none());
    let also = (kind.shared && kept.is_none()).then(|| {
        ("whole_household", w.t("also-household").to_owned(), ask.form.get("whole_household") == "true")
    });
    let warned = match kept.filter(|kept| !kept.struck) {
        Some(kept) => {
            let warning = kept.record.warning(reader, asked.person, kept.id)?;
            let sees = |field: &str| may(kind, reader, field, Action::See);
            let seen = |(field, text)| (field, if sees(field) { text } else { String::new() });
            let texts = || kept.record.texts().into_iter().map(seen).collect();
            warning.map(|key| form::said(w, key, kind.fields, texts(), &choices))
        }
        None => None,
    };
    let points = match kept.filter(|kept| !kept.struck) {
        Some(kept) => kept.record.points(reader, (asked.person, kept.id), w)?,
        None if kept.is_none() => (kind.access.at_hand)(reader, (asked.person, gate.today), w)?,
        None => Vec::new(),
    };
    let leads = match kept {
        Some(kept) => leads(kind, (gate, w), reader, kept)?,
        None => Vec::new(),
    };
    let intro_key = format!("{}-intro", kind.name);
    let page = FormPage {
        frame: Frame::inside(gate, ask, w.t(&title_key)).under(crumbs(kind, reader, ask, asked.person)?),
        intro: if w.has(&intro_key) { w.t(&intro_key).to_owned() } else { String::new() },
        button: w.t(if shown_first.is_some() { "rulebook-preview" } else { "save" }).to_owned(),
        action: shown_first.unwrap_or(asked.action),
        fields,
        folds,
        version: asked.version,
        also,
        is_settled: settled.is_some(),
        warning: settled.or(warned),
        points,
        at_hand: w.t(if kept.is_some() { "law-says" } else { "at-hand" }),
        leads,
        draft: (kind.drafts && kept.is_none()).then(|| Draft {
            keeps: format!("/person/{}/{}/draft", asked.person, kind.name),
            told: asked.draft.map(|at| w.about("draft-from", &w.moment(at))).unwrap_or_default(),
            form: asked.form.get("draft_form").to_owned(),
            known: asked.form.get("draft_known").to_owned(),
            other: asked.other_draft.map(|key| w.t(key).to_owned()),
        }),
        stale: asked.stale.is_some(),
        struck: kept.is_some_and(|kept| kept.struck),
        strike: strike.unwrap_or_default(),
        history,
    };
    Ok(Reply::page(page.render()?))
}

/// What one can go on to from a record: its file, the files that are about it, its pages, and the forms on which
/// something about it is registered, as far as the user may.
fn leads(
    kind: &RecordType,
    (gate, w): (&Gate<'_>, &Wording),
    reader: &mut Reader,
    kept: &Anything,
) -> Result<Vec<(String, String)>> {
    let (person, field, id) = (kept.person, kind.name, kept.id);
    let mut leads = carried::files(kind, w, reader, kept)?;
    if kept.struck {
        return Ok(leads);
    }
    for kind in kind.leads_to.iter().filter_map(|name| records::named(name)) {
        let may_add = match action(kind, true) {
            (action, true) => reader.may(action),
            (action, false) => gate.may(action),
        };
        if may_add {
            let about =
                |spec: &&Spec| matches!(spec.kind, Kind::Reference(list) if list == field || list == "filed");
            let about = kind.fields.iter().find(about).map_or(field, |spec| spec.name);
            let words = w.t(&format!("{}-new", kind.name)).to_owned();
            leads.push((format!("{}?{about}={id}", address(kind, person, "new")), words));
        }
    }
    let pages = kind.own_pages.iter();
    leads.extend(
        pages.map(|(page, key)| (format!("/person/{person}/{field}/{id}/{page}"), w.t(key).to_owned())),
    );
    Ok(leads)
}

fn crumbs(kind: &RecordType, reader: &mut Reader, ask: &Ask, person: PersonId) -> Result<Vec<Crumb>> {
    let w = ask.wording;
    if kind.owner == Owner::Municipality {
        let label = w.t(&format!("{}-plural", kind.name)).to_owned();
        return Ok(vec![Crumb { address: format!("/register/{}", kind.name), label }]);
    }
    let name = people::name(reader, person)?.ok_or(Error::NotFound)?;
    Ok(vec![
        Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
        Crumb { address: format!("/person/{person}"), label: name },
    ])
}

/// What happened to a record, newest first: who, when, and each field before and after.
fn history(
    kind: &RecordType,
    reader: &mut Reader,
    ask: &Ask,
    kept: &Anything,
    choices: &Choices,
) -> Result<Vec<Change>> {
    let w = ask.wording;
    let mut before: Option<Then> = None;
    let mut changes = Vec::new();
    for after in trail(reader, kind, (kept.person, kept.id))? {
        let told = |text: &str, spec: &Spec| form::told(w, spec.kind, text, choices);
        let fields = match &before {
            None => Vec::new(),
            Some(before) => kind
                .fields
                .iter()
                .filter(|spec| may(kind, reader, spec.name, Action::See))
                .filter(|spec| !kind.by_program.contains(&spec.name) || FOUND_IN_FILE.contains(&spec.name))
                .map(|spec| (spec, before.said(spec.name).unwrap_or_else(|| after.found(spec))))
                .filter(|(spec, before)| *before != after.text(spec.name))
                .map(|(spec, before)| {
                    (w.field_of(spec.of, spec.name), told(before, spec), told(after.text(spec.name), spec))
                })
                .collect(),
        };
        let what = w.t(&format!("happened-{}", after.past.happened)).to_owned();
        changes.push(Change { at: w.moment(after.past.at), who: after.past.who.clone(), what, fields });
        before = Some(after);
    }
    changes.reverse();
    Ok(changes)
}
