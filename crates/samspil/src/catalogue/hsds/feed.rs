// SPDX-License-Identifier: MPL-2.0
//! The public activities as services, and the municipality as the organisation that holds them.

use super::SPACE;
use crate::{
    activities::{self, Activity, ActivitySession, ActivityStatus},
    catalogue::open::Open,
    error::{Error, Result},
    record::{Clock, Field, Kept, store},
    web::{App, Ask, Reply, Wording},
};
use kernel::{Id, TextEnum, ids::RecordId};
use serde_json::{Map, Value, json};
use std::ops::Range;
use uuid::Uuid;

/// How many services a page holds when nothing is said, and at most.
const PAGE: usize = 50;
const MOST: usize = 500;
/// How many coming sessions a service tells.
const COMING: i64 = 20;

fn named(name: &str) -> Uuid {
    Id::<kernel::ids::RecordKind>::of_name(SPACE, name).uuid()
}

/// The municipality as an organisation of the feed.
fn organization((code, name): &(i64, String), w: &Wording) -> Value {
    json!({"id": named(&format!("municipality/{code}")), "name": name, "description": w.t("hsds-organization")})
}

const fn status(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::Planned | ActivityStatus::Running => "active",
        ActivityStatus::Paused => "temporarily closed",
        ActivityStatus::Ended => "inactive",
    }
}

/// An activity as a service.
fn service(kept: &Kept<Activity>, organization: &Value, coming: &[Kept<ActivitySession>]) -> Value {
    let (id, activity) = (kept.id, &kept.record);
    let part = |what: &str| named(&format!("{id}/{what}"));
    let mut service = Map::new();
    let mut set = |name: &str, value: Value| {
        if !value.is_null() {
            service.insert(name.to_owned(), value);
        }
    };
    set("id", json!(id));
    set("organization_id", organization["id"].clone());
    set("name", json!(activity.name));
    set("description", json!(activity.description.0));
    set("status", json!(status(activity.activity_status)));
    set("url", json!(activity.link));
    set("eligibility_description", json!(activity.audience));
    set("minimum_age", json!(activity.age_from));
    set("maximum_age", json!(activity.age_until));
    set("fees_description", json!(activity.price_text));
    set("organization", organization.clone());
    set("schedules", schedules(activity, id, &part, coming));
    set("languages", languages(activity, id, &part));
    set("service_at_locations", places(activity, id, &part));
    set("contacts", contacts(activity, id, &part));
    Value::Object(service)
}

/// When it is held: in words and with its first and last day, then each coming session.
fn schedules(
    activity: &Activity,
    id: RecordId,
    part: &impl Fn(&str) -> Uuid,
    coming: &[Kept<ActivitySession>],
) -> Value {
    let coming = coming.iter().filter(|kept| !kept.record.cancelled).map(|kept| session(kept, id));
    if activity.when_text.is_none() && activity.starts_on.is_none() {
        let coming: Vec<Value> = coming.collect();
        return if coming.is_empty() { Value::Null } else { coming.into() };
    }
    let mut schedule = json!({"id": part("schedule"), "service_id": id});
    for (name, value) in [
        ("description", activity.when_text.clone()),
        ("valid_from", activity.starts_on.map(|day| day.to_string())),
        ("valid_to", activity.ends_on.map(|day| day.to_string())),
    ] {
        if let Some(value) = value {
            schedule[name] = value.into();
        }
    }
    std::iter::once(schedule).chain(coming).collect()
}

/// One session: a day, a time, a topic.
fn session(kept: &Kept<ActivitySession>, id: RecordId) -> Value {
    let day = kept.record.held_on.to_string();
    let clock = |clock: Clock| clock.show().replace('.', ":");
    let mut schedule = json!({
        "id": kept.id, "service_id": id, "valid_from": day, "valid_to": day, "dtstart": day,
        "opens_at": clock(kept.record.from_clock),
    });
    if let Some(until) = kept.record.until_clock {
        schedule["closes_at"] = clock(until).into();
    }
    if let Some(topic) = &kept.record.topic {
        schedule["description"] = topic.as_str().into();
    }
    schedule
}

/// The languages it is held in.
fn languages(activity: &Activity, id: RecordId, part: &impl Fn(&str) -> Uuid) -> Value {
    let held = activity.held_in.into_iter().chain(activity.also_held_in);
    let told = held.map(|it| {
        let code = it.code();
        json!({"id": part(&format!("language-{code}")), "service_id": id, "name": it.own_name(), "code": code})
    });
    let told: Vec<Value> = told.collect();
    if told.is_empty() { Value::Null } else { told.into() }
}

fn places(activity: &Activity, id: RecordId, part: &impl Fn(&str) -> Uuid) -> Value {
    let Some(venue) = &activity.venue else { return Value::Null };
    let location = json!({"id": part("location"), "location_type": "physical", "name": venue});
    json!([{"id": part("place"), "service_id": id, "location_id": location["id"], "location": location}])
}

