-- Activities: of which kind, when they are held, who stands behind them and who is on duty.

alter table activity add column activity_type text;
-- A bazaar, a session on health and the teaching of staff count people and never name them.
alter table activity add column takes_names boolean not null default false
    check (not (takes_names and coalesce(activity_type, 'other')
        in ('culture-bazaar', 'health-session', 'staff-training', 'teachers-course')));
alter table activity add column capacity bigint;
alter table activity add column held_in text;
alter table activity add column also_held_in text;
alter table activity add column english text;
alter table activity add column recognition text;
-- What refers to people refers to an activity that takes names.
create unique index activity_names on activity (municipality, id, takes_names);
-- One of those who stand behind an activity (*medejer*).
create table activity_owner (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    unit uuid,
    organisation_name text,
    sector text not null,
    brings text,
    follow_up text,
    follow_up_on date,
    primary key (municipality, id)
) /* clustered */;
create index activity_owner_activity on activity_owner (municipality, activity);
-- When an activity is held (*fast tid*).
create table activity_series (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    rhythm text not null,
    starts_on date not null,
    ends_on date not null,
    from_clock bigint not null,
    until_clock bigint,
    venue text,
    held_in text,
    topic text,
    on_holidays boolean not null,
    primary key (municipality, id)
) /* clustered */;
create index activity_series_activity on activity_series (municipality, activity);
-- One time an activity is held (*mødegang*).
create table activity_session (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    held_on date not null,
    from_clock bigint not null,
    until_clock bigint,
    venue text,
    held_in text,
    topic text,
    cancelled boolean not null,
    moved_from date,
    change_reason text,
    newcomers_count bigint,
    volunteers_count bigint,
    staff_count bigint,
    others_count bigint,
    primary key (municipality, id)
) /* clustered */;
-- The calendar goes through time, for all activities, for one, and for a language.
create index activity_session_time on activity_session (municipality, held_on, from_clock, id);
create index activity_session_activity on activity_session (municipality, activity, held_on, from_clock, id);
create index activity_session_language on activity_session (municipality, held_in, held_on, from_clock, id);
-- Who is on duty (*vagt*).
create table activity_shift (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    session uuid not null,
    account uuid not null,
    duty_text text,
    primary key (municipality, id)
) /* clustered */;
create index activity_shift_session on activity_shift (municipality, session);
create index activity_shift_account on activity_shift (municipality, account, id);
