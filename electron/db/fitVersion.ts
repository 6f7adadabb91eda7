import type Database from "better-sqlite3-multiple-ciphers";
import { APPLICATION_ID, latestVersion, versionOf } from "./migrate.ts";
import { migrations as allMigrations } from "./migrations/all.ts";
import { StorageError } from "./storageError.ts";

/** What a database says of the program and the version of its schema. */
export interface SchemaVersions {
  readonly userVersion: number;
  readonly applicationId: number;
}

export function versionsOf(db: Database.Database): SchemaVersions {
  return { userVersion: versionOf(db), applicationId: Number(db.pragma("application_id", { simple: true })) };
}

/**
 * Refuses a database that this program cannot open.
 * @param latest the schema version that the program knows.
 * @throws StorageError `foreignFile` or `newerDatabase`.
 */
export function refuseUnfitVersion(
  { userVersion, applicationId }: SchemaVersions,
  latest = latestVersion(allMigrations),
): void {
  // A file that was made but whose first migration never finished carries neither number yet.
  if (applicationId !== APPLICATION_ID && (applicationId !== 0 || userVersion !== 0))
    throw new StorageError("foreignFile");
  if (userVersion > latest) throw new StorageError("newerDatabase", { details: [`v${userVersion} > v${latest}`] });
}
