-- Those whose name and address are protected are looked up whenever dwellings are listed: few among many.
create index person_protected on person (municipality, protected_from) where protected_from is not null;
-- Where an area stands on the municipality's map of tiles: column from the west, line from the north.
alter table area add column map_column bigint;
alter table area add column map_line bigint;
