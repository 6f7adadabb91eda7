import { constants, copyFileSync, existsSync, linkSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type Database from "better-sqlite3-multiple-ciphers";
import type { Backup } from "../../../shared/contract/storage.ts";
import { readFileHeader } from "../fileHeader.ts";
import { refuseUnfitVersion, versionsOf } from "../fitVersion.ts";
import type { KeyRing } from "../keyRing.ts";
import { type Authorship, logRestore } from "../logRepository.ts";
import { migrate } from "../migrate.ts";
import { migrations } from "../migrations/all.ts";
import { openSqlite } from "../openSqlite.ts";
import { requireOwnSchema } from "../ownSchema.ts";
import { ensurePrivateFile, syncFile, syncFolder } from "../privateFiles.ts";
import { listRemovals, type RemovedPersonRow } from "../removedPeople.ts";
import { removeAgain } from "../removePerson.ts";
import { StorageError, toStorageError } from "../storageError.ts";
import { type BackupName, backupFolderOf, nameOfMoment } from "./backupNames.ts";
import { isSound } from "./copyTasks.ts";
import { describeBackup, newestFirst } from "./listBackups.ts";
import { listBackupNames } from "./makeBackup.ts";
import { placeCopy, removeDatabase, runBeside, unfinishedPath } from "./soundCopy.ts";

/**
 * A copy by its id.
 * @throws StorageError `unknownBackup` when it is not one of this database's copies.
 */
export function findBackup(databasePath: string, id: string): BackupName & { readonly path: string } {
  // Looked up, not put together: an id comes from the page and must not lead to any other file.
  const found = listBackupNames(databasePath).find(({ fileName }) => fileName === id);
  if (found === undefined) throw new StorageError("unknownBackup", { details: [id] });
  return { ...found, path: join(backupFolderOf(databasePath), found.fileName) };
}

/** Who puts a copy back, and what must not come back with it. */
export interface Restoring {
  /** The file that is put back. */
  readonly source: string;
  /** When it was made, or null where that is not known. */
  readonly madeAt: Date | null;
  readonly author: Authorship;
  /** Whoever was removed until now. */
  readonly removals: readonly RemovedPersonRow[];
}

/**
 * Copies a file to beside the database, ready to take its place: of this version, without those who were removed since it
 * was made, and with a log that tells of it.
 * @returns the path of the copy.
 * @throws StorageError as `stageFile`.
 */
export async function stageBackup(restoring: Restoring, databasePath: string, keys: KeyRing): Promise<string> {
  const staged = await stageFile(restoring.source, databasePath, keys);
  try {
    change(staged, keys, (copy) => {
      removeAgain(copy, restoring.removals, restoring.author);
      copy.transaction(() => logRestore(copy, restoring.madeAt, restoring.author))();
    });
    return staged;
  } catch (error) {
    removeDatabase(staged);
    throw toStorageError(error);
  }
}

/**
 * Copies a file to beside the database, of this version and ready to take its place.
 * @returns the path of the copy.
 * @throws StorageError `foreignFile` or `newerDatabase` for a file that is not this program's own, `badBackup` for a damaged
 * one, `passphraseNeeded`; the file itself is only read.
 */
export async function stageFile(source: string, databasePath: string, keys: KeyRing): Promise<string> {
  const header = existsSync(source) ? readFileHeader(source) : { kind: "absent" as const };
  if (header.kind !== "sqlite" && header.kind !== "encrypted") throw new StorageError("foreignFile");
  if (header.kind === "sqlite") refuseUnfitVersion(header);
  const key = keys.keyOf(source);
  const staged = unfinishedPath(dirname(databasePath));
  try {
    ensurePrivateFile(staged);
    await copyFile(source, staged);
    // What was stored last may still stand in its WAL alone.
    if (existsSync(`${source}-wal`)) await copyFile(`${source}-wal`, `${staged}-wal`);
    await runBeside({ step: "settle", path: staged, key });
    // Done before the copy takes its place, so that what is there now never goes for one that cannot be opened.
    change(staged, keys, (copy) => {
      refuseUnfitVersion(versionsOf(copy));
      migrate(copy, migrations);
      requireOwnSchema(copy);
    });
    return staged;
  } catch (error) {
    removeDatabase(staged);
    throw toStorageError(error);
  }
}

function change(path: string, keys: KeyRing, action: (copy: Database.Database) => void): void {
  const copy = openSqlite(path, keys.keyOf(path));
  try {
    copy.pragma("foreign_keys = ON");
    action(copy);
  } finally {
    copy.close();
  }
  syncFile(path);
}

/** Whoever was removed from a database, as far as a damaged one still tells. */
export function removalsIn(path: string, keys: KeyRing): RemovedPersonRow[] {
  try {
    const db = openSqlite(path, keys.keyOf(path), { readonly: true, fileMustExist: true });
    try {
      return listRemovals(db);
    } finally {
      db.close();
    }
  } catch {
    return [];
  }
}

/** Puts a staged copy in the place of a database that nobody has open. */
export function swapDatabase(staged: string, databasePath: string): void {
  // Side files of the old database beside the new one would be taken for its own.
  for (const suffix of ["-wal", "-shm"]) removeDatabase(databasePath + suffix);
  placeCopy(staged, databasePath);
}

/** The newest copy that can be opened and is sound through and through; undefined when there is none. */
export function newestGoodBackup(databasePath: string, keys: KeyRing): Backup | undefined {
  const folder = backupFolderOf(databasePath);
  const good = newestFirst(databasePath).find(({ fileName }) => isSoundFile(join(folder, fileName), keys));
  const described = good && describeBackup(databasePath, good, keys);
  return described?.locations === null ? undefined : described;
}

/** Why a database is set aside, as its name says from then on: it is damaged, or nobody has its passphrase. */
export type AsideReason = "damaged" | "locked";

/**
 * Keeps a database under another name beside its place, with its WAL; it stands in its place too until something else does,
 * so that whatever stops that leaves it there.
 */
export function setAside(databasePath: string, now: Date, why: AsideReason): void {
  const extension = extname(databasePath);
  const name = `${basename(databasePath, extension)}-${nameOfMoment(now)}-${why}${extension}`;
  const aside = join(dirname(databasePath), name);
  for (const suffix of ["-wal", ""]) {
    if (existsSync(databasePath + suffix)) keepAs(databasePath + suffix, aside + suffix);
  }
  syncFolder(dirname(databasePath));
}

/** Without a second copy on the disk, which may be full, wherever the file system can. */
function keepAs(path: string, aside: string): void {
  try {
    linkSync(path, aside);
  } catch {
    copyFileSync(path, aside, constants.COPYFILE_EXCL);
    syncFile(aside);
  }
}

function isSoundFile(path: string, keys: KeyRing): boolean {
  try {
    const copy = openSqlite(path, keys.keyOf(path), { readonly: true, fileMustExist: true });
    try {
      return isSound(copy);
    } finally {
      copy.close();
    }
  } catch {
    return false;
  }
}
