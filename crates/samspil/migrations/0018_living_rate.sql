-- What a household's economy is reckoned by, and how many may move to an area (*satser, grænser for områder*).

-- A number of the municipality's own, on its days (R-13).
create table living_rate (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    what text not null,
    number bigint not null,
    starts_on date not null,
    ends_on date,
    certainty text not null,
    source text not null,
    primary key (municipality, id)
) /* clustered */;
-- How many households may move to an area before it is pointed out (B-13).
create table area_limit (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    area uuid,
    language text,
    span text not null,
    households bigint not null,
    starts_on date not null,
    ends_on date,
    primary key (municipality, id)
) /* clustered */;
-- Homes that are planned or built, and the day they were put on the list of dwellings (K-11).
create table housing_project (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    area uuid,
    project_status text not null,
    kind text not null,
    units bigint not null,
    mix text,
    partners text,
    expected_rent bigint,
    rooms bigint not null,
    size bigint,
    sleeps bigint not null,
    ready_on date,
    turned_on date,
    primary key (municipality, id)
) /* clustered */;
-- With whom somebody lives in a private home, by what agreement, and when it was looked at (*privat indkvartering*, R-15).
alter table placement add column host text;
alter table placement add column host_contact text;
alter table placement add column host_agreed_on date;
alter table placement add column host_checked_on date;
alter table placement add column host_until date;
