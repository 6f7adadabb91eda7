import type { Interval } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, type Minute } from "../calendar/time.ts";

/** The segments of a day: between two edges that follow each other nothing changes. */
export class DaySegments {
  readonly intervals: readonly Interval[];
  /** Which edge lies at a minute, counted from 1; 0 where there is none. */
  readonly #edgeAt = new Uint16Array(MINUTES_PER_DAY + 1);

  /** Cuts a day at every begin and end of the given intervals. */
  constructor(intervals: readonly Interval[]) {
    for (const { from, to } of intervals) {
      this.#edgeAt[from] = 1;
      this.#edgeAt[to] = 1;
    }
    const edges: Minute[] = [];
    for (let minute = this.#edgeAt.indexOf(1); minute >= 0; minute = this.#edgeAt.indexOf(1, minute + 1)) {
      this.#edgeAt[minute] = edges.push(minute);
    }
    this.intervals = edges.slice(1).map((to, index) => ({ from: edges[index] ?? to, to }));
  }

  /** For each segment the items that hold during it, in the order in which they were given. Their edges must be cut. */
  spread<T extends Interval>(items: readonly T[]): (readonly T[])[] {
    const during = new Array<T[] | null>(this.intervals.length).fill(null);
    for (const item of items) {
      const end = this.#indexOf(item.to);
      for (let index = this.#indexOf(item.from); index < end; index += 1) {
        const here = during[index];
        if (here) here.push(item);
        else during[index] = [item];
      }
    }
    return during.map((here) => here ?? NOBODY);
  }

  #indexOf(edge: Minute): number {
    return (this.#edgeAt[edge] ?? 1) - 1;
  }
}

/** One list for all stretches with nobody. */
const NOBODY: readonly never[] = [];
