// SPDX-License-Identifier: MPL-2.0
//! Reads a feed of services: each becomes an activity that nobody else sees before somebody here has published it.

use super::SPACE;
use crate::{
    activities::{Activity, ActivityStatus},
    catalogue::{
        initiative::is_link,
        parcel::Wrong,
        personal::{self, Personal},
    },
    error::{Error, Result},
    gate::{Action, Conn, Gate, Stored},
    record::{Faults, Kept, Prose, Record, store},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{Id, ids::RecordId};
use serde_json::Value;
use std::collections::HashSet;
use uuid::Uuid;

/// Whether a file is a page of services, or a list of them.
#[must_use]
pub fn is_feed(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Value>(bytes)
        .is_ok_and(|value| value.is_array() || value.get("contents").is_some())
}

/// How many services of a feed are new here, changed, and as they were.
#[derive(Default)]
pub struct Counts {
    new: i64,
    changed: i64,
    same: i64,
}

impl Counts {
    /// Whether keeping it changes anything here.
    #[must_use]
    pub const fn changes(&self) -> bool {
        self.new + self.changed > 0
    }

    /// The counts in words.
    #[must_use]
    pub fn told(&self, w: &Wording) -> String {
        let number = |count: i64| count.to_string().into();
        w.with(
            "hsds-counts",
            &[("new", number(self.new)), ("changed", number(self.changed)), ("same", number(self.same))],
        )
    }
}

/// Looks at a feed, or keeps its services as activities that nobody else sees before somebody has published them.
///
/// # Errors
/// When the user may not, or the database cannot keep it; what is wrong with the feed is answered, and nothing of it is kept.
pub fn receive(
    gate: &Gate<'_>,
    bytes: &[u8],
    keeps: bool,
) -> Result<std::result::Result<Counts, Vec<Wrong>>> {
    let value: Value = serde_json::from_slice(bytes).map_err(|_| Error::Unreadable)?;
    let Some(list) = value.as_array().or(value["contents"].as_array()) else {
        return Ok(Err(vec![Wrong { item: 0, path: "contents".to_owned(), key: "hsds-no-list" }]));
    };
    let (mut read, mut wrong, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (service, at) in list.iter().zip(1..) {
        match activity(service, gate.today) {
            Ok((id, _)) if !seen.insert(id) => {
                wrong.push(Wrong { item: at, path: "id".to_owned(), key: "exchange-twice" });
            }
            Ok(activity) => read.push(activity),
            Err((path, key)) => wrong.push(Wrong { item: at, path: path.to_owned(), key }),
        }
    }
    if !wrong.is_empty() {
        return Ok(Err(wrong));
    }
    let mut tx = gate.write(Action::KeepCatalogue)?;
    let (mut counts, mut told) = (Counts::default(), None);
    for (id, activity) in read {
        let kept = known(&mut tx, id)?;
        let Some(kept) = kept else {
            counts.new += 1;
            told = Some(store::add(&mut tx, store::nobody(), id, &activity)?);
            continue;
        };
        let merged = merged(&kept.record, activity);
        if kept.struck || merged == kept.record {
            counts.same += 1;
        } else {
            counts.changed += 1;
            told = Some(store::amend(&mut tx, &kept, &merged)?);
        }
    }
    // Dropped without being committed, a look leaves no trace.
    if let (true, Some(told)) = (keeps, told) {
        tx.commit(told)?;
    }
    Ok(Ok(counts))
}

fn known(conn: &mut Conn, id: RecordId) -> Stored<Option<Kept<Activity>>> {
    store::find::<Activity>(conn, store::nobody(), id)
}

/// What the feed says now, with what we decided ourselves: whether it is published, what it is for and where it came from.
fn merged(ours: &Activity, theirs: Activity) -> Activity {
    Activity {
        initiative: ours.initiative,
        inspired_by: ours.inspired_by,
        activity_guidepost: ours.activity_guidepost,
        published: ours.published,
        activity_type: ours.activity_type,
        takes_names: ours.takes_names,
        capacity: ours.capacity,
        held_in: ours.held_in,
        also_held_in: ours.also_held_in,
        english: ours.english.clone(),
        recognition: ours.recognition.clone(),
        contact_name: theirs.contact_name.or_else(|| ours.contact_name.clone()),
        contact_title: theirs.contact_title.or_else(|| ours.contact_title.clone()),
        contact_phone: theirs.contact_phone.or_else(|| ours.contact_phone.clone()),
        contact_mail: theirs.contact_mail.or_else(|| ours.contact_mail.clone()),
        ..theirs
    }
}

/// Where something is wrong with a service, and the key of what is said.
type Misread = (&'static str, &'static str);
type Read<T> = std::result::Result<T, Misread>;

/// The most characters of a line, and of a description.
const LINE: usize = 200;
const TEXT: usize = 20_000;

/// What stands for something that is of another kind than the standard has it.
const OTHER_TYPE: &str = "hsds-other-type";

/// A text of a service; `None` when there is none.
fn text(value: &Value, most: usize, path: &'static str) -> Read<Option<String>> {
    if !value.is_null() && !value.is_string() {
        return Err((path, OTHER_TYPE));
    }
    let Some(text) = value.as_str().map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    if text.chars().count() > most {
        return Err((path, "exchange-too-long"));
    }
    if text.contains(|letter: char| letter.is_control() && !"\n\t\r".contains(letter)) {
        return Err((path, "exchange-odd-characters"));
    }
    let breaks = if most == LINE { " " } else { "\n" };
    Ok(Some(text.replace('\r', "").replace('\n', breaks)))
}

fn line(service: &Value, name: &'static str) -> Read<Option<String>> {
    text(&service[name], LINE, name)
}

fn day(schedule: &Value, name: &'static str) -> Read<Option<Date>> {
    let Some(text) = text(&schedule[name], LINE, name)? else { return Ok(None) };
    text.get(..10).and_then(|day| day.parse().ok()).map(Some).ok_or((name, "hsds-no-day"))
}

fn age(service: &Value, name: &'static str) -> Read<Option<i64>> {
    let value = &service[name];
    if value.is_null() {
        return Ok(None);
    }
    let age = value.as_f64().ok_or((name, OTHER_TYPE))?;
    if !(0.0..=120.0).contains(&age) {
        return Err((name, "hsds-no-age"));
    }
    // The standard knows half years, and an activity does not.
    Ok(format!("{age:.0}").parse().ok())
}

/// A part of a service, which holds fields of its own; nothing when it is not there.
fn part<'v>(value: &'v Value, path: &'static str) -> Read<&'v Value> {
    if value.is_null() || value.is_object() { Ok(value) } else { Err((path, OTHER_TYPE)) }
}

/// The first of a list of parts; nothing when the list is empty or not there.
fn first<'v>(holder: &'v Value, name: &'static str) -> Read<&'v Value> {
    match &holder[name] {
        Value::Null => Ok(&Value::Null),
        Value::Array(list) if list.iter().all(Value::is_object) => Ok(list.first().unwrap_or(&Value::Null)),
        _ => Err((name, OTHER_TYPE)),
    }
}

fn status(service: &Value) -> Read<ActivityStatus> {
    match service["status"].as_str() {
        Some("active") => Ok(ActivityStatus::Running),
        Some("temporarily closed") => Ok(ActivityStatus::Paused),
        Some("inactive" | "defunct") => Ok(ActivityStatus::Ended),
        _ => Err(("status", "hsds-no-status")),
    }
}

/// The first of two values that is there.
fn either<'v>(one: &'v Value, other: &'v Value) -> &'v Value {
    if one.is_null() { other } else { one }
}

fn activity(service: &Value, today: Date) -> Read<(RecordId, Activity)> {
    let theirs = service["id"].as_str().and_then(|id| id.parse::<Uuid>().ok()).ok_or(("id", "hsds-no-id"))?;
    let activity = described(service)?;
    let mut faults = Faults::default();
    activity.check(&mut faults, today);
    match faults.0.first() {
        Some(fault) => Err((fault.field, fault.kind.key())),
        None => Ok((Id::of_name(SPACE, &format!("service/{theirs}")), activity)),
    }
}

fn described(service: &Value) -> Read<Activity> {
    let (contact, schedule) = (first(service, "contacts")?, first(service, "schedules")?);
    let phone = either(&first(contact, "phones")?["number"], &first(service, "phones")?["number"]);
    let place = part(&first(service, "service_at_locations")?["location"], "service_at_locations/location")?;
    let mail = text(either(&contact["email"], &service["email"]), LINE, "email")?;
    let organiser =
        text(&part(&service["organization"], "organization")?["name"], LINE, "organization/name")?;
    let name = line(service, "name")?.ok_or(("name", "fault-missing"))?;
    Ok(Activity {
        description: Prose(
            text(&service["description"], TEXT, "description")?.unwrap_or_else(|| name.clone()),
        ),
        name,
        initiative: None,
        inspired_by: None,
        activity_guidepost: None,
        activity_status: status(service)?,
        audience: line(service, "eligibility_description")?,
        age_from: age(service, "minimum_age")?,
        age_until: age(service, "maximum_age")?,
        venue: text(&place["name"], LINE, "service_at_locations/location/name")?,
        when_text: text(&schedule["description"], LINE, "schedules/description")?,
        price_text: line(service, "fees_description")?,
        feed: Some(organiser.clone().unwrap_or_else(|| "HSDS".to_owned())),
        organiser,
        starts_on: day(schedule, "valid_from")?,
        ends_on: day(schedule, "valid_to")?,
        contact_name: text(&contact["name"], LINE, "contacts/name")?,
        contact_title: text(&contact["title"], LINE, "contacts/title")?,
        contact_phone: text(phone, LINE, "phones/number")?,
        contact_mail: mail.filter(|mail| personal::find(mail) == Some(Personal::Mail)),
        link: line(service, "url")?.filter(|link| is_link(link)),
        published: false,
        activity_type: None,
        takes_names: false,
        capacity: None,
        held_in: None,
        also_held_in: None,
        english: None,
        recognition: None,
    })
}
