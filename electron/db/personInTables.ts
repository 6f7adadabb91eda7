import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import { namesToReplace } from "../../shared/privacy/namesToReplace.ts";
import { namesWithin, type PersonKey, type RemovedPerson, replacePerson } from "../../shared/privacy/replacePerson.ts";

/** A record of a person, at its location. */
export interface PersonRecord {
  readonly locationId: string;
  readonly id: string;
}

/** Every column that holds JSON, so that a person may stand in it. */
const JSON_COLUMNS: readonly (readonly [table: string, column: string])[] = [
  ["location", "record"],
  ["location", "document_rest"],
  ["care_group", "record"],
  ["staff", "record"],
  ["child", "record"],
  ["pilot_agreement", "record"],
  ["week", "record"],
  ["shift", "record"],
  ["group_merge", "record"],
  ["open_place", "record"],
  ["closed_day", "record"],
  ["week_version", "record"],
  ["change", "record"],
];

const rowsSchema = z.array(z.object({ row: z.int(), json: z.string() }));
const recordsSchema = z.array(z.object({ locationId: z.string(), id: z.string() }));
const namesSchema = z.array(z.string());

/** The records of one person: that which is meant, and those of the same member of staff at other locations. */
export function recordsOfPerson(db: Database.Database, kind: PersonKey["kind"], meant: PersonRecord): PersonRecord[] {
  if (kind === "child") return [meant];
  const linked = db.prepare(
    `WITH first AS (
       SELECT coalesce(record ->> '$.samePersonAs.locationId', location_id) AS location_id,
         coalesce(record ->> '$.samePersonAs.staffId', id) AS id
       FROM staff WHERE location_id = @locationId AND id = @id
     )
     SELECT staff.location_id AS locationId, staff.id FROM staff, first
     WHERE (staff.location_id, staff.id) = (first.location_id, first.id)
       OR (record ->> '$.samePersonAs.locationId', record ->> '$.samePersonAs.staffId') = (first.location_id, first.id)`,
  );
  const records = recordsSchema.parse(linked.all(meant));
  // Someone whose record was deleted still stands in the log.
  return records.length === 0 ? [meant] : records;
}

/** What a person was called here at any time, and the first name where it leads to nobody else; empty for nobody known. */
export function namesOf(db: Database.Database, kind: PersonKey["kind"], { locationId, id }: PersonRecord): string[] {
  const found = [kind, "change"]
    .flatMap((table) => rowsOf(db, table, "record", locationId))
    .flatMap(({ json }) => (mentions(json, id) ? namesWithin(JSON.parse(json), { kind, id }) : []));
  const names = found.filter((name) => name !== null);
  const others = db
    .prepare(
      `SELECT record ->> 'name' FROM staff WHERE location_id = @locationId AND NOT (id = @id AND @kind = 'staff')
         AND record ->> 'name' IS NOT NULL
       UNION ALL
       SELECT record ->> 'name' FROM child WHERE location_id = @locationId AND NOT (id = @id AND @kind = 'child')
         AND record ->> 'name' IS NOT NULL`,
    )
    .pluck();
  return namesToReplace(names, namesSchema.parse(others.all({ locationId, id, kind })));
}

/** Whether a person stands in the tables of a location, or in its log. */
export function isKnown(db: Database.Database, kind: PersonKey["kind"], { locationId, id }: PersonRecord): boolean {
  return [kind, "change"]
    .flatMap((table) => rowsOf(db, table, "record", locationId))
    .some(({ json }) => mentions(json, id) && namesWithin(JSON.parse(json), { kind, id }).length > 0);
}

/** Puts the pseudonym in the place of a person in every table of a location. Runs within the caller's transaction. */
export function replaceInTables(db: Database.Database, locationId: string, person: RemovedPerson): void {
  const table = person.kind;
  for (const [name, column] of JSON_COLUMNS) {
    const update = db.prepare(`UPDATE ${name} SET ${column} = ? WHERE rowid = ?`);
    // The key of a row is that of its record, so both change together.
    const updateWithId = db.prepare(`UPDATE ${table} SET id = ?, record = ? WHERE rowid = ?`);
    for (const { row, json } of rowsOf(db, name, column, locationId)) {
      const replaced = replacePerson(JSON.parse(json), person) as { readonly id?: unknown };
      const text = JSON.stringify(replaced);
      if (text === json) continue;
      if (name === table && replaced.id === person.newId) updateWithId.run(person.newId, text, row);
      else update.run(text, row);
    }
  }
}

function rowsOf(db: Database.Database, table: string, column: string, locationId: string) {
  const ofLocation = table === "location" ? "id" : "location_id";
  return rowsSchema.parse(
    db.prepare(`SELECT rowid AS row, ${column} AS json FROM ${table} WHERE ${ofLocation} = ?`).all(locationId),
  );
}

/** Whether it is worth reading. */
function mentions(json: string, id: string): boolean {
  return json.includes(JSON.stringify(id));
}
