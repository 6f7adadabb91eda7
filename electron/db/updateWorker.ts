import { parentPort, workerData } from "node:worker_threads";
import type { DatabaseKey } from "./databaseKey.ts";
import { makeKeyRing } from "./keyRing.ts";
import { openDatabase } from "./openDatabase.ts";
import { StorageError } from "./storageError.ts";
import type { UpdateAnswer, UpdateTask } from "./updateBeside.ts";

/* Brings a database to this version by opening it, tells which step is begun, and answers how it ended. */

const { path, key, now } = workerData as UpdateTask;

function tell(answer: UpdateAnswer): void {
  parentPort?.postMessage(answer);
}

function ringOf(known: DatabaseKey | null) {
  const keys = makeKeyRing();
  if (known !== null) keys.add(known);
  return keys;
}

try {
  openDatabase(path, { now: () => now, keys: ringOf(key), onStep: (step) => tell({ step }) }).close();
  tell({ isDone: true });
} catch (error) {
  // What is no fault of storage ends the worker as it would have ended the start.
  if (!(error instanceof StorageError)) throw error;
  tell({ code: error.code, details: [...error.details] });
}
