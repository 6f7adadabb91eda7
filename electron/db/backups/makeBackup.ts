import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3-multiple-ciphers";
import type { LocalDate } from "../../../shared/calendar/dates.ts";
import type { BackupReason, CopyProgress } from "../../../shared/contract/storage.ts";
import type { DatabaseKey } from "../databaseKey.ts";
import { ensurePrivateFile, ensurePrivateFolder } from "../privateFiles.ts";
import { type BackupName, backupFolderOf, nameOfBackup, readBackupName } from "./backupNames.ts";
import { outdatedBackups } from "./keptBackups.ts";
import { placeCopy, removeDatabase, removeUnfinished, runBeside, settleCopy, unfinishedPath } from "./soundCopy.ts";

/** Told how far a copy is. */
export type BackupProgress = (progress: CopyProgress) => void;

/**
 * Copies the open database to a file while the program goes on, and checks it. One that is not encrypted is copied with
 * SQLite's online backup, page by page and with what is changed meanwhile. `path` is written over.
 * @throws StorageError `badBackup` when the copy is not sound; it is thrown away, and what stood there still stands.
 */
export async function copyDatabase(
  db: Database.Database,
  { key, unfinished, path, onProgress = () => undefined }: CopyOptions,
): Promise<void> {
  try {
    await copyPages(db, { key, unfinished, onProgress });
    onProgress({ phase: "checking", share: null });
    await runBeside({ step: "settle", path: unfinished, key });
    placeCopy(unfinished, path);
  } catch (error) {
    removeDatabase(unfinished);
    throw error;
  }
}

export interface CopyOptions {
  /** That of the database, which the copy gets too. */
  readonly key: DatabaseKey | null;
  /** Where the copy comes into being. */
  readonly unfinished: string;
  readonly path: string;
  readonly onProgress?: BackupProgress | undefined;
}

/** Copied before the program gets its turn: some 2 MB. */
const PAGES_A_TURN = 500;
/** How often it is looked how far the copy of an encrypted database is, in milliseconds. */
const LOOK_EVERY = 200;

/** Copies the open database, not yet checked. */
export async function copyPages(
  db: Database.Database,
  { key, unfinished, onProgress }: Required<Omit<CopyOptions, "path">> & { readonly onProgress: BackupProgress },
): Promise<void> {
  ensurePrivateFile(unfinished);
  if (key !== null) return await copyEncrypted(db, { key, unfinished, onProgress });
  await db.backup(unfinished, {
    progress: ({ totalPages, remainingPages }) => {
      onProgress({ phase: "copying", share: 1 - remainingPages / totalPages });
      return PAGES_A_TURN;
    },
  });
}

async function copyEncrypted(
  db: Database.Database,
  { key, unfinished, onProgress }: { key: DatabaseKey; unfinished: string; onProgress: BackupProgress },
): Promise<void> {
  const stopWatching = watchGrowth(unfinished, bytesOf(db), (share) => onProgress({ phase: "copying", share }));
  try {
    await runBeside({ step: "copy", path: db.name, key, target: unfinished });
  } finally {
    stopWatching();
  }
}

/**
 * Tells every now and then which share a file has of the bytes that it will have at most.
 * @returns what stops that.
 */
export function watchGrowth(path: string, bytes: number, tell: (share: number) => void): () => void {
  const look = setInterval(() => {
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    // Gone once it has its place, or is thrown away.
    if (size !== undefined) tell(Math.min(1, size / bytes));
  }, LOOK_EVERY);
  return () => clearInterval(look);
}

function bytesOf(db: Database.Database): number {
  return Number(db.pragma("page_count", { simple: true })) * Number(db.pragma("page_size", { simple: true }));
}

/**
 * Makes a copy in the folder `backups` beside the database, and removes those that have had their time. It stands checked on
 * the disk when this is done.
 */
export async function backUp(
  db: Database.Database,
  why: BackupReason,
  { key, now, dayOf, onProgress }: BackUpOptions,
): Promise<void> {
  const folder = prepareFolder(db.name);
  const path = freePath(join(folder, nameOfBackup(db.name, why, now)));
  await copyDatabase(db, { key, unfinished: unfinishedPath(folder), path, onProgress });
  for (const { fileName } of outdatedBackups(listBackupNames(db.name), dayOf(now), dayOf)) {
    rmSync(join(folder, fileName), { force: true });
  }
}

export interface BackUpOptions {
  /** That of the database, which the copy gets too. */
  readonly key: DatabaseKey | null;
  readonly now: Date;
  /** The calendar date of a moment. */
  readonly dayOf: (moment: Date) => LocalDate;
  readonly onProgress?: BackupProgress | undefined;
}

/**
 * As `backUp`, but without giving way: opening a database is one step, and nothing may come between the copy and the
 * migration that it is made for. Whoever must not wait for it has it opened on another thread.
 */
export function backUpBeforeMigration(
  db: Database.Database,
  { key, version, now, onStep }: BackUpBeforeMigrationOptions,
): void {
  const folder = prepareFolder(db.name);
  const path = freePath(join(folder, nameOfBackup(db.name, "beforeMigration", now, version)));
  const unfinished = unfinishedPath(folder);
  try {
    ensurePrivateFile(unfinished);
    onStep({ name: "copying", path: unfinished, bytes: bytesOf(db) });
    // Reads through SQLite, so it holds what is still in the WAL, and keeps user_version, application_id and the key.
    db.prepare("VACUUM INTO ?").run(unfinished);
    onStep({ name: "checkingCopy" });
    settleCopy(unfinished, key);
    placeCopy(unfinished, path);
  } catch (error) {
    removeDatabase(unfinished);
    throw error;
  }
}

interface BackUpBeforeMigrationOptions {
  readonly key: DatabaseKey | null;
  /** That of the schema to which the migration goes. */
  readonly version: number;
  readonly now: Date;
  readonly onStep: (step: BackUpStep) => void;
}

/** What is begun; a copy comes into being at `path` and has `bytes` at most. */
export type BackUpStep =
  | { readonly name: "copying"; readonly path: string; readonly bytes: number }
  | { readonly name: "checkingCopy" };

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
