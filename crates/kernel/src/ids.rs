// SPDX-License-Identifier: MPL-2.0
//! What every kind of thing is called inside the house, a line each, so that two kinds cannot be mixed up.

use std::{cmp::Ordering, fmt, hash, marker::PhantomData, str::FromStr};
use uuid::Uuid;

/// The id of a thing of kind `K`; minted here and nowhere else.
pub struct Id<K>(Uuid, PhantomData<fn() -> K>);

macro_rules! kinds {
    ($($(#[$doc:meta])* $alias:ident = $kind:ident;)+) => {
        $($(#[$doc])* pub type $alias = Id<$kind>;
          #[doc = concat!("The kind of thing that [`", stringify!($alias), "`] names.")]
          #[derive(Debug)] pub enum $kind {})+
    };
}

kinds! {
    /// A person (*borger*).
    PersonId = PersonKind;
    /// A household (*husstand*).
    HouseholdId = HouseholdKind;
    /// A family relation.
    RelationId = RelationKind;
    /// A case (*sag*).
    CaseId = CaseKind;
    /// An event in the audit trail.
    EventId = EventKind;
    /// A user of the system.
    AccountId = AccountKind;
    /// An organisational unit (*enhed*): a team, a language centre, an office.
    UnitId = UnitKind;
    /// A dwelling (*bolig*).
    DwellingId = DwellingKind;
    /// A housing area (*boligområde*).
    AreaId = AreaKind;
    /// A contract (*kontrakt*), all its versions together.
    ContractId = ContractKind;
    /// A goal in a contract (*mål*).
    GoalId = GoalKind;
    /// A decision of the authority about a person (*afgørelse*).
    DecisionId = DecisionKind;
    /// A political decision (*politisk beslutning*).
    ResolutionId = ResolutionKind;
    /// An entry of the catalogue of initiatives (*indsats*).
    InitiativeId = InitiativeKind;
    /// A local activity (*aktivitet*).
    ActivityId = ActivityKind;
    /// One time an activity is held (*mødegang*).
    ActivitySessionId = ActivitySessionKind;
    /// An organisation the municipality works with (*organisation*).
    OrganisationId = OrganisationKind;
    /// Somebody in the register of volunteers (*frivillig*).
    VolunteerId = VolunteerKind;
    /// A suitcase of books and games (*sprogkuffert*).
    SuitcaseId = SuitcaseKind;
    /// A document in somebody's file (*dokument*).
    DocumentId = DocumentKind;
    /// What a document can be about: a contract, a decision, a complaint, a hand-over.
    FiledId = FiledKind;
    /// A cooperation agreement (*samarbejdsaftale*).
    AgreementId = AgreementKind;
    /// A file import.
    ImportId = ImportKind;
    /// Any record whose kind is said by the table it stands in.
    RecordId = RecordKind;
}

impl<K> Id<K> {
    /// A new id, later than every id minted before it in this process (UUID version 7).
    #[expect(clippy::disallowed_methods, reason = "the one place where ids are minted")]
    #[must_use]
    pub fn mint() -> Self {
        Self::from_uuid(Uuid::now_v7())
    }

    /// The id that the given name always has within `space`, so that a file imported twice is recognised.
    #[must_use]
    pub fn of_name(space: Uuid, name: &str) -> Self {
        Self::from_uuid(Uuid::new_v5(&space, name.as_bytes()))
    }

    /// The id with these bits, read from a database, an address or a file.
    #[must_use]
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    /// The bits of the id.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.0
    }

    /// The same bits as the id of another kind; only for tables that hold several kinds.
    #[must_use]
    pub const fn cast<L>(self) -> Id<L> {
        Id(self.0, PhantomData)
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> hash::Hash for Id<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<K> FromStr for Id<K> {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from_uuid(text.parse()?))
    }
}
impl<K> serde::Serialize for Id<K> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
impl<'de, K> serde::Deserialize<'de> for Id<K> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::from_uuid)
    }
}
