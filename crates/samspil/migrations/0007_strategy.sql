-- What the yearly status is about and how it is put in order, and the statuses that were frozen.

-- A strategy (*strategi*), each edition for itself.
create table strategy (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    title text not null,
    edition text not null,
    adopted_on date not null,
    starts_on date not null,
    ends_on date,
    months bigint not null,
    goals text,
    primary key (municipality, id)
) /* clustered */;
-- A guidepost (*pejlemærke*) of the municipality's own, with the figures under it.
create table guidepost (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    position bigint not null,
    name text not null,
    description text,
    figures text,
    starts_on date,
    ends_on date,
    primary key (municipality, id)
) /* clustered */;
-- A frozen status (*frosset status*), never written again: what was shown to whom, and the sums that tell if it still is.
create table frozen_status (
    municipality bigint not null,
    id uuid not null,
    frozen_at bigint not null,
    account uuid not null,
    title text not null,
    as_of date not null,
    true_figures text not null,
    true_sum text not null,
    published_figures text not null,
    published_sum text not null,
    primary key (municipality, id)
);
