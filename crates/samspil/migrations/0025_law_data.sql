-- Amounts and names with their days, and what the rules on moves, stays, leisure jobs and access to the file ask.

-- An amount of a year that the administrator adds (*sats*).
create table money_rate (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    money text not null,
    starts_on date not null,
    ends_on date not null,
    amount bigint not null,
    source text not null,
    certainty text not null,
    note text,
    primary key (municipality, id)
) /* clustered */;
-- What something is called from a day on (*betegnelse*).
create table dated_name (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    of_what text not null,
    starts_on date not null,
    name text not null,
    source text not null,
    certainty text not null,
    note text,
    primary key (municipality, id)
) /* clustered */;

alter table visitation add column moved_in_on date;
alter table visitation add column move_approved_on date;
alter table task add column access_asked_on date;
alter table placement add column other_municipality text;
alter table placement add column agreed_on date;
alter table placement add column payment bigint;
alter table offer add column leisure_weeks text;
alter table offer add column leisure_day bigint;
alter table offer add column leisure_from bigint;
alter table offer add column leisure_until bigint;
