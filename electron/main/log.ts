import { appendFileSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { ensurePrivateFile, ensurePrivateFolder } from "../db/privateFiles.ts";

const MAX_BYTES = 256 * 1024;
const KEPT_FILES = 3;
const MAX_FRAMES = 12;
/** An error may be its own cause. */
const MAX_CAUSES = 4;
/** A code of Node, SQLite or this program; anything else may be part of what someone typed. */
const CODE = /^[A-Za-z][A-Za-z0-9_]{0,40}$/;
const FRAME = /^\s+at (?:([\w$.<>[\] ]+) \()?.*?([^/\\()]+:\d+:\d+)\)?$/;

/** Writes down what went wrong, for who has to mend it. */
export interface Log {
  /** @param where the function or part of the program it happened in. */
  readonly error: (where: string, error: unknown) => void;
  /** All that is kept, a line for each error, the oldest first. */
  readonly read: () => string;
}

/**
 * A log in files that follow each other: `roosterwijs.log`, then `.1`, `.2`. Messages of errors are left out since they may
 * quote a name or a field, and folders since they are often called after the user; the kind of error, its code and where in
 * the program it arose remain.
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
    read: () => filesOf(path).toReversed().map(readIfThere).join(""),
  };
}

/** The newest first. */
function filesOf(path: string): string[] {
  return Array.from({ length: KEPT_FILES }, (_, age) => (age === 0 ? path : `${path}.${age}`));
}

function readIfThere(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, "utf8") : "";
}

function rotate(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < MAX_BYTES) return;
  const files = filesOf(path);
  for (let age = KEPT_FILES - 2; age >= 0; age -= 1) {
    const [from = "", to = ""] = files.slice(age);
    if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, to);
  }
}

/** Kind, code and stack frames of an error and its causes, on one line. */
function summaryOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = "code" in error && typeof error.code === "string" && CODE.test(error.code) ? ` ${error.code}` : "";
  const places = framesOf(error).slice(0, MAX_FRAMES).flatMap(placeOf);
  const cause =
    error.cause === undefined || depth === MAX_CAUSES ? "" : ` | cause: ${summaryOf(error.cause, depth + 1)}`;
  return `${kindOf(error)}${code} ${places.join(" ")}${cause}`;
}

/** The name may have been set to anything; that of the class stands in the program. */
function kindOf(error: Error): string {
  return error.constructor.name || "Error";
}

/** The lines of the stack behind the message, of which a line may look like a frame too. */
function framesOf({ stack = "", message }: Error): string[] {
  const at = stack.indexOf(message);
  return (at < 0 ? "" : stack.slice(at + message.length)).split("\n");
}

/** `at openWeek (store.js:12:3)`: the function, and the file without its folder. */
function placeOf(frame: string): string[] {
  const [, name = "", place] = FRAME.exec(frame) ?? [];
  return place === undefined ? [] : [`at ${name === "" ? place : `${name.trim()} (${place})`}`];
}
