/** What mutation testing looks at, as globs from the project's folder. */
export const MUTATED_SOURCES = ["shared/rules/*.ts", "shared/checking/*.ts", "shared/pilots/*.ts"];

/** The tests that may kill: those of `shared` that take milliseconds. */
export const MUTATION_TESTS = [
  "test/shared/acceptance/*.test.ts",
  "test/shared/checking/*.test.ts",
  "test/shared/example/*.test.ts",
  "test/shared/golden/*.test.ts",
  "test/shared/pilots/*.test.ts",
  "test/shared/rules/*.test.ts",
];

/** What the test runner's plugin is called in Stryker's settings. */
export const TEST_RUNNER_NAME = "shared";
