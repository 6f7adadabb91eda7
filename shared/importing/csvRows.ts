import Papa from "papaparse";

/** A row of a file: its cells as text, and the number that a person finds it by, counted from 1. */
export interface SourceRow {
  readonly number: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [";", "\t", ",", "|"] as const;

/** What of a file is looked at to find its separator. */
const SAMPLE = 20_000;

/** What an export puts before a cell that a spreadsheet would read as a formula. */
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/**
 * The rows of a CSV file, whatever separates its cells; rows without any text are left out.
 * A first line `sep=;`, which Excel understands, is obeyed.
 */
export function csvRows(text: string): SourceRow[] {
  const [said, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = said === undefined ? text : text.slice(said.length);
  const { data } = Papa.parse<string[]>(body, { delimiter: separator ?? separatorOf(body) });
  const rows = data.map((cells) => cells.map((cell) => cell.replace(GUARDED, "")));
  return numberedRows(rows, said === undefined ? 1 : 2);
}

/** Rows with their numbers, cells trimmed; those without any text are left out. */
export function numberedRows(rows: readonly (readonly string[])[], first = 1): SourceRow[] {
  return rows
    .map((cells, index) => ({ number: first + index, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** The one that cuts the first lines into most cells of a number that all lines have; a lone column has none. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(sample, separator) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.separator;
}

function scoreOf(sample: string, separator: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter: separator, preview: 30, skipEmptyLines: "greedy" });
  const widths = data.map((row) => row.length);
  const commonest = [...Map.groupBy(widths, (width) => width)]
    .map(([width, all]) => ({ width, count: all.length }))
    .reduce((a, b) => (b.count > a.count ? b : a), { width: 1, count: 0 });
  return commonest.width === 1 ? 0 : (commonest.count / widths.length) * commonest.width;
}
