-- Documents that are new to whoever carries the case: a follower keeps them true, and Min dag asks them.

create table unread_document (
    municipality bigint not null,
    person uuid not null,
    document uuid not null,
    -- Who carries the case, and where it lies.
    account uuid,
    unit uuid not null,
    filed_on date not null,
    primary key (municipality, person, document)
) /* clustered */;
create index unread_document_of on unread_document (municipality, account);
create index unread_document_in on unread_document (municipality, unit);
-- Who has opened what; it is in no event, as looking is not.
create table opened_document (
    municipality bigint not null,
    person uuid not null,
    document uuid not null,
    account uuid not null,
    primary key (municipality, person, document, account)
) /* clustered */;
