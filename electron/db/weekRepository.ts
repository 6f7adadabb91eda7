import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import type { IsoWeek, LocalDate } from "../../shared/calendar/dates.ts";
import {
  type Merge,
  mergeSchema,
  type WeekRoster,
  weekRosterSchema,
  weekSchema,
  weekStatusSchema,
} from "../../shared/exchange/records.ts";
import { parseRecord } from "./records.ts";
import type { WeekKey } from "./weekKey.ts";
import {
  insertParts,
  OPTIONAL_PARTS,
  type OptionalPart,
  readOptionalParts,
  readPart,
  shellOf,
} from "./weekPartRepository.ts";

const weekEntrySchema = z.looseObject({ week: weekSchema, status: weekStatusSchema });

/**
 * A week on which nothing stands any more keeps its row for its log; it says no more than one that never was. One without a
 * log came with a document, and stays in it.
 */
const IS_LEFT_EMPTY = `record = json_object('week', week, 'status', 'draft')
  AND EXISTS (SELECT 1 FROM change WHERE location_id = one.location_id AND week = one.week)
  ${["shift", "group_merge", "open_place", "closed_day", "week_version"]
    .map((part) => `AND NOT EXISTS (SELECT 1 FROM ${part} WHERE location_id = one.location_id AND week = one.week)`)
    .join("\n  ")}`;

/** The weeks of the document, in its order. */
export function listWeeks(
  db: Database.Database,
  locationId: string,
): { week: IsoWeek; status: WeekRoster["status"] }[] {
  const rows = db
    .prepare(
      `SELECT week AS id, record FROM week AS one WHERE location_id = ? AND NOT (${IS_LEFT_EMPTY}) ORDER BY position`,
    )
    .all(locationId);
  return rows.map((row) => {
    const { week, status } = parseRecord(weekEntrySchema, "week", row);
    return { week, status };
  });
}

/**
 * The roster of a week; one that is not stored is an empty concept.
 * @param parts of the optional parts those to read; the others are left out.
 * @throws StorageError `damagedRecord` naming the row that does not fit its schema.
 */
export function readWeek(
  db: Database.Database,
  key: WeekKey,
  parts: readonly OptionalPart[] = OPTIONAL_PARTS,
): WeekRoster {
  const shell = readShell(db, key);
  const { openPlaces: _openPlaces, closedDays: _closedDays, versions: _versions, ...rest } = shell;
  return {
    ...rest,
    shifts: readPart(db, key, "shifts"),
    merges: readMerges(db, key),
    ...readOptionalParts(db, key, shell, parts),
  };
}

/** What a week says of itself as a whole. Its shifts and other parts are empty here. */
export function readShell(db: Database.Database, { locationId, week }: WeekKey): WeekRoster {
  const row = db
    .prepare("SELECT week AS id, record FROM week WHERE location_id = ? AND week = ?")
    .get(locationId, week);
  return row === undefined ? weekRosterSchema.parse({ week }) : parseRecord(weekRosterSchema, "week", row);
}

/** The merges of a week, in order. */
export function readMerges(db: Database.Database, { locationId, week }: WeekKey): Merge[] {
  const merges = db
    .prepare(
      "SELECT week || ':' || position AS id, record FROM group_merge WHERE location_id = ? AND week = ? ORDER BY position",
    )
    .all(locationId, week);
  return merges.map((merge) => parseRecord(mergeSchema, "group_merge", merge));
}

/** Makes sure that the week has a row; a new one is an empty concept after all others. */
export function ensureWeek(db: Database.Database, { locationId, week }: WeekKey): void {
  db.prepare(
    `INSERT INTO week (location_id, week, position, record)
     VALUES (@locationId, @week, (SELECT coalesce(max(position) + 1, 0) FROM week WHERE location_id = @locationId), @record)
     ON CONFLICT (location_id, week) DO NOTHING`,
  ).run({ locationId, week, record: JSON.stringify(shellOf(weekRosterSchema.parse({ week }))) });
}

/** Writes what a stored week says of itself, without its parts. */
export function writeShell(db: Database.Database, { locationId, week }: WeekKey, roster: WeekRoster): void {
  db.prepare("UPDATE week SET record = ? WHERE location_id = ? AND week = ?").run(
    JSON.stringify(shellOf(roster)),
    locationId,
    week,
  );
}

/** Writes the weeks of a location that has none yet. Runs within the caller's transaction. */
export function insertWeeks(db: Database.Database, locationId: string, weeks: readonly WeekRoster[]): void {
  const insertWeek = db.prepare("INSERT INTO week (location_id, week, position, record) VALUES (?, ?, ?, ?)");
  weeks.forEach((roster, position) => {
    const key = { locationId, week: roster.week };
    insertWeek.run(locationId, roster.week, position, JSON.stringify(shellOf(roster)));
    insertParts(db, key, roster);
    insertMerges(db, key, roster.merges, 0);
  });
}

/** Puts other merges in the place of those of one date; they stand where the first of that date stood, or at the end. */
export function replaceMerges(db: Database.Database, key: WeekKey, date: LocalDate, merges: readonly Merge[]): void {
  const stored = readMerges(db, key);
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
