import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { LogLevel, MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { PROJECT_FOLDER } from "../folders.ts";
import { TEST_RUNNER_NAME } from "./scope.ts";
import type { Verdict } from "./score.ts";
import type { Shard } from "./shards.ts";

/** What continuous integration has. */
const CORES = 2;

const OPTIONS: PartialStrykerOptions = {
  testRunner: TEST_RUNNER_NAME,
  plugins: [new URL("testRunner.ts", import.meta.url).href],
  concurrency: CORES,
  coverageAnalysis: "perTest",
  // The tests run in a copy, which needs no more than this.
  ignorePatterns: ["**", "!package.json", "!shared/**", "!test/shared/**", "!test/bench/referenceLocation.ts"],
  tempDirName: ".cache/stryker",
  // Node strips the types away, so they need no checking; and Stryker can't read settings with TypeScript 7.
  disableTypeChecks: false,
  tsconfigFile: "none",
  // Mutants in what runs while modules load (a rule's id, a table of texts) would each need a process of their own.
  ignoreStatic: true,
  reporters: [],
  clearTextReporter: { allowColor: false },
  logLevel: "error" as LogLevel,
};

/**
 * Tests all mutants of some sources.
 * @throws Error when the tests fail without any mutant; Stryker has printed which ones
 */
export async function testShard(shard: Shard): Promise<Verdict[]> {
  // Stryker works in the current folder.
  process.chdir(PROJECT_FOLDER);
  // Here and not above: every other command would wait for Stryker to load.
  const { Stryker } = await import("@stryker-mutator/core");
  const results = await new Stryker({ ...OPTIONS, mutate: [...shard] }).runMutationTest();
  return results.map(verdictOf);
}

function verdictOf({ fileName, location, mutatorName, replacement, status }: MutantResult): Verdict {
  const { start, end } = location;
  return {
    file: relative(PROJECT_FOLDER, fileName),
    line: start.line,
    mutator: mutatorName,
    original: textBetween(readFileSync(fileName, "utf8"), start, end),
    replacement,
    status,
  };
}

/** The text from one place to another; lines and columns count from 1, and the end itself is left out. */
function textBetween(text: string, start: Place, end: Place): string {
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join("\n");
}

type Place = { readonly line: number; readonly column: number };
