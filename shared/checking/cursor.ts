import type { Interval } from "../calendar/intervals.ts";

/** Reads pieces that follow each other without a gap, forward in time. */
export class Cursor<T extends Interval> {
  readonly #pieces: readonly T[];
  #index = 0;

  constructor(pieces: readonly T[]) {
    this.#pieces = pieces;
  }

  /** The piece that holds at the begin of an interval, which lies no earlier than the one asked before. */
  at({ from }: Interval): T | undefined {
    while ((this.#pieces[this.#index]?.to ?? from + 1) <= from) this.#index += 1;
    return this.#pieces[this.#index];
  }
}
