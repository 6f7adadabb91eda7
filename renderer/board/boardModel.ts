import { datesOfWeek, isWithin, type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import { type Interval, overlaps, subtractIntervals, totalDuration } from "../../shared/calendar/intervals.ts";
import { parseTime } from "../../shared/calendar/time.ts";
import type { Strip } from "../../shared/checking/weekCheck.ts";
import type { OpenedLocation } from "../../shared/contract/bridge.ts";
import { isSameRecord } from "../../shared/editing/sameRecord.ts";
import type { Group, Shift, Staff, WeekRoster } from "../../shared/exchange/records.ts";
import { describeScenario } from "../../shared/pilots/describeScenario.ts";
import { looksAtPilots } from "../../shared/pilots/doubleVerdict.ts";
import type { OpenBoard } from "../store/rosterState.ts";
import { axisOf, openingOn, spanOf, type TimeAxis } from "./timeAxis.ts";

/*
 * What the board draws, made from the records: groups with a lane for each person who works there or belongs there, and
 * for each lane and day the shifts and the ground on which they lie.
 */

/** Why someone is not to be planned: an absence with its reason, outside the availability, or not employed. */
export type GroundReason = NonNullable<Staff["unavailable"][number]["reason"]> | "unknown" | "free" | "notEmployed";

export interface Ground extends Interval {
  readonly kind: "away" | "free";
  readonly reason: GroundReason;
}

/** A shift in a lane; `row` counts down from the top where shifts of one person overlap. */
export interface PlacedShift extends Interval {
  readonly shift: Shift;
  readonly row: number;
}

export interface LaneDay {
  readonly date: LocalDate;
  readonly shifts: readonly PlacedShift[];
  readonly ground: readonly Ground[];
  /** Shifts of the same person that stand in another lane. */
  readonly elsewhere: readonly (Interval & { readonly groupId: string | null })[];
}

/** The row of one person in one group; `groupId` is null for the rows without a group. */
export interface Lane {
  readonly key: string;
  readonly groupId: string | null;
  readonly person: Staff;
  /** Paid minutes planned in the whole week, in all lanes of the person, without breaks. */
  readonly plannedMinutes: number;
  readonly days: readonly LaneDay[];
  /** Rows that the fullest day needs, at least 1. */
  readonly rows: number;
}

export interface BoardGroup {
  readonly id: string | null;
  readonly group: Group | null;
  readonly lanes: readonly Lane[];
  readonly strips: ReadonlyMap<LocalDate, Strip>;
}

export interface BoardModel {
  /** The scenario by name while it has a verdict of its own to show beside the regular one. */
  readonly scenario: string | null;
  readonly dates: readonly LocalDate[];
  readonly axis: TimeAxis;
  readonly groups: readonly BoardGroup[];
}

/**
 * Makes the board of the open week. Lanes stand in the order of the staff list, groups in that of the group list.
 * @param previous the board before an edit; what the edit left as it was is the same object again, so that it is not
 * drawn again.
 */
export function makeBoardModel(
  { location, roster, check }: Pick<OpenBoard, "location" | "roster" | "check">,
  previous: BoardModel | null = null,
): BoardModel {
  const dates = shownDates(location, roster);
  const shiftsByStaff = groupBy(roster.shifts, (shift) => shift.staffId);
  const strips = groupBy(check.strips, (strip) => strip.groupId);
  const days = dates.map((date) => ({ date, opening: openingOn(location.location, date) }));
  const before = new Map(previous?.groups.flatMap((group) => group.lanes).map((lane) => [lane.key, lane]));
  const lanes = location.staff
    .flatMap((person) => lanesOf(person, shiftsByStaff.get(person.id) ?? [], days))
    .map((lane) => keepIfSame(before.get(lane.key), lane));
  const lanesByGroup = groupBy(lanes, (lane) => lane.groupId);

  const groups = location.groups.map(
    (group): BoardGroup => ({
      id: group.id,
      group,
      lanes: lanesByGroup.get(group.id) ?? [],
      strips: new Map((strips.get(group.id) ?? []).map((strip) => [strip.date, strip])),
    }),
  );
  const withoutGroup = lanesByGroup.get(null);
  if (withoutGroup) groups.push({ id: null, group: null, lanes: withoutGroup, strips: new Map() });
  const { week, scenario } = check;
  return {
    scenario: looksAtPilots(location, week, scenario) ? describeScenario(scenario) : null,
    dates: keepIfSame(previous?.dates, dates),
    axis: keepIfSame(previous?.axis, axisOf(location.location, roster)),
    groups,
  };
}

function keepIfSame<T>(before: T | undefined, after: T): T {
  return before !== undefined && isSameRecord(before, after) ? before : after;
}

/** Monday to Friday, and a day of the weekend when the location is open or someone works. */
export function shownDates({ location }: OpenedLocation, roster: WeekRoster): LocalDate[] {
  const openWeekdays = new Set(location.openingHours?.map((hours) => hours.weekday));
  const used = new Set(roster.shifts.map((shift) => shift.date));
  return datesOfWeek(roster.week).filter((date) => {
    const weekday = weekdayOf(date);
    return weekday <= 5 || openWeekdays.has(weekday) || used.has(date);
  });
}

/** The group in whose lane a shift stands: its own, else the person's usual group. */
export function homeOf(person: Staff, shift: Pick<Shift, "groupId">): string | null {
  return shift.groupId ?? person.homeGroupIds?.[0] ?? null;
}

export function laneKey(groupId: string | null, staffId: string): string {
  return `${groupId ?? ""}/${staffId}`;
}

interface Day {
  readonly date: LocalDate;
  readonly opening: Interval | null;
}

function lanesOf(person: Staff, shifts: readonly Shift[], week: readonly Day[]): Lane[] {
  const usual = person.homeGroupIds?.[0] ?? null;
  const groupIds = [...new Set([usual, ...shifts.map((shift) => homeOf(person, shift))])];
  // Someone without a usual group needs no row of her own outside the groups once she works in one.
  const shown = usual === null && groupIds.length > 1 ? withoutUnusedNull(groupIds, person, shifts) : groupIds;
  const plannedMinutes = shifts.reduce((total, shift) => total + paidMinutes(shift), 0);
  return shown.map((groupId) => {
    const days = week.map((day) => laneDay(person, groupId, day, shifts));
    const rows = Math.max(1, ...days.flatMap((day) => day.shifts.map((placed) => placed.row + 1)));
    return { key: laneKey(groupId, person.id), groupId, person, plannedMinutes, days, rows };
  });
}

function withoutUnusedNull(groupIds: (string | null)[], person: Staff, shifts: readonly Shift[]): (string | null)[] {
  return groupIds.filter((groupId) => groupId !== null || shifts.some((shift) => homeOf(person, shift) === null));
}

function paidMinutes(shift: Shift): number {
  return totalDuration(subtractIntervals(spanOf(shift), shift.breaks.map(spanOf)));
}

function laneDay(person: Staff, groupId: string | null, { date, opening }: Day, shifts: readonly Shift[]): LaneDay {
  const today = shifts.filter((shift) => shift.date === date);
  const own = today.filter((shift) => homeOf(person, shift) === groupId);
  const others = today.filter((shift) => homeOf(person, shift) !== groupId);
  return {
    date,
    shifts: stackShifts(own),
    ground: groundOf(person, date, opening),
    elsewhere: others.map((shift) => ({ ...spanOf(shift), groupId: homeOf(person, shift) })),
  };
}

/** Gives shifts that overlap a row of their own, so that no bar hides another. */
export function stackShifts(shifts: readonly Shift[]): PlacedShift[] {
  const ends: number[] = [];
  const placed = shifts.map((shift) => ({ shift, ...spanOf(shift) })).sort((a, b) => a.from - b.from || a.to - b.to);
  return placed.map((item) => {
    const free = ends.findIndex((end) => end <= item.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = item.to;
    return { ...item, row };
  });
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const WHOLE_DAY: Interval = { from: 0, to: 1440 };

/**
 * Absences first; what is left of the day outside the availability is free, as far as the location is open then.
 * Availability that is not recorded says nothing.
 */
export function groundOf(person: Staff, date: LocalDate, opening: Interval | null): Ground[] {
  if (!isWithin(date, person.employment?.from, person.employment?.to)) {
    return [{ ...WHOLE_DAY, kind: "away", reason: "notEmployed" }];
  }
  const away = person.unavailable
    .filter((absence) => absence.date === date)
    .map(
      (absence): Ground => ({
        from: parseTime(absence.from ?? "00:00"),
        to: parseTime(absence.to ?? "24:00"),
        kind: "away",
        reason: absence.reason ?? "unknown",
      }),
    );
  if (person.availability === undefined) return away;
  const available = person.availability.filter((window) => window.weekday === weekdayOf(date)).map(spanOf);
  const open = opening ?? WHOLE_DAY;
  const free = subtractIntervals(WHOLE_DAY, [...available, ...away]).filter((interval) => overlaps(interval, open));
  return [...away, ...free.map((interval): Ground => ({ ...interval, kind: "free", reason: "free" }))];
}
