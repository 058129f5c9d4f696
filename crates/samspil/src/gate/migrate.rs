// SPDX-License-Identifier: MPL-2.0
//! Brings the tables of a database up to date: numbered steps, forwards only, each checked against what was run before.

use super::db::{Conn, StoreError, Stored};
use sha2::{Digest, Sha256};

/// The steps. Both databases understand the same words; SQLite keeps a type it does not know as it is given.
const STEPS: &[(i64, &str, &str)] = &[
    (1, "house", include_str!("../../migrations/0001_house.sql")),
    (2, "people", include_str!("../../migrations/0002_people.sql")),
    (3, "chain", include_str!("../../migrations/0003_chain.sql")),
    (4, "absence", include_str!("../../migrations/0004_absence.sql")),
    (5, "one-cpr", include_str!("../../migrations/0005_one_cpr.sql")),
    (6, "access-log-apart", include_str!("../../migrations/0006_access_log_apart.sql")),
    (7, "strategy", include_str!("../../migrations/0007_strategy.sql")),
    (8, "contract", include_str!("../../migrations/0008_contract.sql")),
    (9, "reception", include_str!("../../migrations/0009_reception.sql")),
    (10, "return-guidance", include_str!("../../migrations/0010_return_guidance.sql")),
    (11, "money", include_str!("../../migrations/0011_money.sql")),
    (12, "rulebook", include_str!("../../migrations/0012_rulebook.sql")),
    (13, "self-chosen", include_str!("../../migrations/0013_self_chosen.sql")),
    (14, "life", include_str!("../../migrations/0014_life.sql")),
    (15, "pattern", include_str!("../../migrations/0015_pattern.sql")),
    (16, "move-in", include_str!("../../migrations/0016_move_in.sql")),
    (17, "area-listing", include_str!("../../migrations/0017_area_listing.sql")),
    (18, "living-rate", include_str!("../../migrations/0018_living_rate.sql")),
    (19, "home-need", include_str!("../../migrations/0019_home_need.sql")),
    (20, "home-choice", include_str!("../../migrations/0020_home_choice.sql")),
    (21, "criterion-weight", include_str!("../../migrations/0021_criterion_weight.sql")),
    (22, "contents", include_str!("../../migrations/0022_contents.sql")),
    (23, "catalogue", include_str!("../../migrations/0023_catalogue.sql")),
    (24, "responsible", include_str!("../../migrations/0024_responsible.sql")),
    (25, "law-data", include_str!("../../migrations/0025_law_data.sql")),
    (26, "activities", include_str!("../../migrations/0026_activities.sql")),
    (27, "homes", include_str!("../../migrations/0027_homes.sql")),
    (28, "partners", include_str!("../../migrations/0028_partners.sql")),
    (29, "partner-referral", include_str!("../../migrations/0029_partner_referral.sql")),
    (30, "message", include_str!("../../migrations/0030_message.sql")),
    (31, "intake", include_str!("../../migrations/0031_intake.sql")),
    (32, "enrolment", include_str!("../../migrations/0032_enrolment.sql")),
    (33, "loans", include_str!("../../migrations/0033_loans.sql")),
    (34, "complaint", include_str!("../../migrations/0034_complaint.sql")),
    (35, "letter", include_str!("../../migrations/0035_letter.sql")),
    (36, "volunteers", include_str!("../../migrations/0036_volunteers.sql")),
    (37, "together", include_str!("../../migrations/0037_together.sql")),
    (38, "taught-and-assessed", include_str!("../../migrations/0038_taught_and_assessed.sql")),
    (39, "places", include_str!("../../migrations/0039_places.sql")),
    (40, "registers", include_str!("../../migrations/0040_registers.sql")),
    (41, "offer-volunteer", include_str!("../../migrations/0041_offer_volunteer.sql")),
    (42, "message-volunteer", include_str!("../../migrations/0042_message_volunteer.sql")),
    (43, "leisure-support", include_str!("../../migrations/0043_leisure_support.sql")),
    (44, "rulebook", include_str!("../../migrations/0044_rulebook.sql")),
    (45, "rate", include_str!("../../migrations/0045_rate.sql")),
    (46, "note", include_str!("../../migrations/0046_note.sql")),
    (47, "document", include_str!("../../migrations/0047_document.sql")),
    (48, "unread", include_str!("../../migrations/0048_unread.sql")),
    (49, "draft_over", include_str!("../../migrations/0049_draft_over.sql")),
    (50, "named_visit", include_str!("../../migrations/0050_named_visit.sql")),
    (51, "contents-more", include_str!("../../migrations/0051_contents_more.sql")),
    (52, "named-visit-activity", include_str!("../../migrations/0052_named_visit_activity.sql")),
    (53, "absence-list", include_str!("../../migrations/0053_absence_list.sql")),
];

/// Whether there is a step with this number.
#[cfg(test)]
#[must_use]
pub fn is_step(number: i64) -> bool {
    STEPS.iter().any(|(step, ..)| *step == number)
}

/// What was run before the step with this number.
#[cfg(test)]
#[must_use]
pub fn steps_until(number: i64) -> String {
    STEPS.iter().take_while(|(step, ..)| *step < number).map(|(.., text)| *text).collect()
}

/// Runs the steps that this database has not seen yet: all of them or none, and one program at a time.
pub(super) fn up(conn: &mut Conn) -> Stored<()> {
    conn.begin()?;
    match conn.queue_for(KEY).and_then(|()| steps(conn)) {
        Ok(()) => conn.edge("commit"),
        Err(error) => {
            conn.edge("rollback")?;
            Err(error)
        }
    }
}

/// What two programs queue for that open the same database at the same moment; no person has this key.
const KEY: i64 = 0;

fn steps(conn: &mut Conn) -> Stored<()> {
    conn.batch(
        "create table if not exists migration (number bigint primary key, name text not null, sum text not null)",
    )?;
    let done = conn.rows("select number, name, sum from migration order by number", &[], |row| {
        (row.get::<i64>(0), row.get::<String>(1), row.get::<String>(2))
    })?;
    if let Some((number, name, _)) =
        done.iter().find(|(number, ..)| !STEPS.iter().any(|step| step.0 == *number))
    {
        return Err(StoreError::Unreadable(format!(
            "it was written by a newer version (step {number}, {name}); install that version or a newer one"
        )));
    }
    for (number, name, text) in STEPS {
        let sum: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        match done.iter().find(|step| step.0 == *number) {
            Some((_, _, known)) if *known == sum => {}
            Some(_) => {
                return Err(StoreError::Unreadable(format!(
                    "step {number} ({name}) is not the one that was run"
                )));
            }
            None => step(conn, *number, name, text, &sum)?,
        }
    }
    if conn.is_lite() && done.len() < STEPS.len() {
        super::plan::tell(conn)?;
    }
    Ok(())
}

fn step(conn: &mut Conn, number: i64, name: &str, text: &str, sum: &str) -> Stored<()> {
    // SQLite keeps a table sorted by its key only when asked to; PostgreSQL has no such word.
    // PostgreSQL sorts text as a language does unless asked to go by bytes, as SQLite does by itself.
    let text = if conn.is_lite() {
        text.replace(") /* clustered */", ") without rowid")
            .replace("/* only sqlite: ", "")
            .replace("; */", ";")
    } else {
        text.replace("text /* bytewise */", "text collate \"C\"")
    };
    conn.batch(&text)?;
    conn.batch(&format!("insert into migration (number, name, sum) values ({number}, '{name}', '{sum}')"))
}
