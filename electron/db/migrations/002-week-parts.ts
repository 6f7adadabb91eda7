import type { Migration } from "./migration.ts";

/*
 * Open places, closed days and published versions of a week get tables of their own, each row a whole record as before:
 * an edit of a shift then rewrites and reads none of them. Closed days stood in the record of their week until now.
 */
export const weekParts: Migration = {
  version: 2,
  sql: `
CREATE TABLE open_place (
  location_id TEXT NOT NULL,
  id TEXT NOT NULL,
  week TEXT NOT NULL,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (
    json_valid(record) AND record ->> 'id' IS id AND week IS strftime('%G-W%V', record ->> 'date')
  ),
  staff_id TEXT GENERATED ALWAYS AS (record ->> 'staffId') VIRTUAL,
  group_id TEXT GENERATED ALWAYS AS (record ->> 'groupId') VIRTUAL,
  PRIMARY KEY (location_id, id),
  FOREIGN KEY (location_id, week) REFERENCES week (location_id, week) ON DELETE CASCADE,
  FOREIGN KEY (location_id, staff_id) REFERENCES staff (location_id, id),
  FOREIGN KEY (location_id, group_id) REFERENCES care_group (location_id, id)
) STRICT;
CREATE INDEX open_place_by_week ON open_place (location_id, week, position);
CREATE INDEX open_place_by_staff ON open_place (location_id, staff_id);
CREATE INDEX open_place_by_group ON open_place (location_id, group_id);

CREATE TABLE closed_day (
  location_id TEXT NOT NULL,
  -- Its date.
  id TEXT NOT NULL,
  week TEXT NOT NULL,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (
    json_valid(record) AND record ->> 'date' IS id AND week IS strftime('%G-W%V', record ->> 'date')
  ),
  PRIMARY KEY (location_id, id),
  FOREIGN KEY (location_id, week) REFERENCES week (location_id, week) ON DELETE CASCADE
) STRICT;
CREATE INDEX closed_day_by_week ON closed_day (location_id, week, position);

CREATE TABLE week_version (
  location_id TEXT NOT NULL,
  id TEXT NOT NULL,
  week TEXT NOT NULL,
  position INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record) AND record ->> 'id' IS id),
  PRIMARY KEY (location_id, id),
  FOREIGN KEY (location_id, week) REFERENCES week (location_id, week) ON DELETE CASCADE
) STRICT;
CREATE INDEX week_version_by_week ON week_version (location_id, week, position);

INSERT INTO closed_day (location_id, id, week, position, record)
SELECT week.location_id, day.value ->> 'date', week.week, day.key, day.value
FROM week, json_each(week.record, '$.closedDays') AS day;

-- An empty list stays: the document had one.
UPDATE week SET record = json_set(record, '$.closedDays', json('[]')) WHERE record -> '$.closedDays' IS NOT NULL;
`,
};
