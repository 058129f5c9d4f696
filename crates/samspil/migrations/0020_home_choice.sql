-- What people decide while homes are being found, and what a placement rests on.

-- A choice in the plan (*boligvalg*): a home is kept for a household or refused.
create table home_choice (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    dwelling uuid not null,
    choice text not null,
    reason text,
    chosen_on date not null,
    settled_on date,
    primary key (municipality, person, id)
) /* clustered */;

alter table placement add column decided_by text;
alter table placement add column rests_on text;
