-- SPDX-License-Identifier: MPL-2.0
-- What only some have in their file: the assessment of § 17, an adapted plan or leave, school, no parents; and why a
-- deadline was missed.
create table match_visitation (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    starts_on date not null,
    readiness text not null,
    final_on date,
    final_readiness text,
    jobseeker_from date,
    cv_on date,
    cv_exempt_from date,
    cv_exempt_until date,
    cv_exempt_because text,
    primary key (municipality, person, id)
) /* clustered */;
create table adaptation (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    reason text,
    starts_on date not null,
    ends_on date,
    hours bigint,
    decided_on date,
    review_on date,
    child_born_on date,
    details text,
    primary key (municipality, person, id)
) /* clustered */;
create table schooling (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    school text,
    referred_on date not null,
    starts_on date,
    ends_on date,
    primary key (municipality, person, id)
) /* clustered */;
create table minor_care (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    starts_on date not null,
    custody_needed boolean,
    custody_asked_on date,
    custody_holder text,
    custody_from date,
    representative text,
    representative_from date,
    placement text,
    place text,
    state_pays boolean not null,
    primary key (municipality, person, id)
) /* clustered */;
create table missed_deadline (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    rule text not null,
    due_on date not null,
    reason text not null,
    note text,
    primary key (municipality, person, id)
) /* clustered */;
alter table duty add column reason text;
-- A result subsidy can be documented before it is claimed.
create table claim_documented (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    kind text not null,
    documented_on date,
    document text,
    starts_on date,
    amount bigint,
    paid_on date,
    refused_on date,
    primary key (municipality, person, id)
) /* clustered */;
insert into claim_documented (municipality, person, id, version, struck, kind, starts_on, amount, paid_on, refused_on)
select municipality, person, id, version, struck, kind, starts_on, amount, paid_on, refused_on from claim;
drop table claim;
alter table claim_documented rename to claim;
