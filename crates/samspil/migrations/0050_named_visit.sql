-- Somebody came to open counselling and wants it to stand in their file (*henvendelse med navn*).

create table named_visit (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    session uuid not null,
    held_on date not null,
    counselling_topic text not null,
    held_in text,
    shown_on_to text,
    consented_on date,
    primary key (municipality, person, id)
) /* clustered */;
create index named_visit_session on named_visit (municipality, session);
