import { existsSync, globSync } from "node:fs";
import { basename } from "node:path";
import { PROJECT_FOLDER } from "../folders.ts";

/** Sources in one folder whose mutants are tested, and which tests of `test/shared` may find them. */
export type MutationScope = { readonly sources: string; readonly tests: readonly string[] };

/** What mutation testing looks at. Each folder names its tests, since a mutant that survives has cost all of them. */
export const MUTATION_SCOPES: readonly MutationScope[] = [
  { sources: "shared/checking", tests: ["acceptance/*", "checking/!(invariants)", "golden/*", "reports/*", "rules/*"] },
  { sources: "shared/pilots", tests: ["golden/*", "pilots/!(properties)"] },
  {
    sources: "shared/rules",
    tests: [
      "checking/!(createWeekChecker|invariants)",
      "golden/*",
      "pilots/!(bridgeAssignment|properties|together)",
      "rules/*",
    ],
  },
];

/** Paths, from the project's folder, of the sources of a scope. */
export function sourcesOf(scope: MutationScope): string[] {
  return globSync(`${scope.sources}/*.ts`, { cwd: PROJECT_FOLDER }).sort();
}

/** Paths, from the folder of the copy that is tested, of the tests that may find a mutant in a source. */
export function testsFor(source: string): string[] {
  const tests = MUTATION_SCOPES.find(({ sources }) => source.startsWith(`${sources}/`))?.tests ?? [];
  return globSync(tests.map((name) => `test/shared/${name}.test.ts`)).sort();
}

/**
 * Whether a test may find a mutant in a source. A test of one rule looks at what that rule says alone, so where a rule
 * has tests of its own those of other rules need not be tried.
 */
export function mayFind(source: string, ownTests: string | undefined, file: string, name: string): boolean {
  if (ownTests === undefined || file === ownTests) return true;
  const rule = basename(source, ".ts");
  if (file.startsWith("test/shared/golden/")) return name === rule || name.startsWith(`${rule}-`);
  return file.startsWith("test/shared/checking/");
}

/** The file with the tests of a rule; undefined for a source that is no rule or has none. */
export function ownTestsOf(source: string): string | undefined {
  const path = `test/shared/rules/${basename(source, ".ts")}.test.ts`;
  return source.startsWith("shared/rules/") && existsSync(path) ? path : undefined;
}

/** All that decides how a mutant ends: when any of it changes, no earlier verdict holds. */
export const DECIDING_FILES = [
  "shared",
  "test/shared",
  "test/bench/referenceLocation.ts",
  "electron/setup/mutation",
  "package-lock.json",
];

/** What the tests run under: the time zone of `vitest.config.ts`, and few random cases of what takes long. */
export const TEST_ENVIRONMENT = {
  TZ: "Europe/Amsterdam",
  ROOSTERWIJS_EDIT_SEQUENCES: "2",
  ROOSTERWIJS_PROPERTY_RUNS: "2",
};

/** What the test runner's plugin is called in Stryker's settings. */
export const TEST_RUNNER_NAME = "shared";
