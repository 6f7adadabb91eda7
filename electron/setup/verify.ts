import { readdirSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "./contentHash.ts";
import { closingLine, countOne, sumCounts } from "./counts.ts";
import { requireElectron } from "./electronRuntime.ts";
import { PROJECT_FOLDER, WORK_FOLDER } from "./folders.ts";
import { openResults } from "./keptResults.ts";
import type { LongCheck } from "./longCheck.ts";
import { SetupError } from "./report.ts";
import { setUp } from "./setUp.ts";
import { setupTexts } from "./setupTexts.ts";
import { runTestStep, TEST_STEPS } from "./testRun.ts";
import { LONG_CHECKS } from "./verifyChecks.ts";
import { checkTable, chooseChecks, runChecks } from "./verifyRun.ts";

/** What a run makes, and what only people read: the measured figures go into the README. What is hidden is left out too. */
const NOT_SOURCES = new Set(["node_modules", "out", "dist", "test-results", "README.md"]);

/** Also what passed before on these very sources. */
const ANEW = "--anew";

/** The steps of `npm test`, each a row of its own: a run that is broken off goes on at the next. */
const TEST_CHECKS: readonly LongCheck[] = TEST_STEPS.map((step) => ({
  name: `npm test: ${step.name}`,
  run: async () => {
    const counts = await runTestStep(step);
    return { ok: counts.failed === 0, figure: closingLine(counts) };
  },
}));

/**
 * `npm run verify [-- [--anew] [words]]`: everything `npm test` does, then the checks that take too long for it, and a table
 * of the results. With words only the checks whose name has one of them. What passed before on these very sources is not
 * run again, unless with `--anew`.
 * @returns 0 when nothing failed, else 1
 * @throws SetupError for an option that there is not.
 */
export async function verify(args: readonly string[]): Promise<number> {
  const words = args.filter((arg) => !arg.startsWith("--"));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== ANEW);
  if (unknown !== undefined) throw new SetupError(setupTexts.unknownOption(unknown), setupTexts.verifyUsage);
  const checks = chooseChecks([...TEST_CHECKS, ...LONG_CHECKS], words);
  await setUp();
  const folder = openResults(join(WORK_FOLDER, "verify"), decidingState());
  const rows = await runChecks(checks, { folder, state: decidingState, anew: args.includes(ANEW) });
  const counts = sumCounts(rows.map(({ ok }) => countOne(ok)));
  const open = counts.skipped > 0 ? [setupTexts.notEvaluatedCount(counts.skipped)] : [];
  process.stdout.write(`${[checkTable(rows), ...open, closingLine(counts)].join("\n")}\n`);
  return counts.failed === 0 ? 0 : 1;
}

/** All that decides how a check ends: the sources and the Electron that they run in. */
function decidingState(): string {
  const sources = readdirSync(PROJECT_FOLDER).filter((name) => !name.startsWith(".") && !NOT_SOURCES.has(name));
  const { kind, version } = requireElectron();
  return `${kind}-${version}-${contentHash(PROJECT_FOLDER, sources.sort())}`;
}
