import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { backupFolderOf } from "../db/backups/backupNames.ts";
import { listBackups, newestFirst } from "../db/backups/listBackups.ts";
import { findBackup, newestGoodBackup, stageFile, swapDatabase } from "../db/backups/restoreBackup.ts";
import { type DatabaseKey, hexOf, saltOf } from "../db/databaseKey.ts";
import { readFileHeader } from "../db/fileHeader.ts";
import type { KeyRing } from "../db/keyRing.ts";
import { isOnNetwork } from "../db/networkFolder.ts";
import { keyFits } from "../db/openSqlite.ts";
import { ensurePrivateFolder } from "../db/privateFiles.ts";
import { StorageError, withStorageErrors } from "../db/storageError.ts";
import { openStore, type Store, type StoreOptions } from "../db/store.ts";
import { unlockFile } from "../db/unlockFile.ts";
import { isOutdated, updateBeside } from "../db/updateBeside.ts";
import type { KeyMemory } from "./keyMemory.ts";
import { type ReplaceOptions, replaceDatabase } from "./replaceDatabase.ts";
import type { StartQuestions } from "./startQuestions.ts";
import type { Replacing } from "./unlockJobs.ts";

/** Where keys come from: those that are known, and what this computer remembers. */
export interface KeySources {
  readonly keys: KeyRing;
  readonly keyMemory: Pick<KeyMemory, "canKeep" | "read" | "keep">;
}

export type OwnStoreOptions = StoreOptions & KeySources;

/**
 * Opens the database of the user, and asks what to do where that is not possible as it stands: an encrypted one needs its
 * passphrase or something in its place, a damaged one is set aside for its newest good copy, and the right to write is
 * taken from a program that is gone.
 * @throws StorageError as `openStore`, so `passphraseNeeded` when the user gives none; what was declined changed nothing.
 */
export async function openOwnStore(options: OwnStoreOptions, questions: StartQuestions): Promise<Store> {
  const store = await openOrRestore(options, questions);
  const held = store.readOnly();
  if (held?.isStale === true && (await questions.takeOver(held))) store.takeOver();
  return store;
}

/**
 * The path at which a database is opened. One in a folder on another computer is opened as a copy in a local folder, once
 * the user agrees; a copy that is there already is gone on with.
 * @throws StorageError `networkFolder` when the user declines.
 */
export async function choosePath(
  path: string,
  localFolder: string,
  { questions, onNetwork = isOnNetwork, ...sources }: LocalChoice,
): Promise<string> {
  const folder = dirname(path);
  if (!onNetwork(folder)) return path;
  if (localFolder === folder || !(await questions.workLocally(folder, localFolder)))
    throw new StorageError("networkFolder", { details: [folder] });
  const local = join(localFolder, basename(path));
  withStorageErrors(() => ensurePrivateFolder(localFolder));
  if (onNetwork(localFolder)) throw new StorageError("networkFolder", { details: [localFolder] });
  if (existsSync(path) && !existsSync(local)) {
    await unlock(path, sources, questions);
    const staged = await stageFile(path, local, sources.keys);
    withStorageErrors(() => swapDatabase(staged, local));
  }
  return local;
}

export interface LocalChoice extends KeySources {
  readonly questions: Pick<StartQuestions, "workLocally" | "unlock">;
  readonly onNetwork?: (folder: string) => boolean;
}

/**
 * Opens a database, once its passphrase is given where it is encrypted, or something else took its place, and it is brought
 * to this version.
 */
async function openUnlocked(
  options: OwnStoreOptions,
  questions: Pick<StartQuestions, "unlock" | "update">,
): Promise<Store> {
  await unlock(options.path, options, questions, options);
  if (isOutdated(options.path, options.keys)) await questions.update((tell) => updateBeside(options, tell));
  return openStore(options);
}

/**
 * Asks for the passphrase of a file whose key is not known, until one fits or the user gives up.
 * @param replaceable the database in whose place the user may put something else instead; without it that is not offered.
 * @returns whether something else was put in its place.
 */
async function unlock(
  path: string,
  { keys, keyMemory }: KeySources,
  questions: Pick<StartQuestions, "unlock">,
  replaceable?: ReplaceOptions,
): Promise<boolean> {
  const kept = keys.isLocked(path) ? keyMemory.read() : null;
  if (kept !== null && hasSaltOf(path, kept) && keyFits(path, kept)) keys.add(kept);
  if (!keys.isLocked(path)) return false;
  // A passphrase that opens the newest copy alone is the right one, and the database damaged.
  const files = [path, ...newestCopyOf(path)];
  const attempt = async (passphrase: string, remember: boolean) => {
    for (const file of files) if (keys.isLocked(path)) await tryPassphrase(file, passphrase, keys);
    if (keys.isLocked(path)) return false;
    const key = keys.keyOf(path);
    if (remember && key !== null) keyMemory.keep(key);
    return true;
  };
  const desk = replaceable === undefined ? null : makeReplacingDesk(replaceable);
  await questions.unlock({ canRemember: keyMemory.canKeep(), attempt, replacing: desk?.replacing ?? null });
  return (await desk?.outcome()) ?? false;
}

/** What the user can do without the passphrase; `outcome` waits for what was begun, and tells whether it was done. */
function makeReplacingDesk(options: ReplaceOptions): {
  readonly replacing: Replacing;
  readonly outcome: () => Promise<boolean>;
} {
  const { path, keys } = options;
  let begun: Promise<boolean> = Promise.resolve(false);
  const replace: Replacing["replace"] = async (by, passphrase) => {
    const file = by !== null && ("id" in by ? findBackup(path, by.id).path : by.path);
    if (file !== false && passphrase !== null) await unlockFile(file, passphrase, keys);
    await replaceDatabase(options, by, "locked");
  };
  return {
    replacing: {
      listCopies: () => listBackups(path, keys),
      isLocked: (file) => {
        if (!["sqlite", "encrypted"].includes(readFileHeader(file).kind)) throw new StorageError("foreignFile");
        return keys.isLocked(file);
      },
      replace: async (by, passphrase) => {
        const replaced = replace(by, passphrase);
        begun = replaced.then(
          () => true,
          () => false,
        );
        await replaced;
      },
    },
    // The window may be closed while a large copy is still being put back.
    outcome: () => begun,
  };
}

async function tryPassphrase(path: string, passphrase: string, keys: KeyRing): Promise<void> {
  try {
    await unlockFile(path, passphrase, keys);
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== "wrongPassphrase") throw error;
  }
}

function hasSaltOf(path: string, key: DatabaseKey): boolean {
  const header = readFileHeader(path);
  return header.kind === "encrypted" && hexOf(header.salt) === hexOf(saltOf(key));
}

function newestCopyOf(path: string): string[] {
  return newestFirst(path)
    .slice(0, 1)
    .map(({ fileName }) => join(backupFolderOf(path), fileName));
}

async function openOrRestore(options: OwnStoreOptions, questions: StartQuestions): Promise<Store> {
  try {
    return await openUnlocked(options, questions);
  } catch (error) {
    // A first page that was written over makes it look like a file of another program.
    if (!(error instanceof StorageError) || !["damagedDatabase", "foreignFile"].includes(error.code)) throw error;
    for (const copy of newestCopyOf(options.path)) {
      if (await unlock(copy, options, questions, options)) return openStore(options);
    }
    const newest = newestGoodBackup(options.path, options.keys);
    if (newest === undefined || !(await questions.restore(newest))) throw error;
    await replaceDatabase(options, { id: newest.id }, "damaged");
    return openStore(options);
  }
}
