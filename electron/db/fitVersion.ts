import { APPLICATION_ID, latestVersion } from "./migrate.ts";
import { migrations as allMigrations } from "./migrations/all.ts";
import { StorageError } from "./storageError.ts";

/**
 * Refuses a database that this program cannot open.
 * @param latest the schema version that the program knows.
 * @throws StorageError `foreignFile` or `newerDatabase`.
 */
export function refuseUnfitVersion(
  { userVersion, applicationId }: { readonly userVersion: number; readonly applicationId: number },
  latest = latestVersion(allMigrations),
): void {
  // A file that was made but whose first migration never finished carries neither number yet.
  if (applicationId !== APPLICATION_ID && (applicationId !== 0 || userVersion !== 0))
    throw new StorageError("foreignFile");
  if (userVersion > latest) throw new StorageError("newerDatabase", { details: [`v${userVersion} > v${latest}`] });
}
