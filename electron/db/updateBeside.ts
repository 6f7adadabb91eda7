import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { UpdateProgress } from "../../shared/contract/update.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { StorageCode } from "../../shared/texts/system.ts";
import { watchGrowth } from "./backups/makeBackup.ts";
import type { DatabaseKey } from "./databaseKey.ts";
import { readFileHeader } from "./fileHeader.ts";
import { type SchemaVersions, versionsOf } from "./fitVersion.ts";
import { type KeyRing, makeKeyRing } from "./keyRing.ts";
import { claimLease, HEARTBEAT_MS } from "./lease.ts";
import { APPLICATION_ID, latestVersion } from "./migrate.ts";
import { migrations } from "./migrations/all.ts";
import type { OpeningStep } from "./openDatabase.ts";
import { openSqlite } from "./openSqlite.ts";
import { ownIdentity } from "./ownIdentity.ts";
import { StorageError, withStorageErrors } from "./storageError.ts";
import type { StoreOptions } from "./store.ts";

/*
 * A database of an earlier version is brought to this one on a thread of its own, as it would be by opening it: with a
 * large one that takes half a minute, in which a window must be able to say so.
 */

/** Told how far it is. */
export type TellUpdate = (progress: UpdateProgress) => void;

/** What the thread is given; `key` is null for a file that is not encrypted. */
export interface UpdateTask {
  readonly path: string;
  readonly key: DatabaseKey | null;
  readonly now: Date;
}

const isStorageCode = (code: string): code is StorageCode => Object.hasOwn(texts.system.storage, code);

const answerSchema = z.union([
  z.strictObject({
    step: z.union([
      z.strictObject({ name: z.enum(["checking", "checkingCopy", "updating"]) }),
      z.strictObject({ name: z.literal("copying"), path: z.string(), bytes: z.number() }),
    ]),
  }),
  z.strictObject({ isDone: z.literal(true) }),
  z.strictObject({ code: z.string().refine(isStorageCode), details: z.array(z.string()) }),
]);

/** What it says. */
export type UpdateAnswer = z.infer<typeof answerSchema>;

/** Whether a database is of an earlier version; false where that cannot be seen, which opening it then tells. */
export function isOutdated(path: string, keys: KeyRing): boolean {
  const versions = versionsAt(path, keys);
  if (versions === null || versions.applicationId !== APPLICATION_ID) return false;
  return versions.userVersion > 0 && versions.userVersion < latestVersion(migrations);
}

/**
 * Brings a database of an earlier version to this one, with a backup before; leaves any other as it is, and one that
 * another program holds.
 * @throws StorageError as `openDatabase`.
 */
export async function updateBeside(
  { path, now, identity = ownIdentity(), keys = makeKeyRing() }: StoreOptions,
  tell: TellUpdate,
): Promise<void> {
  const claim = withStorageErrors(() => claimLease(path, { now, identity }));
  // Whoever holds it is at it already; opening it says so.
  if (!("lease" in claim)) return;
  const beating = setInterval(() => void claim.lease.beat(), HEARTBEAT_MS);
  try {
    await runOnThread({ path, key: keys.keyOf(path), now: now() }, tell);
  } finally {
    clearInterval(beating);
    claim.lease.release();
  }
}

async function runOnThread(task: UpdateTask, tell: TellUpdate): Promise<void> {
  // Beside this file stands the source of the worker, or in a built program its bundle.
  const source = join(import.meta.dirname, `updateWorker${extname(import.meta.filename)}`);
  const worker = new Worker(source, { workerData: task });
  let stopWatching = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on("message", (message) => {
        const answer = answerSchema.parse(message);
        stopWatching();
        if ("step" in answer) stopWatching = tellStep(answer.step, tell);
        else if ("isDone" in answer) resolve();
        else reject(new StorageError(answer.code, { details: answer.details }));
      });
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("bringing the database to this version broke off")));
    });
  } finally {
    stopWatching();
  }
}

/** @returns what stops the telling of this step. */
function tellStep(step: OpeningStep, tell: TellUpdate): () => void {
  tell({ step: step.name, share: null });
  if (step.name !== "copying") return () => {};
  return watchGrowth(step.path, step.bytes, (share) => tell({ step: "copying", share }));
}

function versionsAt(path: string, keys: KeyRing): SchemaVersions | null {
  const header = readFileHeader(path);
  if (header.kind === "sqlite") return header;
  if (header.kind !== "encrypted") return null;
  try {
    const db = openSqlite(path, keys.keyOf(path), { readonly: true, fileMustExist: true });
    try {
      return versionsOf(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}
