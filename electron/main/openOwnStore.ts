import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { backupFolderOf } from "../db/backups/backupNames.ts";
import { newestFirst } from "../db/backups/listBackups.ts";
import {
  findBackup,
  newestGoodBackup,
  removalsIn,
  setAside,
  stageBackup,
  stageFile,
  swapDatabase,
} from "../db/backups/restoreBackup.ts";
import { type DatabaseKey, hexOf, saltOf } from "../db/databaseKey.ts";
import { readFileHeader } from "../db/fileHeader.ts";
import type { KeyRing } from "../db/keyRing.ts";
import { isOnNetwork } from "../db/networkFolder.ts";
import { keyFits } from "../db/openSqlite.ts";
import { ownIdentity } from "../db/ownIdentity.ts";
import { ensurePrivateFolder } from "../db/privateFiles.ts";
import { StorageError, withStorageErrors } from "../db/storageError.ts";
import { openStore, type Store, type StoreOptions } from "../db/store.ts";
import { unlockFile } from "../db/unlockFile.ts";
import { isOutdated, updateBeside } from "../db/updateBeside.ts";
import type { KeyMemory } from "./keyMemory.ts";
import type { StartQuestions } from "./startQuestions.ts";

/** Where keys come from: those that are known, and what this computer remembers. */
export interface KeySources {
  readonly keys: KeyRing;
  readonly keyMemory: Pick<KeyMemory, "canKeep" | "read" | "keep">;
}

export type OwnStoreOptions = StoreOptions & KeySources;

/**
 * Opens the database of the user, and asks what to do where that is not possible as it stands: an encrypted one needs its
 * passphrase, a damaged one is set aside for its newest good copy, and the right to write is taken from a program that is
 * gone.
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

/** Opens a database, once its passphrase is given where it is encrypted, and it is brought to this version. */
async function openUnlocked(
  options: OwnStoreOptions,
  questions: Pick<StartQuestions, "unlock" | "update">,
): Promise<Store> {
  await unlock(options.path, options, questions);
  if (isOutdated(options.path, options.keys)) await questions.update((tell) => updateBeside(options, tell));
  return openStore(options);
}

/** Asks for the passphrase of a file whose key is not known, until one fits or the user gives up. */
async function unlock(
  path: string,
  { keys, keyMemory }: KeySources,
  questions: Pick<StartQuestions, "unlock">,
): Promise<void> {
  const kept = keys.isLocked(path) ? keyMemory.read() : null;
  if (kept !== null && hasSaltOf(path, kept) && keyFits(path, kept)) keys.add(kept);
  if (!keys.isLocked(path)) return;
  // A passphrase that opens the newest copy alone is the right one, and the database damaged.
  const files = [path, ...newestCopyOf(path)];
  await questions.unlock(keyMemory.canKeep(), async (passphrase, remember) => {
    for (const file of files) if (keys.isLocked(path)) await tryPassphrase(file, passphrase, keys);
    if (keys.isLocked(path)) return false;
    const key = keys.keyOf(path);
    if (remember && key !== null) keyMemory.keep(key);
    return true;
  });
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
    for (const copy of newestCopyOf(options.path)) await unlock(copy, options, questions);
    const newest = newestGoodBackup(options.path, options.keys);
    if (newest === undefined || !(await questions.restore(newest))) throw error;
    const { path: source, madeAt } = findBackup(options.path, newest.id);
    const { identity = ownIdentity() } = options;
    const author = { at: options.now(), by: identity.user };
    const restoring = { source, madeAt, author, removals: removalsIn(options.path, options.keys) };
    const staged = await stageBackup(restoring, options.path, options.keys);
    withStorageErrors(() => {
      setAside(options.path, options.now());
      swapDatabase(staged, options.path);
    });
    return openStore(options);
  }
}
