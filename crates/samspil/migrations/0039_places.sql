-- SPDX-License-Identifier: MPL-2.0
-- Places that companies offer and have, mentors, and what people do in clubs and associations.

-- Places a company offers (*pladser*).
create table company_place (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    organisation uuid not null,
    place_kind text not null,
    places_count bigint not null,
    starts_on date not null,
    ends_on date,
    primary key (municipality, id)
) /* clustered */;
create index company_place_organisation on company_place (municipality, organisation);
-- The company of the register where an offer is.
alter table offer add column organisation uuid;
create index offer_organisation on offer (municipality, organisation);
-- Where somebody practises Danish at work, and with whom (*mentor*).
alter table enrolment add column organisation uuid;
alter table enrolment add column mentor_name text;
-- What somebody takes part in outside the municipality's own activities (*foreningsliv*).
create table civic_activity (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    what text not null,
    origin text not null,
    organisation uuid,
    starts_on date not null,
    ends_on date,
    consented_on date,
    primary key (municipality, person, id)
) /* clustered */;
