import { randomUUID } from "node:crypto";
import { readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { DatabaseKey } from "../databaseKey.ts";
import { syncFolder } from "../privateFiles.ts";
import { StorageError, storageErrorOf, withStorageErrors } from "../storageError.ts";
import { type CopyTask, settle } from "./copyTasks.ts";

/* A copy comes into being beside its place and takes it only when it is found sound. */

const SIDE_FILES = ["", "-wal", "-shm", "-journal"];

/** A path in the folder for a copy that is not finished. */
export function unfinishedPath(folder: string): string {
  return join(folder, `.${randomUUID()}.tmp`);
}

/** Removes copies that were never finished, as a program that was killed leaves them. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^\.[0-9a-f-]{36}\.tmp/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** Removes a database with what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true });
}

/**
 * Checks a copy whole, and makes it one file that stands on its own.
 * @throws StorageError `badBackup` when it is not sound, or what storage failed of.
 */
export function settleCopy(path: string, key: DatabaseKey | null): void {
  if (!withStorageErrors(() => settle(path, key))) throw new StorageError("badBackup");
}

const answerSchema = z.union([z.strictObject({ isSound: z.boolean() }), z.strictObject({ code: z.string() })]);

/**
 * Does a step of a copy on a thread of its own: with a large one it takes seconds, in which the window must stay alive.
 * @throws StorageError `badBackup` when the copy is not sound, or what storage failed of.
 */
export async function runBeside(task: CopyTask): Promise<void> {
  // Beside this file stands the source of the worker, or in a built program its bundle.
  const source = join(import.meta.dirname, `copyWorker${extname(import.meta.filename)}`);
  const worker = new Worker(source, { workerData: task });
  const answer = await new Promise<unknown>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the work on a copy broke off")));
  });
  const parsed = answerSchema.parse(answer);
  if ("code" in parsed) throw storageErrorOf(parsed.code);
  if (!parsed.isSound) throw new StorageError("badBackup");
}

/** Gives a finished copy its place, over what stands there. */
export function placeCopy(unfinished: string, path: string): void {
  renameSync(unfinished, path);
  syncFolder(dirname(path));
}
