import { statSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "../contentHash.ts";
import { PROJECT_FOLDER } from "../folders.ts";
import { DECIDING_FILES, MUTATION_SCOPES, sourcesOf } from "./scope.ts";

/** Sources whose mutants are tested in one go; what is tested stays tested when the run is broken off in a later shard. */
export type Shard = readonly string[];

/** About two minutes of work on two cores; each shard costs a dry run of ten seconds besides. */
const SHARD_BYTES = 30_000;

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
