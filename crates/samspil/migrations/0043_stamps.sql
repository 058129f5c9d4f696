-- SPDX-License-Identifier: MPL-2.0
-- Whether the catalogue or the activities have changed is asked at each look: the answer stands in an index, and no entry
-- is read for it.

create index initiative_version on initiative (municipality, version);
create index initiative_figure_version on initiative_figure (municipality, version);
create index initiative_evidence_version on initiative_evidence (municipality, version);
create index initiative_note_version on initiative_note (municipality, version);
create index activity_version on activity (municipality, version);
create index activity_text_version on activity_text (municipality, version);
create index shared_item_revision on shared_item (municipality, revision);
