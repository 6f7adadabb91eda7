import { isDeepStrictEqual } from "node:util";
import type Database from "better-sqlite3-multiple-ciphers";
import type { CommitMode } from "../../shared/contract/bridge.ts";
import { type Change, invertChange } from "../../shared/editing/change.ts";
import { applyRecords } from "./applyRecords.ts";
import { isLogged, lastDone, logChange, markChange, nextUndone } from "./changeRepository.ts";
import { type Authorship, logAction } from "./logRepository.ts";
import { plainJson } from "./records.ts";
import { StorageError, withStorageErrors } from "./storageError.ts";
import type { WeekKey } from "./weekKey.ts";
import { ensureWeek } from "./weekRepository.ts";

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
  author: Authorship,
): void {
  const key = { locationId, week: change.week };
  // Immediate: takes the write lock before reading, so nothing can come between the comparison and the write.
  withStorageErrors(() => db.transaction(() => commit(db, key, change, mode, author)).immediate());
}

/** Stores changes of several weeks in one transaction, each in the log of its week; see `commitChange`. */
export function commitTogether(
  db: Database.Database,
  locationId: string,
  changes: readonly Change[],
  mode: CommitMode,
  author: Authorship,
): void {
  const commitAll = () => {
    for (const change of changes) commit(db, { locationId, week: change.week }, change, mode, author);
  };
  withStorageErrors(() => db.transaction(commitAll).immediate());
}

function commit(db: Database.Database, key: WeekKey, change: Change, mode: CommitMode, author: Authorship): void {
  // The references are judged in words once all records are written; the database's own check stands behind, at COMMIT.
  db.pragma("defer_foreign_keys = ON");
  ensureWeek(db, key);
  if (mode === "do") {
    if (isLogged(db, key.locationId, change.id)) throw new StorageError("conflict", { details: [change.id] });
    const positions = applyRecords(db, key, change.records, {});
    logAction(db, key, logChange(db, key, change, positions, author.at), mode, author);
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
  logAction(db, key, logged.sequence, mode, author);
}
