import { runUnitTests } from "./checks.ts";
import type { LongCheckResult } from "./longCheck.ts";
import { say } from "./report.ts";

/** Of each of the four importers. */
const ROUNDS = 1000;
const FUZZ_TEST = "test/fuzz";

/** Thousands of damaged and hostile files through everything that reads a file from outside. */
export async function fuzzImporters(): Promise<LongCheckResult> {
  const started = Date.now();
  const env = { ROOSTERWIJS_FUZZ_ROUNDS: String(ROUNDS) };
  const { counts, output } = await runUnitTests({ filters: [FUZZ_TEST], show: false, env });
  const ok = counts.failed === 0 && counts.passed > 0;
  if (!ok) say(output);
  return { ok, figure: `${4 * ROUNDS} bestanden in ${((Date.now() - started) / 1000).toFixed(0)} s` };
}
