import type { Interval } from "../../shared/calendar/intervals.ts";
import { timesOf } from "../../shared/editing/shiftTimes.ts";
import type { Shift, ShiftBreak } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import { clockOf } from "../store/announcements.ts";
import { findRowErrors, inOrder, inOrderOf, nextKey, type RowErrors, readSpan, type TimeRow } from "./formRows.ts";

/* The breaks of a shift in its form. The first row is always there; one of which both times are empty is no break. */

export interface PauseRow extends TimeRow {
  /** The break that the row came from, whose other fields it keeps; null for a new one. */
  readonly pause: ShiftBreak | null;
}

const { errors: sentences } = texts.app.form;

/** A row for each break in the order of time, or one that is empty. */
export function pauseRowsOf({ breaks }: Pick<Shift, "breaks">): readonly PauseRow[] {
  if (breaks.length === 0) return [emptyPause([])];
  return inOrder(breaks).map((pause, key) => ({ key, from: clockOf(pause.from), to: clockOf(pause.to), pause }));
}

/** A row to type a break in, to come to these. */
export function emptyPause(rows: readonly PauseRow[]): PauseRow {
  return { key: nextKey(rows), from: "", to: "", pause: null };
}

/** What stands in the way of the rows. */
export function findPauseErrors(rows: readonly PauseRow[], whole: Interval): RowErrors {
  return findRowErrors(rows.filter(isFilled), whole, {
    time: sentences.pausePair,
    outside: sentences.pauseOutside,
    overlap: sentences.pauseOverlap,
  });
}

/**
 * The breaks that the rows make, in the order of time.
 * @param rows without errors.
 * @param before the breaks as they were.
 */
export function breaksOf(rows: readonly PauseRow[], before: readonly ShiftBreak[]): ShiftBreak[] {
  const made = rows.flatMap((row) => {
    const span = readSpan(row);
    return span === null ? [] : [{ ...row.pause, ...timesOf(span) }];
  });
  return inOrderOf(before, made);
}

function isFilled({ from, to }: PauseRow): boolean {
  return from.trim() !== "" || to.trim() !== "";
}
