-- How much each criterion for a home counts, from a day on.

create table criterion_weight (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    criterion text not null,
    starts_on date not null,
    percent bigint not null,
    note text,
    primary key (municipality, id)
) /* clustered */;
