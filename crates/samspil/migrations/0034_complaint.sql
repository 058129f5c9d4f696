-- SPDX-License-Identifier: MPL-2.0
-- A complaint of a decision, and what the rules on moving away, on extending the programme and on the duty to work ask.

-- A complaint (*klage*) and how it was looked at again.
create table complaint (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    decision uuid not null,
    received_on date not null,
    words text,
    withdrawn_on date,
    reassessed_on date,
    reassessment text,
    forwarded_on date,
    ruled_on date,
    ruling text,
    primary key (municipality, person, id)
) /* clustered */;

alter table responsibility add column moved_out_on date;
alter table responsibility add column handed_over_on date;
alter table contract add column programme_extended_on date;
alter table contract add column programme_ends_on date;
alter table benefit add column requirements_met boolean;
