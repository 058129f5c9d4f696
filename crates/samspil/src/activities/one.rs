// SPDX-License-Identifier: MPL-2.0
//! One activity: for anybody what it is and when it is held; for those who work with it also who stands behind it.

use super::{
    Activity, ActivityCompany, ActivityType,
    calendar::{self, Line},
    follow_up::{self, FollowUpLine},
    participants::{self, Participants},
    store::{self as own, At},
    together, training,
    visit::Visit,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Stored},
    record::{Kept, Record},
    web::{App, Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use kernel::{TextEnum, ids::ActivityId};

/// How many coming sessions, and how many that were held, stand on the page.
const COMING: i64 = 20;
const HELD: i64 = 10;

#[derive(Template)]
#[template(path = "activities/one.html")]
struct OnePage<'a> {
    frame: Frame<'a>,
    id: ActivityId,
    description: &'a str,
    english: &'a str,
    facts: Vec<(&'a str, String)>,
    link: &'a str,
    texts: Vec<TextView>,
    coming: Vec<SessionLine>,
    feed: String,
    desk: Option<Desk>,
    keeps_catalogue: bool,
}

/// The activity in another language, as it is shown.
struct TextView {
    code: &'static str,
    direction: &'static str,
    own: &'static str,
    name: String,
    description: String,
    checked: bool,
    /// Where it is corrected; empty for those who may not.
    address: String,
}

/// A session as the page of its activity shows it.
pub struct SessionLine {
    /// The day with its weekday.
    pub day: String,
    /// What the calendar says of it.
    pub line: Line,
    /// Where it is worked on; empty for those who may not.
    pub address: String,
    /// How many were counted, in words; empty when nobody was.
    pub counted: String,
}

/// What those see who work with the activity.
struct Desk {
    keeps: bool,
    remarks: Vec<String>,
    owners: Vec<OwnerView>,
    meetings: Vec<MeetingView>,
    follow_ups: Vec<FollowUpLine>,
    series: Vec<(String, String)>,
    held: Vec<SessionLine>,
    counts: Vec<(String, i64)>,
    people: Option<Participants>,
    result: String,
    companies: Vec<(String, String)>,
    hired: String,
    departments: Vec<(String, i64)>,
}

/// One of those who stand behind it, as it is shown.
struct OwnerView {
    name: String,
    sector: String,
    brings: String,
    follow_up: String,
    address: String,
    /// The page of the organisation; empty where it is none, or the user sees none.
    partner: String,
}

/// A meeting of theirs, as it is shown.
struct MeetingView {
    address: String,
    day: String,
    taking_part: String,
    minutes: String,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such activity for whoever asks.
pub fn page(app: &App, ask: &Ask) -> Result<Reply> {
    let (w, visit) = (ask.wording, Visit::of(app, ask)?);
    let (board, id) = (visit.board()?, ask.id::<kernel::ids::ActivityKind>("id")?);
    let sees_all = visit.may(Action::SeeActivities);
    let kept = board.with_id(id).filter(|kept| kept.record.published || sees_all).ok_or(Error::NotFound)?;
    let mut look = visit.look()?;
    let keeps = visit.may(Action::KeepActivities);
    let lines = Lines { w, kept, keeps: sees_all };
    let coming = own::after_of(&mut look, id, At::begin(visit.today), COMING)?;
    let desk = match sees_all {
        false => None,
        true => Some(Desk {
            keeps,
            remarks: remarks(w, &kept.record),
            owners: owners(w, &mut look, &visit, id)?,
            meetings: meetings(w, &mut look, keeps, id)?,
            follow_ups: follow_up::of_activity(visit.gate.as_ref(), w, &mut look, (id, visit.today))?,
            series: own::series_of(&mut look, id)?
                .into_iter()
                .map(|kept| (kept.id.to_string(), w.headline(&kept.record.headline())))
                .collect(),
            held: own::before_of(&mut look, id, visit.today, HELD)?.iter().map(|it| lines.of(it)).collect(),
            counts: counts(w, &mut look, id, visit.today)?,
            people: match &visit.gate {
                Some(gate) if keeps && kept.record.takes_names => {
                    Some(participants::of(gate, w, &mut look, (id, &kept.record))?)
                }
                _ => None,
            },
            companies: own::companies_of(&mut look, id)?.into_iter().map(|kept| company(w, &kept)).collect(),
            hired: match kept.record.activity_type {
                Some(ActivityType::JobFair) => w.count("activity-hired", own::hired(&mut look, id)?),
                _ => String::new(),
            },
            departments: training::departments(&mut look, Some(id))?,
            result: if visit.may(Action::KeepCatalogue) {
                result(w, &mut look, kept, visit.today)?
            } else {
                String::new()
            },
        }),
    };
    let activity = &kept.record;
    let page = OnePage {
        frame: visit.frame(ask, &activity.name).under(vec![Crumb {
            address: "/activities".to_owned(),
            label: w.t("activity-plural").to_owned(),
        }]),
        id,
        description: &activity.description.0,
        english: activity.english.as_ref().map(|text| text.0.as_str()).unwrap_or_default(),
        facts: facts(w, activity, &with(&mut look, id)?),
        texts: texts(&mut look, keeps, id)?,
        link: activity.link.as_deref().unwrap_or_default(),
        coming: coming.iter().map(|it| lines.of(it)).collect(),
        feed: format!("/calendar.ics?activity={id}"),
        desk,
        keeps_catalogue: visit.may(Action::KeepCatalogue),
    };
    Ok(Reply::page(page.render()?))
}

/// The sessions of an activity in words.
struct Lines<'a> {
    w: &'a Wording,
    kept: &'a Kept<Activity>,
    keeps: bool,
}

impl Lines<'_> {
    fn of(&self, session: &Kept<super::ActivitySession>) -> SessionLine {
        let address = format!("/activities/{}/session/{}", self.kept.id, session.id);
        let counted = session.record.counted().filter(|_| self.keeps);
        SessionLine {
            day: calendar::weekday(self.w, session.record.held_on),
            line: calendar::line(self.w, self.kept, &session.record),
            address: if self.keeps { address } else { String::new() },
            counted: counted.map(|count| self.w.count("activity-came", count)).unwrap_or_default(),
        }
    }
}

