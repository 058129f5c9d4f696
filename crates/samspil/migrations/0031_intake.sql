-- What citizens offer, what actors and stakeholders have said, and what each department does about the strategy.

-- What somebody outside has offered (*tilbud fra en borger*).
create table citizen_offer (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    citizen_offer_kind text not null,
    offer_text text not null,
    giver_name text not null,
    giver_phone text,
    giver_mail text,
    consented_on date not null,
    received_on date not null,
    answer_by date not null,
    triaged_to uuid,
    citizen_offer_state text not null,
    answered_on date,
    answer_text text,
    primary key (municipality, id)
) /* clustered */;
create index citizen_offer_received on citizen_offer (municipality, received_on);
-- What an actor or a stakeholder has said (*høringssvar, input*).
create table consultation_input (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    said_by text not null,
    organisation uuid,
    said_on date not null,
    source text not null,
    input_text text not null,
    initiative uuid,
    input_state text not null,
    outcome text,
    primary key (municipality, id)
) /* clustered */;
-- An action can also follow from the strategy alone; it then says which guidepost it serves.
create table measure_of_department (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    resolution uuid,
    what text not null,
    unit uuid not null,
    due_on date not null,
    state text not null,
    ends_on date,
    told text,
    measure_guidepost text,
    primary key (municipality, id)
) /* clustered */;
insert into measure_of_department select municipality, id, version, struck, resolution, what, unit, due_on, state, ends_on, told,
    null from measure;
drop table measure;
alter table measure_of_department rename to measure;
