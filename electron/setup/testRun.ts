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

type Check = {
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
} satisfies Record<string, Check>;

type CheckName = keyof typeof CHECKS;

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
  const check: Check = CHECKS[kind];
  if (check.needsApp) await setUp();
  return finish(await runCheck(check, { filters, show: true }));
}

/** Set-up and all kinds of tests, with one line about each on standard output. */
export async function runAllTests(): Promise<Counts> {
  const ready = await trySetUp();
  const results: Counts[] = ready ? [] : [countOne(false)];
  for (const check of Object.values<Check>(CHECKS)) {
    if (check.needsApp && !ready) continue;
    results.push(await runCheck(check, { filters: [], show: false }));
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

async function runCheck(check: Check, options: CheckOptions): Promise<Counts> {
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
