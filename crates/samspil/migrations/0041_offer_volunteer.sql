-- Whoever offers their time becomes a volunteer: the offer says which one (R-03).
alter table citizen_offer add column volunteer uuid;
