-- The house itself: municipalities, units, users, what happened and who looked.
create table municipality (
    code bigint not null primary key,
    name text not null
);
create table unit (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    kind text not null,
    primary key (municipality, id)
) /* clustered */;
create table account (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    login text not null,
    name text not null,
    role text not null,
    password text not null,
    primary key (municipality, id)
) /* clustered */;
create unique index account_login on account (municipality, login);
create table account_unit (
    municipality bigint not null,
    account uuid not null,
    unit uuid not null,
    primary key (municipality, account, unit)
) /* clustered */;
create table session (
    municipality bigint not null,
    token bytea not null,
    account uuid not null,
    began_at bigint not null,
    seen_at bigint not null,
    primary key (municipality, token)
) /* clustered */;
create table log_in_attempt (
    municipality bigint not null,
    login text not null,
    failures bigint not null,
    last_at bigint not null,
    primary key (municipality, login)
) /* clustered */;
create table event (
    municipality bigint not null,
    about uuid not null,
    id uuid not null,
    at bigint not null,
    account uuid not null,
    happened text not null,
    what text not null,
    record uuid not null,
    version bigint not null,
    after text not null,
    primary key (municipality, about, id)
) /* clustered */;
create table access (
    municipality bigint not null,
    id uuid not null,
    at bigint not null,
    account uuid not null,
    person uuid,
    action text not null,
    relation text not null,
    allowed boolean not null,
    primary key (municipality, id)
) /* clustered */;
create index access_person on access (municipality, person, id);
