import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import type { LocalDate } from "../../../shared/calendar/dates.ts";
import type { BackupReason, CopyProgress } from "../../../shared/contract/storage.ts";
import { ensurePrivateFile, ensurePrivateFolder } from "../privateFiles.ts";
import { type BackupName, backupFolderOf, nameOfBackup, readBackupName } from "./backupNames.ts";
import { outdatedBackups } from "./keptBackups.ts";
import {
  placeCopy,
  removeDatabase,
  removeUnfinished,
  settleCopy,
  settleCopyBeside,
  unfinishedPath,
} from "./soundCopy.ts";

/** Told how far a copy is. */
export type BackupProgress = (progress: CopyProgress) => void;

/**
 * Copies the open database to a file with SQLite's online backup: page by page, so that the program goes on meanwhile, and
 * with what is changed during it.
 * @param path is written over.
 * @throws StorageError `badBackup` when the copy is not sound; it is thrown away, and what stood there still stands.
 */
export async function copyDatabase(
  db: Database.Database,
  unfinished: string,
  path: string,
  onProgress: BackupProgress = () => undefined,
): Promise<void> {
  try {
    ensurePrivateFile(unfinished);
    await db.backup(unfinished, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress({ phase: "copying", share: 1 - remainingPages / totalPages });
        return PAGES_A_TURN;
      },
    });
    onProgress({ phase: "checking", share: null });
    await settleCopyBeside(unfinished);
    placeCopy(unfinished, path);
  } catch (error) {
    removeDatabase(unfinished);
    throw error;
  }
}

/** Copied before the program gets its turn: some 2 MB. */
const PAGES_A_TURN = 500;

/**
 * Makes a copy in the folder `backups` beside the database, and removes those that have had their time. It stands checked on
 * the disk when this is done.
 */
export async function backUp(
  db: Database.Database,
  why: BackupReason,
  { now, dayOf, onProgress }: BackUpOptions,
): Promise<void> {
  const folder = prepareFolder(db.name);
  const path = freePath(join(folder, nameOfBackup(db.name, why, now)));
  await copyDatabase(db, unfinishedPath(folder), path, onProgress);
  for (const { fileName } of outdatedBackups(listBackupNames(db.name), dayOf(now), dayOf)) {
    rmSync(join(folder, fileName), { force: true });
  }
}

export interface BackUpOptions {
  readonly now: Date;
  /** The calendar date of a moment. */
  readonly dayOf: (moment: Date) => LocalDate;
  readonly onProgress?: BackupProgress;
}

/**
 * As `backUp`, but without giving way: opening a database is one step, and nothing may come between the copy and the
 * migration that it is made for. There is no page yet that could wait for its turn.
 * @param version the schema version that the migration goes to.
 */
export function backUpBeforeMigration(db: Database.Database, version: number, now: Date): void {
  const folder = prepareFolder(db.name);
  const path = freePath(join(folder, nameOfBackup(db.name, "beforeMigration", now, version)));
  const unfinished = unfinishedPath(folder);
  try {
    ensurePrivateFile(unfinished);
    // Reads through SQLite, so it holds what is still in the WAL, and keeps user_version and application_id.
    db.prepare("VACUUM INTO ?").run(unfinished);
    settleCopy(unfinished);
    placeCopy(unfinished, path);
  } catch (error) {
    removeDatabase(unfinished);
    throw error;
  }
}

/** The copies that there are of a database, in the order of their names. */
export function listBackupNames(databasePath: string): BackupName[] {
  const folder = backupFolderOf(databasePath);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => readBackupName(databasePath, name) ?? []);
}

function prepareFolder(databasePath: string): string {
  const folder = backupFolderOf(databasePath);
  ensurePrivateFolder(folder);
  removeUnfinished(folder);
  return folder;
}

function freePath(stem: string): string {
  let path = `${stem}.db`;
  for (let number = 2; existsSync(path); number += 1) path = `${stem}-${number}.db`;
  return path;
}
