// SPDX-License-Identifier: MPL-2.0
//! The register of what staff and teachers were taught, with how many took part by department.

use super::{ActivityType, CompetenceNeed, DepartmentCount};
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, Stored},
    people,
    record::store,
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::ids::ActivityId;
use std::collections::BTreeMap;

/// A course as it is shown.
struct Course {
    address: String,
    name: String,
    kind: String,
    days: String,
    count: i64,
}

#[derive(Template)]
#[template(path = "activities/training.html")]
struct TrainingPage<'a> {
    frame: Frame<'a>,
    courses: Vec<Course>,
    departments: Vec<(String, i64)>,
    total: i64,
    /// What schools need, and how many of each took part in a course: school, need, staff, since, courses, and its id.
    needs: Vec<Need>,
    keeps: bool,
}

/// What the staff of a school need.
struct Need {
    id: String,
    school: String,
    what: String,
    staff: String,
    since: String,
    /// How many from there took part in courses, in words.
    taught: String,
}

/// How many of each department took part, in one activity or in all.
///
/// # Errors
/// When the database cannot answer.
pub fn departments(conn: &mut Conn, activity: Option<ActivityId>) -> Stored<Vec<(String, i64)>> {
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    for kept in store::all::<DepartmentCount>(conn)? {
        if activity.is_none_or(|activity| kept.record.activity == activity) {
            *sums.entry(kept.record.department).or_default() += kept.record.participants_count;
        }
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_cached_key(|(department, _)| people::danish_order(department));
    Ok(sums)
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeActivities)?;
    let mut courses = Vec::new();
    let taught = [Some(ActivityType::StaffTraining), Some(ActivityType::TeachersCourse)];
    for kept in store::all::<super::Activity>(&mut reader)? {
        if taught.contains(&kept.record.activity_type) {
            let counts = departments(&mut reader, Some(kept.id.cast()))?;
            courses.push(Course {
                address: format!("/activities/{}", kept.id),
                name: kept.record.name,
                kind: kept.record.activity_type.map(|kind| w.word(kind).to_owned()).unwrap_or_default(),
                days: kept.record.starts_on.map(|from| w.days(from, kept.record.ends_on)).unwrap_or_default(),
                count: counts.iter().map(|(_, count)| count).sum(),
            });
        }
    }
    courses.sort_by_cached_key(|course| people::danish_order(&course.name));
    let departments = departments(&mut reader, None)?;
    let needs = needs(w, &mut reader, &departments)?;
    let crumbs = vec![Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() }];
    let page = TrainingPage {
        frame: Frame::inside(gate, ask, w.t("training-title")).under(crumbs),
        total: departments.iter().map(|(_, count)| count).sum(),
        courses,
        departments,
        needs,
        keeps: gate.may(Action::KeepActivities),
    };
    Ok(Reply::page(page.render()?))
}

/// The needs that are not met, by school: a number of staff and a theme, and nothing about pupils.
fn needs(w: &Wording, conn: &mut Conn, departments: &[(String, i64)]) -> Stored<Vec<Need>> {
    let mut all = store::all::<CompetenceNeed>(conn)?;
    all.retain(|kept| kept.record.met_on.is_none());
    all.sort_by_cached_key(|kept| (people::danish_order(&kept.record.department), kept.record.noted_on));
    let taught =
        |school: &str| departments.iter().find(|(name, _)| name == school).map_or(0, |(_, count)| *count);
    Ok(all
        .into_iter()
        .map(|kept| Need {
            id: kept.id.to_string(),
            what: w.word(kept.record.competence).to_owned(),
            staff: kept.record.teachers_count.map(|count| count.to_string()).unwrap_or_default(),
            since: w.day(kept.record.noted_on),
            taught: w.count("needs-taught", taught(&kept.record.department)),
            school: kept.record.department,
        })
        .collect())
}
