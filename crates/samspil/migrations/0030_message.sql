-- Messages between units and partners inside the case, instead of e-mail.

create table message (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    subject text not null,
    message_text text not null,
    from_unit uuid,
    to_unit uuid,
    organisation uuid,
    from_name text not null,
    sent_on date not null,
    answer_by date,
    read_on date,
    read_by text,
    primary key (municipality, person, id)
) /* clustered */;
create index message_to on message (municipality, to_unit, read_on);
