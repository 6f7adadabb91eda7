import { describe, expect, it } from "vitest";
import {
  closingLine,
  countOne,
  countPlaywright,
  countVitest,
  NO_TESTS,
  sumCounts,
  withExitCode,
} from "../../electron/setup/counts.ts";

describe("the counts of the tests", () => {
  it("are summed over the runs and closed with one plain line", () => {
    const runs = [countOne(true), { passed: 40, failed: 1, skipped: 2 }, countOne(false)];
    expect(sumCounts(runs)).toEqual({ passed: 41, failed: 2, skipped: 2 });
    expect(closingLine(sumCounts(runs))).toBe("41 passed, 2 failed");
    expect(sumCounts([])).toEqual(NO_TESTS);
  });

  it("are read from Vitest's report, a file that does not load counting as a failure", () => {
    const testResults = [
      { status: "passed", assertionResults: [{}, {}] },
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ];
    const report = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 3, numTodoTests: 1, testResults };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 2, skipped: 4 });
  });

  it("are read from Playwright's report, flaky tests and errors outside the tests counting as failures", () => {
    const report = { stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: "broken" }] };
    expect(countPlaywright(report)).toEqual({ passed: 9, failed: 3, skipped: 2 });
  });

  it.each([undefined, null, "text", [], { stats: 3, testResults: "none" }])(
    "are none in what is no report: %j",
    (report) => {
      expect(countVitest(report)).toEqual(NO_TESTS);
      expect(countPlaywright(report)).toEqual(NO_TESTS);
    },
  );

  it("show a failure when a run ended badly or ran nothing", () => {
    const good = { passed: 5, failed: 0, skipped: 0 };
    expect(withExitCode(good, 0)).toEqual(good);
    expect(withExitCode(good, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(withExitCode(NO_TESTS, 0).failed).toBe(1);
  });
});
