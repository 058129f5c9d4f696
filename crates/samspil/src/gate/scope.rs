// SPDX-License-Identifier: MPL-2.0
//! How a user stands to a person: by the case, by a referral, or not at all.

use super::{Action, Conn, ConsentPurpose, Relation, Role, Stored, User, consented::consent, may};
use jiff::civil::Date;
use kernel::{
    Id,
    ids::{AccountId, PersonId, UnitId},
    text_enum,
};

text_enum! {
    /// What ties a person to a unit.
    pub enum TieKind ("tie-kind") {
        /// The person's case lies there.
        Case = "case",
        /// The person has been referred there.
        Referred = "referred",
        /// Somebody coordinates the reception; the unit of this and of the following is that one user.
        TeamCoordinator = "team-coordinator",
        /// Somebody of the reception team is from the day-care.
        TeamDayCare = "team-day-care",
        /// … from the child-minding.
        TeamChildMinding = "team-child-minding",
        /// … is the health visitor.
        TeamHealthVisitor = "team-health-visitor",
        /// … from the leisure centre.
        TeamLeisureCentre = "team-leisure-centre",
        /// … from the school.
        TeamSchool = "team-school",
        /// … from language and integration.
        TeamLanguage = "team-language-and-integration",
        /// … from prevention.
        TeamPrevention = "team-prevention",
        /// … is the family consultant.
        TeamFamilyConsultant = "team-family-consultant",
    }
}
crate::coded!(TieKind);

impl TieKind {
    /// How a user stands to the person by a place in the reception team; `None` for a tie of another kind.
    const fn in_team(self) -> Option<Relation> {
        Some(match self {
            Self::Case | Self::Referred => return None,
            Self::TeamCoordinator => Relation::TeamCoordinator,
            Self::TeamDayCare => Relation::TeamDayCare,
            Self::TeamChildMinding => Relation::TeamChildMinding,
            Self::TeamHealthVisitor => Relation::TeamHealthVisitor,
            Self::TeamLeisureCentre => Relation::TeamLeisureCentre,
            Self::TeamSchool => Relation::TeamSchool,
            Self::TeamLanguage => Relation::TeamLanguage,
            Self::TeamPrevention => Relation::TeamPrevention,
            Self::TeamFamilyConsultant => Relation::TeamFamilyConsultant,
        })
    }
}

/// What ties a person to a unit, and perhaps to a caseworker there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Where.
    pub unit: UnitId,
    /// By what.
    pub kind: TieKind,
    /// The responsible caseworker, where the case has one.
    pub worker: Option<AccountId>,
    /// The last day, for a referral that ends.
    pub ends_on: Option<Date>,
}

/// How a user stands to a person: each role they have towards them, and the relation it comes by. Whoever works in
/// several units has what the role in each of them opens, and no more.
#[derive(Clone, Debug)]
pub struct Standings(Vec<(Role, Relation)>);

impl Standings {
    /// Those of somebody who stands in no relation to anybody.
    #[must_use]
    pub fn of_a_stranger(user: &User) -> Self {
        Self(user.roles().map(|role| (role, Relation::Stranger)).collect())
    }

    /// One role in one relation.
    #[must_use]
    pub fn of(role: Role, relation: Relation) -> Self {
        Self(vec![(role, relation)])
    }

    /// Whether any of them allows it.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.0.iter().any(|(role, relation)| may(*role, action, *relation))
    }

    /// The closest relation that allows it, otherwise the closest there is.
    #[must_use]
    pub fn by(&self, action: Action) -> Relation {
        let allows = |(role, relation): &&(Role, Relation)| may(*role, action, *relation);
        let closest =
            |all: &mut dyn Iterator<Item = &(Role, Relation)>| all.map(|(_, relation)| *relation).max();
        closest(&mut self.0.iter().filter(allows))
            .or_else(|| closest(&mut self.0.iter()))
            .unwrap_or(Relation::Stranger)
    }
}

/// How the user stands to the person.
///
/// # Errors
/// When the database cannot answer.
pub fn standings(conn: &mut Conn, user: &User, person: PersonId, today: Date) -> Stored<Standings> {
    let mut ties = ties(conn, person)?;
    ties.retain(|tie| tie.ends_on.is_none_or(|end| end >= today));
    let mut all = Standings::of_a_stranger(user).0;
    for tie in &ties {
        let own = user.units.contains(&tie.unit);
        match (tie.kind.in_team(), tie.kind) {
            (Some(relation), _) if tie.unit == user.account.cast() => all.push((user.role, relation)),
            (None, TieKind::Case) if tie.worker == Some(user.account) => {
                all.push((user.role_in(tie.unit), Relation::OwnCase));
            }
            (None, TieKind::Case) if own => all.push((user.role_in(tie.unit), Relation::OwnUnit)),
            (None, TieKind::Referred) if own => all.push((user.role_in(tie.unit), Relation::Referred)),
            _ => {}
        }
    }
    if user.roles().any(|role| role == Role::VolunteerCoordinator) {
        for (purpose, relation) in [
            (ConsentPurpose::OwnWork, Relation::ConsentedWork),
            (ConsentPurpose::Caseworker, Relation::ConsentedMessage),
            (ConsentPurpose::Friend, Relation::Consented),
        ] {
            if consent(conn, person, purpose, today)?.is_some() {
                all.push((Role::VolunteerCoordinator, relation));
            }
        }
    }
    // A colleague of the same unit who covers may what only the one who carries the case may.
    let carries = all.iter().any(|(_, relation)| *relation == Relation::OwnCase);
    if !carries && user.role == Role::Caseworker && covers(conn, user.account, &ties, today)? {
        all.push((Role::Caseworker, Relation::Covering));
    }
    Ok(Standings(all))
}

