import { globSync } from "node:fs";
import { PROJECT_FOLDER } from "../folders.ts";

/** Sources in one folder whose mutants are tested, and which tests of `test/shared` may find them. */
export type MutationScope = { readonly sources: string; readonly tests: readonly string[] };

/** What mutation testing looks at. Each folder names its tests, since a mutant that survives has cost all of them. */
export const MUTATION_SCOPES: readonly MutationScope[] = [
  {
    sources: "shared/checking",
    tests: ["acceptance/*", "checking/*", "example/*", "golden/*", "reports/*", "rules/*"],
  },
  {
    // Its properties, over random weeks, take minutes.
    sources: "shared/pilots",
    tests: ["golden/*", "pilots/!(properties)", "rules/*"],
  },
  {
    // Random rosters and whole weeks under every scenario try how rules are called, which is for the folders above.
    sources: "shared/rules",
    tests: [
      "acceptance/*",
      "checking/!(createWeekChecker|invariants)",
      "example/*",
      "golden/*",
      "pilots/!(bridgeAssignment|properties|together)",
      "reports/*",
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

/** All that decides how a mutant ends: when any of it changes, no earlier verdict holds. */
export const DECIDING_FILES = ["shared", "test/shared", "electron/setup/mutation", "package-lock.json"];

/** What the tests run under: the time zone of `vitest.config.ts`, and few random cases of what takes long. */
export const TEST_ENVIRONMENT = {
  TZ: "Europe/Amsterdam",
  ROOSTERWIJS_EDIT_SEQUENCES: "2",
  ROOSTERWIJS_PROPERTY_RUNS: "2",
};

/** What the test runner's plugin is called in Stryker's settings. */
export const TEST_RUNNER_NAME = "shared";
