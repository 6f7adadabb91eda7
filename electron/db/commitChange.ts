import { isDeepStrictEqual } from "node:util";
import type Database from "better-sqlite3";
import type { CommitMode } from "../../shared/contract/bridge.ts";
import {
  type Change,
  type ChildChange,
  invertChange,
  type LocationChange,
  type MergesChange,
  type RecordChange,
  type ShiftChange,
} from "../../shared/editing/change.ts";
import type { ListChange } from "../../shared/editing/documentLists.ts";
import { InvalidDataError } from "../../shared/exchange/issues.ts";
import {
  findBrokenReferencesInChild,
  findBrokenReferencesInLists,
  findBrokenReferencesInWeek,
} from "../../shared/exchange/references.ts";
import { isLogged, lastDone, logChange, markChange, nextUndone, type Positions } from "./changeRepository.ts";
import { readLists, replaceList } from "./listRepository.ts";
import { readChild, readKnownIds, readLocation, updateChild, updateLocation } from "./locationRepository.ts";
import { plainJson } from "./records.ts";
import { StorageError, withStorageErrors } from "./storageError.ts";
import {
  deleteShift,
  ensureWeek,
  nextShiftPosition,
  readWeek,
  replaceMerges,
  shiftPosition,
  type WeekKey,
  writeShift,
} from "./weekRepository.ts";

/**
 * Stores one change, whole or not at all, and keeps the log that undo and redo follow.
 * @param change for `undo` the inverse of the change to take back, for `redo` that change itself.
 * @throws StorageError `conflict` when what the change starts from is not what is stored, `notLastChange` when undo or redo
 * names another change than the one whose turn it is; InvalidDataError when the week would point at what does not exist.
 */
export function commitChange(
  db: Database.Database,
  locationId: string,
  change: Change,
  mode: CommitMode,
  now: Date,
): void {
  const key = { locationId, week: change.week };
  // Immediate: takes the write lock before reading, so nothing can come between the comparison and the write.
  withStorageErrors(() => db.transaction(() => commit(db, key, change, mode, now)).immediate());
}

function commit(db: Database.Database, key: WeekKey, change: Change, mode: CommitMode, now: Date): void {
  // The references are judged in words once all records are written; the database's own check stands behind, at COMMIT.
  db.pragma("defer_foreign_keys = ON");
  ensureWeek(db, key);
  if (mode === "do") {
    if (isLogged(db, key.locationId, change.id)) throw new StorageError("conflict", { details: [change.id] });
    const positions = applyRecords(db, key, change.records, {});
    logChange(db, key, change, positions, now);
    return;
  }
  const logged = mode === "undo" ? lastDone(db, key) : nextUndone(db, key);
  if (logged?.change.id !== change.id) throw new StorageError("notLastChange", { details: [change.id] });
  const expected = mode === "undo" ? invertChange(logged.change) : logged.change;
  if (!isDeepStrictEqual(plainJson(expected.records), plainJson(change.records))) {
    throw new StorageError("conflict", { details: [change.id] });
  }
  applyRecords(db, key, change.records, logged.positions);
  markChange(db, key, logged.sequence, mode === "undo" ? "undone" : "done");
}

/** @returns where each shift that the change adds, changes or removes stands in the order. */
function applyRecords(
  db: Database.Database,
  key: WeekKey,
  records: readonly RecordChange[],
  known: Positions,
): Positions {
  const positions: Record<string, number> = { ...known };
  for (const record of records) applyRecord(db, key, record, positions);
  const ids = readKnownIds(db, key.locationId);
  const broken = [
    ...findBrokenReferencesInWeek(readWeek(db, key), ids),
    ...(records.some(({ kind }) => kind === "list")
      ? findBrokenReferencesInLists(readLists(db, key.locationId), ids)
      : []),
    ...records.flatMap((record) => (record.kind === "child" ? findBrokenReferencesInChild(record.after, ids) : [])),
  ];
  if (broken.length > 0) throw new InvalidDataError(broken);
  return positions;
}

/** Reads what is stored anew: a later record of the same change may start from what an earlier one made. */
function applyRecord(
  db: Database.Database,
  key: WeekKey,
  record: RecordChange,
  positions: Record<string, number>,
): void {
  switch (record.kind) {
    case "shift":
      applyShift(db, key, record, positions);
      break;
    case "merges":
      applyMerges(db, key, record);
      break;
    case "location":
      applyLocation(db, key, record);
      break;
    case "child":
      applyChild(db, key, record);
      break;
    case "list":
      applyList(db, key, record);
  }
}

function applyShift(
  db: Database.Database,
  key: WeekKey,
  { before, after }: ShiftChange,
  positions: Record<string, number>,
): void {
  if (before !== null && after !== null && before.id !== after.id)
    throw new StorageError("conflict", { details: [before.id, after.id] });
  const id = before?.id ?? after?.id ?? "";
  const found = readWeek(db, key).shifts.find((shift) => shift.id === id) ?? null;
  assertStored(found, before, id);
  const position = shiftPosition(db, key, id) ?? positions[id] ?? nextShiftPosition(db, key);
  positions[id] = position;
  if (after === null) deleteShift(db, key, id);
  else writeShift(db, key, after, position);
}

function applyMerges(db: Database.Database, key: WeekKey, { date, before, after }: MergesChange): void {
  const found = readWeek(db, key).merges.filter((merge) => merge.date === date);
  assertStored(found, before, date);
  replaceMerges(db, key, date, after);
}

function applyLocation(db: Database.Database, { locationId }: WeekKey, { before, after }: LocationChange): void {
  if (after.id !== before.id) throw new StorageError("conflict", { details: [before.id, after.id] });
  assertStored(readLocation(db, locationId).location, before, locationId);
  updateLocation(db, after);
}

function applyChild(db: Database.Database, { locationId }: WeekKey, { before, after }: ChildChange): void {
  if (after.id !== before.id) throw new StorageError("conflict", { details: [before.id, after.id] });
  assertStored(readChild(db, locationId, before.id) ?? null, before, before.id);
  updateChild(db, locationId, after);
}

function applyList(db: Database.Database, { locationId }: WeekKey, { list, before, after }: ListChange): void {
  assertStored(readLists(db, locationId)[list], before, list);
  replaceList(db, locationId, list, after);
}

/** A change starts from what is stored, or it is not done. */
function assertStored(found: unknown, before: unknown, what: string): void {
  if (!isDeepStrictEqual(plainJson(found), plainJson(before))) throw new StorageError("conflict", { details: [what] });
}
