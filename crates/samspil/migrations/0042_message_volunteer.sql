-- A message about a friendship, between the case and whoever finds friends, says which volunteer it is about.
alter table message add column volunteer uuid;
