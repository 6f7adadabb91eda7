import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Results of long work on one state of the sources, so that a run which was broken off can be carried on. Each is a file
 * of its own, in a folder that is named after the state.
 */

/** The folder for the results of one state; those of every other state are removed. */
export function openResults(root: string, state: string): string {
  const folder = join(root, state);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root)) {
    if (name !== state) rmSync(join(root, name), { recursive: true, force: true });
  }
  return folder;
}

/**
 * What an earlier run kept under a key, or undefined when none did.
 * @typeParam Result what {@link writeResult} was given for these keys
 */
export function readResult<Result>(folder: string, key: string): Result | undefined {
  const path = resultPath(folder, key);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Result) : undefined;
}

/** Keeps a result, in one move: a run that is broken off leaves no half file. */
export function writeResult(folder: string, key: string, result: object): void {
  const path = resultPath(folder, key);
  writeFileSync(`${path}.new`, JSON.stringify(result));
  renameSync(`${path}.new`, path);
}

function resultPath(folder: string, key: string): string {
  return join(folder, `${createHash("sha256").update(key).digest("hex").slice(0, 16)}.json`);
}
