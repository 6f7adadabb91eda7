import { durationOf, type Interval, joinIntervals, overlaps } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import type { Deployment } from "../checking/deployment.ts";
import { type NeedUnit, type Room, unitsAt } from "../checking/preparedDay.ts";
import type { Activity, Shift } from "../exchange/records.ts";
import { isFormatiefByDefault } from "../staffing/roles.ts";
import type { RosterRepair, ShiftBreakRepair } from "./repair.ts";
import type { RepairContext } from "./repairContext.ts";
import { canBeAway, canSpare, isAsked, segmentsDuring, suits, type Target } from "./target.ts";
import { timesAround } from "./timesAround.ts";

/** Work that can wait. Coaching is not: its hours are owed by the year. */
const CAN_WAIT: readonly Activity[] = ["kantoor", "overleg", "huishoudelijk"];

/** People on other groups who are not missed there, each for the longest time on end that they can be spared. */
export function moves(target: Target): RosterRepair[] {
  const { day, stretch } = target;
  const found = new Map<string, { readonly deployment: Deployment; readonly intervals: Interval[] }>();
  for (const segment of segmentsDuring(day, stretch)) {
    for (const { unit, room } of roomsOf(unitsAt(segment))) {
      if (isThereAlready(unit, room, target)) continue;
      for (const deployment of room.staff) {
        if (!canCome(deployment, target) || !canSpare(unit, room, deployment.staff.id, day)) continue;
        const key = `${deployment.shiftId}|${deployment.groupId}`;
        const entry = found.get(key) ?? { deployment, intervals: [] };
        entry.intervals.push(within(segment, stretch));
        found.set(key, entry);
      }
    }
  }
  return [...found.values()].flatMap(({ deployment, intervals }): RosterRepair[] => {
    const { groupId } = deployment;
    const span = longest(joinIntervals(intervals));
    if (!span || groupId === null) return [];
    return [
      {
        kind: "moveFromOtherGroup",
        ...personOf(deployment, target),
        ...span,
        fromGroupId: groupId,
        toGroupId: target.groupId,
      },
    ];
  });
}

/** People in the building for work that can wait. */
export function fromOffGroup(target: Target): RosterRepair[] {
  return target.day.deployments
    .filter(({ activity, absent }) => CAN_WAIT.includes(activity) && absent === null)
    .filter((deployment) => overlaps(deployment, target.stretch) && canCome(deployment, target))
    .map((deployment) => ({
      kind: "bringFromOffGroup",
      ...personOf(deployment, target),
      ...within(deployment, target.stretch),
      activity: deployment.activity,
      toGroupId: target.groupId,
    }));
}

/** People on the group who are planned boventallig, though they may count. */
export function boventalligThere({ day, stretch, groupIds, ...target }: Target): RosterRepair[] {
  const there = day.deployments.filter(
    (deployment) =>
      overlaps(deployment, stretch) &&
      deployment.absent === null &&
      !deployment.formatief &&
      deployment.activity === "groep" &&
      groupIds.includes(deployment.groupId ?? "") &&
      isFormatiefByDefault(deployment.staff.role) &&
      suits(deployment.staff.role, { day, stretch, groupIds, ...target }),
  );
  return there.map(({ staff, shiftId }) => ({ kind: "markFormatief", staffId: staff.id, shiftId, date: day.date }));
}

/** So many times of a break are tried that make nobody short, and as many that use the drie-uursregeling. */
const MOST_TIMES = 6;

/**
 * Other times for the breaks on the group during the stretch: for each break a list, times that make nobody short first
 * and of those the nearest.
 */
export function otherBreakTimes(target: Target, { roster }: RepairContext): RosterRepair[][] {
  const { day, stretch, groupIds } = target;
  const shiftIds = new Set(
    day.deployments
      .filter((deployment) => deployment.absent === "break" && overlaps(deployment, stretch))
      .filter(({ groupId, staff }) => groupIds.includes(groupId ?? "") && isAsked(staff.id, target))
      .map(({ shiftId }) => shiftId),
  );
  return roster.shifts
    .filter(({ id }) => shiftIds.has(id))
    .flatMap((shift) =>
      shift.breaks.map(spanOf).flatMap((pause) => (overlaps(pause, stretch) ? [newTimes(shift, pause, target)] : [])),
    );
}

function newTimes(shift: Shift, pause: Interval, { day, stretch }: Target): ShiftBreakRepair[] {
  const others = shift.breaks.map(spanOf).filter(({ from }) => from !== pause.from);
  const free = timesAround(pause, durationOf(pause), spanOf(shift)).filter(
    (span) => !overlaps(span, stretch) && !others.some((other) => overlaps(other, span)),
  );
  const { id: shiftId, staffId, date } = shift;
  const times = free.map((span) => ({
    newFrom: span.from,
    newTo: span.to,
    usesDeviation: !canBeAway(day, staffId, span),
  }));
  return [false, true].flatMap((usesDeviation) =>
    times
      .filter((time) => time.usesDeviation === usesDeviation)
      .slice(0, MOST_TIMES)
      .map((time) => ({ kind: "shiftBreak", shiftId, staffId, date, ...pause, ...time })),
  );
}

function roomsOf(units: readonly NeedUnit[]): { readonly unit: NeedUnit; readonly room: Room }[] {
  return units.flatMap((unit) => unit.rooms.map((room) => ({ unit, room })));
}

/** In the room that is short, or for a need that is met together in a room of the same unit. */
function isThereAlready(unit: NeedUnit, room: Room, { groupId, isAboutRoom }: Target): boolean {
  const rooms = isAboutRoom ? [room] : unit.rooms;
  return rooms.some(({ groupIds }) => groupIds.includes(groupId));
}

/** Trainees come only where they were planned to count already: how much they may is agreed with them. */
function canCome({ staff, formatief }: Deployment, target: Target): boolean {
  return (formatief || isFormatiefByDefault(staff.role)) && suits(staff.role, target) && isAsked(staff.id, target);
}

function personOf({ staff, shiftId }: Deployment, { day }: Target) {
  return { staffId: staff.id, shiftId, date: day.date };
}

function within(interval: Interval, stretch: Interval): Interval {
  return { from: Math.max(interval.from, stretch.from), to: Math.min(interval.to, stretch.to) };
}

/** The longest of some intervals; the first of those as long. */
function longest(intervals: readonly Interval[]): Interval | undefined {
  return intervals.toSorted((a, b) => durationOf(b) - durationOf(a))[0];
}

function spanOf({ from, to }: { readonly from: string; readonly to: string }): Interval {
  return { from: parseTime(from), to: parseTime(to) };
}
