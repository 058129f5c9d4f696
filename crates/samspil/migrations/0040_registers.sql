-- Registers that grow long are read page by page, in the order of what people look for.
create index dwelling_address on dwelling (municipality, address, id);
create index household_name on household (municipality, name, id);
create index organisation_name on organisation (municipality, name, id);
create index activity_name on activity (municipality, name, id);
