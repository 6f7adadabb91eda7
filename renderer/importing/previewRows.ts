import type { FieldDifference, PlannedRecord } from "../../shared/importing/outcome.ts";
import type { ImportPreview } from "../../shared/importing/previewImport.ts";
import type { Refusal } from "../../shared/importing/readRow.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { CellTone, GridColumn, NamedRow } from "../masterData/gridColumn.ts";

const words = texts.transfer.importing.preview;

export const OUTCOMES = ["refused", "added", "changed", "unchanged"] as const;

/** What comes of rows of a file. */
export type RowOutcome = (typeof OUTCOMES)[number];

/** A line of the preview: a record with the rows that it comes from, or why a row is refused. */
export interface PreviewRow extends NamedRow {
  readonly outcome: RowOutcome;
  /** Rows of the file, in order. */
  readonly rows: readonly number[];
  readonly what: string;
  readonly differences: readonly FieldDifference[];
  readonly refusal: Refusal | null;
}

/** The preview in the order of the file. */
export function previewRowsOf({ added, changed, unchanged, refused }: ImportPreview): PreviewRow[] {
  const rows = [
    ...refused.map(rowOfRefusal),
    ...added.map((record) => rowOfRecord("added", record)),
    ...changed.map((record) => rowOfRecord("changed", record)),
    ...unchanged.map(({ rows, subject }) => lineOf("unchanged", rows, subject, words.same)),
  ];
  return rows.sort((a, b) => firstOf(a) - firstOf(b)).map((row, index) => ({ ...row, id: String(index) }));
}

function firstOf({ rows }: PreviewRow): number {
  return rows[0] ?? 0;
}

function lineOf(outcome: RowOutcome, rows: readonly number[], name: string, what: string): PreviewRow {
  return { id: "", name, outcome, rows, what, differences: [], refusal: null };
}

function rowOfRecord(outcome: "added" | "changed", { rows, subject, differences }: PlannedRecord): PreviewRow {
  const what = differences.map(outcome === "added" ? setText : changeText).join("; ");
  return { ...lineOf(outcome, rows, subject, what), differences };
}

function setText({ field, after }: FieldDifference): string {
  return words.set(field, after);
}

function changeText({ field, before, after }: FieldDifference): string {
  return words.from(field, before, after);
}

function rowOfRefusal(refusal: Refusal): PreviewRow {
  return { ...lineOf("refused", [refusal.row], whereOf(refusal), refusal.reason), refusal };
}

/** Where in its row a refusal lies. */
export function whereOf({ column }: Refusal): string {
  return column === null ? words.wholeRow : words.column(column);
}

/** Rows as people write them: `3`, `3–7`, `3, 9`. */
export function rowsText(rows: readonly number[]): string {
  const sorted = rows.toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const row of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}

const TONES: Readonly<Record<RowOutcome, CellTone>> = {
  refused: "problem",
  added: null,
  changed: "warning",
  unchanged: "quiet",
};

const { outcome: outcomeWords } = words;

export const PREVIEW_COLUMNS: readonly GridColumn<PreviewRow>[] = [
  { key: "row", title: words.row, width: 5, text: ({ rows }) => rowsText(rows), sortBy: firstOf },
  {
    key: "outcome",
    title: words.state,
    width: 6,
    text: ({ outcome }) => outcomeWords[outcome],
    tone: ({ outcome }) => TONES[outcome],
  },
  { key: "subject", title: words.subject, width: 11, text: ({ name }) => name },
  { key: "what", title: words.what, width: 34, text: ({ what }) => what },
];

/** How many rows each outcome has. */
export function countOutcomes(rows: readonly PreviewRow[]): Readonly<Record<RowOutcome, number>> {
  const counts = { refused: 0, added: 0, changed: 0, unchanged: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
