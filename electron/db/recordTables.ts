import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import { rememberedText } from "../../shared/calendar/rememberedText.ts";
import {
  type Child,
  childSchema,
  type Group,
  groupSchema,
  type Staff,
  staffSchema,
} from "../../shared/exchange/records.ts";
import { parseRecord } from "./records.ts";

/* Groups, children and members of staff of a location, a row each; their tables are alike. */

/** A table while one change is written: an import writes thousands of rows, so statements and the last place are kept. */
export interface RecordTable<R> {
  readonly read: (id: string) => R | undefined;
  /** Where a record stands in the document's order; behind all others for one that is not there. */
  readonly placeOf: (id: string) => number;
  /** Adds a record, or changes the one of that id. */
  readonly write: (record: R, position: number) => void;
  readonly remove: (id: string) => void;
  /** All there are. */
  readonly ids: () => string[];
  /** Puts a record in a place of the document's order. */
  readonly moveTo: (id: string, position: number) => void;
}

export interface RecordTables {
  readonly group: RecordTable<Group>;
  readonly child: RecordTable<Child>;
  readonly staff: RecordTable<Staff>;
}

/** The tables of a location, for the length of the caller's transaction. Nothing is asked of the database yet. */
export function openRecordTables(db: Database.Database, locationId: string): RecordTables {
  return {
    group: recordTable(db, locationId, "care_group", groupSchema),
    child: recordTable(db, locationId, "child", childSchema),
    staff: recordTable(db, locationId, "staff", staffSchema),
  };
}

const place = z.number().optional();
const idsSchema = z.array(z.string());

function recordTable<R extends { readonly id: string }>(
  db: Database.Database,
  locationId: string,
  table: "care_group" | "child" | "staff",
  schema: z.ZodType<R>,
): RecordTable<R> {
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
    write: (record, position) => {
      prepared(
        `INSERT INTO ${table} (location_id, id, position, record) VALUES (?, ?, ?, ?)
         ON CONFLICT (location_id, id) DO UPDATE SET record = excluded.record, position = excluded.position`,
      ).run(locationId, record.id, position, JSON.stringify(record));
    },
    remove: (id) => {
      prepared(`DELETE FROM ${table} ${where}`).run(locationId, id);
    },
    ids: () => idsSchema.parse(prepared(`SELECT id FROM ${table} WHERE location_id = ?`).pluck().all(locationId)),
    moveTo: (id, position) => {
      prepared(`UPDATE ${table} SET position = ? ${where}`).run(position, locationId, id);
    },
  };
}
