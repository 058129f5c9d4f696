-- How somebody is helped to take part in leisure and culture (B-38).
alter table civic_activity add column leisure_support text;
