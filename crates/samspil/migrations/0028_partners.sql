-- Those the municipality works with, whom one calls there, what is agreed with them, and how long things may take here.

-- How long something may take in this house (*tidsgrænse*), from a day on.
create table time_limit (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    limit_kind text not null,
    days bigint not null,
    starts_on date not null,
    source text not null,
    primary key (municipality, id)
) /* clustered */;
create table organisation (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    partner_kind text not null,
    internal boolean not null,
    part_of uuid,
    takes_part boolean not null,
    key_partner boolean not null,
    starts_on date not null,
    ends_on date,
    contribution text,
    spoken_languages text,
    size_class text,
    link text,
    primary key (municipality, id)
) /* clustered */;
-- Whom one calls there, at work (*kontaktperson*).
create table organisation_contact (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    organisation uuid not null,
    contact_name text not null,
    contact_title text,
    contact_phone text,
    contact_mail text,
    primary key (municipality, id)
) /* clustered */;
create table cooperation_agreement (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    organisation uuid not null,
    agreement_kind text not null,
    agreement_guidepost text not null,
    purpose text not null,
    responsibilities text not null,
    responsible uuid not null,
    starts_on date not null,
    ends_on date,
    signed_on date,
    review_on date,
    lapses boolean not null,
    agreement_document text,
    primary key (municipality, id)
) /* clustered */;
create index organisation_contact_of on organisation_contact (municipality, organisation);
create index cooperation_agreement_of on cooperation_agreement (municipality, organisation);
