-- What a dwelling lies near and who lets it, and what a household needs and wishes for.

alter table dwelling add column deposit bigint;
alter table dwelling add column landlord text;
alter table dwelling add column stop_metres bigint;
alter table dwelling add column shop_metres bigint;
alter table dwelling add column school_seats bigint;
alter table dwelling add column daycare_seats bigint;
alter table dwelling add column commute_minutes bigint;
alter table dwelling add column blocked text;

-- What somebody needs of a home and where they wish to live (*boligbehov*).
create table home_need (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    said_on date not null,
    accessible_needed boolean,
    relatives_area uuid,
    daily_area uuid,
    wished_area uuid,
    wishes text,
    primary key (municipality, person, id)
) /* clustered */;
