import { randomUUID } from "node:crypto";
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { writeFileAtomically } from "../main/atomicFile.ts";
import type { Identity } from "./ownIdentity.ts";

/*
 * A small file beside the database says who writes in it. SQLite's own locks stay behind it: they keep the file sound, the
 * lease keeps two people from editing the same roster without knowing of each other.
 */

/** How often the holder shows that it is there. */
export const HEARTBEAT_MS = 30_000;
/** A holder that has not shown itself for so long may be gone. */
const STALE_AFTER_MS = 120_000;

const holderSchema = z.strictObject({
  token: z.string(),
  host: z.string(),
  user: z.string(),
  pid: z.int(),
  since: z.iso.datetime(),
  beatAt: z.iso.datetime(),
});

export type LeaseHolder = z.infer<typeof holderSchema>;

export interface LeaseOptions {
  readonly now: () => Date;
  readonly identity: Identity;
}

export interface Lease {
  /** @returns false when someone else has taken the lease over. */
  readonly beat: () => boolean;
  readonly release: () => void;
}

export type Claim =
  | { readonly lease: Lease }
  /** Null for a lease that cannot be read: one that is being written, or damaged. */
  | { readonly holder: LeaseHolder | null; readonly isStale: boolean };

/**
 * Takes the lease of a database, unless someone else holds it. One that was left by a program of this computer that is
 * surely gone is taken without more ado.
 * @param takeOver also take it from a holder that has not shown itself for two minutes.
 * @throws the file system's error.
 */
export function claimLease(databasePath: string, options: LeaseOptions, takeOver = false): Claim {
  const path = leasePathOf(databasePath);
  const token = randomUUID();
  if (create(path, newHolder(token, options))) return { lease: makeLease(path, token, options) };
  const holder = readHolder(path);
  const isStale = holder === null || isSilent(holder, options);
  if (!(isGone(holder, options.identity) || (takeOver && isStale))) return { holder, isStale };
  moveAway(path, holder);
  return create(path, newHolder(token, options))
    ? { lease: makeLease(path, token, options) }
    : { holder: readHolder(path), isStale: false };
}

/** Where the lease of a database stands. */
export function leasePathOf(databasePath: string): string {
  return `${databasePath}.lease`;
}

function newHolder(token: string, { now, identity }: LeaseOptions): LeaseHolder {
  const at = now().toISOString();
  return { token, ...identity, since: at, beatAt: at };
}

/** @returns false when there is a lease already. */
function create(path: string, holder: LeaseHolder): boolean {
  let handle: number;
  try {
    handle = openSync(path, "wx", 0o600);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  try {
    writeFileSync(handle, JSON.stringify(holder));
    return true;
  } catch (error) {
    // An empty lease, as a full disk leaves it, would keep everyone from writing.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

function readHolder(path: string): LeaseHolder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

function isSilent({ beatAt }: LeaseHolder, { now }: LeaseOptions): boolean {
  // One from the future was left before a clock was set back, and would else look fresh until the clock is there again.
  return Math.abs(now().getTime() - Date.parse(beatAt)) > STALE_AFTER_MS;
}

/** Only of this computer's own programs can be known that they are gone. */
function isGone(holder: LeaseHolder | null, { host }: Identity): boolean {
  if (holder === null || holder.host !== host) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

/** Moves the lease that was judged, and no other: of two programs that do this at once, one finds it gone. */
function moveAway(path: string, judged: LeaseHolder | null): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readHolder(aside)?.token === judged?.token) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function makeLease(path: string, token: string, { now }: LeaseOptions): Lease {
  const ownHolder = () => {
    const holder = readHolder(path);
    return holder?.token === token ? holder : null;
  };
  return {
    beat: () => {
      const holder = ownHolder();
      if (holder === null) return false;
      try {
        writeFileAtomically(path, JSON.stringify({ ...holder, beatAt: now().toISOString() }));
      } catch {
        // A full disk must not stop the work; at worst the lease looks old, and taking it over is asked.
      }
      return true;
    },
    release: () => {
      if (ownHolder() !== null) rmSync(path, { force: true });
    },
  };
}
