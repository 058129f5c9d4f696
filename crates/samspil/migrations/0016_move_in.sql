-- Moving in: a checklist between the municipality and those outside, and their personal links.

alter table reception_course add column moves_in_on date;
alter table checklist_item add column evidence text;
-- A link by which somebody outside reaches their own points; of its secrets only hashes are kept.
create table outside_link (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    person uuid not null,
    party text not null,
    name text not null,
    contact text not null,
    expires_on date not null,
    consented_on date,
    token bytea not null,
    code text,
    code_until bigint,
    device bytea,
    primary key (municipality, id)
) /* clustered */;
create unique index outside_link_token on outside_link (municipality, token);
create index outside_link_person on outside_link (municipality, person);
create index outside_link_device on outside_link (municipality, device);
