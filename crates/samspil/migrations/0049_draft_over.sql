-- Forms whose draft was saved or thrown away: what such a form sends later, or had sent and arrives late, is kept no more.

create table draft_over (
    municipality bigint not null,
    account uuid not null,
    person uuid not null,
    form uuid not null,
    over_at bigint not null,
    primary key (municipality, account, person, form)
) /* clustered */;
