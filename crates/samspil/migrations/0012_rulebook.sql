-- What the municipality has written in its book of rules.

-- A change of a rule (*regelændring*): from its first day the rule counts otherwise.
create table rule_change (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    rule text not null,
    starts_on date not null,
    counts text not null,
    source text not null,
    certainty text not null,
    note text,
    primary key (municipality, id)
) /* clustered */;
-- A time in which deadlines are suspended (*suspension*, integrationsloven § 4 b).
create table suspension (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    starts_on date not null,
    ends_on date,
    source text not null,
    note text,
    primary key (municipality, id)
) /* clustered */;
