import type { LocalDate } from "../../shared/calendar/dates.ts";
import { type Interval, subtractIntervals } from "../../shared/calendar/intervals.ts";
import type { Minute } from "../../shared/calendar/time.ts";
import { spanOf, timesOf } from "../../shared/editing/shiftTimes.ts";
import type { Location, Merge } from "../../shared/exchange/records.ts";
import { readTime } from "../../shared/planning/readTime.ts";
import { clock } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { MergeTarget } from "../board/boardUi.ts";
import { openingOn, SNAP_MINUTES, snap } from "../board/timeAxis.ts";

/* A merge as it stands in the form, and as the record that is made of it. */

export interface MergeFields {
  /** In the order of the groups of the location. */
  readonly groupIds: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Empty while no room is recorded. */
  readonly roomGroupId: string;
}

export type MergeErrors = Partial<Record<"groupIds" | "from" | "to", string>>;

export type ReadMerge =
  | { readonly ok: true; readonly merge: Merge }
  | { readonly ok: false; readonly errors: MergeErrors };

const DEFAULT_MINUTES: Minute = 60;
const DEFAULT_OPENING: Interval = { from: 420, to: 1110 };

/** The times of a new merge: an hour from where was pointed. */
export function spanAt(location: Location, date: LocalDate, minute: Minute): Interval {
  const opening = openingOn(location, date) ?? DEFAULT_OPENING;
  const from = Math.max(0, Math.min(snap(minute, SNAP_MINUTES), opening.to - DEFAULT_MINUTES));
  return { from, to: from + DEFAULT_MINUTES };
}

/** The first hour of the day that lies in none of its merges, else the first hour. */
export function firstFreeSpan(location: Location, date: LocalDate, merges: readonly Merge[]): Interval {
  const opening = openingOn(location, date) ?? DEFAULT_OPENING;
  const taken = merges.filter((merge) => merge.date === date).map(spanOf);
  const free = subtractIntervals(opening, taken).find(({ from, to }) => to - from >= DEFAULT_MINUTES);
  const { from } = free ?? opening;
  return { from, to: from + DEFAULT_MINUTES };
}

export function mergeFields(
  { merge, groupIds, span, date }: MergeTarget,
  location: Location,
  merges: readonly Merge[],
): MergeFields {
  const { from, to } = merge === null ? (span ?? firstFreeSpan(location, date, merges)) : spanOf(merge);
  return { groupIds, from: clock(from), to: clock(to), roomGroupId: merge?.roomGroupId ?? "" };
}

/** @param before the merge that is edited, whose extra fields stay; null for a new one. */
export function readMerge(fields: MergeFields, date: LocalDate, before: Merge | null): ReadMerge {
  const errors: MergeErrors = {};
  const from = readTime(fields.from);
  const to = readTime(fields.to);
  if (fields.groupIds.length < 2) errors.groupIds = texts.impossibleEdits.fewGroups;
  if (from === null) errors.from = texts.absence.merge.noTime;
  if (to === null) errors.to = texts.absence.merge.noTime;
  if (from !== null && to !== null && from >= to) errors.to = texts.impossibleEdits.mergeTimes;
  if (from === null || to === null || Object.keys(errors).length > 0) return { ok: false, errors };
  const { roomGroupId: _room, ...rest } = before ?? {};
  const room = fields.groupIds.includes(fields.roomGroupId) ? { roomGroupId: fields.roomGroupId } : {};
  return { ok: true, merge: { ...rest, date, ...timesOf({ from, to }), groupIds: [...fields.groupIds], ...room } };
}
