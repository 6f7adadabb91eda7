import type { Migration } from "./migration.ts";

/*
 * Who was removed is remembered, so that a copy from before it does not bring them back: by a new id, and a hash of the old
 * one, which tells who is meant in a copy and nothing in this file. And the log takes what is done to the file as a whole,
 * such as an import or the restoring of a copy, with what there is to say of it; which actions there are, the program says.
 */
export const removals: Migration = {
  version: 4,
  sql: `
CREATE TABLE removed_person (
  -- Without a reference: a removal outlives its location, which a copy may bring back too.
  location_id TEXT NOT NULL,
  -- Records of one person at several locations get the same.
  new_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('child', 'staff')),
  salt TEXT NOT NULL,
  id_hash TEXT NOT NULL,
  pseudonym TEXT NOT NULL,
  removed_at TEXT NOT NULL,
  removed_by TEXT NOT NULL,
  PRIMARY KEY (location_id, new_id)
) STRICT;

CREATE TABLE log_entry_4 (
  entry INTEGER PRIMARY KEY,
  location_id TEXT NOT NULL REFERENCES location (id) ON DELETE CASCADE,
  action TEXT NOT NULL,
  made_at TEXT NOT NULL,
  -- The user of the computer; null for what was done before this was written down.
  made_by TEXT,
  -- The change that was done, undone or redone; null for every other action.
  week TEXT,
  sequence INTEGER,
  -- For a removal the pseudonym, for an import the file, for a restored copy the moment at which it was made.
  subject TEXT,
  detail TEXT CHECK (detail IS NULL OR json_valid(detail)),
  CHECK ((action IN ('do', 'undo', 'redo')) = (sequence IS NOT NULL) AND (week IS NULL) = (sequence IS NULL)),
  FOREIGN KEY (location_id, week, sequence) REFERENCES change (location_id, week, sequence) ON DELETE CASCADE
) STRICT;
INSERT INTO log_entry_4 (entry, location_id, action, made_at, made_by, week, sequence, subject)
SELECT entry, location_id, action, made_at, made_by, week, sequence, subject FROM log_entry;
DROP TABLE log_entry;
ALTER TABLE log_entry_4 RENAME TO log_entry;
CREATE INDEX log_entry_by_moment ON log_entry (location_id, made_at);
CREATE INDEX log_entry_by_change ON log_entry (location_id, week, sequence);

CREATE TRIGGER log_entry_stays BEFORE DELETE ON log_entry
WHEN NOT EXISTS (SELECT 1 FROM removal_in_progress)
BEGIN SELECT raise(ABORT, 'the log only grows'); END;

CREATE TRIGGER log_entry_is_as_written BEFORE UPDATE ON log_entry
BEGIN SELECT raise(ABORT, 'the log only grows'); END;
`,
};
