-- SPDX-License-Identifier: MPL-2.0
-- Where a class is held, how a programme is laid out, and a second citizenship.
alter table module add column location text;
alter table contract add column pattern text;
alter table person add column other_citizenship text;
