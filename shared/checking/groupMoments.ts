import type { LocalDate } from "../calendar/dates.ts";
import { contains, type Interval } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { Merge } from "../exchange/records.ts";
import type { Cluster, NeedUnit, PreparedDay, Room } from "./preparedDay.ts";
import { remembered } from "./remembered.ts";

/** Where a group is for a stretch of the day: in its own room, or in the merge that holds it. */
export interface GroupMoment {
  readonly segment: Interval;
  readonly room: Room;
  /** The unit whose need the room is part of. */
  readonly unit: NeedUnit;
}

const NO_MOMENTS: readonly GroupMoment[] = [];

/** The moments of a group on a day, in order of time. */
export function momentsOfGroup(day: PreparedDay, groupId: string): readonly GroupMoment[] {
  const cluster = clusterByGroup(day).get(groupId);
  return (cluster && momentsOfCluster(cluster).get(groupId)) ?? NO_MOMENTS;
}

/** When each person is where a group is, by id of the person. */
export function staffOfGroup(day: PreparedDay, groupId: string): ReadonlyMap<string, readonly Interval[]> {
  return staffDuring(momentsOfGroup(day, groupId));
}

const staffDuring = remembered((moments: readonly GroupMoment[]): ReadonlyMap<string, readonly Interval[]> => {
  const there = new Map<string, Interval[]>();
  for (const { segment, room } of moments) {
    for (const { staff } of room.staff) {
      const ofPerson = there.get(staff.id);
      if (ofPerson) ofPerson.push(segment);
      else there.set(staff.id, [segment]);
    }
  }
  return there;
});

const clusterByGroup = remembered(
  ({ clusters }: PreparedDay): ReadonlyMap<string, Cluster> =>
    new Map(clusters.flatMap((cluster) => cluster.groups.map(({ id }) => [id, cluster]))),
);

const momentsOfCluster = remembered(({ unitStretches }: Cluster): ReadonlyMap<string, readonly GroupMoment[]> => {
  const moments = new Map<string, GroupMoment[]>();
  for (const { segment, unit } of unitStretches) {
    for (const room of unit.rooms) {
      for (const groupId of room.groupIds) {
        const ofGroup = moments.get(groupId);
        if (ofGroup) ofGroup.push({ segment, room, unit });
        else moments.set(groupId, [{ segment, room, unit }]);
      }
    }
  }
  return moments;
});

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
