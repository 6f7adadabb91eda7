import { dirname } from "node:path";
import type Database from "better-sqlite3-multiple-ciphers";
import type { ReadOnly } from "../../shared/contract/storage.ts";
import { texts } from "../../shared/texts/nl.ts";
import { removeUnfinished } from "./backups/soundCopy.ts";
import type { KeyRing } from "./keyRing.ts";
import { claimLease, HEARTBEAT_MS, type Lease, type LeaseHolder } from "./lease.ts";
import { openDatabase } from "./openDatabase.ts";
import type { Identity } from "./ownIdentity.ts";
import { ensurePrivateFolder } from "./privateFiles.ts";
import { StorageError, withStorageErrors } from "./storageError.ts";
import { emptyWal } from "./wal.ts";

export interface DatabaseFileOptions {
  readonly path: string;
  readonly now: () => Date;
  readonly identity: Identity;
  readonly keys: KeyRing;
}

/** A database file that is open: for writing when the lease is ours, else for reading. */
export interface DatabaseFile {
  /** The connection of this moment; it is another one after `reopen` and `takeOver`. */
  readonly db: () => Database.Database;
  /** @throws StorageError `readOnly`, naming who may write. */
  readonly writableDb: () => Database.Database;
  readonly readOnly: () => (ReadOnly & { readonly isStale: boolean }) | null;
  /** Takes the lease from a holder that shows itself no more; changes nothing when it does after all. */
  readonly takeOver: () => void;
  /**
   * Closes the database, lets something be done to its file, and opens it again.
   * @throws StorageError `locked` when another program reads it; then nothing was done.
   */
  readonly reopen: (change: () => void) => void;
  readonly close: () => void;
}

/** Opens the file of a database; see `openDatabase` for what it refuses. */
export function openDatabaseFile({ path, now, identity, keys }: DatabaseFileOptions): DatabaseFile {
  let state = open(false);
  let beatAt = now().getTime();
  const beat = () => {
    beatAt = now().getTime();
    if (state.lease?.beat() === false) fallBack();
  };
  const beating = setInterval(beat, HEARTBEAT_MS);
  // The program ends when its windows do, not when its heart stops.
  beating.unref();

  function open(takeOver: boolean): OpenState {
    return withStorageErrors(() => {
      ensurePrivateFolder(dirname(path));
      const claim = claimLease(path, { now, identity }, takeOver);
      if (!("lease" in claim)) return { db: openDatabase(path, { now, keys, readOnly: true }), lease: null, ...claim };
      try {
        removeUnfinished(dirname(path));
        return { db: openDatabase(path, { now, keys }), lease: claim.lease };
      } catch (error) {
        claim.lease.release();
        throw error;
      }
    });
  }

  /** After a sleep of this computer someone else may have taken over; what is open here is then only read. */
  function fallBack(): void {
    state.db.close();
    state = open(false);
  }

  const readOnly = () => (state.lease === null ? { ...sayHolder(state.holder, now), isStale: state.isStale } : null);
  const writableDb = () => {
    // Right after a sleep someone else may write already, and the next beat is half a minute away.
    if (Math.abs(now().getTime() - beatAt) > 2 * HEARTBEAT_MS) beat();
    const held = readOnly();
    if (held !== null) throw new StorageError("readOnly", { details: [held.by] });
    return state.db;
  };
  return {
    db: () => state.db,
    writableDb,
    readOnly,
    takeOver: () => {
      state.db.close();
      state = open(true);
    },
    reopen: (change) => {
      const db = writableDb();
      emptyWal(db);
      db.close();
      try {
        change();
      } finally {
        state = { db: openDatabase(path, { now, keys }), lease: state.lease } as OpenState;
      }
    },
    close: () => {
      clearInterval(beating);
      state.db.close();
      state.lease?.release();
    },
  };
}

type OpenState =
  | { readonly db: Database.Database; readonly lease: Lease }
  | {
      readonly db: Database.Database;
      readonly lease: null;
      readonly holder: LeaseHolder | null;
      readonly isStale: boolean;
    };

function sayHolder(holder: LeaseHolder | null, now: () => Date): ReadOnly {
  if (holder === null) return { by: texts.storage.unknownUser, since: now().toISOString() };
  return { by: texts.storage.holder(holder.user, holder.host), since: holder.since };
}
