import Database from "better-sqlite3";
import { syncFile } from "../privateFiles.ts";

/*
 * The whole check of a copy. It imports next to nothing, since it also runs on a thread of its own, which would have to load
 * all that anew.
 */

/**
 * Checks a copy whole, and makes it one file that stands on its own on the disk.
 * @returns whether it is sound.
 * @throws the file system's error.
 */
export function settle(path: string): boolean {
  const isSettled = isSoundWhenAlone(path);
  if (isSettled) syncFile(path);
  return isSettled;
}

function isSoundWhenAlone(path: string): boolean {
  try {
    const copy = new Database(path, { fileMustExist: true });
    try {
      copy.pragma("journal_mode = DELETE");
      return isSound(copy);
    } finally {
      copy.close();
    }
  } catch {
    return false;
  }
}

/** Whether every page and every reference of a database is whole. */
export function isSound(db: Database.Database): boolean {
  const broken = db.pragma("foreign_key_check");
  return db.pragma("integrity_check(1)", { simple: true }) === "ok" && Array.isArray(broken) && broken.length === 0;
}
