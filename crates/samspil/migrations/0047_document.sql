-- Files that are kept: documents in somebody's file, and those of an agreement.

create table document (
    municipality bigint not null,
    person uuid not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    title text not null,
    kind text not null,
    direction text not null,
    dated_on date not null,
    correspondent text,
    wall text,
    about uuid,
    corrects uuid,
    file_name text not null,
    file_type text not null,
    file_size bigint not null,
    sha256 text not null,
    filed_by uuid,
    filed_on date not null,
    primary key (municipality, person, id)
) /* clustered */;
create table agreement_file (
    municipality bigint not null,
    id uuid not null,
    version bigint not null,
    struck boolean not null,
    agreement uuid not null,
    title text not null,
    dated_on date,
    file_name text not null,
    file_type text not null,
    file_size bigint not null,
    sha256 text not null,
    filed_by uuid,
    filed_on date not null,
    primary key (municipality, id)
) /* clustered */;
create index agreement_file_of on agreement_file (municipality, agreement);
-- The bytes, apart from everything that is listed. The holder is the person in whose file they stand, or the record itself.
-- A large row is kept better in the order in which it came than in that of its key.
create table kept_file (
    municipality bigint not null,
    holder uuid not null,
    sha256 text not null,
    bytes bytea not null,
    primary key (municipality, holder, sha256)
);
