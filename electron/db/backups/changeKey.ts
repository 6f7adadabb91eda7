import { rmSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type Database from "better-sqlite3-multiple-ciphers";
import type { DatabaseFile } from "../databaseFile.ts";
import { type DatabaseKey, hexOf, isSameKey, keyFromHex } from "../databaseKey.ts";
import type { KeyRing } from "../keyRing.ts";
import { openSqlite } from "../openSqlite.ts";
import { ensurePrivateFile, syncFile } from "../privateFiles.ts";
import { deleteSetting, readSetting, writeSetting } from "../settingRepository.ts";
import { StorageError } from "../storageError.ts";
import { emptyWal } from "../wal.ts";
import { backupFolderOf } from "./backupNames.ts";
import { newestFirst } from "./listBackups.ts";
import { type BackupProgress, copyPages } from "./makeBackup.ts";
import { swapDatabase } from "./restoreBackup.ts";
import { placeCopy, removeDatabase, removeUnfinished, runBeside, unfinishedPath } from "./soundCopy.ts";

/*
 * The database first, by the same swap as a restore, so that at any moment the old or the new one stands there; then its
 * copies one by one. Whatever stops that, the next start goes on with the copies: a plain one beside an encrypted database
 * is known by its header, and for the others the database itself keeps the key of before until they are done.
 */

/** What became of the copies of a database whose key was changed. */
export interface ConvertedCopies {
  readonly converted: number;
  /** Damaged ones, which nobody could have put back and which would have stayed readable. */
  readonly removed: number;
  /** Those of which the key is not known. */
  readonly left: number;
}

/**
 * Gives the database another key, or none.
 * @throws StorageError `changedMeanwhile` when something was stored during it, `badBackup` when what came of it is not
 * sound, or what storage failed of; then the database is as it was.
 */
export async function changeKeyOfDatabase(
  file: DatabaseFile,
  { path, keys }: { readonly path: string; readonly keys: KeyRing },
  to: DatabaseKey | null,
  onProgress: BackupProgress,
): Promise<void> {
  const db = file.writableDb();
  const key = keys.keyOf(path);
  const before = countChanges(db);
  const staged = unfinishedPath(dirname(path));
  try {
    await copyPages(db, { key, unfinished: staged, onProgress });
    onProgress({ phase: "encrypting", share: null });
    await runBeside({ step: "rekey", path: staged, key, to });
    if (key !== null) rememberEarlierKey(staged, to, key);
    if (countChanges(db) !== before) throw new StorageError("changedMeanwhile");
    if (to !== null) keys.add(to);
    file.reopen(() => swapDatabase(staged, path));
  } catch (error) {
    removeDatabase(staged);
    throw error;
  }
}

/** Gives every copy the key of its database, where that is still to be done. */
export async function convertCopies(
  file: DatabaseFile,
  { path, keys }: { readonly path: string; readonly keys: KeyRing },
  onProgress: BackupProgress,
): Promise<ConvertedCopies> {
  const to = keys.keyOf(path);
  const earlier = readSetting(file.db(), "earlierKey");
  const counts = { converted: 0, removed: 0, left: 0 };
  if (to === null && earlier === undefined) return counts;
  if (earlier !== undefined) keys.add(keyFromHex(earlier));
  const names = newestFirst(path);
  if (names.length > 0) removeUnfinished(backupFolderOf(path));
  for (const [index, { fileName }] of names.entries()) {
    onProgress({ phase: "encryptingCopies", share: index / names.length });
    const became = await convertCopy(join(backupFolderOf(path), fileName), keys, to);
    if (became !== "kept") counts[became] += 1;
  }
  if (earlier !== undefined) {
    forgetEarlierKey(file.writableDb());
    keys.remove(keyFromHex(earlier));
  }
  return counts;
}

async function convertCopy(
  path: string,
  keys: KeyRing,
  to: DatabaseKey | null,
): Promise<keyof ConvertedCopies | "kept"> {
  if (keys.isLocked(path)) return "left";
  const key = keys.keyOf(path);
  if (isSameKey(key, to)) return "kept";
  const staged = unfinishedPath(dirname(path));
  try {
    ensurePrivateFile(staged);
    await copyFile(path, staged);
    await runBeside({ step: "rekey", path: staged, key, to });
    placeCopy(staged, path);
    return "converted";
  } catch (error) {
    removeDatabase(staged);
    if (!(error instanceof StorageError) || error.code !== "badBackup") throw error;
    if (key !== null) return "left";
    rmSync(path, { force: true });
    return "removed";
  }
}

function rememberEarlierKey(staged: string, to: DatabaseKey | null, earlier: DatabaseKey): void {
  const copy = openSqlite(staged, to);
  try {
    writeSetting(copy, "earlierKey", hexOf(earlier));
  } finally {
    copy.close();
  }
  syncFile(staged);
}

function forgetEarlierKey(db: Database.Database): void {
  db.pragma("secure_delete = ON");
  deleteSetting(db, "earlierKey");
  emptyWal(db);
}

/** How many rows were changed over this connection, which is the only one that writes. */
function countChanges(db: Database.Database): unknown {
  return db.prepare("SELECT total_changes()").pluck().get();
}
