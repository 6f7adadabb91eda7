import { copyFileSync, existsSync, renameSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import Database from "better-sqlite3";
import type { Backup } from "../../../shared/contract/storage.ts";
import { readFileHeader } from "../fileHeader.ts";
import { refuseUnfitVersion } from "../fitVersion.ts";
import { migrate } from "../migrate.ts";
import { migrations } from "../migrations/all.ts";
import { ensurePrivateFile, syncFile, syncFolder } from "../privateFiles.ts";
import { StorageError } from "../storageError.ts";
import { backupFolderOf, nameOfMoment } from "./backupNames.ts";
import { listBackups } from "./listBackups.ts";
import { listBackupNames } from "./makeBackup.ts";
import { placeCopy, refuseUnsound, removeDatabase, settleCopy, unfinishedPath } from "./soundCopy.ts";

/**
 * The path of a copy by its id.
 * @throws StorageError `unknownBackup` when it is not one of this database's copies.
 */
export function pathOfBackup(databasePath: string, id: string): string {
  // Looked up, not put together: an id comes from the page and must not lead to any other file.
  const found = listBackupNames(databasePath).find(({ fileName }) => fileName === id);
  if (found === undefined) throw new StorageError("unknownBackup", { details: [id] });
  return join(backupFolderOf(databasePath), found.fileName);
}

/**
 * Copies a file to beside the database, ready to take its place.
 * @returns the path of the copy.
 * @throws StorageError `foreignFile` or `newerDatabase` for a file that this program cannot open, `badBackup` for a damaged
 * one; the file itself is only read.
 */
export function stageCopy(source: string, databasePath: string): string {
  const header = existsSync(source) ? readFileHeader(source) : { kind: "absent" as const };
  if (header.kind !== "sqlite") throw new StorageError("foreignFile");
  refuseUnfitVersion(header);
  const staged = unfinishedPath(dirname(databasePath));
  try {
    ensurePrivateFile(staged);
    copyFileSync(source, staged);
    // What was stored last may still stand in its WAL alone.
    if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${staged}-wal`);
    settleCopy(staged);
    bringUpToDate(staged);
    return staged;
  } catch (error) {
    removeDatabase(staged);
    throw error;
  }
}

/** Done before the copy takes its place, so that what is there now never goes for one that cannot be opened. */
function bringUpToDate(path: string): void {
  const copy = new Database(path);
  try {
    migrate(copy, migrations);
  } finally {
    copy.close();
  }
  syncFile(path);
}

/** Puts a staged copy in the place of a database that nobody has open. */
export function swapDatabase(staged: string, databasePath: string): void {
  // Side files of the old database beside the new one would be taken for its own.
  for (const suffix of ["-wal", "-shm"]) removeDatabase(databasePath + suffix);
  placeCopy(staged, databasePath);
}

/** The newest copy that is sound through and through; undefined when there is none. */
export function newestGoodBackup(databasePath: string): Backup | undefined {
  return listBackups(databasePath).find(
    ({ id, locations }) => locations !== null && isSound(join(backupFolderOf(databasePath), id)),
  );
}

/** Moves a damaged database out of the way, with what SQLite keeps beside it. */
export function setAside(databasePath: string, now: Date): void {
  const extension = extname(databasePath);
  const name = `${basename(databasePath, extension)}-${nameOfMoment(now)}-damaged${extension}`;
  const aside = join(dirname(databasePath), name);
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(databasePath + suffix)) renameSync(databasePath + suffix, aside + suffix);
  }
  syncFolder(dirname(databasePath));
}

function isSound(path: string): boolean {
  try {
    const copy = new Database(path, { readonly: true, fileMustExist: true });
    try {
      refuseUnsound(copy);
      return true;
    } finally {
      copy.close();
    }
  } catch {
    return false;
  }
}
