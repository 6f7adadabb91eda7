import { closingLine, countOne, sumCounts } from "./counts.ts";
import type { LongCheckResult } from "./longCheck.ts";
import { setupTexts } from "./setupTexts.ts";
import { runAllTests } from "./testRun.ts";
import { LONG_CHECKS } from "./verifyChecks.ts";

type Row = LongCheckResult & { readonly name: string; readonly seconds: number };

/**
 * `npm run verify`: everything `npm test` does, then the checks that take too long for it, and a table of the results.
 * @returns 0 when everything passed, else 1
 */
export async function verify(): Promise<number> {
  const started = Date.now();
  const counts = await runAllTests();
  const tests = {
    name: "npm test",
    ok: counts.failed === 0,
    figure: closingLine(counts),
    seconds: secondsSince(started),
  };
  const rows: Row[] = [tests];
  for (const check of LONG_CHECKS) rows.push(await timed(check.name, check.run));
  printTable(rows);
  const all = sumCounts([counts, ...rows.slice(1).map((row) => countOne(row.ok))]);
  process.stdout.write(`${closingLine(all)}\n`);
  return all.failed === 0 ? 0 : 1;
}

/** A check that breaks off is a failed check; the ones after it still run. */
async function timed(name: string, run: () => Promise<LongCheckResult>): Promise<Row> {
  const started = Date.now();
  try {
    return { name, ...(await run()), seconds: secondsSince(started) };
  } catch (error) {
    const figure = error instanceof Error ? error.message : String(error);
    return { name, ok: false, figure, seconds: secondsSince(started) };
  }
}

function printTable(rows: readonly Row[]): void {
  const cells = rows.map((row) => [
    row.name,
    row.ok ? setupTexts.passed : setupTexts.failed,
    row.seconds.toFixed(1),
    row.figure,
  ]);
  const lines = [[...setupTexts.verifyHeader], ...cells];
  const widths = setupTexts.verifyHeader.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  for (const line of lines) {
    process.stdout.write(
      `${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  }
}

function secondsSince(started: number): number {
  return (Date.now() - started) / 1000;
}
