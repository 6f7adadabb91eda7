import { readResult, writeResult } from "./keptResults.ts";
import type { LongCheck, LongCheckResult } from "./longCheck.ts";
import { SetupError, say } from "./report.ts";
import { setupTexts } from "./setupTexts.ts";

/** How a check ended. */
export type CheckRow = LongCheckResult & {
  readonly name: string;
  readonly seconds: number;
  /** When an earlier run passed it on the same sources; undefined when it ran now. */
  readonly earlier?: Date;
};

export type VerifyOptions = {
  /** Where the results of the sources as they are now are kept. */
  readonly folder: string;
  /** A hash of all that decides how a check ends. */
  readonly state: () => string;
  /** Run also what an earlier run passed on these sources. */
  readonly anew: boolean;
};

type KeptPass = { readonly figure: string; readonly seconds: number; readonly at: string };

/**
 * The checks whose name has one of the words in it; without words all.
 * @throws SetupError when there is none
 */
export function chooseChecks(checks: readonly LongCheck[], words: readonly string[]): readonly LongCheck[] {
  if (words.length === 0) return checks;
  const wanted = words.map((word) => word.toLowerCase());
  const chosen = checks.filter(({ name }) => wanted.some((word) => name.toLowerCase().includes(word)));
  if (chosen.length > 0) return chosen;
  throw new SetupError(setupTexts.noSuchCheck(words), setupTexts.knownChecks(checks.map(({ name }) => name)));
}

/** Runs one check after another, also after one failed, but for those that an earlier run passed on these sources. */
export async function runChecks(checks: readonly LongCheck[], options: VerifyOptions): Promise<CheckRow[]> {
  const rows: CheckRow[] = [];
  for (const check of checks) {
    const row = (options.anew ? undefined : earlierPass(check.name, options)) ?? (await runAndKeep(check, options));
    rows.push(row);
    say(`  ${rows.length}/${checks.length} ${row.name}: ${outcomeText(row)}`);
  }
  return rows;
}

/** The rows as a table of text; `now` tells how long ago an earlier run was. */
export function checkTable(rows: readonly CheckRow[], now = new Date()): string {
  const cells = rows.map((row) => [row.name, outcomeText(row, now), row.seconds.toFixed(1), row.figure]);
  const lines = [[...setupTexts.verifyHeader], ...cells];
  const widths = setupTexts.verifyHeader.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  return lines.map((line) => padded(line, widths)).join("\n");
}

function earlierPass(name: string, { folder }: VerifyOptions): CheckRow | undefined {
  const kept = readResult<KeptPass>(folder, name);
  return kept && { name, ok: true, figure: kept.figure, seconds: kept.seconds, earlier: new Date(kept.at) };
}

/** What fails is asked again by the next run, and so is what passed while the sources changed under it. */
async function runAndKeep(check: LongCheck, { folder, state, anew }: VerifyOptions): Promise<CheckRow> {
  const before = state();
  const row = await timed(check, anew);
  if (row.ok === true && state() === before) {
    const kept: KeptPass = { figure: row.figure, seconds: row.seconds, at: new Date().toISOString() };
    writeResult(folder, check.name, kept);
  }
  return row;
}

/** A check that breaks off is a failed check. */
async function timed({ name, run }: LongCheck, anew: boolean): Promise<CheckRow> {
  const started = Date.now();
  const result = await run(anew).catch((error: unknown): LongCheckResult => {
    return { ok: false, figure: error instanceof Error ? error.message : String(error) };
  });
  return { name, ...result, seconds: (Date.now() - started) / 1000 };
}

function outcomeText({ ok, earlier }: CheckRow, now = new Date()): string {
  if (ok === "notEvaluated") return setupTexts.notEvaluated;
  if (!ok) return setupTexts.failed;
  return earlier === undefined ? setupTexts.passed : setupTexts.passedEarlier(earlier, now);
}

function padded(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd();
}
