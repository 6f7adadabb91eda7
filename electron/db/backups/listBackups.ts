import { statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import type { Backup } from "../../../shared/contract/storage.ts";
import type { KeyRing } from "../keyRing.ts";
import { openSqlite } from "../openSqlite.ts";
import { type BackupName, backupFolderOf } from "./backupNames.ts";
import { listBackupNames } from "./makeBackup.ts";

const locationRows = z.array(
  z.strictObject({ id: z.string(), name: z.string().nullable(), weeks: z.int(), shifts: z.int() }),
);

/** What was read of copies before, by path, size and moment: a copy is never changed, and counting takes its time. */
const known = new Map<string, Backup["locations"]>();

/** The copies of a database with what is in each, newest first. Other work gets its turn between them. */
export async function listBackups(databasePath: string, keys: KeyRing): Promise<Backup[]> {
  const backups: Backup[] = [];
  for (const name of newestFirst(databasePath)) {
    await nextTurn();
    backups.push(describeBackup(databasePath, name, keys));
  }
  return backups;
}

/** The names of the copies of a database, newest first. */
export function newestFirst(databasePath: string): BackupName[] {
  return listBackupNames(databasePath).sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
}

/** What is in a copy. */
export function describeBackup(databasePath: string, { fileName, madeAt, why }: BackupName, keys: KeyRing): Backup {
  const path = join(backupFolderOf(databasePath), fileName);
  const { size, mtimeMs } = statSync(path);
  const key = `${path} ${size} ${mtimeMs}`;
  const locations = known.get(key) ?? readLocations(path, keys);
  if (locations !== null) known.set(key, locations);
  const isLocked = locations === null && keys.isLocked(path);
  return { id: fileName, madeAt: madeAt.toISOString(), why, bytes: size, isLocked, locations };
}

function readLocations(path: string, keys: KeyRing): Backup["locations"] {
  try {
    const copy = openSqlite(path, keys.keyOf(path), { readonly: true, fileMustExist: true });
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
    // A copy that is locked or was damaged later is listed, so that nobody counts on it.
    return null;
  }
}
