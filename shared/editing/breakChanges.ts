import { contains, type Interval, overlaps } from "../calendar/intervals.ts";
import { type Minute, parseTime } from "../calendar/time.ts";
import type { Shift, ShiftBreak } from "../exchange/records.ts";
import type { Change } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { changeEach } from "./multiShiftChanges.ts";
import { changeUnlessSame, type EditContext, shiftOf } from "./shiftChanges.ts";
import { assertWithinDay, spanOf, timesOf } from "./shiftTimes.ts";

/*
 * The breaks of a shift, as named changes. A break has no id of its own: it is named by its place among the breaks of
 * its shift. They are kept in order of time. All throw ImpossibleEditError for a break that is not there, that leaves its
 * shift, or that overlaps another one in it.
 */

/** Plans a break in a shift. */
export function addBreak(context: EditContext, shiftId: string, pause: Interval): Change | null {
  const before = shiftOf(context.roster, shiftId);
  return changeUnlessSame(context, "breakAdded", before, withBreak(before, before.breaks, pause));
}

/**
 * Moves a break, which keeps its length.
 * @param from minute at which it begins then.
 */
export function moveBreak(context: EditContext, shiftId: string, index: number, from: Minute): Change | null {
  const before = shiftOf(context.roster, shiftId);
  const pause = breakOf(before, index);
  const span = { from, to: from + parseTime(pause.to) - parseTime(pause.from) };
  return changeUnlessSame(context, "breakMoved", before, placeAgain(before, index, span));
}

/** Makes a break longer or shorter. */
export function resizeBreak(
  context: EditContext,
  shiftId: string,
  index: number,
  times: { readonly from?: Minute; readonly to?: Minute },
): Change | null {
  const before = shiftOf(context.roster, shiftId);
  const span = { ...spanOf(breakOf(before, index)), ...times };
  return changeUnlessSame(context, "breakResized", before, placeAgain(before, index, span));
}

/** Takes a break out of a shift. */
export function removeBreak(context: EditContext, shiftId: string, index: number): Change | null {
  const before = shiftOf(context.roster, shiftId);
  breakOf(before, index);
  return changeUnlessSame(context, "breakRemoved", before, { ...before, breaks: before.breaks.toSpliced(index, 1) });
}

/**
 * Adds breaks to shifts, such as those of a proposal, as one change.
 * @returns null when there are none.
 */
export function addBreaks(
  context: EditContext,
  proposals: readonly { readonly shiftId: string; readonly breaks: readonly Interval[] }[],
): Change | null {
  const added = new Map(proposals.map(({ shiftId, breaks }) => [shiftId, breaks]));
  return changeEach(context, "breaksPlanned", [...added.keys()], (shift) =>
    (added.get(shift.id) ?? []).reduce((grown, pause) => withBreak(grown, grown.breaks, pause), shift),
  );
}

function breakOf({ breaks }: Shift, index: number): ShiftBreak {
  const pause = breaks[index];
  if (pause === undefined) throw new ImpossibleEditError("unknownBreak");
  return pause;
}

function placeAgain(shift: Shift, index: number, span: Interval): Shift {
  return withBreak(shift, shift.breaks.toSpliced(index, 1), span, breakOf(shift, index));
}

/**
 * Only this break is judged: what was imported may hold others that overlap, and must stay editable.
 * @param before the break as it was, whose other fields stay; none for a new one.
 */
function withBreak(shift: Shift, others: readonly ShiftBreak[], span: Interval, before?: ShiftBreak): Shift {
  // As minutes, for what leaves the day cannot be written as times.
  assertWithinDay(span);
  if (!contains(spanOf(shift), span)) throw new ImpossibleEditError("breakOutside");
  if (others.some((other) => overlaps(spanOf(other), span))) throw new ImpossibleEditError("breakOverlap");
  const pause = { ...before, ...timesOf(span) };
  return { ...shift, breaks: [...others, pause].sort((a, b) => parseTime(a.from) - parseTime(b.from)) };
}
