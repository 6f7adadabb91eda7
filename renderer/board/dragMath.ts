import type { LocalDate } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import { SHORTEST_SHIFT_MINUTES, snap, type TimeAxis } from "./timeAxis.ts";

/* How a pointer on the board becomes times of a shift: pure, in minutes, without pixels. */

/** A place under the pointer: a lane or a group's strip, and the minute on the axis there. */
export interface PointerSpot {
  readonly groupId: string | null;
  /** Null over the strip of a group, where a shift changes group and keeps its person. */
  readonly staffId: string | null;
  readonly date: LocalDate;
  readonly minute: Minute;
}

/** `person`: someone by name, who can be let go on an open place. */
export type DragKind = "move" | "from" | "to" | "create" | "person";

export interface DragStart {
  readonly kind: DragKind;
  /** Times of the shift that is dragged; of nothing yet for `create`. */
  readonly interval: Interval;
  readonly spot: PointerSpot;
}

/** The times that a drag stands for now. Moves keep their length; nothing leaves the axis. */
export function draggedInterval(start: DragStart, minute: Minute, step: number, axis: TimeAxis): Interval {
  const { from, to } = start.interval;
  // The pointer seldom holds an edge at its very minute; the distance it went counts, the edge snaps.
  const distance = minute - start.spot.minute;
  switch (start.kind) {
    case "move":
      return movedInterval(start, minute, step, axis);
    case "from":
      return { from: clampMinute(snap(from + distance, step), axis.from, to - SHORTEST_SHIFT_MINUTES), to };
    case "to":
      return { from, to: clampMinute(snap(to + distance, step), from + SHORTEST_SHIFT_MINUTES, axis.to) };
    case "create":
      return createdInterval(start.spot.minute, minute, step, axis);
    case "person":
      return start.interval;
  }
}

function movedInterval({ interval, spot }: DragStart, minute: Minute, step: number, axis: TimeAxis): Interval {
  const length = interval.to - interval.from;
  // The distance is snapped, not the result: a shift that begins at 7:50 keeps its minutes when it changes day.
  const wanted = interval.from + snap(minute - spot.minute, step);
  const from = clampMinute(wanted, Math.min(axis.from, interval.from), Math.max(axis.to, interval.to) - length);
  return { from, to: from + length };
}

function createdInterval(anchor: Minute, minute: Minute, step: number, axis: TimeAxis): Interval {
  const a = clampMinute(snap(anchor, step), axis.from, axis.to);
  const b = clampMinute(snap(minute, step), axis.from, axis.to);
  const from = Math.min(a, b, axis.to - SHORTEST_SHIFT_MINUTES);
  return { from, to: Math.max(a, b, from + SHORTEST_SHIFT_MINUTES) };
}

function clampMinute(minute: Minute, low: Minute, high: Minute): Minute {
  return Math.min(Math.max(minute, low), Math.max(low, high));
}
