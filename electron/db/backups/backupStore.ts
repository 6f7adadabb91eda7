import { dirname } from "node:path";
import type Database from "better-sqlite3";
import type { Backup, BackupReason } from "../../../shared/contract/storage.ts";
import { dutchDateOf } from "../../main/clock.ts";
import { requestCheck } from "../damageCheck.ts";
import type { DatabaseFile } from "../databaseFile.ts";
import { listRemovals } from "../removedPeople.ts";
import { StorageError, toStorageError } from "../storageError.ts";
import { needsDailyBackup } from "./keptBackups.ts";
import { listBackups } from "./listBackups.ts";
import { type BackupProgress, backUp, copyDatabase, listBackupNames } from "./makeBackup.ts";
import { findBackup, stageBackup, swapDatabase } from "./restoreBackup.ts";
import { removeDatabase, unfinishedPath } from "./soundCopy.ts";

/** What the program does with copies of its database. Every function throws StorageError where storage fails. */
export interface BackupStore {
  /** Newest first. */
  readonly listBackups: () => Promise<Backup[]>;
  readonly makeBackup: (why: BackupReason, onProgress?: BackupProgress) => Promise<void>;
  /** The first copy of a day; nothing when there is one already, or nothing to copy, or another program writes. */
  readonly makeDailyBackup: () => Promise<void>;
  /** Writes a copy to a path of the user's own choice, over what stands there. */
  readonly exportBackup: (path: string, onProgress?: BackupProgress) => Promise<void>;
  /**
   * Puts a copy in the place of everything, after a copy of what is there now.
   * @param source the id of a copy of the list, or the path of any file.
   * @throws StorageError `unknownBackup`, `badBackup`, `foreignFile`, `newerDatabase`, `locked`; then nothing has changed.
   */
  readonly restoreBackup: (source: RestoreSource, onProgress?: BackupProgress) => Promise<void>;
}

export type RestoreSource = { readonly id: string } | { readonly path: string };

interface BackupStoreOptions {
  readonly path: string;
  readonly now: () => Date;
  /** The user of the computer, for the log. */
  readonly by: string;
}

/** The copies of the database in a file that is open. */
export function makeBackupStore(file: DatabaseFile, { path, now, by }: BackupStoreOptions): BackupStore {
  const inTurn = makeQueue();
  const backUpNow = async (why: BackupReason, onProgress?: BackupProgress) => {
    try {
      const options = { now: now(), dayOf: dutchDateOf, ...(onProgress === undefined ? {} : { onProgress }) };
      await backUp(file.writableDb(), why, options);
    } catch (error) {
      // Damage of a large database shows in its copy first; the next start looks through the database itself.
      if (error instanceof StorageError && error.code === "badBackup") requestCheck(path);
      throw error;
    }
  };
  return {
    listBackups: () => listBackups(path).catch(asStorageError),
    makeBackup: (why, onProgress) => inTurn(() => backUpNow(why, onProgress)),
    makeDailyBackup: () =>
      inTurn(async () => {
        if (file.readOnly() !== null || isEmpty(file.db())) return;
        if (needsDailyBackup(listBackupNames(path), dutchDateOf(now()), dutchDateOf)) await backUpNow("daily");
      }),
    exportBackup: (target, onProgress) =>
      inTurn(() => copyDatabase(file.db(), unfinishedPath(dirname(target)), target, onProgress)),
    restoreBackup: (source, onProgress) =>
      inTurn(async () => {
        const { path: from, madeAt } = "id" in source ? findBackup(path, source.id) : { ...source, madeAt: null };
        const removals = listRemovals(file.writableDb());
        onProgress?.({ phase: "checking", share: null });
        // Before the copy of what is there: that makes room by removing old copies, and this may be one of them.
        const staged = await stageBackup({ source: from, madeAt, author: { at: now(), by }, removals }, path);
        try {
          await backUpNow("beforeRestore", onProgress);
          onProgress?.({ phase: "placing", share: null });
          file.reopen(() => swapDatabase(staged, path));
        } catch (error) {
          removeDatabase(staged);
          throw error;
        }
      }),
  };
}

function isEmpty(db: Database.Database): boolean {
  return db.prepare("SELECT 1 FROM location LIMIT 1").get() === undefined;
}

function asStorageError(error: unknown): never {
  throw toStorageError(error);
}

/** One copy at a time: a restore must not close the database under one that is being made. */
function makeQueue(): (task: () => Promise<unknown>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task).then(() => undefined, asStorageError);
    last = done.catch(() => undefined);
    return done;
  };
}
