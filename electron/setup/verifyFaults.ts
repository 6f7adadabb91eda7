import { runEndToEndTests } from "./checks.ts";
import type { LongCheckResult } from "./longCheck.ts";
import { say } from "./report.ts";

/** Processes that end, disks that fail, clocks that jump and other places, each in the real Electron. */
export async function breakThings(): Promise<LongCheckResult> {
  const started = Date.now();
  const { counts, output } = await runEndToEndTests({ filters: [], show: false }, "faults");
  if (counts.failed > 0) say(output);
  const all = counts.passed + counts.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  return { ok: counts.failed === 0 && counts.passed > 0, figure: `${counts.passed} van ${all} in ${seconds} s` };
}
