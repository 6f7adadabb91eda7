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

/** A line for each figure, or one line of JSON when the command was given `--json`. */
export function printFigures(figures: Readonly<Record<string, number>>): void {
  const width = Math.max(...Object.keys(figures).map((name) => name.length)) + 2;
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(width)}${value}`);
  process.stdout.write(process.argv.includes("--json") ? `${JSON.stringify(figures)}\n` : `${lines.join("\n")}\n`);
}
