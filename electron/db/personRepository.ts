import type Database from "better-sqlite3";
import { z } from "zod";
import { rememberedText } from "../../shared/calendar/rememberedText.ts";
import { type Child, childSchema, type Staff, staffSchema } from "../../shared/exchange/records.ts";
import { parseRecord } from "./records.ts";

/* Children and members of staff of a location, a row each; their tables are alike. */

/** A table of people while one change is written: an import writes thousands, so statements and the last place are kept. */
export interface PeopleTable<P> {
  readonly read: (id: string) => P | undefined;
  /** Where someone stands in the document's order; behind all others for one who is not there. */
  readonly placeOf: (id: string) => number;
  /** Adds a person, or changes the one of that id. */
  readonly write: (person: P, position: number) => void;
  readonly remove: (id: string) => void;
}

export interface People {
  readonly child: PeopleTable<Child>;
  readonly staff: PeopleTable<Staff>;
}

/** The people of a location, for the length of the caller's transaction. Nothing is asked of the database yet. */
export function openPeople(db: Database.Database, locationId: string): People {
  return {
    child: peopleTable(db, locationId, "child", childSchema),
    staff: peopleTable(db, locationId, "staff", staffSchema),
  };
}

const place = z.number().optional();

function peopleTable<P extends { readonly id: string }>(
  db: Database.Database,
  locationId: string,
  table: keyof People,
  schema: z.ZodType<P>,
): PeopleTable<P> {
  const prepared = rememberedText((sql: string) => db.prepare(sql));
  const where = "WHERE location_id = ? AND id = ?";
  let last: number | undefined;
  const behindAll = (): number => {
    const sql = `SELECT coalesce(max(position), -1) FROM ${table} WHERE location_id = ?`;
    last = (last ?? z.number().parse(db.prepare(sql).pluck().get(locationId))) + 1;
    return last;
  };
  return {
    read: (id) => {
      const row = prepared(`SELECT id, record FROM ${table} ${where}`).get(locationId, id);
      return row === undefined ? undefined : parseRecord(schema, table, row);
    },
    placeOf: (id) => {
      const found = prepared(`SELECT position FROM ${table} ${where}`).pluck().get(locationId, id);
      return place.parse(found) ?? behindAll();
    },
    write: (person, position) => {
      prepared(
        `INSERT INTO ${table} (location_id, id, position, record) VALUES (?, ?, ?, ?)
         ON CONFLICT (location_id, id) DO UPDATE SET record = excluded.record, position = excluded.position`,
      ).run(locationId, person.id, position, JSON.stringify(person));
    },
    remove: (id) => {
      prepared(`DELETE FROM ${table} ${where}`).run(locationId, id);
    },
  };
}
