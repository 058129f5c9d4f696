-- Referring somebody to a partner with the least data, and what each purpose needs.

-- What a partner is told for a purpose, from a day on (*hvad der deles*).
create table sharing_rule (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    referral_purpose text not null,
    shared_fields text not null,
    starts_on date not null,
    source text not null,
    primary key (municipality, id)
) /* clustered */;
create table partner_referral (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    organisation uuid not null,
    referral_purpose text not null,
    asks text not null,
    shared_fields text not null,
    consented_on date,
    sent_on date not null,
    answer_by date not null,
    referral_state text not null,
    answered_on date,
    answered_by text,
    answer_reason text,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
create index partner_referral_of on partner_referral (municipality, organisation);
-- The record a link is about, where it is not about moving in.
alter table outside_link add column about uuid;
