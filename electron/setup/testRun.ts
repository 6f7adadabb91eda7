import {
  type CheckOptions,
  type CheckResult,
  checkStyle,
  checkTypes,
  runEndToEndTests,
  runUnitTests,
} from "./checks.ts";
import { type Counts, closingLine, countOne, sumCounts } from "./counts.ts";
import { SetupError, sayFailure } from "./report.ts";
import { setUp } from "./setUp.ts";
import { setupTexts } from "./setupTexts.ts";

/** One of the kinds of tests that `npm test` runs. */
export type TestStep = {
  readonly name: string;
  /** Electron and the built app are needed, so these wait for the set-up. */
  readonly needsApp: boolean;
  readonly run: (options: CheckOptions) => Promise<CheckResult>;
};

const names = setupTexts.testNames;

const CHECKS = {
  types: { name: names.types, needsApp: false, run: checkTypes },
  lint: { name: names.lint, needsApp: false, run: checkStyle },
  unit: { name: names.unit, needsApp: false, run: runUnitTests },
  e2e: { name: names.e2e, needsApp: true, run: runEndToEndTests },
} satisfies Record<string, TestStep>;

type CheckName = keyof typeof CHECKS;

/** All of `npm test`, in its order. */
export const TEST_STEPS: readonly TestStep[] = Object.values(CHECKS);

/**
 * `npm test`: the set-up, then every kind of test, also after one failed. `npm test -- unit board` runs one kind, for the
 * tests that have a word in them.
 * @returns 0 when everything passed, 1 when anything failed, 2 for a kind that does not exist
 */
export async function runTests(args: readonly string[]): Promise<number> {
  const [kind, ...filters] = args;
  if (kind === undefined) return finish(await runAllTests());
  if (!isCheckName(kind)) {
    sayFailure(
      "npm test",
      new SetupError(setupTexts.unknownCommand(kind), setupTexts.knownCommands(Object.keys(CHECKS))),
    );
    return 2;
  }
  const check: TestStep = CHECKS[kind];
  if (check.needsApp) await setUp();
  return finish(await runTestStep(check, { filters, show: true }));
}

/** Set-up and all kinds of tests, with one line about each on standard output. */
async function runAllTests(): Promise<Counts> {
  const ready = await trySetUp();
  const results: Counts[] = ready ? [] : [countOne(false)];
  for (const check of TEST_STEPS) {
    if (check.needsApp && !ready) continue;
    results.push(await runTestStep(check));
  }
  return sumCounts(results);
}

async function trySetUp(): Promise<boolean> {
  try {
    await setUp();
    return true;
  } catch (error) {
    sayFailure(names.setup, error);
    return false;
  }
}

/** Runs one kind of test and says on standard output how it ended; by default all of it, and its output when it fails. */
export async function runTestStep(
  check: TestStep,
  options: CheckOptions = { filters: [], show: false },
): Promise<Counts> {
  const started = Date.now();
  const { counts, output } = await check.run(options);
  if (counts.failed > 0 && !options.show) print(output);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  print(setupTexts.testLine(check.name, counts.passed, counts.failed, counts.skipped, seconds));
  return counts;
}

function finish(counts: Counts): number {
  print(closingLine(counts));
  return counts.failed === 0 ? 0 : 1;
}

function isCheckName(name: string): name is CheckName {
  return Object.hasOwn(CHECKS, name);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
