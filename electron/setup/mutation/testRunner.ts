/**
 * Stryker's test runner of this project: a plugin that Stryker loads in each of its test processes.
 *
 * Vitest starts a thread and loads all modules for every mutant, half a second at the least, which is hours for thousands
 * of mutants. The tests of `shared` are plain functions, so here a process loads them once (Node runs the TypeScript as it is) and
 * then runs those that reach a mutant, the likeliest killers first.
 */
import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  type CompleteDryRunResult,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { loadRestorable, type RestoreState } from "./moduleState.ts";
import { mayFind, ownTestsOf, TEST_ENVIRONMENT, TEST_RUNNER_NAME, testsFor } from "./scope.ts";
import { type CollectedTest, collectTests, type TestCollection } from "./testHarness.ts";

/** Where instrumented code looks which mutant is active, and leaves what it covered. */
const instrumenter: { [Key in keyof InstrumenterContext]: InstrumenterContext[Key] | undefined } = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: instrumenter });

const HARNESS = new URL("testHarness.ts", import.meta.url).href;

/** In the place of a test's id while the test files load. */
const LOADING_TESTS = "loading";

/** Sources and tests, which a process loads once. */
type Loaded = { readonly tests: TestCollection; readonly restoreState: RestoreState };

class SharedTestRunner implements TestRunner {
  /** How many mutants of a file each test killed: tests that did so before are run first. */
  readonly #kills = new Map<string, Map<string, number>>();
  readonly #mutated: readonly string[];
  #loaded: Promise<Loaded> | undefined;

  /** @param mutated the mutated sources, all of one scope */
  constructor(mutated: readonly string[]) {
    this.#mutated = mutated;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  init(): Promise<void> {
    Object.assign(process.env, TEST_ENVIRONMENT);
    registerHooks({
      resolve: (specifier, context, nextResolve) =>
        specifier === "vitest" && context.parentURL !== HARNESS
          ? { url: HARNESS, format: "module-typescript", shortCircuit: true }
          : nextResolve(specifier, context),
    });
    return Promise.resolve();
  }

  async dryRun(): Promise<DryRunResult> {
    const loaded = await this.#loadOnce();
    const result = await run([...loaded.tests.values()], loaded, false);
    const { mutantCoverage } = instrumenter;
    if (mutantCoverage === undefined) return result;
    const { [LOADING_TESTS]: _, ...perTest } = mutantCoverage.perTest;
    return { ...result, mutantCoverage: { ...mutantCoverage, perTest } };
  }

  async mutantRun({ activeMutant, hitLimit, ...options }: MutantRunOptions): Promise<MutantRunResult> {
    const source = relative(process.cwd(), options.sandboxFileName);
    const loaded = await this.#loadOnce();
    activate(activeMutant.id, hitLimit);
    const result = await run(this.#inOrder(loaded, options.testFilter, source), loaded, true);
    const timeout = determineHitLimitReached(instrumenter.hitCount, hitLimit);
    activate(undefined, undefined);
    const killer = result.tests.find(({ status }) => status === TestStatus.Failed);
    if (killer !== undefined) {
      this.#countKill(source, killer.id);
      await requireSuccess(killer.id, loaded);
    }
    return toMutantRunResult(timeout ?? result);
  }

  #loadOnce(): Promise<Loaded> {
    this.#loaded ??= load(testsFor(this.#mutated[0] ?? ""));
    return this.#loaded;
  }

  /** The tests that may find a mutant in a source, the likeliest first. */
  #inOrder({ tests }: Loaded, ids: readonly string[] | undefined, source: string): CollectedTest[] {
    const kills = this.#kills.get(source);
    const ownTests = ownTestsOf(source);
    const rank = ({ id, file }: CollectedTest) => (kills?.get(id) ?? 0) + (file === ownTests ? 0.5 : 0);
    const reaching = ids === undefined ? [...tests.values()] : ids.flatMap((id) => tests.get(id) ?? []);
    return reaching.filter(({ file, name }) => mayFind(source, ownTests, file, name)).sort((a, b) => rank(b) - rank(a));
  }

  #countKill(source: string, id: string): void {
    const kills = this.#kills.get(source) ?? new Map<string, number>();
    this.#kills.set(source, kills.set(id, (kills.get(id) ?? 0) + 1));
  }
}

async function load(testFiles: readonly string[]): Promise<Loaded> {
  const restoreState = await loadRestorable(async () => {
    for (const file of globSync("shared/**/*.ts")) await importFile(file);
  });
  // What a test file works out while it loads is no part of a test: a mutant in there is not a static one for that.
  instrumenter.currentTestId = LOADING_TESTS;
  const tests = await collectTests(testFiles, importFile);
  instrumenter.currentTestId = undefined;
  return { tests, restoreState };
}

/** Imports a module by its path from the current folder, which is that of the copy that is tested. */
function importFile(path: string): Promise<unknown> {
  return import(pathToFileURL(join(process.cwd(), path)).href);
}

function activate(mutant: string | undefined, hitLimit: number | undefined): void {
  instrumenter.activeMutant = mutant;
  instrumenter.hitLimit = hitLimit;
  instrumenter.hitCount = hitLimit === undefined ? undefined : 0;
}

/** Runs tests, to the end or until one fails. */
async function run(
  tests: readonly CollectedTest[],
  { restoreState }: Loaded,
  bail: boolean,
): Promise<CompleteDryRunResult> {
  const results: TestResult[] = [];
  for (const test of tests) {
    // A memo that an earlier test filled would keep this one from reaching the mutant.
    restoreState();
    instrumenter.currentTestId = test.id;
    const result = await runTest(test);
    results.push(result);
    if (bail && result.status === TestStatus.Failed) break;
  }
  instrumenter.currentTestId = undefined;
  return { status: DryRunStatus.Complete, tests: results };
}

/**
 * A test that fails without a mutant too was made to fail by what an earlier one left behind.
 * @throws Error on which Stryker tries the mutant again in a new process
 */
async function requireSuccess(id: string, loaded: Loaded): Promise<void> {
  const test = loaded.tests.get(id);
  const { tests } = await run(test ? [test] : [], loaded, true);
  if (tests.some(({ status }) => status === TestStatus.Failed)) throw new Error(`Fails without a mutant too: ${id}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function runTest({ id, file, run }: CollectedTest): Promise<TestResult> {
  const started = performance.now();
  const base = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...base(), status: TestStatus.Success };
  } catch (error) {
    return { ...base(), status: TestStatus.Failed, failureMessage: messageOf(error) };
  }
}

const makeTestRunner = Object.assign(({ mutate }: StrykerOptions) => new SharedTestRunner(mutate), {
  inject: tokens(commonTokens.options),
});

/** The name by which Stryker finds its plugins in a module. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, TEST_RUNNER_NAME, makeTestRunner)];
