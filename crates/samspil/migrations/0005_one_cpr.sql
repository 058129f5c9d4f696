-- Two people never have one CPR number, not even when they are registered in the same moment.

drop index person_cpr;
create unique index person_cpr on person (municipality, cpr);
