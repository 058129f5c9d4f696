-- That a stay is not the municipality's assignment, and what shows that.

alter table placement add column self_chosen text;
alter table placement add column self_chosen_evidence text;
