import type { Minute } from "./time.ts";

/** A half-open stretch of one day: from is in it, to is not. */
export interface Interval {
  readonly from: Minute;
  readonly to: Minute;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to;
}

export function contains(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function durationOf(interval: Interval): Minute {
  return interval.to - interval.from;
}

export function totalDuration(intervals: readonly Interval[]): Minute {
  return intervals.reduce((total, interval) => total + durationOf(interval), 0);
}

/** The same minutes as the fewest intervals, in order; overlapping and touching ones are joined. */
export function joinIntervals(intervals: readonly Interval[]): Interval[] {
  // One or none is what it mostly is asked for.
  if (intervals.length < 2) return intervals.map(({ from, to }) => ({ from, to }));
  const joined: Interval[] = [];
  for (const next of inOrder(intervals)) {
    const last = joined.at(-1);
    if (last && next.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    } else {
      joined.push({ from: next.from, to: next.to });
    }
  }
  return joined;
}

/** By begin; a copy is sorted only where they are not in that order already, which they mostly are. */
function inOrder(intervals: readonly Interval[]): readonly Interval[] {
  const isInOrder = intervals.every(({ from }, index) => index === 0 || (intervals[index - 1]?.from ?? 0) <= from);
  return isInOrder ? intervals : [...intervals].sort((a, b) => a.from - b.from);
}

/** What is left of an interval when the others are taken out. */
export function subtractIntervals(whole: Interval, taken: readonly Interval[]): Interval[] {
  if (taken.length === 0) return whole.from < whole.to ? [{ from: whole.from, to: whole.to }] : [];
  const left: Interval[] = [];
  let cursor = whole.from;
  for (const gap of joinIntervals(taken)) {
    if (gap.to <= cursor) continue;
    if (gap.from >= whole.to) break;
    if (gap.from > cursor) left.push({ from: cursor, to: gap.from });
    cursor = gap.to;
  }
  if (cursor < whole.to) left.push({ from: cursor, to: whole.to });
  return left;
}
