-- SQLite keeps who looked in a file of its own, so that a look does not make readers read the data anew.
/* only sqlite: insert or ignore into log.access select * from main.access; drop table main.access; */