/// The organisations behind it, by name: anybody may know with whom it is held.
fn with(conn: &mut Conn, id: ActivityId) -> Stored<String> {
    let mut names = Vec::new();
    for kept in own::owners_of(conn, id)? {
        if kept.record.unit.is_none() && kept.record.organisation.is_some() {
            names.push(together::name_of(conn, &kept.record)?);
        }
    }
    Ok(names.join(", "))
}

fn texts(conn: &mut Conn, keeps: bool, id: ActivityId) -> Stored<Vec<TextView>> {
    let all = own::texts_of(conn, id)?;
    let view = |kept: Kept<super::ActivityText>| TextView {
        code: kept.record.held_in.code(),
        direction: kept.record.held_in.direction(),
        own: kept.record.held_in.own_name(),
        name: kept.record.name,
        description: kept.record.description.map(|text| text.0).unwrap_or_default(),
        checked: kept.record.checked_on.is_some(),
        address: if keeps { format!("/register/activity-text/{}", kept.id) } else { String::new() },
    };
    Ok(all.into_iter().map(view).collect())
}

fn meetings(w: &Wording, conn: &mut Conn, keeps: bool, id: ActivityId) -> Stored<Vec<MeetingView>> {
    let all = own::meetings_of(conn, id)?;
    let view = |kept: Kept<super::ActivityMeeting>| MeetingView {
        address: if keeps { format!("/register/activity-meeting/{}", kept.id) } else { String::new() },
        day: w.day(kept.record.held_on),
        taking_part: kept.record.taking_part.unwrap_or_default(),
        minutes: kept.record.minutes.0,
    };
    Ok(all.into_iter().map(view).collect())
}

