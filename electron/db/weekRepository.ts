import type Database from "better-sqlite3";
import { z } from "zod";
import type { IsoWeek, LocalDate } from "../../shared/calendar/dates.ts";
import {
  type Merge,
  mergeSchema,
  type Shift,
  shiftSchema,
  type WeekRoster,
  weekRosterSchema,
  weekSchema,
  weekStatusSchema,
} from "../../shared/exchange/records.ts";
import { parseRecord } from "./records.ts";
import { StorageError } from "./storageError.ts";

/** A week of a location: the part of its key that every row of a roster shares. */
export interface WeekKey {
  readonly locationId: string;
  readonly week: IsoWeek;
}

const weekEntrySchema = z.looseObject({ week: weekSchema, status: weekStatusSchema });

/** The weeks that are stored, in the document's order. */
export function listWeeks(
  db: Database.Database,
  locationId: string,
): { week: IsoWeek; status: WeekRoster["status"] }[] {
  const rows = db
    .prepare("SELECT week AS id, record FROM week WHERE location_id = ? ORDER BY position")
    .all(locationId);
  return rows.map((row) => {
    const { week, status } = parseRecord(weekEntrySchema, "week", row);
    return { week, status };
  });
}

/**
 * The roster of a week; one that is not stored is an empty concept.
 * @throws StorageError `damagedRecord` naming the row that does not fit its schema.
 */
export function readWeek(db: Database.Database, { locationId, week }: WeekKey): WeekRoster {
  const row = db
    .prepare("SELECT week AS id, record FROM week WHERE location_id = ? AND week = ?")
    .get(locationId, week);
  const shell = row === undefined ? weekRosterSchema.parse({ week }) : parseRecord(weekRosterSchema, "week", row);
  const shifts = db
    .prepare("SELECT id, record FROM shift WHERE location_id = ? AND week = ? ORDER BY position, id")
    .all(locationId, week);
  const merges = db
    .prepare(
      "SELECT week || ':' || position AS id, record FROM group_merge WHERE location_id = ? AND week = ? ORDER BY position",
    )
    .all(locationId, week);
  return {
    ...shell,
    shifts: shifts.map((shift) => parseRecord(shiftSchema, "shift", shift)),
    merges: merges.map((merge) => parseRecord(mergeSchema, "group_merge", merge)),
  };
}

/** Makes sure that the week has a row; a new one is an empty concept after all others. */
export function ensureWeek(db: Database.Database, { locationId, week }: WeekKey): void {
  const { shifts: _shifts, merges: _merges, ...shell } = weekRosterSchema.parse({ week });
  db.prepare(
    `INSERT INTO week (location_id, week, position, record)
     VALUES (@locationId, @week, (SELECT coalesce(max(position) + 1, 0) FROM week WHERE location_id = @locationId), @record)
     ON CONFLICT (location_id, week) DO NOTHING`,
  ).run({ locationId, week, record: JSON.stringify(shell) });
}

/** Writes the weeks of a location that has none yet. Runs within the caller's transaction. */
export function insertWeeks(db: Database.Database, locationId: string, weeks: readonly WeekRoster[]): void {
  const insertWeek = db.prepare("INSERT INTO week (location_id, week, position, record) VALUES (?, ?, ?, ?)");
  weeks.forEach(({ shifts, merges, ...shell }, position) => {
    const key = { locationId, week: shell.week };
    insertWeek.run(locationId, shell.week, position, JSON.stringify(shell));
    shifts.forEach((shift, at) => {
      writeShift(db, key, shift, at);
    });
    insertMerges(db, key, merges, 0);
  });
}

/** The place after all shifts of the week. */
export function nextShiftPosition(db: Database.Database, { locationId, week }: WeekKey): number {
  const next = db
    .prepare("SELECT coalesce(max(position) + 1, 0) FROM shift WHERE location_id = ? AND week = ?")
    .pluck();
  return z.number().parse(next.get(locationId, week));
}

/** Where a shift stands in its week's order; undefined when it is not there. */
export function shiftPosition(db: Database.Database, { locationId, week }: WeekKey, id: string): number | undefined {
  const find = db.prepare("SELECT position FROM shift WHERE location_id = ? AND week = ? AND id = ?").pluck();
  return z
    .number()
    .optional()
    .parse(find.get(locationId, week, id));
}

/**
 * Adds a shift, or changes the one of that id in that week.
 * @throws StorageError `conflict` when another week holds a shift of that id.
 */
export function writeShift(db: Database.Database, { locationId, week }: WeekKey, shift: Shift, position: number): void {
  const { changes } = db
    .prepare(
      `INSERT INTO shift (location_id, id, week, position, record) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (location_id, id) DO UPDATE SET record = excluded.record, position = excluded.position
     WHERE week = excluded.week`,
    )
    .run(locationId, shift.id, week, position, JSON.stringify(shift));
  if (changes === 0) throw new StorageError("conflict", { details: [shift.id] });
}

export function deleteShift(db: Database.Database, { locationId, week }: WeekKey, id: string): void {
  db.prepare("DELETE FROM shift WHERE location_id = ? AND week = ? AND id = ?").run(locationId, week, id);
}

/** Puts other merges in the place of those of one date; they stand where the first of that date stood, or at the end. */
export function replaceMerges(db: Database.Database, key: WeekKey, date: LocalDate, merges: readonly Merge[]): void {
  const stored = readWeek(db, key).merges;
  const firstOfDate = stored.findIndex((merge) => merge.date === date);
  const at = firstOfDate === -1 ? stored.length : firstOfDate;
  const before = stored.slice(0, at);
  const after = stored.slice(at).filter((merge) => merge.date !== date);
  db.prepare("DELETE FROM group_merge WHERE location_id = ? AND week = ?").run(key.locationId, key.week);
  insertMerges(db, key, [...before, ...merges, ...after], 0);
}

function insertMerges(
  db: Database.Database,
  { locationId, week }: WeekKey,
  merges: readonly Merge[],
  first: number,
): void {
  const insert = db.prepare("INSERT INTO group_merge (location_id, week, position, record) VALUES (?, ?, ?, ?)");
  merges.forEach((merge, index) => {
    insert.run(locationId, week, first + index, JSON.stringify(merge));
  });
}
