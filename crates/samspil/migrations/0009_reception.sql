-- The reception: who takes part, what is to be done and explained, and how many the municipality was to receive.

-- Somebody in a family's reception team (*modtageteam*).
create table team_member (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    function text not null,
    account uuid,
    name text,
    contact text,
    department text,
    starts_on date not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- The course in which a newcomer is received (*modtageforløb*).
create table reception_course (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    template text not null,
    template_version bigint not null,
    starts_on date not null,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- Something on the checklist of a reception (*tjekliste*), copied from a template or written by hand.
create table checklist_item (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    item text,
    title text,
    kind text not null,
    party text not null,
    mandatory boolean not null,
    due_on date,
    done_on date,
    done_by text,
    explained_in text,
    interpreter boolean not null,
    note text,
    template text,
    template_version bigint,
    primary key (municipality, person, id)
) /* clustered */;
-- How many the municipality was told to receive in a year (*kommunekvote*).
create table quota (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    year bigint not null,
    number bigint not null,
    kind text not null,
    announced_on date not null,
    source text,
    primary key (municipality, id)
) /* clustered */;
