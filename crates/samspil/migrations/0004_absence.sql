-- What a language centre registers of lessons somebody was not at.

-- Absence from Danish lessons (*fravær*).
create table absence (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    starts_on date not null,
    ends_on date,
    reason text not null,
    lessons bigint,
    note text,
    primary key (municipality, person, id)
) /* clustered */;
