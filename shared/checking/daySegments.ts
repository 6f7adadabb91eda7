import type { Interval } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";

/** The segments of a day: between two edges that follow each other nothing changes. */
export class DaySegments {
  readonly intervals: readonly Interval[];
  readonly #indexOfEdge: ReadonlyMap<Minute, number>;

  /** Cuts a day at every begin and end of the given intervals. */
  constructor(intervals: readonly Interval[]) {
    const cuts = new Set<Minute>();
    for (const { from, to } of intervals) cuts.add(from).add(to);
    const edges = [...cuts].sort((a, b) => a - b);
    this.intervals = edges.slice(1).map((to, index) => ({ from: edges[index] ?? to, to }));
    this.#indexOfEdge = new Map(edges.map((edge, index) => [edge, index]));
  }

  /** For each segment the items that hold during it, in the order in which they were given. Their edges must be cut. */
  spread<T extends Interval>(items: readonly T[]): T[][] {
    const during = this.intervals.map((): T[] => []);
    for (const item of items) {
      const begin = this.#indexOfEdge.get(item.from) ?? 0;
      const end = this.#indexOfEdge.get(item.to) ?? 0;
      for (let index = begin; index < end; index += 1) during[index]?.push(item);
    }
    return during;
  }
}
