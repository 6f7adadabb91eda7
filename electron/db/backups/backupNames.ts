import { basename, dirname, extname, join } from "node:path";
import type { BackupReason } from "../../../shared/contract/storage.ts";

/** What the name of a copy tells. */
export interface BackupName {
  readonly fileName: string;
  readonly madeAt: Date;
  readonly why: BackupReason;
}

/** How the reasons stand in a file name; that of a migration is followed by the version it goes to. */
const WORDS: Readonly<Record<BackupReason, string>> = {
  daily: "daily",
  byHand: "by-hand",
  beforeImport: "before-import",
  beforeMigration: "before-v",
  beforeRestore: "before-restore",
};

/** The folder that holds the copies of a database. */
export function backupFolderOf(databasePath: string): string {
  return join(dirname(databasePath), "backups");
}

/** A file name without its extension, such as `roosterwijs-2026-11-21T10-00-00.000-daily`. The moment is in UTC. */
export function nameOfBackup(databasePath: string, why: BackupReason, now: Date, version?: number): string {
  return `${stemOf(databasePath)}-${nameOfMoment(now)}-${WORDS[why]}${version ?? ""}`;
}

/** A moment as it can stand in a file name, in UTC. */
export function nameOfMoment(now: Date): string {
  return now.toISOString().replaceAll(":", "-").replace("Z", "");
}

/** @returns undefined for a file that is no copy of this database. */
export function readBackupName(databasePath: string, fileName: string): BackupName | undefined {
  const start = `${stemOf(databasePath)}-`;
  if (!fileName.startsWith(start)) return undefined;
  const match = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3})-([a-z]+(?:-[a-z]+)*)\d*(?:-\d+)?\.db$/.exec(
    fileName.slice(start.length),
  );
  if (match === null) return undefined;
  const [, day, hours, minutes, seconds, words] = match;
  const madeAt = new Date(`${day}${hours}:${minutes}:${seconds}Z`);
  const why = Object.entries(WORDS).find(([, word]) => word === words)?.[0] as BackupReason | undefined;
  return why === undefined || Number.isNaN(madeAt.getTime()) ? undefined : { fileName, madeAt, why };
}

function stemOf(databasePath: string): string {
  return basename(databasePath, extname(databasePath));
}
