-- SPDX-License-Identifier: MPL-2.0
-- What the staff of a school need to learn, and how a child's language was assessed before school.

-- A need, and never a pupil (*behov for kompetencer*): there is no place for a text.
create table competence_need (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    department text not null,
    noted_on date not null,
    competence text not null,
    teachers_count bigint,
    met_on date,
    primary key (municipality, id)
) /* clustered */;
-- The result of a language assessment (*sprogvurdering*): day, tool and band, and no more.
create table language_assessment (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    assessed_on date not null,
    tool text not null,
    language_band text not null,
    primary key (municipality, person, id)
) /* clustered */;
