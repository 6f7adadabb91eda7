import type Database from "better-sqlite3";
import { z } from "zod";
import type { ChangeLog, LogAction } from "../../shared/contract/storage.ts";
import { changeSchema } from "../../shared/editing/change.ts";
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
  readonly name?: string | undefined;
  readonly week?: string | undefined;
  /** Where the page before this one ended. */
  readonly before?: number | undefined;
  readonly limit: number;
}

const rowSchema = z.object({
  entry: z.int(),
  action: z.enum(["do", "undo", "redo", "removal"]),
  made_at: z.string(),
  made_by: z.string().nullable(),
  subject: z.string().nullable(),
  id: z.string().nullable(),
  record: z.string().nullable(),
});

/** Writes down that a change was done, undone or redone. */
export function logAction(
  db: Database.Database,
  { locationId, week }: WeekKey,
  sequence: number,
  action: Exclude<LogAction, "removal">,
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

/** A page of the log, last written first. */
export function readLog(db: Database.Database, locationId: string, query: LogQuery): ChangeLog {
  const rows = db
    .prepare(
      `SELECT entry, action, log_entry.made_at, made_by, subject, change.id, change.record
       FROM log_entry LEFT JOIN change USING (location_id, week, sequence)
       WHERE location_id = @locationId AND log_entry.made_at >= @from AND log_entry.made_at < @until
         AND (@name IS NULL OR change.record ->> 'name' = @name)
         AND (@week IS NULL OR week = @week)
         AND (@before IS NULL OR entry < @before)
       ORDER BY entry DESC LIMIT @most`,
    )
    .all({
      locationId,
      from: query.from.toISOString(),
      until: query.until.toISOString(),
      name: query.name ?? null,
      week: query.week ?? null,
      before: query.before ?? null,
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
    change: row.record === null ? null : parseJson(changeSchema, "change", row.id ?? "", row.record),
  }));
  return { entries, next: found.length > query.limit ? (entries.at(-1)?.entry ?? null) : null };
}
