import type Database from "better-sqlite3-multiple-ciphers";
import type { Migration } from "./migrations/migration.ts";
import { StorageError, toStorageError } from "./storageError.ts";

/** "RWJS": tells a database of this program from other SQLite files. */
export const APPLICATION_ID = 0x5257_4a53;

/** The schema version that a list of migrations leads to. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

export function versionOf(db: Database.Database): number {
  return Number(db.pragma("user_version", { simple: true }));
}

/**
 * Brings a database to the last version, each step in a transaction of its own.
 * @throws StorageError `migrationFailed`; the database then stands at the last step that succeeded.
 */
export function migrate(db: Database.Database, migrations: readonly Migration[]): void {
  // A step that rebuilds a table must be able to drop the old one; the check at its end finds what it broke.
  db.pragma("foreign_keys = OFF");
  for (const migration of migrations) {
    try {
      db.transaction(() => runStep(db, migration)).immediate();
    } catch (error) {
      const known = toStorageError(error);
      throw known instanceof StorageError
        ? known
        : new StorageError("migrationFailed", { details: [`v${migration.version}`], cause: error });
    }
  }
  db.pragma("foreign_keys = ON");
}

function runStep(db: Database.Database, migration: Migration): void {
  // Read inside the transaction: another process may have taken this step while we waited for the lock.
  if (versionOf(db) >= migration.version) return;
  db.exec(migration.sql);
  const broken = db.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0) {
    throw new StorageError("migrationFailed", {
      details: [`v${migration.version}: ${broken.length} broken references`],
    });
  }
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${migration.version}`);
}
