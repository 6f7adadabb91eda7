import type { LocalDate } from "../calendar/dates.ts";
import { contains, type Interval } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { Merge } from "../exchange/records.ts";
import type { NeedUnit, PreparedDay, Room, Segment } from "./preparedDay.ts";

/** Where a group is during one segment: in its own room, or in the merge that holds it. */
export interface GroupMoment {
  readonly segment: Segment;
  readonly room: Room;
  /** The unit whose need the room is part of. */
  readonly unit: NeedUnit;
}

/*
 * Several rules follow children through the day, and each child asks for its group; a prepared day never changes, so
 * the answer is kept with it.
 */
const known = new WeakMap<PreparedDay, ReadonlyMap<string, readonly GroupMoment[]>>();

/** The moments of a group on a day, in order of time. */
export function momentsOfGroup(day: PreparedDay, groupId: string): readonly GroupMoment[] {
  let moments = known.get(day);
  if (!moments) {
    moments = byGroup(day);
    known.set(day, moments);
  }
  return moments.get(groupId) ?? [];
}

function byGroup(day: PreparedDay): ReadonlyMap<string, readonly GroupMoment[]> {
  const moments = new Map<string, GroupMoment[]>();
  for (const segment of day.segments) {
    for (const unit of segment.needUnits) {
      for (const room of unit.rooms) {
        for (const groupId of room.groupIds) {
          const ofGroup = moments.get(groupId) ?? [];
          ofGroup.push({ segment, room, unit });
          moments.set(groupId, ofGroup);
        }
      }
    }
  }
  return moments;
}

/**
 * The group whose room it is. A merge that does not say in whose room it is, is in that of the first group it names.
 * @param merges those of the date.
 */
export function hostGroupId(room: Room, at: Interval, merges: readonly Merge[]): string {
  const [first = ""] = room.groupIds;
  if (room.unit.kind !== "merge") return first;
  const merge = merges.find(
    (candidate) =>
      candidate.groupIds.join() === room.groupIds.join() &&
      contains({ from: parseTime(candidate.from), to: parseTime(candidate.to) }, at),
  );
  return merge?.roomGroupId ?? first;
}

/** The merges of a date. */
export function mergesOn(merges: readonly Merge[], date: LocalDate): readonly Merge[] {
  return merges.filter((merge) => merge.date === date);
}
