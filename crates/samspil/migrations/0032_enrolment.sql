-- Who takes part in activities, and whether they came; what open counselling was asked about.

-- A session belongs to one activity; attendance says both.
create unique index activity_session_of on activity_session (municipality, id, activity);
-- Somebody takes part in an activity or waits for a place (*tilmelding*). Where people are only counted the
-- database takes no names: `names` is always true, and must be so of the activity.
create table enrolment (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    starts_on date not null,
    place_from date,
    ends_on date,
    goal uuid,
    needs_childcare boolean,
    outcome text,
    remark text,
    names boolean not null generated always as (true) stored,
    primary key (municipality, person, id),
    foreign key (municipality, activity, names) references activity (municipality, id, takes_names)
) /* clustered */;
create index enrolment_activity on enrolment (municipality, activity, starts_on, id);
-- Whether somebody came to a session (*fremmøde*).
create table attendance (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    session uuid not null,
    held_on date not null,
    mark text not null,
    names boolean not null generated always as (true) stored,
    primary key (municipality, person, id),
    foreign key (municipality, activity, names) references activity (municipality, id, takes_names),
    foreign key (municipality, session, activity) references activity_session (municipality, id, activity)
) /* clustered */;
create index attendance_session on attendance (municipality, session, person);
create index attendance_activity on attendance (municipality, activity, person);
-- A visit to open counselling (*henvendelse*); no person can stand in it.
create table counselling_visit (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    session uuid not null,
    counselling_topic text not null,
    held_in text,
    shown_on_to text,
    primary key (municipality, id)
) /* clustered */;
create index counselling_visit_session on counselling_visit (municipality, session);
