import type { Migration } from "./migration.ts";

/*
 * Each record is kept whole, as the JSON of its schema, so that fields this version does not know survive and there is
 * one truth. What is indexed or pointed at are generated columns over that JSON. `position` keeps the document's order.
 * "group" is a word of SQL, hence care_group and group_merge.
 */
export const first: Migration = {
  version: 1,
  sql: `
CREATE TABLE location (
  id TEXT PRIMARY KEY NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record) AND record ->> 'id' IS id),
  -- What the exchange document held beside the parts that have a table of their own.
  document_rest TEXT NOT NULL CHECK (json_valid(document_rest))
) STRICT;

CREATE TABLE care_group (
  location_id TEXT NOT NULL REFERENCES location (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record) AND record ->> 'id' IS id),
  PRIMARY KEY (location_id, id)
) STRICT;

CREATE TABLE staff (
  location_id TEXT NOT NULL REFERENCES location (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record) AND record ->> 'id' IS id),
  PRIMARY KEY (location_id, id)
) STRICT;

CREATE TABLE child (
  location_id TEXT NOT NULL REFERENCES location (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record) AND record ->> 'id' IS id),
  group_id TEXT GENERATED ALWAYS AS (record ->> 'groupId') VIRTUAL NOT NULL,
  mentor_id TEXT GENERATED ALWAYS AS (record ->> 'mentorId') VIRTUAL,
  PRIMARY KEY (location_id, id),
  FOREIGN KEY (location_id, group_id) REFERENCES care_group (location_id, id),
  FOREIGN KEY (location_id, mentor_id) REFERENCES staff (location_id, id)
) STRICT;
CREATE INDEX child_by_group ON child (location_id, group_id);
CREATE INDEX child_by_mentor ON child (location_id, mentor_id);

CREATE TABLE pilot_agreement (
  location_id TEXT NOT NULL REFERENCES location (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  PRIMARY KEY (location_id, position)
) STRICT;

CREATE TABLE week (
  location_id TEXT NOT NULL REFERENCES location (id) ON DELETE CASCADE,
  week TEXT NOT NULL,
  position INTEGER NOT NULL,
  -- The week without its shifts and merges.
  record TEXT NOT NULL CHECK (json_valid(record) AND record ->> 'week' IS week),
  PRIMARY KEY (location_id, week)
) STRICT;

CREATE TABLE shift (
  location_id TEXT NOT NULL,
  id TEXT NOT NULL,
  week TEXT NOT NULL,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (
    json_valid(record) AND record ->> 'id' IS id AND week IS strftime('%G-W%V', record ->> 'date')
  ),
  date TEXT GENERATED ALWAYS AS (record ->> 'date') VIRTUAL NOT NULL,
  staff_id TEXT GENERATED ALWAYS AS (record ->> 'staffId') VIRTUAL NOT NULL,
  group_id TEXT GENERATED ALWAYS AS (record ->> 'groupId') VIRTUAL,
  PRIMARY KEY (location_id, id),
  FOREIGN KEY (location_id, week) REFERENCES week (location_id, week) ON DELETE CASCADE,
  FOREIGN KEY (location_id, staff_id) REFERENCES staff (location_id, id),
  FOREIGN KEY (location_id, group_id) REFERENCES care_group (location_id, id)
) STRICT;
CREATE INDEX shift_by_week ON shift (location_id, week, position);
CREATE INDEX shift_by_staff ON shift (location_id, staff_id, date);
CREATE INDEX shift_by_group ON shift (location_id, group_id, date);

CREATE TABLE group_merge (
  location_id TEXT NOT NULL,
  week TEXT NOT NULL,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record) AND week IS strftime('%G-W%V', record ->> 'date')),
  PRIMARY KEY (location_id, week, position),
  FOREIGN KEY (location_id, week) REFERENCES week (location_id, week) ON DELETE CASCADE
) STRICT;

CREATE TABLE change (
  location_id TEXT NOT NULL,
  week TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  id TEXT NOT NULL,
  -- done: can be undone; undone: can be redone; dropped: undone, and then overtaken by another edit.
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  made_at TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record) AND record ->> 'id' IS id AND record ->> 'week' IS week),
  -- Where the shifts of this change stand in the week's order, so that undo puts a removed one back in its place.
  positions TEXT NOT NULL CHECK (json_valid(positions)),
  PRIMARY KEY (location_id, week, sequence),
  UNIQUE (location_id, id),
  FOREIGN KEY (location_id, week) REFERENCES week (location_id, week) ON DELETE CASCADE
) STRICT;
CREATE INDEX change_by_state ON change (location_id, week, state, sequence);

CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
`,
};
