import { type Interval, overlaps } from "../../shared/calendar/intervals.ts";
import { formatTime } from "../../shared/calendar/time.ts";
import { cutTo, spanOf, timesOf } from "../../shared/editing/shiftTimes.ts";
import type { ClosedDay, Shift, ShiftBreak, Stay } from "../../shared/exchange/records.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { texts } from "../../shared/texts/nl.ts";
import { breaksText, type CloseDayFields, type StayRow, type WorkRow } from "./closeDayRows.ts";

/* The record of a day that is made of the form, or what is wrong with it. */

export type RowError = Partial<Record<"from" | "to" | "breaks", string>>;

export type ReadCloseDay =
  | { readonly ok: true; readonly actual: Required<Pick<ClosedDay, "shifts" | "attendance">> }
  | { readonly ok: false; readonly errors: ReadonlyMap<string, RowError> };

const words = texts.closeDay.errors;

/** What is recorded of the day; rows of who was absent say nothing. */
export function readCloseDay({ work, stays }: CloseDayFields): ReadCloseDay {
  const errors = new Map<string, RowError>();
  const shifts = work.filter(isThere).flatMap((row) => readWork(row, errors) ?? []);
  const attendance = stays.filter(isThere).flatMap((row) => readStay(row, errors) ?? []);
  findOverlaps(
    shifts.map((shift) => ({ key: shift.id, owner: shift.staffId, span: spanOf(shift) })),
    errors,
  );
  findOverlaps(
    attendance.map(({ key, stay }) => ({ key, owner: stay.childId, span: spanOf(stay) })),
    errors,
  );
  if (errors.size > 0) return { ok: false, errors };
  return { ok: true, actual: { shifts, attendance: attendance.map(({ stay }) => stay) } };
}

function isThere({ isPresent }: WorkRow | StayRow): boolean {
  return isPresent;
}

function readSpan({ key, from, to }: WorkRow | StayRow, errors: Map<string, RowError>): Interval | null {
  const [begin, end] = [readTime(from), readTime(to)];
  if (begin === null || end === null) {
    errors.set(key, { ...(begin === null ? { from: words.time } : {}), ...(end === null ? { to: words.time } : {}) });
    return null;
  }
  if (begin < end) return { from: begin, to: end };
  errors.set(key, { to: words.order });
  return null;
}

function readWork(row: WorkRow, errors: Map<string, RowError>): Shift | null {
  const span = readSpan(row, errors);
  if (span === null) return null;
  const cut = cutTo(row.shift, span);
  // Breaks that nobody touched go along with shorter times; those that were typed must fit.
  if (row.breaks.trim() === breaksText(row.shift.breaks)) return cut;
  const breaks = readBreaks(row);
  if (breaks === null) errors.set(row.key, { breaks: words.breaks });
  else if (!fitIn(breaks, span)) errors.set(row.key, { breaks: words.breakOutside });
  return { ...cut, breaks: breaks ?? [] };
}

function readBreaks({ breaks, shift }: WorkRow): ShiftBreak[] | null {
  const parts = breaks.split(/[,;]/).map((part) => part.trim());
  const read = parts.filter((part) => part !== "").map(readBreak);
  if (read.some((span) => span === null)) return null;
  return read
    .filter((span) => span !== null)
    .sort((a, b) => a.from - b.from)
    .map((span) => {
      const known = shift.breaks.find(({ from, to }) => from === formatTime(span.from) && to === formatTime(span.to));
      return known ?? timesOf(span);
    });
}

function readBreak(part: string): Interval | null {
  const [from, to] = part.split(/\s*[-–]\s*/).map(readTime);
  return from == null || to == null || from >= to ? null : { from, to };
}

function fitIn(breaks: readonly ShiftBreak[], whole: Interval): boolean {
  const spans = breaks.map(spanOf);
  return spans.every(
    ({ from, to }, index) => whole.from <= from && to <= whole.to && from >= (spans[index - 1]?.to ?? whole.from),
  );
}

interface ReadStay {
  readonly key: string;
  readonly stay: Stay;
}

function readStay(row: StayRow, errors: Map<string, RowError>): ReadStay | null {
  const span = readSpan(row, errors);
  return span === null
    ? null
    : { key: row.key, stay: { childId: row.childId, ...timesOf(span), groupId: row.groupId } };
}

interface OwnedSpan {
  readonly key: string;
  readonly owner: string;
  readonly span: Interval;
}

/** Nobody is in two places at once; the later row says so. */
function findOverlaps(rows: readonly OwnedSpan[], errors: Map<string, RowError>): void {
  for (const [index, { key, owner, span }] of rows.entries()) {
    const earlier = rows.slice(0, index).filter((row) => row.owner === owner);
    if (earlier.some((row) => overlaps(row.span, span))) errors.set(key, { ...errors.get(key), from: words.overlap });
  }
}
