-- The catalogue of initiatives, the activities made from them, and what other municipalities have sent.

-- An entry that the municipality has written itself (*indsats*).
create table initiative (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    phase text not null,
    theme text not null,
    status text not null,
    status_reason text not null,
    place text,
    town_size text,
    summary text not null,
    english text,
    target_group text not null,
    age_from bigint,
    age_until bigint,
    problem text not null,
    method text not null,
    roles text,
    partners text,
    partner_kind text,
    second_partner_kind text,
    third_partner_kind text,
    hours_needed text,
    money text,
    law_basis text,
    experience text,
    source_title text not null,
    source_publisher text not null,
    source_year bigint not null,
    source_link text,
    builds_on uuid,
    contact_function text not null,
    confirmed_on date not null,
    published boolean not null,
    primary key (municipality, id)
) /* clustered */;
-- A local activity (*aktivitet*).
create table activity (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    initiative uuid,
    inspired_by uuid,
    activity_guidepost text,
    activity_status text not null,
    description text not null,
    audience text,
    age_from bigint,
    age_until bigint,
    venue text,
    when_text text,
    price_text text,
    organiser text,
    starts_on date,
    ends_on date,
    contact_name text,
    contact_title text,
    contact_phone text,
    contact_mail text,
    link text,
    feed text,
    published boolean not null,
    primary key (municipality, id)
) /* clustered */;
-- A figure of an entry, or what came of a local activity (*resultat*).
create table initiative_figure (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    initiative uuid not null,
    activity uuid,
    measure text not null,
    number_text text not null,
    figure_unit text not null,
    figure_kind text not null,
    cohort text not null,
    cohort_size bigint,
    definition text,
    year bigint not null,
    source text not null,
    primary key (municipality, id)
) /* clustered */;
-- How well a side of an entry is documented (*vidensdeklaration*).
create table initiative_evidence (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    initiative uuid not null,
    dimension text not null,
    evidence_grade text not null,
    grade_reason text not null,
    primary key (municipality, id)
) /* clustered */;
-- What a municipality that tried an entry says of it (*erfaring og vurdering*).
create table initiative_note (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    initiative uuid not null,
    rating text not null,
    experience text not null,
    written_on date not null,
    published boolean not null,
    primary key (municipality, id)
) /* clustered */;
-- What came in a file from another municipality, as it was sent: entries, experiences, figures and activities.
create table shared_item (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    kind text not null,
    about uuid not null,
    origin bigint not null,
    origin_name text not null,
    received_at bigint not null,
    revision bigint not null,
    document text not null,
    primary key (municipality, id)
) /* clustered */;
-- Whether anything in the catalogue has changed is asked whenever somebody opens it.
create index initiative_version on initiative (municipality, version);
create index initiative_figure_version on initiative_figure (municipality, version);
create index initiative_evidence_version on initiative_evidence (municipality, version);
create index initiative_note_version on initiative_note (municipality, version);
create index activity_version on activity (municipality, version);
create index shared_item_revision on shared_item (municipality, revision);
