import type { MutantResult } from "@stryker-mutator/api/core";

/** How one mutant ended, and where and what it is. `line` counts from 1. */
export type Verdict = {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  readonly status: MutantResult["status"];
};

/** Mutants by how they ended. `untested` are those at work only while modules load, and any that never ran. */
export type Score = {
  readonly killed: number;
  readonly survived: number;
  readonly uncovered: number;
  readonly untested: number;
  /** Part of the tested mutants that was found, 0 to 100; 100 where there are none. */
  readonly percentage: number;
};

/** Counts verdicts. A mutant that makes the tests run forever is found, as Stryker counts it. */
export function scoreOf(verdicts: readonly Verdict[]): Score {
  const count = (...statuses: Verdict["status"][]) => verdicts.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const survived = count("Survived");
  const uncovered = count("NoCoverage");
  const tested = killed + survived + uncovered;
  const percentage = tested === 0 ? 100 : (100 * killed) / tested;
  return { killed, survived, uncovered, untested: verdicts.length - tested, percentage };
}

/** The mutants that no test found. */
export function survivorsOf(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter(({ status }) => status === "Survived" || status === "NoCoverage");
}

/** Groups anything by a key, in order of the keys. */
export function byKey<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  return [...Map.groupBy(items, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}
