-- Who may read a note, and what somebody is about to write in one.

alter table note add column wall text;
-- What somebody has typed and not saved (*kladde*): no part of the file.
create table note_draft (
    municipality bigint not null,
    account uuid not null,
    person uuid not null,
    kept_at bigint not null,
    -- The form that kept it, so that no other overwrites what it has not seen.
    form uuid not null,
    typed text not null,
    primary key (municipality, account, person)
) /* clustered */;
