import type { Interval } from "../../shared/calendar/intervals.ts";
import type { PlacedMerge } from "../board/boardModel.ts";
import type { TimeAxis } from "../board/timeAxis.ts";

/** Where the words of a merge stand: within its bar, or beside it, and how much of the axis they have there (0 to 1). */
export interface MergeLabel {
  readonly side: "within" | "before" | "after";
  readonly room: number;
}

/** An hour is shorter than the names of two groups, so the words stand where most is free; neighbours share what is between. */
export function placeLabel(merge: PlacedMerge, all: readonly PlacedMerge[], axis: TimeAxis): MergeLabel {
  const inRow = all.filter(({ row }) => row === merge.row);
  const sides = [
    { side: "within", minutes: merge.to - merge.from },
    { side: "after", minutes: freeAfter(merge, inRow, axis.to) },
    { side: "before", minutes: freeBefore(merge, inRow, axis.from) },
  ] as const;
  const { side, minutes } = sides.reduce((best, other) => (other.minutes > best.minutes ? other : best));
  return { side, room: minutes / (axis.to - axis.from) };
}

function freeAfter({ to }: Interval, inRow: readonly Interval[], end: number): number {
  const next = inRow.filter(({ from }) => from >= to).map(({ from }) => (from - to) / 2);
  return Math.min(...next, end - to);
}

function freeBefore({ from }: Interval, inRow: readonly Interval[], begin: number): number {
  const earlier = inRow.filter(({ to }) => to <= from).map(({ to }) => (from - to) / 2);
  return Math.min(...earlier, from - begin);
}
