/* How the benches summarise and print what they measured. */

/** The value that so large a share of them stays below, rounded. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

/** To a tenth: what lies below is noise. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export type Figures = Readonly<Record<string, number>>;

/**
 * The best of each figure in some rows of the same figures. A processor that is shared with others runs at half its speed
 * for seconds on end, and whatever disturbs only takes longer, so the best is nearest to what the program itself takes.
 * @param mostIsBest the figures of which more is better; of the others less is.
 */
export function bestOf(rows: readonly Figures[], mostIsBest: ReadonlySet<string> = new Set()): Figures {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = rows.map((row) => row[name] ?? Number.NaN);
      return [name, mostIsBest.has(name) ? Math.max(...values) : Math.min(...values)];
    }),
  );
}

const COUNTED = 100_000_000;

/** Milliseconds of a loop that only counts: how fast the machine is at this moment, whatever the program does. */
export function countingMs(): number {
  const begin = performance.now();
  let counted = 0;
  while (counted < COUNTED) counted += 1;
  return rounded(performance.now() - begin);
}

/** A line for each figure, or one line of JSON when the command was given `--json`. */
export function printFigures(figures: Figures): void {
  const width = Math.max(...Object.keys(figures).map((name) => name.length)) + 2;
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(width)}${value}`);
  process.stdout.write(process.argv.includes("--json") ? `${JSON.stringify(figures)}\n` : `${lines.join("\n")}\n`);
}
