/**
 * Stryker's test runner of this project: a plugin that Stryker loads in each of its test processes.
 *
 * Vitest starts a thread and loads all modules for every mutant, half a second at the least, which is hours for thousands
 * of mutants. The tests of `shared` are plain functions, so here a process loads them once (Node runs the TypeScript as it is) and
 * then runs those that reach a mutant, the likeliest killers first.
 */
import { relative } from "node:path";
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
import { hookModuleGraphs, importInto } from "./moduleGraph.ts";
import { loadRestorable, type Restorable } from "./moduleState.ts";
import { mayFind, ownTestsOf, TEST_ENVIRONMENT, TEST_RUNNER_NAME, testsFor } from "./scope.ts";
import { type CollectedTest, collectTests, type TestCollection } from "./testHarness.ts";

/** Where instrumented code looks which mutant is active, and leaves what it covered. */
const instrumenter: { [Key in keyof InstrumenterContext]: InstrumenterContext[Key] | undefined } = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: instrumenter });

/** In the place of a test's id while the test files load. */
const LOADING_TESTS = "loading";

/** Tests that were loaded together, with their sources. */
type Loaded = Restorable<TestCollection>;

class SharedTestRunner implements TestRunner {
  /** How many mutants of a file each test killed: tests that did so before are run first. */
  readonly #kills = new Map<string, Map<string, number>>();
  readonly #mutated: readonly string[];
  #graphs = 0;
  /** What every mutant is tested in but those that are at work while modules load. */
  #lasting: Promise<Loaded> | undefined;

  /** @param mutated the mutated sources, all of one scope */
  constructor(mutated: readonly string[]) {
    this.#mutated = mutated;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init(): Promise<void> {
    Object.assign(process.env, TEST_ENVIRONMENT);
    hookModuleGraphs();
    return Promise.resolve();
  }

  async dryRun(): Promise<DryRunResult> {
    const loaded = await this.#loadLasting();
    const result = await run([...loaded.loaded.values()], loaded, false);
    const { mutantCoverage } = instrumenter;
    if (mutantCoverage === undefined) return result;
    const { [LOADING_TESTS]: _, ...perTest } = mutantCoverage.perTest;
    return { ...result, mutantCoverage: { ...mutantCoverage, perTest } };
  }

  async mutantRun({ activeMutant, mutantActivation, ...options }: MutantRunOptions): Promise<MutantRunResult> {
    const source = relative(process.cwd(), options.sandboxFileName);
    // Loaded before the mutant is active: these modules outlast it.
    const lasting = await this.#loadLasting();
    activate(activeMutant.id, options.hitLimit);
    try {
      const loaded = mutantActivation === "static" ? await this.#loadFor(source) : lasting;
      const result = await run(this.#inOrder(loaded, options.testFilter, source), loaded, true);
      const timeout = determineHitLimitReached(instrumenter.hitCount, options.hitLimit);
      activate(undefined, undefined);
      const killer = result.tests.find(({ status }) => status === TestStatus.Failed);
      if (killer !== undefined) {
        this.#countKill(source, killer.id);
        await requireSuccess(killer.id, lasting);
      }
      return toMutantRunResult(timeout ?? result);
    } catch (error) {
      if (error instanceof LoadError) return killedWhileLoading(error);
      throw error;
    } finally {
      activate(undefined, undefined);
    }
  }

  #loadLasting(): Promise<Loaded> {
    this.#lasting ??= this.#load(testsFor(this.#mutated[0] ?? ""));
    return this.#lasting;
  }

  /** Loads everything once more, for a mutant that is at work while modules load. */
  #loadFor(source: string): Promise<Loaded> {
    const ownTests = ownTestsOf(source);
    const files = testsFor(source).filter((file) => mayFind(source, ownTests, file));
    return this.#load(files).catch((cause: unknown) => {
      throw new LoadError(messageOf(cause), { cause });
    });
  }

  async #load(testFiles: readonly string[]): Promise<Loaded> {
    const graph = this.#graphs;
    this.#graphs += 1;
    return await loadRestorable(async () => {
      for (const file of this.#mutated) await importInto(graph, file);
      // What a test file works out while it loads is no part of a test: a mutant in there is not a static one for that.
      instrumenter.currentTestId = LOADING_TESTS;
      const tests = await collectTests(testFiles, (file) => importInto(graph, file));
      instrumenter.currentTestId = undefined;
      return tests;
    });
  }

  /** The tests that may find a mutant in a source, the likeliest first. */
  #inOrder({ loaded: tests }: Loaded, ids: readonly string[] | undefined, source: string): CollectedTest[] {
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

/** A mutant with which the modules don't load. */
class LoadError extends Error {
  override readonly name = "LoadError";
}

/** Modules that don't load make every test fail. */
function killedWhileLoading({ message }: LoadError): MutantRunResult {
  return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: message, nrOfTests: 0 };
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
async function requireSuccess(id: string, lasting: Loaded): Promise<void> {
  const test = lasting.loaded.get(id);
  const { tests } = await run(test ? [test] : [], lasting, true);
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
