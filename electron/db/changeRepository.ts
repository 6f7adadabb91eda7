import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import { type Change, changeSchema } from "../../shared/editing/change.ts";
import { parseJson } from "./records.ts";
import type { WeekKey } from "./weekKey.ts";

/** How many steps back an opened week offers; the log itself keeps every change. */
export const UNDO_STEPS = 500;

/** Where shifts stand in their week's order, by id. */
export type Positions = Readonly<Record<string, number>>;

export type ChangeState = "done" | "undone" | "dropped";

export interface LoggedChange {
  readonly sequence: number;
  readonly change: Change;
  readonly positions: Positions;
}

const rowSchema = z.object({ sequence: z.number(), id: z.string(), record: z.string(), positions: z.string() });
const positionsSchema = z.record(z.string(), z.number());

/** What can be undone, last done first. */
export function readDone(db: Database.Database, key: WeekKey): LoggedChange[] {
  return readState(db, key, "done", "DESC");
}

/** What can be redone, next to redo first. */
export function readUndone(db: Database.Database, key: WeekKey): LoggedChange[] {
  return readState(db, key, "undone", "ASC");
}

/** The change that undo would take back now. */
export function lastDone(db: Database.Database, key: WeekKey): LoggedChange | undefined {
  return readState(db, key, "done", "DESC", 1)[0];
}

/** The change that redo would bring back now. */
export function nextUndone(db: Database.Database, key: WeekKey): LoggedChange | undefined {
  return readState(db, key, "undone", "ASC", 1)[0];
}

/** Whether a change of this id was stored before, whatever became of it. */
export function isLogged(db: Database.Database, locationId: string, changeId: string): boolean {
  return db.prepare("SELECT 1 FROM change WHERE location_id = ? AND id = ?").get(locationId, changeId) !== undefined;
}

/**
 * Adds a change that was done and gives up what could be redone before it.
 * @returns its sequence in the week's log.
 */
export function logChange(
  db: Database.Database,
  key: WeekKey,
  change: Change,
  positions: Positions,
  madeAt: Date,
): number {
  const { locationId, week } = key;
  db.prepare("UPDATE change SET state = 'dropped' WHERE location_id = ? AND week = ? AND state = 'undone'").run(
    locationId,
    week,
  );
  const insert = db.prepare(
    `INSERT INTO change (location_id, week, sequence, id, state, made_at, record, positions)
     VALUES (@locationId, @week,
       (SELECT coalesce(max(sequence) + 1, 1) FROM change WHERE location_id = @locationId AND week = @week),
       @id, 'done', @madeAt, @record, @positions)
     RETURNING sequence`,
  );
  const sequence = insert.pluck().get({
    locationId,
    week,
    id: change.id,
    madeAt: madeAt.toISOString(),
    record: JSON.stringify(change),
    positions: JSON.stringify(positions),
  });
  return z.int().parse(sequence);
}

export function markChange(
  db: Database.Database,
  { locationId, week }: WeekKey,
  sequence: number,
  state: ChangeState,
): void {
  db.prepare("UPDATE change SET state = ? WHERE location_id = ? AND week = ? AND sequence = ?").run(
    state,
    locationId,
    week,
    sequence,
  );
}

function readState(
  db: Database.Database,
  { locationId, week }: WeekKey,
  state: ChangeState,
  order: "ASC" | "DESC",
  limit = UNDO_STEPS,
): LoggedChange[] {
  const rows = db
    .prepare(
      `SELECT sequence, id, record, positions FROM change
       WHERE location_id = ? AND week = ? AND state = ? ORDER BY sequence ${order} LIMIT ?`,
    )
    .all(locationId, week, state, limit);
  return z.array(rowSchema).parse(rows).map(parseLogged);
}

function parseLogged(row: z.infer<typeof rowSchema>): LoggedChange {
  return {
    sequence: row.sequence,
    change: parseJson(changeSchema, "change", row.id, row.record),
    positions: parseJson(positionsSchema, "change", row.id, row.positions),
  };
}
