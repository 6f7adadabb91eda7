import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { TableFileError } from "./tableFile.ts";
import type { TableSheet } from "./xlsxFile.ts";

/** What the thread says of a file. */
export type TableAnswer =
  | { readonly ok: true; readonly sheets: readonly TableSheet[] }
  | { readonly ok: false; readonly code: TableFileError["code"] };

/** 5,000 rows take some tenths of a second. */
const LONGEST_MS = 20_000;

/**
 * Reads the bytes of a CSV or XLSX file as tables, on a thread of its own, so that the window stays alive meanwhile.
 * @throws TableFileError as `readTableFile`; `fileTooLarge` also when it takes too long.
 */
export async function readTable(bytes: Uint8Array): Promise<readonly TableSheet[]> {
  // Beside this file stands the source of the worker, or in a built program its bundle.
  const source = join(import.meta.dirname, `tableWorker${extname(import.meta.filename)}`);
  const worker = new Worker(source, { workerData: bytes });
  const timer = setTimeout(() => void worker.terminate(), LONGEST_MS);
  try {
    const answer = await answerOf(worker);
    if (!answer.ok) throw new TableFileError(answer.code);
    return answer.sheets;
  } finally {
    clearTimeout(timer);
  }
}

/** A thread that ends without an answer was ended by its time, or had not enough memory. */
function answerOf(worker: Worker): Promise<TableAnswer> {
  return new Promise((resolve, reject) => {
    const refuse = (cause?: unknown) => reject(new TableFileError("fileTooLarge", { cause }));
    worker.once("message", resolve);
    worker.once("error", refuse);
    worker.once("exit", () => refuse());
  });
}
