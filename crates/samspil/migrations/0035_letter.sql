-- SPDX-License-Identifier: MPL-2.0
-- How a decision was sent, and which goal a note is about.
alter table decision add column sent_how text;
alter table note add column goal uuid;
