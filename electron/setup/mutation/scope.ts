/** What mutation testing looks at, as globs from the project's folder. */
export const MUTATED_SOURCES = ["shared/rules/*.ts", "shared/checking/*.ts", "shared/pilots/*.ts"];

/** The tests that may kill: those of `shared` that reach these sources and take milliseconds. */
export const MUTATION_TESTS = [
  "test/shared/acceptance/*.test.ts",
  "test/shared/checking/!(invariants).test.ts",
  "test/shared/example/*.test.ts",
  "test/shared/golden/*.test.ts",
  "test/shared/pilots/*.test.ts",
  "test/shared/rules/*.test.ts",
];

/** All that decides how a mutant ends: when any of it changes, no earlier verdict holds. */
export const DECIDING_FILES = ["shared", "test/shared", "electron/setup/mutation", "package-lock.json"];

/** What the tests run under: the time zone of `vitest.config.ts`, and few random edits, since every survivor runs them all. */
export const TEST_ENVIRONMENT = { TZ: "Europe/Amsterdam", ROOSTERWIJS_EDIT_SEQUENCES: "3" };

/** What the test runner's plugin is called in Stryker's settings. */
export const TEST_RUNNER_NAME = "shared";
