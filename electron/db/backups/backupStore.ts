import { dirname } from "node:path";
import type Database from "better-sqlite3-multiple-ciphers";
import type { Backup, BackupReason } from "../../../shared/contract/storage.ts";
import { dutchDateOf } from "../../main/clock.ts";
import { requestCheck } from "../damageCheck.ts";
import type { DatabaseFile } from "../databaseFile.ts";
import { deriveKey, isSameKey, saltOf } from "../databaseKey.ts";
import type { KeyRing } from "../keyRing.ts";
import { listRemovals } from "../removedPeople.ts";
import { StorageError, toStorageError } from "../storageError.ts";
import { unlockFile } from "../unlockFile.ts";
import { type ConvertedCopies, changeKeyOfDatabase, convertCopies } from "./changeKey.ts";
import { needsDailyBackup } from "./keptBackups.ts";
import { listBackups } from "./listBackups.ts";
import { type BackupProgress, backUp, copyDatabase, listBackupNames } from "./makeBackup.ts";
import { findBackup, stageBackup, swapDatabase } from "./restoreBackup.ts";
import { removeDatabase, runBeside, unfinishedPath } from "./soundCopy.ts";

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
   * @param source the id of a copy of the list, or the path of any file, with its passphrase where it has another one.
   * @throws StorageError `passphraseNeeded`, `wrongPassphrase`, `unknownBackup`, `badBackup`, `foreignFile`, `newerDatabase`
   * or `locked`; then nothing has changed.
   */
  readonly restoreBackup: (source: RestoreSource, onProgress?: BackupProgress) => Promise<void>;
  /** Whether the database is encrypted; its copies are then too. */
  readonly isEncrypted: () => boolean;
  /**
   * Encrypts the database and its copies with a passphrase, or with another one, or no more.
   * @throws StorageError `wrongPassphrase`, or as `changeKeyOfDatabase`; then nothing has changed.
   */
  readonly changePassphrase: (change: PassphraseChange, onProgress?: BackupProgress) => Promise<ConvertedCopies>;
  /** Goes on with the copies where that was broken off; a file that another program writes is left alone. */
  readonly finishConversion: () => Promise<void>;
}

/** Null is no passphrase. */
export interface PassphraseChange {
  readonly current: string | null;
  readonly next: string | null;
}

export type RestoreSource = ({ readonly id: string } | { readonly path: string }) & {
  readonly passphrase?: string | undefined;
};

interface BackupStoreOptions {
  readonly path: string;
  readonly now: () => Date;
  /** The user of the computer, for the log. */
  readonly by: string;
  readonly keys: KeyRing;
}

/** The copies of the database in a file that is open. */
export function makeBackupStore(file: DatabaseFile, { path, now, by, keys }: BackupStoreOptions): BackupStore {
  const inTurn = makeQueue();
  const backUpNow = async (why: BackupReason, onProgress?: BackupProgress) => {
    try {
      await backUp(file.writableDb(), why, { key: keys.keyOf(path), now: now(), dayOf: dutchDateOf, onProgress });
    } catch (error) {
      // Damage of a large database shows in its copy first; the next start looks through the database itself.
      if (error instanceof StorageError && error.code === "badBackup") requestCheck(path);
      throw error;
    }
  };
  return {
    listBackups: () => listBackups(path, keys).catch(asStorageError),
    makeBackup: (why, onProgress) => inTurn(() => backUpNow(why, onProgress)),
    makeDailyBackup: () =>
      inTurn(async () => {
        if (file.readOnly() !== null || isEmpty(file.db())) return;
        if (needsDailyBackup(listBackupNames(path), dutchDateOf(now()), dutchDateOf)) await backUpNow("daily");
      }),
    exportBackup: (target, onProgress) =>
      inTurn(() => {
        const unfinished = unfinishedPath(dirname(target));
        return copyDatabase(file.db(), { key: keys.keyOf(path), unfinished, path: target, onProgress });
      }),
    restoreBackup: (source, onProgress) =>
      inTurn(async () => {
        const { path: from, madeAt } = "id" in source ? findBackup(path, source.id) : { ...source, madeAt: null };
        const removals = listRemovals(file.writableDb());
        if (source.passphrase !== undefined) await unlockFile(from, source.passphrase, keys);
        onProgress?.({ phase: "checking", share: null });
        // Before the copy of what is there: that makes room by removing old copies, and this may be one of them.
        const staged = await stageBackup({ source: from, madeAt, author: { at: now(), by }, removals }, path, keys);
        try {
          await keepProtected(staged, path, keys);
          await backUpNow("beforeRestore", onProgress);
          onProgress?.({ phase: "placing", share: null });
          file.reopen(() => swapDatabase(staged, path));
        } catch (error) {
          removeDatabase(staged);
          throw error;
        }
        await convertCopies(file, { path, keys }, onProgress ?? nobody);
      }),
    isEncrypted: () => keys.keyOf(path) !== null,
    changePassphrase: (change, onProgress = nobody) =>
      inTurn(async () => {
        await requireCurrent(path, change.current, keys);
        const to = change.next === null ? null : await deriveKey(change.next);
        await changeKeyOfDatabase(file, { path, keys }, to, onProgress);
        return await convertCopies(file, { path, keys }, onProgress);
      }),
    finishConversion: () =>
      inTurn(async () => {
        if (file.readOnly() === null) await convertCopies(file, { path, keys }, nobody);
      }),
  };
}

const nobody: BackupProgress = () => undefined;

/** @throws StorageError `wrongPassphrase` unless it is that of the database; null is that of one that is not encrypted. */
async function requireCurrent(path: string, passphrase: string | null, keys: KeyRing): Promise<void> {
  const key = keys.keyOf(path);
  const given = key === null || passphrase === null ? null : await deriveKey(passphrase, saltOf(key));
  if (!isSameKey(key, given)) throw new StorageError("wrongPassphrase");
}

/** What comes in the place of an encrypted database gets its key; an encrypted copy stays so in any case. */
async function keepProtected(staged: string, path: string, keys: KeyRing): Promise<void> {
  const [key, to] = [keys.keyOf(staged), keys.keyOf(path)];
  if (to !== null && !isSameKey(key, to)) await runBeside({ step: "rekey", path: staged, key, to });
}

function isEmpty(db: Database.Database): boolean {
  return db.prepare("SELECT 1 FROM location LIMIT 1").get() === undefined;
}

function asStorageError(error: unknown): never {
  throw toStorageError(error);
}

/** One copy at a time: a restore must not close the database under one that is being made. */
function makeQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task).catch(asStorageError);
    last = done.catch(() => undefined);
    return done;
  };
}
