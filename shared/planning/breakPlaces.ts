import { contains, durationOf, type Interval, overlaps, subtractIntervals } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";

/* Where in a shift a break can be, before anything is known of the occupancy. */

/** A shift that lacks a break. */
export interface BreakSite {
  readonly shift: Interval;
  /** Breaks that are in the shift already. */
  readonly taken: readonly Interval[];
  readonly length: Minute;
  /** Work without a break is not longer than this where the occupancy leaves a choice. */
  readonly longestWork: Minute;
}

/** A place in a shift. */
export interface BreakPlace extends Interval {
  /** No work around it is too long without a break. */
  readonly isBalanced: boolean;
  /** Half-minutes from the middle of the longest work. */
  readonly distance: number;
}

/** Breaks begin on the quarter. */
const STEP: Minute = 15;
/** Work between a break and the begin or end of the shift, or another break, where there is room for it. */
const WORK_BETWEEN: Minute = 60;

/** The places for a break in order of time: those with work before and after them; in a shift without room for that, all. */
export function placesIn(site: BreakSite): BreakPlace[] {
  const { shift, length, taken } = site;
  const spans: Interval[] = [];
  for (let from = Math.ceil(shift.from / STEP) * STEP; from + length <= shift.to; from += STEP) {
    spans.push({ from, to: from + length });
  }
  const roomy = spans.filter((span) => fits(span, site, WORK_BETWEEN));
  const fitting = roomy.length > 0 ? roomy : spans.filter((span) => fits(span, site, 0));
  const middle = middleOfLongest(subtractIntervals(shift, taken));
  return fitting.map((span) => ({
    ...span,
    isBalanced: workAround(span, site).every((work) => durationOf(work) <= site.longestWork),
    distance: Math.abs(span.from + span.to - 2 * middle),
  }));
}

function fits({ from, to }: Interval, { shift, taken }: BreakSite, margin: Minute): boolean {
  const wide = { from: from - margin, to: to + margin };
  return contains(shift, wide) && !taken.some((other) => overlaps(other, wide));
}

/** The work right before and after a place. */
function workAround(span: Interval, { shift, taken }: BreakSite): Interval[] {
  return subtractIntervals(shift, [...taken, span]).filter(({ from, to }) => from === span.to || to === span.from);
}

function middleOfLongest(work: readonly Interval[]): Minute {
  const longest = work.toSorted((a, b) => durationOf(b) - durationOf(a))[0];
  return longest === undefined ? 0 : (longest.from + longest.to) / 2;
}
