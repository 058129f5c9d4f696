-- Who answers for what: a unit for every task and goal, units as they were called when, what the asylum centre told,
-- political decisions and what follows from them, and whom one can ask about what is published.

alter table unit add column starts_on date;
alter table unit add column ends_on date;
-- What a unit was called before (*tidligere navn*).
create table unit_name (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    unit uuid not null,
    name text not null,
    starts_on date,
    ends_on date not null,
    primary key (municipality, id)
) /* clustered */;
alter table decision add column made_in text;
create table task_of_unit (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    what text not null,
    due_on date not null,
    waiting_for text,
    done_on date,
    unit uuid not null,
    primary key (municipality, person, id)
) /* clustered */;
insert into task_of_unit select t.municipality, t.person, t.id, t.version, t.struck, t.what, t.due_on, t.waiting_for, t.done_on,
    coalesce((select c.unit from case_file c where c.municipality = t.municipality and c.person = t.person
              and c.struck = false order by c.starts_on desc limit 1), t.id) from task t;
drop table task;
alter table task_of_unit rename to task;
create table goal_of_unit (
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
    unit uuid not null,
    primary key (municipality, person, id)
) /* clustered */;
insert into goal_of_unit select g.municipality, g.person, g.id, g.version, g.struck, g.kind, g.words, g.starts_on, g.ends_on,
    g.reached, coalesce((select c.unit from case_file c where c.municipality = g.municipality and c.person = g.person
              and c.struck = false order by c.starts_on desc limit 1), g.id) from goal g;
drop table goal;
alter table goal_of_unit rename to goal;
create index task_unit on task (municipality, unit, done_on, due_on);
-- The role of a user in one unit, where it is another than their own.
alter table account_unit add column role text;
-- What the asylum centre told before the takeover (*overgivelsesskema*).
create table handover (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    received_on date not null,
    sent_by text not null,
    legal_ground text not null,
    skills text,
    education text,
    languages text,
    needs text,
    network text,
    at_the_centre text,
    carried_on date,
    primary key (municipality, person, id)
) /* clustered */;
-- Political decisions and what is done about them.
create table resolution (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    title text not null,
    decided_on date not null,
    decided_in text not null,
    wording text not null,
    source text,
    unit uuid not null,
    ends_on date,
    contact_name text not null,
    contact_title text not null,
    contact_phone text not null,
    contact_mail text not null,
    primary key (municipality, id)
) /* clustered */;
create table measure (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    resolution uuid not null,
    what text not null,
    unit uuid not null,
    due_on date not null,
    state text not null,
    ends_on date,
    told text,
    primary key (municipality, id)
) /* clustered */;
alter table strategy add column contact_name text not null default '';
alter table strategy add column contact_title text not null default '';
alter table strategy add column contact_phone text not null default '';
alter table strategy add column contact_mail text not null default '';
