import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import {
  type ClosedDay,
  closedDaySchema,
  type OpenPlace,
  openPlaceSchema,
  type Shift,
  shiftSchema,
  type WeekRoster,
  type WeekVersion,
  weekVersionSchema,
} from "../../shared/exchange/records.ts";
import { parseRecord } from "./records.ts";
import { StorageError } from "./storageError.ts";
import type { WeekKey } from "./weekKey.ts";

/*
 * The parts of a week that have a table of their own, a row each: shifts, open places, closed days and versions. The
 * tables are alike: location, id, week, position in the week's order, record.
 */

interface WeekParts {
  readonly shifts: Shift;
  readonly openPlaces: OpenPlace;
  readonly closedDays: ClosedDay;
  readonly versions: WeekVersion;
}

/** Their names in the roster. */
export type WeekPart = keyof WeekParts;

interface PartTable<T> {
  readonly table: string;
  readonly schema: z.ZodType<T>;
  readonly idOf: (record: T) => string;
}

const TABLES: { readonly [P in WeekPart]: PartTable<WeekParts[P]> } = {
  shifts: { table: "shift", schema: shiftSchema, idOf: ({ id }) => id },
  openPlaces: { table: "open_place", schema: openPlaceSchema, idOf: ({ id }) => id },
  closedDays: { table: "closed_day", schema: closedDaySchema, idOf: ({ date }) => date },
  versions: { table: "week_version", schema: weekVersionSchema, idOf: ({ id }) => id },
};

/** Those that a week may lack; a list that the document had stays there when it is left empty. */
export const OPTIONAL_PARTS = ["openPlaces", "closedDays", "versions"] as const;

export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** All records of a part of a week, in order. */
export function readPart<P extends WeekPart>(
  db: Database.Database,
  { locationId, week }: WeekKey,
  part: P,
): WeekParts[P][] {
  const { table, schema } = TABLES[part];
  const rows = db
    .prepare(`SELECT id, record FROM ${table} WHERE location_id = ? AND week = ? ORDER BY position, id`)
    .all(locationId, week);
  return rows.map((row) => parseRecord(schema, table, row));
}

/** One record of a part of a week, if there is one of that id. */
export function readOfPart<P extends WeekPart>(
  db: Database.Database,
  { locationId, week }: WeekKey,
  part: P,
  id: string,
): WeekParts[P] | undefined {
  const { table, schema } = TABLES[part];
  const row = db
    .prepare(`SELECT id, record FROM ${table} WHERE location_id = ? AND week = ? AND id = ?`)
    .get(locationId, week, id);
  return row === undefined ? undefined : parseRecord(schema, table, row);
}

/** The id by which a record of a part is known. */
export function idInPart<P extends WeekPart>(part: P, record: WeekParts[P]): string {
  return TABLES[part].idOf(record);
}

/** These optional parts of a week as its roster has them: one that is empty is there only when the document had it. */
export function readOptionalParts(
  db: Database.Database,
  key: WeekKey,
  shell: WeekRoster,
  wanted: readonly OptionalPart[],
): Pick<WeekRoster, OptionalPart> {
  const parts = wanted.map((part) => [part, readPart(db, key, part)] as const);
  return Object.fromEntries(parts.filter(([part, records]) => records.length > 0 || shell[part] !== undefined));
}

/** The roster as the row of its week holds it: what has a table of its own is left out, or empty. */
export function shellOf(roster: WeekRoster): Omit<WeekRoster, "shifts" | "merges"> {
  const { shifts: _shifts, merges: _merges, ...shell } = roster;
  const emptied = OPTIONAL_PARTS.filter((part) => roster[part] !== undefined).map((part) => [part, []] as const);
  return { ...shell, ...Object.fromEntries(emptied) };
}

/** The place after all records of that part of the week. */
export function nextPosition(db: Database.Database, { locationId, week }: WeekKey, part: WeekPart): number {
  const next = db
    .prepare(`SELECT coalesce(max(position) + 1, 0) FROM ${TABLES[part].table} WHERE location_id = ? AND week = ?`)
    .pluck();
  return z.number().parse(next.get(locationId, week));
}

/** Where a record stands in its week's order; undefined when it is not there. */
export function positionOf(
  db: Database.Database,
  { locationId, week }: WeekKey,
  part: WeekPart,
  id: string,
): number | undefined {
  const find = db
    .prepare(`SELECT position FROM ${TABLES[part].table} WHERE location_id = ? AND week = ? AND id = ?`)
    .pluck();
  return z
    .number()
    .optional()
    .parse(find.get(locationId, week, id));
}

/**
 * Adds a record, or changes the one of its id in that week.
 * @throws StorageError `conflict` when another week holds a record of that id.
 */
export function writePart<P extends WeekPart>(
  db: Database.Database,
  { locationId, week }: WeekKey,
  part: P,
  record: WeekParts[P],
  position: number,
): void {
  const { table, idOf } = TABLES[part];
  const { changes } = db
    .prepare(
      `INSERT INTO ${table} (location_id, id, week, position, record) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (location_id, id) DO UPDATE SET record = excluded.record, position = excluded.position
     WHERE week = excluded.week`,
    )
    .run(locationId, idOf(record), week, position, JSON.stringify(record));
  if (changes === 0) throw new StorageError("conflict", { details: [idOf(record)] });
}

export function deletePart(db: Database.Database, { locationId, week }: WeekKey, part: WeekPart, id: string): void {
  db.prepare(`DELETE FROM ${TABLES[part].table} WHERE location_id = ? AND week = ? AND id = ?`).run(
    locationId,
    week,
    id,
  );
}

/** Writes all parts of a week that has none yet. */
export function insertParts(db: Database.Database, key: WeekKey, roster: WeekRoster): void {
  insertPart(db, key, "shifts", roster.shifts);
  insertPart(db, key, "openPlaces", roster.openPlaces ?? []);
  insertPart(db, key, "closedDays", roster.closedDays ?? []);
  insertPart(db, key, "versions", roster.versions ?? []);
}

function insertPart<P extends WeekPart>(
  db: Database.Database,
  key: WeekKey,
  part: P,
  records: readonly WeekParts[P][],
): void {
  records.forEach((record, position) => {
    writePart(db, key, part, record, position);
  });
}
