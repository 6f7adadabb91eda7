import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER, WORK_FOLDER } from "../folders.ts";
import { openResults, readResult, writeResult } from "../keptResults.ts";
import { SetupError, say } from "../report.ts";
import { mutationTexts as texts } from "./mutationTexts.ts";
import { scoreOf, type Verdict } from "./score.ts";
import { scoreTable, survivorList } from "./scoreReport.ts";
import { decidingState, divideSources, type Shard } from "./shards.ts";
import { testShard } from "./testShard.ts";

/** The least part of the tested mutants that tests must find, in per cent. */
export const LEAST_PERCENTAGE = 85;

const RESULTS = join(WORK_FOLDER, "mutation");

/** What is kept of a shard: how its mutants ended, and how long that took. */
type ShardResult = { readonly verdicts: readonly Verdict[]; readonly seconds: number };

export type MutationOptions = {
  /** Only sources whose path has one of these in it. */
  readonly words: readonly string[];
  /** Test what an earlier run did too. */
  readonly anew: boolean;
};

/** How all mutants ended; `seconds` counts the work of earlier runs that this one took over. */
export type MutationOutcome = { readonly verdicts: readonly Verdict[]; readonly seconds: number };

/**
 * `npm run mutation [-- [--anew] [words]]`: prints the score of each source, and lists the survivors in a file.
 * @returns 0 when the score is high enough, else 1
 */
export async function runMutation(args: readonly string[]): Promise<number> {
  const words = args.filter((arg) => !arg.startsWith("--"));
  const { verdicts, seconds } = await testMutants({ words, anew: args.includes("--anew") });
  process.stdout.write(`${scoreTable(verdicts)}\n`);
  const score = scoreOf(verdicts);
  process.stdout.write(`${texts.outcome(score, seconds, LEAST_PERCENTAGE)}\n`);
  return score.percentage >= LEAST_PERCENTAGE ? 0 : 1;
}

/**
 * Tests the mutants of all sources, but for what an earlier run that was broken off had done with these very files.
 * @throws SetupError when no source has one of the words in it, or the sources change meanwhile
 */
export async function testMutants(options: MutationOptions): Promise<MutationOutcome> {
  const shards = divideSources(options.words);
  if (shards.length === 0) throw new SetupError(texts.noSources(options.words), texts.noSourcesRemedy);
  const state = decidingState();
  const folder = openResults(RESULTS, state);
  const verdicts: Verdict[] = [];
  let seconds = 0;
  for (const [index, shard] of shards.entries()) {
    const known = options.anew ? undefined : readResult<ShardResult>(folder, shardKey(shard));
    const result = known ?? (await testAndKeep(shard, folder, state));
    say(`  ${texts.shard(index + 1, shards.length, scoreOf(result.verdicts), result.seconds, known !== undefined)}`);
    verdicts.push(...result.verdicts);
    seconds += result.seconds;
  }
  writeReport(verdicts);
  return { verdicts, seconds };
}

async function testAndKeep(shard: Shard, folder: string, state: string): Promise<ShardResult> {
  const started = Date.now();
  const verdicts = await testShard(shard).catch((cause: unknown) => {
    throw new SetupError(texts.breaksOff(shard), texts.breaksOffRemedy, { cause });
  });
  const result = { verdicts, seconds: (Date.now() - started) / 1000 };
  if (decidingState() !== state) throw new SetupError(texts.sourcesChanged, texts.sourcesChangedRemedy);
  writeResult(folder, shardKey(shard), result);
  return result;
}

function shardKey(shard: Shard): string {
  return shard.join("\n");
}

function writeReport(verdicts: readonly Verdict[]): void {
  const folder = join(PROJECT_FOLDER, "test-results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "mutation.txt"), `${scoreTable(verdicts)}\n\n${survivorList(verdicts)}\n`);
}
