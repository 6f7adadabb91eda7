/**
 * Stryker's test runner of this project: a plugin that Stryker loads in each of its test processes.
 *
 * Vitest starts a thread and loads all modules for every mutant, half a second at the least, which is hours for thousands
 * of mutants. The tests of `shared` are plain functions, so here a process loads them once (Node runs the TypeScript as it is) and
 * then runs those that reach a mutant, the likeliest killers first.
 */
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
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { loadRestorable, type RestoreState } from "./moduleState.ts";
import { mayFind, ownTestsOf, TEST_ENVIRONMENT, TEST_RUNNER_NAME, testsFor } from "./scope.ts";
import { type CollectedTest, collectedTests, collectTests } from "./testHarness.ts";

/** Where instrumented code looks which mutant is active, and leaves what it covered. */
const instrumenter: { [Key in keyof InstrumenterContext]: InstrumenterContext[Key] | undefined } = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: instrumenter });

const HARNESS = new URL("testHarness.ts", import.meta.url).href;

/** In the place of a test's id while the test files load. */
const LOADING_TESTS = "loading";

class SharedTestRunner implements TestRunner {
  /** How many mutants of a file each test killed: tests that did so before are run first. */
  readonly #kills = new Map<string, Map<string, number>>();
  readonly #mutated: readonly string[];
  #restoreState: RestoreState | undefined;

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
    await this.#load(testsFor(this.#mutated[0] ?? ""));
    const result = await this.#run([...collectedTests().values()], false);
    const { mutantCoverage } = instrumenter;
    if (mutantCoverage === undefined) return result;
    const { [LOADING_TESTS]: _, ...perTest } = mutantCoverage.perTest;
    return { ...result, mutantCoverage: { ...mutantCoverage, perTest } };
  }

  async mutantRun({ activeMutant, mutantActivation, ...options }: MutantRunOptions): Promise<MutantRunResult> {
    const source = relative(process.cwd(), options.sandboxFileName);
    const isStatic = mutantActivation === "static";
    // A static mutant is in code that runs while the modules load, so it must be active by then; the process is for it alone.
    if (isStatic) instrumenter.activeMutant = activeMutant.id;
    const files = testsFor(source);
    try {
      await this.#load(isStatic ? files.filter((file) => mayFind(source, ownTestsOf(source), file)) : files);
    } catch (error) {
      return killedWhileLoading(error);
    }
    instrumenter.activeMutant = activeMutant.id;
    instrumenter.hitCount = options.hitLimit === undefined ? undefined : 0;
    instrumenter.hitLimit = options.hitLimit;
    const tests = this.#inOrder(options.testFilter ?? [...collectedTests().keys()], source);
    const result = await this.#run(tests, true);
    const outcome = toMutantRunResult(determineHitLimitReached(instrumenter.hitCount, options.hitLimit) ?? result);
    instrumenter.activeMutant = undefined;
    const killer = result.tests.find(({ status }) => status === TestStatus.Failed);
    if (killer !== undefined) {
      this.#countKill(source, killer.id);
      if (!isStatic) await this.#requireSuccess(killer.id);
    }
    return outcome;
  }

  async #load(testFiles: readonly string[]): Promise<void> {
    this.#restoreState ??= await loadRestorable(async () => {
      for (const file of this.#mutated) await importFile(file);
      // What a test file works out while it loads is no part of a test: a mutant in there is not a static one for that.
      instrumenter.currentTestId = LOADING_TESTS;
      for (const file of testFiles) await collectTests(file, () => importFile(file));
      instrumenter.currentTestId = undefined;
    });
  }

  /** Runs tests, to the end or until one fails. */
  async #run(tests: readonly CollectedTest[], bail: boolean): Promise<CompleteDryRunResult> {
    const results: TestResult[] = [];
    for (const test of tests) {
      // A memo that an earlier test filled would keep this one from reaching the mutant.
      this.#restoreState?.();
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
  async #requireSuccess(id: string): Promise<void> {
    const { tests } = await this.#run(testsOf([id]), true);
    if (tests.some(({ status }) => status === TestStatus.Failed)) throw new Error(`Fails without a mutant too: ${id}`);
  }

  /** The tests that may find a mutant in a source, the likeliest first. */
  #inOrder(ids: readonly string[], source: string): CollectedTest[] {
    const kills = this.#kills.get(source);
    const ownTests = ownTestsOf(source);
    const rank = ({ id, file }: CollectedTest) => (kills?.get(id) ?? 0) + (file === ownTests ? 0.5 : 0);
    return testsOf(ids)
      .filter(({ file, name }) => mayFind(source, ownTests, file, name))
      .sort((a, b) => rank(b) - rank(a));
  }

  #countKill(source: string, id: string): void {
    const kills = this.#kills.get(source) ?? new Map<string, number>();
    this.#kills.set(source, kills.set(id, (kills.get(id) ?? 0) + 1));
  }
}

/** Modules that no longer load make every test fail. */
function killedWhileLoading(error: unknown): MutantRunResult {
  return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: messageOf(error), nrOfTests: 0 };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function importFile(path: string): Promise<unknown> {
  return import(pathToFileURL(join(process.cwd(), path)).href);
}

function testsOf(ids: readonly string[]): CollectedTest[] {
  const tests = collectedTests();
  return ids.flatMap((id) => tests.get(id) ?? []);
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
