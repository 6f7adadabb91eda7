import type { Interval } from "../calendar/intervals.ts";
import type { Child } from "../exchange/records.ts";
import type { ChildPresence } from "./childPresence.ts";
import type { Unit } from "./finding.ts";
import { hostGroupId } from "./groupMoments.ts";
import { type PreparedDay, roomsAt, unitKey } from "./preparedDay.ts";
import { remembered } from "./remembered.ts";

/** A child's time on a day in the room of another group than its own. */
export interface AwayStay {
  readonly child: Child;
  readonly day: PreparedDay;
  /** The room: the other group, or the merge. */
  readonly unit: Unit;
  readonly hostGroupId: string;
  readonly intervals: readonly Interval[];
}

/**
 * Where children of a day are in another group's room, by extra hours there or by a merge. Extra hours in a group that
 * is merged into the child's own room are no such time.
 */
export const awayStaysOf = remembered((day: PreparedDay): readonly AwayStay[] => {
  const hasExtraElsewhere = day.presences.some(isElsewhere);
  const stays = new Map<string, AwayStay & { readonly intervals: Interval[] }>();
  for (const { segment, unit } of day.unitStretches) {
    for (const room of unit.rooms) {
      if (room.unit.kind === "group" && !hasExtraElsewhere) continue;
      const host = hostGroupId(room, segment, day.merges);
      for (const { child } of room.children) {
        if (child.groupId === host) continue;
        const key = [child.id, unitKey(room.unit), host].join("|");
        const stay = stays.get(key) ?? { child, day, unit: room.unit, hostGroupId: host, intervals: [] };
        stay.intervals.push({ from: segment.from, to: segment.to });
        stays.set(key, stay);
      }
    }
  }
  return [...stays.values()];
});

function isElsewhere({ child, groupId }: ChildPresence): boolean {
  return child.groupId !== groupId;
}

/** Whether a child is in the room of its own group at any time of a day. */
export function isInOwnRoom(child: Child, day: PreparedDay): boolean {
  return day.segments.some((segment) =>
    roomsAt(segment).some(
      (room) =>
        room.children.some((presence) => presence.child === child) &&
        hostGroupId(room, segment, day.merges) === child.groupId,
    ),
  );
}
