import { datesOfWeek } from "../calendar/dates.ts";
import { overlaps } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY } from "../calendar/time.ts";
import type { Merge, WeekRoster } from "../exchange/records.ts";
import type { Change, ChangeName, RecordChange } from "./change.ts";
import { ImpossibleEditError } from "./impossibleEdit.ts";
import { isSameRecord } from "./sameRecord.ts";
import { spanOf } from "./shiftTimes.ts";

/* Groups that are together for a stretch of a day. A merge has no identity of its own: it is pointed at by its record. */

export interface MergeContext {
  readonly roster: WeekRoster;
  /** The display name of a group, for the name of the change. */
  readonly groupNameOf: (groupId: string) => string;
  /** A fresh id, never used before. */
  readonly newId: () => string;
}

/** What may change in a merge; a room of null takes the room away. */
export interface MergeFields {
  readonly from?: string;
  readonly to?: string;
  readonly groupIds?: readonly string[];
  readonly roomGroupId?: string | null;
}

/**
 * Puts groups together.
 * @throws ImpossibleEditError for fewer than two groups, impossible times, or a group that is in another merge then.
 */
export function addMerge(context: MergeContext, merge: Merge): Change {
  assertMerge(context, merge, mergesOn(context, merge));
  return changeOf(context, "mergeAdded", merge, [...mergesOn(context, merge), merge]);
}

/**
 * Gives a merge other times, groups or another room. A room of a group that leaves goes with it.
 * @returns null when nothing would change.
 * @throws ImpossibleEditError as `addMerge`, or when the merge is not there.
 */
export function changeMerge(context: MergeContext, merge: Merge, fields: MergeFields): Change | null {
  const before = mergesOn(context, merge);
  const index = indexOf(before, merge);
  const changed = withFields(merge, fields);
  if (isSameRecord(merge, changed)) return null;
  assertMerge(context, changed, before.toSpliced(index, 1));
  return changeOf(context, "mergesChanged", changed, before.with(index, changed));
}

/**
 * Takes a merge apart.
 * @throws ImpossibleEditError when the merge is not there.
 */
export function removeMerge(context: MergeContext, merge: Merge): Change {
  const before = mergesOn(context, merge);
  return changeOf(context, "mergeRemoved", merge, before.toSpliced(indexOf(before, merge), 1));
}

/** The merges that a change of a day makes, or gives other times, groups or another room. */
export function mergesMade({ before, after }: Extract<RecordChange, { kind: "merges" }>): Merge[] {
  return after.filter((merge) => !before.some((other) => isSameRecord(other, merge)));
}

/** Whether two merges would have a group in both at the same time. */
export function mergesClash(a: Merge, b: Merge): boolean {
  return a.date === b.date && overlaps(spanOf(a), spanOf(b)) && a.groupIds.some((id) => b.groupIds.includes(id));
}

function withFields(merge: Merge, { roomGroupId, groupIds, ...times }: MergeFields): Merge {
  const { roomGroupId: room, ...rest } = merge;
  const groups = groupIds === undefined ? merge.groupIds : [...groupIds];
  const isGone = room !== undefined && merge.groupIds.includes(room) && !groups.includes(room);
  const kept = roomGroupId === undefined ? (isGone ? undefined : room) : (roomGroupId ?? undefined);
  return { ...rest, ...times, groupIds: groups, ...(kept === undefined ? {} : { roomGroupId: kept }) };
}

function assertMerge({ roster, groupNameOf }: MergeContext, merge: Merge, others: readonly Merge[]): void {
  if (!datesOfWeek(roster.week).includes(merge.date)) throw new ImpossibleEditError("outsideWeek");
  const { from, to } = spanOf(merge);
  if (from >= to || to > MINUTES_PER_DAY) throw new ImpossibleEditError("mergeTimes");
  if (merge.groupIds.length < 2 || new Set(merge.groupIds).size < merge.groupIds.length)
    throw new ImpossibleEditError("fewGroups");
  const clashing = others.filter((other) => mergesClash(other, merge));
  if (clashing.length === 0) return;
  throw new ImpossibleEditError(
    "mergeOverlap",
    clashing.map((other) => ({ groups: other.groupIds.map(groupNameOf), span: spanOf(other) })),
  );
}

function mergesOn({ roster }: MergeContext, { date }: Merge): Merge[] {
  return roster.merges.filter((merge) => merge.date === date);
}

function indexOf(merges: readonly Merge[], merge: Merge): number {
  const index = merges.findIndex((other) => isSameRecord(other, merge));
  if (index < 0) throw new ImpossibleEditError("unknownRecord");
  return index;
}

function changeOf(context: MergeContext, name: ChangeName, { date, groupIds }: Merge, after: Merge[]): Change {
  const { roster, groupNameOf, newId } = context;
  const before = roster.merges.filter((merge) => merge.date === date);
  return {
    id: newId(),
    name,
    subject: groupIds.map(groupNameOf).join(" + "),
    week: roster.week,
    records: [{ kind: "merges", date, before, after }],
  };
}
