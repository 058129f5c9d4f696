-- The access log of a house on SQLite, in a file of its own.
create table if not exists access (
    municipality bigint not null,
    id uuid not null,
    at bigint not null,
    account uuid not null,
    person uuid,
    action text not null,
    relation text not null,
    allowed boolean not null,
    primary key (municipality, id)
) without rowid;
create index if not exists access_person on access (municipality, person, id);
