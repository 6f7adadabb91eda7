import type { Interval } from "../calendar/intervals.ts";
import { formatTime, MINUTES_PER_DAY, type Minute, parseTime } from "../calendar/time.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";

/* The times of a shift, and of an open place, with the breaks and blocks in it. */

interface Times {
  readonly from: string;
  readonly to: string;
}

/** Times with breaks and blocks in them. */
interface TimesWithParts<B extends Times, K extends Times> extends Times {
  readonly breaks: readonly B[];
  readonly blocks: readonly K[];
}

/** The minutes of a record with times. */
export function spanOf({ from, to }: Times): Interval {
  return { from: parseTime(from), to: parseTime(to) };
}

/** Minutes as the times of a record. */
export function timesOf({ from, to }: Interval): { from: string; to: string } {
  return { from: formatTime(from), to: formatTime(to) };
}

/**
 * Moved in time by some minutes, breaks and blocks along with it.
 * @throws ImpossibleEditError when it would begin before or end after the day.
 */
export function shiftedBy<B extends Times, K extends Times, T extends TimesWithParts<B, K>>(
  shift: T & TimesWithParts<B, K>,
  minutes: Minute,
): T {
  if (minutes === 0) return shift;
  const move = <P extends Times>(part: P): P => ({ ...part, ...movedTimes(part, minutes) });
  return { ...move<T>(shift), breaks: shift.breaks.map(move), blocks: shift.blocks.map(move) };
}

/**
 * With these times; breaks and blocks are cut to what is left.
 * @throws ImpossibleEditError when nothing would be left, or it would leave the day.
 */
export function cutTo<B extends Times, K extends Times, T extends TimesWithParts<B, K>>(
  shift: T & TimesWithParts<B, K>,
  span: Interval,
): T {
  assertWithinDay(span);
  return { ...shift, ...timesOf(span), breaks: clip(shift.breaks, span), blocks: clip(shift.blocks, span) };
}

/** @throws ImpossibleEditError when times have no length or leave the day. */
export function assertWithinDay({ from, to }: Interval): void {
  if (from < 0 || to > MINUTES_PER_DAY) throw new ImpossibleEditError("outsideDay");
  if (from >= to) throw new ImpossibleEditError("noLength");
}

function movedTimes(times: Times, minutes: Minute): { from: string; to: string } {
  const span = spanOf(times);
  const moved = { from: span.from + minutes, to: span.to + minutes };
  if (moved.from < 0 || moved.to > MINUTES_PER_DAY) throw new ImpossibleEditError("outsideDay");
  return timesOf(moved);
}

function clip<P extends Times>(parts: readonly P[], whole: Interval): P[] {
  return parts.flatMap((part) => {
    const { from, to } = spanOf(part);
    const left = { from: Math.max(whole.from, from), to: Math.min(whole.to, to) };
    return left.from < left.to ? [{ ...part, ...timesOf(left) }] : [];
  });
}
