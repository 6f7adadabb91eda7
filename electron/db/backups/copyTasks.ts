import type Database from "better-sqlite3-multiple-ciphers";
import { z } from "zod";
import type { DatabaseKey } from "../databaseKey.ts";
import { openSqlite, rewriteWithKey } from "../openSqlite.ts";
import { syncFile } from "../privateFiles.ts";

/*
 * The long steps of making and checking a copy. They import next to nothing, since they also run on a thread of their own,
 * which would have to load all that anew. `key` is that of the file, null for one that is not encrypted.
 */

export type CopyTask =
  | { readonly step: "settle"; readonly path: string; readonly key: DatabaseKey | null }
  | { readonly step: "copy"; readonly path: string; readonly key: DatabaseKey | null; readonly target: string }
  | {
      readonly step: "rekey";
      readonly path: string;
      readonly key: DatabaseKey | null;
      readonly to: DatabaseKey | null;
    };

/**
 * Does one step.
 * @returns false when the copy is not sound.
 * @throws SqliteError, or the file system's error.
 */
export function runCopyTask(task: CopyTask): boolean {
  if (task.step === "settle") return settle(task.path, task.key);
  if (task.step === "rekey") return rekey(task.path, task.key, task.to);
  copyInto(task.path, task.key, task.target);
  return true;
}

/**
 * Checks a copy whole, and makes it one file that stands on its own on the disk.
 * @returns whether it is sound.
 * @throws SqliteError or the file system's error, where storage fails.
 */
export function settle(path: string, key: DatabaseKey | null): boolean {
  const isSettled = isSoundWhenAlone(path, key);
  if (isSettled) syncFile(path);
  return isSettled;
}

/** Whether every page and every reference of a database is whole. */
export function isSound(db: Database.Database): boolean {
  const broken = db.pragma("foreign_key_check");
  return db.pragma("integrity_check(1)", { simple: true }) === "ok" && Array.isArray(broken) && broken.length === 0;
}

/** Gives a copy another key, checked whole before and after: also that no row is missing. */
function rekey(path: string, key: DatabaseKey | null, to: DatabaseKey | null): boolean {
  if (!settle(path, key)) return false;
  const before = withDatabase(path, key, (copy) => {
    const counts = countRows(copy);
    rewriteWithKey(copy, to);
    return counts;
  });
  return settle(path, to) && withDatabase(path, to, countRows) === before;
}

/**
 * Copies an encrypted database while others work in it, as it is at this moment and with its key. SQLite's online backup
 * cannot do that here: the binding opens the target without a key.
 */
function copyInto(path: string, key: DatabaseKey | null, target: string): void {
  withDatabase(path, key, (db) => db.prepare("VACUUM INTO ?").run(target));
}

function isSoundWhenAlone(path: string, key: DatabaseKey | null): boolean {
  try {
    return withDatabase(path, key, (copy) => {
      copy.pragma("journal_mode = DELETE");
      return isSound(copy);
    });
  } catch (error) {
    if (isNotOfTheCopy(error)) throw error;
    return false;
  }
}

/** A full disk or one that fails, or another program, says nothing of whether a copy is sound. */
function isNotOfTheCopy(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|PERM|NOMEM)/.test(code);
}

/** How many rows each table has, as text to compare. */
function countRows(db: Database.Database): string {
  const names = z
    .array(z.string())
    .parse(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all());
  const counts = names.map((name) =>
    db
      .prepare(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)
      .pluck()
      .get(),
  );
  return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, counts[index]])));
}

function withDatabase<T>(path: string, key: DatabaseKey | null, action: (db: Database.Database) => T): T {
  const db = openSqlite(path, key, { fileMustExist: true });
  try {
    return action(db);
  } finally {
    db.close();
  }
}