/// Whether the user, a caseworker too, covers today for the caseworker who is responsible.
fn covers(conn: &mut Conn, colleague: AccountId, ties: &[Tie], today: Date) -> Stored<bool> {
    let Some(worker) = ties.iter().filter(|tie| tie.kind == TieKind::Case).find_map(|tie| tie.worker) else {
        return Ok(false);
    };
    Ok(covering(conn, colleague, today)?.iter().any(|(account, _)| *account == worker))
}

/// The caseworkers whom the user covers for on the day, and what they wrote for whoever does (*vikar*).
///
/// # Errors
/// When the database cannot answer.
pub fn covering(conn: &mut Conn, colleague: AccountId, today: Date) -> Stored<Vec<(AccountId, String)>> {
    conn.rows(
        "select account, coalesce(handover, '') from cover where municipality = $1 and colleague = $2 and struck = false
           and starts_on <= $3 and ends_on >= $3",
        &[&colleague, &today],
        |row| (row.get(0), row.get(1)),
    )
}

/// Everything that ties a person to a unit.
///
/// # Errors
/// When the database cannot answer.
pub fn ties(conn: &mut Conn, person: PersonId) -> Stored<Vec<Tie>> {
    conn.rows(
        "select unit, kind, worker, ends_on from tie where municipality = $1 and person = $2",
        &[&person],
        |row| Tie { unit: row.get(0), kind: row.get(1), worker: row.get(2), ends_on: row.get(3) },
    )
}

/// The parts of the register a user may search: the whole municipality, or each of their units, and last the families
/// of whose reception team they are.
#[must_use]
pub fn searchable(user: &User) -> Vec<UnitId> {
    if user.may(Action::SeeAllPersons) {
        vec![EVERYWHERE]
    } else {
        user.units.iter().copied().chain([user.account.cast()]).collect()
    }
}

/// The whole municipality, where a unit is asked for.
pub const EVERYWHERE: UnitId = Id::from_uuid(uuid::Uuid::nil());

/// What a person is called, how they are reached, and whether name and address are protected on the day.
pub(super) fn called(conn: &mut Conn, person: PersonId, day: Date) -> Stored<(String, Option<String>, bool)> {
    let known = conn.first(
        "select name, phone, protected_from is not null and protected_from <= $3
                and (protected_until is null or protected_until >= $3)
         from person where municipality = $1 and id = $2 and struck = false",
        &[&person, &day],
        |row| (row.get(0), row.get(1), row.get(2)),
    )?;
    // Whoever cannot be found is protected: nothing is told.
    Ok(known.unwrap_or((String::new(), None, true)))
}

/// The day a person moves in, or moved in last, and whether the dwelling has been assigned on the day (*anvist*).
pub(super) fn moves_in(conn: &mut Conn, person: PersonId, day: Date) -> Stored<(Option<Date>, bool)> {
    let stays = conn.rows(
        "select starts_on, decided_on from placement where municipality = $1 and person = $2 and struck = false
           and (ends_on is null or ends_on >= $3) order by starts_on",
        &[&person, &day],
        |row| (row.get::<Date>(0), row.get::<Option<Date>>(1)),
    )?;
    let assigned = |decided: &Option<Date>, from: Date| decided.unwrap_or(from) <= day;
    Ok(stays.last().map_or((None, false), |(from, decided)| (Some(*from), assigned(decided, *from))))
}

/// How many belong to the person's household on the day, the person included.
pub(super) fn household_size(conn: &mut Conn, person: PersonId, day: Date) -> Stored<i64> {
    let members = conn.first(
        "select count(distinct o.person) from membership m
         join membership o on o.municipality = m.municipality and o.household = m.household and o.struck = false
              and o.starts_on <= $3 and (o.ends_on is null or o.ends_on >= $3)
         where m.municipality = $1 and m.person = $2 and m.struck = false and m.starts_on <= $3
           and (m.ends_on is null or m.ends_on >= $3)",
        &[&person, &day],
        |row| row.get::<i64>(0),
    )?;
    Ok(members.unwrap_or(0).max(1))
}
