-- A visit with a name is one to open counselling, and the database itself holds it to that (A-09): it says its activity,
-- as attendance does, and `kind`, which must be so of the activity. What was registered at a session of something else is
-- struck out by this step, which its history does not tell; only what was struck out may stand there.
create unique index activity_kind on activity (municipality, id, activity_type);
create table named_visit_of_activity (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    session uuid not null,
    held_on date not null,
    counselling_topic text not null,
    held_in text,
    shown_on_to text,
    consented_on date,
    kind text generated always as (case when struck then null else 'open-counselling' end) stored,
    primary key (municipality, person, id),
    foreign key (municipality, activity, kind) references activity (municipality, id, activity_type),
    foreign key (municipality, session, activity) references activity_session (municipality, id, activity)
) /* clustered */;
insert into named_visit_of_activity (municipality, person, id, version, struck, activity, session, held_on,
        counselling_topic, held_in, shown_on_to, consented_on)
    select v.municipality, v.person, v.id, v.version,
        v.struck or a.activity_type is null or a.activity_type <> 'open-counselling', s.activity, v.session, v.held_on,
        v.counselling_topic, v.held_in, v.shown_on_to, v.consented_on
    from named_visit v
    join activity_session s on s.municipality = v.municipality and s.id = v.session
    join activity a on a.municipality = s.municipality and a.id = s.activity;
drop table named_visit;
alter table named_visit_of_activity rename to named_visit;
create index named_visit_session on named_visit (municipality, session);
create index named_visit_activity on named_visit (municipality, activity);
