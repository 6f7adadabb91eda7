import { join } from "node:path";
import { backupFolderOf } from "../db/backups/backupNames.ts";
import { newestFirst } from "../db/backups/listBackups.ts";
import {
  type AsideReason,
  findBackup,
  removalsIn,
  setAside,
  stageBackup,
  swapDatabase,
} from "../db/backups/restoreBackup.ts";
import { removeDatabase } from "../db/backups/soundCopy.ts";
import type { KeyRing } from "../db/keyRing.ts";
import { claimLease } from "../db/lease.ts";
import { ownIdentity } from "../db/ownIdentity.ts";
import type { RemovedPersonRow } from "../db/removedPeople.ts";
import { StorageError, withStorageErrors } from "../db/storageError.ts";
import type { StoreOptions } from "../db/store.ts";

/** What comes in the place of a database that cannot be opened: one of its copies, any file, or nothing, so an empty one. */
export type Substitute = { readonly id: string } | { readonly path: string } | null;

export type ReplaceOptions = StoreOptions & { readonly keys: KeyRing };

/**
 * Sets a database that cannot be opened aside, where it is kept, and puts something else in its place. Whoever is known to
 * be removed does not come back; of a database that nobody can read, its copies tell that as far as they can be opened.
 * @throws StorageError `passphraseNeeded`, `unknownBackup`, `badBackup`, `foreignFile`, `newerDatabase`, `locked` when
 * another program has the database, or what storage failed of; then it stands where it stood.
 */
export async function replaceDatabase(options: ReplaceOptions, by: Substitute, why: AsideReason): Promise<void> {
  const staged = by === null ? null : await stage(options, by);
  try {
    withStorageErrors(() => withLease(options, () => put(options, staged, why)));
  } catch (error) {
    if (staged !== null) removeDatabase(staged);
    throw error;
  }
}

async function stage({ path, now, keys, identity = ownIdentity() }: ReplaceOptions, by: NonNullable<Substitute>) {
  const { path: source, madeAt } = "id" in by ? findBackup(path, by.id) : { ...by, madeAt: null };
  const author = { at: now(), by: identity.user };
  return await stageBackup({ source, madeAt, author, removals: knownRemovals(path, keys) }, path, keys);
}

function put({ path, now }: ReplaceOptions, staged: string | null, why: AsideReason): void {
  setAside(path, now(), why);
  if (staged === null) removeDatabase(path);
  else swapDatabase(staged, path);
}

/** Does something while no other program can open the database to write. */
function withLease({ path, now, identity = ownIdentity() }: ReplaceOptions, action: () => void): void {
  const claim = claimLease(path, { now, identity }, true);
  if (!("lease" in claim)) throw new StorageError("locked");
  try {
    action();
  } finally {
    claim.lease.release();
  }
}

function knownRemovals(path: string, keys: KeyRing): RemovedPersonRow[] {
  const copies = newestFirst(path).map(({ fileName }) => join(backupFolderOf(path), fileName));
  const removals = [path, ...copies].flatMap((file) => removalsIn(file, keys));
  return [...new Map(removals.map((removal) => [`${removal.locationId} ${removal.newId}`, removal])).values()];
}
