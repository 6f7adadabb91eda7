import type { Migration } from "./migration.ts";

/*
 * The log says who did what and when: an entry for each time that a change was done, undone or redone, and for each person
 * who was removed. It only grows. What a change holds may be rewritten, and rows may go, solely while a removal is going on,
 * which a row of `removal_in_progress` says; it comes and goes within one transaction, so nobody else ever sees it.
 */
export const log: Migration = {
  version: 3,
  sql: `
CREATE TABLE removal_in_progress (
  one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;

CREATE TABLE log_entry (
  entry INTEGER PRIMARY KEY,
  location_id TEXT NOT NULL REFERENCES location (id) ON DELETE CASCADE,
  action TEXT NOT NULL CHECK (action IN ('do', 'undo', 'redo', 'removal')),
  made_at TEXT NOT NULL,
  -- The user of the computer; null for what was done before this was written down.
  made_by TEXT,
  -- The change; null for a removal.
  week TEXT,
  sequence INTEGER,
  -- For a removal the pseudonym, which says of whom no more than that it was someone.
  subject TEXT,
  CHECK ((action = 'removal') = (sequence IS NULL) AND (week IS NULL) = (sequence IS NULL)),
  FOREIGN KEY (location_id, week, sequence) REFERENCES change (location_id, week, sequence) ON DELETE CASCADE
) STRICT;
CREATE INDEX log_entry_by_moment ON log_entry (location_id, made_at);
CREATE INDEX log_entry_by_change ON log_entry (location_id, week, sequence);

INSERT INTO log_entry (location_id, action, made_at, week, sequence)
SELECT location_id, 'do', made_at, week, sequence FROM change ORDER BY made_at, week, sequence;

CREATE TRIGGER log_entry_stays BEFORE DELETE ON log_entry
WHEN NOT EXISTS (SELECT 1 FROM removal_in_progress)
BEGIN SELECT raise(ABORT, 'the log only grows'); END;

CREATE TRIGGER log_entry_is_as_written BEFORE UPDATE ON log_entry
BEGIN SELECT raise(ABORT, 'the log only grows'); END;

CREATE TRIGGER change_stays BEFORE DELETE ON change
WHEN NOT EXISTS (SELECT 1 FROM removal_in_progress)
BEGIN SELECT raise(ABORT, 'the log only grows'); END;

-- Its state alone moves, as it is undone and redone.
CREATE TRIGGER change_is_as_written
BEFORE UPDATE OF location_id, week, sequence, id, made_at, record, positions ON change
WHEN NOT EXISTS (SELECT 1 FROM removal_in_progress)
BEGIN SELECT raise(ABORT, 'the log only grows'); END;
`,
};
