-- The numbers a quota is reckoned from, as the Immigration Service and Danmarks Statistik announced them for a year.
create table quota_basis (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    year bigint not null,
    inhabitants bigint not null,
    national_inhabitants bigint not null,
    immigrants bigint not null,
    national_immigrants bigint not null,
    reunified bigint not null,
    national_reunified bigint not null,
    national_number bigint not null,
    announced_on date not null,
    source text not null,
    primary key (municipality, id)
) /* clustered */;
