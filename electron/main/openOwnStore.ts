import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  findBackup,
  newestGoodBackup,
  removalsIn,
  setAside,
  stageBackup,
  stageFile,
  swapDatabase,
} from "../db/backups/restoreBackup.ts";
import { isOnNetwork } from "../db/networkFolder.ts";
import { ownIdentity } from "../db/ownIdentity.ts";
import { ensurePrivateFolder } from "../db/privateFiles.ts";
import { StorageError, withStorageErrors } from "../db/storageError.ts";
import { openStore, type Store, type StoreOptions } from "../db/store.ts";
import type { StartQuestions } from "./startQuestions.ts";

/**
 * Opens the database of the user, and asks what to do where that is not possible as it stands: a damaged one is set aside
 * for its newest good copy, and the right to write is taken from a program that is gone.
 * @throws StorageError as `openStore`; what the user declined has changed nothing.
 */
export async function openOwnStore(options: StoreOptions, questions: StartQuestions): Promise<Store> {
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
  questions: Pick<StartQuestions, "workLocally">,
  onNetwork: (folder: string) => boolean = isOnNetwork,
): Promise<string> {
  const folder = dirname(path);
  if (!onNetwork(folder)) return path;
  if (localFolder === folder || !(await questions.workLocally(folder, localFolder)))
    throw new StorageError("networkFolder", { details: [folder] });
  const local = join(localFolder, basename(path));
  withStorageErrors(() => ensurePrivateFolder(localFolder));
  if (onNetwork(localFolder)) throw new StorageError("networkFolder", { details: [localFolder] });
  if (existsSync(path) && !existsSync(local)) {
    const staged = await stageFile(path, local);
    withStorageErrors(() => swapDatabase(staged, local));
  }
  return local;
}

async function openOrRestore(options: StoreOptions, questions: StartQuestions): Promise<Store> {
  try {
    return openStore(options);
  } catch (error) {
    // A first page that was written over makes it look like a file of another program.
    if (!(error instanceof StorageError) || !["damagedDatabase", "foreignFile"].includes(error.code)) throw error;
    const newest = newestGoodBackup(options.path);
    if (newest === undefined || !(await questions.restore(newest))) throw error;
    const { path: source, madeAt } = findBackup(options.path, newest.id);
    const { identity = ownIdentity() } = options;
    const author = { at: options.now(), by: identity.user };
    const restoring = { source, madeAt, author, removals: removalsIn(options.path) };
    const staged = await stageBackup(restoring, options.path);
    withStorageErrors(() => {
      setAside(options.path, options.now());
      swapDatabase(staged, options.path);
    });
    return openStore(options);
  }
}
