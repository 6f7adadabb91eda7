import { appendFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { ensurePrivateFile, ensurePrivateFolder } from "../db/privateFiles.ts";

const MAX_BYTES = 256 * 1024;
const KEPT_FILES = 3;
const MAX_FRAMES = 12;

/** Writes down what went wrong, for who has to mend it. */
export interface Log {
  /** @param where the function or part of the program it happened in. */
  readonly error: (where: string, error: unknown) => void;
}

/**
 * A log in files that follow each other: `roosterwijs.log`, then `.1`, `.2`. Messages of errors are left out since
 * they may quote a name or a field; the kind of error, its code and where in the program it arose remain.
 */
export function openLog(folder: string, now: () => Date): Log {
  const path = join(folder, "roosterwijs.log");
  return {
    error: (where, error) => {
      try {
        ensurePrivateFolder(folder);
        rotate(path);
        ensurePrivateFile(path);
        appendFileSync(path, `${now().toISOString()} ${where} ${summaryOf(error)}\n`);
      } catch {
        // A log that cannot be written (disk full, folder gone) must not make matters worse.
      }
    },
  };
}

function rotate(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < MAX_BYTES) return;
  for (let age = KEPT_FILES - 2; age >= 0; age -= 1) {
    const from = age === 0 ? path : `${path}.${age}`;
    if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, `${path}.${age + 1}`);
  }
}

/** Name, code and stack frames of an error and its causes, on one line. */
export function summaryOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const places = frames.slice(0, MAX_FRAMES).map((frame) => frame.trim());
  const cause = error.cause === undefined ? "" : ` | cause: ${summaryOf(error.cause)}`;
  return `${error.name}${code} ${places.join(" ")}${cause}`;
}
