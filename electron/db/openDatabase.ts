import { dirname } from "node:path";
import type Database from "better-sqlite3-multiple-ciphers";
import { type BackUpStep, backUpBeforeMigration } from "./backups/makeBackup.ts";
import { needsCheck, refuseDamage } from "./damageCheck.ts";
import type { DatabaseKey } from "./databaseKey.ts";
import { readFileHeader } from "./fileHeader.ts";
import { refuseUnfitVersion, versionsOf } from "./fitVersion.ts";
import { type KeyRing, makeKeyRing } from "./keyRing.ts";
import { latestVersion, migrate, versionOf } from "./migrate.ts";
import { migrations as allMigrations } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import { openSqlite } from "./openSqlite.ts";
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
  /** Where the key of an encrypted file is to be found. */
  readonly keys?: KeyRing;
  /** Told when a step is begun that takes long with a large database. */
  readonly onStep?: (step: OpeningStep) => void;
}

/** A step in opening a database: it is looked through, copied, and brought to this version. */
export type OpeningStep = BackUpStep | { readonly name: "checking" | "updating" };

/**
 * Opens the database file, making or migrating it where needed. Folder and files become readable by the user alone.
 * @throws StorageError `newerDatabase`, `foreignFile` or `passphraseNeeded` (file untouched), `damagedDatabase`,
 * `migrationFailed` (rolled back, backup made), `folderNotWritable`, `locked`, `diskFull` or `ioError`. To read it only, it must be there and of this
 * very version, else `locked`: whoever holds it is still making or migrating it.
 */
export function openDatabase(path: string, options: OpenDatabaseOptions): Database.Database {
  return withStorageErrors(() => {
    const { migrations = allMigrations, onStep = () => undefined } = options;
    const latest = latestVersion(migrations);
    ensurePrivateFolder(dirname(path));
    refuseUnfitFile(path, latest);
    const key = (options.keys ?? makeKeyRing()).keyOf(path);
    if (options.readOnly === true) return openToRead(path, key, latest);
    ensurePrivateFile(path);
    const isToBeChecked = needsCheck(path);
    const db = openSqlite(path, key, { timeout: BUSY_TIMEOUT_MS });
    try {
      // The header on disk may be older than what the WAL holds, so the versions are judged once more through SQLite.
      refuseUnfitVersion(versionsOf(db), latest);
      if (isToBeChecked) {
        onStep({ name: "checking" });
        refuseDamage(db);
      }
      prepare(db, { key, migrations, latest, now: options.now(), onStep });
    } catch (error) {
      db.close();
      throw error;
    }
    ensurePrivateSideFiles(path);
    return db;
  });
}

function openToRead(path: string, key: DatabaseKey | null, latest: number): Database.Database {
  if (readFileHeader(path).kind === "absent") throw new StorageError("locked");
  const isToBeChecked = needsCheck(path);
  const db = openSqlite(path, key, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
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

interface Preparation {
  readonly key: DatabaseKey | null;
  readonly migrations: readonly Migration[];
  readonly latest: number;
  readonly now: Date;
  readonly onStep: (step: OpeningStep) => void;
}

function prepare(db: Database.Database, { key, migrations, latest, now, onStep }: Preparation): void {
  if (versionOf(db) === 0 && hasTables(db)) throw new StorageError("foreignFile");
  // Set only when it is not so yet, since it cannot be set while another connection reads.
  if (db.pragma("journal_mode", { simple: true }) !== "wal") db.pragma("journal_mode = WAL");
  // An edit is confirmed to the user, so it must stand on the disk by then, also when the power goes.
  db.pragma("synchronous = FULL");
  db.pragma("trusted_schema = OFF");
  if (versionOf(db) > 0 && versionOf(db) < latest) {
    backUpBeforeMigration(db, { key, version: latest, now, onStep });
    onStep({ name: "updating" });
  }
  migrate(db, migrations);
  finishCleanUp(db);
}

function hasTables(db: Database.Database): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}
