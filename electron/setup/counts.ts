/** How many tests ended how. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 };

/** The counts of several runs together. */
export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NO_TESTS,
  );
}

/** A check without tests of its own (types, style) counts as one. */
export function countOne(ok: boolean | "notEvaluated"): Counts {
  return { passed: ok === true ? 1 : 0, failed: ok === false ? 1 : 0, skipped: ok === "notEvaluated" ? 1 : 0 };
}

/**
 * Reads the counts of Vitest's JSON report. A file that can't be loaded holds no test that could fail, so it counts as one.
 * @param report the parsed report, of any shape: what is not one counts as a failure
 */
export function countVitest(report: unknown): Counts {
  const fields = asRecord(report);
  const unloadable = asArray(fields.testResults)
    .map(asRecord)
    .filter((file) => file.status === "failed" && asArray(file.assertionResults).length === 0).length;
  return {
    passed: asCount(fields.numPassedTests),
    failed: asCount(fields.numFailedTests) + unloadable,
    skipped: asCount(fields.numPendingTests) + asCount(fields.numTodoTests),
  };
}

/** Reads the counts of Playwright's JSON report; a flaky test is a failed one, an error outside the tests counts as one. */
export function countPlaywright(report: unknown): Counts {
  const fields = asRecord(report);
  const stats = asRecord(fields.stats);
  return {
    passed: asCount(stats.expected),
    failed: asCount(stats.unexpected) + asCount(stats.flaky) + asArray(fields.errors).length,
    skipped: asCount(stats.skipped),
  };
}

/** Makes a run that ended badly, or that ran nothing, show up as at least one failure, whatever its report says. */
export function withExitCode(counts: Counts, status: number): Counts {
  const ranNothing = counts.passed + counts.failed + counts.skipped === 0;
  return counts.failed === 0 && (status !== 0 || ranNothing) ? { ...counts, failed: 1 } : counts;
}

/** The closing line of `npm test`, alone on its line. */
export function closingLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed`;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asCount(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
