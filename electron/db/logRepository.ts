import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import type { CommitMode } from "../../shared/contract/bridge.ts";
import {
  type ChangeLog,
  type LogCounts,
  type LogSubject,
  logActionSchema,
  logCountsSchema,
} from "../../shared/contract/storage.ts";
import { changeSchema, type RecordChange } from "../../shared/editing/change.ts";
import type { PersonKey } from "../../shared/privacy/replacePerson.ts";
import { parseJson } from "./records.ts";
import type { WeekKey } from "./weekKey.ts";

/** When and by which user of the computer. */
export interface Authorship {
  readonly at: Date;
  readonly by: string;
}

export interface LogQuery {
  /** The moments between which; `until` is no longer in it. */
  readonly from: Date;
  readonly until: Date;
  readonly about?: LogSubject | undefined;
  readonly week?: string | undefined;
  /** Only what a record of this person, or one that points at them, was in. */
  readonly person?: PersonKey | undefined;
  /** Where the page before this one ended. */
  readonly before?: number | undefined;
  readonly limit: number;
}

const rowSchema = z.object({
  entry: z.int(),
  action: logActionSchema,
  made_at: z.string(),
  made_by: z.string().nullable(),
  subject: z.string().nullable(),
  detail: z.string().nullable(),
  id: z.string().nullable(),
  record: z.string().nullable(),
});

/** Writes down that a change was done, undone or redone. */
export function logAction(
  db: Database.Database,
  { locationId, week }: WeekKey,
  sequence: number,
  action: CommitMode,
  { at, by }: Authorship,
): void {
  db.prepare(
    "INSERT INTO log_entry (location_id, action, made_at, made_by, week, sequence) VALUES (?, ?, ?, ?, ?, ?)",
  ).run(locationId, action, at.toISOString(), by, week, sequence);
}

/** Writes down that someone was removed, by the pseudonym that was left. */
export function logRemoval(db: Database.Database, locationId: string, pseudonym: string, { at, by }: Authorship): void {
  db.prepare(
    "INSERT INTO log_entry (location_id, action, made_at, made_by, subject) VALUES (?, 'removal', ?, ?, ?)",
  ).run(locationId, at.toISOString(), by, pseudonym);
}

/** Writes down that a document or table was read in. */
export function logImport(
  db: Database.Database,
  locationId: string,
  fileName: string,
  counts: LogCounts,
  { at, by }: Authorship,
): void {
  db.prepare(
    "INSERT INTO log_entry (location_id, action, made_at, made_by, subject, detail) VALUES (?, 'import', ?, ?, ?, ?)",
  ).run(locationId, at.toISOString(), by, fileName, JSON.stringify(counts));
}

/** Writes down that a location was made, and of which other one the set-up was copied, if of any. */
export function logNewLocation(
  db: Database.Database,
  locationId: string,
  setUpOf: string | null,
  { at, by }: Authorship,
): void {
  db.prepare(
    "INSERT INTO log_entry (location_id, action, made_at, made_by, subject) VALUES (?, 'newLocation', ?, ?, ?)",
  ).run(locationId, at.toISOString(), by, setUpOf);
}

/**
 * Writes down, at each location, that a copy came in the place of everything.
 * @param madeAt when the copy was made, or null for a file of which that is not known.
 */
export function logRestore(db: Database.Database, madeAt: Date | null, { at, by }: Authorship): void {
  db.prepare(
    `INSERT INTO log_entry (location_id, action, made_at, made_by, subject)
     SELECT id, 'restore', ?, ?, ? FROM location ORDER BY rowid`,
  ).run(at.toISOString(), by, madeAt?.toISOString() ?? null);
}

/** The kinds of records that a part of the log is about. */
const KINDS_OF: Readonly<Record<LogSubject, readonly RecordChange["kind"][]>> = {
  shifts: ["shift", "openPlace", "merges"],
  weeks: ["week", "closedDay", "version"],
  children: ["child"],
  staff: ["staff"],
  location: ["location", "group", "groupOrder"],
  lists: ["list"],
  file: [],
};

/** The fields by which records point at people. */
const POINTERS = ["id", "childId", "staffId", "mentorId", "replacementId"];

/** A page of the log, last written first. */
export function readLog(db: Database.Database, locationId: string, query: LogQuery): ChangeLog {
  const rows = db
    .prepare(
      `SELECT entry, action, log_entry.made_at, made_by, subject, detail, change.id, change.record
       FROM log_entry LEFT JOIN change USING (location_id, week, sequence)
       WHERE location_id = @locationId AND log_entry.made_at >= @from AND log_entry.made_at < @until
         AND (@week IS NULL OR week = @week)
         AND (@before IS NULL OR entry < @before)
         AND (@kinds IS NULL OR iif(@isFile, sequence IS NULL OR change.record ->> 'name' = 'tableImported', EXISTS (
           SELECT 1 FROM json_each(change.record, '$.records') AS one
           WHERE one.value ->> 'kind' IN (SELECT value FROM json_each(@kinds)))))
         AND (@person IS NULL OR (instr(change.record, json_quote(@person)) > 0 AND EXISTS (
           SELECT 1 FROM json_tree(change.record, '$.records') AS field
           WHERE field.atom = @person
             AND (field.key IN (SELECT value FROM json_each(@pointers)) OR field.path LIKE '%.vasteGezichten'))))
       ORDER BY entry DESC LIMIT @most`,
    )
    .all({
      locationId,
      from: query.from.toISOString(),
      until: query.until.toISOString(),
      week: query.week ?? null,
      before: query.before ?? null,
      kinds: query.about === undefined ? null : JSON.stringify(KINDS_OF[query.about]),
      isFile: query.about === "file" ? 1 : 0,
      person: query.person?.id ?? null,
      pointers: JSON.stringify(POINTERS),
      // One more than the page holds says whether there is a next one.
      most: query.limit + 1,
    });
  const found = z.array(rowSchema).parse(rows);
  const entries = found.slice(0, query.limit).map((row) => ({
    entry: row.entry,
    action: row.action,
    at: row.made_at,
    by: row.made_by,
    subject: row.subject,
    counts: row.detail === null ? null : parseJson(logCountsSchema, "log_entry", String(row.entry), row.detail),
    change: row.record === null ? null : parseJson(changeSchema, "change", row.id ?? "", row.record),
  }));
  return { entries, next: found.length > query.limit ? (entries.at(-1)?.entry ?? null) : null };
}
