import type { Interval } from "../../shared/calendar/intervals.ts";

/** A stretch within which something stays the same, with the segment that it begins with. */
export interface Run<S, T> extends Interval {
  readonly value: T;
  readonly first: S;
}

/** Segments that touch and say the same, as one. A segment without a value belongs to no run. */
export function runsOf<S extends Interval, T>(segments: readonly S[], sayingOf: (segment: S) => T | null): Run<S, T>[] {
  const runs: { from: number; to: number; value: T; first: S }[] = [];
  for (const segment of segments) {
    const value = sayingOf(segment);
    const last = runs.at(-1);
    if (value === null) continue;
    if (last !== undefined && last.to === segment.from && last.value === value) last.to = segment.to;
    else runs.push({ from: segment.from, to: segment.to, value, first: segment });
  }
  return runs;
}
