-- What each number of a change of a rule stood for when it was written, and which rules can be suspended.

alter table rule_change add column places text;
-- Whether the deadlines of a rule can be suspended, from a day on (*hvad der kan suspenderes*, integrationsloven § 4 b).
create table suspension_scope (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    rule text not null,
    can_be_suspended boolean not null,
    starts_on date not null,
    source text not null,
    certainty text not null,
    note text,
    primary key (municipality, id)
) /* clustered */;
