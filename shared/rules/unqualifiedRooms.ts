import type { NeedUnit, PreparedDay, Room, Segment } from "../checking/preparedDay.ts";
import { isQualified, isTrainee } from "../staffing/roles.ts";

/** A room with children and staff but without anybody qualified, during one segment. */
export interface UnqualifiedRoom {
  readonly segment: Segment;
  readonly room: Room;
  /** The unit whose need the room is part of, for the calculation. */
  readonly unit: NeedUnit;
  /** There are trainees, and besides them only helpers: this is for `bio-alleen`. */
  readonly onlyTrainees: boolean;
}

/** Whether someone qualified is in the room. */
export function hasQualified(room: Room, day: PreparedDay): boolean {
  const { roles } = day;
  return (
    roles !== null && room.staff.some(({ staff, formatief }) => isQualified(staff.role, formatief, room.care, roles))
  );
}

/** Every moment at which children are with staff of whom nobody is qualified. */
export function unqualifiedRooms(day: PreparedDay): UnqualifiedRoom[] {
  const { roles } = day;
  if (roles === null) return [];
  return day.segments.flatMap((segment) =>
    segment.needUnits.flatMap((unit) =>
      unit.rooms
        .filter((room) => room.children.length > 0 && room.staff.length > 0 && !hasQualified(room, day))
        .map((room) => {
          const people = room.staff.map(({ staff }) => staff.role);
          const onlyTrainees =
            people.some(isTrainee) && people.every((role) => isTrainee(role) || roles.never.includes(role));
          return { segment, room, unit, onlyTrainees };
        }),
    ),
  );
}
