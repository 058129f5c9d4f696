-- What the ministry's list of 1 December says of each area, year by year (*udsatte boligområder*, B-15).

create table area_listing (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    area uuid not null,
    listed_on date not null,
    status text not null,
    residents bigint,
    source text,
    primary key (municipality, id)
) /* clustered */;
create index area_listing_area on area_listing (municipality, area, listed_on);
insert into area_listing (municipality, id, version, struck, area, listed_on, status)
    select municipality, id, 1, struck, id, listed_on, status from area where listed_on is not null;
alter table area drop column status;
alter table area drop column listed_on;
alter table area add column welcome text;

-- How many children an institution counted once a year: a number, never a child (B-14).
create table children_count (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    institution text not null,
    counted_on date not null,
    children bigint not null,
    enrolled bigint,
    source text,
    primary key (municipality, id)
) /* clustered */;