fn contacts(activity: &Activity, id: RecordId, part: &impl Fn(&str) -> Uuid) -> Value {
    let Some(name) = &activity.contact_name else { return Value::Null };
    let mut contact = json!({"id": part("contact"), "service_id": id, "name": name});
    for (field, value) in [("title", &activity.contact_title), ("email", &activity.contact_mail)] {
        if let Some(value) = value {
            contact[field] = value.as_str().into();
        }
    }
    if let Some(phone) = &activity.contact_phone {
        contact["phones"] = json!([{"id": part("phone"), "contact_id": part("contact"), "number": phone}]);
    }
    json!([contact])
}

/// The published activities of the municipality that is asked.
fn published(app: &App, open: &Open<'_>) -> Result<Vec<Kept<Activity>>> {
    if open.municipality.1.is_empty() {
        return Ok(Vec::new());
    }
    let mut look = app.office.look_by_itself(open.municipality.0)?;
    let mut all = store::all::<Activity>(&mut look)?;
    all.retain(|kept| kept.record.published);
    Ok(all)
}

/// What the feed is.
///
/// # Errors
/// None.
pub fn about(_: &App, _: &Ask) -> Result<Reply> {
    Ok(Reply::json(&json!({
        "version": "3.1",
        "profile": "https://docs.openreferral.org/en/3.1/hsds/",
        "openapi_url": "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json",
    })))
}

/// A page of the services.
///
/// # Errors
/// When the database cannot answer.
pub fn services(app: &App, ask: &Ask) -> Result<Reply> {
    let open = Open::of(app, ask)?;
    let organization = organization(&open.municipality, ask.wording);
    let search = crate::people::fold(ask.query.get("search"));
    let mut all = published(app, &open)?;
    all.retain(|kept| search.is_empty() || crate::people::fold(&kept.record.name).contains(&search));
    let (mut page, here) = paged(all.len(), ask);
    let mut contents = Vec::new();
    for kept in all.iter().skip(here.start).take(here.len()) {
        contents.push(service(kept, &organization, &coming(app, &open, kept)?));
    }
    page["contents"] = contents.into();
    Ok(Reply::json(&page))
}

/// What a page of so many says of itself, and which of them stand on it.
fn paged(count: usize, ask: &Ask) -> (Value, Range<usize>) {
    let size = ask.query.get("per_page").parse().unwrap_or(PAGE).clamp(1, MOST);
    let last = count.div_ceil(size).max(1);
    let at = ask.query.get("page").parse().unwrap_or(1).clamp(1, last);
    let here = (at - 1) * size..(at * size).min(count);
    let page = json!({
        "total_items": count, "total_pages": last, "page_number": at, "size": here.len(),
        "first_page": at == 1, "last_page": at == last, "empty": here.is_empty(),
    });
    (page, here)
}

/// The coming sessions of an activity that the feed tells.
fn coming(app: &App, open: &Open<'_>, kept: &Kept<Activity>) -> Result<Vec<Kept<ActivitySession>>> {
    let mut look = app.office.look_by_itself(open.municipality.0)?;
    Ok(activities::coming(&mut look, kept.id.cast(), open.today, COMING)?)
}

/// One service.
///
/// # Errors
/// [`Error::NotFound`] when there is no such activity, or it is not published.
pub fn one(app: &App, ask: &Ask) -> Result<Reply> {
    let (open, id) = (Open::of(app, ask)?, ask.id("id")?);
    let kept = published(app, &open)?.into_iter().find(|kept| kept.id == id).ok_or(Error::NotFound)?;
    let coming = coming(app, &open, &kept)?;
    Ok(Reply::json(&service(&kept, &organization(&open.municipality, ask.wording), &coming)))
}

/// The organisations: the municipality itself.
///
/// # Errors
/// When the database cannot answer.
pub fn organizations(app: &App, ask: &Ask) -> Result<Reply> {
    let open = Open::of(app, ask)?;
    let known = !open.municipality.1.is_empty();
    let (mut page, _) = paged(usize::from(known), ask);
    let all: Vec<Value> = known.then(|| organization(&open.municipality, ask.wording)).into_iter().collect();
    page["contents"] = all.into();
    Ok(Reply::json(&page))
}

/// One organisation.
///
/// # Errors
/// [`Error::NotFound`] when it is another than the municipality.
pub fn organization_of(app: &App, ask: &Ask) -> Result<Reply> {
    let open = Open::of(app, ask)?;
    let own = organization(&open.municipality, ask.wording);
    let same = own["id"].as_str() == Some(ask.part("id")) && !open.municipality.1.is_empty();
    if same { Ok(Reply::json(&own)) } else { Err(Error::NotFound) }
}
