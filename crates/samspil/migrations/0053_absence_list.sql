-- Absence to follow up has a list of its own on Min dag: it is found without reading everything that is open.
create index duty_absence_worker on duty (municipality, worker, state, due_on, person) where rule = 'absence';
create index duty_absence_unit on duty (municipality, unit, state, due_on, person) where rule = 'absence';
