import { contains, type Interval } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";

/** Breaks are planned by the quarter, and this far away one is no longer the same break. */
const STEP: Minute = 15;
const FARTHEST: Minute = 180;

/** Stretches of one length near another, nearest first (of two as near the earlier), within what is given. */
export function timesAround(near: Interval, length: Minute, within: Interval): Interval[] {
  const spans: Interval[] = [];
  for (let distance = 0; distance <= FARTHEST; distance += STEP) {
    for (const from of distance === 0 ? [near.from] : [near.from - distance, near.from + distance]) {
      const span = { from, to: from + length };
      if (contains(within, span)) spans.push(span);
    }
  }
  return spans;
}
