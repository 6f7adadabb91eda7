import type { Interval } from "../calendar/intervals.ts";
import { fact } from "../checking/facts.ts";
import type { Finding } from "../checking/finding.ts";
import { joinedStretches, makeFinding, momentSteps, segmentsOf } from "../checking/makeFinding.ts";
import type { NeedUnit, Room, UnitsOfDay } from "../checking/preparedDay.ts";
import { remembered } from "../checking/remembered.ts";
import type { Decided } from "../staffing/need.ts";
import { isQualified, isTrainee } from "../staffing/roles.ts";
import { uniqueStaffIds } from "./rule.ts";

/** A room with children and staff but without anybody qualified, for as long as its unit is the same. */
interface UnqualifiedRoom {
  readonly segment: Interval;
  readonly room: Room;
  /** The unit whose need the room is part of, for the calculation. */
  readonly unit: NeedUnit;
  readonly isOnlyTrainees: boolean;
}

/** How a rule names children who are with unqualified staff alone. */
type AloneRule = (
  | { readonly rule: "ongekwalificeerd-alleen"; readonly name: "nobodyQualified" }
  | { readonly rule: "bio-alleen"; readonly name: "onlyTrainees" }
) & { readonly decided: Decided };

/** Whether someone qualified is in the room. */
export function hasQualified(room: Room, { roles }: UnitsOfDay): boolean {
  return (
    roles !== null && room.staff.some(({ staff, formatief }) => isQualified(staff.role, formatief, room.care, roles))
  );
}

/**
 * One overtreding for each room and stretch in which children are with staff of whom nobody is qualified. Where those
 * are trainees, with or without helpers, it belongs to `bio-alleen`, and to `ongekwalificeerd-alleen` otherwise.
 */
export function aloneFindings(day: UnitsOfDay, { rule, name, decided }: AloneRule): Finding[] {
  const rooms = unqualifiedRoomsOf(day).filter(({ isOnlyTrainees }) => isOnlyTrainees === (rule === "bio-alleen"));
  return joinedStretches(rooms, ({ room }) => room.unit).map((stretch) =>
    makeFinding({
      rule,
      severity: "overtreding",
      unit: stretch[0].room.unit,
      date: day.date,
      intervals: segmentsOf(stretch),
      staffIds: uniqueStaffIds(stretch.flatMap(({ room }) => room.staff)),
      measured: 0,
      required: 1,
      ...decided,
      steps: [fact(name, {}), ...momentSteps(stretch)],
    }),
  );
}

/** Told once for both rules. */
const unqualifiedRoomsOf = remembered((day: UnitsOfDay): readonly UnqualifiedRoom[] => {
  const found: UnqualifiedRoom[] = [];
  for (const { segment, unit } of day.unitStretches) {
    for (const room of unit.rooms) {
      const isAsked = room.children.length > 0 && room.staff.length > 0;
      if (!isAsked || hasQualified(room, day)) continue;
      found.push({ segment, room, unit, isOnlyTrainees: isOnlyTrainees(room, day) });
    }
  }
  return found;
});

function isOnlyTrainees(room: Room, { roles }: UnitsOfDay): boolean {
  const present = room.staff.map(({ staff }) => staff.role);
  return present.some(isTrainee) && present.every((role) => isTrainee(role) || roles?.never.includes(role));
}
