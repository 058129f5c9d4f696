-- A note (*journalnotat*, offentlighedsloven § 13).
create table note (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    happened_on date not null,
    participants text,
    facts text not null,
    assessment text,
    corrects uuid,
    primary key (municipality, person, id)
) /* clustered */;
-- A talk, planned or held. Agenda: integrationsloven § 20 and the contract order.
create table talk (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    planned_on date not null,
    held_on date,
    form text not null,
    interpreter boolean not null,
    changed text,
    agreed text,
    repatriation_told boolean not null,
    next_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- A contract (*kontrakt*, integrationsloven § 19). Every correction makes a new version and keeps the old.
create table contract (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    state text not null,
    starts_on date not null,
    programme_begins_on date,
    danish_hours bigint,
    job_hours bigint,
    person_signed_on date,
    municipality_signed_on date,
    declaration_signed_on date,
    explained_in text,
    interpreter boolean not null,
    refusal_reason text,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- A goal in the person's own words (*mål*).
create table goal (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    words text not null,
    starts_on date not null,
    ends_on date,
    reached boolean not null,
    primary key (municipality, person, id)
) /* clustered */;
-- What the person brings: schooling, work, interests (*ressourceprofil*).
create table profile (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    starts_on date not null,
    education text,
    work text,
    interests text,
    considerations text,
    primary key (municipality, person, id)
) /* clustered */;
-- The offer of a health assessment. What the doctor found has no place here.
create table health_offer (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    state text not null,
    offered_on date,
    answered_on date,
    done_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- A housing area (*boligområde*).
create table area (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    status text not null,
    listed_on date,
    residents bigint,
    strengths text,
    primary key (municipality, id)
) /* clustered */;
-- A dwelling (*bolig*).
create table dwelling (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    address text not null,
    area uuid,
    kind text not null,
    rooms bigint not null,
    size bigint,
    sleeps bigint not null,
    rent bigint,
    utilities bigint,
    accessible boolean not null,
    transport text,
    shopping text,
    school text,
    vacant_from date,
    gone_on date,
    primary key (municipality, id)
) /* clustered */;
-- A placement (*boligplacering*, integrationsloven § 12).
create table placement (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    dwelling uuid not null,
    stay text not null,
    decided_on date,
    starts_on date not null,
    ends_on date,
    reason text,
    primary key (municipality, person, id)
) /* clustered */;
-- A referral to Danish education and the track the centre visited the person to (*henvisning, visitering*).
create table danish_referral (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    centre uuid,
    starts_on date not null,
    can_start_on date,
    first_lesson_on date,
    track text,
    exempt boolean not null,
    reason text,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- A module of a track, with its test (*modul, modultest*).
create table module (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    track text not null,
    number bigint not null,
    starts_on date not null,
    ends_on date,
    hours bigint,
    test_on date,
    passed boolean,
    primary key (municipality, person, id)
) /* clustered */;
-- A final exam: enrolled for, or taken (*prøve*).
create table exam (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    enrolled_on date,
    starts_on date not null,
    passed boolean,
    grade text,
    primary key (municipality, person, id)
) /* clustered */;
-- An offer (*tilbud*).
create table offer (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    orientation text,
    state text not null,
    provider text,
    starts_on date not null,
    ends_on date,
    hours bigint,
    goal uuid,
    outcome text,
    primary key (municipality, person, id)
) /* clustered */;
-- A job (*ansættelse*).
create table employment (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    employer text,
    occupation text,
    starts_on date not null,
    ends_on date,
    hours bigint,
    primary key (municipality, person, id)
) /* clustered */;
-- A course of ordinary education (*uddannelsesforløb*).
create table education (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    level text not null,
    institution text,
    basis text not null,
    starts_on date not null,
    ends_on date,
    completed boolean,
    primary key (municipality, person, id)
) /* clustered */;
-- A time on a benefit (*ydelse*).
create table benefit (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    starts_on date not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- A result subsidy claimed from the state (*hjemtaget resultattilskud*, integrationsloven § 45).
create table claim (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    starts_on date not null,
    amount bigint,
    paid_on date,
    refused_on date,
    primary key (municipality, person, id)
) /* clustered */;

create index placement_dwelling on placement (municipality, dwelling);
-- Packages of files that were imported.
create table package (
    municipality bigint not null,
    id uuid not null,
    at bigint not null,
    name text not null,
    rows bigint not null,
    primary key (municipality, id)
) /* clustered */;
