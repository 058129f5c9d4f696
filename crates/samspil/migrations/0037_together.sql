-- SPDX-License-Identifier: MPL-2.0
-- Those behind an activity are organisations of the register and meet; an activity is told in the newcomers' languages.

alter table activity_owner add column organisation uuid;
create index activity_owner_organisation on activity_owner (municipality, organisation);
-- What somebody on duty is there: a health communicator, a repatriation ambassador, a mentor.
alter table activity_shift add column shift_function text;
-- A meeting of those behind an activity, with its minutes (*referat*).
create table activity_meeting (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    held_on date not null,
    taking_part text,
    minutes text not null,
    primary key (municipality, id)
) /* clustered */;
create index activity_meeting_activity on activity_meeting (municipality, activity, held_on);
-- What one of them follows up (*opfølgning*).
create table activity_follow_up (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    unit uuid,
    organisation uuid,
    agreed_on date not null,
    what text not null,
    due_on date,
    done_on date,
    primary key (municipality, id)
) /* clustered */;
create index activity_follow_up_activity on activity_follow_up (municipality, activity);
create index activity_follow_up_unit on activity_follow_up (municipality, unit);
create index activity_follow_up_organisation on activity_follow_up (municipality, organisation);
-- An activity in another language, and whether somebody who speaks it has read it.
create table activity_text (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    held_in text not null,
    name text not null,
    description text,
    checked_on date,
    primary key (municipality, id)
) /* clustered */;
create index activity_text_activity on activity_text (municipality, activity);
-- Whether anything in them has changed is asked whenever somebody opens the calendar.
create index activity_text_version on activity_text (municipality, version);
