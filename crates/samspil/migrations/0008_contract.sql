-- The contract with its week and its signatures, decisions of the authority, and who covers for whom.

alter table contract add column person_signed_how text;
alter table contract add column municipality_signed_how text;
alter table contract add column revision text;
alter table case_file add column assigned_on date;
alter table talk add column person_kept text;
alter table talk add column municipality_kept text;

-- A part of a person's week (*ugeskema*).
create table schedule_entry (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    weekday text not null,
    from_clock bigint not null,
    until_clock bigint not null,
    kind text not null,
    place text,
    starts_on date not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- That rights and duties were explained (*introduktion til rettigheder og pligter*).
create table introduction (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    held_on date not null,
    language text not null,
    interpreter boolean not null,
    given_by text,
    primary key (municipality, person, id)
) /* clustered */;
-- A decision of the authority (*afgørelse*, forvaltningsloven §§ 19-25).
create table decision (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    decided_on date not null,
    legal_ground text,
    facts text,
    hearing text,
    heard_on date,
    no_hearing_because text,
    reasons text,
    complaint_guidance text,
    decided_by uuid,
    sent_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- Who covers for a caseworker who is away, from when until when (*vikar*).
create table cover (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    account uuid not null,
    colleague uuid not null,
    starts_on date not null,
    ends_on date not null,
    handover text,
    primary key (municipality, id)
) /* clustered */;
create index cover_colleague on cover (municipality, colleague, ends_on);
