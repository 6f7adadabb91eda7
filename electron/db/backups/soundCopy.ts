import { randomUUID } from "node:crypto";
import { readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { syncFile, syncFolder } from "../privateFiles.ts";
import { StorageError } from "../storageError.ts";

/* A copy comes into being beside its place and takes it only when it is found sound. */

const SIDE_FILES = ["", "-wal", "-shm", "-journal"];

/** A path in the folder for a copy that is not finished. */
export function unfinishedPath(folder: string): string {
  return join(folder, `.${randomUUID()}.tmp`);
}

/** Removes copies that were never finished, as a program that was killed leaves them. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^\.[0-9a-f-]{36}\.tmp/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** Removes a database with what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true });
}

/**
 * Checks a copy whole, and makes it one file that stands on its own.
 * @throws StorageError `badBackup` when it is not sound.
 */
export function settleCopy(path: string): void {
  const copy = new Database(path, { fileMustExist: true });
  try {
    copy.pragma("journal_mode = DELETE");
    refuseUnsound(copy);
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError("badBackup", { cause: error });
  } finally {
    copy.close();
  }
  syncFile(path);
}

/** @throws StorageError `badBackup` when a page or a reference of the database is broken. */
export function refuseUnsound(db: Database.Database): void {
  const broken = db.pragma("foreign_key_check");
  const isSound = db.pragma("integrity_check(1)", { simple: true }) === "ok";
  if (!isSound || !Array.isArray(broken) || broken.length > 0) throw new StorageError("badBackup");
}

/** Gives a finished copy its place, over what stands there. */
export function placeCopy(unfinished: string, path: string): void {
  renameSync(unfinished, path);
  syncFolder(dirname(path));
}
