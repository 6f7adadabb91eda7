import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "../contentHash.ts";
import { PROJECT_FOLDER, WORK_FOLDER } from "../folders.ts";
import { DECIDING_FILES, MUTATION_SCOPES, sourcesOf } from "./scope.ts";
import type { Verdict } from "./score.ts";

/** Sources whose mutants are tested in one go; what is tested stays tested when the run is broken off in a later shard. */
export type Shard = readonly string[];

/** What is kept of a shard: how its mutants ended, and how long that took. */
export type ShardResult = { readonly verdicts: readonly Verdict[]; readonly seconds: number };

/** About two minutes of work on two cores; each shard costs a dry run of ten seconds besides. */
const SHARD_BYTES = 30_000;

const RESULTS = join(WORK_FOLDER, "mutation");

/**
 * Divides the mutated sources into shards of about the same size, each within one scope.
 * @param words only sources whose path has one of these in it; without words all
 */
export function divideSources(words: readonly string[]): Shard[] {
  return MUTATION_SCOPES.flatMap((scope) => {
    const sources = sourcesOf(scope).filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
    const sizes = sources.map((path) => statSync(join(PROJECT_FOLDER, path)).size);
    return divideBySize(sources, sizes, SHARD_BYTES);
  });
}

/** Fills shards up to a size; one source that is larger has a shard of its own. */
export function divideBySize(sources: readonly string[], sizes: readonly number[], largest: number): Shard[] {
  const shards: string[][] = [];
  let filled = largest;
  sources.forEach((source, index) => {
    const size = sizes[index] ?? 0;
    if (filled + size > largest) {
      shards.push([]);
      filled = 0;
    }
    shards.at(-1)?.push(source);
    filled += size;
  });
  return shards;
}

/** Tells whether anything changed that decides how a mutant ends. */
export function decidingState(): string {
  return contentHash(PROJECT_FOLDER, DECIDING_FILES);
}

/** The results of one state of the sources; those of every other state are removed, and with `fresh` these too. */
export function openResults(state: string, fresh: boolean): string {
  const folder = join(RESULTS, state);
  if (fresh) rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(RESULTS)) {
    if (name !== state) rmSync(join(RESULTS, name), { recursive: true, force: true });
  }
  return folder;
}

/** What an earlier run found for a shard, or undefined when none finished it. */
export function readResult(folder: string, shard: Shard): ShardResult | undefined {
  const path = resultPath(folder, shard);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ShardResult) : undefined;
}

/** Keeps a result, in one move: a run that is broken off leaves no half file. */
export function writeResult(folder: string, shard: Shard, result: ShardResult): void {
  const path = resultPath(folder, shard);
  writeFileSync(`${path}.new`, JSON.stringify(result));
  renameSync(`${path}.new`, path);
}

function resultPath(folder: string, shard: Shard): string {
  return join(folder, `${createHash("sha256").update(shard.join("\n")).digest("hex").slice(0, 16)}.json`);
}
