import { existsSync, rmSync, statSync } from "node:fs";
import type Database from "better-sqlite3-multiple-ciphers";
import { ensurePrivateFile } from "./privateFiles.ts";
import { StorageError } from "./storageError.ts";

/*
 * When a database is looked through for damage before it is used. Up to some size always: that takes tenths of a second. A
 * larger one would keep the user waiting at every start, so only after a stop that was not in order, which leaves a WAL
 * behind, or when a copy of it turned out to be unsound: the copy of each day is checked whole, beside the work.
 */

/** Reading through so much takes some 0.3 s. */
const SMALL_BYTES = 64 * 1024 * 1024;

/** Whether to look through a database; asked before it is opened, since that takes the WAL in. */
export function needsCheck(path: string): boolean {
  return sizeOf(path) <= SMALL_BYTES || sizeOf(`${path}-wal`) > 0 || existsSync(markOf(path));
}

/** Has the database looked through the next time that it is opened. */
export function requestCheck(path: string): void {
  ensurePrivateFile(markOf(path));
}

/** @throws StorageError `damagedDatabase`. */
export function refuseDamage(db: Database.Database): void {
  const answer = db.pragma("quick_check(1)", { simple: true });
  if (answer !== "ok") throw new StorageError("damagedDatabase");
  if (!db.readonly) rmSync(markOf(db.name), { force: true });
}

function markOf(path: string): string {
  return `${path}.check`;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
