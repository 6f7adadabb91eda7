import { dirname } from "node:path";
import Database from "better-sqlite3";
import { backUpBeforeMigration } from "./backups/makeBackup.ts";
import { needsCheck, refuseDamage } from "./damageCheck.ts";
import { readFileHeader } from "./fileHeader.ts";
import { refuseUnfitVersion } from "./fitVersion.ts";
import { latestVersion, migrate, versionOf } from "./migrate.ts";
import { migrations as allMigrations } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import { ensurePrivateFile, ensurePrivateFolder, ensurePrivateSideFiles } from "./privateFiles.ts";
import { finishCleanUp } from "./removePerson.ts";
import { StorageError, withStorageErrors } from "./storageError.ts";

/** How long a write waits for another process before it gives up, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

export interface OpenDatabaseOptions {
  /** For the name of the backup that a migration makes. */
  readonly now: () => Date;
  /** Other steps than the program's own, for tests of migrations. */
  readonly migrations?: readonly Migration[];
  /** Nothing is written or migrated: another program holds the lease. */
  readonly readOnly?: boolean;
}

/**
 * Opens the database file, making or migrating it where needed. Folder and files become readable by the user alone.
 * @throws StorageError `newerDatabase` or `foreignFile` (file untouched), `damagedDatabase`, `migrationFailed` (rolled
 * back, backup made), `folderNotWritable`, `locked`, `diskFull` or `ioError`. To read it only, it must be there and of this
 * very version, else `locked`: whoever holds it is still making or migrating it.
 */
export function openDatabase(path: string, options: OpenDatabaseOptions): Database.Database {
  return withStorageErrors(() => {
    const migrations = options.migrations ?? allMigrations;
    const latest = latestVersion(migrations);
    ensurePrivateFolder(dirname(path));
    refuseUnfitFile(path, latest);
    if (options.readOnly === true) return openToRead(path, latest);
    ensurePrivateFile(path);
    const isToBeChecked = needsCheck(path);
    const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    try {
      // The header on disk may be older than what the WAL holds, so the versions are judged once more through SQLite.
      refuseUnfitVersion(versionsOf(db), latest);
      if (isToBeChecked) refuseDamage(db);
      prepare(db, migrations, latest, options.now());
    } catch (error) {
      db.close();
      throw error;
    }
    ensurePrivateSideFiles(path);
    return db;
  });
}

function openToRead(path: string, latest: number): Database.Database {
  if (readFileHeader(path).kind === "absent") throw new StorageError("locked");
  const isToBeChecked = needsCheck(path);
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    refuseUnfitVersion(versionsOf(db), latest);
    if (isToBeChecked) refuseDamage(db);
    if (versionOf(db) !== latest) throw new StorageError("locked");
    db.pragma("trusted_schema = OFF");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function refuseUnfitFile(path: string, latest: number): void {
  const header = readFileHeader(path);
  if (header.kind === "foreign") throw new StorageError("foreignFile", { details: [path] });
  if (header.kind === "sqlite") refuseUnfitVersion(header, latest);
}

function versionsOf(db: Database.Database): { userVersion: number; applicationId: number } {
  return { userVersion: versionOf(db), applicationId: Number(db.pragma("application_id", { simple: true })) };
}

function prepare(db: Database.Database, migrations: readonly Migration[], latest: number, now: Date): void {
  if (versionOf(db) === 0 && hasTables(db)) throw new StorageError("foreignFile");
  // Set only when it is not so yet, since it cannot be set while another connection reads.
  if (db.pragma("journal_mode", { simple: true }) !== "wal") db.pragma("journal_mode = WAL");
  // An edit is confirmed to the user, so it must stand on the disk by then, also when the power goes.
  db.pragma("synchronous = FULL");
  db.pragma("trusted_schema = OFF");
  if (versionOf(db) > 0 && versionOf(db) < latest) backUpBeforeMigration(db, latest, now);
  migrate(db, migrations);
  finishCleanUp(db);
}

function hasTables(db: Database.Database): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}
