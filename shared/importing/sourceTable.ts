import type { SourceRow } from "./csvRows.ts";
import { normalText } from "./normalText.ts";
import { TABLES, type TableKind } from "./tableKinds.ts";

/** A table as it stands in a file: its headings, and the rows below them. */
export interface SourceTable {
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** Programs print a title, a period and an empty line above the headings; more than this is no table. */
const MOST_LINES_ABOVE = 15;

/**
 * Finds the row of headings: the one of the first rows with most headings that the table knows, or else the widest of them.
 * @returns a table without headings when there are no rows.
 */
export function sourceTableOf(kind: TableKind, rows: readonly SourceRow[]): SourceTable {
  const known = knownHeadings(kind);
  const scores = rows.slice(0, MOST_LINES_ABOVE).map(({ cells }, index) => ({
    index,
    known: cells.filter((cell) => known.has(normalText(cell))).length,
    filled: cells.filter((cell) => cell !== "").length,
  }));
  const [best] = scores.sort((a, b) => b.known - a.known || b.filled - a.filled || a.index - b.index);
  if (best === undefined) return { headings: [], rows: [] };
  return { headings: rows[best.index]?.cells ?? [], rows: rows.slice(best.index + 1) };
}

function knownHeadings(kind: TableKind): ReadonlySet<string> {
  const fields = Object.values(TABLES[kind].fields);
  return new Set(fields.flatMap(({ heading, synonyms }) => [heading, ...synonyms].map(normalText)));
}
