import { parentPort, workerData } from "node:worker_threads";
import { readTableFile, TableFileError } from "./tableFile.ts";
import type { TableAnswer } from "./tableReader.ts";

/* Reads the bytes that it is given as tables, on a thread of its own. */

async function answer(): Promise<TableAnswer> {
  try {
    return { ok: true, sheets: await readTableFile(workerData as Uint8Array) };
  } catch (error) {
    if (error instanceof TableFileError) return { ok: false, code: error.code };
    throw error;
  }
}

parentPort?.postMessage(await answer());
