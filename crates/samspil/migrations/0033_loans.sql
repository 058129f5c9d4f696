-- Companies at job fairs, staff that was taught, language suitcases on loan, and jobs that came of an activity.

-- A company that takes part in an activity (*virksomhed*).
create table activity_company (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    company_name text not null,
    cvr_number text,
    openings bigint,
    occupation text,
    primary key (municipality, id)
) /* clustered */;
create index activity_company_activity on activity_company (municipality, activity);
-- How many of a department took part (*deltagere efter afdeling*).
create table department_count (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    activity uuid not null,
    department text not null,
    participants_count bigint not null,
    primary key (municipality, id)
) /* clustered */;
create index department_count_activity on department_count (municipality, activity);
-- A suitcase of books, games and films (*sprogkuffert*).
create table suitcase (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    name text not null,
    held_in text,
    contents text not null,
    venue text,
    ends_on date,
    primary key (municipality, id)
) /* clustered */;
-- A suitcase lent to a family (*udlån*).
create table suitcase_loan (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    suitcase uuid not null,
    starts_on date not null,
    due_on date not null,
    guidance_given boolean not null,
    returned_on date,
    remark text,
    primary key (municipality, person, id)
) /* clustered */;
create index suitcase_loan_suitcase on suitcase_loan (municipality, suitcase, starts_on);
-- The activity that a job came of (*oprindelse*).
alter table employment add column came_of uuid;
create index employment_came_of on employment (municipality, came_of);
