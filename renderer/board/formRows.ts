import { contains, type Interval, overlaps } from "../../shared/calendar/intervals.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { texts } from "../../shared/texts/nl.ts";
import { spanOf } from "./timeAxis.ts";

/* Parts of a shift as rows of its form: their times as typed, and what is wrong with them. */

export interface TimeRow {
  /** Tells the rows apart while they come and go. */
  readonly key: number;
  readonly from: string;
  readonly to: string;
}

/** What is wrong with a row, and at which of its times. */
export interface RowError {
  readonly at: "from" | "to";
  readonly text: string;
}

/** By the key of the row. */
export type RowErrors = ReadonlyMap<number, RowError>;

/** What is said of a row of its kind. */
interface RowSentences {
  /** Of a time that is none. */
  readonly time: string;
  readonly outside: string;
  readonly overlap: string;
}

const { errors: formSentences } = texts.app.form;

/**
 * What stands in the way of the rows: a time that is none, an order that cannot be, a stretch outside the shift, or one
 * that a row before it has already.
 */
export function findRowErrors(rows: readonly TimeRow[], whole: Interval, sentences: RowSentences): RowErrors {
  const errors = new Map<number, RowError>();
  const taken: Interval[] = [];
  for (const row of rows) {
    const error = errorOf(row, whole, taken, sentences);
    if (error !== null) errors.set(row.key, error);
    const span = readSpan(row);
    if (span !== null) taken.push(span);
  }
  return errors;
}

function errorOf(row: TimeRow, whole: Interval, taken: readonly Interval[], sentences: RowSentences): RowError | null {
  const from = readTime(row.from);
  const to = readTime(row.to);
  if (from === null) return { at: "from", text: sentences.time };
  if (to === null) return { at: "to", text: sentences.time };
  if (from >= to) return { at: "to", text: formSentences.order };
  const span = { from, to };
  if (!contains(whole, span)) return { at: from < whole.from ? "from" : "to", text: sentences.outside };
  return taken.some((other) => overlaps(span, other)) ? { at: "from", text: sentences.overlap } : null;
}

/** Null while one of the times is none, or they lie in the wrong order. */
export function readSpan(times: Pick<TimeRow, "from" | "to">): Interval | null {
  const from = readTime(times.from);
  const to = readTime(times.to);
  return from === null || to === null || from >= to ? null : { from, to };
}

/** The key of a row that comes to these. */
export function nextKey(rows: readonly TimeRow[]): number {
  return Math.max(-1, ...rows.map((row) => row.key)) + 1;
}

type Part = Pick<TimeRow, "from" | "to">;

/** Parts of a shift in the order of time. */
export function inOrder<P extends Part>(parts: readonly P[]): P[] {
  return [...parts].sort((a, b) => spanOf(a).from - spanOf(b).from);
}

/**
 * Parts in the order of time; in that of before where nothing else would differ, so that a form that is not touched changes
 * nothing.
 */
export function inOrderOf<P extends Part>(before: readonly P[], made: readonly P[]): P[] {
  const ordered = inOrder(made);
  return isSameRecord(inOrder(before), ordered) ? [...before] : ordered;
}
