-- SPDX-License-Identifier: MPL-2.0
-- Guidance on returning (*repatrieringsvejledning*, repatrieringsloven § 5).
create table return_guidance (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    held_on date not null,
    kind text not null,
    form text not null,
    language text not null,
    interpreter boolean not null,
    given_by text,
    topics text,
    wishes_to_return boolean not null,
    notified_on date,
    primary key (municipality, person, id)
) /* clustered */;