fn facts<'a>(w: &'a Wording, activity: &Activity, with: &str) -> Vec<(&'a str, String)> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let languages = activity.held_in.into_iter().chain(activity.also_held_in);
    let languages = languages.map(|it| format!("{} ({})", it.own_name(), w.word(it))).collect::<Vec<_>>();
    let contact =
        [&activity.contact_name, &activity.contact_title, &activity.contact_phone, &activity.contact_mail];
    let facts = vec![
        (
            w.t("field-activity-type"),
            activity.activity_type.map(|kind| w.word(kind).to_owned()).unwrap_or_default(),
        ),
        (w.t("field-activity-status"), w.word(activity.activity_status).to_owned()),
        (w.t("field-audience"), text(&activity.audience)),
        (w.t("field-when-text"), text(&activity.when_text)),
        (w.t("field-venue"), text(&activity.venue)),
        (w.t("field-price-text"), text(&activity.price_text)),
        (w.t("activity-languages"), languages.join(", ")),
        (w.t("field-capacity"), activity.capacity.map(|count| count.to_string()).unwrap_or_default()),
        (w.t("activity-organiser"), text(&activity.organiser)),
        (w.t("activity-with"), with.to_owned()),
        (w.t("field-recognition"), text(&activity.recognition)),
        (w.t("activity-contact"), contact.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")),
    ];
    facts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// What those who work with it should know of how it is set up.
fn remarks(w: &Wording, activity: &Activity) -> Vec<String> {
    let mut remarks = Vec::new();
    if !activity.published {
        remarks.push(w.t("catalogue-not-published").to_owned());
    }
    let key = match (activity.takes_names, activity.takes_visits()) {
        (true, _) => "activity-names",
        (false, true) => "activity-counts-unless-wanted",
        (false, false) => "activity-counts",
    };
    remarks.push(w.t(key).to_owned());
    if let Some((from, until)) = activity.activity_type.and_then(|kind| kind.rules().ages) {
        remarks.push(w.with("activity-type-ages", &[("from", from.into()), ("until", until.into())]));
    }
    remarks
}

fn owners(w: &Wording, conn: &mut Conn, visit: &Visit<'_>, id: ActivityId) -> Stored<Vec<OwnerView>> {
    let mut all = Vec::new();
    for kept in own::owners_of(conn, id)? {
        let owner = &kept.record;
        let day = owner.follow_up_on.map(|day| w.day(day));
        let follow_up = [owner.follow_up.as_ref().map(|text| text.0.clone()), day];
        let may = super::own_part::may(visit.gate.as_ref(), owner);
        let partner = owner.organisation.filter(|_| visit.may(Action::SeePartners));
        all.push(OwnerView {
            name: together::name_of(conn, owner)?,
            partner: partner.map(|id| format!("/partners/{id}")).unwrap_or_default(),
            sector: w.word(owner.sector).to_owned(),
            brings: owner.brings.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
            follow_up: follow_up.into_iter().flatten().collect::<Vec<_>>().join(", "),
            address: if may { format!("/activities/{id}/owner/{}", kept.id) } else { String::new() },
        });
    }
    Ok(all)
}

fn counts(w: &Wording, conn: &mut Conn, id: ActivityId, today: Date) -> Stored<Vec<(String, i64)>> {
    let counts = own::counts_of(conn, id, today)?;
    let named = own::took_part(conn)?.get(&id).map_or(0, |all| all.newcomers - counts.newcomers);
    let all = [
        ("activity-sessions-held", counts.sessions),
        ("activity-named-visits", named),
        ("field-newcomers-count", counts.newcomers),
        ("field-volunteers-count", counts.volunteers),
        ("field-staff-count", counts.staff),
        ("field-others-count", counts.others),
    ];
    Ok(all.into_iter().map(|(key, count)| (w.t(key).to_owned(), count)).collect())
}

/// Where what came of the activity is written as a figure of its entry, with what is known filled in (T-20).
fn result(w: &Wording, conn: &mut Conn, kept: &Kept<Activity>, today: Date) -> Stored<String> {
    let Some(entry) = kept.record.initiative else { return Ok(String::new()) };
    let visits = own::took_part(conn)?.get(&kept.id.cast()).map_or(0, own::Counts::all);
    if visits == 0 {
        return Ok(String::new());
    }
    let (count, year) = (visits.to_string(), today.year().to_string());
    let fields = [
        ("initiative", entry.to_string()),
        ("activity", kept.id.to_string()),
        ("measure", w.t("result-measure").to_owned()),
        ("number_text", count.clone()),
        ("figure_unit", "count".to_owned()),
        ("figure_kind", "level".to_owned()),
        ("cohort", w.t("result-cohort").to_owned()),
        ("cohort_size", count),
        ("definition", w.about("result-definition", &w.day(today))),
        ("year", year),
        ("source", kept.record.name.clone()),
    ];
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    Ok(format!("/register/initiative-figure/new?{query}"))
}

/// A company in words: its name, and what it offers.
fn company(w: &Wording, kept: &Kept<ActivityCompany>) -> (String, String) {
    let company = &kept.record;
    let openings = company.openings.map(|count| w.count("activity-openings", count));
    let words = [openings, company.occupation.clone(), company.cvr_number.clone()];
    (company.company_name.clone(), words.into_iter().flatten().collect::<Vec<_>>().join(", "))
}
