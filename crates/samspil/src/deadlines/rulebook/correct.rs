// SPDX-License-Identifier: MPL-2.0
//! What correcting a change of a rule or a suspension would do, or striking it out, counted before it is done.

use super::{
    RuleChange, Suspension, SuspensionScope,
    page::crumb,
    preview::{ChangePage, Draft, Effect, moved, order},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate},
    record::{Faults, Kept, store},
    web::{
        Ask, Form, Frame, Reply, form,
        records::{seen, seen_struck},
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::ids::RecordId;

/// The form for correcting a change of a rule, and what striking it out would do.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when there is none.
pub fn correct_change(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    shown::<RuleChange>(gate, ask)
}

/// What the corrected change would do.
///
/// # Errors
/// As [`correct_change`].
pub fn preview_change_again(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    preview::<RuleChange>(gate, ask)
}

/// The form for correcting a suspension, and what striking it out would do.
///
/// # Errors
/// As [`correct_change`].
pub fn correct_suspension(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    shown::<Suspension>(gate, ask)
}

/// What the corrected suspension would do.
///
/// # Errors
/// As [`correct_change`].
pub fn preview_suspension_again(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    preview::<Suspension>(gate, ask)
}

/// The form for correcting whether a rule can be suspended, and what striking that out would do.
///
/// # Errors
/// As [`correct_change`].
pub fn correct_scope(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    shown::<SuspensionScope>(gate, ask)
}

/// What the correction would do.
///
/// # Errors
/// As [`correct_change`].
pub fn preview_scope_again(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    preview::<SuspensionScope>(gate, ask)
}

/// What is corrected; what was struck out cannot be.
fn kept<R: Draft>(gate: &Gate<'_>, ask: &Ask) -> Result<Kept<R>> {
    let mut reader = gate.read(Action::KeepRules)?;
    let id: RecordId = ask.id("id")?;
    store::find::<R>(&mut reader, store::nobody(), id)?.filter(|kept| !kept.struck).ok_or(Error::NotFound)
}

fn shown<R: Draft>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let kept = kept::<R>(gate, ask)?;
    let mut form = Form::default();
    for (name, text) in kept.record.as_it_is_used().texts() {
        form.set(name, text);
    }
    page(gate, ask, &kept, (&form, &Faults::default()), None)
}

fn preview<R: Draft>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let kept = kept::<R>(gate, ask)?;
    let (mut form, mut faults) = (ask.form.clone(), Faults::default());
    // Which rule it changes stands; for another rule it is another change.
    if let Some((_, rule)) = kept.record.texts().into_iter().find(|(name, _)| *name == "rule") {
        form.set("rule", rule);
    }
    let mut reader = gate.read(Action::KeepRules)?;
    let draft = store::read::<R>(&form, &mut faults, gate.today);
    if let Some(draft) = &draft {
        store::check_alone(&mut reader, (store::nobody(), kept.id), draft, &mut faults)?;
    }
    drop(reader);
    match draft.filter(|_| faults.is_empty()) {
        Some(draft) => {
            let told = moved(gate, Some(&kept.record), Some(&draft))?.told(ask.wording);
            let effect = Effect {
                told,
                seen: seen(crate::records::kind::<R>(), gate, &draft, Some((kept.id, kept.version))),
            };
            page(gate, ask, &kept, (&form, &faults), Some(effect))
        }
        None => {
            let page = page(gate, ask, &kept, (&form, &faults), None)?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

fn page<R: Draft>(
    gate: &Gate<'_>,
    ask: &Ask,
    kept: &Kept<R>,
    (form, faults): (&Form, &Faults),
    effect: Option<Effect>,
) -> Result<Reply> {
    let w = ask.wording;
    let rule = kept.record.texts().into_iter().find(|(name, _)| *name == "rule");
    let rule = rule.map(|(_, rule)| rule).unwrap_or_default();
    let mut fields = form::fields(w, R::FIELDS, form, faults, &form::Choices::default());
    fields.retain(|field| field.name != "rule" && !R::BY_PROGRAM.contains(&field.name));
    let title = w.t(&format!("{}-change", R::NAME)).to_owned();
    let of_rule = law::rule(&rule).map(|rule| w.t(&format!("rule-{}-name", rule.id)).to_owned());
    let title = of_rule.map_or(title.clone(), |name| format!("{title}: {name}"));
    let version = match form.get("version") {
        "" => kept.version.to_string(),
        version => version.to_owned(),
    };
    let intro = w.t(&format!("{}-intro", R::NAME)).to_owned();
    let page = ChangePage {
        frame: Frame::inside(gate, ask, &title).under(vec![crumb(w)]),
        intro: &intro,
        order: order::<R>(w, &rule),
        rule,
        fields,
        effect,
        saves: format!("/register/{}/{}", R::NAME, kept.id),
        version,
        struck: Some(Effect {
            told: moved(gate, Some(&kept.record), None)?.told(w),
            seen: seen_struck(crate::records::kind::<R>(), gate, &kept.clone().any()),
        }),
        strike: ask.query.get("strike") == "true",
    };
    Ok(Reply::page(page.render()?))
}
