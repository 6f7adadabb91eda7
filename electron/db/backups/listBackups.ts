import { statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import type { Backup } from "../../../shared/contract/storage.ts";
import { backupFolderOf } from "./backupNames.ts";
import { listBackupNames } from "./makeBackup.ts";

const locationRows = z.array(
  z.strictObject({ id: z.string(), name: z.string().nullable(), weeks: z.int(), shifts: z.int() }),
);

/** The copies of a database with what is in each, newest first. */
export function listBackups(databasePath: string): Backup[] {
  const folder = backupFolderOf(databasePath);
  return listBackupNames(databasePath)
    .map(({ fileName, madeAt, why }) => {
      const path = join(folder, fileName);
      const { size } = statSync(path);
      return { id: fileName, madeAt: madeAt.toISOString(), why, bytes: size, locations: readLocations(path) };
    })
    .sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

function readLocations(path: string): Backup["locations"] {
  try {
    const copy = new Database(path, { readonly: true, fileMustExist: true });
    try {
      const rows = copy
        .prepare(
          `SELECT id, record ->> 'name' AS name,
             (SELECT count(*) FROM week WHERE location_id = location.id) AS weeks,
             (SELECT count(*) FROM shift WHERE location_id = location.id) AS shifts
           FROM location ORDER BY rowid`,
        )
        .all();
      return locationRows.parse(rows);
    } finally {
      copy.close();
    }
  } catch {
    // A copy that was damaged later is listed, so that nobody counts on it.
    return null;
  }
}
