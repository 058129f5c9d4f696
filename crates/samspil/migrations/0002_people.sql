-- A person (*borger*). A name is one text: not everybody has a surname.
create table person (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    other_names text,
    cpr text,
    born_on date,
    birth_uncertain boolean not null,
    sex text not null,
    citizenship text,
    language text,
    other_languages text,
    interpreter text not null,
    phone text,
    email text,
    protected_from date,
    protected_until date,
    died_on date,
    primary key (municipality, id)
) /* clustered */;
-- A household (*husstand*): people who are housed together.
create table household (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    primary key (municipality, id)
) /* clustered */;
-- A person's time in a household.
create table membership (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    household uuid not null,
    role text not null,
    starts_on date not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- How a person is related to another, while it lasts.
create table kin (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    relative uuid not null,
    kinship text not null,
    custody boolean not null,
    together boolean not null,
    starts_on date,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- A residence permit (*opholdstilladelse*).
create table permit (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    ground text not null,
    kind text not null,
    granted_on date not null,
    valid_until date,
    withdrawn_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- The decision that a person is to live in the municipality (*visitering*).
create table visitation (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    group_code text not null,
    decided_on date,
    early_takeover_on date,
    cpr_registered_on date,
    papers_received_on date,
    first_in_denmark boolean,
    primary key (municipality, person, id)
) /* clustered */;
-- The time in which the municipality is responsible (*integrationsansvar*); its first day is the takeover, T0.
create table responsibility (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    starts_on date not null,
    rule text,
    ends_on date,
    end_reason text,
    primary key (municipality, person, id)
) /* clustered */;
-- A case (*sag*).
create table case_file (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    number text not null,
    unit uuid not null,
    caseworker uuid,
    starts_on date not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- A referral of a person to a unit (*henvisning*): who is referred to may see what its work needs.
create table referral (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    unit uuid not null,
    purpose text,
    starts_on date not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- Something somebody has promised to do, or that is waited for (*opgave*).
create table task (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    what text not null,
    due_on date not null,
    waiting_for text,
    done_on date,
    primary key (municipality, person, id)
) /* clustered */;

create index person_cpr on person (municipality, cpr);
create index membership_household on membership (municipality, household);
create index kin_relative on kin (municipality, relative);
create unique index case_file_number on case_file (municipality, number);
-- What ties a person to a unit; kept true from cases and referrals.
create table tie (
    municipality bigint not null,
    person uuid not null,
    unit uuid not null,
    kind text not null,
    worker uuid,
    ends_on date,
    primary key (municipality, person, unit, kind)
) /* clustered */;
-- Numbers that are given out in order, such as case numbers.
create table counter (
    municipality bigint not null,
    name text not null,
    value bigint not null,
    primary key (municipality, name)
) /* clustered */;
-- The words a person is found by, in the whole municipality and in each unit; kept true from names and ties.
create table finder (
    municipality bigint not null,
    unit uuid not null,
    word text /* bytewise */ not null,
    person uuid not null,
    primary key (municipality, unit, word, person)
) /* clustered */;
-- Which words of the finder belong to a person, so that only what changed is written.
create table found_by (
    municipality bigint not null,
    person uuid not null,
    words text not null,
    primary key (municipality, person)
) /* clustered */;
-- What the law and the caseworkers' own tasks ask for, by when; kept true from the person's file.
create table duty (
    municipality bigint not null,
    person uuid not null,
    rule text not null,
    ordinal bigint not null,
    unit uuid,
    worker uuid,
    due_on date not null,
    state text not null,
    waiting_for text,
    met_on date,
    ended_on date,
    label text not null,
    primary key (municipality, person, rule, ordinal)
) /* clustered */;
create index duty_worker on duty (municipality, worker, state, due_on, person);
create index duty_unit on duty (municipality, unit, state, due_on, person);
create index tie_worker on tie (municipality, worker, person);
