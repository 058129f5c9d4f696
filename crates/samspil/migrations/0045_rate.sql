-- Amounts with their days in one register: what the state pays, and what a household lives on (*satser*).

create table rate (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    what text not null,
    number bigint not null,
    starts_on date not null,
    ends_on date,
    source text not null,
    certainty text not null,
    note text,
    primary key (municipality, id)
) /* clustered */;
-- What the state pays was kept in øre, and was always of whole kroner.
insert into rate (municipality, id, version, struck, what, number, starts_on, ends_on, source, certainty, note)
select municipality, id, version, struck, money, amount / 100, starts_on, ends_on, source, certainty, note from money_rate;
insert into rate (municipality, id, version, struck, what, number, starts_on, ends_on, source, certainty)
select municipality, id, version, struck, what, number, starts_on, ends_on, source, certainty from living_rate;
drop table money_rate;
drop table living_rate;
